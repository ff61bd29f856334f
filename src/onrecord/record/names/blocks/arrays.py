"""The name index as arrays of numpy, read where they lie; loaded when many names are asked at once."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from onrecord.record.names.file import LEAST_SIMILAR, NameIndex
from onrecord.record.names.keys import KEY_PRIME, fingerprint
from onrecord.record.names.layout import ROLE_WEIGHT
from onrecord.text.name_words import SPELLED
from onrecord.text.spelling_columns import WordColumns, similar_pairs

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Keys = npt.NDArray[np.uint64]
_PRIME = np.uint64(KEY_PRIME)


def spans(starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """Return, for half-open ranges one after the other, which range each place is of, and the places."""
    sizes = ends - starts
    owner = np.repeat(np.arange(len(sizes)), sizes)
    return owner, np.arange(len(owner)) + np.repeat(starts - (np.cumsum(sizes) - sizes), sizes)


def first_of_each(sorted_groups: Ints, most: int) -> Bools:
    """Return which members of sorted groups are among the first so many of their group."""
    fresh = np.ones(len(sorted_groups), dtype=bool)
    np.not_equal(sorted_groups[1:], sorted_groups[:-1], out=fresh[1:])
    if most == 1:
        return fresh
    begins = np.flatnonzero(fresh)
    sizes = np.diff(np.r_[begins, len(sorted_groups)])
    found: Bools = np.arange(len(sorted_groups)) - np.repeat(begins, sizes) < most
    return found


def numbers_of(keys: Sequence[str]) -> Keys:
    """Return `key_number` of each key."""
    data = "".join(keys).encode("utf-8", "surrogatepass")
    sizes = np.fromiter(map(len, keys), dtype=np.int64, count=len(keys))
    if len(data) != sizes.sum():
        sizes = np.array([len(key.encode("utf-8", "surrogatepass")) for key in keys], dtype=np.int64)
    starts = np.cumsum(sizes) - sizes
    # The longest first, so that those with a byte at a place are one slice.
    order = np.argsort(-sizes, kind="stable")
    starts, counts = starts[order], np.cumsum(np.bincount(sizes, minlength=1)[::-1])[::-1]
    letters = np.frombuffer(data, dtype=np.uint8)
    numbers = np.zeros(len(keys), dtype=np.uint64)
    power = 1
    for at in range(len(counts) - 1):
        held = slice(0, int(counts[at + 1]))
        numbers[held] = (numbers[held] + letters[starts[held] + at].astype(np.uint64) * np.uint64(power)) % _PRIME
        power = power * 256 % KEY_PRIME
    found = np.empty_like(numbers)
    found[order] = numbers
    return found


def prints_of(texts: Iterable[str]) -> Keys:
    """Return the numbers under which whole names are looked up."""
    return np.fromiter(map(fingerprint, texts), dtype=np.uint64)


class Spellings:
    """The words of an index that stand for several spellings."""

    def __init__(self, index: NameIndex) -> None:
        """Read the spellings of an open index."""
        numbers = np.array(sorted(index.spelled()), dtype=np.int64)
        texts = index.texts("word_text")
        lists = [SPELLED[texts[number]] for number in numbers.tolist()]
        self._numbers = numbers
        self._ends = np.cumsum([len(some) for some in lists], dtype=np.int64)
        self._columns = WordColumns.of_words([text for some in lists for text in some])

    def alike(self, words: Sequence[str], word: Ints, number: Ints) -> Floats:
        """Return `spelling.spelled_alike` of pairs, or 0 where it is too little.

        Args:
            words: Words that are asked.
            word: A place in `words`, for each pair.
            number: A word of the index that has spellings.
        """
        if not len(word):
            return np.empty(0)
        lists = [SPELLED.get(text, (text,)) for text in words]
        ends = np.cumsum([len(some) for some in lists])
        mine = WordColumns.of_words([text for some in lists for text in some])
        pair, one = spans(np.r_[0, ends][word], ends[word])
        place = np.searchsorted(self._numbers, number)[pair]
        again, other = spans(np.r_[0, self._ends][place], self._ends[place])
        likeness = similar_pairs(mine, one[again], self._columns, other, least=LEAST_SIMILAR)
        found: Floats = np.maximum.reduceat(likeness, np.flatnonzero(np.diff(pair[again], prepend=-1)))
        return found


class IndexArrays:
    """The arrays of one index.

    Attributes:
        index: The index itself.
        names: How many names it holds.
        words: How many words.
    """

    def __init__(self, index: NameIndex) -> None:
        """Read the arrays of an open index; texts are decoded when they are first needed."""
        self.index = index
        self.names = index.header.names
        self.words = index.header.words
        self.word_roles = self._array("word_roles", np.uint8)
        self.word_weights = self._array("word_weights", np.float32).astype(np.float64)
        self.name_weights = self._array("name_weights", np.float32)
        self.name_marks = self._array("name_marks", np.uint8)
        self.name_words = self._array("name_words", np.uint32)
        self.name_ends = self._array("name_ends", np.uint32)
        self.posting_values = self._array("posting_values", np.uint32)
        self._cells: Floats = np.empty(0)
        self.posting_ends = self._array("posting_ends", np.uint32)

    def _array(self, section: str, kind: type[np.generic]) -> npt.NDArray[Any]:
        return np.frombuffer(self.index.section(section), dtype=np.dtype(kind).newbyteorder("<"))

    @cached_property
    def role_weights(self) -> Floats:
        """The weight of each word in its role."""
        shares = np.array([ROLE_WEIGHT[role] for role in sorted(ROLE_WEIGHT)])
        found: Floats = self.word_weights * shares[self.word_roles]
        return found

    @cached_property
    def spelling(self) -> WordColumns:
        """The words as they are written, heard, and without vowels."""
        texts = [str(self.index.section(key), "utf-8") for key in ("word_text", "word_sound", "word_bones")]
        return WordColumns.of(*texts)

    @cached_property
    def spellings(self) -> "Spellings":
        """The spellings of the words that have several."""
        return Spellings(self.index)

    @cached_property
    def spelled(self) -> Bools:
        """Which words stand for several spellings."""
        found = np.zeros(self.words, dtype=bool)
        found[list(self.index.spelled())] = True
        return found

    @cached_property
    def gone(self) -> Bools:
        """Which names are no longer held."""
        found = np.zeros(self.names, dtype=bool)
        found[list(self.index.gone)] = True
        return found

    def cells(self, size: int) -> Floats:
        """Return so many cells that are 0; they are to be 0 again before they are asked for the next time."""
        if len(self._cells) < size:
            self._cells = np.zeros(size)
        return self._cells

    def has_kind(self, kind: str) -> Bools:
        """Return for each name whether it may be of a kind that is asked for, and is still held."""
        held = self.index.has_kind(kind)
        of_kind = np.ones(self.names, dtype=bool) if held is None else np.frombuffer(held, dtype=bool)
        found: Bools = of_kind & ~self.gone
        return found

    def values_of(self, table: str, numbers: Keys, most: int) -> tuple[Ints, Ints]:
        """Return what keys lead to, at most so many each: the place of the key in `numbers`, and the value."""
        keys = self._array(f"{table}_keys", np.uint64)
        if not len(keys) or not len(numbers):
            return np.empty(0, np.int64), np.empty(0, np.int64)
        ends = self._array(f"{table}_ends", np.uint32)
        at = np.minimum(np.searchsorted(keys, numbers), len(keys) - 1)
        hit = np.flatnonzero(keys[at] == numbers)
        at = at[hit]
        stops = ends[at].astype(np.int64)
        starts = np.where(at > 0, ends[at - 1], 0).astype(np.int64)
        owner, places = spans(starts, np.minimum(stops, starts + most))
        return hit[owner], self._array(f"{table}_values", np.uint32)[places].astype(np.int64)

    def words_of(self, names: Ints) -> tuple[list[str], Ints, Ints]:
        """Return the words of names, one name after the other, and where those of each begin and end."""
        starts = np.where(names > 0, self.name_ends[names - 1], 0).astype(np.int64)
        owner, places = spans(starts, self.name_ends[names].astype(np.int64))
        ends = np.cumsum(np.bincount(owner, minlength=len(names)))
        texts = self.spelling.written.text[self.name_words[places]]
        return texts.tolist(), np.r_[0, ends[:-1]], ends

    def names_with(self, words: Ints, most: int | None = None) -> tuple[Ints, Ints]:
        """Return the names with each word, at most so many each: the place of the word in `words`, and the name."""
        starts, stops = self.posting_spans(words)
        owner, places = spans(starts, stops if most is None else np.minimum(stops, starts + most))
        return owner, self.posting_values[places].astype(np.int64)

    def posting_spans(self, words: Ints) -> tuple[Ints, Ints]:
        """Return where the names with each word begin and end."""
        starts = np.where(words > 0, self.posting_ends[words - 1], 0).astype(np.int64)
        return starts, self.posting_ends[words].astype(np.int64)
