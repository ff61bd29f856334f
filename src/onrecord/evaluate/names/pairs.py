"""Labelled pairs of names: best F1 of a pairwise scorer, in all and by category."""

import collections
import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from onrecord.errors import InputError
from onrecord.evaluate.names.metrics import best_f1

KINDS = {"Person": "person", "Company": "organization", "Organization": "organization", "Vessel": "other"}
"""Our kind for the schema of a pair; a `LegalEntity` may be any."""
COLUMNS = ("schema", "name1", "name2", "is_match")


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """Two names, and whether a person says that they go together."""

    a: str
    b: str
    kind: str
    same: bool
    category: str


class PairScores(msgspec.Struct, frozen=True, kw_only=True):
    """Best F1 with its threshold, chosen on the same pairs, and the F1 of each category at that threshold.

    Attributes:
        wrong: The pairs on the wrong side of the threshold, as (score, pair).
    """

    pairs: int
    same: int
    f1: float
    threshold: float
    by_category: dict[str, float]
    wrong: tuple[tuple[float, Pair], ...]


def read_pairs(path: Path) -> tuple[Pair, ...]:
    """Return the labelled pairs of a CSV file with the columns schema, name1, name2 and is_match.

    Raises:
        InputError: The file cannot be read or lacks a column.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read: {error}.", where=str(path)) from error
    missing = [column for column in COLUMNS if rows and column not in rows[0]]
    if missing or not rows:
        raise InputError(f"there is no column {', '.join(missing)}." if missing else "holds no pair.", where=str(path))
    return tuple(
        Pair(
            a=row["name1"],
            b=row["name2"],
            kind=KINDS.get(row["schema"], ""),
            same=row["is_match"].strip().lower() == "true",
            category=row.get("case_group") or "",
        )
        for row in rows
    )


def score_pairs(pairs: Sequence[Pair], score: Callable[[str, str, str], float]) -> PairScores:
    """Return how well a pairwise scorer tells the labelled pairs apart."""
    scored = [(score(pair.a, pair.b, pair.kind), pair) for pair in pairs]
    f1, threshold = best_f1([s for s, p in scored if p.same], [s for s, p in scored if not p.same])
    groups: dict[str, list[tuple[float, Pair]]] = collections.defaultdict(list)
    for one in scored:
        groups[one[1].category].append(one)
    return PairScores(
        pairs=len(pairs),
        same=sum(pair.same for pair in pairs),
        f1=f1,
        threshold=threshold,
        by_category={name: _f1(group, threshold) for name, group in sorted(groups.items())},
        wrong=tuple((s, pair) for s, pair in scored if (s >= threshold) is not pair.same),
    )


def _f1(scored: Iterable[tuple[float, Pair]], threshold: float) -> float:
    true = false = missed = 0
    for score, pair in scored:
        true += pair.same and score >= threshold
        false += not pair.same and score >= threshold
        missed += pair.same and score < threshold
    return 2 * true / (2 * true + false + missed) if true else 0.0
