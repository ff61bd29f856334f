"""A record file: the parties that it describes and the events that it tells."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler

from onrecord.errors import NotFound
from onrecord.publish.views.parties import PartyView, party_of
from onrecord.record.files import RecordFile
from onrecord.record.view import StoreView
from onrecord.serve.asked import number_asked, text_asked
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.pages.record import FileHeld
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of

_PAGE = 50
_FILE = msgspec.msgpack.Decoder(RecordFile)


class PartyDescribed(msgspec.Struct, frozen=True, kw_only=True):
    """A party as the file describes it; `note` is a caution for the reader."""

    party: PartyView
    key: str
    refs: tuple[str, ...]
    note: str


class EventTold(msgspec.Struct, frozen=True, kw_only=True):
    """An event that the file tells; `place` is its most precise name."""

    id: str
    name: str
    date: str
    place: str
    figures: int


class FilePage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of a record file.

    Attributes:
        shown: `parties` or `events`.
        parties: The parties of this part; `party_count` is how many there are.
    """

    file: FileHeld
    shown: str
    party_count: int
    parties: tuple[PartyDescribed, ...]
    events: tuple[EventTold, ...]
    part: int
    parts: int


def file_page(request: HttpRequest, room: Room) -> FilePage:
    """Return what the page of a record file shows.

    Raises:
        NotFound: None is held under the key.
    """
    store = room.record.store
    key = text_asked(request, "key")
    value = store.file_value(key)
    if value is None:
        raise NotFound(f"no record file '{key}' is held.", hint="The page of the record names those that are.")
    file = _FILE.decode(value)
    events = store.events.counts().get(key, 0)
    shown = text_asked(request, "show")
    if shown not in ("parties", "events"):
        shown = "parties" if file.entities or not events else "events"
    count = len(file.entities) if shown == "parties" else events
    parts = max(1, -(-count // _PAGE))
    part = min(max(1, number_asked(request, "part", 1)), parts)
    start = (part - 1) * _PAGE
    view = room.record.view()
    return FilePage(
        file=FileHeld(
            key=key,
            name=file.name,
            title=file.title,
            sha256=file.sha256,
            starter=key == "starter",
            events=events,
        ),
        shown=shown,
        party_count=len(file.entities),
        parties=_parties(view, file, start) if shown == "parties" else (),
        events=_events(room, key, start) if shown == "events" else (),
        part=part,
        parts=parts,
    )


def _parties(view: StoreView, file: RecordFile, start: int) -> tuple[PartyDescribed, ...]:
    rows = []
    for item in file.entities[start : start + _PAGE]:
        entity = view.entity_of_term(f"key:{item.key}")
        party = party_of(entity) if entity is not None else PartyView(id="", name=item.name, kind=item.kind.value)
        rows.append(PartyDescribed(party=party, key=item.key, refs=item.refs, note=item.note))
    return tuple(rows)


def _events(room: Room, key: str, start: int) -> tuple[EventTold, ...]:
    return tuple(
        EventTold(
            id=event.id,
            name=event.name,
            date=event.date,
            place=event.place_names[0] if event.place_names else "",
            figures=len(event.figures),
        )
        for event in room.record.store.events.of_file(key, _PAGE, start)
    )


@get("/record/file", sync_to_thread=True)
def show_file(request: HttpRequest) -> HttpResponse:
    """Show a record file."""
    return respond(request, "record_file.html.j2", file_page(request, room_of(request)))


HANDLERS: list[HTTPRouteHandler] = [show_file]
