"""Read a table of events or parties: recognised by its columns, row by row, bad rows set aside."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from msgspec.structs import replace

from onrecord.errors import ConfigError, RecordError
from onrecord.model.record import Event
from onrecord.record.events.acled import ACLED
from onrecord.record.events.actors import ACTORS, Actor, actor_of, tie_statements
from onrecord.record.events.cells import is_day
from onrecord.record.events.ged import GED
from onrecord.record.events.gtd import GTD
from onrecord.record.events.layout import BadRow, EventLoad, Layout, Reading, Row
from onrecord.record.events.table import Measured, Table, measure, peek, text_rows
from onrecord.record.events.xlsx import sheet_rows
from onrecord.record.files.values import RecordFile

LAYOUTS: tuple[Layout, ...] = (GED, ACTORS, GTD, ACLED)
"""The tables that can be read."""

_MOST_SHOWN = 200
"""Bad rows named one by one; more are counted."""
_NEARLY = 0.6
"""Share of a layout's required columns from which a table is taken for another version of it."""

Made = TypeVar("Made")


def layout_of(path: Path) -> Layout | None:
    """Return the layout of a file, by its columns; None where it is no table of events or parties.

    Raises:
        RecordError: It is nearly one of them: columns that this program needs are missing.
    """
    table = peek(path)
    return None if table is None else _layout_of(table)


def _layout_of(table: Table) -> Layout | None:
    columns = frozenset(table.header)
    for layout in LAYOUTS:
        if layout.required <= columns:
            return layout
    for layout in LAYOUTS:
        missing = layout.required - columns
        if len(missing) <= (1 - _NEARLY) * len(layout.required):
            raise RecordError(
                f"the table is like {layout.title}, and has no column {', '.join(sorted(missing))}.",
                where=str(table.path),
                hint="The columns that are read are in docs/data/events.md.",
            )
    return None


class OpenTable:
    """A table of events or parties, recognised and measured; its rows are read when they are asked for, and once.

    Attributes:
        layout: How it is laid out.
        base: Name, title and hash of the file, as a record file without content.
    """

    def __init__(self, table: Table, layout: Layout, date: str | None) -> None:
        """Use `open_table` instead."""
        self.layout = layout
        self._measured = measure(table)
        self._rows = _Rows(table, self._measured, layout)
        self._reading = Reading(published=date)
        title = f"{layout.title}{', as of ' + date if date else ''}: {layout.closed_for}"
        self.base = RecordFile(name=table.path.name, title=title, sha256=self._measured.sha256)

    @property
    def has_events(self) -> bool:
        """Whether it is a table of events; else it is one of parties."""
        return self.layout.event is not None

    def events(self) -> Iterator[Event]:
        """Yield the events row by row; of two with the same id the first counts. A table of parties has none.

        Raises:
            RecordError: The file is cut, holds no row, or most rows cannot be read; what came before does not count.
        """
        make = self.layout.event
        if make is None:
            return
        seen: set[str] = set()
        for row, event in self._rows.made(lambda row: make(row, self._reading)):
            if event.id in seen:
                self._rows.set_aside(row.number, f"{event.id} is in the file twice; the first row counts")
                continue
            seen.add(event.id)
            yield event
        self._rows.finish()

    def rest(self) -> RecordFile:
        """Return all that the file says but for events, which have been read: parties, and the rows set aside.

        Raises:
            RecordError: As for `events`.
        """
        if not self.has_events:
            return _parties(self.base, self._rows, self._reading)
        return replace(self.base, set_aside=self._rows.finish())

    def load(self, file: RecordFile) -> EventLoad:
        """Return what was read, with the counts and notes of the whole."""
        return EventLoad(
            file=file,
            layout=self.layout.key,
            rows=self._rows.count,
            unknown_fields=self.layout.unknown(self._rows.header),
            notes=tuple(_notes(self.layout, self._rows, self._measured)),
        )


def open_table(path: Path, *, date: str | None = None) -> OpenTable:
    """Return a table of events or parties, ready to be read.

    Args:
        path: A CSV or XLSX file in one of the layouts.
        date: ISO day on which the data set appeared: with it, `known_then` leaves its figures out of earlier days.

    Raises:
        RecordError: The file is empty, or of another layout.
        ConfigError: `date` is not an ISO day.
    """
    if date is not None and not is_day(date):
        raise ConfigError(f"'{date}' is not a day.", hint="Write the date as 2021-08-18.")
    table = peek(path)
    layout = None if table is None else _layout_of(table)
    if table is None or layout is None:
        raise RecordError("no table of events known here is recognised in it.", where=str(path))
    return OpenTable(table, layout, date)


