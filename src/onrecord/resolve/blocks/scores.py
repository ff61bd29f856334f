"""Scores of many pairs of names at once: the trees of the model, over columns of features."""

import functools
from typing import NamedTuple

import numpy as np

from onrecord.record.names.blocks.arrays import Floats
from onrecord.resolve.model import Tree, load_model


class _Table(NamedTuple):
    """A tree as a table: its questions in order, and its value for each way they may be answered, as bits."""

    asked: tuple[tuple[int, float], ...]
    values: Floats


@functools.cache
def _tables() -> tuple[_Table, ...]:
    return tuple(map(_table, load_model().trees))


def _table(tree: Tree) -> _Table:
    nodes = [node for node, asked in enumerate(tree.feature) if asked >= 0]
    bits = {node: at for at, node in enumerate(nodes)}
    values = []
    for answers in range(1 << len(nodes)):
        node = 0
        while node in bits:
            node = tree.low[node] if answers >> bits[node] & 1 else tree.high[node]
        values.append(tree.value[node])
    return _Table(tuple((tree.feature[node], tree.threshold[node]) for node in nodes), np.array(values))


def scores_of(features: Floats) -> Floats:
    """Return the score of each row of features, in log-odds."""
    columns = np.ascontiguousarray(features.T)
    total = np.full(len(features), load_model().intercept)
    for table in _tables():
        answers = np.zeros(len(features), dtype=np.uint8)
        for bit, (asked, threshold) in enumerate(table.asked):
            answers |= (columns[asked] <= threshold).view(np.uint8) << np.uint8(bit)
        total += table.values[answers]
    return total
