"""Queries of a CSV table with a header; a broken row costs itself alone, never those after it."""

import csv
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.resolve.query_rows import QueryRow, broken, row_of_cells
from onrecord.text.lines import Line

DELIMITERS = ",;\t|"
_MOST_JOINED = 20
"""Lines that one row may span; a quote that is left open costs its own row and no more."""
_NAMES = ("query", "name")
_CALLED = {"context": "context", "kind": "kind", "type": "kind", "schema": "kind"}
_OPEN = "unexpected end of data"
"""What the csv module says of a quote that is left open."""


class Table(NamedTuple):
    """The layout of a table: what separates its cells, and what each column is."""

    delimiter: str
    columns: tuple[str, ...]


def table_of(header: str) -> Table | None:
    """Return the layout that a header gives; None where it names no column `query` or `name`."""
    found = []
    for delimiter in DELIMITERS:
        cells = _cells(header, delimiter)
        titles = [cell.strip() for cell in cells] if isinstance(cells, list) else []
        lowered = [title.lower() for title in titles]
        asked = next((lowered.index(name) for name in _NAMES if name in lowered), None)
        if asked is not None:
            columns = [_CALLED.get(low, title) for low, title in zip(lowered, titles, strict=True)]
            # A table may have both columns; the one that is not asked must not be taken for the query.
            columns = ["name" if column == "query" else column for column in columns]
            columns[asked] = "query"
            found.append(Table(delimiter, tuple(columns)))
    return max(found, key=lambda table: len(table.columns), default=None)


def table_rows(lines: Iterator[Line], table: Table) -> Iterator[QueryRow]:
    """Yield a row for each row of a table, after its header."""
    waiting: list[Line] = []
    number = 0
    while line := waiting.pop(0) if waiting else next(lines, None):
        number += 1
        yield _row(number, line, table, waiting, lines)


def _row(number: int, line: Line, table: Table, waiting: list[Line], lines: Iterator[Line]) -> QueryRow:
    text = line.text.rstrip("\r\n")
    if line.fault or not text.strip():
        return broken(number, line.number, text, line.fault or "the line is empty.")
    cells = _cells(line.text, table.delimiter)
    if cells == _OPEN:
        cells = _joined(line, table, waiting, lines)
    if isinstance(cells, str):
        return broken(number, line.number, text, f"the row cannot be read: {cells}.")
    if len(cells) != len(table.columns):
        fault = f"the row has {len(cells)} fields, the header {len(table.columns)}."
        return broken(number, line.number, text, fault)
    return row_of_cells(number, line.number, dict(zip(table.columns, cells, strict=True)))


def _joined(line: Line, table: Table, waiting: list[Line], lines: Iterator[Line]) -> list[str] | str:
    """Return the cells of a row that goes on in the next lines; where it does not, those lines are rows again."""
    text = line.text
    for taken in range(_MOST_JOINED):
        if taken == len(waiting):
            more = next(lines, None)
            if more is None:
                break
            waiting.append(more)
        if waiting[taken].fault:
            break
        text += waiting[taken].text
        cells = _cells(text, table.delimiter)
        if isinstance(cells, list) and len(cells) == len(table.columns):
            del waiting[: taken + 1]
            return cells
        if cells != _OPEN:
            break
    return "a quote is left open"


def _cells(text: str, delimiter: str) -> list[str] | str:
    """Return the cells of one row, or what is wrong with it."""
    try:
        rows = list(csv.reader([text], delimiter=delimiter, strict=True, skipinitialspace=False))
    except csv.Error as error:
        return str(error)
    return rows[0] if len(rows) == 1 else "there is more than one row in it"
