"""Was X on list L on day D: answered from snapshots and listing dates, and silence decides nothing."""

import datetime as dt

import pytest

from onrecord.model.record import Entry
from onrecord.record.base import Presence
from onrecord.record.history import turns_of
from onrecord.record.listed import listed_on
from tests.unit.record.held_record import entry, snapshot

ANN = entry("un:A.1", "Ann Alpha")
DATED = entry("un:A.1", "Ann Alpha", listed_on="2015-03-01")


def at(date: str, found: Entry | None, **fields) -> Presence:
    return Presence(snapshot(date, **fields).snapshot, found)


ON_OFF = (at("2014-01-01", ANN), at("2016-01-01", None), at("2018-01-01", None))
OFF_ON = (at("2014-01-01", None), at("2016-01-01", DATED))


@pytest.mark.parametrize(
    ("history", "day", "outcome", "by"),
    [
        (ON_OFF, "2014-01-01", "listed", "snapshot"),
        (ON_OFF, "2016-01-01", "not_listed", "snapshot"),
        (ON_OFF, "2015-01-01", "unknown", "nothing"),
        (ON_OFF, "2017-01-01", "not_listed", "both_snapshots"),
        (ON_OFF, "2020-01-01", "not_listed", "last_snapshot"),
        (ON_OFF, "2013-01-01", "unknown", "nothing"),
        (OFF_ON, "2015-02-28", "not_listed", "listing_date"),
        (OFF_ON, "2015-03-01", "listed", "listing_date"),
        (OFF_ON, "2017-01-01", "listed", "last_snapshot"),
        ((at("2016-01-01", DATED),), "2015-06-01", "listed", "listing_date"),
        ((at("2016-01-01", DATED),), "2014-06-01", "unknown", "nothing"),
        ((at("2014-01-01", ANN), at("2016-01-01", ANN)), "2015-01-01", "listed", "both_snapshots"),
        ((at("2014-01-01", ANN), at("2016-01-01", DATED)), "2015-01-01", "unknown", "nothing"),
        ((at("2014-01-01", ANN), at("2015-01-01", None, complete=False)), "2015-06-01", "listed", "last_snapshot"),
        ((), "2015-06-01", "unknown", "nothing"),
    ],
)
def test_the_answer_follows_from_the_snapshots_around_the_day(history, day, outcome, by):
    answer = listed_on(history, dt.date.fromisoformat(day))
    assert (answer.outcome, answer.by) == (outcome, by)
    assert answer.says


def test_the_interval_of_a_delisting_is_told():
    turns = list(turns_of(ON_OFF))
    assert [(turn.what, turn.after, turn.by) for turn in turns] == [
        ("listed", None, "2014-01-01"),
        ("delisted", "2014-01-01", "2016-01-01"),
    ]


def test_an_incomplete_snapshot_delists_nobody():
    history = (at("2014-01-01", ANN), at("2015-01-01", None, complete=False), at("2016-01-01", ANN))
    assert [turn.what for turn in turns_of(history)] == ["listed"]
