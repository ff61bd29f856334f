"""List versions that were looked at lately: their entries as rows that can be filtered, and what changed between two.

A version is told by its number and its hash: what was worked out once stays right.
"""

import functools
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.record import Entry
from onrecord.record.diff import ListDiff, diff_of
from onrecord.store import HeldSnapshot, Store
from onrecord.text.normalize import fold

_VERSIONS = 4


class EntryRow(NamedTuple):
    """One entry of a list version, as far as a table shows it.

    Attributes:
        others: How many names it has besides its first.
        words: Its folded id and names, with a space before each word.
    """

    ref: str
    name: str
    others: int
    kind: str
    programmes: tuple[str, ...]
    listed_on: str
    words: str


class ListShelf:
    """The list versions at hand; of more than a few, those looked at last."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._of_version = functools.lru_cache(_VERSIONS)(self._rows)
        self._between = functools.lru_cache(_VERSIONS)(self._diff)

    def rows(self, held: HeldSnapshot) -> tuple[EntryRow, ...]:
        """Return the entries of a version, by id."""
        return self._of_version(held.number, held.snapshot.sha256)

    def changes(self, before: HeldSnapshot, after: HeldSnapshot) -> ListDiff:
        """Return what changed between two versions.

        Raises:
            InputError: They are of different lists.
        """
        return self._between(before, after)

    def _rows(self, number: int, _: str) -> tuple[EntryRow, ...]:
        return tuple(_row(entry) for entry in self._store.entries_in(number))

    def _diff(self, before: HeldSnapshot, after: HeldSnapshot) -> ListDiff:
        return diff_of(self._store, before, after)


def with_words(rows: Sequence[EntryRow], asked: str) -> list[EntryRow]:
    """Return the rows that have every word asked for at the beginning of a word of their names or id."""
    words = [f" {word}" for word in fold(asked).split()]
    return [row for row in rows if all(word in row.words for word in words)]


def _row(entry: Entry) -> EntryRow:
    texts = [name.text for name in entry.names]
    return EntryRow(
        ref=entry.ref,
        name=texts[0] if texts else entry.id,
        others=max(len(texts) - 1, 0),
        kind=entry.kind.value,
        programmes=entry.programmes,
        listed_on=entry.listed_on or "",
        words="".join(f" {fold(text)}" for text in (entry.id, *texts)),
    )
