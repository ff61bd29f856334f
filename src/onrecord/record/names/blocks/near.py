"""Words of the index near many words at once: `NameIndex.near`, over arrays."""

from collections.abc import Iterable, Sequence

import numpy as np

from onrecord.record.names.blocks.arrays import Floats, IndexArrays, Ints, first_of_each, numbers_of, spans
from onrecord.record.names.file import KNOWN, LEAST_AUDIBLE, LEAST_SIMILAR, MOST_AUDIBLE, MOST_NEAR, MOST_SHARING
from onrecord.record.names.keys import end_keys, near_keys
from onrecord.text.spelling_columns import WordColumns, heard_alike, similar_pairs

_MOST_KEPT = 60_000

Reading = str | tuple[str, ...]
"""A word that is asked: itself, or in another script all its readings, the first one first."""


class NearWords:
    """The words of an index near the words that were asked, which have numbers of their own.

    Attributes:
        texts: Each word asked, of several readings the one that comes nearest to a word of the index.
        ends: Where the near words of each end; those of word `w` are `ends[w]` to `ends[w + 1]`.
        numbers: The near words, nearest first.
        likeness: How alike they are.
        weights: The weight of each word asked; see `NameIndex.weight_near`.
    """

    def __init__(self, arrays: IndexArrays) -> None:
        """Make the finder for the arrays of an index."""
        self._arrays = arrays
        self._clear()

    def _clear(self) -> None:
        self._ids: dict[Reading, int] = {}
        self.texts: list[str] = []
        self.ends: Ints = np.zeros(1, dtype=np.int64)
        self.numbers: Ints = np.empty(0, dtype=np.int64)
        self.likeness: Floats = np.empty(0)
        self.weights: Floats = np.empty(0)
        self._ordered = self.numbers, self.likeness

    def ask(self, readings: Sequence[Reading]) -> list[int]:
        """Return the numbers of words, for all that is asked until the next call; each word is looked up once."""
        if len(self._ids) > _MOST_KEPT:
            self._clear()
        asked = dict.fromkeys(readings)
        merged = [one for one in asked if not isinstance(one, str) and one not in self._ids]
        plain = [one for one in asked if isinstance(one, str)]
        self._look_up(plain if not merged else list(dict.fromkeys([*plain, *(text for one in merged for text in one)])))
        if merged:
            self._merge(merged)
        return [self._ids[one] for one in readings]

    def of(self, word: int) -> slice:
        """Return where the near words of a word are."""
        return slice(int(self.ends[word]), int(self.ends[word + 1]))

    def likeness_of(self, words: Ints, numbers: Ints) -> Floats:
        """Return how alike each word asked and word of the index are, 0 where they are not near."""
        keys, likeness = self._in_order()
        if not len(keys):
            return np.zeros(words.shape)
        wanted = words * self._arrays.words + numbers
        place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        return np.where(keys[place] == wanted, likeness[place], 0.0)

    def _in_order(self) -> tuple[Ints, Floats]:
        """Return the pairs of word asked and near word as one number each, in order, and how alike they are."""
        if len(self._ordered[0]) != len(self.numbers):
            keys = np.repeat(np.arange(len(self.ends) - 1), np.diff(self.ends)) * self._arrays.words + self.numbers
            order = np.argsort(keys)
            self._ordered = keys[order], self.likeness[order]
        return self._ordered

    def _look_up(self, words: Sequence[str]) -> None:
        wanted = [word for word in words if word not in self._ids]
        if not wanted:
            return
        keys: list[Iterable[str]] = [near_keys(word) for word in wanted]
        ends, numbers, likeness = _compare(self._arrays, wanted, keys)
        # No name has the word, or one that sounds like it: it may be misspelt in two places.
        again = np.flatnonzero(_best_of(ends, likeness) < KNOWN).tolist()
        if again:
            wider = [(*keys[at], *end_keys(wanted[at])) for at in again]
            more = _compare(self._arrays, [wanted[at] for at in again], wider)
            ends, numbers, likeness = _replaced((ends, numbers, likeness), np.array(again), more)
        self._add(wanted, wanted, ends, numbers, likeness)

    def _add(
        self, readings: Sequence[Reading], texts: Sequence[str], ends: Ints, numbers: Ints, likeness: Floats
    ) -> None:
        self._ids.update(zip(readings, range(len(self._ids), len(self._ids) + len(readings)), strict=True))
        self.texts.extend(texts)
        best = _best_of(ends, likeness)
        rarest = self._arrays.index.rarest
        nearest = numbers[np.minimum(ends[:-1], max(0, len(numbers) - 1))] if len(numbers) else 0
        weights = self._arrays.word_weights[nearest] * best + rarest * (1 - best)
        self.weights = np.r_[self.weights, np.where(best > 0, weights, rarest)]
        self.ends = np.r_[self.ends, ends[1:] + self.ends[-1]]
        self.numbers = np.r_[self.numbers, numbers]
        self.likeness = np.r_[self.likeness, likeness]

    def _merge(self, asked: list[tuple[str, ...]]) -> None:
        """Add words of several readings: as near to a word as the nearest of them is."""
        words = np.array([self._ids[text] for one in asked for text in one])
        owner = np.repeat(np.arange(len(asked)), [len(one) for one in asked])
        best = _best_of(self.ends, self.likeness)[words]
        # The first of the readings that come nearest.
        chosen = words[np.lexsort((np.arange(len(words)), -best, owner))][first_of_each(owner, 1)]
        entry, at = spans(self.ends[words], self.ends[words + 1])
        owner, numbers, likeness = owner[entry], self.numbers[at], self.likeness[at]
        order = np.lexsort((-likeness, numbers, owner))
        order = order[first_of_each(owner[order] << 32 | numbers[order], 1)]
        order = order[np.lexsort((numbers[order], -likeness[order], owner[order]))]
        ends = np.r_[0, np.cumsum(np.bincount(owner[order], minlength=len(asked)))]
        weights = self.weights[chosen]
        self._add(asked, [self.texts[word] for word in chosen.tolist()], ends, numbers[order], likeness[order])
        self.weights[-len(asked) :] = weights


