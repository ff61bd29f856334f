"""Names beside their own date, and tails that say the same or the opposite of somebody else."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import edtf_of, names, read


def listed(text: str, language: str = "en") -> list[tuple[str, str, bool]]:
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    return [("+".join(names(reading, *c.parties)), edtf_of(c.when), c.polarity is Polarity.NEGATIVE) for c in found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk was added to the UN list on 13 July 2018; Nadim Ostrel, a logistics man, in December 2019.", "en"),
        ("Radu Vesk was added to the UN list on 13 July 2018; Nadim Ostrel, only in December 2019.", "en"),
        ("Radu Vesk wurde am 13. Juli 2018 auf die UN-Liste gesetzt, Nadim Ostrel erst im Dezember 2019.", "de"),
        ("Radu Vesk a été inscrit sur la liste de l'ONU le 13 juillet 2018 et Nadim Ostrel en décembre 2019.", "fr"),
        (
            "Radu Vesk fue incluido en la lista de la ONU el 13 de julio de 2018; Nadim Ostrel, en diciembre de 2019.",
            "es",
        ),
        ("Раду Веск внесён в список ООН 13 июля 2018 года, а Надим Острел – в декабре 2019 года.", "ru"),
    ],
)
def test_a_name_with_its_own_date_has_its_own_listing(text, language):
    assert [(day, denied) for _, day, denied in listed(text, language)] == [("2018-07-13", False), ("2019-12", False)]


def test_a_time_may_be_counted_from_the_date_before():
    text = "Radu Vesk was put on the UN list in July 2015, Nadim Ostrel in May 2016 and Marko Dorn a year later."
    assert [day for _, day, _ in listed(text)] == ["2015-07", "2016-05", "2017"]
    text = (
        "Radu Vesk was added to the UN list on 13 July 2018; Nadim Ostrel, a logistics man, in December of that year."
    )
    assert [day for _, day, _ in listed(text)] == ["2018-07-13", "2018-12"]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk was listed by the UN in 2013, and Nadim Ostrel in Belmora was killed in 2014.",
        "Radu Vesk was not listed by the UN in 2013, and Nadim Ostrel died in 2014.",
        "Radu Vesk fled to Belmora in 2013; Nadim Ostrel, in 2014.",
    ],
)
def test_no_listing_is_told_again_of_what_has_a_verb_or_of_what_is_no_listing(text):
    assert "Nadim Ostrel" not in [party for party, _, _ in listed(text)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk has been on the UN list since 2017, his driver not.", "en"),
        ("Radu Vesk est sous sanctions de l'ONU depuis 2017, son chauffeur non.", "fr"),
        ("Radu Vesk est sous sanctions de l'ONU depuis 2017, mais pas sa femme.", "fr"),
        ("Radu Vesk está en la lista de la ONU desde 2017; su chófer, no.", "es"),
        ("Radu Vesk steht seit 2017 unter UN-Sanktionen, sein Fahrer nicht.", "de"),
        ("Раду Веск внесён в список ООН в 2017 году, а его водитель – нет.", "ru"),
    ],
)
def test_what_a_tail_denies_of_a_stranger_is_not_denied_before_it(text, language):
    (claim,) = listed(text, language)
    assert claim[1:] == ("2017", False)


@pytest.mark.parametrize(
    ("text", "language", "denied"),
    [
        ("Radu Vesk has been on the UN list since 2017, Nadim Ostrel likewise.", "en", False),
        ("Radu Vesk has been on the UN list since 2017, and Nadim Ostrel too.", "en", False),
        ("Radu Vesk has been on the UN list since 2017, Nadim Ostrel not.", "en", True),
        ("Radu Vesk steht seit 2017 auf der UN-Liste, ebenso Nadim Ostrel.", "de", False),
        ("Раду Веск внесён в список ООН в 2017 году, а за ним и Надим Острел.", "ru", False),
    ],
)
def test_a_tail_tells_the_listing_of_whom_it_names(text, language, denied):
    first, other = listed(text, language)
    assert first[1:] == ("2017", False)
    assert other[1:] == ("", denied)


def test_a_list_denied_at_the_end_is_no_stranger():
    assert ("Radu Vesk", "", False) in listed("Radu Vesk is on the UN list, not the American one.")


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk was added to the UN list on 13 July 2018; Nadim Ostrel, a logistics man, in December of that year.",
        "Radu Vesk has been on the UN list since 2017, and his driver not.",
    ],
)
def test_a_text_broken_off_anywhere_is_read(text):
    words = text.split()
    for end in range(1, len(words)):
        read(" ".join(words[:end]))


@pytest.mark.parametrize(
    ("text", "language", "years"),
    [
        ("The Ostrel Group was founded in 1996, the Quarno Group only in 2020.", "en", ["1996", "2020"]),
        ("Ostrel Groupe a été créé en 1996, Quarno Groupe en 2020.", "fr", ["1996", "2020"]),
        ("Компания «Острел» учреждена в 1996 году, а «Кварно Групп» – только в 2020 году.", "ru", ["1996", "2020"]),
    ],
)
def test_each_body_has_its_own_founding(text, language, years):
    read_so = read(text, language=language).claims
    founded = [c.founded.edtf for c in read_so if isinstance(c, IdentityClaim) and c.founded is not None]
    assert founded == years


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le comité présente Radu Vesk comme le chef d'Ostrel Groupe, organisation créée en décembre 2011.", "fr"),
        ("La lista nombra a Radu Vesk como jefe de Ostrel Grupo, organización fundada en diciembre de 2011.", "es"),
    ],
)
def test_a_founding_behind_a_name_is_a_claim_of_its_own(text, language):
    quotes = [c.span.quote for c in read(text, language=language).claims]
    assert any(quote.endswith("2011") and quote.startswith("organi") for quote in quotes)
    assert not any("2011" in quote and "Radu Vesk" in quote for quote in quotes)
