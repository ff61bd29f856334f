"""Writer: one transaction on the store, kept whole or not at all."""

import hashlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from types import TracebackType
from typing import Any, Self

import msgspec

from onrecord.errors import StoreError
from onrecord.model.record import Entity, Entry, Snapshot, Statement
from onrecord.model.told import Correction
from onrecord.model.undertaking import Agreement
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.store.events import EventTables
from onrecord.store.reports import ReportTables
from onrecord.store.rows import EntryRefs, FileParts, HeldEntry, HeldSnapshot, Judgement, NameRow, TargetRow
from onrecord.text.near_keys import COMMON, keyed

Refer = Callable[[Statement], Iterable[tuple[str, str]]]
"""Gives the references of a statement, each with the kind of party asked for."""
Stand = tuple[str, int | None, int, str]
"""A row of `presence`: foreign id, snapshot number, entry number, fingerprint."""
JUDGEMENTS = "SELECT id, one, other, decision, by, at, reason FROM judgements ORDER BY id"
_CACHE_KIB = 32 * 1024
"""Pages that a transaction may keep before it writes them: enough for the index of a list."""
_INDEX_KEYS = {
    "entities": ("id",),
    "names": ("folded", "entity"),
    "name_keys": ("key", "folded"),
    "targets": ("term", "kind"),
    "involved": ("entity", "statement"),
}
"""The tables of the index, each with its primary key, which is how its columns begin."""
NAMES_STATE = "names"
"""Note in the store: the hash of every name with its bearer, by which a name index is told to be in step."""
NAME_PAIRS = "name pairs"
"""Note in the store: names are kept under pairs of skeletons that more names than this have."""
_REF_PREFIX = "ref:"

_ENCODE = msgspec.msgpack.Encoder()
_SNAPSHOT = msgspec.msgpack.Decoder(Snapshot)
_ENTRY = msgspec.msgpack.Decoder(Entry)
_ENTITY = msgspec.msgpack.Decoder(Entity)
_STATEMENT: msgspec.msgpack.Decoder[Statement] = msgspec.msgpack.Decoder(Statement)
_PAIRS = msgspec.msgpack.Decoder(tuple[tuple[str, str], ...])
_AGREEMENT = msgspec.msgpack.Decoder(Agreement)


