"""Where a party stands on one list as of a date, by the snapshots around it."""

import dataclasses
import datetime as dt
from typing import Literal, NamedTuple, TypeGuard

from onrecord.check.case import Desk, decides
from onrecord.check.compare import period_or_none
from onrecord.check.listing.nearness import (
    may_be,
    other_writings,
    plain_words,
    written_together,
)
from onrecord.model.record import Entity, Entry, ListingStatement, Name, Snapshot, Statement
from onrecord.model.time import Period
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.authorities import list_of
from onrecord.text.names import PLAIN, part_of
from onrecord.text.normalize import abbreviates, skeleton, telling_words

MOST_NEAR_NAMES = 4
"""Entries with a near name that a verdict shows."""


class HeldEntry(NamedTuple):
    """An entry with the snapshot it stands in."""

    snapshot: Snapshot
    entry: Entry


@dataclasses.dataclass(frozen=True)
class Standing:
    """Where one party stands on one list, and by what.

    Attributes:
        state: `listed`; `absent` from the complete snapshots around as-of; `not_yet` listed at as-of, but later;
            `delisted`; `between` a snapshot without it and one with it;
            `uncertain`, as an entry bears a near name; or `unknown`, as nothing held decides.
        entry: The entry, with the snapshot it stands in.
        statements: Listings that record files give for it; of one that is absent, those without an end, which disagree.
        later: The entry in the snapshot after as-of.
        lacks: Complete snapshots that it does not stand in.
        earlier: The entry in the newest snapshot that has it, where those around as-of lack it.
        near: Entries that bear a near name, for a person to read.
    """

    state: Literal["listed", "absent", "not_yet", "delisted", "between", "uncertain", "unknown"]
    entry: HeldEntry | None = None
    statements: tuple[ListingStatement, ...] = ()
    later: HeldEntry | None = None
    lacks: tuple[Snapshot, ...] = ()
    earlier: HeldEntry | None = None
    near: tuple[str, ...] = ()


FIRST_HELD = dt.timedelta(days=366)
"""Time after a report within which the first snapshot held of a list bears out that somebody did not stand on it."""


def first_held(source: str, desk: Desk) -> Snapshot | None:
    """Return the first snapshot held of a list, where a report is older than it by a year at most; else None.

    Who is missing on it was hardly put on the list and taken off it within that time. It bears out a denial, and
    contradicts nobody.
    """
    before, after = desk.view.around(source)
    day = desk.as_of.last if desk.as_of is not None else None
    if before is not None or after is None or not after.complete or day is None:
        return None
    return after if dt.date.fromisoformat(after.date) - day <= FIRST_HELD else None


def standing_of(entity: Entity, source: str, desk: Desk) -> Standing:
    """Return where a party of the record stands on a list as of the date of the view."""
    statements = tuple(
        statement
        for statement in desk.view.statements(entity.id)
        if _is_listing(statement, entity, source) and decides(statement)
    )
    before, after = desk.view.around(source)
    entries: dict[str, Entry] = {}
    lacking: list[Snapshot] = []
    for presence in desk.view.presences(entity.id, source):
        if presence.entry is not None:
            entries[presence.snapshot.date] = presence.entry
        elif presence.snapshot.complete:
            lacking.append(presence.snapshot)
    later = HeldEntry(after, entries[after.date]) if after is not None and after.date in entries else None
    if before is not None and before.date in entries:
        return Standing("listed", entry=HeldEntry(before, entries[before.date]), statements=statements, later=later)
    absent = tuple(snapshot for snapshot in lacking if before is not None and snapshot.date == before.date)
    if later is not None:
        found = _by_later_snapshot(later, absent, statements, tuple(lacking), desk.as_of)
        if found is not None:
            return found
    silent = absent or (before is not None and not lacking)
    if silent and not any(ref.startswith(source + ":") for ref in entity.refs):
        near = near_entries(entity, source, desk)
        if near:
            return Standing("uncertain", near=near)
    if absent and later is not None:
        # Not on the snapshot before, and on the one after, which does not date it: nothing held decides between them.
        return Standing("between", later=later, lacks=absent)
    if absent:
        earlier = _earlier_entry(entity, source, absent[0].date, desk)
        once = earlier is not None or _once_listed(entity, source, desk)
        state: Literal["delisted", "absent"] = "delisted" if once else "absent"
        still = tuple(statement for statement in statements if statement.until is None)
        return Standing(state, statements=still, later=later, lacks=absent, earlier=earlier)
    return Standing("listed", statements=statements) if statements else Standing("unknown", lacks=tuple(lacking))


