"""Score answers of `onrecord match` against names judged by people: by category and in all.

A candidate is one party. It is right where its ids share one with gold's, and every list that gold names is answered
with a gold id only: a candidate that bundles ids of several parties is wrong.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from onrecord.errors import InputError

ALL = "ALL"
FIRST = 5

Line = Mapping[str, Any]


class GoldScores(msgspec.Struct, kw_only=True):
    """Counts of one category.

    Attributes:
        rows: Names asked.
        right: Outcomes as gold has them; for `linked`, with the right entry first.
        linked: Names that gold links.
        first: Of these, with the right entry first.
        in_five: Of these, with the right entry among the first five.
        wrong: Links to a wrong entry, or where gold has none or several.
        wrong_persons: Of these, the persons.
    """

    rows: int = 0
    right: int = 0
    linked: int = 0
    first: int = 0
    in_five: int = 0
    wrong: int = 0
    wrong_persons: int = 0


def score_gold(gold: Path, predicted: Path) -> dict[str, GoldScores]:
    """Return the counts by category, in alphabetical order, with `ALL` last.

    Raises:
        InputError: A file is not JSON lines of the right form, or the rows of the two do not go together.
    """
    wanted, given = _lines(gold), _lines(predicted)
    if len(wanted) != len(given):
        raise InputError(f"has {len(given)} rows, and {gold.name} {len(wanted)}.", where=str(predicted))
    found: dict[str, GoldScores] = {}
    total = GoldScores()
    for at, (line, answer) in enumerate(zip(wanted, given, strict=True), 1):
        try:
            if answer.get("query") != line["query"]:
                raise InputError(f"the query is not that of {gold.name}.", where=f"{predicted}, row {at}")
            for counts in (found.setdefault(line["category"], GoldScores()), total):
                _count(counts, line, answer)
        except KeyError as error:
            raise InputError(f"a row lacks the field {error}.", where=f"{gold} or {predicted}, row {at}") from error
    return {name: found[name] for name in sorted(found)} | {ALL: total}


def is_right(candidate: Line, ids: Iterable[str]) -> bool:
    """Return whether a candidate is the party with these ids and no other."""
    gold, given = set(ids), set(candidate.get("ids", ()))
    lists = {ref.split(":")[0] for ref in gold}
    return bool(gold & given) and all(ref in gold for ref in given if ref.split(":")[0] in lists)


def _count(counts: GoldScores, line: Line, answer: Line) -> None:
    want = line["expected"]
    right = [is_right(candidate, want["ids"]) for candidate in answer.get("candidates", [])[:FIRST]]
    first = right[:1] == [True]
    should_link, linked = want["outcome"] == "linked", answer["outcome"] == "linked"
    wrong = linked and not (should_link and first)
    counts.rows += 1
    counts.right += answer["outcome"] == want["outcome"] and (first or not should_link)
    counts.wrong += wrong
    counts.wrong_persons += wrong and line["kind"] == "person"
    if should_link:
        counts.linked += 1
        counts.first += first
        counts.in_five += any(right)


def _lines(path: Path) -> Sequence[Line]:
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read as JSON lines: {error}.", where=str(path)) from error
    if not all(isinstance(row, dict) for row in rows):
        raise InputError("a line is no JSON object.", where=str(path))
    return rows


def gold_table(scores: Mapping[str, GoldScores]) -> str:
    """Return the counts as a table of text."""
    lines = [f"{'category':22s} {'n':>5s} {'right':>6s} {'@1':>6s} {'@5':>6s} {'wrong':>6s} {'persons':>8s}"]
    for name, one in scores.items():
        at = [f"{part / one.linked:6.3f}" if one.linked else f"{'-':>6s}" for part in (one.first, one.in_five)]
        share = one.right / one.rows if one.rows else 0.0
        lines.append(f"{name:22s} {one.rows:5d} {share:6.3f} {' '.join(at)} {one.wrong:6d} {one.wrong_persons:8d}")
    return "\n".join(lines)
