"""Layout, Row, EventLoad: what a table of events looks like, one row of it, and what reading one gives."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec

from onrecord.model.record import Event
from onrecord.record.files.values import RecordFile


class BadRow(ValueError):
    """A row that cannot be read; the message says why, and the row is set aside."""


class Row:
    """One row of a table: its number as a spreadsheet shows it (the header is row 1), and its cells by column."""

    __slots__ = ("_cells", "_columns", "number")

    def __init__(self, number: int, cells: Sequence[str], columns: dict[str, int]) -> None:
        self.number = number
        self._cells = cells
        self._columns = columns

    def __getitem__(self, column: str) -> str:
        """Return the text of a cell without surrounding space; empty where the table has no such column."""
        place = self._columns.get(column)
        return "" if place is None else self._cells[place].strip()


class Reading(NamedTuple):
    """What the rows of one file share.

    Attributes:
        published: ISO day on which the data set appeared, as the user gave it; None where nobody said.
    """

    published: str | None


class Layout(NamedTuple):
    """A table that is recognised by its columns.

    Attributes:
        key: Source key of its citations: `ucdp-ged`.
        title: How the source is named to a reader: `UCDP GED`.
        closed_for: What its silence shows: for each of these data sets, nothing; with the threshold of inclusion.
        required: Columns without which the table is not recognised.
        used: Columns that are read; the required ones are among them.
        ignored: Columns that are left out on purpose.
        event: Makes the event of a row; None for a table of parties.
    """

    key: str
    title: str
    closed_for: str
    required: frozenset[str]
    used: frozenset[str]
    ignored: frozenset[str]
    event: Callable[[Row, Reading], Event] | None

    def unknown(self, columns: Sequence[str]) -> tuple[str, ...]:
        """Return the columns that nobody handles."""
        return tuple(column for column in columns if column not in self.used and column not in self.ignored)


class EventLoad(msgspec.Struct, frozen=True, kw_only=True):
    """One file of events or parties, read.

    Attributes:
        file: What it says, in the form of a record file; `set_aside` names each row that could not be read.
        rows: Data rows in it.
        unknown_fields: Columns that nobody handles.
        notes: What a person should know, in sentences; the first says what the data set is closed for.
    """

    file: RecordFile
    layout: str
    rows: int
    unknown_fields: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def words(text: str) -> frozenset[str]:
    """Return the column names in a text."""
    return frozenset(text.split())