def _by_later_snapshot(
    later: HeldEntry,
    absent: tuple[Snapshot, ...],
    statements: tuple[ListingStatement, ...],
    lacking: tuple[Snapshot, ...],
    as_of: Period | None,
) -> Standing | None:
    """What the snapshot after as-of says of as-of: it dates the listing itself; None where it decides nothing."""
    since = period_or_none(later.entry.listed_on)
    if since is None or since.first is None or as_of is None or as_of.last is None:
        return None if absent else Standing("listed", entry=later, statements=statements, later=later)
    if since.first > as_of.last:
        return Standing("not_yet", later=later, statements=statements, lacks=lacking)
    if not absent or since.first.isoformat() > absent[0].date:
        return Standing("listed", entry=later, statements=statements)
    return None


def near_entries(entity: Entity, source: str, desk: Desk) -> tuple[str, ...]:
    """Return the entries of a list with a name near a party's that are not merged with it: absence is then not sure."""
    found: dict[str, None] = {}
    for name in entity.names:
        words = telling_words(name.text)
        if name.quality is NameQuality.WEAK or len(words) < 2:
            continue
        heads = desk.view.near_names(words[:FEWEST_SHARED]) if len(words) > WHOLE_NAME else ()
        cut = [hit for hit in heads if is_cut_of(name.text, hit.name.text)]
        if entity.kind is MentionKind.ORGANIZATION:
            found |= _in_other_form(name.text, entity, source, desk)
        ways = other_writings(name.text) if entity.kind is MentionKind.PERSON else []
        other_ways = [hit for way in ways for hit in desk.view.near_names(way)]
        for hit in (*desk.view.near_names(words), *cut, *other_ways):
            other = desk.view.entity(hit.entity_id)
            if hit.entity_id == entity.id or hit.name.quality is NameQuality.WEAK or other.kind is not entity.kind:
                continue
            if _may_be_one(entity, other):
                found |= {f"{other.name} ({ref})": None for ref in other.refs if ref.startswith(source + ":")}
    return tuple(found)[:MOST_NEAR_NAMES]


def _in_other_form(name: str, entity: Entity, source: str, desk: Desk) -> dict[str, None]:
    """The bodies of a list that are called as one is but for the legal form: `Orlan Trading Company`, `Corporation`."""
    own, rows = plain_words(name), telling_words(name)
    words = [word for word in rows if part_of(word).role == PLAIN]
    if not FEWEST_SHARED <= len(words) < len(rows):
        return {}
    others = {
        hit.entity_id: desk.view.entity(hit.entity_id)
        for hit in desk.view.near_names(words)
        if hit.name.quality is not NameQuality.WEAK and plain_words(hit.name.text) == own
    }
    alike = [other for other in others.values() if other.id != entity.id and other.kind is entity.kind]
    return {f"{o.name} ({ref})": None for o in alike for ref in o.refs if ref.startswith(source + ":")}


_SMALL = frozenset("ben bin ibn bint ould ag abu abou".split())
FEWEST_SHARED = 2
"""Words of the first name of a party that another must bear, in any of its names, to be perhaps that party."""
WHOLE_NAME = 3
"""Words of one name in common, all of them, by which two parties may be one whatever they are called else."""


def _may_be_one(one: Entity, other: Entity) -> bool:
    """Whether the first name of one of two parties is found among the names of the other: of a person, two words of it.

    A group and another that share an alias of common words (`Islamic Army`) are not one for that.
    """
    for first, second in ((one, other), (other, one)):
        heading = _keys(first.name)
        borne = {key for name in second.names for key in _keys(name.text)}
        fewest = min(FEWEST_SHARED, len(heading)) if one.kind is MentionKind.PERSON else len(heading)
        if heading and len(heading & borne) >= fewest:
            return True
    if one.kind is MentionKind.ORGANIZATION and is_cut_of(one.name, other.name):
        return True
    if one.kind is MentionKind.PERSON and _written(one) & _written(other):
        return True
    names = [{frozenset(_keys(name.text)) for name in each.names} for each in (one, other)]
    return any(len(keys) >= WHOLE_NAME for keys in names[0] & names[1])


