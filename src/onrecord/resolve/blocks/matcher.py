"""The BlockMatcher: the parties that many names may mean, a block of names at a time."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from onrecord.record.names.blocks.arrays import Bools, Floats, IndexArrays, Ints, prints_of
from onrecord.record.names.blocks.follow import ask_words, candidates
from onrecord.record.names.blocks.near import NearWords
from onrecord.record.names.file import NameIndex
from onrecord.record.names.forms import forms_of
from onrecord.resolve.blocks.compare import compared
from onrecord.resolve.blocks.pairs import Pairs
from onrecord.resolve.blocks.scores import scores_of
from onrecord.resolve.features import same_words_of
from onrecord.resolve.matcher import MOST_COMPARED, Scored, scored_of
from onrecord.text.normalize import fold

BLOCK = 1000
"""Names that are compared at once: the arrays of more would not stay near the processor."""


class _Rows(NamedTuple):
    """Names that were compared: the query, the layer of the index, the name, its rank and score, and the features."""

    query: Ints
    layer: Ints
    name: Ints
    rank: Ints
    score: Floats
    features: Floats


class BlockMatcher:
    """Finds what `NameMatcher.match` finds, for many names at once."""

    def __init__(self, layers: Sequence[NameIndex]) -> None:
        """Make the matcher of an index, and of what was added to it since."""
        self._layers = [IndexArrays(index) for index in layers]
        self._near = [NearWords(arrays) for arrays in self._layers]

    def match(self, queries: Sequence[tuple[str, str]], limit: int) -> Iterator[list[Scored]]:
        """Yield the best parties for each name and kind, in order."""
        for start in range(0, len(queries), BLOCK):
            yield from self._match(queries[start : start + BLOCK], limit)

    def _match(self, queries: Sequence[tuple[str, str]], limit: int) -> Iterator[list[Scored]]:
        rows = [self._rows(layer, queries) for layer in range(len(self._layers))]
        found = rows[0] if len(rows) == 1 else _Rows(*map(np.concatenate, zip(*rows, strict=True)))
        order = np.lexsort((found.name, found.layer, -found.score, found.rank, found.query))
        bounds = np.searchsorted(found.query[order], np.arange(len(queries) + 1)).tolist()
        layers, names = found.layer[order].tolist(), found.name[order].tolist()
        chosen: list[int] = []
        ends = []
        for start, end in pairwise(bounds):
            chosen += self._best(layers, names, range(start, end), limit)
            ends.append(len(chosen))
        rows_of = order[chosen]
        scores, features = found.score[rows_of].tolist(), found.features[rows_of].tolist()
        scored = [
            scored_of(self._layers[layers[at]].index, names[at], score, tuple(row))
            for at, score, row in zip(chosen, scores, features, strict=True)
        ]
        for start, end in pairwise([0, *ends]):
            yield scored[start:end]

    def _best(self, layers: Sequence[int], names: Sequence[int], rows: range, limit: int) -> Iterable[int]:
        """Return the rows with the best name of each of the best parties."""
        best: dict[str, int] = {}
        for row in rows:
            best.setdefault(self._layers[layers[row]].index.entity_id(names[row]), row)
            if len(best) == limit:
                break
        return best.values()

    def _rows(self, layer: int, queries: Sequence[tuple[str, str]]) -> _Rows:
        arrays, near = self._layers[layer], self._near[layer]
        asked = ask_words(arrays, near, [forms_of(text) for text, _ in queries])
        query, name = candidates(arrays, near, asked, [kind for _, kind in queries], most=MOST_COMPARED)
        features = compared(Pairs(arrays, near, asked, query, name))
        # A name that is written as the query is stands first, then one of the same words in another order.
        written = _written(arrays, [text for text, _ in queries], query, name)
        rank = (~written).astype(np.int64) + ~same_words_of(features)
        return _Rows(query, np.full(len(query), layer), name, rank, scores_of(features), features)


def _written(arrays: IndexArrays, texts: Sequence[str], query: Ints, name: Ints) -> Bools:
    """Return which names are written as the query is, but for case, marks and punctuation."""
    at, found = arrays.values_of("whole", prints_of([fold(text) for text in texts]), arrays.names)
    return np.isin(query * arrays.names + name, at * arrays.names + found)
