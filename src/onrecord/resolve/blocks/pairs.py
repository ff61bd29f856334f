"""Pairs of a query and a name of the index as arrays: their words side by side, in groups of like length."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from onrecord.record.names.blocks.arrays import Bools, Floats, IndexArrays, Ints
from onrecord.record.names.blocks.follow import Asked
from onrecord.record.names.blocks.near import NearWords

_WIDTHS = (2, 3, 4, 6, 10, 20, 40)
"""Most words of a query or a name in a group of pairs; the last is more than any has (`text.names.MOST_PARTS`)."""


class Side(NamedTuple):
    """The words of one side, a row for each pair.

    Attributes:
        held: Whether there is a word at a place.
        role: Its role.
        weight: Its weight in its role, 0 where there is none.
        size: Its letters.
        first: The code point of its first letter.
        at: The number of a word of the query within the block, or of a word of the index.
    """

    held: Bools
    role: Ints
    weight: Floats
    size: Ints
    first: Ints
    at: Ints


class Group(NamedTuple):
    """Pairs with no more than so many words on either side.

    Attributes:
        rows: Which of all pairs they are.
        mine: The words of the queries.
        theirs: The words of the names.
        likeness: How alike each word of the query and each of the name are: pair, place, place.
    """

    rows: Ints
    mine: Side
    theirs: Side
    likeness: Floats


class Pairs(NamedTuple):
    """Queries, and the names they are compared with."""

    arrays: IndexArrays
    near: NearWords
    asked: Asked
    query: Ints
    name: Ints

    def groups(self) -> Iterator[Group]:
        """Yield the pairs by length, so that few places are empty."""
        asked, arrays = self.asked, self.arrays
        starts = np.where(self.name > 0, arrays.name_ends[self.name - 1], 0).astype(np.int64)
        stops = arrays.name_ends[self.name].astype(np.int64)
        mine, mine_end = asked.ends[self.query], asked.ends[self.query + 1]
        widths = np.searchsorted(_WIDTHS, np.maximum(mine_end - mine, stops - starts))
        sizes, firsts = self._letters()
        spelling = arrays.spelling.written
        for at in np.unique(widths).tolist():
            rows = np.flatnonzero(widths == at)
            held, places = _places(mine[rows], mine_end[rows], _WIDTHS[at])
            one = Side(held, asked.role[places], asked.weight[places] * held, sizes[places], firsts[places], places)
            held, places = _places(starts[rows], stops[rows], _WIDTHS[at])
            words = arrays.name_words[places].astype(np.int64)
            other = Side(
                held,
                arrays.word_roles[words].astype(np.int64),
                arrays.role_weights[words] * held,
                spelling.size[words],
                spelling.first[words].astype(np.int64),
                words,
            )
            yield Group(rows, one, other, self._likeness(one, other))

    def _letters(self) -> tuple[Ints, Ints]:
        """Return the letters of each word that is asked, and the code point of the first."""
        texts = [self.near.texts[word] for word in self.asked.word.tolist()]
        return np.array([len(text) for text in texts]), np.array([ord(text[0]) for text in texts])

    def _likeness(self, mine: Side, theirs: Side) -> Floats:
        both = mine.held[:, :, None] & theirs.held[:, None, :]
        found = np.zeros(both.shape)
        words = np.broadcast_to(self.asked.word[mine.at][:, :, None], both.shape)[both]
        numbers = np.broadcast_to(theirs.at[:, None, :], both.shape)[both]
        found[both] = self.near.likeness_of(words, numbers)
        return found


def _places(starts: Ints, ends: Ints, width: int) -> tuple[Bools, Ints]:
    """Return for each range which of so many places it has, and the places; 0 where it has none."""
    places = starts[:, None] + np.arange(width)
    held = places < ends[:, None]
    return held, np.where(held, places, 0)
