"""The archive of checked reports: what a person checked, kept beside the record and never part of it.

A file of its own, so that a report is kept while another process writes to the record. Nothing in it is evidence for
a later report; `onrecord record add-report` makes a report a part of the record.
"""

import sqlite3
import threading
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from onrecord.errors import NotFound, SchemaOutOfDate, StoreError
from onrecord.store.archive_words import WORD_TABLES, ArchiveWords, drop_words, put_words

_MEMORY = ":memory:"
_WAIT_S = 10.0
_SCHEMA_VERSION = 2
_APPLICATION_ID = 0x6F6E7261
"""`onra`: tells an archive from a record."""

_TABLES = """
CREATE TABLE checked(
    id TEXT PRIMARY KEY, document TEXT NOT NULL, title TEXT NOT NULL, source TEXT NOT NULL, language TEXT NOT NULL,
    published TEXT NOT NULL, as_of TEXT NOT NULL, mode TEXT NOT NULL, at TEXT NOT NULL, counts TEXT NOT NULL,
    notes TEXT NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX checked_by_time ON checked(at);
CREATE INDEX checked_by_document ON checked(document, at);
CREATE TABLE named(entity TEXT NOT NULL, report TEXT NOT NULL, PRIMARY KEY(entity, report)) WITHOUT ROWID;
CREATE INDEX named_by_report ON named(report);
"""
_HEAD = "c.id, c.document, c.title, c.source, c.language, c.published, c.as_of, c.mode, c.at, c.counts, c.notes"


class KeptReport(msgspec.Struct, frozen=True):
    """A checked report without its content.

    Attributes:
        id: Content id: the same check gives the same id.
        document: Id of the document; several checks of one document differ in their as-of date or record.
        published: When it appeared, in EDTF; empty where unknown.
        as_of: The date it was checked as of, in EDTF; empty where unknown.
        at: When it was checked, ISO 8601.
        counts: Number of claims by verdict, as `label=number` words.
        notes: How the file was read, for a person; one a line.
    """

    id: str
    document: str
    title: str
    source: str
    language: str
    published: str
    as_of: str
    mode: str
    at: str
    counts: str
    notes: str = ""


class Archive:
    """Checked reports at rest; safe to use from several threads.

    Attributes:
        words: What the reports say, word by word.
    """

    def __init__(self, path: str, connection: sqlite3.Connection) -> None:
        """Use `open_archive` instead."""
        self.path = path
        self._connection = connection
        self._lock = threading.Lock()
        self.words = ArchiveWords(self._rows)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def put(self, kept: KeptReport, value: bytes, named: Iterable[str]) -> None:
        """Keep a report.

        Args:
            kept: Its head.
            value: The report as JSON, with its text.
            named: Entities that a mention of it is linked to.
        """
        head = (*msgspec.structs.astuple(kept), zlib.compress(value))
        with self._lock, self._transaction():
            self._connection.execute(f"INSERT OR REPLACE INTO checked VALUES ({','.join('?' * len(head))})", head)
            self._connection.execute("DELETE FROM named WHERE report = ?", (kept.id,))
            self._connection.executemany(
                "INSERT INTO named VALUES (?, ?)", ((entity, kept.id) for entity in sorted(set(named)))
            )
            put_words(self._connection, kept.id, kept.title, value)

    def remove(self, report: str) -> None:
        """Remove a report."""
        with self._lock, self._transaction():
            self._connection.execute("DELETE FROM named WHERE report = ?", (report,))
            self._connection.execute("DELETE FROM checked WHERE id = ?", (report,))
            drop_words(self._connection, report)

    def head(self, report: str) -> KeptReport:
        """Return a report without its content.

        Raises:
            NotFound: It is not kept.
        """
        rows = self._rows(f"SELECT {_HEAD} FROM checked c WHERE c.id = ?", (report,))
        if not rows:
            raise NotFound(f"no report {report} is kept.", hint="It may have been removed; check the report again.")
        return KeptReport(*rows[0])

    def value(self, report: str) -> bytes:
        """Return a report as JSON.

        Raises:
            NotFound: It is not kept.
        """
        self.head(report)
        return zlib.decompress(self._rows("SELECT value FROM checked WHERE id = ?", (report,))[0][0])

    def recent(self, limit: int = 50, offset: int = 0) -> list[KeptReport]:
        """Return reports, the last checked first; of several checks of one document the last one."""
        sql = f"""SELECT {_HEAD} FROM checked c WHERE NOT EXISTS (
            SELECT 1 FROM checked o WHERE o.document = c.document AND (o.at, o.id) > (c.at, c.id))
            ORDER BY c.at DESC, c.id DESC LIMIT ? OFFSET ?"""
        return [KeptReport(*row) for row in self._rows(sql, (limit, offset))]

    def of_document(self, document: str) -> list[KeptReport]:
        """Return every check of a document, the last first."""
        sql = f"SELECT {_HEAD} FROM checked c WHERE c.document = ? ORDER BY c.at DESC, c.id DESC"
        return [KeptReport(*row) for row in self._rows(sql, (document,))]

    def naming(self, entity: str, limit: int = 50) -> list[KeptReport]:
        """Return the reports that name an entity, the last checked first; several checks of a document count once."""
        sql = f"""SELECT {_HEAD} FROM named n JOIN checked c ON c.id = n.report WHERE n.entity = ?
            ORDER BY c.at DESC, c.id DESC"""
        seen: dict[str, KeptReport] = {}
        for row in self._rows(sql, (entity,)):
            seen.setdefault(row[1], KeptReport(*row))
        return list(seen.values())[:limit]

    def count(self) -> int:
        """Return how many documents were checked."""
        return int(self._rows("SELECT count(DISTINCT document) FROM checked")[0][0])

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._lock:
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise StoreError(f"the archive {self.path} cannot be read: {error}.") from error

    def _transaction(self) -> "_Transaction":
        return _Transaction(self._connection, self.path)


