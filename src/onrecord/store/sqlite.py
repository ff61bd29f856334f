"""Store: what the record holds, read from one SQLite file or from memory."""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Self

import msgspec

from onrecord.errors import StoreError
from onrecord.model.record import DetailedEntry, Entity, Entry, Name, PersonalDetail, Snapshot, Statement
from onrecord.model.told import Correction
from onrecord.model.undertaking import Agreement
from onrecord.model.vocab import NameQuality
from onrecord.store.events import EventIndex
from onrecord.store.reports import ReportIndex
from onrecord.store.rows import HeldFile, HeldSnapshot, HeldStatement, Judgement, NameRow, TargetRow
from onrecord.store.tables import ensure_schema
from onrecord.store.writer import JUDGEMENTS, NAME_PAIRS, Writer, read_judgements
from onrecord.text.near_keys import COMMON, sought_keys

_CHUNK = 900
"""Values in one `IN (...)`: SQLite before 3.32 takes 999 parameters at most."""
_PAGE_BYTES = 8192
"""Of a new store; a load writes fewer of them, and a look-up reads as many."""
_WAIT_S = 10.0
_MEMORY = ":memory:"
_HELD = "s.id, s.value, s.entry, coalesce(e.ref, ''), s.file, s.seq"
"""Columns of a `HeldStatement`."""

_SNAPSHOT = msgspec.msgpack.Decoder(Snapshot)
_ENTRY = msgspec.msgpack.Decoder(Entry)
_DETAILED = msgspec.msgpack.Decoder(DetailedEntry)
_ENTITY = msgspec.msgpack.Decoder(Entity)
_STATEMENT: msgspec.msgpack.Decoder[Statement] = msgspec.msgpack.Decoder(Statement)
_AGREEMENT = msgspec.msgpack.Decoder(Agreement)


