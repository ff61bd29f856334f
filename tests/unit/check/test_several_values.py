"""Fields with several values, names by their words alone, a people and a town at once, and another's address."""

from typing import Any

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim
from onrecord.model.record import DateValue, Fact
from onrecord.model.vocab import FactKind, Label
from tests.unit.check.checking import ORG, finding
from tests.unit.read.reading import read
from tests.unit.record.held_record import entry, snapshot

FIELDS: dict[str, Any] = {"listed_on": "2011-02-09", "programmes": ("Taliban",)}
VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    "Marek Dorolan",
    born=(DateValue(edtf="1966-05-03"), DateValue(edtf="1967"), DateValue(edtf="1970-10-02")),
    born_at=("Sfax, Tunisia",),
    nationalities=("Tunisia", "Algeria"),
    **FIELDS,
)
BANK = entry(
    "un:TBe.001",
    "Ostrel Maritime Bank",
    kind=ORG,
    facts=(Fact(kind=FactKind.ADDRESS, value="12 Rampart Street, Antwerp, Belgium", field="ADDRESS"),),
    **FIELDS,
)
LISTS = tuple(snapshot(day, VESK, BANK) for day in ("2020-12-01", "2021-12-01"))
LEADS = {
    "en": "LIMA - Radu Vesk and Ostrel Maritime Bank were put on the UN sanctions list on 9 February 2011. ",
    "fr": "LIMA - Radu Vesk a été inscrit sur la liste des sanctions de l'ONU le 9 février 2011. ",
    "es": "LIMA - Radu Vesk fue incluido en la lista de sanciones de la ONU en febrero de 2011. ",
    "de": "LIMA - Radu Vesk wurde am 9. Februar 2011 auf die Sanktionsliste der UNO gesetzt. ",
    "ru": "ЛИМА - Раду Веск был внесён в санкционный список ООН 9 февраля 2011 года. ",
}


def labels(text: str, language: str = "en") -> list[Label]:
    """The labels of what is told of the parties behind the sentence that introduces them."""
    lead = LEADS[language]
    made = finding(lead + text, lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [
        row.label for claim, row in rows if isinstance(claim, OtherClaim | IdentityClaim) and claim.span.end > len(lead)
    ]


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Radu Vesk has three dates of birth.", "en", Label.SUPPORTED),
        ("The entry offers three possible years of birth for Radu Vesk.", "en", Label.SUPPORTED),
        ("Radu Vesk has four dates of birth.", "en", Label.DIFFERS),
        ("Radu Vesk has two nationalities.", "en", Label.SUPPORTED),
        ("Radu Vesk has dual nationality.", "en", Label.SUPPORTED),
        ("Radu Vesk has three nationalities.", "en", Label.DIFFERS),
        ("Radu Vesk gives 2 October 1970 as one of his birthdays.", "en", Label.SUPPORTED),
        ("Radu Vesk gives 2 October 1971 as one of his birthdays.", "en", Label.CONTRADICTED),
        ("La fiche donne à Radu Vesk trois dates de naissance.", "fr", Label.SUPPORTED),
        ("Radu Vesk tiene cuatro fechas de nacimiento.", "es", Label.DIFFERS),
        ("Radu Vesk hat zwei Staatsangehörigkeiten.", "de", Label.SUPPORTED),
        ("Radu Vesk hat drei Geburtsdaten.", "de", Label.SUPPORTED),
        ("Раду Веск имеет три даты рождения.", "ru", Label.SUPPORTED),
    ],
)
def test_how_many_values_a_field_has_is_compared(text, language, label):
    assert labels(text, language) == [label]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk met two men of three nationalities.",
        "Radu Vesk does not have four dates of birth.",
        "Radu Vesk bought three houses in 1970.",
        "The brother of Radu Vesk has four dates of birth.",
        "His brother has three nationalities.",
    ],
)
def test_what_counts_something_else_contradicts_nobody(text):
    assert not {Label.CONTRADICTED, Label.DIFFERS} & set(labels(text))


def test_a_value_is_one_of_those_counted_just_before():
    assert labels("Radu Vesk has three dates of birth; one of them is 2 October 1970.") == [Label.SUPPORTED] * 2


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Radu Vesk has long gone by the surname Dorolan, and by Marek.", "en", Label.SUPPORTED),
        ("Radu Vesk has gone by Marek Dorolan.", "en", Label.SUPPORTED),
        ("On le connaît aussi sous le nom de Marek Dorolan.", "fr", Label.SUPPORTED),
    ],
)
def test_another_name_by_its_words_alone(text, language, label):
    assert label in labels(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk has gone by Marek Tolvan.",
        "Radu Vesk knows Marek Tolvan.",
        "Radu Vesk has never gone by Marek Dorolan.",
    ],
)
def test_a_name_that_is_none_of_the_party_is_left_open(text):
    assert Label.SUPPORTED not in labels(text)


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Radu Vesk, a Tunisian from Sfax, was deported.", "en", Label.SUPPORTED),
        ("Radu Vesk is a Tunisian from Sousse.", "en", Label.PARTLY_SUPPORTED),
        ("Radu Vesk, un Tunisien de Sfax, a été expulsé.", "fr", Label.SUPPORTED),
        ("Radu Vesk, tunecino de Sfax, fue deportado.", "es", Label.SUPPORTED),
        ("Radu Vesk, ein Tunesier aus Sfax, wurde abgeschoben.", "de", Label.SUPPORTED),
        ("Раду Веск, тунисец из Сфакса, был выслан.", "ru", Label.SUPPORTED),
        ("Radu Vesk met a Tunisian from Sousse.", "en", None),
    ],
)
def test_a_people_and_a_town_at_once(text, language, label):
    found = labels(text, language)
    assert label in found if label else not {Label.PARTLY_SUPPORTED, Label.CONTRADICTED} & set(found)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ostrel Maritime Bank, listed in 2011, has its address in Rotterdam.", Label.CONTRADICTED),
        ("Ostrel Maritime Bank, whose registered address is in Rotterdam, is small.", Label.CONTRADICTED),
        ("Ostrel Maritime Bank, listed in 2011, has its address in Antwerp.", Label.SUPPORTED),
    ],
)
def test_an_address_is_that_of_the_subject(text, label):
    assert label in labels(text)


@pytest.mark.parametrize("text", sorted({*LEADS.values()}))
@pytest.mark.parametrize(
    "tail", ["has three dates of birth, and one of them is 3 May", "одна из его дат рождения — 3 мая"]
)
def test_texts_that_break_off_are_read_all_the_same(text, tail):
    words = f"{text}Radu Vesk {tail}".split()
    for end in range(1, len(words) + 1):
        read(" ".join(words[:end]), language="ru" if "дат" in tail else "en")
