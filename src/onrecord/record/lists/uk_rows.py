"""Rows of the UK's CSV lists, one for each combination of name, address and date, joined to parties by their id."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from onrecord.errors import RecordError
from onrecord.model.ids import content_id
from onrecord.model.record import PersonalDetail
from onrecord.record.lists.forms import squeeze

_FETCH = "Nothing was loaded. Fetch the list again."
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


class CsvFile(NamedTuple):
    """A CSV list: a line with its date, a line with column names, rows.

    Attributes:
        preface: Cells of the first line.
        header: Column names; a column that bears the name of an earlier one has ` 2` after it.
        cp1252_lines: Lines that are not UTF-8 and were read as Windows-1252, as older files are.
    """

    name: str
    preface: tuple[str, ...]
    header: tuple[str, ...]
    rows: Iterator[tuple[int, list[str]]]
    cp1252_lines: list[int]


class Party:
    """What the rows of one party say, column by column; `shared` columns keep each value once, in order."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.values: dict[str, dict[str, None]] = {}
        self.names: dict[tuple[str, ...], None] = {}
        self.details: dict[PersonalDetail, None] = {}
        self._rows: set[str] = set()

    def add(self, row: Mapping[str, str], name_columns: tuple[str, ...]) -> None:
        """Take in one row; cells of `name_columns` stay together."""
        self.names.setdefault(tuple(row.get(column, "") for column in name_columns))
        for column, cell in row.items():
            if column not in name_columns:
                self.values.setdefault(column, {}).setdefault(cell)
        self._rows.add(content_id("row", *(f"{column}={cell}" for column, cell in row.items())))

    def all(self, column: str) -> tuple[str, ...]:
        """Return the different values of a column."""
        return tuple(self.values.get(column, ()))

    def one(self, column: str) -> str:
        """Return the first value of a column; empty where there is none."""
        return next(iter(self.values.get(column, ())), "")

    @property
    def fingerprint(self) -> str:
        """A hash of all rows, whatever their order."""
        return content_id("fp", *sorted(self._rows))


def open_csv(name: str, data: bytes) -> CsvFile:
    """Return the lines of a UK list in CSV.

    The lists end in a line feed and have no count: a file that ends within a row is refused, a file cut between two
    rows cannot be told from a whole one by this module.

    Raises:
        RecordError: The file is cut, damaged, or lacks its first two lines.
    """
    body = data.rstrip(b"\x1a").rstrip(b" ")
    if not body.endswith((b"\n", b"\r")):
        last = body.count(b"\n") + 1
        raise RecordError("the file is cut: its last row does not end.", where=f"{name}, line {last}", hint=_FETCH)
    odd: list[int] = []
    reader = csv.reader(_lines(name, body, odd), strict=True)
    rows = _rows(name, reader)
    preface = next(rows, (0, []))[1]
    header = next(rows, (0, []))[1]
    names: list[str] = []
    for column in map(squeeze, header):
        names.append(f"{column} 2" if column and column in names else column)
    return CsvFile(name, tuple(map(squeeze, preface)), tuple(names), _wide_rows(name, rows, len(names)), odd)


def join_rows(
    file: CsvFile,
    id_column: str,
    name_columns: tuple[str, ...],
    *,
    skip: frozenset[str],
    details: Callable[[Mapping[str, str]], Iterable[PersonalDetail]] | None = None,
) -> dict[str, Party]:
    """Return the parties of a list by the id in `id_column`, in the order of their first rows.

    Cells of the columns in `skip` (addresses, documents) only count for the fingerprint, and for what `details` takes
    from each row.

    Raises:
        RecordError: A row has no id.
    """
    parties: dict[str, Party] = {}
    for line, cells in file.rows:
        row = {
            column: said for column, cell in zip(file.header, cells, strict=True) if cell and (said := squeeze(cell))
        }
        key = row.get(id_column, "")
        if not key:
            raise RecordError(f"{id_column} is empty.", where=f"{file.name}, line {line}", hint=_FETCH)
        party = parties.get(key)
        if party is None:
            party = parties[key] = Party(line)
        party.add(row, name_columns)
        if details is not None:
            party.details.update(dict.fromkeys(details(row)))
    for party in parties.values():
        for column in skip:
            party.values.pop(column, None)
    return parties


def _lines(name: str, body: bytes, odd: list[int]) -> Iterator[str]:
    for number, line in enumerate(body.removeprefix(b"\xef\xbb\xbf").split(b"\n")[:-1], 1):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = _windows_text(name, number, line)
            odd.append(number)
        if _CONTROL.search(text):
            raise RecordError("a control character stands in the text.", where=f"{name}, line {number}", hint=_FETCH)
        yield text + "\n"


def _windows_text(name: str, number: int, line: bytes) -> str:
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError as error:
        raise RecordError(
            "the text is neither UTF-8 nor Windows-1252.", where=f"{name}, line {number}", hint=_FETCH
        ) from error


class Rows(Protocol):
    """What the standard library's CSV reader gives: rows, and the line it has come to."""

    @property
    def line_num(self) -> int:
        """Lines read so far."""
        ...

    def __next__(self) -> list[str]:
        """Return the next row."""
        ...


def _rows(name: str, reader: Rows) -> Iterator[tuple[int, list[str]]]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise RecordError(
                f"the file is cut or damaged ({error}).", where=f"{name}, line {reader.line_num}", hint=_FETCH
            ) from error
        if any(cells):
            yield reader.line_num, cells


def _wide_rows(name: str, rows: Iterator[tuple[int, list[str]]], width: int) -> Iterator[tuple[int, list[str]]]:
    for line, cells in rows:
        if len(cells) != width:
            raise RecordError(
                f"a row has {len(cells)} cells, where there are {width} columns.",
                where=f"{name}, line {line}",
                hint="The file is cut or damaged. " + _FETCH,
            )
        yield line, cells
