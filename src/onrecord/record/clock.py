"""Which statements count as of a date: what a source had said by then, and which list version speaks for an entry."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.model.record import Citation, Snapshot, Statement
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import Mode
from onrecord.store import HeldSnapshot


class Clock:
    """An as-of date and the mode in which it is applied (`method.md` §3.2).

    Attributes:
        day: The last as-of day; None where no limit is known.
        then: Only what a source had said by that day counts.
    """

    def __init__(self, as_of: Period | None, mode: Mode) -> None:
        self.day = as_of.last if as_of is not None else None
        self.then = mode is Mode.KNOWN_THEN and self.day is not None

    def admits(self, cite: Citation) -> bool:
        """Return whether the source had said it by then; a source without a date counts."""
        return not self.then or begins_by(cite.published, self.day)

    def admits_date(self, edtf: str) -> bool:
        """Return whether something of this date can have been known by then."""
        return not self.then or begins_by(edtf, self.day)

    def as_known(self, statement: Statement) -> Statement:
        """Return the statement without an end that nobody can have known by then, and without the note on it."""
        if self.then and statement.until and not begins_by(statement.until, self.day):
            return replace(statement, until=None, note="")
        return statement

    def is_before(self, snapshot: Snapshot) -> bool:
        """Return whether the snapshot is not later than the last as-of day."""
        return self.day is None or snapshot.date <= self.day.isoformat()


class Stand(NamedTuple):
    """The entry version that stands in a snapshot."""

    entry: int
    snapshot: Snapshot


class Standing(NamedTuple):
    """Where an entry stands around a date.

    Attributes:
        current: Where it stands in the snapshot that decides for the date; None where it does not, or none decides.
        decided: A snapshot not later than the date has the entry, or is complete and lacks it.
        later: The oldest later snapshot in which it stands.
        lacking: The days of the complete snapshots that lack it, oldest first.
        versions: Every version, newest first, each with the newest snapshot it stands in.
    """

    current: Stand | None
    decided: bool
    later: Stand | None
    lacking: tuple[str, ...]
    versions: tuple[Stand, ...]

    def is_open(self, since: str, until: str) -> bool:
        """Return whether no complete snapshot after the day `since`, and before `until`, lacks the entry."""
        return not any(since < day < until for day in self.lacking)


def standing(snapshots: Sequence[HeldSnapshot], entries: Mapping[int, int], clock: Clock) -> Standing:
    """Return where an entry stands around the clock's date.

    Args:
        snapshots: Those held of its list, oldest first.
        entries: The entry version in each snapshot that has one, by snapshot number.
        clock: Without a day, the newest snapshot decides.
    """
    current: Stand | None = None
    later: Stand | None = None
    decided = False
    lacking = []
    versions: dict[int, Stand] = {}
    for number, snapshot in snapshots:
        entry = entries.get(number)
        stand = None if entry is None else Stand(entry, snapshot)
        if stand is not None:
            versions.pop(stand.entry, None)
            versions[stand.entry] = stand
        elif snapshot.complete:
            lacking.append(snapshot.date)
        if clock.is_before(snapshot):
            # An incomplete snapshot that lacks the entry says nothing: the one before it still decides.
            if stand is not None or snapshot.complete:
                current, decided = stand, True
        elif later is None:
            later = stand
    return Standing(current, decided, later, tuple(lacking), tuple(reversed(versions.values())))


def begins_by(edtf: str | None, day: dt.date | None) -> bool:
    """Return whether a date may lie at or before a day: its first day does; an unknown one may."""
    first = first_day(edtf)
    return first is None or day is None or first <= day


@lru_cache(maxsize=16384)
def first_day(edtf: str | None) -> dt.date | None:
    """Return the first day an EDTF date may mean; None where it is unknown or open."""
    period = _period(edtf)
    return period.first if period is not None else None


@lru_cache(maxsize=16384)
def last_day(edtf: str | None) -> dt.date | None:
    """Return the last day an EDTF date may mean; None where it is unknown or open."""
    period = _period(edtf)
    return period.last if period is not None else None


def _period(edtf: str | None) -> Period | None:
    if not edtf:
        return None
    try:
        return parse_edtf(edtf)
    except ValueError:
        return None
