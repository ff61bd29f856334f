"""Read a table of events or parties: recognised by its columns, row by row, bad rows set aside."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from onrecord.errors import ConfigError, RecordError
from onrecord.model.record import Event
from onrecord.record.events.acled import ACLED
from onrecord.record.events.actors import ACTORS, Actor, actor_of, tie_statements
from onrecord.record.events.cells import is_day
from onrecord.record.events.ged import GED
from onrecord.record.events.gtd import GTD
from onrecord.record.events.layout import MAX_EVENTS, BadRow, EventLoad, Layout, Reading, Row
from onrecord.record.events.table import Measured, Table, measure, peek, text_rows
from onrecord.record.events.xlsx import sheet_rows
from onrecord.record.files.values import RecordFile

LAYOUTS: tuple[Layout, ...] = (GED, ACTORS, GTD, ACLED)
"""The tables that can be read."""

_MOST_SHOWN = 200
"""Bad rows named one by one; more are counted."""
_NEARLY = 0.6
"""Share of a layout's required columns from which a table is taken for another version of it."""

_TOO_MANY = "{what} {count} events; the most is {limit}, because each claim is compared with every one of them."
_FEWER = "Take the countries and years that you need: see docs/data/events.md."

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


def read_events(path: Path, *, date: str | None = None, limit: int = MAX_EVENTS) -> EventLoad:
    """Return what a table of events or parties says.

    Args:
        path: A CSV or XLSX file in one of the layouts.
        date: ISO day on which the data set appeared: with it, `known_then` leaves its figures out of earlier days.
        limit: Most events that one file may add.

    Raises:
        RecordError: The file is empty, cut or of another layout, most of its rows cannot be read, or it holds more
            events than `limit`.
        ConfigError: `date` is not an ISO day.
    """
    if date is not None and not is_day(date):
        raise ConfigError(f"'{date}' is not a day.", hint="Write the date as 2021-08-18.")
    table = peek(path)
    layout = None if table is None else _layout_of(table)
    if table is None or layout is None:
        raise RecordError("no table of events known here is recognised in it.", where=str(path))
    measured = measure(table)
    rows = _Rows(table, measured, layout)
    reading = Reading(published=date)
    title = f"{layout.title}{', as of ' + date if date else ''}: {layout.closed_for}"
    base = RecordFile(name=path.name, title=title, sha256=measured.sha256)
    file = _events(base, layout, rows, reading, limit) if layout.event is not None else _parties(base, rows, reading)
    unknown = layout.unknown(rows.header)
    return EventLoad(
        file=file,
        layout=layout.key,
        rows=rows.count,
        unknown_fields=unknown,
        notes=tuple(_notes(layout, rows, measured)),
    )


def check_room(file: RecordFile, held: Iterable[Event], *, limit: int = MAX_EVENTS) -> None:
    """Refuse a file with which the record would hold more events than a check can compare in time.

    Args:
        file: The file to be added.
        held: The events that the record holds.
        limit: Most events in all.

    Raises:
        RecordError: It is so.
    """
    total = len({event.id for event in held} | {event.id for event in file.events})
    if file.events and total > limit:
        raise RecordError(_TOO_MANY.format(what="the record would hold", count=total, limit=limit), hint=_FEWER)


def _events(base: RecordFile, layout: Layout, rows: "_Rows", reading: Reading, limit: int) -> RecordFile:
    assert layout.event is not None
    events: dict[str, Event] = {}
    make = layout.event
    for row, event in rows.made(lambda row: make(row, reading)):
        if event.id in events:
            rows.set_aside(row.number, f"{event.id} is in the file twice; the first row counts")
            continue
        events[event.id] = event
        if len(events) > limit:
            what = _TOO_MANY.format(what="the file holds", count=f"more than {limit}", limit=limit)
            raise RecordError(what, where=base.name, hint=_FEWER)
    aside = rows.finish()
    return RecordFile(
        name=base.name, title=base.title, sha256=base.sha256, events=tuple(events.values()), set_aside=aside
    )


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
