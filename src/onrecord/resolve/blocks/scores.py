"""Scores of many pairs of names at once: the trees of the model, over columns of features."""

import numpy as np

from onrecord.record.names.blocks.arrays import Floats
from onrecord.resolve.model import Tree, load_model


def scores_of(features: Floats) -> Floats:
    """Return the score of each row of features, in log-odds."""
    columns = np.ascontiguousarray(features.T)
    total = np.full(len(features), load_model().intercept)
    for tree in load_model().trees:
        total += _values(tree, 0, columns)
    return total


def _values(tree: Tree, node: int, columns: Floats) -> Floats | float:
    asked = tree.feature[node]
    if asked < 0:
        return tree.value[node]
    low, high = _values(tree, tree.low[node], columns), _values(tree, tree.high[node], columns)
    found: Floats = np.where(columns[asked] <= tree.threshold[node], low, high)
    return found
