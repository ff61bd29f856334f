"""The features of queries and the names they are compared with, all of them at once."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from onrecord.record.names.blocks.arrays import Bools, Floats, Ints
from onrecord.record.names.layout import HAS_NUMBER, KINDS, QUALITIES
from onrecord.record.names.query import Word
from onrecord.resolve.blocks.columns import AT, columns_of
from onrecord.resolve.blocks.joined import joined_pairs
from onrecord.resolve.blocks.pairs import Pairs
from onrecord.resolve.compare import QueryWords, features_with
from onrecord.resolve.features import FEATURES
from onrecord.text.spelling_columns import texts_alike

_PERSON = KINDS.index("person")
_WEAK = QUALITIES.index("weak")
_PLACES = 1 << np.arange(41)


class _Left(NamedTuple):
    """What is left over of each pair on both sides, as bits of the places of words; 0 where a side has nothing left."""

    mine: Ints
    theirs: Ints


def compared(pairs: Pairs) -> Floats:
    """Return the features of each query and name, a row for each; `features.features_of` for all."""
    features = np.zeros((len(pairs.query), len(FEATURES)))
    left = _Left(np.zeros(len(features), dtype=np.int64), np.zeros(len(features), dtype=np.int64))
    uneven = np.zeros(len(features), dtype=bool)
    mine = [pairs.near.texts[word] for word in pairs.asked.word.tolist()]
    theirs = pairs.arrays.index.texts("word_text")
    for group in pairs.groups():
        found = columns_of(group, pairs.asked.totals[pairs.query[group.rows]], pairs.arrays.index.rarest)
        features[group.rows] = found.features
        both = found.left.any(axis=1) & found.left_of_name.any(axis=1)
        left.mine[group.rows] = found.left @ _PLACES[: found.left.shape[1]] * both
        left.theirs[group.rows] = found.left_of_name @ _PLACES[: found.left.shape[1]] * both
        for joins, texts in zip(found.joins, ((mine, theirs), (theirs, mine)), strict=True):
            uneven[group.rows[joined_pairs(joins, *texts)]] = True
    _put_letters(features, pairs, mine, left)
    _put_marks(features, pairs)
    _put_uneven(features, pairs, np.flatnonzero(uneven))
    return features


def _put_letters(features: Floats, pairs: Pairs, texts: Sequence[str], left: _Left) -> None:
    asked, arrays = pairs.asked, pairs.arrays
    ends = asked.ends.tolist()
    whole = _objects(["".join(texts[start:end]) for start, end in zip(ends, ends[1:], strict=False)])
    names, of_name = np.unique(pairs.name, return_inverse=True)
    words = [arrays.texts_of(name) for name in names.tolist()]
    joined = _objects(["".join(some) for some in words])
    features[:, AT["letters alike"]] = texts_alike(whole[pairs.query], joined[of_name])
    some = np.flatnonzero(left.mine)
    if len(some):
        mine = _left_texts(pairs.query[some], left.mine[some], [texts[a:b] for a, b in zip(ends, ends[1:], strict=False)])
        theirs = _left_texts(of_name[some], left.theirs[some], words)
        features[some, AT["likeness of what is left over"]] = texts_alike(mine, theirs)


def _left_texts(rows: Ints, places: Ints, words: Sequence[Sequence[str]]) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
    """Return the words of each row at the places whose bits are set, written as one."""
    keys = rows << 41 | places
    unique, back = np.unique(keys, return_inverse=True)
    made = []
    for key in unique.tolist():
        bits = key & (1 << 41) - 1
        made.append("".join([word for at, word in enumerate(words[key >> 41]) if bits >> at & 1]))
    return _objects(made)[back]


def _objects(texts: Sequence[str]) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
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
