"""Where a party stood on a list at a time before the report: `was on it in the autumn of 2018`."""

import datetime as dt
from typing import NamedTuple

from onrecord.check.case import Desk
from onrecord.check.compare import period_or_none
from onrecord.check.listing.standing import HeldEntry, bearers_of, full_name
from onrecord.model.record import Entity, Entry, Snapshot
from onrecord.model.time import Period


class Stood(NamedTuple):
    """Whether a party stood on a list in a period; None where nothing held decides.

    Attributes:
        listed: It stood there on all days that are known, or on none; None where the snapshots leave it open.
        entry: The entry that shows it, or that shows by its date that the listing came later.
        lacks: Complete snapshots that show its absence.
    """

    listed: bool | None
    entry: HeldEntry | None = None
    lacks: tuple[Snapshot, ...] = ()


class _Row(NamedTuple):
    snapshot: Snapshot
    day: dt.date
    entry: Entry | None


def stood_then(entity: Entity, party: str, source: str, when: Period, desk: Desk) -> Stood:
    """Return whether a party of the record stood on a list in a period.

    A snapshot of the period shows it; so do the nearest before and after where both agree, and an entry that gives its
    own listing date. Snapshots of the period that differ leave it open.

    Args:
        entity: The party.
        party: Mention id, for the name that the report gives.
        source: Key of the list.
        when: The period.
        desk: The case.
    """
    if when.first is None or when.last is None:
        return Stood(None)
    first, last = when.first, when.last
    if desk.as_of is not None and desk.as_of.last is not None:
        last = min(last, desk.as_of.last)
    rows = _rows(entity, source, desk)
    inside = [row for row in rows if first <= row.day <= last]
    before = next((row for row in reversed(rows) if row.day < first), None)
    after = next((row for row in rows if row.day > last), None)
    around = inside or [row for row in (before, after) if row is not None]
    if around and all(row.entry is not None for row in around) and (inside or len(around) > 1):
        return Stood(True, entry=_held(around[0]))
    dated = next((row for row in rows if row.day >= first and row.entry is not None), None)
    if dated is not None and dated.entry is not None:
        since = period_or_none(dated.entry.listed_on)
        between = [r for r in rows if since and since.first and since.first <= r.day < dated.day and r.entry is None]
        if since is not None and since.last is not None and since.last <= first and not between:
            return Stood(True, entry=_held(dated))
        earlier = [row for row in rows if row.day < dated.day and row.entry is not None]
        if since is not None and since.first is not None and since.first > last and not earlier:
            return Stood(False, entry=_held(dated))
    lacking = [row.snapshot for row in around if row.entry is None and row.snapshot.complete]
    if lacking and len(lacking) == len(around) and (inside or len(around) > 1):
        rivals = bearers_of(full_name(party, desk), entity, source, desk)
        return Stood(None) if rivals else Stood(False, lacks=tuple(lacking))
    return Stood(None)


def _held(row: _Row) -> HeldEntry | None:
    return HeldEntry(row.snapshot, row.entry) if row.entry is not None else None


def _rows(entity: Entity, source: str, desk: Desk) -> list[_Row]:
    """Every snapshot of a list, oldest first, with the entry of the party; none for a party that never had one."""
    found: dict[str, _Row] = {}
    for ref in entity.refs:
        if not ref.startswith(source + ":"):
            continue
        for snapshot, entry in desk.view.history_of_ref(ref):
            day = period_or_none(snapshot.date)
            known = found.get(snapshot.date)
            if day is not None and day.first is not None and (known is None or known.entry is None):
                found[snapshot.date] = _Row(snapshot, day.first, entry)
    return [found[date] for date in sorted(found)]
