"""The rows that the store gives and takes, as named values."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from onrecord.model.record import Entry, Event, Name, Snapshot, Statement
from onrecord.model.undertaking import Agreement


class HeldSnapshot(NamedTuple):
    """A snapshot with the number the store knows it by."""

    number: int
    snapshot: Snapshot


class HeldEntry(NamedTuple):
    """One version of an entry, with the newest snapshot date on which it stands."""

    number: int
    ref: str
    entry: Entry
    newest: str


class HeldStatement(NamedTuple):
    """A statement as its source makes it: references not yet resolved, snapshot not yet stamped.

    Attributes:
        number: Its own number; 0 for one that is made of the fields of an entry and not kept.
        entry: Number of the entry version it is made from; None for one of a record file.
        ref: Foreign id of that entry; empty for one of a record file.
        file: Key of the record file; empty for one of a list.
        seq: Its place within the file or the text of the entry; -1 for what its fields say, which comes first.
    """

    number: int
    value: Statement
    entry: int | None
    ref: str
    file: str
    seq: int


class NameRow(NamedTuple):
    """A name of an entity under its folded form."""

    folded: str
    entity: str
    name: Name


class TargetRow(NamedTuple):
    """What a reference such as `ref:un:TAi.150` or `name:Some Name` means.

    Attributes:
        kind: The reference means this only where a party of this kind is asked for; empty for always.
    """

    term: str
    kind: str
    entity: str


class EventKeys(NamedTuple):
    """What an event is found by.

    Attributes:
        first: The first day on which it may have happened, as a number; with what a comparison allows.
        last: The last one.
        places: Words of its places.
        told: Words of its name and targets that are no words of its places.
        attributed: References of the parties that somebody says did it.
        others: References of the parties that took part.
    """

    first: int
    last: int
    places: frozenset[str]
    told: frozenset[str]
    attributed: tuple[str, ...]
    others: tuple[str, ...]


class FileParts(NamedTuple):
    """A record file as the store takes it; `value` is the whole of it, encoded by the record package.

    Its events may come one by one, each with what it is found by.
    """

    key: str
    name: str
    title: str
    sha256: str
    value: bytes
    statements: tuple[Statement, ...]
    events: Iterable[tuple[Event, EventKeys]]
    agreements: tuple[Agreement, ...]


class HeldFile(NamedTuple):
    """A record file that the store holds, without its content."""

    key: str
    name: str
    title: str
    sha256: str


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What a person decided about two official ids; rows are only added, the newest about a pair counts.

    Attributes:
        number: Its place in the log, from 1.
        refs: The two ids, sorted.
        decision: `same`, `different` or `unsure`.
        by: Who decided.
        at: When, in ISO form.
        reason: In the person's own words.
    """

    number: int
    refs: tuple[str, str]
    decision: str
    by: str
    at: str
    reason: str


class EntryRefs(NamedTuple):
    """What a statement refers to, without the statement: pairs of a reference and the kind of party asked for."""

    statement: int
    pairs: tuple[tuple[str, str], ...]
