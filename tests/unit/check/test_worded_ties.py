"""Ties that the entry of the one words itself, with the other one's name as the report writes it."""

import pytest

from onrecord.model.claim import RoleClaim, TieClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
PUMPS = entry("un:TDe.001", "Quarno Pumps", kind=ORG, remarks="Owned or controlled by, or acts on behalf of, OVK.")
ONE = entry("un:TDe.002", "Ostrel Vesk Kombinat", "OVK", kind=ORG)
OTHER = entry("un:TDe.003", "Orlat Vinde Konzern", "OVK", kind=ORG)
COVER = entry(
    "un:TDe.004",
    "Tarvin Insurance Company",
    kind=ORG,
    remarks="The Tarvin Insurance Company is an insurer and is affiliated with Bureau 71.",
)
BUREAU = entry("un:TDe.005", "Bureau 71", "Office Lorn", kind=ORG)
WORKS = entry("un:TDe.006", "Selmo Works", kind=ORG, remarks="Subordinate to the Quarno Pumps group of Ostrel.")
CIRCLE = entry(
    "un:TDe.007",
    "Tarvin Circle",
    kind=ORG,
    remarks="Founded by Osman Teral (TDi.001) and currently headed by his son Selim Teral (TDi.002).",
)
FATHER = entry("un:TDi.001", "Osman Teral", listed_on="2011-02-09")
SON = entry(
    "un:TDi.002", "Selim Teral", listed_on="2011-02-09", titles=("Deputy Minister of Mines under the Tarvin Circle",)
)
LISTS = (snapshot("2020-12-01", PUMPS, ONE, OTHER, COVER, BUREAU, WORKS, CIRCLE, FATHER, SON),)
LEAD = "The United Nations put all of them on its sanctions list in 2011. "


def label(text: str, kind=TieClaim) -> Label | None:
    found = finding(LEAD + text, lists=LISTS)
    rows = zip(found.resolution.reading.claims, found.verdicts, strict=True)
    return next((row.label for claim, row in rows if isinstance(claim, kind)), None)


@pytest.mark.parametrize(
    "text",
    [
        "Quarno Pumps acts on behalf of OVK.",
        "Quarno Pumps comes under OVK.",
        "The Tarvin Insurance Company is affiliated with Bureau 71.",
        "The Security Council ties the Tarvin Insurance Company to Bureau 71.",
    ],
)
def test_a_tie_that_the_entry_words_by_name_is_supported(text):
    assert label(text) is Label.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Selmo Works is affiliated with Bureau 71.",
        "Quarno Pumps is not controlled by OVK.",
    ],
)
def test_another_party_another_way_round_or_a_denial_is_not(text):
    assert label(text) is not Label.SUPPORTED


@pytest.mark.parametrize("text", ["Selmo Works comes under Bureau 71.", "Selmo Works is a subsidiary of Bureau 71."])
def test_a_firm_whose_parent_the_entry_names_has_no_other(text):
    assert label(text) is Label.CONTRADICTED


def test_a_tie_that_is_none_of_belonging_stays_open():
    assert label("Selmo Works works with Bureau 71.") in (Label.NOT_IN_RECORD, None)


def test_who_founded_a_body_is_whom_its_entry_names_and_not_a_relative():
    assert label("The Tarvin Circle was founded by Osman Teral.", RoleClaim) is Label.SUPPORTED
    assert label("The Tarvin Circle was founded by Selim Teral.", RoleClaim) is Label.CONTRADICTED


def test_a_post_in_a_body_is_of_the_portfolio_that_the_report_tells():
    assert label("Selim Teral was deputy minister of mines under the Tarvin Circle.", RoleClaim) is Label.SUPPORTED
    assert (
        label("Selim Teral was deputy minister of justice under the Tarvin Circle.", RoleClaim) is not Label.SUPPORTED
    )
    assert label("Selim Teral was the Tarvin Circle's deputy minister of justice.", RoleClaim) is not Label.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Quarno Werke, die das Finanzministerium mit der Firma Ostrel Hafen in Verbindung bringt, baut Kessel.",
        "Der Verein Quarno Werke, den die Behörde mit der Firma Ostrel Hafen in Verbindung bringt, baut Kessel.",
        "Quarno Werke, die das Finanzministerium Ostrel Hafen zuordnet, baut Kessel.",
    ],
)
def test_a_german_relative_clause_tells_a_tie(text):
    lead = "Das Finanzministerium hat beide auf seine Sanktionsliste gesetzt, und das war im Jahr 2011. "
    works = entry("ofac:1", "Quarno Werke", kind=ORG, remarks="Linked To: OSTREL HAFEN.", linked_to=("OSTREL HAFEN",))
    port = entry("ofac:2", "Ostrel Hafen", kind=ORG)
    lists = (snapshot("2020-12-01", works, port, source="ofac"),)
    found = finding(lead + text, lists=lists, language="de")
    rows = zip(found.resolution.reading.claims, found.verdicts, strict=True)
    assert [row.label for claim, row in rows if isinstance(claim, TieClaim)] == [Label.SUPPORTED]
