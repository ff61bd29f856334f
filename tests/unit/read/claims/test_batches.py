"""Batches of a list: the day they came, and who is told to be on it."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.read.reading import claims
from tests.unit.record.held_record import entry, snapshot

MEN = tuple(
    entry(ref, name, listed_on="2011-02-09")
    for ref, name in (("un:TBi.002", "Radu Vesk"), ("un:TBi.003", "Osman Teral"))
)
LISTS = (snapshot("2020-12-01", *MEN), snapshot("2021-12-01", *MEN))
LEAD = "The sanctions list of the United Nations is short. "


def labels(text: str) -> list[Label]:
    found = finding(LEAD + text, lists=LISTS)
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    read = found.resolution.reading.claims
    return [verdicts[claim.id] for claim in read if isinstance(claim, DesignationClaim)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The first batch dates from 9 February 2011. On it are Radu Vesk and Osman Teral.",
            [Label.SUPPORTED, Label.SUPPORTED],
        ),
        (
            "The first batch dates from 9 February 2010. On it are Radu Vesk, a minister, and, later, Osman Teral.",
            [Label.DIFFERS, Label.SUPPORTED],
        ),
        (
            "The first names came on 9 February 2011. They include Radu Vesk and Osman Teral.",
            [Label.SUPPORTED, Label.SUPPORTED],
        ),
        ("On it are Radu Vesk and Osman Teral.", [Label.SUPPORTED]),
        ("The next two came as a batch on 9 February 2011.", [Label.SUPPORTED]),
        ("The ministry pays Radu Vesk and Osman Teral, both listed on 9 February 2011.", [Label.SUPPORTED]),
        ("The ministry pays Radu Vesk and Osman Teral, both listed on 9 February 2013.", [Label.DIFFERS]),
    ],
)
def test_a_batch_is_compared_with_the_day_of_each(text, expected):
    assert labels(text) == expected


def test_who_is_on_a_ship_is_on_no_list():
    assert not claims(DesignationClaim, LEAD + "A ship left in May. On it were Radu Vesk and Osman Teral.")
