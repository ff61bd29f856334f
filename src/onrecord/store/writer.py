"""Writer: one transaction on the store, kept whole or not at all."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType
from typing import Any, Self

import msgspec

from onrecord.errors import StoreError
from onrecord.model.record import Agreement, Entity, Entry, Event, Snapshot, Statement
from onrecord.store.rows import EntryRefs, FileParts, HeldEntry, HeldSnapshot, Judgement, NameRow, TargetRow
from onrecord.text.normalize import skeleton

Refer = Callable[[Statement], Iterable[tuple[str, str]]]
"""Gives the references of a statement, each with the kind of party asked for."""
JUDGEMENTS = "SELECT id, one, other, decision, by, at, reason FROM judgements ORDER BY id"
_REF_PREFIX = "ref:"

_ENCODE = msgspec.msgpack.Encoder()
_SNAPSHOT = msgspec.msgpack.Decoder(Snapshot)
_ENTRY = msgspec.msgpack.Decoder(Entry)
_STATEMENT: msgspec.msgpack.Decoder[Statement] = msgspec.msgpack.Decoder(Statement)
_PAIRS = msgspec.msgpack.Decoder(tuple[tuple[str, str], ...])
_EVENT = msgspec.msgpack.Decoder(Event)
_AGREEMENT = msgspec.msgpack.Decoder(Agreement)


class Writer:
    """Changes to the store; used as `with store.writer() as writer`."""

    def __init__(self, path: str, connection: sqlite3.Connection, *, owned: bool) -> None:
        """Use `Store.writer` instead."""
        self._path = path
        self._connection = connection
        self._owned = owned
        self._wipe = False

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
            elif self._wipe:
                # The log beside the file still has the pages as they were, until it is emptied.
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
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
        self,
        snapshot: Snapshot,
        entries: Iterable[tuple[Entry, str]],
        state: Callable[[Entry], Sequence[Statement]],
        *,
        refer: Refer | None = None,
        pending: bool = False,
    ) -> int:
        """Add a snapshot; return how many of its entry versions were not held before.

        Args:
            snapshot: Of a source and date that is not held; drop the held one first.
            entries: Its entries with the fingerprint of all that the list says about each; of two with the same id
                the last counts.
            state: Gives the statements of an entry version that is new.
            refer: Gives the references of a statement, to keep them beside it.
            pending: It is not shown until `publish`.
        """
        run = self._connection.execute
        number = run(
            "INSERT INTO snapshots(source, date, value, pending) VALUES (?, ?, ?, ?)",
            (snapshot.source, snapshot.date, _ENCODE.encode(snapshot), int(pending)),
        ).lastrowid
        held: dict[bytes, int] = dict(run("SELECT hash, id FROM entries").fetchall())
        highest = int(run("SELECT coalesce(max(id), 0) FROM entries").fetchone()[0])
        new: list[tuple[int, bytes, str, bytes, Sequence[Statement]]] = []
        stands: list[tuple[str, int | None, int, str]] = []
        for entry, fingerprint in entries:
            value = _ENCODE.encode(entry)
            digest = hashlib.sha256(value).digest()
            known = held.get(digest)
            if known is None:
                known = held[digest] = highest + len(new) + 1
                new.append((known, digest, entry.ref, value, state(entry)))
            stands.append((entry.ref, number, known, fingerprint))
        many = self._connection.executemany
        many("INSERT INTO entries(id, hash, ref, value) VALUES (?, ?, ?, ?)", (row[:4] for row in new))
        self._put_statements(((row[0], "", row[2], row[4]) for row in new), refer)
        many("INSERT OR REPLACE INTO presence VALUES (?, ?, ?, ?)", stands)
        return len(new)

    def publish(self) -> None:
        """Show the snapshots that waited for the index."""
        self._connection.execute("UPDATE snapshots SET pending = 0 WHERE pending")

    def has_pending(self) -> bool:
        """Return whether a snapshot waits for the index."""
        return self._connection.execute("SELECT 1 FROM snapshots WHERE pending LIMIT 1").fetchone() is not None

    def drop_snapshot(self, number: int, *, wipe: bool = False) -> None:
        """Remove a snapshot and the entry versions that no other snapshot has.

        Args:
            number: Of the snapshot.
            wipe: Overwrite on disk what is removed, for it holds personal details.
        """
        run = self._connection.execute
        self._wipe = self._wipe or wipe
        # SQLite leaves removed rows in the file until their pages are used again.
        run(f"PRAGMA secure_delete = {'ON' if self._wipe else 'OFF'}")
        run("DELETE FROM presence WHERE snapshot = ?", (number,))
        run("DELETE FROM snapshots WHERE id = ?", (number,))
        gone = "(SELECT id FROM entries WHERE id NOT IN (SELECT entry FROM presence))"
        run(f"DELETE FROM statements WHERE entry IN {gone}")
        run(f"DELETE FROM entries WHERE id IN {gone}")

    def put_file(self, parts: FileParts, *, refer: Refer | None = None) -> None:
        """Add a record file, in place of one with the same key; `refer` is as for `put_snapshot`."""
        self.drop_file(parts.key)
        run = self._connection.execute
        run("INSERT INTO files VALUES (?, ?, ?, ?, ?)", (parts.key, parts.name, parts.title, parts.sha256, parts.value))
        self._put_statements([(None, parts.key, "", parts.statements)], refer)
        for seq, event in enumerate(parts.events):
            run("INSERT INTO events VALUES (?, ?, ?)", (parts.key, seq, _ENCODE.encode(event)))
        for seq, agreement in enumerate(parts.agreements):
            run("INSERT INTO agreements VALUES (?, ?, ?)", (parts.key, seq, _ENCODE.encode(agreement)))

    def drop_file(self, key: str) -> None:
        """Remove a record file and all that it says."""
        for table in ("events", "agreements", "statements"):
            self._connection.execute(f"DELETE FROM {table} WHERE file = ?", (key,))
        self._connection.execute("DELETE FROM files WHERE key = ?", (key,))

    def restate(self, state: Callable[[Entry], Sequence[Statement]], *, refer: Refer | None = None) -> None:
        """Make the statements of every entry version again, for when the rules that make them have changed."""
        self._connection.execute("DELETE FROM statements WHERE entry IS NOT NULL")
        held = self._connection.execute("SELECT id, ref, value FROM entries").fetchall()
        self._put_statements(((number, "", ref, state(_ENTRY.decode(value))) for number, ref, value in held), refer)

    def entries(self) -> Iterator[HeldEntry]:
        """Yield every entry version, by foreign id and then oldest first."""
        sql = """SELECT e.id, e.value, max(s.date) AS newest FROM presence p JOIN entries e ON e.id = p.entry
            JOIN snapshots s ON s.id = p.snapshot GROUP BY e.id ORDER BY e.ref, newest"""
        for number, value, newest in self._connection.execute(sql):
            yield HeldEntry(number, _ENTRY.decode(value), newest)

    def file_values(self) -> list[bytes]:
        """Return the encoded record files, by key."""
        return [value for (value,) in self._connection.execute("SELECT value FROM files ORDER BY key")]

    def references(self, refer: Refer) -> Iterator[EntryRefs]:
        """Yield what every statement refers to, but for those that are about their own entry alone.

        Those are most; `replace_index` finds their entities by the ids of the entries.
        """
        sql = "SELECT id, refs FROM statements WHERE refs IS NULL OR refs <> x''"
        unread = []
        for number, refs in self._connection.execute(sql):
            if refs is None:
                unread.append(number)
            else:
                yield EntryRefs(number, _PAIRS.decode(refs))
        for number in unread:
            value = self._connection.execute("SELECT value FROM statements WHERE id = ?", (number,)).fetchone()[0]
            yield EntryRefs(number, tuple(refer(_STATEMENT.decode(value))))

    def judgements(self) -> tuple[Judgement, ...]:
        """Return every judgement, oldest first."""
        return read_judgements(self._connection.execute(JUDGEMENTS).fetchall())

    def add_judgement(self, judgement: Judgement) -> None:
        """Add a judgement to the log; its `number` is given by the store."""
        one, other = sorted(judgement.refs)
        self._connection.execute(
            "INSERT INTO judgements(one, other, decision, by, at, reason) VALUES (?, ?, ?, ?, ?, ?)",
            (one, other, judgement.decision, judgement.by, judgement.at, judgement.reason),
        )

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
            involved: Entity id and statement number, for each entity that a statement is about; those that `references`
                leaves out are found here.
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
        self._connection.execute(
            """INSERT OR IGNORE INTO involved SELECT t.entity, s.id FROM statements s JOIN entries e ON e.id = s.entry
            JOIN targets t ON t.term = 'ref:' || e.ref AND t.kind = '' WHERE s.refs = x'' ORDER BY 1, 2"""
        )

    def _put_statements(
        self, groups: Iterable[tuple[int | None, str, str, Sequence[Statement]]], refer: Refer | None
    ) -> None:
        """Add statements; each group has the entry number or None, the file's key, the entry's id, the statements."""
        self._connection.executemany(
            "INSERT INTO statements(entry, file, seq, value, refs) VALUES (?, ?, ?, ?, ?)",
            (
                (entry, file, seq, _ENCODE.encode(value), None if refer is None else _refs(tuple(refer(value)), ref))
                for entry, file, ref, statements in groups
                for seq, value in enumerate(statements)
            ),
        )


def read_judgements(rows: Iterable[Sequence[Any]]) -> tuple[Judgement, ...]:
    """Return the judgements that rows of `JUDGEMENTS` hold."""
    return tuple(
        Judgement(number=number, refs=(one, other), decision=decision, by=by, at=at, reason=reason)
        for number, one, other, decision, by, at, reason in rows
    )


def _refs(pairs: tuple[tuple[str, str], ...], ref: str) -> bytes:
    """Return the references of a statement as they are kept; nothing where it is about its own entry alone."""
    return b"" if ref and pairs == ((_REF_PREFIX + ref, ""),) else _ENCODE.encode(pairs)