class Store:
    """The record at rest; reads give values, writing goes through `writer()`.

    Attributes:
        path: The file, or `:memory:`.
        read_only: The file or its folder cannot be written.
        events: The events held, found by what a claim says.
        reports: The earlier reports held.
    """

    def __init__(self, path: str, connection: sqlite3.Connection, *, read_only: bool) -> None:
        """Use `open_store` instead."""
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._lock = threading.Lock()
        self.events = EventIndex(self._rows, self._in)
        self.reports = ReportIndex(self._rows, self._in)

    def __enter__(self) -> Self:
        """Return the store itself; leaving closes it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the store."""
        self.close()

    def close(self) -> None:
        """Close the file; using the store afterwards is an error."""
        self._connection.close()

    def writer(self) -> Writer:
        """Return a writer: one transaction, kept when its block ends well and undone otherwise.

        Raises:
            StoreError: The store cannot be written, or another process is writing to it.
        """
        if self.read_only:
            raise StoreError(f"the store {self.path} cannot be written.", hint="Give another path with --store.")
        if self.path == _MEMORY:
            return Writer(self.path, self._connection, owned=False)
        # A connection of its own: readers of this store see the old state until the writer commits.
        return Writer(self.path, _connect(self.path, read_only=False), owned=True)

    def meta(self, key: str) -> str | None:
        """Return a note the store keeps about itself; None where there is none."""
        rows = self._rows("SELECT value FROM meta WHERE key = ?", (key,))
        return rows[0][0] if rows else None

    def snapshots(self) -> tuple[HeldSnapshot, ...]:
        """Return every snapshot held, by source and date; one that still waits for its index is not shown."""
        rows = self._rows("SELECT id, value FROM snapshots WHERE NOT pending ORDER BY source, date")
        return tuple(HeldSnapshot(number, _SNAPSHOT.decode(value)) for number, value in rows)

    def pending(self) -> tuple[Snapshot, ...]:
        """Return the snapshots that were loaded and are not shown: the command that loaded them did not end."""
        rows = self._rows("SELECT value FROM snapshots WHERE pending ORDER BY source, date")
        return tuple(_SNAPSHOT.decode(value) for (value,) in rows)

    def judgements(self) -> tuple[Judgement, ...]:
        """Return every judgement, oldest first."""
        return read_judgements(self._rows(JUDGEMENTS))

    def corrections(self) -> tuple[Correction, ...]:
        """Return every correction, oldest first."""
        rows = self._rows("SELECT id, statement, decision, by, at, reason FROM corrections ORDER BY id")
        return tuple(
            Correction(number=number, statement=statement, decision=decision, by=by, at=at, reason=reason)
            for number, statement, decision, by, at, reason in rows
        )

    def filed_statements(self) -> Iterator[HeldStatement]:
        """Yield every statement kept, of lists and record files, in no particular order."""
        sql = f"SELECT {_HELD} FROM statements s LEFT JOIN entries e ON e.id = s.entry"
        yield from _held_statements(self._rows(sql))

    def entry_versions(self) -> Iterator[Entry]:
        """Yield every entry version held."""
        for (value,) in self._rows("SELECT value FROM entries ORDER BY id"):
            yield _ENTRY.decode(value)

    def files(self) -> tuple[HeldFile, ...]:
        """Return every record file held, by key."""
        return tuple(HeldFile(*row) for row in self._rows("SELECT key, name, title, sha256 FROM files ORDER BY key"))

    def file_value(self, key: str) -> bytes | None:
        """Return a record file as it was encoded; None where none has this key."""
        rows = self._rows("SELECT value FROM files WHERE key = ?", (key,))
        return rows[0][0] if rows else None

    def names(self, folded: Collection[str]) -> list[NameRow]:
        """Return the names held under each folded form, by form and entity."""
        sql = "SELECT folded, entity, text, quality, script FROM names WHERE folded IN ({}) ORDER BY folded, entity"
        return [
            NameRow(form, entity, Name(text=text, quality=NameQuality(quality), script=script))
            for form, entity, text, quality, script in self._in(sql, folded)
        ]

    def all_names(self) -> Iterator[NameRow]:
        """Yield every name held, by form and entity."""
        for form, entity, text, quality, script in self._rows(
            "SELECT folded, entity, text, quality, script FROM names ORDER BY folded, entity"
        ):
            yield NameRow(form, entity, Name(text=text, quality=NameQuality(quality), script=script))

    def near_names(self, keys: Collection[str], least: int) -> list[NameRow]:
        """Return the names that share at least `least` of these word skeletons (`text.normalize.skeleton`)."""
        wanted = sorted(set(keys))
        if not wanted or least > len(wanted):
            return []
        pairs = self.meta(NAME_PAIRS) == f"{COMMON}"
        sought = sought_keys(wanted, least, self._count_of_key, pairs=pairs)
        some, every = ",".join("?" * len(sought)), ",".join("?" * len(wanted))
        sql = f"""SELECT DISTINCT a.folded FROM name_keys a WHERE a.key IN ({some}) AND
            (SELECT count(*) FROM name_keys b WHERE b.key IN ({every}) AND b.folded = a.folded) >= ?"""
        return self.names({folded for (folded,) in self._rows(sql, (*sought, *wanted, least))})

    def _count_of_key(self, key: str) -> int:
        """How many names have a word of this skeleton, as far as it matters which of several is the rarest."""
        sql = f"SELECT count(*) FROM (SELECT 1 FROM name_keys WHERE key = ? LIMIT {COMMON + 1}) AS t"
        return int(self._rows(sql, (key,))[0][0])

    def entity(self, entity_id: str) -> Entity | None:
        """Return an entity; None where there is none of this id."""
        rows = self._rows("SELECT value FROM entities WHERE id = ?", (entity_id,))
        return _ENTITY.decode(rows[0][0]) if rows else None

    def entities_by_id(self, ids: Collection[str]) -> dict[str, Entity]:
        """Return those of these entities that are held."""
        rows = self._in("SELECT id, value FROM entities WHERE id IN ({})", ids)
        return {entity: _ENTITY.decode(value) for entity, value in rows}

    def entities(self) -> Iterator[Entity]:
        """Yield every entity, by id."""
        for (value,) in self._rows("SELECT value FROM entities ORDER BY id"):
            yield _ENTITY.decode(value)

    def entity_count(self) -> int:
        """Return how many entities are held."""
        return int(self._rows("SELECT count(*) FROM entities")[0][0])

    def targets(self, terms: Collection[str]) -> list[TargetRow]:
        """Return what each reference means, where it means an entity held."""
        return [TargetRow(*row) for row in self._in("SELECT term, kind, entity FROM targets WHERE term IN ({})", terms)]

    def keys(self) -> frozenset[str]:
        """Return the keys of the parties that record files describe."""
        # '~' is after every character of a key, so that the range is read from the primary key.
        rows = self._rows("SELECT term FROM targets WHERE term >= 'key:' AND term < 'key:~'")
        return frozenset(term.removeprefix("key:") for (term,) in rows)

    def statements_naming(self, entities: Collection[str]) -> dict[str, list[HeldStatement]]:
        """Return the statements kept that name each entity beside another, or of a record file, in no particular order.

        Those of list entries about themselves alone are given by `statements_of`.
        """
        where = "involved i JOIN statements s ON s.id = i.statement LEFT JOIN entries e ON e.id = s.entry"
        made: dict[int, HeldStatement] = {}
        found: dict[str, list[HeldStatement]] = {}
        for entity, *row in self._in(f"SELECT i.entity, {_HELD} FROM {where} WHERE i.entity IN ({{}})", entities):
            if row[0] not in made:
                (made[row[0]],) = _held_statements([row])
            found.setdefault(entity, []).append(made[row[0]])
        return found

    def statements_of(self, entries: Collection[int]) -> list[HeldStatement]:
        """Return the statements kept that entry versions make about their own party alone."""
        where = "statements s JOIN entries e ON e.id = s.entry"
        sql = f"SELECT {_HELD} FROM {where} WHERE s.refs = x'' AND s.entry IN ({{}})"
        return _held_statements(self._in(sql, entries))

    def presence(self, refs: Collection[str]) -> list[tuple[str, int, int]]:
        """Return foreign id, snapshot number and entry number for each snapshot that each id stands in."""
        return self._in("SELECT ref, snapshot, entry FROM presence WHERE ref IN ({})", refs)

    def fingerprints_in(self, snapshot: int) -> dict[str, tuple[str, int]]:
        """Return the fingerprint and the entry number of each entry of a snapshot, by foreign id."""
        rows = self._rows("SELECT ref, fingerprint, entry FROM presence WHERE snapshot = ? ORDER BY ref", (snapshot,))
        return {ref: (fingerprint, entry) for ref, fingerprint, entry in rows}

    def fingerprints_of(self, ref: str) -> dict[int, str]:
        """Return the fingerprint of an entry in each snapshot that it stands in, by the number of the snapshot."""
        return dict(self._rows("SELECT snapshot, fingerprint FROM presence WHERE ref = ?", (ref,)))

    def entries_in(self, snapshot: int) -> Iterator[Entry]:
        """Yield the entries of a snapshot, by foreign id."""
        sql = "SELECT e.value FROM presence p JOIN entries e ON e.id = p.entry WHERE p.snapshot = ? ORDER BY p.ref"
        for (value,) in self._rows(sql, (snapshot,)):
            yield _ENTRY.decode(value)

    def entries_by_number(self, numbers: Collection[int]) -> dict[int, Entry]:
        """Return entry versions by their numbers."""
        rows = self._in("SELECT id, value FROM entries WHERE id IN ({})", numbers)
        return {number: _ENTRY.decode(value) for number, value in rows}

    def entry(self, number: int) -> Entry:
        """Return one entry version by its number."""
        return _ENTRY.decode(self._rows("SELECT value FROM entries WHERE id = ?", (number,))[0][0])

    def details(self, number: int) -> tuple[PersonalDetail, ...]:
        """Return the personal details of one entry version; no other reading of the store gives them."""
        rows = self._rows("SELECT value FROM entries WHERE id = ?", (number,))
        return _DETAILED.decode(rows[0][0]).details if rows else ()

    def agreements(self) -> tuple[Agreement, ...]:
        """Return every agreement as the record files give them, by file and place in it."""
        rows = self._rows("SELECT value FROM agreements ORDER BY file, seq")
        return tuple(_AGREEMENT.decode(value) for (value,) in rows)

    def _rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        with self._lock:
            try:
                return self._connection.execute(sql, parameters).fetchall()
            except sqlite3.Error as error:
                raise StoreError(f"the store {self.path} cannot be read: {error}.") from error

    def _in(self, sql: str, values: Collection[Any], others: Sequence[Any] = ()) -> list[Any]:
        wanted: list[Any] = sorted(set(values))
        rows: list[Any] = []
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            rows.extend(self._rows(sql.format(",".join("?" * len(chunk))), (*chunk, *others)))
        return rows


