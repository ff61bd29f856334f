"""Choose the statements that list entries make as of a date, each stamped with the snapshot it is read in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from onrecord.model.record import AttributeStatement, ListingStatement, Statement
from onrecord.record.clock import Clock, Stand, Standing, first_day, last_day, standing
from onrecord.store import HeldSnapshot, HeldStatement


def standings(
    snapshots: Mapping[str, Sequence[HeldSnapshot]], presence: Iterable[tuple[str, int, int]], clock: Clock
) -> dict[str, Standing]:
    """Return where each entry stands, by official id.

    Args:
        snapshots: Those held of each list, oldest first.
        presence: Official id, snapshot number and entry number.
        clock: The as-of date.
    """
    entries: dict[str, dict[int, int]] = {}
    for ref, snapshot, entry in presence:
        entries.setdefault(ref, {})[snapshot] = entry
    return {ref: standing(snapshots.get(source_of(ref), ()), found, clock) for ref, found in entries.items()}


def source_of(ref: str) -> str:
    """Return the list that an official id belongs to: `un` for `un:TAi.150`."""
    return ref.partition(":")[0]


def list_statements(held: Iterable[HeldStatement], stands: Mapping[str, Standing], clock: Clock) -> Iterator[Statement]:
    """Yield the statements of list entries that count, by official id and their order in the entry.

    Listings follow the snapshots in either mode: where the deciding snapshot lacks the entry, the listing is not
    shown, except by a later snapshot that dates it (`method.md` §3.3, "Known then"). Other statements come from the
    deciding snapshot, or where none is held from the nearest later one; with `known_now`, from every version.
    """
    by_ref: dict[str, dict[int, list[HeldStatement]]] = {}
    for row in held:
        assert row.entry is not None
        by_ref.setdefault(row.ref, {}).setdefault(row.entry, []).append(row)
    for ref, by_entry in sorted(by_ref.items()):
        if ref not in stands:
            continue
        for rows in by_entry.values():
            rows.sort(key=lambda row: row.seq)
        yield from _of_entry(by_entry, stands[ref], clock)


def _of_entry(by_entry: Mapping[int, list[HeldStatement]], stand: Standing, clock: Clock) -> Iterator[Statement]:
    seen: set[object] = set()
    shown = stand.current or (_first_later(stand, clock) if not stand.decided else None)
    if shown is not None:
        rows = by_entry.get(shown.entry, ())
        later_listed = shown is stand.later and _is_listed_after(rows, clock)
        for row in rows:
            if later_listed and not isinstance(row.value, _TIMELESS):
                continue
            seen |= {row.value.id, _listing_key(row.value)}
            yield _stamped(row.value, shown)
    if stand.later is not None and stand.later is not shown:
        rows = by_entry.get(stand.later.entry, ())
        # An entry listed between two snapshots is known from the later one alone. Where the list has not updated it
        # after as-of, what it says now is what it said when it was listed.
        between = shown is None and any(_shows_listing(row.value, stand, stand.later, clock) for row in rows)
        for row in rows:
            fits = _shows_listing(row.value, stand, stand.later, clock) or (
                between and (_unchanged_since(row.value, clock) or _is_of_birth(row.value))
            )
            if _listing_key(row.value) not in seen and fits:
                seen |= {row.value.id, _listing_key(row.value)}
                yield _stamped(row.value, stand.later)
    if not clock.then:
        yield from _of_other_versions(by_entry, stand, seen)


def _of_other_versions(
    by_entry: Mapping[int, list[HeldStatement]], stand: Standing, seen: set[object]
) -> Iterator[Statement]:
    for version in stand.versions:
        for row in by_entry.get(version.entry, ()):
            if row.value.id not in seen and not isinstance(row.value, ListingStatement):
                seen.add(row.value.id)
                yield _stamped(row.value, version)


_TIMELESS = (ListingStatement, AttributeStatement)
"""What an entry says of the party whenever it was listed; roles and ties it gives for its own time alone."""


def _is_listed_after(rows: Sequence[HeldStatement], clock: Clock) -> bool:
    """Return whether every listing of an entry is dated after as-of: then the list said nothing of the party yet."""
    dates = [first_day(row.value.since) for row in rows if isinstance(row.value, ListingStatement)]
    return clock.then and clock.day is not None and bool(dates) and all(d is not None and d > clock.day for d in dates)


def _first_later(stand: Standing, clock: Clock) -> Stand | None:
    """Return the later stand where it is in the nearest later snapshot that can show it."""
    if stand.later is None or clock.day is None:
        return stand.later
    return stand.later if stand.is_open(clock.day.isoformat(), stand.later.snapshot.date) else None


def _shows_listing(statement: Statement, stand: Standing, later: Stand, clock: Clock) -> bool:
    """Return whether a later snapshot shows this listing for the as-of date (`method.md` §3.3, a)."""
    if not isinstance(statement, ListingStatement):
        return False
    since, latest = first_day(statement.since), last_day(statement.since)
    if since is None or latest is None or (clock.then and clock.day is not None and since > clock.day):
        return False
    return stand.is_open(latest.isoformat(), later.snapshot.date)


def _unchanged_since(statement: Statement, clock: Clock) -> bool:
    """Whether the list last updated the entry not later than as-of, or has not updated it since its listing."""
    return not isinstance(statement, ListingStatement) and clock.admits(statement.cite)


def _is_of_birth(statement: Statement) -> bool:
    """Whether a fact is one of birth, which holds for all time: an update after as-of does not make it a later one."""
    return isinstance(statement, AttributeStatement) and statement.attribute in _OF_BIRTH


_OF_BIRTH = frozenset({"born", "born_at", "gender"})


def _listing_key(statement: Statement) -> object:
    if isinstance(statement, ListingStatement):
        return (statement.subject, statement.authority, statement.programme, statement.since)
    return statement.id


def _stamped(statement: Statement, stand: Stand) -> Statement:
    """Return the statement as that snapshot makes it; a list that does not date its entries says it on that day."""
    day = stand.snapshot.date
    return replace(statement, cite=replace(statement.cite, snapshot=day, published=statement.cite.published or day))
