"""Numbers of a register or a document against those of the entry."""

import pytest

from onrecord.model.claim import OtherClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import BRIGADE, ELSEWHERE, ORG, finding
from tests.unit.record.held_record import entry, snapshot

BANK = entry(
    "un:TBe.031", "Ostrel Bank", kind=ORG, listed_on="2012-07-05", remarks="Federal No. CH-100-3-721-455-2 (Belmora)."
)


@pytest.mark.parametrize(
    ("number", "expected"), [("CH-100-3-721-455-2", Label.SUPPORTED), ("CH-100-3-721-456-2", Label.NOT_IN_RECORD)]
)
def test_a_number_that_the_entry_has_is_supported(number, expected):
    lists = (snapshot("2020-12-01", BRIGADE, BANK), snapshot("2020-12-01", ELSEWHERE, source="ofac"))
    made = finding(f"Ostrel Bank carries a federal number, {number}, in its entry.", lists=lists)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert expected in [verdict.label for claim, verdict in rows if isinstance(claim, OtherClaim)]
