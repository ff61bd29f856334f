"""rapidfuzz as it is: one of its scorers over every name of the kind."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from onrecord.evaluate.names.matcher import Answer, Row, best_of
from onrecord.evaluate.names.peers.spelling import plain

SPARE = 10
"""How many names are taken for each party wanted: a party may have several."""


class RapidfuzzPeer:
    """Scores all names of a kind with one scorer of rapidfuzz, in one thread."""

    def __init__(self, rows: Iterable[Row], scorer: Callable[..., float]) -> None:
        """Take the names apart by kind; an unknown kind searches all of them."""
        self._scorer: Any = scorer
        self._names: dict[str, list[str]] = {}
        self._ids: dict[str, list[str]] = {}
        for entity, kind, text, _ in rows:
            for key in (kind, ""):
                self._names.setdefault(key, []).append(plain(text))
                self._ids.setdefault(key, []).append(entity)

    def match(self, query: str, kind: str = "", limit: int = 5) -> Sequence[Answer]:
        """Return the parties with the best scores, in [0, 1]."""
        from rapidfuzz import process

        found = process.extract(plain(query), self._names[kind], scorer=self._scorer, limit=SPARE * limit)
        return best_of(((self._ids[kind][at], score / 100) for _, score, at in found), limit)

    def score_pair(self, a: str, b: str, kind: str = "") -> float:  # noqa: ARG002 - part of the protocol
        """Return the score of the two names, in [0, 1]."""
        return float(self._scorer(plain(a), plain(b))) / 100


def token_sort(rows: Iterable[Row]) -> RapidfuzzPeer:
    """Return a matcher by `fuzz.token_sort_ratio`."""
    from rapidfuzz import fuzz

    return RapidfuzzPeer(rows, fuzz.token_sort_ratio)


def wratio(rows: Iterable[Row]) -> RapidfuzzPeer:
    """Return a matcher by `fuzz.WRatio`."""
    from rapidfuzz import fuzz

    return RapidfuzzPeer(rows, fuzz.WRatio)
