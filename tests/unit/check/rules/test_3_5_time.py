"""`method.md` §3.5: precision, one-day slack, relative dates, roles with terms, staleness, dates of a designation."""

import pytest

from onrecord.check.compare import compare_periods
from onrecord.model.claim import DesignationClaim, RoleClaim, TieClaim
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label, Mode, SlotOutcome
from tests.unit.check.checking import BRIGADE, LISTS, SOURCES, finding, verdict
from tests.unit.record.held_record import entry, snapshot

ROLE = """
[[role]]
subject = "vesk"
role = "head"
title = "leader"
organization = "brigade"
source = "gazette"
says = "Radu Vesk is the leader of the Tarvin Brigade."
{term}
"""
LEADS = "Radu Vesk is the current leader of the Tarvin Brigade."


@pytest.mark.parametrize(
    ("claimed", "recorded", "outcome", "tolerance"),
    [
        ("2012", "2012-07-05", SlotOutcome.SAME, None),
        ("2012-07", "2012-07-05", SlotOutcome.SAME, None),
        ("2012-07-05", "2012-07", SlotOutcome.SAME, None),
        ("2012-08", "2012-07-05", SlotOutcome.DIFFERS, None),
        ("2010-07-20", "2010-07-19", SlotOutcome.WITHIN, "±1d"),
        ("2010-07-21", "2010-07-19", SlotOutcome.DIFFERS, None),
        ("2010-08", "2010-07-31", SlotOutcome.DIFFERS, None),
    ],
)
def test_precision_lattice_and_one_day_of_slack(claimed, recorded, outcome, tolerance):
    made = compare_periods(parse_edtf(claimed), parse_edtf(recorded))
    assert (made.outcome, made.tolerance) == (outcome, tolerance)


@pytest.mark.parametrize(
    ("date", "label", "flag"),
    [
        ("2012", Label.SUPPORTED, ""),
        ("July 2012", Label.SUPPORTED, ""),
        ("5 July 2012", Label.SUPPORTED, ""),
        ("6 July 2012", Label.SUPPORTED, "date_slack"),
        ("8 July 2012", Label.DIFFERS, ""),
        ("2013", Label.DIFFERS, ""),
    ],
)
def test_a_coarser_claim_is_supported_and_a_finer_disjoint_one_differs(date, label, flag):
    made = verdict(DesignationClaim, f"The Tarvin Brigade was put on the United Nations list in {date}.")
    assert made.label is label
    assert ("date_slack" in made.flags) == (flag == "date_slack")


def test_a_relative_date_is_resolved_from_the_publication_date_alone():
    made = verdict(
        DesignationClaim, "The Tarvin Brigade was put on the United Nations list last month.", published="2012-08-10"
    )
    assert made.label is Label.SUPPORTED
    assert "relative_date" in made.flags


def test_a_relative_date_stays_symbolic_where_the_publication_date_is_unknown():
    from onrecord.pipeline import Pipeline
    from onrecord.record.files import load_record_file
    from onrecord.record.view import StoreView
    from onrecord.store import open_store
    from onrecord.testing.builders import make_document
    from tests.unit.record.held_record import add

    text = "The Tarvin Brigade was put on the United Nations list last month."
    with open_store(":memory:") as store:
        add(store, *LISTS)
        view = StoreView(store, None, Mode.KNOWN_THEN, [load_record_file(SOURCES.encode(), name="valley.toml")])
        made = next(Pipeline(view)([make_document(text, published="")]))
    assert all(row.label not in (Label.DIFFERS, Label.CONTRADICTED) for row in made.verdicts)


def test_a_role_holds_between_its_ends():
    ended = ROLE.format(term='since = "2010"\nuntil = "2015"')
    assert verdict(RoleClaim, LEADS, ended, published="2014-06-01").label is not Label.CONTRADICTED
    assert verdict(RoleClaim, LEADS, ended).label is Label.DIFFERS


def test_a_role_that_began_later_does_not_hold_yet():
    later = ROLE.format(term='since = "2021-12-01"')
    # The list calls him a commander; that title is left out here.
    lists = (snapshot("2020-12-01", BRIGADE, entry("un:TBi.002", "Radu Vesk")),)
    made = verdict(RoleClaim, LEADS, later, lists=lists)
    assert made.label is not Label.SUPPORTED


def test_an_unknown_end_holds_until_contrary_evidence_and_grows_stale():
    open_end = ROLE.format(term='since = "2010"')
    fresh = verdict(RoleClaim, LEADS, open_end, published="2019-08-19")
    assert (fresh.label, "stale" in fresh.flags) == (Label.SUPPORTED, False)
    old = verdict(RoleClaim, LEADS, open_end, published="2021-08-19")
    assert (old.label, "stale" in old.flags) == (Label.SUPPORTED, True)


def test_a_list_says_again_what_its_newest_snapshot_has():
    """A title on the snapshot of 2020-12-01 is no older than that."""
    made = verdict(RoleClaim, "Radu Vesk is a commander of the Tarvin Brigade.", published="2021-08-19")
    assert (made.label, "stale" in made.flags) == (Label.SUPPORTED, False)


