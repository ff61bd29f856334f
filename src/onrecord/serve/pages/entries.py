"""The entries of one list version: filtered by words, kind and programme, a part at a time."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.model.record import Snapshot
from onrecord.record.diff import find_snapshot
from onrecord.serve.asked import number_asked, text_asked
from onrecord.serve.facets import KIND, PROGRAMME, Facet, address_of, counted, facet
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.list_shelf import EntryRow, with_words
from onrecord.serve.pages.record import list_title
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of

_PAGE = 50
_MOST_PROGRAMMES = 15


class EntryShown(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the table."""

    ref: str
    name: str
    others: int
    kind: str
    programmes: tuple[str, ...]
    listed_on: str


class EntriesPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of a list version.

    Attributes:
        days: Days of the versions held of this list, the newest first.
        words: What the entries are filtered by.
        keep: What else narrows them, for the form of the words.
        count: How many entries fit.
        turn: The address of a part, up to its number.
    """

    title: str
    snapshot: Snapshot
    days: tuple[str, ...]
    words: str
    keep: dict[str, str]
    facets: tuple[Facet, ...]
    rows: tuple[EntryShown, ...]
    count: int
    part: int
    parts: int
    turn: str


def entries_page(request: HttpRequest, room: Room, source: str, date: str) -> EntriesPage:
    """Return what the page of a list version shows.

    Raises:
        NotFound: No snapshot of this list and day is held.
        ConfigError: The address names no list or no day.
    """
    held = find_snapshot(room.record.store, f"{source}@{date}")
    asked = {name: text_asked(request, name) for name in ("q", "kind", "programme")}
    path = f"/record/lists/{source}/{date}"
    found = with_words(room.lists.rows(held), asked["q"])
    of_kind = [row for row in found if asked["kind"] in ("", row.kind)]
    fitting = [row for row in of_kind if _has(row, asked["programme"])]
    kinds = counted(row.kind for row in found if _has(row, asked["programme"]))
    programmes = counted(name for row in of_kind for name in row.programmes)
    first = dict(sorted(programmes.items(), key=lambda item: (-item[1], item[0]))[:_MOST_PROGRAMMES])
    if asked["programme"]:
        first.setdefault(asked["programme"], len(fitting))
    parts = max(1, -(-len(fitting) // _PAGE))
    part = min(max(1, number_asked(request, "part", 1)), parts)
    turn = address_of(path, asked)
    return EntriesPage(
        title=list_title(source),
        snapshot=held.snapshot,
        days=tuple(
            other.snapshot.date for other in reversed(room.record.store.snapshots()) if other.snapshot.source == source
        ),
        words=asked["q"],
        keep={name: value for name, value in asked.items() if value and name != "q"},
        facets=(
            facet(KIND, "kind", kinds, path, asked, {}),
            facet(PROGRAMME, "programme", first, path, asked, {name: name for name in first}),
        ),
        rows=tuple(_shown(row) for row in fitting[(part - 1) * _PAGE : part * _PAGE]),
        count=len(fitting),
        part=part,
        parts=parts,
        turn=f"{turn}{'&' if '?' in turn else '?'}",
    )


def _has(row: EntryRow, programme: str) -> bool:
    return not programme or programme in row.programmes


def _shown(row: EntryRow) -> EntryShown:
    return EntryShown(
        ref=row.ref,
        name=row.name,
        others=row.others,
        kind=row.kind,
        programmes=row.programmes,
        listed_on=row.listed_on,
    )


@get("/record/lists/{source:str}/{date:str}", sync_to_thread=True)
def show_entries(request: HttpRequest, source: FromPath[str], date: FromPath[str]) -> HttpResponse:
    """Show the entries of a list version."""
    return respond(request, "entries.html.j2", entries_page(request, room_of(request), source, date))


HANDLERS: list[HTTPRouteHandler] = [show_entries]
