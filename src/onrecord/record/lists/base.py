"""ListReader protocol and ListLoad: what reading one snapshot of an official list gives."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

import msgspec

from onrecord.model.ids import content_id
from onrecord.model.record import Entry, Snapshot
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.sources import SOURCES

TITLES = {source.key: source.title for source in SOURCES.values()}
"""How each list is named to a reader."""


class SetAsideRow(NamedTuple):
    """A row or element that could not be read, and why."""

    where: str
    why: str


class ListCounts(msgspec.Struct, frozen=True, kw_only=True):
    """How much a snapshot holds; `others` are vessels and aircraft, `names` includes the weak ones."""

    entries: int = 0
    individuals: int = 0
    entities: int = 0
    others: int = 0
    names: int = 0
    weak_names: int = 0
    set_aside: int = 0


class ListLoad(msgspec.Struct, frozen=True, kw_only=True):
    """One snapshot of one list, read.

    Attributes:
        fingerprints: One an entry, same order: a hash of everything that the list says about it, including what
            is left out of `Entry` (documents, addresses of the main table), so that a change there still shows.
        set_aside: What could not be read; a list with too much of it is refused instead.
        unknown_fields: Fields that nobody handles (strict interpretation).
        notes: What a person should know, in sentences.
    """

    snapshot: Snapshot
    entries: tuple[Entry, ...]
    counts: ListCounts
    fingerprints: tuple[str, ...] = ()
    set_aside: tuple[SetAsideRow, ...] = ()
    unknown_fields: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class ListReader(Protocol):
    """Reads one sort of list file; recognised by content, never by name.

    Attributes:
        source: Key of the list, such as `un`.
        title: How the list is named to a reader.
        licence: Terms under which the list may be used.
        origin: Where its official copy is published.
    """

    source: str
    title: str
    licence: str
    origin: str

    def sniff(self, head: bytes, name: str) -> bool:
        """Return whether a file that starts with `head` is of this list."""
        ...

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in the files.

        Args:
            files: Content by name; names serve messages only.
            date: ISO day given by the person, for a list without a date of its own.
            folder_date: ISO day read from the name of the folder.
            personal: Keep addresses, documents and contact data in the entries; otherwise they are left out.

        Raises:
            RecordError: The files are cut, damaged, of another layout, or have no date.
        """
        ...


def count_entries(entries: Iterable[Entry], set_aside: int) -> ListCounts:
    """Return how many entries of each sort, and how many names, there are."""
    kinds = {MentionKind.PERSON: 0, MentionKind.ORGANIZATION: 0, MentionKind.OTHER: 0}
    names = weak = 0
    for entry in entries:
        kinds[entry.kind] += 1
        names += len(entry.names)
        weak += sum(name.quality is NameQuality.WEAK for name in entry.names)
    return ListCounts(
        entries=sum(kinds.values()),
        individuals=kinds[MentionKind.PERSON],
        entities=kinds[MentionKind.ORGANIZATION],
        others=kinds[MentionKind.OTHER],
        names=names,
        weak_names=weak,
        set_aside=set_aside,
    )


def fingerprint(parts: Iterable[str]) -> str:
    """Return a hash of an entry's raw fields; runs of white space count as one space."""
    return content_id("fp", *[" ".join(part.split()) if part else "" for part in parts])
