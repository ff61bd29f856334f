"""Profile of a party and list of holdings: what a person sees of the record when asking for it."""

import datetime as dt

import msgspec

from onrecord.errors import InputError, NotFound
from onrecord.model.record import Entity, PersonalDetail, Snapshot, Statement
from onrecord.record.listed import ListedOn, listed_on
from onrecord.record.refs import ENTITY_PREFIX, statement_references
from onrecord.record.selection import source_of
from onrecord.record.view import StoreView
from onrecord.store import Store
from onrecord.store.reports import HeldReport
from onrecord.text.normalize import fold

NOTICE = (
    "Candidates and evidence for a person to judge, not a verdict on a person. "
    '"Not on the snapshots held" does not mean cleared.'
)


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """Where one official id of a party stands, by the snapshots held.

    Attributes:
        listed_on: As the newest version gives it; None where the list gives no date.
        stands: Days of the snapshots that have it.
        lacks: Days of the complete snapshots that lack it.
        until: Days of the last snapshot that has it and of the first one after that lacks it; empty while it stands.
        standing: Whether it stands in the newest snapshot not later than the as-of date; None where none is held.
        on: Whether it was on the list on the as-of day, or on the first and the last of several; empty without one.
        details: Addresses, documents and contact data, where a snapshot was loaded with them.
        details_on: Day of that snapshot: the newest of them not later than the as-of date.
    """

    source: str
    ref: str
    listed_on: str | None = None
    programmes: tuple[str, ...] = ()
    stands: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    standing: bool | None = None
    on: tuple[ListedOn, ...] = ()
    details: tuple[PersonalDetail, ...] = ()
    details_on: str | None = None


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """A party with its listings and statements as of a date; `others` names the parties in its statements."""

    notice: str
    as_of: str | None
    entity: Entity
    listings: tuple[Listing, ...]
    statements: tuple[Statement, ...]
    others: dict[str, str]


class HeldRecordFile(msgspec.Struct, frozen=True, kw_only=True):
    """A record file that is held; `starter` is the one that ships with the package, `events` how many it tells."""

    name: str
    title: str
    sha256: str
    starter: bool
    events: int


class Holdings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the record holds, by source and day; `pending` tells of snapshots that are not shown yet.

    `reports` are earlier reports; those with the same `cluster` are copies.
    """

    store: str
    parties: int
    snapshots: tuple[Snapshot, ...]
    files: tuple[HeldRecordFile, ...]
    pending: tuple[str, ...] = ()
    reports: tuple[HeldReport, ...] = ()


def holdings_of(store: Store) -> Holdings:
    """Return what the store holds."""
    events = store.events.counts()
    return Holdings(
        store=store.path,
        parties=store.entity_count(),
        snapshots=tuple(held.snapshot for held in store.snapshots()),
        files=tuple(
            HeldRecordFile(
                name=file.name,
                title=file.title,
                sha256=file.sha256,
                starter=file.key == "starter",
                events=events.get(file.key, 0),
            )
            for file in store.files()
        ),
        reports=tuple(store.reports.all()),
        pending=tuple(
            f"{item.source}@{item.date} was loaded and is not shown yet: the command that loaded it did not end, or "
            "still runs. 'onrecord record add' of any file shows it."
            for item in store.pending()
        ),
    )


def find_party(view: StoreView, asked: str) -> Entity:
    """Return the party that a person means by an id, an official id, a key or a name.

    Raises:
        NotFound: None is known by it.
        InputError: Several are.
    """
    asked = asked.strip()
    if asked.startswith(ENTITY_PREFIX):
        return view.entity(asked)
    found = view.entity_of_ref(asked) or view.entity_of_term(f"key:{asked}")
    if found is not None:
        return found
    folded = fold(asked)
    bearers = [view.entity(hit.entity_id) for hit in view.look_up({folded}).get(folded, ())]
    if not bearers:
        raise NotFound(
            f"no party in the record is known as '{asked}'.", hint="'onrecord record list' shows what is held."
        )
    if len(bearers) > 1:
        listed = "; ".join(f"{entity.id} {entity.name} ({', '.join(entity.refs) or 'no list'})" for entity in bearers)
        raise InputError(f"'{asked}' may be any of {len(bearers)} parties: {listed}.", hint="Give one of these ids.")
    return bearers[0]


def profile_of(view: StoreView, entity: Entity) -> Profile:
    """Return what the record holds of a party as of the view's date."""
    statements = view.statements(entity.id)
    named = {reference for item in statements for reference, _ in statement_references(item)} - {entity.id}
    return Profile(
        notice=NOTICE,
        as_of=view.as_of.edtf if view.as_of is not None else None,
        entity=entity,
        listings=tuple(_listing(view, ref) for ref in entity.refs if source_of(ref) in view.sources()),
        statements=statements,
        others={other: view.entity(other).name for other in sorted(named) if other.startswith(ENTITY_PREFIX)},
    )


def _listing(view: StoreView, ref: str) -> Listing:
    source = source_of(ref)
    history = view.history_of_ref(ref)
    entries = [entry for _, entry in history if entry is not None]
    stands = tuple(snapshot.date for snapshot, entry in history if entry is not None)
    lacks = tuple(snapshot.date for snapshot, entry in history if entry is None and snapshot.complete)
    gone = next((day for day in lacks if stands and day > stands[-1]), None)
    before, _ = view.around(source)
    detailed = view.details_of_ref(ref)
    return Listing(
        source=source,
        ref=ref,
        listed_on=entries[-1].listed_on if entries else None,
        programmes=entries[-1].programmes if entries else (),
        stands=stands,
        lacks=lacks,
        until=(stands[-1], gone) if gone is not None else (),
        standing=(before.date in stands) if before is not None else None,
        on=tuple(listed_on(history, day) for day in _days(view)),
        details=detailed.details if detailed is not None else (),
        details_on=detailed.snapshot.date if detailed is not None else None,
    )


def _days(view: StoreView) -> list[dt.date]:
    """Return the first and the last as-of day; one where they are the same, none without an as-of date."""
    if view.as_of is None:
        return []
    return sorted({day for day in (view.as_of.first, view.as_of.last) if day is not None})
