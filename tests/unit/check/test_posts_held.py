"""Posts that somebody occupies, founders beside others, and bodies whose post another one has."""

import pytest

from onrecord.model.claim import IdentityClaim, RoleClaim
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
TERAL = entry(
    "un:TDi.003", "Osman Teral", listed_on="2011-02-09", titles=("Minister of Mines", "Speaker of the Korlat Council")
)
VESK = entry("un:TDi.004", "Radu Vesk", listed_on="2011-02-09", titles=("Leader of the Sel Moro gang",))
DOVAN = entry(
    "un:TDi.005",
    "Ilie Dovan",
    born=(parse_edtf("1961-05-04"),),
    listed_on="2011-02-09",
    titles=("Leader of the Piura Lorn gang",),
)
KIRAN = entry(
    "un:TDi.006",
    "Tam Kiran",
    born=(parse_edtf("1971-08-02"),),
    listed_on="2011-02-09",
    titles=("Ostrel Savings Bank representative",),
)
LORMA = entry(
    "un:TDi.007", "Anton Lorma", listed_on="2011-02-09", remarks="Founding member of the Tarvin Circle (TDe.001)."
)
CIRCLE = entry("un:TDe.001", "Tarvin Circle", kind=ORG, remarks="Was founded in 2009 by Osman Teral (TDi.003).")
BANK = entry("un:TDe.002", "Ostrel Savings Bank", kind=ORG, listed_on="2011-02-09")
OTHER = entry("un:TDe.003", "Quarno Credit Bank", kind=ORG, listed_on="2011-02-09")
LISTS = (snapshot("2020-12-01", TERAL, VESK, DOVAN, KIRAN, LORMA, CIRCLE, BANK, OTHER),)
DOVAN_BORN = "Ilie Dovan was born on 4 May 1961. "
KIRAN_BORN = "Tam Kiran was born on 2 August 1971. "
LEADS = {
    "en": "The United Nations put all of them on its sanctions list, and that was in the year 2011. ",
    "fr": "Les Nations unies les ont tous mis sur leur liste de sanctions, et c'était dans l'année 2011. ",
    "es": "Las Naciones Unidas los pusieron a todos en su lista de sanciones, y eso fue en el año 2011. ",
    "de": "Die Vereinten Nationen haben sie alle auf ihre Sanktionsliste gesetzt, und das war im Jahr 2011. ",
    "ru": "Организация Объединённых Наций внесла их всех в свой список, и это было в 2011 году, а не раньше. ",
}


def labels(text: str, language: str = "en", kind=RoleClaim) -> list[Label]:
    found = finding(LEADS[language] + text, lists=LISTS, language=language)
    rows = zip(found.resolution.reading.claims, found.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, kind)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Osman Teral occupies the office of minister of mines."),
        ("en", "Osman Teral occupied the post of speaker of the Korlat Council."),
        ("fr", "Osman Teral occupe le poste de ministre des Mines."),
        ("fr", "Osman Teral a occupé la fonction de ministre des Mines."),
        ("es", "Osman Teral ocupa el cargo de ministro de Minas."),
        ("es", "Osman Teral desempeñó el cargo de ministro de Minas."),
        ("de", "Osman Teral bekleidet das Amt des Ministers für Bergbau."),
        ("ru", "Осман Терал занимает пост министра шахт."),
    ],
)
def test_who_occupies_a_post_holds_it(language, text):
    assert labels(text, language) == [Label.SUPPORTED]


@pytest.mark.parametrize(
    "text",
    [
        "Anton Lorma helped to found the Tarvin Circle.",
        "Anton Lorma helped set up the Tarvin Circle.",
        "Anton Lorma was among the founders of the Tarvin Circle.",
        "The Tarvin Circle was founded by Anton Lorma and Osman Teral.",
    ],
)
def test_a_founder_beside_others_is_supported_by_a_founding_member(text):
    assert labels(text) == [Label.SUPPORTED]


def test_a_founder_beside_others_is_contradicted_by_none_of_them():
    assert labels(DOVAN_BORN + "Ilie Dovan helped to found the Tarvin Circle.") == [Label.NOT_IN_RECORD]
    assert Label.CONTRADICTED not in labels("Anton Lorma founded the Tarvin Circle.")
    assert labels(DOVAN_BORN + "Ilie Dovan founded the Tarvin Circle.") == [Label.CONTRADICTED]


def test_who_commands_what_a_fellow_leads_is_another():
    assert labels("Radu Vesk commands the Sel Moro gang.") == [Label.SUPPORTED]
    assert labels("Radu Vesk commands the Piura Lorn gang.") == [Label.CONTRADICTED]
    assert Label.CONTRADICTED not in labels("Radu Vesk is a commander in the Piura Lorn gang.")
    assert Label.CONTRADICTED not in labels("Radu Vesk commanded the Piura Lorn gang in 2003.")


def test_the_representative_of_one_bank_is_none_of_another():
    assert labels(KIRAN_BORN + "Tam Kiran represents the Ostrel Savings Bank.") == [Label.SUPPORTED]
    assert labels(KIRAN_BORN + "Tam Kiran represents the Quarno Credit Bank.") == [Label.CONTRADICTED]
    assert Label.CONTRADICTED not in labels(KIRAN_BORN + "Tam Kiran once represented the Quarno Credit Bank in 2003.")
    assert Label.CONTRADICTED not in labels(
        KIRAN_BORN + "Tam Kiran is a former representative of the Quarno Credit Bank."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Osman Teral is put down as Mines Minister.",
        "Osman Teral is down as a Tarvin party chairman.",
    ],
)
def test_a_post_behind_words_of_naming_is_no_name(text):
    assert labels(text, kind=IdentityClaim) == []


def test_a_sentence_broken_off_after_any_word_is_read():
    text = "Osman Teral helped to found and occupies the office of minister of mines and the post of speaker"
    words = text.split()
    for last in range(1, len(words) + 1):
        labels(" ".join(words[:last]))
