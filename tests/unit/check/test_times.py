"""The time of a claim beside the dates of the passages that support it."""

import pytest

from onrecord.check.times import timed
from onrecord.model.claim import TieClaim
from onrecord.model.record import Citation
from onrecord.model.verdict import Evidence, Verdict
from onrecord.model.vocab import Label, SourceKind, Stance
from tests.unit.read.reading import one


def supported(claim: TieClaim, excerpt: str) -> Verdict:
    cite = Citation(source="un", title="UN list", kind=SourceKind.OFFICIAL_LIST, excerpt=excerpt)
    evidence = (Evidence(cite=cite, stance=Stance.SUPPORTS),)
    return Verdict(
        claim_id=claim.id,
        label=Label.SUPPORTED,
        wording=f"UN list: {excerpt}",
        evidence=evidence,
        method="verdict.rules.v1",
    )


@pytest.mark.parametrize(
    ("when", "excerpt", "label"),
    [
        ("", "Allied with the Ostrel Front since May 2015.", Label.SUPPORTED),
        (" in May 2015", "Allied with the Ostrel Front since May 2015.", Label.SUPPORTED),
        (" in 2015", "Allied with the Ostrel Front since May 2015.", Label.SUPPORTED),
        (" in May 2012", "Allied with the Ostrel Front.", Label.SUPPORTED),
        (" in May 2012", "Allied with the Ostrel Front since May 2015.", Label.DIFFERS),
        (" in May 2012", "Listed on 2015-05-01 (OSTREL)", Label.SUPPORTED),
    ],
)
def test_a_claim_at_another_time_than_its_passage_differs_in_it(when, excerpt, label):
    claim = one(TieClaim, f"The Tarvin Brigade was allied with the Ostrel Front{when}.")
    made = timed(claim, supported(claim, excerpt))
    assert made.label is label
    assert [row.slot for row in made.compared] == (["time"] if label is Label.DIFFERS else [])
