"""One list entry: as a version of its list has it, and through every version held."""

from collections.abc import Iterator

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler

from onrecord.errors import NotFound
from onrecord.model.record import DateValue, Entry, Name
from onrecord.model.vocab import NameQuality
from onrecord.publish.views.changes import FIELDS, ChangeView, change_view, turn_words
from onrecord.publish.views.facts import script_title
from onrecord.publish.views.parties import PartyView, party_of
from onrecord.record.history import Mark, history_of
from onrecord.record.profile import NOTICE
from onrecord.record.selection import source_of
from onrecord.serve.asked import text_asked
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.pages.record import list_title
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of


class ValueShown(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a field; `note` says what sort of value it is."""

    text: str
    note: str = ""


class FieldShown(msgspec.Struct, frozen=True, kw_only=True):
    """One field of the entry with its values."""

    field: str
    title: str
    values: tuple[ValueShown, ...]


class VersionShown(msgspec.Struct, frozen=True, kw_only=True):
    """One version of the list and what it shows of the entry; `present` is None where it cannot show absence."""

    day: str
    present: bool | None
    changes: tuple[ChangeView, ...]


class EntryPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of an entry.

    Attributes:
        on: The day of the version whose fields are shown.
        party: The party that the entry is taken for.
        turns: When it was put on and taken off, in words.
        versions: Every version held, the newest first.
    """

    ref: str
    source: str
    list: str
    on: str
    name: str
    party: PartyView
    fields: tuple[FieldShown, ...]
    turns: tuple[str, ...]
    versions: tuple[VersionShown, ...]
    notice: str = NOTICE


def entry_page(room: Room, ref: str, day: str) -> EntryPage:
    """Return what the page of an entry shows.

    Args:
        room: The reading room.
        ref: The official id with its list, such as `un:TAi.144`.
        day: Which version; empty, or a day that has no version with the entry, gives the newest that has it.

    Raises:
        NotFound: No version held has such an entry.
    """
    view = room.record.view()
    held = {item.snapshot.date: item.entry for item in view.history_of_ref(ref) if item.entry is not None}
    entity = view.entity_of_ref(ref)
    if not held or entity is None:
        raise NotFound(
            f"no list version held has an entry {ref}.", hint="The id stands with its list before it: un:TAi.144."
        )
    on = day if day in held else max(held)
    history = history_of(room.record.store, view, entity, ref).refs[0]
    return EntryPage(
        ref=ref,
        source=source_of(ref),
        list=list_title(source_of(ref)),
        on=on,
        name=held[on].names[0].text if held[on].names else ref,
        party=party_of(entity),
        fields=tuple(_fields(held[on])),
        turns=tuple(turn_words(turn) for turn in history.turns),
        versions=tuple(_version(mark) for mark in reversed(history.snapshots)),
    )


def _version(mark: Mark) -> VersionShown:
    changes = tuple(change_view(change) for change in mark.fields)
    return VersionShown(day=mark.snapshot, present=mark.present, changes=changes)


def _fields(entry: Entry) -> Iterator[FieldShown]:
    for field, title in FIELDS.items():
        value = getattr(entry, field, None)
        values = value if isinstance(value, tuple) else (value,) if value else ()
        if values:
            yield FieldShown(field=field, title=title, values=tuple(_value(item) for item in values))


def _value(item: object) -> ValueShown:
    match item:
        case Name():
            notes = ["weak"] if item.quality is NameQuality.WEAK else []
            notes += [] if item.script == "Latn" else [script_title(item.script)]
            return ValueShown(text=item.text, note=", ".join(notes))
        case DateValue():
            return ValueShown(text=item.edtf, note="about" if item.approximate else "")
        case _:
            return ValueShown(text=str(item))


@get("/record/entry", sync_to_thread=True)
def show_entry(request: HttpRequest) -> HttpResponse:
    """Show an entry."""
    page = entry_page(room_of(request), text_asked(request, "ref"), text_asked(request, "on"))
    return respond(request, "entry.html.j2", page)


HANDLERS: list[HTTPRouteHandler] = [show_entry]
