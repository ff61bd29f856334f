"""What is measured: a matcher over rows of names, and how one is made for a run."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

Row = tuple[str, str, str, str]
"""An indexed name: id of the party, kind, text, quality."""


class Scored(Protocol):
    """An answer: the id of a party, and how well it fits; higher is better."""

    @property
    def entity(self) -> str:
        """The id of the party."""
        ...

    @property
    def score(self) -> float:
        """How well it fits."""
        ...


class Answer(NamedTuple):
    """The plainest `Scored`."""

    entity: str
    score: float


class Matcher(Protocol):
    """Finds the parties that a name may mean, and says how alike two names are."""

    def match(self, query: str, kind: str = "", limit: int = 5) -> Sequence[Scored]:
        """Return the best parties for a name, best first, each once."""
        ...

    def score_pair(self, a: str, b: str, kind: str = "") -> float:
        """Return how well two names go together."""
        ...


@runtime_checkable
class BatchMatcher(Protocol):
    """A matcher that is faster when it is given many names at once."""

    def match_many(self, queries: Sequence[tuple[str, str]], limit: int = 5) -> Sequence[Sequence[Scored]]:
        """Return the best parties for each (name, kind), in order."""
        ...


class Contender(NamedTuple):
    """A matcher to measure.

    Attributes:
        name: As the table calls it.
        of: Makes it from the rows of the index.
        grows: Whether it is measured on the large indexes too; the slow ones are not.
    """

    name: str
    of: Callable[[Iterable[Row]], Matcher]
    grows: bool = False


def ask(matcher: Matcher | BatchMatcher, queries: Sequence[tuple[str, str]], limit: int = 5) -> list[list[Answer]]:
    """Return the answers to each (name, kind), asked at once where the matcher can."""
    if isinstance(matcher, BatchMatcher):
        found = matcher.match_many(queries, limit)
    else:
        found = [matcher.match(text, kind, limit) for text, kind in queries]
    return [[Answer(one.entity, one.score) for one in answers[:limit]] for answers in found]


def best_of(scored: Iterable[tuple[str, float]], limit: int) -> list[Answer]:
    """Return the best parties of (party, score) pairs, each with its best score; the earlier first where scores tie."""
    best: dict[str, float] = {}
    for entity, score in scored:
        if score > best.get(entity, float("-inf")):
            best[entity] = score
    return [Answer(*pair) for pair in sorted(best.items(), key=lambda pair: -pair[1])[:limit]]
