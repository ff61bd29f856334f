"""The history of a party on its lists: every snapshot, what changed, and when it was put on and taken off."""

from collections.abc import Iterator, Sequence

import msgspec

from onrecord.model.record import Entity
from onrecord.record.base import Presence
from onrecord.record.diff import FieldChange, changes_between, is_comparable
from onrecord.record.profile import NOTICE
from onrecord.record.selection import source_of
from onrecord.record.view import StoreView
from onrecord.store import Store


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """One snapshot and what it shows of an entry.

    Attributes:
        present: None where the snapshot is incomplete and lacks it, which shows nothing.
        fields: What differs from the snapshot before it in which the entry stands.
    """

    snapshot: str
    present: bool | None
    fields: tuple[FieldChange, ...] = ()


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """An entry was put on its list, or taken off it, between two snapshots.

    Attributes:
        what: `listed` or `delisted`.
        after: Day of the last snapshot that shows it was not so yet; None where none as old is held.
        by: Day of the first snapshot that shows it.
    """

    what: str
    after: str | None
    by: str


class RefHistory(msgspec.Struct, frozen=True, kw_only=True):
    """The history of one official id; `listed_on` is the list's own date as its newest version gives it."""

    source: str
    ref: str
    name: str
    listed_on: str | None
    turns: tuple[Turn, ...]
    snapshots: tuple[Mark, ...]


class History(msgspec.Struct, frozen=True, kw_only=True):
    """The history of a party, list by list."""

    notice: str
    entity: str
    name: str
    refs: tuple[RefHistory, ...]


def history_of(store: Store, view: StoreView, entity: Entity, ref: str | None = None) -> History:
    """Return the history of a party on the lists held, or of one of its official ids alone."""
    wanted = [held for held in entity.refs if source_of(held) in view.sources() and ref in (None, held)]
    return History(
        notice=NOTICE,
        entity=entity.id,
        name=entity.name,
        refs=tuple(_of_ref(store, view, held) for held in wanted),
    )


def turns_of(history: Sequence[Presence]) -> Iterator[Turn]:
    """Yield when an entry was put on its list and taken off it, oldest first; incomplete snapshots show no absence."""
    last: Presence | None = None
    for item in history:
        if item.entry is None and not item.snapshot.complete:
            continue
        was = last is not None and last.entry is not None
        if (item.entry is not None) != was:
            after = last.snapshot.date if last is not None else None
            yield Turn(what="delisted" if was else "listed", after=after, by=item.snapshot.date)
        last = item


def _of_ref(store: Store, view: StoreView, ref: str) -> RefHistory:
    history = view.history_of_ref(ref)
    stands = [item.entry for item in history if item.entry is not None]
    return RefHistory(
        source=source_of(ref),
        ref=ref,
        name=stands[-1].names[0].text if stands and stands[-1].names else "",
        listed_on=stands[-1].listed_on if stands else None,
        turns=tuple(turns_of(history)),
        snapshots=tuple(_marks(store, ref, history)),
    )


def _marks(store: Store, ref: str, history: Sequence[Presence]) -> Iterator[Mark]:
    by_number = store.fingerprints_of(ref)
    days = {held.number: held.snapshot.date for held in store.snapshots() if held.snapshot.source == source_of(ref)}
    prints = {days[number]: print_ for number, print_ in by_number.items() if number in days}
    last: Presence | None = None
    for item in history:
        if item.entry is None:
            yield Mark(snapshot=item.snapshot.date, present=False if item.snapshot.complete else None)
            continue
        fields: tuple[FieldChange, ...] = ()
        if last is not None and last.entry is not None:
            alike = is_comparable(last.snapshot, item.snapshot)
            changed = prints.get(last.snapshot.date) != prints.get(item.snapshot.date)
            if changed or last.entry != item.entry:
                fields = changes_between(last.entry, item.entry, last.snapshot, item.snapshot, alike=alike and changed)
        yield Mark(snapshot=item.snapshot.date, present=True, fields=fields)
        last = item
