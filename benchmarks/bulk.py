"""Write an invented record in bulk: the rows that the loader writes, without its memory and most of its time.

The loader holds a whole list in memory to merge parties of several lists, and makes the statements of each entry from
its text. Here entries pass by in parts, as those of one list merge with nobody; statements of a text that was read
before are made from those of the first; every index is sorted once at the end. All else is made by the loader's own
functions. `tests/unit/test_bulk.py` holds that a small record made so is the loader's, row by row.
"""

import hashlib
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from benchmarks.events import row_of
from benchmarks.invented import AT, make_entries, make_reports, snapshot
from benchmarks.reports import base_report

if TYPE_CHECKING:
    from onrecord.model.record import Entity, Entry, Event, Statement
    from onrecord.record.add_report import CheckedReport, ToldClaim
    from onrecord.store.rows import EventKeys

EVENTS_FILE = "events.csv"
_PART = 20_000
_CACHE_KIB = 256 * 1024
_SORTED_LATER = (
    "statements_by_entry",
    "presence_by_snapshot",
    "events_by_event",
    "reports_by_cluster",
    "report_shingles_by_report",
    "report_cites_by_report",
    "report_claims_by_claim",
    "report_claims_by_told",
    "report_claims_by_statement",
    "told_keys_by_told",
)
_STAGED = ("names", "name_keys", "targets", "involved", "entities")
_ENCODE = msgspec.msgpack.Encoder().encode


def write_record(path: Path, entries: int, events: int, reports: int) -> None:
    """Make a store of invented entries, events and earlier reports at `path`."""
    from onrecord.record.held import open_record

    with open_record(path):
        pass
    _in_bulk(path, lambda connection: _write_entries_and_events(connection, entries, events))
    with open_record(path) as record:
        base = base_report(record) if reports else None
    if base is not None:
        made = base
        _in_bulk(path, lambda connection: _write_reports(connection, made, reports))


