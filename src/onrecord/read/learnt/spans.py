"""The span head in numpy: every stretch of a few words is asked for its type, so that one may lie within another."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from onrecord.read.learnt.decode import Span, softmax
from onrecord.read.learnt.encoder import Floats

MOST_WORDS = 12
"""Words of the longest stretch that is asked."""


class SpanHead:
    """Scores stretches with weights by name, as `training/reader/net.py` has them.

    Args:
        weights: The weights; `label` has a row for each type and a last one for none.
    """

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._w = {
            name: np.ascontiguousarray(np.asarray(value, np.float32).T if name.endswith(".weight") else value)
            for name, value in weights.items()
        }

    def __call__(self, vectors: Floats, names: tuple[str, ...], least: float) -> list[Span]:
        """Return the stretches whose likeliest type is at least so likely."""
        firsts, lasts = stretches(len(vectors))
        w = self._w
        summed = np.concatenate([np.zeros((1, vectors.shape[1]), np.float32), np.cumsum(vectors, axis=0)])
        inside = summed @ w["inside.weight"]
        count = (lasts - firsts).astype(np.float32)[:, None]
        added = (vectors @ w["first.weight"] + w["first.bias"])[firsts] + (vectors @ w["last.weight"])[lasts - 1]
        added += (inside[lasts] - inside[firsts]) / count + w["width.weight"].T[lasts - firsts - 1]
        chances = softmax(np.maximum(added, 0) @ w["label.weight"] + w["label.bias"])
        best = chances[:, :-1].argmax(axis=1)
        sure = chances[np.arange(len(best)), best]
        return [
            Span(int(firsts[at]), int(lasts[at]), names[best[at]], float(sure[at]))
            for at in np.nonzero(sure >= least)[0]
        ]


def stretches(count: int) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """Return the first word and the word after the last of every stretch among so many words, by place."""
    firsts, widths = np.meshgrid(np.arange(count), np.arange(1, MOST_WORDS + 1), indexing="ij")
    lasts = firsts + widths
    fits = lasts <= count
    return firsts[fits], lasts[fits]