def test_announced_and_effective_dates_of_a_designation_are_kept_apart_and_either_fits():
    held = (snapshot("2020-12-01", BRIGADE),)
    row = """
    [[listing]]
    subject = "front"
    authority = "state"
    programme = "FTO"
    since = "2019-04-19"
    announced = "2019-04-07"
    source = "gazette"
    says = "The State Department designated the Ostrel Front."
    """
    text = "The Ostrel Front was designated a foreign terrorist organization by the State Department on {} April 2019."
    for day in (7, 19):
        assert verdict(DesignationClaim, text.format(day), row, lists=held).label is Label.SUPPORTED
    assert verdict(DesignationClaim, text.format(25), row, lists=held).label is Label.DIFFERS


def test_a_report_older_than_every_source_decides_nothing_by_them():
    made = finding("The Tarvin Brigade is on the United Nations list. " + LEADS, ROLE.format(term=""), published="1990")
    assert {row.label for row in made.verdicts} <= {Label.NOT_IN_RECORD, Label.CONTRADICTED}
    listed = next(row for row in made.verdicts if "list" in row.wording.lower())
    assert "not_yet_listed" in listed.flags or listed.label is Label.NOT_IN_RECORD


def test_a_report_dated_in_the_future_is_checked_by_the_newest_sources():
    made = verdict(DesignationClaim, "The Ostrel Front is on the United Nations list.", published="2199-01-01")
    assert made.label is Label.SUPPORTED
    assert made.evidence[0].cite.snapshot == "2022-01-01"


def test_known_then_a_later_snapshot_shows_what_it_dates_before_as_of():
    """§3.3: a snapshot after as-of counts for facts that it dates at or before as-of."""
    lists = (snapshot("2022-01-01", BRIGADE),)
    made = verdict(DesignationClaim, "The Tarvin Brigade is on the United Nations list.", lists=lists)
    assert made.label is Label.SUPPORTED
    assert made.evidence[0].cite.snapshot == "2022-01-01"


def test_known_then_a_later_snapshot_never_shows_absence():
    lists = (snapshot("2022-01-01", BRIGADE),)
    made = verdict(DesignationClaim, "Osman Teral is on the United Nations list.", lists=lists)
    assert made.label is Label.NOT_IN_RECORD


def test_known_then_one_more_snapshot_may_decide_what_was_open_and_turns_nothing_over():
    text = "The Tarvin Brigade is on the United Nations list. Osman Teral is on the United Nations list."
    one = finding(text, lists=(snapshot("2022-01-01", BRIGADE),)).verdicts
    two = finding(text, lists=(snapshot("2020-12-01", BRIGADE), snapshot("2022-01-01", BRIGADE))).verdicts
    assert [row.label for row in one] == [Label.SUPPORTED, Label.NOT_IN_RECORD]
    assert [row.label for row in two] == [Label.SUPPORTED, Label.CONTRADICTED]


def test_known_then_the_snapshots_used_are_named():
    made = verdict(DesignationClaim, "Osman Teral is on the United Nations list.")
    assert "2020-12-01" in made.wording
    assert made.consulted == ("un@2020-12-01", "un@2022-01-01")


def test_an_interval_as_of_names_the_day_on_which_a_listing_changes_inside_it():
    text = "The Tarvin Brigade is on the United Nations list."
    inside = verdict(DesignationClaim, text, published="2012-07-01/2012-07-31", lists=LISTS)
    assert inside.label is Label.SUPPORTED
    assert "2012-07-05" in inside.would_change
    after = verdict(DesignationClaim, text, published="2012-08-01/2012-08-31", lists=LISTS)
    assert "inside" not in after.would_change


def test_an_interval_as_of_names_the_day_on_which_a_role_begins_inside_it():
    role = """
[[role]]
subject = "vesk"
role = "head"
title = "leader"
organization = "brigade"
since = "2012-07-05"
source = "gazette"
says = "Radu Vesk is the leader of the Tarvin Brigade."
"""
    made = verdict(RoleClaim, "Radu Vesk leads the Tarvin Brigade.", role, published="2019-03-01/2019-03-31")
    assert "inside" not in made.would_change
    moved = role.replace("2012-07-05", "2019-03-15")
    made = verdict(RoleClaim, "Radu Vesk leads the Tarvin Brigade.", moved, published="2019-03-01/2019-03-31")
    assert "2019-03-15" in made.would_change


ALLIED = """
[[tie]]
subject = "brigade"
relation = "allied_with"
other = "front"
words = "allied with"
since = "1985"
source = "gazette"
says = "The Tarvin Brigade has been allied with the Ostrel Front since 1985."
"""


@pytest.mark.parametrize(
    ("after", "label", "outcome"),
    [("1989", Label.PARTLY_SUPPORTED, SlotOutcome.DIFFERS), ("1980", Label.SUPPORTED, SlotOutcome.SAME)],
)
def test_after_x_is_checked_against_the_recorded_beginning(after, label, outcome):
    made = verdict(TieClaim, f"After {after} the Tarvin Brigade was allied with the Ostrel Front.", ALLIED)
    assert made.label is label
    assert [row.outcome for row in made.compared if row.slot == "start"] == [outcome]
