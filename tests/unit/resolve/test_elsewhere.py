"""Entries of a linked body on other lists: the only one that may be, under any of its names."""

from onrecord.model.vocab import MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
BANK = entry("un:KPe.001", "Orlan Trade Bank", "Orlanbank", kind=ORG, listed_on="2017-08-05", programmes=("DPRK",))
AMERICAN = entry("ofac:15", "BANK OF ORLAN FOR TRADE", "ORLANBANK", kind=ORG, programmes=("DPRK3",))
BRANCHES = (
    entry("ofac:21", "MERLO : NORTH BRANCH", "MERLO RELIEF FUND", kind=ORG, programmes=("DPRK3",)),
    entry("ofac:22", "MERLO : EAST BRANCH", "MERLO RELIEF FUND", kind=ORG, programmes=("DPRK3",)),
    entry("ofac:23", "MERLO : WEST BRANCH", "MERLO RELIEF FUND", kind=ORG, programmes=("DPRK3",)),
)
EAST = entry(
    "un:KPe.002", "Merlo Eastern Fund", "Merlo Relief Fund", kind=ORG, listed_on="2016-01-01", programmes=("DPRK",)
)
LISTS = (snapshot("2020-12-01", BANK, EAST), snapshot("2020-12-01", AMERICAN, *BRANCHES, source="ofac"))


def refs(text: str) -> set[str]:
    found = finding(text, lists=LISTS)
    return {ref for link in found.resolution.links if link.entity is not None for ref in link.entity.refs}


def test_a_body_is_one_with_the_only_entry_of_another_list_that_shares_a_name_and_a_country():
    assert refs("The Orlan Trade Bank was put on the UN list in 2017.") == {"un:KPe.001", "ofac:15"}


def test_a_branch_is_one_with_none_of_several_entries_that_bear_one_name():
    assert refs("Merlo Eastern Fund was put on the UN list in 2016.") == {"un:KPe.002"}
