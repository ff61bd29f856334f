"""The features of queries and the names they are compared with, all of them at once."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from onrecord.record.names.blocks.arrays import Floats, Ints
from onrecord.record.names.layout import HAS_NUMBER, KINDS, QUALITIES
from onrecord.record.names.query import Word
from onrecord.resolve.blocks.columns import AT, Joins, columns_of
from onrecord.resolve.blocks.joined import joined_pairs
from onrecord.resolve.blocks.pairs import Pairs
from onrecord.resolve.compare import QueryWords, features_with
from onrecord.resolve.features import FEATURES
from onrecord.text.spelling_columns import Texts, texts_alike

_PERSON = KINDS.index("person")
_WEAK = QUALITIES.index("weak")
_MOST_PLACES = 41
_PLACES = 1 << np.arange(_MOST_PLACES)


class _Left(NamedTuple):
    """What is left over of each pair on both sides, as bits of the places of words; 0 where a side has nothing left."""

    mine: Ints
    theirs: Ints


def compared(pairs: Pairs) -> Floats:
    """Return the features of each query and name, a row for each; `features.features_of` for all."""
    features = np.zeros((len(pairs.query), len(FEATURES)))
    if not len(features):
        return features
    left = _Left(np.zeros(len(features), dtype=np.int64), np.zeros(len(features), dtype=np.int64))
    uneven = np.zeros(len(features), dtype=bool)
    mine = [pairs.near.texts[word] for word in pairs.asked.word.tolist()]
    theirs = pairs.arrays.index.texts("word_text")
    joins: list[Sequence[Joins]] = []
    for group in pairs.groups():
        found = columns_of(group, pairs.asked.totals[pairs.query[group.rows]], pairs.arrays.index.rarest)
        features[group.rows] = found.features
        both = found.left.any(axis=1) & found.left_of_name.any(axis=1)
        left.mine[group.rows] = found.left @ _PLACES[: found.left.shape[1]] * both
        left.theirs[group.rows] = found.left_of_name @ _PLACES[: found.left.shape[1]] * both
        joins.append([side._replace(pair=group.rows[side.pair]) for side in found.joins])
    for side, texts in zip(zip(*joins, strict=True), ((mine, theirs), (theirs, mine)), strict=False):
        uneven[joined_pairs(Joins.of(side), *texts)] = True
    _put_letters(features, pairs, mine, left)
    _put_marks(features, pairs)
    _put_uneven(features, pairs, np.flatnonzero(uneven))
    return features


def _put_letters(features: Floats, pairs: Pairs, texts: Sequence[str], left: _Left) -> None:
    names, of_name = np.unique(pairs.name, return_inverse=True)
    sides = (
        _Words(pairs.query, texts, pairs.asked.ends[:-1], pairs.asked.ends[1:]),
        _Words(of_name, *pairs.arrays.words_of(names)),
    )
    features[:, AT["letters alike"]] = texts_alike(*(side.joined() for side in sides))
    some = np.flatnonzero(left.mine)
    if len(some):
        parts = [side.left(some, places[some]) for side, places in zip(sides, left, strict=True)]
        features[some, AT["likeness of what is left over"]] = texts_alike(*parts)


class _Words(NamedTuple):
    """The words of one side of pairs: for each pair a row, and where the words of each row begin and end."""

    rows: Ints
    texts: Sequence[str]
    starts: Ints
    ends: Ints

    def joined(self) -> Texts:
        """Return the words of each pair, written as one."""
        places = zip(self.starts.tolist(), self.ends.tolist(), strict=True)
        return _objects(["".join(self.texts[start:end]) for start, end in places])[self.rows]

    def left(self, pairs: Ints, places: Ints) -> Texts:
        """Return the words of some pairs at the places whose bits are set, written as one."""
        keys, back = np.unique(self.rows[pairs] << _MOST_PLACES | places, return_inverse=True)
        starts = self.starts[keys >> _MOST_PLACES]
        places = keys & (1 << _MOST_PLACES) - 1
        first = places & -places
        found = _objects(self.texts)[starts + np.log2(first).astype(np.int64)]
        for at in np.flatnonzero(places != first).tolist():
            start, bits = int(starts[at]), int(places[at])
            found[at] = "".join([self.texts[start + place] for place in range(bits.bit_length()) if bits >> place & 1])
        chosen: Texts = found[back]
        return chosen


def _objects(texts: Sequence[str]) -> Texts:
    found = np.empty(len(texts), dtype=object)
    found[:] = texts
    return found


def _put_marks(features: Floats, pairs: Pairs) -> None:
    marks = pairs.arrays.name_marks[pairs.name]
    features[:, AT["weak alias"]] = (marks & 3) == _WEAK
    features[:, AT["person"]] = (marks >> 2 & 15) == _PERSON
    numbers = _numbers_asked(pairs)
    none: set[str] = set()
    some = (marks & HAS_NUMBER) > 0
    if numbers:
        some |= np.isin(pairs.query, list(numbers))
    for row in np.flatnonzero(some).tolist():
        wanted = numbers.get(int(pairs.query[row]), none)
        features[row, AT["other number"]] = wanted != pairs.arrays.index.numbers_in(int(pairs.name[row]))


def _numbers_asked(pairs: Pairs) -> dict[int, set[str]]:
    """Return the words that are numbers, of each query that has some."""
    found: dict[int, set[str]] = {}
    for query, word in zip(pairs.asked.query.tolist(), pairs.asked.word.tolist(), strict=True):
        if pairs.near.texts[word].isdigit():
            found.setdefault(query, set()).add(pairs.near.texts[word])
    return found


def _put_uneven(features: Floats, pairs: Pairs, rows: Ints) -> None:
    """Compare the pairs with words written as one, or as a first letter, one by one."""
    words: dict[int, QueryWords] = {}
    for row in rows.tolist():
        query = int(pairs.query[row])
        if query not in words:
            words[query] = QueryWords.of(_words(pairs, query))
        features[row] = features_with(pairs.arrays.index, words[query], int(pairs.name[row]))


def _words(pairs: Pairs, query: int) -> list[Word]:
    asked, near = pairs.asked, pairs.near
    found = []
    for at in range(int(asked.ends[query]), int(asked.ends[query + 1])):
        word = int(asked.word[at])
        held = near.of(word)
        likeness = dict(zip(near.numbers[held].tolist(), near.likeness[held].tolist(), strict=True))
        found.append(Word(near.texts[word], int(asked.role[at]), float(asked.weight[at]), likeness))
    return found