def _best_of(ends: Ints, likeness: Floats) -> Floats:
    """Return how near the nearest word of each is; 0 where there is none."""
    if not len(likeness):
        return np.zeros(len(ends) - 1)
    best: Floats = np.where(ends[1:] > ends[:-1], likeness[np.minimum(ends[:-1], len(likeness) - 1)], 0.0)
    return best


Rows = tuple[Ints, Ints, Floats]
"""Near words of several words: ends, from 0 on; numbers; likeness."""


def _replaced(rows: Rows, places: Ints, others: Rows) -> Rows:
    """Return rows with those at some places in the place of others."""
    kept = np.ones(len(rows[0]) - 1, dtype=bool)
    kept[places] = False
    owner, at = spans(rows[0][:-1], rows[0][1:])
    at, owner = at[kept[owner]], owner[kept[owner]]
    more, more_at = spans(others[0][:-1], others[0][1:])
    owners = np.r_[owner, places[more]]
    order = np.argsort(owners, kind="stable")
    sizes = np.bincount(owners, minlength=len(kept))
    numbers, likeness = np.r_[rows[1][at], others[1][more_at]], np.r_[rows[2][at], others[2][more_at]]
    return np.r_[0, np.cumsum(sizes)], numbers[order], likeness[order]


def _compare(arrays: IndexArrays, words: list[str], keys: Sequence[Iterable[str]]) -> Rows:
    word, number = _sharing(arrays, keys)
    asked = WordColumns.of_words(words)
    heard, edits, alike = heard_alike(asked, word, arrays.spelling, number, LEAST_AUDIBLE)
    kept = _most_audible(word[heard], alike)
    spelled = arrays.spelled[number]
    kept = kept[~spelled[heard[kept]]]
    plain = heard[kept]
    likeness = np.zeros(len(word))
    likeness[plain] = similar_pairs(asked, word[plain], arrays.spelling, number[plain], edits[kept])
    several = np.flatnonzero(spelled)
    likeness[several] = arrays.spellings.alike(words, word[several], number[several])
    kept = np.flatnonzero(likeness >= LEAST_SIMILAR)
    kept = kept[np.lexsort((number[kept], -likeness[kept], word[kept]))]
    kept = kept[first_of_each(word[kept], MOST_NEAR)]
    ends = np.cumsum(np.bincount(word[kept], minlength=len(words)))
    return np.r_[0, ends], number[kept], likeness[kept]


def _sharing(arrays: IndexArrays, keys: Sequence[Iterable[str]]) -> tuple[Ints, Ints]:
    """Return the pairs of word and word of the index that share a key, in order, each once."""
    lists = [tuple(some) for some in keys]
    of_key = np.repeat(np.arange(len(lists)), [len(some) for some in lists])
    at, number = arrays.values_of("near", numbers_of([key for some in lists for key in some]), MOST_SHARING)
    pairs = np.sort(of_key[at] << 32 | number)
    pairs = pairs[first_of_each(pairs, 1)]
    return pairs >> 32, pairs & 0xFFFFFFFF


def _most_audible(word: Ints, alike: Floats) -> Ints:
    """Return the places of the pairs whose sounds are most alike, of each word."""
    crowded = (np.bincount(word, minlength=1) > MOST_AUDIBLE)[word]
    some = np.flatnonzero(crowded)
    some = some[np.lexsort((some, -alike[some], word[some]))]
    return np.concatenate([np.flatnonzero(~crowded), some[first_of_each(word[some], MOST_AUDIBLE)]])