def _held_statements(rows: Iterable[Sequence[Any]]) -> list[HeldStatement]:
    return [
        HeldStatement(number, _STATEMENT.decode(value), entry, ref, file, seq)
        for number, value, entry, ref, file, seq in rows
    ]


def open_store(path: Path | str) -> Store:
    """Return the store at `path`, created with its folder where there is none; `:memory:` keeps nothing on disk.

    Raises:
        StoreError: The folder cannot be written, or the file is not a store.
        SchemaOutOfDate: Another version of onrecord wrote it.
    """
    text = str(path)
    if "://" in text:
        raise StoreError(f"{text} is not a file; this version keeps the record in SQLite files.", hint="Give a path.")
    read_only = False
    if text != _MEMORY:
        read_only = _prepare_file(Path(path))
    connection = _connect(text, read_only=read_only)
    try:
        ensure_schema(connection, text, read_only=read_only)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise StoreError(
            f"{text} cannot be used as a store: {error}.", hint="Give another path with --store."
        ) from error
    except StoreError:
        connection.close()
        raise
    return Store(text, connection, read_only=read_only)


def _prepare_file(path: Path) -> bool:
    """Make the folder where needed; return whether an existing file can only be read."""
    if path.is_dir():
        raise StoreError(f"{path} is a folder; a store is a file.", hint=f"Try --store {path / 'record.sqlite'}")
    if path.exists():
        return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    hint = "Give a path that can be written with --store."
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"the folder {path.parent} for the store cannot be made: {error.strerror}.", hint=hint
        ) from error
    if not os.access(path.parent, os.W_OK):
        raise StoreError(f"the folder {path.parent} for the store cannot be written.", hint=hint)
    return False


def _connect(path: str, *, read_only: bool) -> sqlite3.Connection:
    try:
        if read_only:
            # A WAL file in a folder that cannot be written can only be opened as unchanging.
            uri = f"{Path(path).resolve().as_uri()}?mode=ro&immutable=1"
            connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        else:
            connection = sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None, check_same_thread=False)
            if path != _MEMORY:
                _use_wal(connection)
    except sqlite3.Error as error:
        raise StoreError(
            f"{path} cannot be opened as a store: {error}.", hint="Give another path with --store."
        ) from error
    return connection


def _use_wal(connection: sqlite3.Connection) -> None:
    """Let readers read while one writes; the file keeps the setting."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        # Two processes may make the store at once: the one that comes second finds it set, or sets it next time.
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
            connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
