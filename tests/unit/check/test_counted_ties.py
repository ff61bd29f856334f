"""Counts of whom a list ties to a party, beside the number that a report gives."""

import pytest

from onrecord.model.claim import TieClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
RING = entry("ofac:7001", "Quarno Laundering Organization", kind=ORG, programmes=("SDNTK",))
MEN = [
    entry(f"ofac:70{n}", name, programmes=("SDNTK",), linked_to=("QUARNO LAUNDERING ORGANIZATION",))
    for n, name in enumerate(("Radu Vesk", "Osman Teral", "Mirko Sand"), 11)
]
FIRM = entry(
    "ofac:7021", "Belmora Shipping", kind=ORG, programmes=("SDNTK",), linked_to=("QUARNO LAUNDERING ORGANIZATION",)
)
LISTS = (
    snapshot("2020-12-01", RING, *MEN, FIRM, source="ofac"),
    snapshot("2022-01-01", RING, *MEN, FIRM, source="ofac"),
)
TOLD = {
    "en": "The Quarno Laundering Organization is on the OFAC list.",
    "fr": "Quarno Laundering Organization figure sur la liste de l'OFAC.",
    "es": "Quarno Laundering Organization está en la lista de la OFAC.",
    "de": "Die Quarno Laundering Organization steht auf der Liste der OFAC.",
    "ru": "Quarno Laundering Organization находится в списке OFAC.",
}


def label(text: str, language: str = "en") -> Label | None:
    made = finding(f"{TOLD[language]} {text}", lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return next((v.label for c, v in rows if isinstance(c, TieClaim) and c.count is not None), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Three persons are linked to it."),
        ("en", "The Treasury ties at least two people to it."),
        ("fr", "Trois personnes lui sont rattachées."),
        ("es", "A ella aparecen vinculadas tres personas."),
        ("de", "Mit ihr sind drei Personen verbunden."),
        ("ru", "С ней связаны три человека."),
    ],
)
def test_as_many_as_the_list_ties_to_it_are_supported(language, text):
    assert label(text, language) is Label.SUPPORTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Seven persons are linked to it."),
        ("en", "The Treasury ties eight people to it."),
        ("fr", "Sept personnes lui sont rattachées."),
        ("es", "A ella aparecen vinculadas siete empresas."),
        ("de", "Mit ihr sind sieben Personen verbunden."),
        ("ru", "С ней связаны семь человек."),
    ],
)
def test_another_number_by_the_list_differs(language, text):
    assert label(text, language) is Label.DIFFERS


def test_a_number_that_somebody_else_counts_is_open():
    assert label("Police linked nine people to it last week.") is Label.NOT_IN_RECORD


@pytest.mark.parametrize(
    "text", ["Three men linked to it were killed in Belmora.", "Two companies belonged to his wife."]
)
def test_a_tie_told_beside_another_deed_is_no_count(text):
    assert label(text) is None
