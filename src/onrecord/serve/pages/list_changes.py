"""What changed between two versions of a list: entries added, removed and changed, field by field."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler

from onrecord.publish.views.changes import ChangeView, change_view
from onrecord.record.diff import DiffEntry, ListDiff, find_snapshot
from onrecord.serve.asked import number_asked, text_asked
from onrecord.serve.facets import address_of
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.pages.record import list_title
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of
from onrecord.text.normalize import fold

_PATH = "/record/changes"
_PAGE = 50
_PARTS = ("added", "removed", "changed", "unmarked")


class EntryChanged(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that was added, removed or changed; `on` is the day of the version that has it."""

    ref: str
    name: str
    on: str
    changes: tuple[ChangeView, ...]


class ChangesPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of two versions of a list.

    Attributes:
        days: Days of the versions held of this list, oldest first.
        notes: What cannot be told from these two, in sentences.
        words: What the entries are filtered by.
        shown: `added`, `removed`, `changed` or `unmarked`: those of which the list says something else unmarked.
        counts: How many entries each of these has.
        addresses: Where each of these is.
        count: How many entries are shown on all parts.
        turn: The address of a part, up to its number.
    """

    source: str
    title: str
    before: str
    after: str
    days: tuple[str, ...]
    notes: tuple[str, ...]
    words: str
    shown: str
    counts: dict[str, int]
    addresses: dict[str, str]
    rows: tuple[EntryChanged, ...]
    count: int
    part: int
    parts: int
    turn: str


def changes_page(request: HttpRequest, room: Room) -> ChangesPage:
    """Return what the page of two versions shows.

    Raises:
        NotFound: One of them is not held.
        ConfigError: One of them is not written as `source@day`.
        InputError: They are of different lists.
    """
    store = room.record.store
    before, after = (find_snapshot(store, text_asked(request, name)) for name in ("before", "after"))
    diff = room.lists.changes(before, after)
    groups = {name: _fitting(getattr(diff, name), text_asked(request, "q")) for name in _PARTS}
    shown = text_asked(request, "show")
    if shown not in groups:
        shown = next((name for name, entries in groups.items() if entries), _PARTS[0])
    parts = max(1, -(-len(groups[shown]) // _PAGE))
    part = min(max(1, number_asked(request, "part", 1)), parts)
    asked = {
        "before": f"{diff.source}@{diff.before}",
        "after": f"{diff.source}@{diff.after}",
        "q": text_asked(request, "q"),
    }
    return ChangesPage(
        source=diff.source,
        title=list_title(diff.source),
        before=diff.before,
        after=diff.after,
        days=tuple(held.snapshot.date for held in store.snapshots() if held.snapshot.source == diff.source),
        notes=diff.notes,
        words=asked["q"],
        shown=shown,
        counts={name: len(entries) for name, entries in groups.items()},
        addresses={name: address_of(_PATH, asked, show=name) for name in groups},
        rows=tuple(_row(diff, shown, entry) for entry in groups[shown][(part - 1) * _PAGE : part * _PAGE]),
        count=len(groups[shown]),
        part=part,
        parts=parts,
        turn=f"{address_of(_PATH, asked, show=shown)}&",
    )


def _fitting(entries: tuple[DiffEntry, ...], asked: str) -> list[DiffEntry]:
    """Return the entries whose name or id has every word asked for at the beginning of a word."""
    words = [f" {word}" for word in fold(asked).split()]
    return [entry for entry in entries if all(word in f" {fold(entry.id)} {fold(entry.name)}" for word in words)]


def _row(diff: ListDiff, shown: str, entry: DiffEntry) -> EntryChanged:
    return EntryChanged(
        ref=entry.ref,
        name=entry.name or entry.ref,
        on=diff.before if shown == "removed" else diff.after,
        changes=tuple(change_view(change) for change in entry.fields),
    )


@get(_PATH, sync_to_thread=True)
def show_changes(request: HttpRequest) -> HttpResponse:
    """Show what changed."""
    return respond(request, "list_changes.html.j2", changes_page(request, room_of(request)))


HANDLERS: list[HTTPRouteHandler] = [show_changes]
