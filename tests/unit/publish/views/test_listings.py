"""Listings as bars: a bar says no more than the snapshots and the list's own date show."""

import datetime as dt

import pytest

from onrecord.publish.views.listings import bars_of, listing_bars
from onrecord.record.base import Presence
from onrecord.record.listed import listed_on
from tests.unit.publish.views.records import parties, party, view_of
from tests.unit.record.held_record import add, entry, of_ref, snapshot, view

ANN = entry("un:A.1", "Ann Alpha")
DATED = entry("un:A.1", "Ann Alpha", listed_on="2015-03-01")
MONTH = entry("un:A.1", "Ann Alpha", listed_on="2015-03")


def at(date, found, **fields):
    return Presence(snapshot(date, **fields).snapshot, found)


@pytest.mark.parametrize(
    ("history", "bars"),
    [
        ((), []),
        ((at("2014-01-01", None),), []),
        ((at("2014-01-01", ANN),), [("listed", "2014-01-01", "2014-01-01")]),
        ((at("2014-01-01", ANN), at("2016-01-01", ANN)), [("listed", "2014-01-01", "2016-01-01")]),
        (
            (at("2014-01-01", ANN), at("2016-01-01", None), at("2018-01-01", None)),
            [("unknown", "2014-01-01", "2016-01-01"), ("absent", "2016-01-01", "2018-01-01")],
        ),
        # The list dates the listing between the two snapshots.
        (
            (at("2014-01-01", None), at("2016-01-01", DATED)),
            [("absent", "2014-01-01", "2015-03-01"), ("listed", "2015-03-01", "2016-01-01")],
        ),
        # A month is no day: when in it is not known.
        (
            (at("2014-01-01", None), at("2016-01-01", MONTH)),
            [("unknown", "2014-01-01", "2016-01-01"), ("listed", "2016-01-01", "2016-01-01")],
        ),
        # Before the first snapshot the list's own date speaks, from the last day that it may mean.
        (
            (at("2016-01-01", MONTH),),
            [("dated", "2015-03-31", "2016-01-01"), ("listed", "2016-01-01", "2016-01-01")],
        ),
        # An incomplete snapshot that lacks the entry shows nothing.
        (
            (at("2014-01-01", ANN), at("2015-01-01", None, complete=False), at("2016-01-01", ANN)),
            [("listed", "2014-01-01", "2016-01-01")],
        ),
        # Another listing date in between: it was taken off and put on again, or corrected.
        (
            (at("2014-01-01", ANN), at("2016-01-01", DATED)),
            [("unknown", "2014-01-01", "2016-01-01"), ("listed", "2016-01-01", "2016-01-01")],
        ),
    ],
)
def test_bars_follow_the_snapshots(history, bars):
    assert [(bar.state, bar.first, bar.last) for bar in bars_of(history)] == bars


SAYS = {"listed": {"listed"}, "dated": {"listed"}, "absent": {"not_listed"}, "unknown": {"unknown", "not_listed"}}


@pytest.mark.parametrize("one", [None, ANN, DATED])
@pytest.mark.parametrize("other", [None, ANN, DATED])
def test_a_bar_never_says_more_than_the_answer_for_a_day_inside_it(one, other):
    history = (at("2014-01-01", one), at("2016-01-01", other))
    for bar in bars_of(history):
        first, last = dt.date.fromisoformat(bar.first), dt.date.fromisoformat(bar.last)
        if (last - first).days > 1:
            day = first + (last - first) / 2
            assert listed_on(history, day).outcome in SAYS[bar.state], (bar, day)


def test_a_bar_that_nothing_ends_is_open(tmp_path):
    from onrecord.store import open_store

    store = open_store(":memory:")
    add(store, snapshot("2014-01-01", ANN), snapshot("2016-01-01", ANN))
    seen = view(store)
    found = listing_bars(seen, of_ref(seen, "un:A.1"), (), dt.date(2026, 1, 1))
    assert [(item.ref, item.bars[-1].open, item.bars[-1].last) for item in found] == [("un:A.1", True, "2016-01-01")]
    assert "newest one held" in found[0].says


def test_what_a_source_says_is_drawn_apart_from_snapshots():
    listing = """
    [[listing]]
    subject = "ann"
    authority = "un"
    programme = "1988"
    since = "2011-02-09"
    until = "2015-01-01"
    source = "paper"
    """
    seen = view_of(parties("ann"), listing)
    ann = party(seen, "ann")
    (found,) = listing_bars(seen, ann, seen.statements(ann.id), dt.date(2026, 1, 1))
    assert [(bar.state, bar.first, bar.last, bar.open) for bar in found.bars] == [
        ("said", "2011-02-09", "2015-01-01", False)
    ]
    assert [quote.title for quote in found.quotes] == ["A newspaper"]
