"""Counts of right, predicted and gold by document, their F1, and how far it may lie by chance."""

import random  # noqa: TID251 - seeded
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple


class Counts(NamedTuple):
    """What one document adds: predicted ones that are right, predicted, gold ones that are found, gold."""

    right: float = 0
    predicted: float = 0
    found: float = 0
    gold: float = 0

    def plus(self, other: "Counts") -> "Counts":
        """Return the sum."""
        return Counts(*(a + b for a, b in zip(self, other, strict=True)))


class Score(NamedTuple):
    """Precision, recall and F1 in percent, and the 95 % bootstrap interval of F1."""

    precision: float
    recall: float
    f1: float
    low: float
    high: float


def f1_of(counts: Counts) -> tuple[float, float, float]:
    """Return precision, recall and F1 in percent."""
    precision = counts.right / counts.predicted if counts.predicted else 0.0
    recall = counts.found / counts.gold if counts.gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return 100 * precision, 100 * recall, 100 * f1


def total(counts: Sequence[Counts]) -> Counts:
    """Return the sum over documents."""
    summed = Counts()
    for one in counts:
        summed = summed.plus(one)
    return summed


def score(counts: Sequence[Counts], *, samples: int = 1000, seed: int = 1) -> Score:
    """Return micro F1 with the interval from drawing documents with replacement."""
    drawn = sorted(_drawn(counts, samples, seed, lambda some: f1_of(total(some))[2]))
    low, high = (drawn[int(0.025 * samples)], drawn[int(0.975 * samples) - 1]) if drawn else (0.0, 0.0)
    return Score(*f1_of(total(counts)), low, high)


def difference(one: Sequence[Counts], other: Sequence[Counts], *, samples: int = 1000, seed: int = 1) -> Score:
    """Return how much higher the F1 of `one` is, with the paired interval; the first two figures are the two F1."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    drawn = []
    for _ in range(samples):
        places = [rng.randrange(len(one)) for _ in one]
        drawn.append(f1_of(total([one[p] for p in places]))[2] - f1_of(total([other[p] for p in places]))[2])
    drawn.sort()
    a, b = f1_of(total(one))[2], f1_of(total(other))[2]
    return Score(a, b, a - b, drawn[int(0.025 * samples)], drawn[int(0.975 * samples) - 1])


def _drawn(counts: Sequence[Counts], samples: int, seed: int, figure: Callable[[list[Counts]], float]) -> list[float]:
    rng = random.Random(seed)  # noqa: S311 - no secret
    return [figure([counts[rng.randrange(len(counts))] for _ in counts]) for _ in range(samples)] if counts else []


def of_sets(predicted: AbstractSet[object], gold: AbstractSet[object]) -> Counts:
    """Return the counts of two sets of things that must agree in all."""
    both = len(predicted & gold)
    return Counts(both, len(predicted), both, len(gold))
