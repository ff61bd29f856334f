"""Files of names as queries, read as they come: lines of text or JSON, or a CSV table with a header."""

import io
from collections.abc import Iterator
from itertools import chain

from onrecord.errors import InputError
from onrecord.resolve.query_rows import QueryRow, broken, row_of_text
from onrecord.resolve.query_table import Table, table_of, table_rows
from onrecord.text.lines import Line, read_lines

FORMS = ("lines", "csv")
_TABLES = (".csv", ".tsv")


def read_queries(stream: io.BufferedReader, *, name: str, form: str = "") -> Iterator[QueryRow]:
    """Yield one row for each query of a file, a broken one with its fault; memory does not grow with the file.

    Args:
        stream: The file.
        name: Its name; one that ends in `.csv` or `.tsv` is a table.
        form: `lines` or `csv`; without it, the name and the first line tell: a header with a column `query` or `name`
            among others begins a table.

    Raises:
        InputError: It is no text, or a table whose header has no such column.
    """
    lines = read_lines(stream, where=name)
    first = next(lines, None)
    if first is None:
        return
    must = form == "csv" or (not form and name.lower().endswith(_TABLES))
    table = None if form == "lines" or first.fault else table_of(first.text)
    if must and table is None:
        hint = "Name a column `query` or `name`, or give --input lines where there is no header."
        raise InputError("the first line is no header with a column `query` or `name`.", hint=hint, where=name)
    if table is not None and (must or _begins_table(table)):
        yield from table_rows(lines, table)
    else:
        yield from _line_rows(chain([first], lines))


def _begins_table(table: Table) -> bool:
    """Whether a first line that may be a header is one: a line `name` alone may be a name."""
    return len(table.columns) > 1 and all(column and len(column) < 40 for column in table.columns)


def _line_rows(lines: Iterator[Line]) -> Iterator[QueryRow]:
    for line in lines:
        text = line.text.rstrip("\r\n")
        if line.fault:
            yield broken(line.number, line.number, text, line.fault)
        else:
            yield row_of_text(line.number, line.number, text)
