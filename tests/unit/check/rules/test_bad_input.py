"""Bad rows and reports: each gets a defined verdict, or is set aside with a reason."""

import pytest

from onrecord.errors import RecordError
from onrecord.model.claim import AttackClaim, CommitmentClaim, DesignationClaim, RoleClaim
from onrecord.model.vocab import Label, SlotOutcome
from onrecord.record.files import load_record_file
from tests.unit.check.checking import BRIGADE, SOURCES, finding, verdict
from tests.unit.record.held_record import entry, snapshot

ROLE = """
[[role]]
subject = "{subject}"
role = "head"
title = "leader"
organization = "brigade"
source = "{source}"
says = "Leader."
{more}
"""
TERAL = '[[entity]]\nkey = "teral"\nname = "Osman Teral"\nkind = "person"\n'
LISTING = """
[[listing]]
subject = "front"
authority = "un"
since = "2019-01-01"
source = "gazette"
says = "The United Nations put the Ostrel Front on its list."
"""


def test_contradictory_rows_two_heads_support_either_and_contradict_neither():
    rows = TERAL + ROLE.format(subject="vesk", source="gazette", more="")
    rows += ROLE.format(subject="teral", source="herald", more="")
    for name in ("Radu Vesk", "Osman Teral"):
        made = verdict(RoleClaim, f"{name} leads the Tarvin Brigade.", rows)
        assert made.label in (Label.SUPPORTED, Label.AMBIGUOUS)


def test_contradictory_rows_a_listing_in_a_source_that_the_list_itself_lacks_is_disputed():
    lists = (snapshot("2020-12-01", BRIGADE),)
    made = verdict(DesignationClaim, "The Ostrel Front is on the United Nations list.", LISTING, lists=lists)
    assert made.label is Label.DISPUTED
    denied = verdict(DesignationClaim, "The Ostrel Front is not on the United Nations list.", LISTING, lists=lists)
    assert denied.label is Label.DISPUTED


def test_a_role_that_ends_before_it_begins_is_refused_with_the_reason():
    rows = ROLE.format(subject="vesk", source="gazette", more='since = "2015"\nuntil = "2010"')
    with pytest.raises(RecordError, match="'until' \\(2010\\) is before 'since'"):
        load_record_file((SOURCES + rows).encode(), name="x.toml")


def test_cyclic_succession_ends_and_contradicts_nothing():
    tie = '[[tie]]\nsubject = "{}"\nrelation = "successor_of"\nother = "{}"\nsource = "gazette"\nsays = "Successor."\n'
    rows = tie.format("brigade", "front") + tie.format("front", "brigade") + tie.format("brigade", "brigade")
    made = finding("The Tarvin Brigade is the successor of the Ostrel Front. Radu Vesk leads it.", rows)
    assert {row.label for row in made.verdicts} <= set(Label) - {Label.CONTRADICTED}


EVENT = '[[event]]\nid = "x"\nname = "attack on the mill"\ndate = "{}"\nplace = [{}]\nsources = ["gazette"]\n'


def test_an_event_with_a_date_that_is_none_is_refused_with_the_reason():
    with pytest.raises(RecordError, match="'someday' is not a date"):
        load_record_file((SOURCES + EVENT.format("someday", "")).encode(), name="x.toml")


@pytest.mark.parametrize(
    ("date", "place", "label"),
    [
        ("", "", Label.NOT_IN_RECORD),
        ("", '"Belmora"', Label.SUPPORTED),
        ("2019-05-03", "", Label.SUPPORTED),
        ("2018-05-03", "", Label.NOT_IN_RECORD),
    ],
)
def test_an_event_without_place_or_date_is_matched_by_what_it_has(date, place, label):
    """Place and target stand in for a date, date and target for a place; a target alone is too little."""
    text = "An attack on the mill in Belmora on 3 May 2019 was long."
    made = verdict(AttackClaim, text, EVENT.format(date, place))
    assert made.label is label
    if label is Label.SUPPORTED and not date:
        assert ("date", SlotOutcome.UNKNOWN) in [(row.slot, row.outcome) for row in made.compared]


def test_an_agreement_without_clauses_leaves_a_duty_open():
    row = """
[[agreement]]
id = "lakeside-2019"
title = "Lakeside Accord"
names = ["Lakeside agreement"]
date = "2019-03-04"
parties = ["brigade", "front"]
sources = ["gazette"]
"""
    text = "In the Lakeside agreement the Tarvin Brigade promised not to host the Ostrel Front."
    made = finding(text, row)
    duties = [
        v for c, v in zip(made.resolution.reading.claims, made.verdicts, strict=True)
        if isinstance(c, CommitmentClaim) and c.aspect != "existence"
    ]  # fmt: skip
    assert duties
    assert {row.label for row in duties} <= {Label.NOT_IN_RECORD, Label.REPORTED_ONLY}
    assert made.tensions == ()


def test_a_report_without_a_claim_has_no_verdict_and_no_error():
    assert finding("Rain.").verdicts == ()


def test_a_list_entry_with_a_listing_date_that_is_none_is_read_and_decides_by_presence():
    lists = (snapshot("2020-12-01", entry("un:TBe.001", "Tarvin Brigade", kind=BRIGADE.kind, listed_on="2012-13-45")),)
    made = verdict(DesignationClaim, "The Tarvin Brigade is on the United Nations list.", lists=lists)
    assert made.label is Label.SUPPORTED