class Writer:
    """Changes to the store; used as `with store.writer() as writer`.

    Attributes:
        events: The events held.
        reports: The earlier reports held.
    """

    def __init__(self, path: str, connection: sqlite3.Connection, *, owned: bool) -> None:
        """Use `Store.writer` instead."""
        self._path = path
        self._connection = connection
        self._owned = owned
        self.events = EventTables(connection)
        self.reports = ReportTables(connection)
        self._wipe = False

    def __enter__(self) -> Self:
        """Begin the transaction.

        Raises:
            StoreError: Another process is writing.
        """
        try:
            self._connection.execute(f"PRAGMA cache_size = {-_CACHE_KIB}")
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
            state: Gives the statements to be kept of an entry version that is new.
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
        stands: list[Stand] = []
        for entry, fingerprint in entries:
            value = _ENCODE.encode(entry)
            digest = hashlib.sha256(value).digest()
            known = held.get(digest)
            if known is None:
                known = held[digest] = highest + len(new) + 1
                new.append((known, digest, entry.ref, value, state(entry)))
            stands.append((entry.ref, number, known, fingerprint))
        many = self._connection.executemany
        many("INSERT INTO entries(id, hash, ref, value) VALUES (?, ?, ?, ?)", [row[:4] for row in new])
        self._put_statements(((row[0], "", row[2], row[4]) for row in new), refer)
        many("INSERT OR REPLACE INTO presence VALUES (?, ?, ?, ?)", _by_id(stands))
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

    def put_file(self, parts: FileParts, *, refer: Refer | None = None) -> int:
        """Add a record file, in place of one with the same key; return how many events it has.

        `refer` is as for `put_snapshot`.
        """
        self.drop_file(parts.key)
        run = self._connection.execute
        run("INSERT INTO files VALUES (?, ?, ?, ?, ?)", (parts.key, parts.name, parts.title, parts.sha256, parts.value))
        self._put_statements([(None, parts.key, "", parts.statements)], refer)
        for seq, agreement in enumerate(parts.agreements):
            run("INSERT INTO agreements VALUES (?, ?, ?)", (parts.key, seq, _ENCODE.encode(agreement)))
        return self.events.put(parts.key, parts.events)

    def drop_file(self, key: str) -> None:
        """Remove a record file and all that it says."""
        self.events.drop(key)
        for table in ("agreements", "statements"):
            self._connection.execute(f"DELETE FROM {table} WHERE file = ?", (key,))
        self._connection.execute("DELETE FROM files WHERE key = ?", (key,))

    def restate(self, state: Callable[[Entry], Sequence[Statement]], *, refer: Refer | None = None) -> None:
        """Make the statements of every entry version again, for when the rules that make them have changed."""
        self._connection.execute("DELETE FROM statements WHERE entry IS NOT NULL")
        held = self._connection.execute("SELECT id, ref, value FROM entries").fetchall()
        self._put_statements(((number, "", ref, state(_ENTRY.decode(value))) for number, ref, value in held), refer)

    def entries(self) -> Iterator[HeldEntry]:
        """Yield every entry version, by foreign id and then oldest first."""
        run = self._connection.execute
        newest: dict[int, str] = {}
        for snapshot, date in run("SELECT id, date FROM snapshots ORDER BY date").fetchall():
            stands = run("SELECT entry FROM presence WHERE snapshot = ?", (snapshot,))
            newest.update((number, date) for (number,) in stands)
        rows = run("SELECT id, ref, value FROM entries")
        held = [(ref, newest[number], number, value) for number, ref, value in rows if number in newest]
        for ref, date, number, value in sorted(held):
            yield HeldEntry(number, ref, _ENTRY.decode(value), date)

    def file_values(self) -> list[bytes]:
        """Return the encoded record files, by key."""
        return [value for (value,) in self._connection.execute("SELECT value FROM files ORDER BY key")]

    def references(self, refer: Refer) -> Iterator[EntryRefs]:
        """Yield what every statement refers to, but for those that are about their own entry alone.

        Those are most; their party is that of the entry.
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

    def add_correction(self, correction: Correction) -> None:
        """Add a correction to the log; its `number` is given by the store."""
        self._connection.execute(
            "INSERT INTO corrections(statement, decision, by, at, reason) VALUES (?, ?, ?, ?, ?)",
            (correction.statement, correction.decision, correction.by, correction.at, correction.reason),
        )

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
        """Put a newly built index in place of the held one; only what differs is written.

        Args:
            entities: Every entity.
            names: Their names; one a folded form and entity.
            targets: What references mean.
            involved: Entity id and statement number, for each entity that a statement names; those that `references`
                leaves out are found by their entry.
        """
        kinds: dict[str, str] = {}
        encoded = []
        for entity in entities:
            kinds[entity.id] = entity.kind
            encoded.append((entity.id, _ENCODE.encode(entity)))
        self._renew("entities", encoded)
        rows = sorted([(folded, entity, name.text, name.quality, name.script) for folded, entity, name in names])
        self._renew("names", rows)
        said = "\n".join(["\t".join((row[1], row[2], row[3], kinds.get(row[1], ""))) for row in rows])
        self.set_meta(NAMES_STATE, hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest())
        self._renew("name_keys", keyed(dict.fromkeys(row[0] for row in rows)))
        self.set_meta(NAME_PAIRS, f"{COMMON}")
        self._renew("targets", sorted(targets))
        self._renew("involved", sorted(set(involved)))

    def bearers(self, folded: Collection[str]) -> Iterator[tuple[str, str, MentionKind]]:
        """Yield the entities that bear each folded name, with their kind; weak names are left out."""
        sql = """SELECT n.entity, n.quality, e.value FROM names n JOIN entities e ON e.id = n.entity
            WHERE n.folded = ? ORDER BY n.entity"""
        for name in sorted(folded):
            for entity, quality, value in self._connection.execute(sql, (name,)).fetchall():
                if quality != NameQuality.WEAK:
                    yield name, entity, _ENTITY.decode(value).kind

    def add_targets(self, targets: Iterable[TargetRow]) -> None:
        """Add what references mean to the index held."""
        self._connection.executemany("INSERT OR REPLACE INTO targets VALUES (?, ?, ?)", targets)

    def _renew(self, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Make `rows` all that a table of the index holds; a row that it has already is not written again."""
        run, many = self._connection.execute, self._connection.executemany
        keys = _INDEX_KEYS[table]
        missing = dict.fromkeys(rows) if run(f"SELECT 1 FROM {table} LIMIT 1").fetchone() else rows
        if isinstance(missing, dict):
            gone = []
            for row in run(f"SELECT * FROM {table}"):
                if row in missing:
                    del missing[row]
                else:
                    gone.append(row[: len(keys)])
            many(f"DELETE FROM {table} WHERE {' AND '.join(f'{key} = ?' for key in keys)}", gone)
        if missing:
            many(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", missing)

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


def _by_id(stands: Iterable[Stand]) -> list[Stand]:
    """Return the rows in the order of their ids, of several with one id the last: so SQLite writes them fastest."""
    return sorted({row[0]: row for row in stands}.values())


def read_judgements(rows: Iterable[Sequence[Any]]) -> tuple[Judgement, ...]:
    """Return the judgements that rows of `JUDGEMENTS` hold."""
    return tuple(
        Judgement(number=number, refs=(one, other), decision=decision, by=by, at=at, reason=reason)
        for number, one, other, decision, by, at, reason in rows
    )


def _refs(pairs: tuple[tuple[str, str], ...], ref: str) -> bytes:
    """Return the references of a statement as they are kept; nothing where it is about its own entry alone."""
    return b"" if ref and pairs == ((_REF_PREFIX + ref, ""),) else _ENCODE.encode(pairs)
