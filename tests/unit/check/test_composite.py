"""Composite claims: a sentence is no better than its parts (method §3.3)."""

import pytest

from onrecord.model.record import DateValue
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

OTHER = entry("un:TBi.004", "Osman Teral", born=(DateValue(edtf="1978"),), listed_on="2011-02-09")
LISTS = (snapshot("2020-12-01", OTHER), snapshot("2022-01-01", OTHER))


def labels(text: str) -> dict[str, str]:
    found = finding(text, lists=LISTS)
    verdicts = {verdict.claim_id: verdict for verdict in found.verdicts}
    return {claim.span.quote: verdicts[claim.id].label.value for claim in found.resolution.reading.claims}


@pytest.mark.parametrize(
    ("year", "whole", "aside"), [("1978", "supported", "supported"), ("1966", "partly_supported", "contradicted")]
)
def test_a_sentence_is_in_part_where_its_aside_stands_otherwise(year: str, whole: str, aside: str) -> None:
    told = labels(f"Osman Teral, born in {year}, is on the UN sanctions list.")
    assert told == {
        f"Osman Teral, born in {year}, is on the UN sanctions list": whole,
        f"Osman Teral, born in {year}": aside,
    }
