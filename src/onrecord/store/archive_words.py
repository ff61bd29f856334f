"""What the kept reports say, word by word: their claims and their texts in a full-text index inside the archive."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from onrecord.text.full_text import Term, indexed

WORD_TABLES = """
CREATE TABLE claims(
    id INTEGER PRIMARY KEY, report TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, verdict TEXT NOT NULL,
    quote TEXT NOT NULL, says TEXT NOT NULL);
CREATE INDEX claims_by_report ON claims(report);
CREATE VIRTUAL TABLE claim_words USING fts5(words, tokenize = 'unicode61 remove_diacritics 0');
CREATE TABLE texts(id INTEGER PRIMARY KEY, report TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE text_words USING fts5(title, words, tokenize = 'unicode61 remove_diacritics 0');
"""
_TITLE_WEIGHT = 6.0
"""A word of the title counts as much as this many of the text."""


class _Claim(msgspec.Struct, frozen=True):
    kind: str
    verdict: str
    quote: str
    says: str = ""


class _Document(msgspec.Struct, frozen=True):
    title: str = ""
    text: str = ""


class _Kept(msgspec.Struct, frozen=True):
    """The parts of a report that are looked through; the rest is left out."""

    document: _Document = _Document()
    claims: tuple[_Claim, ...] = ()


_KEPT = msgspec.json.Decoder(_Kept)


class ClaimFound(msgspec.Struct, frozen=True):
    """A claim that has the words: its report, and its number there."""

    report: str
    number: int
    kind: str
    verdict: str
    quote: str
    says: str


def put_words(connection: sqlite3.Connection, report: str, title: str, value: bytes) -> None:
    """Index a report, in place of the same one indexed before; part of the caller's transaction."""
    drop_words(connection, report)
    kept = _decoded(value)
    run = connection.execute
    number = run("INSERT INTO texts(report) VALUES (?)", (report,)).lastrowid
    run(
        "INSERT INTO text_words(rowid, title, words) VALUES (?, ?, ?)",
        (number, indexed(title), indexed(kept.document.text)),
    )
    for place, claim in enumerate(kept.claims, start=1):
        row = (report, place, claim.kind, claim.verdict, claim.quote, claim.says)
        number = run(
            "INSERT INTO claims(report, number, kind, verdict, quote, says) VALUES (?, ?, ?, ?, ?, ?)", row
        ).lastrowid
        run("INSERT INTO claim_words(rowid, words) VALUES (?, ?)", (number, indexed(f"{claim.quote} {claim.says}")))


def drop_words(connection: sqlite3.Connection, report: str) -> None:
    """Take a report out of the index."""
    run = connection.execute
    run("DELETE FROM claim_words WHERE rowid IN (SELECT id FROM claims WHERE report = ?)", (report,))
    run("DELETE FROM claims WHERE report = ?", (report,))
    run("DELETE FROM text_words WHERE rowid IN (SELECT id FROM texts WHERE report = ?)", (report,))
    run("DELETE FROM texts WHERE report = ?", (report,))


def text_of(value: bytes) -> str:
    """Return the text of a kept report."""
    return _decoded(value).document.text


def _decoded(value: bytes) -> _Kept:
    """Return what is looked through; nothing of a value in another form, which is kept all the same."""
    try:
        return _KEPT.decode(value)
    except msgspec.MsgspecError:
        return _Kept()


_LAST = """NOT EXISTS (SELECT 1 FROM checked o WHERE o.document = c.document AND (o.at, o.id) > (c.at, c.id))"""
"""Of several checks of a document, the last one counts."""
_CLAIMS = f"""FROM claim_words w JOIN claims l ON l.id = w.rowid JOIN checked c ON c.id = l.report
    WHERE claim_words MATCH ? AND {_LAST}"""
_TEXTS = f"""FROM text_words w JOIN texts t ON t.id = w.rowid JOIN checked c ON c.id = t.report
    WHERE text_words MATCH ? AND {_LAST}"""


class ArchiveWords:
    """The words of the kept reports, asked for; every word that is looked for has to be there."""

    def __init__(self, rows: Callable[[str, Sequence[Any]], list[Any]]) -> None:
        self._rows = rows

    def claims(
        self, sought: Sequence[Term], verdict: str = "", kind: str = "", limit: int = 20, offset: int = 0
    ) -> list[ClaimFound]:
        """Return claims that have the words, the best first; `verdict` and `kind` are empty for any."""
        sql = f"""SELECT l.report, l.number, l.kind, l.verdict, l.quote, l.says {_CLAIMS}
            AND ? IN ('', l.verdict) AND ? IN ('', l.kind) ORDER BY bm25(claim_words), l.id LIMIT ? OFFSET ?"""
        return [ClaimFound(*row) for row in self._rows(sql, (_match(sought), verdict, kind, limit, offset))]

    def claim_counts(self, sought: Sequence[Term]) -> list[tuple[str, str, int]]:
        """Return how many claims have the words, by verdict and kind."""
        sql = f"SELECT l.verdict, l.kind, count(*) {_CLAIMS} GROUP BY l.verdict, l.kind"
        return [(verdict, kind, count) for verdict, kind, count in self._rows(sql, (_match(sought),))]

    def reports(self, sought: Sequence[Term], language: str = "", limit: int = 20, offset: int = 0) -> list[str]:
        """Return the ids of reports that have the words in the title or the text, the best first."""
        sql = f"""SELECT t.report {_TEXTS} AND ? IN ('', c.language)
            ORDER BY bm25(text_words, {_TITLE_WEIGHT}, 1.0), t.id LIMIT ? OFFSET ?"""
        return [report for (report,) in self._rows(sql, (_match(sought), language, limit, offset))]

    def report_counts(self, sought: Sequence[Term]) -> list[tuple[str, int]]:
        """Return how many reports have the words, by language."""
        sql = f"SELECT c.language, count(*) {_TEXTS} GROUP BY c.language ORDER BY count(*) DESC, c.language"
        return [(language, count) for language, count in self._rows(sql, (_match(sought),))]


def _match(sought: Sequence[Term]) -> str:
    """Return what the index is asked for: its words in quotes, so that nothing in them is an operator."""
    return " AND ".join(f'"{" ".join(term.words)}"{"*" if term.begun else ""}' for term in sought)
