"""Sums of small decision trees over numbers, in numpy: a chance from what is known of a candidate."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from onrecord.read.learnt.encoder import Floats


class Trees:
    """Trees as plain data: for each, the feature asked at each node (-1 for a leaf), the line, the ways and the value.

    Args:
        data: `intercept`, and `trees` of (feature, line, left, right, value).
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._intercept = float(data["intercept"])
        self._trees = [
            (np.array(f), np.array(line), np.array(low), np.array(high), np.array(value))
            for f, line, low, high, value in data["trees"]
        ]

    def __call__(self, rows: Sequence[Sequence[float]] | Floats) -> Floats:
        """Return a chance for each row."""
        if not len(rows):
            return np.zeros(0, np.float32)
        table = np.asarray(rows, dtype=np.float64)
        total = np.full(len(table), self._intercept)
        every = np.arange(len(table))
        for asked, line, low, high, value in self._trees:
            at = np.zeros(len(table), dtype=np.int64)
            while (inner := asked[at] >= 0).any():
                goes_low = table[every, np.maximum(asked[at], 0)] <= line[at]
                at = np.where(inner, np.where(goes_low, low[at], high[at]), at)
            total += value[at]
        found: Floats = (1 / (1 + np.exp(-total))).astype(np.float32)
        return found