def is_cut_of(one: str, other: str) -> bool:
    """Return whether two names are one word for word, but for words that one of them cuts: `Ostrel Shpg Intl`."""
    words = telling_words(one), telling_words(other)
    pairs = list(zip(*words, strict=False))
    same = [left for left, right in pairs if left == right]
    cut = all(left == right or abbreviates(left, right) or abbreviates(right, left) for left, right in pairs)
    return len(words[0]) == len(words[1]) and cut and len(same) >= FEWEST_SHARED


def _written(entity: Entity) -> set[str]:
    return {written_together(name.text) for name in entity.names if name.quality is not NameQuality.WEAK}


def _keys(name: str) -> set[str]:
    return {skeleton(word) for word in telling_words(name) if word not in _SMALL}


def bearers_of(party: str, entity: Entity, source: str, desk: Desk) -> tuple[str, ...]:
    """Return other parties on a list around as-of that bear a name with every word of a mention's, as `name (ref)`.

    Of a part of a name that the report gives in full before, every word of the full one.
    """
    words = telling_words(full_name(party, desk))
    found: dict[str, None] = {}
    if entity.kind is MentionKind.ORGANIZATION and len(words) >= WHOLE_NAME and _is_called(entity, words):
        return ()  # a body by its whole name is no other one whose name is longer
    for hit in desk.view.near_names(words) if words else ():
        other = desk.view.entity(hit.entity_id)
        if other.id == entity.id or not may_be(other, entity.kind) or hit.name.quality is NameQuality.WEAK:
            continue  # a ship may bear the name of the firm that is meant, a person may not
        if not set(words) <= set(telling_words(hit.name.text)) or _is_told_apart(entity, other, hit.name, desk):
            continue
        here = [ref for ref in other.refs if ref.startswith(source + ":")]
        if here and any(presence.entry is not None for presence in desk.view.presences(other.id, source)):
            found |= {f"{other.name} ({ref})": None for ref in here}
    return tuple(found)[:MOST_NEAR_NAMES]


def _is_told_apart(entity: Entity, other: Entity, name: Name, desk: Desk) -> bool:
    """Whether a report has another name of a body, which one that shares an alias with it does not bear.

    Of two bodies that call themselves `Sword of Orlan` it is the Ostrel Front where the report calls it so, too.
    """
    if entity.kind is not MentionKind.ORGANIZATION or name.quality is NameQuality.PRIMARY:
        return False
    if _keys(entity.name) & {key for row in other.names for key in _keys(row.text)}:
        return False
    told = (desk.mentions[party].name for party, link in desk.links.items() if link.entity is entity)
    borne = [_keys(row.text) for row in other.names]
    return any(keys and not any(keys <= theirs for theirs in borne) for keys in map(_keys, told))


def _is_called(entity: Entity, words: list[str]) -> bool:
    """Whether a party bears a name of exactly these words."""
    return any(
        set(telling_words(name.text)) == set(words) for name in entity.names if name.quality is not NameQuality.WEAK
    )


def _earlier_entry(entity: Entity, source: str, date: str, desk: Desk) -> HeldEntry | None:
    """The entry of a party in the newest snapshot before a date that has one."""
    found = [
        HeldEntry(presence.snapshot, presence.entry)
        for ref in entity.refs
        if ref.startswith(source + ":")
        for presence in desk.view.history_of_ref(ref)
        if presence.entry is not None and presence.snapshot.date < date
    ]
    return max(found, key=lambda held: held.snapshot.date, default=None)


def _once_listed(entity: Entity, source: str, desk: Desk) -> bool:
    """Whether a listing with an end shows that the party stood on the list before."""
    return any(_is_listing(s, entity, source) and s.until is not None for s in desk.view.statements(entity.id))


def _is_listing(statement: Statement, entity: Entity, source: str) -> TypeGuard[ListingStatement]:
    return (
        isinstance(statement, ListingStatement)
        and statement.subject == entity.id
        and list_of(statement.authority) == source
    )


def full_name(party: str, desk: Desk) -> str:
    """Return the name of a mention, or the longer one that opens its chain and holds its words: `Vesk` of Radu Vesk."""
    name, mention = desk.name(party), desk.mentions.get(party)
    root = desk.mentions.get(mention.chain) if mention is not None else None
    longer = root.name if root is not None else ""
    return longer if set(telling_words(name)) < set(telling_words(longer)) else name
