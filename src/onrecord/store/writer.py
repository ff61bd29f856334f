"""Writer: one transaction on the store, kept whole or not at all."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType
from typing import Self

import msgspec

from onrecord.errors import StoreError
from onrecord.model.record import Agreement, Entity, Entry, Event, Snapshot, Statement
from onrecord.store.rows import FileParts, HeldEntry, HeldSnapshot, HeldStatement, NameRow, TargetRow
from onrecord.text.normalize import skeleton

_ENCODE = msgspec.msgpack.Encoder()
_SNAPSHOT = msgspec.msgpack.Decoder(Snapshot)
_ENTRY = msgspec.msgpack.Decoder(Entry)
_STATEMENT: msgspec.msgpack.Decoder[Statement] = msgspec.msgpack.Decoder(Statement)
_EVENT = msgspec.msgpack.Decoder(Event)
_AGREEMENT = msgspec.msgpack.Decoder(Agreement)


class Writer:
    """Changes to the store; used as `with store.writer() as writer`."""

    def __init__(self, path: str, connection: sqlite3.Connection, *, owned: bool) -> None:
        """Use `Store.writer` instead."""
        self._path = path
        self._connection = connection
        self._owned = owned

    def __enter__(self) -> Self:
        """Begin the transaction.

        Raises:
            StoreError: Another process is writing.
        """
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if self._owned:
                self._connection.close()
            raise StoreError(
                f"the store {self._path} cannot be written now: {error}.",
                hint="Try again when the other command has ended.",
            ) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        """Keep the changes, or undo them where the block failed."""
        try:
            if kind is None:
                self._connection.execute("COMMIT")
        except sqlite3.Error as failed:
            raise StoreError(f"the store {self._path} cannot be written: {failed}.") from failed
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if self._owned:
                self._connection.close()
        if isinstance(error, sqlite3.Error):
            raise StoreError(f"the store {self._path} cannot be written: {error}.") from error

    def set_meta(self, key: str, value: str) -> None:
        """Keep a note about the store itself."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def snapshots(self) -> tuple[HeldSnapshot, ...]:
        """Return every snapshot held, this transaction's changes included."""
        rows = self._connection.execute("SELECT id, value FROM snapshots ORDER BY source, date")
        return tuple(HeldSnapshot(number, _SNAPSHOT.decode(value)) for number, value in rows)

    def put_snapshot(
        self, snapshot: Snapshot, entries: Iterable[tuple[Entry, str]], state: Callable[[Entry], Sequence[Statement]]
    ) -> int:
        """Add a snapshot; return how many of its entry versions were not held before.

        Args:
            snapshot: Of a source and date that is not held; drop the held one first.
            entries: Its entries with the fingerprint of all that the list says about each; of two with the same id
                the last counts.
            state: Gives the statements of an entry version that is new.
        """
        run = self._connection.execute
        number = run(
            "INSERT INTO snapshots(source, date, value) VALUES (?, ?, ?)",
            (snapshot.source, snapshot.date, _ENCODE.encode(snapshot)),
        ).lastrowid
        held: dict[bytes, int] = dict(run("SELECT hash, id FROM entries").fetchall())
        new = 0
        for entry, fingerprint in entries:
            value = _ENCODE.encode(entry)
            digest = hashlib.sha256(value).digest()
            known = held.get(digest)
            if known is None:
                known = run(
                    "INSERT INTO entries(hash, ref, value) VALUES (?, ?, ?)", (digest, entry.ref, value)
                ).lastrowid
                assert known is not None
                held[digest] = known
                new += 1
                self._put_statements(known, "", state(entry))
            run("INSERT OR REPLACE INTO presence VALUES (?, ?, ?, ?)", (entry.ref, number, known, fingerprint))
        return new

    def drop_snapshot(self, number: int) -> None:
        """Remove a snapshot and the entry versions that no other snapshot has."""
        run = self._connection.execute
        run("DELETE FROM presence WHERE snapshot = ?", (number,))
        run("DELETE FROM snapshots WHERE id = ?", (number,))
        gone = "(SELECT id FROM entries WHERE id NOT IN (SELECT entry FROM presence))"
        run(f"DELETE FROM statements WHERE entry IN {gone}")
        run(f"DELETE FROM entries WHERE id IN {gone}")

    def put_file(self, parts: FileParts) -> None:
        """Add a record file, in place of one with the same key."""
        self.drop_file(parts.key)
        run = self._connection.execute
        run("INSERT INTO files VALUES (?, ?, ?, ?, ?)", (parts.key, parts.name, parts.title, parts.sha256, parts.value))
        self._put_statements(None, parts.key, parts.statements)
        for seq, event in enumerate(parts.events):
            run("INSERT INTO events VALUES (?, ?, ?)", (parts.key, seq, _ENCODE.encode(event)))
        for seq, agreement in enumerate(parts.agreements):
            run("INSERT INTO agreements VALUES (?, ?, ?)", (parts.key, seq, _ENCODE.encode(agreement)))

    def drop_file(self, key: str) -> None:
        """Remove a record file and all that it says."""
        for table in ("events", "agreements", "statements"):
            self._connection.execute(f"DELETE FROM {table} WHERE file = ?", (key,))
        self._connection.execute("DELETE FROM files WHERE key = ?", (key,))

    def restate(self, state: Callable[[Entry], Sequence[Statement]]) -> None:
        """Make the statements of every entry version again, for when the rules that make them have changed."""
        self._connection.execute("DELETE FROM statements WHERE entry IS NOT NULL")
        for number, value in self._connection.execute("SELECT id, value FROM entries").fetchall():
            self._put_statements(number, "", state(_ENTRY.decode(value)))

    def entries(self) -> Iterator[HeldEntry]:
        """Yield every entry version, by foreign id and then oldest first."""
        sql = """SELECT e.id, e.value, max(s.date) AS newest FROM presence p JOIN entries e ON e.id = p.entry
            JOIN snapshots s ON s.id = p.snapshot GROUP BY e.id ORDER BY e.ref, newest"""
        for number, value, newest in self._connection.execute(sql):
            yield HeldEntry(number, _ENTRY.decode(value), newest)

    def file_values(self) -> list[bytes]:
        """Return the encoded record files, by key."""
        return [value for (value,) in self._connection.execute("SELECT value FROM files ORDER BY key")]

    def statements(self) -> Iterator[HeldStatement]:
        """Yield every statement as its source makes it."""
        sql = """SELECT s.id, s.value, s.entry, coalesce(e.ref, ''), s.file, s.seq
            FROM statements s LEFT JOIN entries e ON e.id = s.entry"""
        for number, value, entry, ref, file, seq in self._connection.execute(sql):
            yield HeldStatement(number, _STATEMENT.decode(value), entry, ref, file, seq)

    def events(self) -> list[Event]:
        """Return every event as the record files give them."""
        return [_EVENT.decode(value) for (value,) in self._connection.execute("SELECT value FROM events")]

    def agreements(self) -> list[Agreement]:
        """Return every agreement as the record files give them."""
        return [_AGREEMENT.decode(value) for (value,) in self._connection.execute("SELECT value FROM agreements")]

    def replace_index(
        self,
        entities: Iterable[Entity],
        names: Iterable[NameRow],
        targets: Iterable[TargetRow],
        involved: Iterable[tuple[str, int]],
    ) -> None:
        """Put a newly built index in place of the held one.

        Args:
            entities: Every entity.
            names: Their names; one a folded form and entity.
            targets: What references mean.
            involved: Entity id and statement number, for each entity that a statement is about.
        """
        for table in ("entities", "names", "name_keys", "targets", "involved"):
            self._connection.execute(f"DELETE FROM {table}")
        many = self._connection.executemany
        many("INSERT INTO entities VALUES (?, ?)", ((entity.id, _ENCODE.encode(entity)) for entity in entities))
        rows = sorted((r.folded, r.entity, r.name.text, r.name.quality.value, r.name.script) for r in names)
        many("INSERT INTO names VALUES (?, ?, ?, ?, ?)", rows)
        keys = {(skeleton(word), row[0]) for row in rows for word in row[0].split() if len(word) > 2}
        many("INSERT INTO name_keys VALUES (?, ?)", sorted(keys))
        many("INSERT INTO targets VALUES (?, ?, ?)", sorted(targets))
        many("INSERT OR IGNORE INTO involved VALUES (?, ?)", sorted(involved))

    def _put_statements(self, entry: int | None, file: str, statements: Sequence[Statement]) -> None:
        self._connection.executemany(
            "INSERT INTO statements(entry, file, seq, value) VALUES (?, ?, ?, ?)",
            ((entry, file, seq, _ENCODE.encode(value)) for seq, value in enumerate(statements)),
        )
