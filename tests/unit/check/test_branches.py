"""Branches of one body that a list has one by one, told by their countries alone."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import ORG, entry, snapshot

BRANCHES = [
    entry(f"un:TBe.03{n}", f"Zahil Relief Foundation ({place})", kind=ORG, listed_on=day, programmes=("Al-Qaida",))
    for n, (place, day) in enumerate(
        (("Somalia", "2002-03-13"), ("Kenya", "2004-01-26"), ("Tanzania", "2004-01-26"), ("Albania", "2004-07-06")), 1
    )
]
OTHER = entry("un:TBe.050", "Kelmar Aid (Kenya)", kind=ORG, listed_on="2009-02-02", programmes=("Al-Qaida",))
LISTS = tuple(snapshot(day, *BRANCHES, OTHER) for day in ("2020-12-01", "2021-12-01"))
LEAD = "The UN listed the Zahil Relief Foundation branch by branch. "


def labels(text: str, lead: str = LEAD) -> list[Label]:
    found = finding(lead + text, lists=LISTS)
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    claims = found.resolution.reading.claims
    return [verdicts[c.id] for c in claims if isinstance(c, DesignationClaim) and c.span.start >= len(lead)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Somali office went first, on 13 March 2002.", Label.SUPPORTED),
        ("The Somali office went first, on 13 March 2003.", Label.DIFFERS),
        ("Kenya and Tanzania followed on 26 January 2004.", Label.SUPPORTED),
        ("Kenya and Albania followed on 26 January 2004.", Label.DIFFERS),
        ("The Kenyan and Tanzanian branches came as a batch on 26 January 2004.", Label.SUPPORTED),
        ("The office in Albania was added on 6 July 2004.", Label.SUPPORTED),
        ("The Albanian office in Tirana and Durres was added in July 2005.", Label.DIFFERS),
        ("The Somali arm, its largest, went on the list on 13 March 2002.", Label.SUPPORTED),
        ("The French office was added in 2005.", Label.NOT_IN_RECORD),
    ],
)
def test_a_branch_is_known_by_its_body_and_its_country(text, expected):
    assert labels(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The UN sanctioned Kelmar Aid in 2009. Kenya and Tanzania followed in 2014.",
        "The UN listed the Zahil Relief Foundation. Kenya followed in January 2004 with a law of its own.",
    ],
)
def test_a_country_alone_is_no_branch_where_none_was_spoken_of(text):
    assert Label.DIFFERS not in labels(text, lead="")


def test_countries_stand_for_branches_behind_such_a_sentence():
    told = labels("The Somali office went first, on 13 March 2002. Kenya followed on 26 January 2004.")
    assert told == [Label.SUPPORTED, Label.SUPPORTED]
