"""Bounds: a list that gives no dates dates an entry all the same, by the older snapshots that do not have it."""

import datetime as dt

from onrecord.check.case import Desk
from onrecord.check.listing.standing import Standing
from onrecord.model.record import Entry, Snapshot
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import NameQuality
from onrecord.text.normalize import fold


def absent_then(claimed: Period, standing: Standing, desk: Desk) -> Snapshot | None:
    """Return the snapshot which shows that a party was not on a list yet when a report says that it came there.

    It is complete, not older than the time claimed, older than the one that has the entry, and neither the entry nor
    another one of the same name stands on it or on a sister list of the same authority held of before.

    Args:
        claimed: When the report says that the party was listed; the end of an open time does not count.
        standing: Where the party stands; it has an entry.
        desk: The case.

    Returns:
        None where no snapshot held shows it.
    """
    last = _beginning(claimed).last
    held = standing.entry
    if held is None or last is None:
        return None
    source = held.entry.source
    lacking = [p.snapshot for p in desk.view.history_of_ref(held.entry.ref) if p.entry is None and p.snapshot.complete]
    between = [s for s in lacking if last.isoformat() <= s.date < held.snapshot.date and s.source == source]
    return between[-1] if between and not _stood_by(held.entry, between[-1].date, desk) else None


def stood_before(claimed: Period, standing: Standing, desk: Desk) -> Snapshot | None:
    """Return the snapshot which shows that a party was on a list before a report says that it came there.

    It is older than the time claimed, and no snapshot behind it lacks the entry, which stands under the same programmes
    on it: who is put under another one is listed once more.

    Args:
        claimed: When the report says that the party was listed; an open time does not count.
        standing: Where the party stands; it has an entry.
        desk: The case.

    Returns:
        None where no snapshot held shows it.
    """
    held = standing.entry
    if held is None or claimed.first is None or "/" in claimed.edtf:
        return None
    rows = [p for p in desk.view.history_of_ref(held.entry.ref) if p.snapshot.date <= held.snapshot.date]
    before = [p for p in rows if p.entry is not None and p.snapshot.date < claimed.first.isoformat()]
    if not before:
        return None
    first = before[-1]
    stays = all(p.entry is not None for p in rows if p.snapshot.date >= first.snapshot.date and p.snapshot.complete)
    same = first.entry is not None and set(first.entry.programmes) == set(held.entry.programmes)
    return first.snapshot if stays and same else None


def came_within(claimed: Period, standing: Standing, desk: Desk) -> tuple[Snapshot, Snapshot] | None:
    """Return the two snapshots that show that a party came on a list within the time that a report gives.

    The older one is complete and lacks it, the next one has it, and the time, with a day of slack, covers every day
    between them. Nobody of the name stood on the list before.

    Args:
        claimed: When the report says that the party was listed; of an open time its beginning.
        standing: Where the party stands; it has an entry.
        desk: The case.

    Returns:
        None where no two snapshots held show it.
    """
    told, held = _beginning(claimed), standing.entry
    if held is None or told.first is None or told.last is None:
        return None
    rows = sorted(
        (p for p in desk.view.history_of_ref(held.entry.ref) if p.snapshot.source == held.entry.source),
        key=lambda p: p.snapshot.date,
    )
    at = next((n for n, presence in enumerate(rows) if presence.entry is not None), 0)
    before, there = rows[at - 1].snapshot if at else None, rows[at].snapshot if rows else None
    if before is None or there is None or not before.complete or there.date > held.snapshot.date:
        return None
    slack = dt.timedelta(days=1)
    covered = (told.first - slack - slack).isoformat() <= before.date and there.date <= (told.last + slack).isoformat()
    return (before, there) if covered and not _stood_by(held.entry, before.date, desk) else None


def _stood_by(entry: Entry, date: str, desk: Desk) -> bool:
    """Whether the party, or one of its name, stood on a list of the authority on a day or before, under whatever id."""
    own = desk.view.entity_of_ref(entry.ref)
    forms = {fold(name.text) for name in entry.names if name.quality is not NameQuality.WEAK}
    found = [hit.entity_id for hits in desk.view.look_up(forms).values() for hit in hits]
    entities = [own, *(desk.view.entity(entity) for entity in dict.fromkeys(found))]
    authority = entry.source.partition("-")[0]
    refs = {ref for entity in entities if entity is not None for ref in entity.refs if ref.startswith(authority)}
    history = [presence for ref in refs for presence in desk.view.history_of_ref(ref)]
    return any(presence.entry is not None and presence.snapshot.date <= date for presence in history)


def _beginning(period: Period) -> Period:
    """The day, month or year in which an open time begins: `2014-07` of `2014-07/..`."""
    return parse_edtf(period.edtf.partition("/")[0]) if period.edtf.endswith("/..") else period