def read_events(path: Path, *, date: str | None = None) -> EventLoad:
    """Return what a table of events or parties says, all of it at once; see `open_table`.

    Raises:
        RecordError: The file is empty, cut or of another layout, or most of its rows cannot be read.
        ConfigError: `date` is not an ISO day.
    """
    table = open_table(path, date=date)
    events = tuple(table.events())
    return table.load(replace(table.rest(), events=events))


def _parties(base: RecordFile, rows: "_Rows", reading: Reading) -> RecordFile:
    actors: dict[str, Actor] = {}
    for row, actor in rows.made(lambda row: actor_of(row, reading)):
        if actor.number in actors:
            rows.set_aside(row.number, f"ActorId {actor.number} is in the file twice; the first row counts")
            continue
        actors[actor.number] = actor
    statements, dangling = tie_statements(tuple(actors.values()))
    return RecordFile(
        name=base.name,
        title=base.title,
        sha256=base.sha256,
        entities=tuple(actor.entity for actor in actors.values()),
        statements=tuple(statements),
        set_aside=(*rows.finish(), *dangling),
    )


def _notes(layout: Layout, rows: "_Rows", measured: Measured) -> Iterator[str]:
    yield f"{layout.title} is {layout.closed_for}."
    if rows.table.headless:
        yield "The file has no header row; the columns are taken in the order of the GED codebook."
    if measured.encoding == "cp1252":
        yield "The file is not UTF-8; it was read as Windows-1252."
    if not rows.table.is_workbook and not measured.ends_with_line:
        yield "The last row does not end with a line break: if the file was cut there, its last cell is too short."


class _Found(NamedTuple):
    row: int
    why: str


class _Rows:
    """The data rows of a table, counted, with those that could not be read."""

    def __init__(self, table: Table, measured: Measured, layout: Layout) -> None:
        self.table = table
        self.count = 0
        self._layout = layout
        self._bad: list[_Found] = []
        self._bad_count = 0
        self._source = sheet_rows(table.path) if table.is_workbook else text_rows(table, measured.encoding)
        self.header = table.header if table.headless else self._read_header()

    def _read_header(self) -> tuple[str, ...]:
        header = tuple(cell.strip().lstrip("\ufeff") for cell in next(self._source, []))
        missing = self._layout.required - set(header)
        if missing:
            raise RecordError(
                f"the first row of the table has no column {', '.join(sorted(missing))}.", where=str(self.table.path)
            )
        twice = sorted({name for name in header if name and header.count(name) > 1})
        if twice:
            raise RecordError(f"the header has {', '.join(twice)} twice.", where=str(self.table.path))
        return header

    def made(self, make: Callable[[Row], Made]) -> Iterator[tuple[Row, Made]]:
        """Yield each row with what it makes; a row that cannot be read is set aside.

        Raises:
            RecordError: The last row is cut.
        """
        columns = {name: place for place, name in enumerate(self.header)}
        width = len(self.header)
        first = 1 if self.table.headless else 2
        short = 0
        for number, cells in enumerate(self._source, start=first):
            self.count += 1
            short = 0
            if len(cells) != width:
                short = number if len(cells) < width else 0
                self.set_aside(number, f"it has {len(cells)} of {width} cells")
                continue
            row = Row(number, cells, columns)
            try:
                found = make(row)
            except BadRow as error:
                self.set_aside(number, str(error))
                continue
            yield row, found
        if short:
            raise RecordError(
                f"the file is cut: its last row, {short}, has too few cells.",
                where=str(self.table.path),
                hint="Fetch the file again.",
            )

    def set_aside(self, number: int, why: str) -> None:
        """Count a row that could not be read, and keep the reason."""
        self._bad_count += 1
        if len(self._bad) < _MOST_SHOWN:
            self._bad.append(_Found(number, why))

    def finish(self) -> tuple[str, ...]:
        """Return the reasons, one sentence a row.

        Raises:
            RecordError: There is no row, or most rows could not be read.
        """
        if not self.count:
            raise RecordError("the table has a header and no row.", where=str(self.table.path))
        if self._bad_count * 2 > self.count:
            raise RecordError(
                f"{self._bad_count} of {self.count} rows cannot be read; row {self._bad[0].row}: {self._bad[0].why}.",
                where=str(self.table.path),
                hint="A spreadsheet program may have changed the dates or the columns: take the file as published.",
            )
        more = self._bad_count - len(self._bad)
        sentences = [f"row {item.row}: {item.why}" for item in self._bad]
        return (*sentences, *((f"{more} more rows, for reasons such as these",) if more else ()))
