"""Earlier reports in the store: the reports, what they say, who says the same, and the runs of words that find copies.

A thing that many reports say rests once, with a row for each report that says it, so that a question reads a bounded
number of rows however many reports are held.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

import msgspec

from onrecord.model.told import Told
from onrecord.store.events import Ask

_MOST_VARIANTS = 12
"""Different things said under one key that are compared."""
_MOST_TELLERS = 12
"""Reports saying one thing that are looked at."""
_MOST_AT_ONCE = 50
"""Questions of one form that are put to the database in one statement."""
_MOST_KNOWN = 200_000
"""Things said whose numbers a writer keeps in memory."""
_MOST_SHARING = 50
"""Reports sharing a run of words that are looked at; a run that more have is a common phrase."""

_TOLD = msgspec.msgpack.Decoder(Told)
Value = TypeVar("Value")


class HeldReport(NamedTuple):
    """An added report without its content.

    Attributes:
        document: Id of the document.
        cluster: The same for copies.
        day: First day on which it may have been published, as a number; 0 where unknown.
    """

    number: int
    document: str
    title: str
    cluster: str
    day: int
    published: str
    grade: str
    by: str
    at: str


class Teller(NamedTuple):
    """That a report says something: the statement, and its words."""

    report: HeldReport
    statement: str
    claim: str
    quote: str


class NewClaim(NamedTuple):
    """A claim of a report that is added: what it says, and the keys by which it is found."""

    statement: str
    claim: str
    quote: str
    told: Told | None
    keys: frozenset[str]


class NewReport(NamedTuple):
    """A report that is added; `value` is the whole of it as JSON, `cites` the statements that its verdicts cite."""

    report: HeldReport
    value: bytes
    shingles: frozenset[int]
    claims: tuple[NewClaim, ...]
    cites: frozenset[str]


_HELD = "r.id, r.document, r.title, r.cluster, r.day, r.published, r.grade, r.by, r.at"
_COLUMNS = "id, document, title, cluster, day, published, grade, by, at"


class ReportTables:
    """The reports of the store, written; part of a `Writer`'s transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[bytes, int] = {}
        self.read = ReportIndex(lambda sql, values=(): connection.execute(sql, values).fetchall(), self._in)

    def put(self, new: NewReport) -> None:
        """Add a report, in place of the same document added before."""
        self.drop(new.report.document)
        many = self._connection.executemany
        number = self._connection.execute(
            f"INSERT INTO reports({_COLUMNS}, size, value) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*new.report[1:], len(new.shingles), zlib.compress(new.value)),
        ).lastrowid
        many("INSERT INTO report_shingles VALUES (?, ?)", [(item, number) for item in sorted(new.shingles)])
        many("INSERT INTO report_cites VALUES (?, ?)", [(item, number) for item in sorted(new.cites)])
        told = self.put_told(new.claims)
        many(
            "INSERT OR IGNORE INTO report_claims VALUES (?, ?, ?, ?, ?)",
            [
                (number, claim.claim, said, claim.statement, claim.quote)
                for claim, said in zip(new.claims, told, strict=True)
            ],
        )

    def put_told(self, claims: Sequence[NewClaim]) -> list[int | None]:
        """Return the number of what each claim says, entered where no report said it before; None for nothing."""
        packed = [None if claim.told is None else _pack(claim.told) for claim in claims]
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        unknown = {said.digest for said in packed if said is not None and said.digest not in self._known}
        self._known.update(self._in("SELECT hash, id FROM told WHERE hash IN ({})", unknown))
        numbers: list[int | None] = []
        for claim, said in zip(claims, packed, strict=True):
            if said is None:
                numbers.append(None)
                continue
            number = self._known.get(said.digest)
            if number is None:
                number = self._known[said.digest] = self._new_told(said, claim.keys)
            numbers.append(number)
        return numbers

    def _new_told(self, said: "_Packed", keys: Collection[str]) -> int:
        number = self._connection.execute("INSERT INTO told(hash, value) VALUES (?, ?)", said).lastrowid
        assert number is not None
        self._connection.executemany(
            "INSERT OR IGNORE INTO told_keys VALUES (?, ?)", sorted((_hash(key), number) for key in keys)
        )
        return number

    def drop(self, document: str) -> None:
        """Remove a report; what no other report says goes with it."""
        run = self._connection.execute
        held = run("SELECT id FROM reports WHERE document = ?", (document,)).fetchone()
        if held is None:
            return
        self._known.clear()
        gone = """SELECT told FROM report_claims c WHERE c.report = ? AND NOT EXISTS (
            SELECT 1 FROM report_claims o WHERE o.told = c.told AND o.report <> c.report)"""
        run(f"DELETE FROM told_keys WHERE told IN ({gone})", held)
        run(f"DELETE FROM told WHERE id IN ({gone})", held)
        for table in ("report_shingles", "report_cites", "report_claims"):
            run(f"DELETE FROM {table} WHERE report = ?", held)
        run("DELETE FROM reports WHERE id = ?", held)

    def join(self, clusters: Collection[str], cluster: str) -> None:
        """Make several clusters of copies one."""
        self._connection.executemany(
            "UPDATE reports SET cluster = ? WHERE cluster = ?", ((cluster, other) for other in sorted(clusters))
        )

    def _in(self, sql: str, values: Collection[Any], others: Sequence[Any] = ()) -> list[Any]:
        rows: list[Any] = []
        for some in _in_parts(sorted(values)):
            rows += self._connection.execute(sql.format(",".join("?" * len(some))), (*some, *others)).fetchall()
        return rows


