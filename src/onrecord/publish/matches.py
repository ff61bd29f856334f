"""Answers to names as lines of JSON, or as rows of CSV that no spreadsheet takes for formulas."""

import csv
import io
from typing import Any

import msgspec

from onrecord.model.vocab import Outcome

FORMATS = ("jsonl", "csv")
COLUMNS = (
    "number",
    "query",
    "outcome",
    "place",
    "id",
    "ids",
    "name",
    "matched_name",
    "kind",
    "quality",
    "score",
    "reasons",
    "conflicts",
    "why",
    "fault",
)
"""Columns of the CSV: one row a candidate, one row for an answer without any."""
_FORMULA = tuple("=+-@＝＋－＠")
_CONTROLS = ("\t", "\r", "\n", "\0")


class MatchCandidate(msgspec.Struct, frozen=True, kw_only=True):
    """A party that a name may mean, as it is written out.

    Attributes:
        id: Its entity id.
        ids: Its official ids, `un:TAi.150`.
        name: Its first name on the lists.
        matched_name: The name of it that fits best.
        kind: `person`, `organization`, ...
        quality: How strongly the matched name identifies.
        score: How alike the names are, in [0, 1]; says nothing about the party.
        features: What each feature of the two names adds to the score, in log-odds.
        reasons: What speaks for this party.
        conflicts: What speaks against it.
    """

    id: str
    ids: tuple[str, ...]
    name: str
    matched_name: str
    kind: str
    quality: str
    score: float
    features: dict[str, float]
    reasons: tuple[str, ...]
    conflicts: tuple[str, ...]


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to one name, as it is written out: candidates for a person to judge, never a verdict on anybody.

    Attributes:
        query: The name as it was given.
        outcome: `linked`, `ambiguous` or `nil`.
        candidates: Most likely first.
        why: The reason for the outcome.
        fault: What was wrong with the row; empty where nothing was.
    """

    query: str
    outcome: Outcome
    candidates: tuple[MatchCandidate, ...]
    why: str
    fault: str


def match_of(answer: Any) -> Match:
    """Return an answer of the resolver as it is written out."""
    return msgspec.convert(answer, Match, from_attributes=True)


def header_of(format: str) -> str:  # noqa: A002 - the word of the command line
    """Return what a file of this format begins with."""
    return _csv([COLUMNS]) if format == "csv" else ""


def render_match(match: Match, number: int, *, format: str) -> str:  # noqa: A002 - the word of the command line
    """Return the lines of one answer: an object of JSON, or a row of CSV for each candidate."""
    if format == "jsonl":
        return msgspec.json.encode(match).decode() + "\n"
    head = (number, safe_cell(match.query), match.outcome.value)
    tail = (safe_cell(match.why), safe_cell(match.fault))
    rows = [(*head, place, *_cells(one), *tail) for place, one in enumerate(match.candidates, 1)]
    return _csv(rows or [(*head, *[""] * (len(COLUMNS) - len(head) - len(tail)), *tail)])


def safe_cell(text: str) -> str:
    """Return a text so that a spreadsheet shows it and computes nothing: an apostrophe stands before a formula.

    Source:
        OWASP, "CSV Injection": cells that begin with `=`, `+`, `-`, `@`, a tab or a carriage return; here also their
        full-width forms, and those behind blanks.
    """
    if text.lstrip().startswith(_FORMULA) or text.startswith(_CONTROLS):
        return "'" + text
    return text


def _cells(one: MatchCandidate) -> tuple[object, ...]:
    texts = (one.id, " ".join(one.ids), one.name, one.matched_name, one.kind, one.quality)
    return (
        *map(safe_cell, texts),
        one.score,
        safe_cell("; ".join(one.reasons)),
        safe_cell("; ".join(one.conflicts)),
    )


def _csv(rows: Any) -> str:
    made = io.StringIO()
    csv.writer(made).writerows(rows)  # With CRLF, as RFC 4180 has it: a writer of LF leaves a CR in a cell unquoted.
    return made.getvalue()
