"""The pair head in numpy: what ties an ordered pair of stretches of one sentence."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from onrecord.read.learnt.decode import Span, softmax
from onrecord.read.learnt.encoder import Floats

Places = npt.NDArray[np.int64]

_AROUND = 6
"""Words on each side of a pair whose mean is looked at."""


class Scored(NamedTuple):
    """Pairs with their chances: one row a pair.

    Attributes:
        pairs: Places of the two stretches in the list that was given.
        labels: Chances of each label, the last of none.
        modes: Chances of each mode.
        negative: Chance that the text says it is not so.
        sorts: Chances of each sort of attack.
    """

    pairs: list[tuple[int, int]]
    labels: Floats
    modes: Floats
    negative: Floats
    sorts: Floats


class PairHead:
    """Scores pairs with weights by name, as `training/reader/net.py` has them."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._w = {
            name: np.ascontiguousarray(np.asarray(value, np.float32).T if name.endswith(".weight") else value)
            for name, value in weights.items()
        }
        half = len(self._w["around.weight"]) // 2
        self._inner, self._outer = self._w["around.weight"][:half], self._w["around.weight"][half:]

    def __call__(
        self, vectors: Floats, spans: Sequence[Span], types: Sequence[int], pairs: list[tuple[int, int]]
    ) -> Scored:
        """Return the chances of each pair."""
        w = self._w
        firsts = np.array([span.first for span in spans])
        lasts = np.array([span.last for span in spans])
        ends = np.concatenate([vectors[firsts], vectors[lasts - 1]], axis=1)
        kinds = np.array(types)
        one, other = (np.array(side) for side in zip(*pairs, strict=True))
        one_part = ends @ w["one.weight"] + w["one.bias"] + w["one_type.weight"].T[kinds]
        other_part = ends @ w["other.weight"] + w["other_type.weight"].T[kinds]
        added = one_part[one] + other_part[other] + self._around(vectors, firsts, lasts, one, other)
        times = (ends @ w["one_by.weight"])[one] * (ends @ w["other_by.weight"])[other]
        pair = np.concatenate([np.maximum(added, 0), np.tanh(times)], axis=1)
        chances = {
            part: softmax(pair @ w[f"{part}.weight"] + w[f"{part}.bias"])
            for part in ("label", "mode", "negative", "sort")
        }
        return Scored(pairs, chances["label"], chances["mode"], chances["negative"][:, 1], chances["sort"])

    def _around(self, vectors: Floats, firsts: Places, lasts: Places, one: Places, other: Places) -> Floats:
        """What the words between and around each pair add: means, from sums up to each word that are projected once."""
        start = max(int(firsts.min()) - _AROUND, 0)
        part = vectors[start : int(lasts.max()) + _AROUND]
        summed = np.concatenate([np.zeros((1, part.shape[1]), np.float32), np.cumsum(part, axis=0)])
        low, high = np.minimum(lasts[one], lasts[other]), np.maximum(firsts[one], firsts[other])
        wide_low = np.maximum(np.minimum(firsts[one], firsts[other]) - _AROUND, 0)
        wide_high = np.minimum(np.maximum(lasts[one], lasts[other]) + _AROUND, len(vectors))
        between = _mean(summed @ self._inner, low - start, high - start)
        found: Floats = between + _mean(summed @ self._outer, wide_low - start, wide_high - start)
        return found


def _mean(summed: Floats, low: Places, high: Places) -> Floats:
    count = np.maximum(high - low, 1)[:, None].astype(np.float32)
    found: Floats = (summed[np.maximum(high, low)] - summed[low]) / count
    return found
