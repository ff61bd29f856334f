"""The day that two share is told by a list that gives days; offices that are blocked; criminal groups by programme."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import ORG, entry, snapshot

UN = (
    entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", programmes=("Al-Qaida",)),
    entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09", remarks="Brother of Radu Vesk (TBi.002)."),
    entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05", programmes=("Al-Qaida",)),
)
OFAC = (
    entry("ofac:7001", "Radu Vesk", programmes=("SDGT",), linked_ids=("un:TBi.002",)),
    entry("ofac:7002", "Tarvin Brigade", kind=ORG, programmes=("FTO", "SDGT"), linked_ids=("un:TBe.001",)),
    entry("ofac:7010", "Kessel Diamonds", kind=ORG, programmes=("ZIMBABWE",)),
)
LISTS = tuple(
    snapshot(day, *rows, source=source)
    for day in ("2020-12-01", "2021-12-01")
    for source, rows in (("un", UN), ("ofac", OFAC))
)


def last_label(text: str) -> Label:
    found = finding(text, lists=LISTS)
    claim = [c for c in found.resolution.reading.claims if isinstance(c, DesignationClaim)][-1]
    return next(verdict.label for verdict in found.verdicts if verdict.claim_id == claim.id)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kessel Diamonds is on the American list. Radu Vesk was named the same day as Osman Teral.", Label.SUPPORTED),
        (
            "Kessel Diamonds is on the American list. Radu Vesk was named the same day as the Tarvin Brigade.",
            Label.DIFFERS,
        ),
        ("The Tarvin Brigade is under UN sanctions. The Americans block its offices worldwide.", Label.SUPPORTED),
        (
            "The UN lists the Tarvin Brigade, and Washington counts it among its foreign terrorist organisations.",
            Label.SUPPORTED,
        ),
        (
            "The US lists Radu Vesk. The Tarvin Brigade is designated there as a transnational criminal group.",
            Label.CONTRADICTED,
        ),
    ],
)
def test_listings_beside_another(text, expected):
    assert last_label(text) is expected


def test_a_count_of_years_in_an_aside_is_not_of_the_listing():
    text = "Radu Vesk is on the American list. Radu Vesk, three years in his grave, has not been removed."
    assert last_label(text) is Label.SUPPORTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Their listings date back to February 2011.", [Label.SUPPORTED]),
        ("Both entries date from 9 February 2013.", [Label.DIFFERS]),
        ("Both go back to 2014.", []),
        ("All three entries date from 2014.", []),
    ],
)
def test_entries_told_together_have_a_day(text, expected):
    lead = "Radu Vesk and Osman Teral are on the UN list. "
    found = finding(lead + text, lists=LISTS)
    labels = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    claims = [c for c in found.resolution.reading.claims if isinstance(c, DesignationClaim)]
    assert [labels[c.id] for c in claims if c.span.start >= len(lead)] == expected
