"""What the record holds: lists with their snapshots, record files, events, earlier reports."""

from collections.abc import Sequence

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler

from onrecord.model.record import Snapshot
from onrecord.publish.cards import web_address
from onrecord.record.lists.sources import SOURCES
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of
from onrecord.store.reports import HeldReport

_MOST_REPORTS = 50


class ListHeld(msgspec.Struct, frozen=True, kw_only=True):
    """A list and the versions of it that are held, the newest first.

    Attributes:
        authority: Who publishes it; empty where the list is not one of those known.
        closed_for: What absence from a complete snapshot shows, in words.
    """

    source: str
    title: str
    authority: str
    link: str
    closed_for: str
    snapshots: tuple[Snapshot, ...]


class FileHeld(msgspec.Struct, frozen=True, kw_only=True):
    """A record file; `starter` is the one that comes with the program."""

    key: str
    name: str
    title: str
    sha256: str
    starter: bool
    events: int


class RecordPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of what is held.

    Attributes:
        pending: Snapshots that were loaded and are not shown, as `source@date`.
        reports: The first of the earlier reports that count as sources; `report_count` is how many there are.
    """

    parties: int
    lists: tuple[ListHeld, ...]
    files: tuple[FileHeld, ...]
    events: int
    agreements: int
    pending: tuple[str, ...]
    reports: tuple[HeldReport, ...]
    report_count: int


def record_page(room: Room) -> RecordPage:
    """Return what the page of the record shows."""
    store = room.record.store
    events = store.events.counts()
    reports = store.reports.all()
    return RecordPage(
        parties=store.entity_count(),
        lists=lists_held([held.snapshot for held in store.snapshots()]),
        files=tuple(
            FileHeld(
                key=file.key,
                name=file.name,
                title=file.title,
                sha256=file.sha256,
                starter=file.key == "starter",
                events=events.get(file.key, 0),
            )
            for file in store.files()
        ),
        events=sum(events.values()),
        agreements=len(store.agreements()),
        pending=tuple(f"{item.source}@{item.date}" for item in store.pending()),
        reports=tuple(reports[-_MOST_REPORTS:]),
        report_count=len(reports),
    )


def lists_held(snapshots: Sequence[Snapshot]) -> tuple[ListHeld, ...]:
    """Return snapshots list by list."""
    by_source: dict[str, list[Snapshot]] = {}
    for snapshot in snapshots:
        by_source.setdefault(snapshot.source, []).append(snapshot)
    return tuple(_list(source, found) for source, found in sorted(by_source.items()))


def _list(source: str, snapshots: Sequence[Snapshot]) -> ListHeld:
    known = SOURCES.get(source)
    return ListHeld(
        source=source,
        title=list_title(source),
        authority=known.authority if known else "",
        link=web_address(known.url) if known else "",
        closed_for=known.closed_for if known else "",
        snapshots=tuple(sorted(snapshots, key=lambda snapshot: snapshot.date, reverse=True)),
    )


def list_title(source: str) -> str:
    """Return how a list is named to a reader; its key where it is not one of those known."""
    known = SOURCES.get(source)
    return known.title if known else source


@get("/record", sync_to_thread=True)
def show_record(request: HttpRequest) -> HttpResponse:
    """Show what is held."""
    return respond(request, "record.html.j2", record_page(room_of(request)))


HANDLERS: list[HTTPRouteHandler] = [show_record]