def _in_bulk(path: Path, write: Callable[[sqlite3.Connection], None]) -> None:
    """Let a function write without a journal: a store that is cut short is made again."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = OFF").fetchone()
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA cache_size = {-_CACHE_KIB}")
        held = {
            name: sql
            for name, sql in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index'").fetchall()
            if name in _SORTED_LATER
        }
        connection.execute("BEGIN")
        for name in held:
            connection.execute(f"DROP INDEX {name}")
        write(connection)
        for name in _SORTED_LATER:
            connection.execute(held[name])
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
    finally:
        connection.close()


def _write_entries_and_events(connection: sqlite3.Connection, entries: int, events: int) -> None:
    if entries:
        _write_entries(connection, entries)
    if events:
        _write_events(connection, events)


# ---------------------------------------------------------------------------------------------- entries


def _write_entries(connection: sqlite3.Connection, entries: int) -> None:
    run = connection.execute
    held = snapshot(entries)
    number = run(
        "INSERT INTO snapshots(source, date, value, pending) VALUES (?, ?, ?, 0)",
        (held.source, held.date, _ENCODE(held)),
    ).lastrowid
    assert number is not None
    for table in _STAGED:
        run(f"CREATE TEMP TABLE staged_{table} AS SELECT * FROM {table} LIMIT 0")
    made = make_entries(entries)
    before = 0
    while part := list(islice(made, _PART)):
        _write_part(connection, part, number, before)
        before += len(part)
    for table in _STAGED:
        order = {"entities": "id", "names": "folded, entity"}.get(table, "1, 2")
        run(f"INSERT OR IGNORE INTO {table} SELECT * FROM staged_{table} ORDER BY {order}")
        run(f"DROP TABLE staged_{table}")
    _pair_names(connection)
    _note_names(connection)


def _write_part(connection: sqlite3.Connection, part: "list[Entry]", number: int, before: int) -> None:
    """Write some entries with their statements, and lay aside what the index has of them."""
    from onrecord.record.parties import entity_of, find_parties
    from onrecord.record.refs import statement_references
    from onrecord.store.writer import _refs
    from onrecord.text.near_keys import keys_of
    from onrecord.text.normalize import fold

    many = connection.executemany
    values = [_ENCODE(entry) for entry in part]
    rows = list(enumerate(zip(part, values, strict=True), start=before + 1))
    many(
        "INSERT INTO entries(id, hash, ref, value) VALUES (?, ?, ?, ?)",
        ((at, hashlib.sha256(value).digest(), entry.ref, value) for at, (entry, value) in rows),
    )
    many("INSERT INTO presence VALUES (?, ?, ?, '')", sorted((entry.ref, number, at) for at, (entry, _) in rows))
    parties = find_parties({entry.ref: [entry] for entry in part}, [], {})
    of_ref = {party.refs[0]: party.id for party in parties}
    statement = connection.execute("SELECT coalesce(max(id), 0) FROM statements").fetchone()[0]
    said, involved = [], []
    for at, (entry, _) in rows:
        for seq, value in enumerate(_statements(entry)):
            statement += 1
            refs = _refs(tuple(statement_references(value)), entry.ref)
            said.append((statement, at, "", seq, _ENCODE(value), refs))
            if refs:
                involved.append((of_ref[entry.ref], statement))
    many("INSERT INTO statements(id, entry, file, seq, value, refs) VALUES (?, ?, ?, ?, ?, ?)", said)
    entities: list[Entity] = [entity_of(party) for party in parties]
    names = [
        (fold(name.text), entity.id, name.text, name.quality, name.script)
        for entity in entities
        for name in entity.names
    ]
    laid: dict[str, Sequence[tuple[object, ...]]] = {
        "entities": [(entity.id, _ENCODE(entity)) for entity in entities],
        "names": names,
        "name_keys": [(key, row[0]) for row in names for key in keys_of(row[0])],
        "targets": [(term, "", party.id) for party in parties for term in party.terms],
        "involved": involved,
    }
    for table, found in laid.items():
        if found:
            many(f"INSERT INTO staged_{table} VALUES ({', '.join('?' * len(found[0]))})", found)


_DIGITS = re.compile(r"\d+")
_READ: "dict[tuple[str, str], tuple[Statement, ...]]" = {}


def _statements(entry: "Entry") -> "Iterator[Statement]":
    """Yield the statements of the text of an entry: those of the same text with other numbers, with its own numbers."""
    from onrecord.record.narrative import text_statements

    sort = (entry.kind, _DIGITS.sub("#", entry.remarks))
    if sort not in _READ:
        _READ[sort] = tuple(text_statements(entry))
    numbers = _DIGITS.findall(entry.remarks)
    for like in _READ[sort]:
        yield _with_numbers(like, entry, numbers)


def _with_numbers(like: "Statement", entry: "Entry", numbers: list[str]) -> "Statement":
    from msgspec.structs import replace

    from onrecord.model.record import RemarkStatement, RoleStatement, TieStatement
    from onrecord.record.narrative_fields import EntryFields

    text = _DIGITS.sub(numbers[0] if like.cite.excerpt.startswith("Member") else numbers[1], like.cite.excerpt)
    fields = EntryFields(entry, None)
    more = {"subject": f"ref:{entry.ref}", "cite": replace(like.cite, ref=entry.ref, excerpt=text)}
    match like:
        case RoleStatement():
            made_id = fields.id_of("role", "", like.role, like.title, like.organization, text)
        case TieStatement():
            made_id = fields.id_of("tie", "", like.relation, like.other, text)
        case RemarkStatement():
            made_id = fields.id_of("remark", text)
            more["text"] = text
        case _:
            raise TypeError(like)
    return replace(like, id=made_id, **more)


def _pair_names(connection: sqlite3.Connection) -> None:
    """Put the names with two common skeletons under the pair of them."""
    from onrecord.text.near_keys import COMMON

    run = connection.execute
    run("CREATE TEMP TABLE common AS SELECT key FROM name_keys GROUP BY key HAVING count(*) > ?", (COMMON,))
    run("CREATE TEMP TABLE with_common AS SELECT key, folded FROM name_keys JOIN common USING (key) ORDER BY folded")
    run("CREATE INDEX temp.with_common_by_name ON with_common(folded, key)")
    run(
        """INSERT OR IGNORE INTO name_keys SELECT a.key || ' ' || b.key, a.folded FROM with_common a
        JOIN with_common b ON b.folded = a.folded AND b.key > a.key ORDER BY 1, 2"""
    )
    run("DROP TABLE with_common")
    run("DROP TABLE common")


def _note_names(connection: sqlite3.Connection) -> None:
    """Note the hash of every name with its bearer, as the writer of an index does."""
    from onrecord.model.record import Entity
    from onrecord.store import NAMES_STATE

    kinds = msgspec.msgpack.Decoder(Entity)
    of = {name: kinds.decode(value).kind for name, value in connection.execute("SELECT id, value FROM entities")}
    state = hashlib.sha256()
    rows = connection.execute("SELECT entity, text, quality FROM names ORDER BY folded, entity")
    for at, row in enumerate(rows):
        line = "\t".join((*row, of[row[0]]))
        state.update(f"{chr(10) if at else ''}{line}".encode("utf-8", "surrogatepass"))
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (NAMES_STATE, state.hexdigest()))


# ---------------------------------------------------------------------------------------------- events


def _write_events(connection: sqlite3.Connection, events: int) -> None:
    from onrecord.record.events.ged import GED
    from onrecord.record.files.values import RecordFile
    from onrecord.store.events import EventTables

    key = f"file:{EVENTS_FILE}"
    file = RecordFile(name=EVENTS_FILE, title=f"{GED.title}: {GED.closed_for}", sha256=f"invented-{events}")
    connection.execute(
        "INSERT INTO files VALUES (?, ?, ?, ?, ?)", (key, file.name, file.title, file.sha256, _ENCODE(file))
    )
    EventTables(connection).put(key, _events(events))


def _events(number: int) -> "Iterator[tuple[Event, EventKeys]]":
    from onrecord.record.event_keys import event_keys
    from onrecord.record.events.ged import COLUMNS, event_of
    from onrecord.record.events.layout import Reading, Row

    columns = {name: place for place, name in enumerate(COLUMNS)}
    reading = Reading(published=None)
    for at in range(1, number + 1):
        cells = row_of(at)
        event = event_of(Row(at, [cells.get(column, "") for column in COLUMNS], columns), reading)
        yield event, event_keys(event)


# ---------------------------------------------------------------------------------------------- reports


def _write_reports(connection: sqlite3.Connection, base: "CheckedReport", reports: int) -> None:
    """Write the reports; none copies another, as each has words of its own."""
    from onrecord.model.ids import content_id
    from onrecord.record.add_report import _day
    from onrecord.store.reports import _COLUMNS
    from onrecord.text.shingles import shingles_of

    run, many = connection.execute, connection.executemany
    value = zlib.compress(base.value)
    told = _Told(connection)
    run("CREATE TEMP TABLE staged_shingles(hash, report)")
    number = 0
    for grade, block in make_reports(base, reports):
        heads, shingles, claims = [], [], []
        for report in block:
            number += 1
            runs = shingles_of(report.texts)
            document, published = report.document, report.published
            head = (number, document, report.title, document, _day(published), published, grade, "bench", AT)
            heads.append((*head, len(runs), value))
            shingles += [(item, number) for item in runs]
            claims += [
                (number, claim.claim, told.of(claim), content_id("stm", "report", document, claim.claim), claim.quote)
                for claim in report.claims
            ]
        many(f"INSERT INTO reports({_COLUMNS}, size, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", heads)
        many("INSERT INTO staged_shingles VALUES (?, ?)", shingles)
        many("INSERT OR IGNORE INTO report_claims VALUES (?, ?, ?, ?, ?)", claims)
    run("INSERT INTO report_shingles SELECT * FROM staged_shingles ORDER BY hash, report")
    run("DROP TABLE staged_shingles")
    for statement in sorted(base.cites):
        run("INSERT INTO report_cites SELECT ?, id FROM reports ORDER BY id", (statement,))


class _Told:
    """The numbers of what claims say, each thing entered once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        from onrecord.store.reports import ReportTables

        self._tables = ReportTables(connection)
        self._numbers: dict[int, int | None] = {}
        self._kept: list[object] = []

    def of(self, claim: "ToldClaim") -> int | None:
        """Return the number of what a claim says; claims that are one object are looked at once."""
        from onrecord.record.add_report import _new_claim

        if id(claim) not in self._numbers:
            self._kept.append(claim)
            (self._numbers[id(claim)],) = self._tables.put_told([_new_claim("", claim)])
        return self._numbers[id(claim)]