class _Transaction:
    """A block of changes: all of them or none."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection = connection
        self._path = path

    def __enter__(self) -> None:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise StoreError(
                f"the archive {self._path} cannot be written: {error}.", hint="Another process may be writing to it."
            ) from error

    def __exit__(self, kind: object, error: object, _: object) -> None:
        self._connection.execute("COMMIT" if kind is None else "ROLLBACK")
        if isinstance(error, sqlite3.Error):
            raise StoreError(f"the archive {self._path} cannot be written: {error}.") from error


def archive_path(store: str) -> str:
    """Return where the archive of a store lies: beside it."""
    if store == _MEMORY:
        return _MEMORY
    path = Path(store)
    return str(path.with_name(f"{path.stem}.checked{path.suffix or '.sqlite'}"))


def open_archive(path: str) -> Archive:
    """Return the archive at a path, made where there is none.

    Raises:
        StoreError: It cannot be opened, or is a database of something else.
        SchemaOutOfDate: A later version of onrecord wrote it.
    """
    try:
        connection = sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None, check_same_thread=False)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == _APPLICATION_ID
        if version == 0 and not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            if path != _MEMORY:
                connection.execute("PRAGMA journal_mode = WAL")
            connection.executescript(
                f"BEGIN IMMEDIATE;{_TABLES}{WORD_TABLES}PRAGMA application_id = {_APPLICATION_ID};"
                f"PRAGMA user_version = {_SCHEMA_VERSION};COMMIT;"
            )
            return Archive(path, connection)
    except sqlite3.Error as error:
        raise StoreError(f"the archive {path} cannot be opened: {error}.", hint="Look at its folder.") from error
    if not ours:
        connection.close()
        raise StoreError(f"{path} is a database, but no archive of onrecord.", hint="Move it out of the way.")
    if version == 1:
        version = _upgrade(connection, path)
    if version != _SCHEMA_VERSION:
        connection.close()
        raise SchemaOutOfDate(f"the archive {path} was written by a later onrecord.", hint="Use that version.")
    return Archive(path, connection)


def _upgrade(connection: sqlite3.Connection, path: str) -> int:
    """Give an archive of the first schema its index of words; return the version that it has now."""
    with _Transaction(connection, path):
        # Another process may have done it while this one waited for the lock.
        if connection.execute("PRAGMA user_version").fetchone()[0] == 1:
            for statement in WORD_TABLES.split(";\n"):
                connection.execute(statement)
            for report, title, value in connection.execute("SELECT id, title, value FROM checked").fetchall():
                put_words(connection, report, title, zlib.decompress(value))
            connection.execute(f"PRAGMA user_version = {_SCHEMA_VERSION}")
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