class ReportIndex:
    """The reports of the store, asked for."""

    def __init__(self, rows: Callable[..., list[Any]], ask: Ask) -> None:
        self._rows = rows
        self._in = ask

    def any(self) -> bool:
        """Return whether a report is held."""
        return bool(self._rows("SELECT 1 FROM reports LIMIT 1"))

    def all(self) -> list[HeldReport]:
        """Return every report, in the order in which they were added."""
        return [HeldReport(*row) for row in self._rows(f"SELECT {_COLUMNS} FROM reports ORDER BY id")]

    def in_clusters(self, clusters: Collection[str]) -> list[HeldReport]:
        """Return the reports of some clusters, in the order in which they were added."""
        rows = self._in(f"SELECT {_COLUMNS} FROM reports WHERE cluster IN ({{}})", clusters)
        return [HeldReport(*row) for row in sorted(rows)]

    def of_document(self, document: str) -> HeldReport | None:
        """Return the report of a document; None where it is not held."""
        rows = self._rows(f"SELECT {_COLUMNS} FROM reports WHERE document = ?", (document,))
        return HeldReport(*rows[0]) if rows else None

    def value(self, number: int) -> bytes:
        """Return a whole report as JSON."""
        return zlib.decompress(self._rows("SELECT value FROM reports WHERE id = ?", (number,))[0][0])

    def with_claim(self, claim: str) -> list[HeldReport]:
        """Return the reports that have a claim of this id."""
        sql = f"SELECT {_HELD} FROM report_claims c JOIN reports r ON r.id = c.report WHERE c.claim = ? ORDER BY r.id"
        return [HeldReport(*row) for row in self._rows(sql, (claim,))]

    def citing(self, statement: str) -> list[HeldReport]:
        """Return the reports of which a verdict cites a statement."""
        sql = (
            f"SELECT {_HELD} FROM report_cites c JOIN reports r ON r.id = c.report WHERE c.statement = ? ORDER BY r.id"
        )
        return [HeldReport(*row) for row in self._rows(sql, (statement,))]

    def has_statement(self, statement: str) -> bool:
        """Return whether a report makes this statement."""
        return bool(self._rows("SELECT 1 FROM report_claims WHERE statement = ? LIMIT 1", (statement,)))

    def told_numbers(self, like: Told, keys: Collection[str]) -> list[int]:
        """Return the numbers of the different things that reports say under some keys, in order.

        Of very many, the first ones are given, and always what is said in the very form of `like`.
        """
        numbers = {number for (number,) in self._rows("SELECT id FROM told WHERE hash = ?", (_pack(like).digest,))}
        one = f"SELECT told FROM (SELECT told FROM told_keys WHERE key = ? ORDER BY told LIMIT {_MOST_VARIANTS}) AS t"
        for some in _in_parts(sorted({_hash(key) for key in keys})):
            rows = self._rows(" UNION ALL ".join([one] * len(some)), some)
            numbers.update(number for (number,) in rows)
        return sorted(numbers)

    def told(self, numbers: Collection[int]) -> dict[int, Told]:
        """Return the things said by their numbers."""
        rows = self._in("SELECT id, value FROM told WHERE id IN ({})", numbers)
        return {number: _TOLD.decode(value) for number, value in rows}

    def tellers(self, told: Sequence[int], own: Collection[str], last: int) -> dict[int, list[Teller]]:
        """Return, for each thing said, the first reports added that say it, by when they were published.

        Args:
            told: Numbers of what is said.
            own: Clusters that are left out.
            last: Day, as a number, after which a report was not known.
        """
        marks = ",".join("?" * len(own))
        one = f"""SELECT * FROM (SELECT c.told AS said, {_HELD}, c.statement, c.claim, c.quote
            FROM report_claims c JOIN reports r ON r.id = c.report
            WHERE c.told = ? AND r.day <= ? AND r.cluster NOT IN ({marks})
            ORDER BY c.report LIMIT {_MOST_TELLERS}) AS t"""
        found: dict[int, list[Teller]] = {number: [] for number in told}
        for some in _in_parts(told):
            values = [value for number in some for value in (number, last, *sorted(own))]
            for said, *row in self._rows(" UNION ALL ".join([one] * len(some)), values):
                found[said].append(Teller(HeldReport(*row[:-3]), *row[-3:]))
        for tellers in found.values():
            tellers.sort(key=lambda row: (row.report.day, row.report.number))
        return found

    def sharing(self, shingles: Collection[int]) -> list[tuple[HeldReport, int, int]]:
        """Return reports that share runs of words, each with how many it shares and how many it has."""
        shared: dict[int, int] = {}
        held = "SELECT report FROM report_shingles WHERE hash = ? ORDER BY report"
        one = f"SELECT report FROM ({held} LIMIT {_MOST_SHARING}) AS t"
        for some in _in_parts(sorted(shingles)):
            for (number,) in self._rows(" UNION ALL ".join([one] * len(some)), some):
                shared[number] = shared.get(number, 0) + 1
        rows = self._in(f"SELECT {_COLUMNS}, size FROM reports WHERE id IN ({{}})", shared)
        return [(HeldReport(*row[:-1]), shared[row[0]], row[-1]) for row in sorted(rows)]


class _Packed(NamedTuple):
    digest: bytes
    value: bytes


def _pack(told: Told) -> _Packed:
    """Return what a claim says as the store keeps it: the same bytes for the same thing said."""
    value = msgspec.msgpack.encode(told, order="deterministic")
    return _Packed(hashlib.sha256(value).digest()[:16], value)


def _hash(key: str) -> int:
    """Return a key as a number: two that share one only make more to compare."""
    return int.from_bytes(hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=7).digest(), "big")


def _in_parts(values: Sequence[Value]) -> Iterator[Sequence[Value]]:
    """Yield the values in parts small enough for one statement."""
    for start in range(0, len(values), _MOST_AT_ONCE):
        yield values[start : start + _MOST_AT_ONCE]
