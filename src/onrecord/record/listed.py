"""Was an entry on its list on a day: the answer, by which evidence, and between which snapshots."""

import datetime as dt
from collections.abc import Sequence

import msgspec

from onrecord.record.base import Presence
from onrecord.record.clock import first_day, last_day

LISTED, NOT_LISTED, UNKNOWN = "listed", "not_listed", "unknown"


class ListedOn(msgspec.Struct, frozen=True, kw_only=True):
    """Whether an entry was on its list on a day.

    Attributes:
        day: ISO day asked for.
        outcome: `listed`, `not_listed` or `unknown`.
        by: `snapshot` of that very day, `both_snapshots` around it, `listing_date` in the list, `last_snapshot` where
            no later one is held, or `nothing`.
        before: Day of the nearest snapshot not later that can show it; None where none is held.
        after: Day of the nearest later one; None where none is held.
        says: The answer in a sentence.
    """

    day: str
    outcome: str
    by: str
    before: str | None
    after: str | None
    says: str


def listed_on(history: Sequence[Presence], day: dt.date) -> ListedOn:
    """Return whether an entry was on its list on a day.

    Args:
        history: Whether it stands in each snapshot held of its list, oldest first. An incomplete snapshot that lacks it
            shows nothing.
        day: The day asked for.
    """
    telling = [item for item in history if item.entry is not None or item.snapshot.complete]
    asked = day.isoformat()
    before = next((item for item in reversed(telling) if item.snapshot.date <= asked), None)
    after = next((item for item in telling if item.snapshot.date > asked), None)
    outcome, by, says = _judge(before, after, day)
    return ListedOn(day=asked, outcome=outcome, by=by, before=_day(before), after=_day(after), says=says)


def _judge(before: Presence | None, after: Presence | None, day: dt.date) -> tuple[str, str, str]:
    if before is not None and before.snapshot.date == day.isoformat():
        found = before.entry is not None
        where = f"the snapshot of {before.snapshot.date}"
        return (LISTED, "snapshot", f"on {where}") if found else (NOT_LISTED, "snapshot", f"not on {where}")
    if before is None and after is None:
        return UNKNOWN, "nothing", "no snapshot that could show it is held"
    if after is None:
        assert before is not None
        where = f"the snapshot of {before.snapshot.date}, the newest one held; a later change would not show"
        found = before.entry is not None
        return (LISTED, "last_snapshot", f"on {where}") if found else (NOT_LISTED, "last_snapshot", f"not on {where}")
    if before is None:
        return _before_the_first(after, day)
    return _between(before, after, day)


def _before_the_first(after: Presence, day: dt.date) -> tuple[str, str, str]:
    first = after.snapshot.date
    if after.entry is None:
        return UNKNOWN, "nothing", f"not on the snapshot of {first}; none as old as that day is held"
    shown = _by_date(after, day)
    if shown is not None and shown[0] == LISTED:
        return shown
    # A later snapshot never shows absence (`method.md` §3.3): it may have been listed before, and taken off again.
    since = after.entry.listed_on
    dated = f"which gives {since} as the listing date" if since else "which does not say since when"
    return UNKNOWN, "nothing", f"on the snapshot of {first}, {dated}; none as old as that day is held"


def _between(before: Presence, after: Presence, day: dt.date) -> tuple[str, str, str]:
    one, other = before.snapshot.date, after.snapshot.date
    if before.entry is not None and after.entry is not None:
        since = first_day(after.entry.listed_on)
        if since is not None and since.isoformat() > one and after.entry.listed_on != before.entry.listed_on:
            return UNKNOWN, "nothing", f"on the snapshots of {one} and {other}, with another listing date in between"
        return LISTED, "both_snapshots", f"on the snapshots of {one} and {other}"
    if before.entry is not None:
        return UNKNOWN, "nothing", f"on the snapshot of {one}, taken off between {one} and {other}"
    if after.entry is None:
        return NOT_LISTED, "both_snapshots", f"not on the snapshots of {one} and {other}"
    since = first_day(after.entry.listed_on)
    if since is None or since.isoformat() <= one:
        return UNKNOWN, "nothing", f"not on the snapshot of {one}, put on the list between {one} and {other}"
    return _by_date(after, day) or (UNKNOWN, "nothing", f"put on the list between {one} and {other}")


def _by_date(after: Presence, day: dt.date) -> tuple[str, str, str] | None:
    """Return what the listing date in a later snapshot shows; None where it shows nothing for this day."""
    assert after.entry is not None
    given = after.entry.listed_on
    first, last = first_day(given), last_day(given)
    if first is None or last is None:
        return None
    source = f"the snapshot of {after.snapshot.date} gives {given} as the listing date"
    if last <= day:
        return LISTED, "listing_date", source
    return (NOT_LISTED, "listing_date", source) if first > day else None


def _day(presence: Presence | None) -> str | None:
    return presence.snapshot.date if presence is not None else None
