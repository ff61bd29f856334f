"""Figures of a measurement: found first and in the first five, average precision, best F1, recall at a false rate.

A question with a right party is a *positive*; it has the score that its right party got, or None where that was not
among the first answers. A question with none is a *negative*; it has the score of its best answer, or None where there
was no answer. All figures are over these two lists, so that what was never found can never be counted as found.
"""

import random  # noqa: TID251 - seeded by the caller
from collections.abc import Iterable, Sequence

import msgspec

from onrecord.evaluate.names.matcher import Answer

RESAMPLES = 1000
"""Draws of a bootstrap interval."""


class Outcome(msgspec.Struct, frozen=True):
    """How one question was answered: the place of the right party (0 is first), its score, and the best score."""

    place: int | None
    score: float | None
    top: float | None

    @property
    def first(self) -> bool:
        """Whether the right party came first."""
        return self.place == 0


def outcome(answers: Sequence[Answer], entity: str) -> Outcome:
    """Return how a question was answered; `entity` is empty where no party is right."""
    top = answers[0].score if answers else None
    for place, answer in enumerate(answers):
        if entity and answer.entity == entity:
            return Outcome(place, answer.score, top)
    return Outcome(None, None, top)


def share_within(outcomes: Sequence[Outcome], places: int) -> float | None:
    """Return the share of questions whose right party is in the first places; None where there is no question."""
    if not outcomes:
        return None
    return sum(one.place is not None and one.place < places for one in outcomes) / len(outcomes)


def right_scores(outcomes: Iterable[Outcome], *, first_only: bool = False) -> list[float | None]:
    """Return the score of the right party of each question, None where it was not found, or not first."""
    return [one.score if one.first or not first_only else None for one in outcomes]


def top_scores(outcomes: Iterable[Outcome]) -> list[float | None]:
    """Return the score of the best answer of each question."""
    return [one.top for one in outcomes]


def average_precision(positives: Sequence[float | None], negatives: Sequence[float | None]) -> float | None:
    """Return the mean, over all positives, of the precision at the score of each; one never found adds nothing.

    Equal scores are one step: no order among them is made up.
    """
    if not positives:
        return None
    total, area = len(positives), 0.0
    for precision, gained in _steps(positives, negatives):
        area += precision * gained / total
    return area


def best_f1(positives: Sequence[float | None], negatives: Sequence[float | None]) -> tuple[float, float]:
    """Return the best F1 over all thresholds, and the least score that counts as a match at it."""
    best, at = 0.0, float("inf")
    ups, downs = _sorted(positives), _sorted(negatives)
    for threshold in sorted(set(ups) | set(downs), reverse=True):
        true, false = _at_least(ups, threshold), _at_least(downs, threshold)
        f1 = 2 * true / (true + false + len(positives)) if positives else 0.0
        if f1 > best:
            best, at = f1, threshold
    return best, at


def recall_at(positives: Sequence[float | None], negatives: Sequence[float | None], false_rate: float) -> float | None:
    """Return the share of positives at or above the lowest score that lets no more than a rate of negatives through."""
    if not positives:
        return None
    ups, downs = _sorted(positives), _sorted(negatives)
    allowed = int(false_rate * len(negatives) + 1e-9)
    best = 0
    for threshold in sorted(set(ups), reverse=True):
        if _at_least(downs, threshold) > allowed:
            break
        best = _at_least(ups, threshold)
    return best / len(positives)


def interval(
    positives: Sequence[float | None], negatives: Sequence[float | None], *, seed: int, resamples: int = RESAMPLES
) -> tuple[float, float]:
    """Return the 95 % bootstrap interval of the average precision; positives and negatives are drawn apart."""
    rng = random.Random(seed)  # noqa: S311 - a sample, no secret
    values = sorted(
        average_precision(rng.choices(positives, k=len(positives)), rng.choices(negatives, k=len(negatives))) or 0.0
        for _ in range(resamples)
    )
    return values[int(0.025 * resamples)], values[int(0.975 * resamples)]


def _sorted(scores: Iterable[float | None]) -> list[float]:
    return sorted(score for score in scores if score is not None)


def _at_least(ascending: Sequence[float], threshold: float) -> int:
    import bisect

    return len(ascending) - bisect.bisect_left(ascending, threshold)


def _steps(positives: Sequence[float | None], negatives: Sequence[float | None]) -> Iterable[tuple[float, int]]:
    """Yield, from the highest score down, the precision at each score and how many positives it brings."""
    marked = [(score, True) for score in positives if score is not None]
    marked += [(score, False) for score in negatives if score is not None]
    marked.sort(key=lambda pair: -pair[0])
    true = seen = at = 0
    while at < len(marked):
        end, gained = at, 0
        while end < len(marked) and marked[end][0] == marked[at][0]:
            gained += marked[end][1]
            end += 1
        true, seen, at = true + gained, end, end
        if gained:
            yield true / seen, gained
