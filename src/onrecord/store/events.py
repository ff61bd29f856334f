"""Events in the store: kept packed, and found by day, by the words of place and target, and by party.

What is found by words is a superset: the words are kept as 32-bit hashes, and the days are those that any telling of
an event gives. The check compares what it gets.
"""

import sqlite3
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Protocol

from onrecord.model.record import Event
from onrecord.store.packing import pack_event, unpack_event
from onrecord.store.rows import EventKeys


class Ask(Protocol):
    """Runs a query with an `IN ({})` for some values, and other parameters after it."""

    def __call__(self, sql: str, values: Collection[Any], others: Sequence[Any] = ()) -> list[Any]:
        """Return the rows."""
        ...


_BATCH = 2000
"""Events that are written at a time: what bounds the memory of a load."""
_SHORT_DAYS = 40
"""Most days of an event that is found by its first day alone; the few longer ones are looked through one by one."""
_STAGED = "INSERT OR IGNORE INTO event_words SELECT * FROM staged ORDER BY word, long, first, event, told DESC"


class EventTables:
    """The events of the store, written; part of a `Writer`'s transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, file: str, events: Iterable[tuple[Event, EventKeys]]) -> int:
        """Add the events of a record file in their order; return how many."""
        before = self._highest()
        with_keys = iter(events)
        number = before
        self._open_stage()
        while batch := list(islice(with_keys, _BATCH)):
            self._connection.executemany(
                "INSERT INTO events(id, file, event, first, last, value) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (place, file, event.id, keys.first, keys.last, pack_event(event))
                    for place, (event, keys) in enumerate(batch, start=number + 1)
                ),
            )
            self._index(file, [(place, keys) for place, (_, keys) in enumerate(batch, start=number + 1)])
            number += len(batch)
        self._close_stage(before)
        return number - before

    def drop(self, file: str) -> None:
        """Remove the events of a record file."""
        run = self._connection.execute
        if run("SELECT 1 FROM events WHERE file = ? LIMIT 1", (file,)).fetchone() is None:
            return
        run(
            "DELETE FROM event_parties WHERE reference IN (SELECT id FROM event_references WHERE file = ?)",
            (file,),
        )
        run("DELETE FROM event_references WHERE file = ?", (file,))
        run("DELETE FROM event_words WHERE event IN (SELECT id FROM events WHERE file = ?)", (file,))
        run("DELETE FROM events WHERE file = ?", (file,))

    def renew(self, keys_of: Callable[[Event], EventKeys]) -> None:
        """Make the index of every event again, for when the rules that make the keys have changed."""
        run = self._connection.execute
        for table in ("event_words", "event_references", "event_parties"):
            run(f"DELETE FROM {table}")
        self._open_stage()
        last = 0
        sql = "SELECT id, file, value FROM events WHERE id > ? ORDER BY id LIMIT ?"
        while rows := run(sql, (last, _BATCH)).fetchall():
            made: dict[str, list[tuple[int, EventKeys]]] = {}
            for number, file, value in rows:
                event = unpack_event(value)
                keys = keys_of(event)
                made.setdefault(file, []).append((number, keys))
                run(
                    "UPDATE events SET event = ?, first = ?, last = ? WHERE id = ?",
                    (event.id, keys.first, keys.last, number),
                )
            for file, pairs in made.items():
                self._index(file, pairs)
            last = rows[-1][0]
        self._close_stage(0)

    def references(self, file: str = "") -> set[str]:
        """Return every reference to a party in an event; of one file where a key is given."""
        sql = "SELECT reference FROM event_references WHERE ? IN ('', file)"
        return {reference for (reference,) in self._connection.execute(sql, (file,))}

    def _highest(self) -> int:
        return int(self._connection.execute("SELECT coalesce(max(id), 0) FROM events").fetchone()[0])

    def _index(self, file: str, batch: Sequence[tuple[int, EventKeys]]) -> None:
        """Keep the words of some events aside, and enter their parties."""
        many = self._connection.executemany
        many("INSERT INTO staged VALUES (?, ?, ?, ?, ?, ?)", _word_rows(batch))
        references = {reference for _, keys in batch for reference in (*keys.attributed, *keys.others)}
        many(
            "INSERT OR IGNORE INTO event_references(file, reference) VALUES (?, ?)",
            ((file, item) for item in sorted(references)),
        )
        many(
            """INSERT OR IGNORE INTO event_parties SELECT id, ? FROM event_references
            WHERE file = ? AND reference = ?""",
            ((number, file, reference) for number, keys in batch for reference in keys.attributed),
        )

    def _open_stage(self) -> None:
        # Words come in no order; sorted by SQLite, in a file where they are many, they go into the index as one run.
        self._connection.execute("CREATE TEMP TABLE staged(word, long, first, event, last, told)")

    def _close_stage(self, before: int) -> None:
        """Put the words kept aside into the index; `before` is the highest number of an event held earlier."""
        run = self._connection.execute
        # An event that several files tell happened, for the index, on any day that one of them gives: together they
        # are one event, with the date of the first and the words of all.
        run(
            """CREATE TEMP TABLE spread AS SELECT id, low, high FROM events JOIN (
                SELECT event, min(first) AS low, max(last) AS high FROM events
                WHERE event IN (SELECT event FROM events WHERE id > ?)
                GROUP BY event HAVING min(first) < max(first) OR min(last) < max(last)) USING (event)""",
            (before,),
        )
        if run("SELECT 1 FROM spread LIMIT 1").fetchone() is not None:
            run("CREATE INDEX temp.spread_by_id ON spread(id)")
            held = "SELECT id FROM spread"
            run(f"INSERT INTO staged SELECT * FROM event_words WHERE event IN ({held})")
            run(f"DELETE FROM event_words WHERE event IN ({held})")
            run(
                f"""UPDATE staged SET first = (SELECT low FROM spread WHERE id = staged.event),
                last = (SELECT high FROM spread WHERE id = staged.event) WHERE event IN ({held})"""
            )
            run(f"UPDATE staged SET long = last - first >= {_SHORT_DAYS} WHERE event IN ({held})")
        run(_STAGED)
        run("DROP TABLE spread")
        run("DROP TABLE staged")


def _word_rows(batch: Iterable[tuple[int, EventKeys]]) -> Iterator[tuple[int, bool, int, int, int, bool]]:
    for number, keys in batch:
        is_long = keys.last - keys.first >= _SHORT_DAYS
        for word in keys.places | keys.told:
            yield _hash(word), is_long, keys.first, number, keys.last, word in keys.told


def _hash(word: str) -> int:
    """Return a word as a number of four bytes: two words that share one only make more events to compare."""
    return zlib.crc32(word.encode()) - 2**31


class EventIndex:
    """The events of the store, asked for."""

    def __init__(self, rows: Callable[..., list[Any]], ask: Ask) -> None:
        self._rows = rows
        self._in = ask

    def near(self, words: Collection[str], first: int, last: int) -> set[str]:
        """Return the ids of the events that share a word and may have happened on one of these days."""
        base = "SELECT e.event FROM event_words w JOIN events e ON e.id = w.event WHERE w.word IN ({})"
        short = f"{base} AND w.long = 0 AND w.first BETWEEN ? AND ? AND w.last >= ?"
        long = f"{base} AND w.long = 1 AND w.first <= ? AND w.last >= ?"
        wanted = {_hash(word) for word in words}
        found = self._in(short, wanted, (first - _SHORT_DAYS, last, first)) + self._in(long, wanted, (last, first))
        return {event for (event,) in found}

    def told(self, words: Collection[str]) -> set[str]:
        """Return the ids of the events whose name or target, and not the place, has one of the words."""
        sql = "SELECT e.event FROM event_words w JOIN events e ON e.id = w.event WHERE w.word IN ({}) AND w.told"
        return {event for (event,) in self._in(sql, {_hash(word) for word in words})}

    def references(self) -> list[str]:
        """Return every reference to a party in an event."""
        return [reference for (reference,) in self._rows("SELECT DISTINCT reference FROM event_references")]

    def attributed(self, references: Collection[str]) -> set[str]:
        """Return the ids of the events that some source attributes to a party, by what the sources call it."""
        sql = """SELECT e.event FROM event_references r JOIN event_parties p ON p.reference = r.id
            JOIN events e ON e.id = p.event WHERE r.reference IN ({})"""
        return {event for (event,) in self._in(sql, references)}

    def in_order(self, event_ids: Collection[str]) -> list[str]:
        """Return those of the events that are held, in the order of the record: by file and place in it."""
        places: dict[str, tuple[str, int]] = {}
        for event, file, number in self._in("SELECT event, file, id FROM events WHERE event IN ({})", event_ids):
            places[event] = min(places.get(event, (file, number)), (file, number))
        return sorted(places, key=places.__getitem__)

    def tellings(self, event_ids: Collection[str]) -> list[Event]:
        """Return these events as the record files give them, one for each that tells it, by file and place in it."""
        rows = self._in("SELECT file, id, value FROM events WHERE event IN ({})", event_ids)
        rows.sort(key=lambda row: row[:2])
        return [unpack_event(value) for _, _, value in rows]

    def all(self) -> list[Event]:
        """Return every event as the record files give them, by file and place in it."""
        return [unpack_event(value) for (value,) in self._rows("SELECT value FROM events ORDER BY file, id")]

    def of_file(self, file: str, limit: int, offset: int) -> list[Event]:
        """Return some of the events that a record file tells, in its order."""
        sql = "SELECT value FROM events WHERE file = ? ORDER BY id LIMIT ? OFFSET ?"
        return [unpack_event(value) for (value,) in self._rows(sql, (file, limit, offset))]

    def counts(self) -> dict[str, int]:
        """Return how many events each record file tells, by its key; files that tell none are left out."""
        return dict(self._rows("SELECT file, count(*) FROM events GROUP BY file"))
