"""A list without dates: older snapshots that lack an entry say when it cannot have come."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding, verdict
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
FIRM = entry("ofac:9300", "Ostrel Quay Trading", kind=ORG, programmes=("SDGT",))
SAME = entry("ofac:9301", "Ostrel Quay Trading", kind=ORG, programmes=("SDGT",))
OTHER = entry("ofac:9302", "Belmora Lines", kind=ORG)
ABSENT_IN_2018 = (
    snapshot("2018-01-01", OTHER, source="ofac"),
    snapshot("2020-01-01", OTHER, FIRM, source="ofac"),
    snapshot("2021-06-01", OTHER, FIRM, source="ofac"),
)
UNDER_ANOTHER_ID = (snapshot("2018-01-01", OTHER, SAME, source="ofac"), *ABSENT_IN_2018[1:])
NOT_WHOLE = (snapshot("2018-01-01", OTHER, source="ofac", complete=False), *ABSENT_IN_2018[1:])


def label(since: str, lists=ABSENT_IN_2018) -> Label:
    return verdict(DesignationClaim, f"Ostrel Quay Trading has been on the US list since {since}.", lists=lists).label


def test_who_is_not_on_an_older_snapshot_came_later():
    made = verdict(DesignationClaim, "Ostrel Quay Trading has been on the US list since 2016.", lists=ABSENT_IN_2018)
    assert made.label is Label.DIFFERS
    assert {item.cite.snapshot for item in made.evidence} == {"2018-01-01", "2021-06-01"}


@pytest.mark.parametrize("since", ["2018", "2019", "May 2020"])
def test_a_time_that_no_snapshot_lies_behind_stays_open(since):
    assert label(since) is Label.PARTLY_SUPPORTED


@pytest.mark.parametrize("lists", [UNDER_ANOTHER_ID, NOT_WHOLE])
def test_nothing_is_said_where_it_may_have_stood_there_before(lists):
    assert label("2016", lists) in (Label.PARTLY_SUPPORTED, Label.AMBIGUOUS)


def test_the_day_of_another_list_is_not_asked_of_one_without_dates():
    lists = (snapshot("2020-12-01", entry("un:TBe.030", FIRM.names[0].text, kind=ORG, listed_on="2012-07-05",
        linked_ids=("ofac:9300",))), *ABSENT_IN_2018)  # fmt: skip
    text = "Ostrel Quay Trading has been on the United Nations list since 5 July 2012, and the US has blocked it too."
    made = finding(text, lists=lists)
    assert [row.label for row in made.verdicts] == [Label.SUPPORTED, Label.SUPPORTED]


PRESENT_IN_2018 = (
    snapshot("2018-01-01", OTHER, FIRM, source="ofac"),
    snapshot("2020-01-01", OTHER, FIRM, source="ofac"),
    snapshot("2021-06-01", OTHER, FIRM, source="ofac"),
)
MORE = entry("ofac:9300", "Ostrel Quay Trading", kind=ORG, programmes=("SDGT", "SYRIA"))
AWAY_IN_2020 = (PRESENT_IN_2018[0], snapshot("2020-01-01", OTHER, source="ofac"), PRESENT_IN_2018[2])
UNDER_MORE = (PRESENT_IN_2018[0], snapshot("2020-01-01", OTHER, MORE, source="ofac"),
    snapshot("2021-06-01", OTHER, MORE, source="ofac"))  # fmt: skip


def added(words: str, lists=PRESENT_IN_2018) -> Label:
    return verdict(DesignationClaim, f"Ostrel Quay Trading was added to the US list {words}.", lists=lists).label


def test_who_is_on_an_older_snapshot_did_not_come_later():
    assert added("in March 2019") is Label.DIFFERS


@pytest.mark.parametrize("words", ["in 2017", "in 2018", "again in March 2019"])
def test_a_time_that_no_snapshot_lies_before_stays_open(words):
    assert added(words) is Label.PARTLY_SUPPORTED


@pytest.mark.parametrize("lists", [AWAY_IN_2020, UNDER_MORE])
def test_who_went_away_or_came_under_another_programme_may_have_come_again(lists):
    assert added("in March 2019", lists) is Label.PARTLY_SUPPORTED


LATER = entry("ofac:9310", "Salzgasse Shipping", kind=ORG)
ONE_BY_ONE = (
    snapshot("2018-01-01", FIRM, source="ofac"),
    snapshot("2020-01-01", FIRM, LATER, source="ofac"),
    snapshot("2021-06-01", FIRM, LATER, source="ofac"),
)
BOTH_AT_ONCE = ONE_BY_ONE[1:]


@pytest.mark.parametrize(
    ("text", "lists", "label"),
    [
        ("Washington listed Ostrel Quay Trading before Salzgasse Shipping.", ONE_BY_ONE, Label.SUPPORTED),
        ("Washington listed Salzgasse Shipping after Ostrel Quay Trading.", ONE_BY_ONE, Label.SUPPORTED),
        ("Washington listed Salzgasse Shipping before Ostrel Quay Trading.", ONE_BY_ONE, Label.DIFFERS),
        ("Washington listed Ostrel Quay Trading before Salzgasse Shipping.", BOTH_AT_ONCE, Label.SUPPORTED),
        ("Washington listed Ostrel Quay Trading two years before Salzgasse Shipping.", BOTH_AT_ONCE,
         Label.PARTLY_SUPPORTED),
    ],
)  # fmt: skip
def test_snapshots_may_show_who_stood_there_first(text, lists, label):
    assert verdict(DesignationClaim, text, lists=lists).label is label


THERE = (snapshot("2019-10-01", OTHER, FIRM, source="ofac"), ABSENT_IN_2018[2])


@pytest.mark.parametrize(
    ("before", "since", "wanted"),
    [
        (snapshot("2018-12-31", OTHER, source="ofac"), "in 2019", Label.SUPPORTED),
        (snapshot("2018-12-31", OTHER, source="ofac"), "in May 2019", Label.PARTLY_SUPPORTED),
        (snapshot("2018-12-20", OTHER, source="ofac"), "in 2019", Label.PARTLY_SUPPORTED),
        (snapshot("2018-12-31", OTHER, source="ofac", complete=False), "in 2019", Label.PARTLY_SUPPORTED),
    ],
)
def test_two_snapshots_show_a_time_that_covers_the_days_between_them(before, since, wanted):
    text = f"Ostrel Quay Trading came on the US list {since}."
    assert verdict(DesignationClaim, text, lists=(before, *THERE)).label is wanted
