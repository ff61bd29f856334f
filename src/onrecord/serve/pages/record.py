"""The record itself: the list versions and files held, what changed between two versions, and was X listed on D."""

from typing import TypeVar

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.errors import InputError, NotFound
from onrecord.model.record import Snapshot
from onrecord.publish.views.parties import PartyView, party_of
from onrecord.record.authorities import title_of_list
from onrecord.record.diff import DiffEntry, diff_of, find_snapshot
from onrecord.record.listed import ListedOn, listed_on
from onrecord.record.profile import NOTICE, HeldRecordFile, find_party, holdings_of
from onrecord.record.selection import source_of
from onrecord.serve.asked import number_asked, period_asked, text_asked
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of

_PER_PART = 200
_KINDS = ("added", "removed", "changed", "unmarked")


class ListHeld(msgspec.Struct, frozen=True, kw_only=True):
    """One list with its versions, oldest first."""

    source: str
    title: str
    snapshots: tuple[Snapshot, ...]


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """Whether one entry was on its list on a day."""

    ref: str
    title: str
    listed: ListedOn


class ListedAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to "was X listed on D": one for each list that a version is held of and that has had the party."""

    party: PartyView
    day: str
    answers: tuple[Answer, ...]


class RecordPage(msgspec.Struct, frozen=True, kw_only=True):
    """What the record holds.

    Attributes:
        asked: Who was asked for; empty where nobody was.
        on: The day asked for.
        answer: The answer; None where nothing was asked.
    """

    notice: str
    parties: int
    lists: tuple[ListHeld, ...]
    files: tuple[HeldRecordFile, ...]
    pending: tuple[str, ...]
    asked: str
    on: str
    answer: ListedAnswer | None


class DiffPage(msgspec.Struct, frozen=True, kw_only=True):
    """What changed between two versions of a list, a part at a time.

    Attributes:
        days: The versions held, oldest first.
        counts: How many entries were added, removed, changed, or say something else without being marked so.
        kind: Which of these are shown.
    """

    source: str
    title: str
    days: tuple[str, ...]
    before: str
    after: str
    counts: dict[str, int]
    notes: tuple[str, ...]
    kind: str
    entries: tuple[DiffEntry, ...]
    number: int
    parts: int


def record_page(request: HttpRequest, room: Room) -> RecordPage:
    """Return what the record holds, and the answer where one was asked for.

    Raises:
        NotFound: No party is known by what was asked.
        InputError: Several are, or the day is none.
    """
    holdings = holdings_of(room.record.store)
    by_source: dict[str, list[Snapshot]] = {}
    for snapshot in holdings.snapshots:
        by_source.setdefault(snapshot.source, []).append(snapshot)
    asked, on = text_asked(request, "listed"), text_asked(request, "on")
    return RecordPage(
        notice=NOTICE,
        parties=holdings.parties,
        lists=tuple(
            ListHeld(source=source, title=title_of_list(source), snapshots=tuple(held))
            for source, held in by_source.items()
        ),
        files=holdings.files,
        pending=holdings.pending,
        asked=asked,
        on=on,
        answer=_answer(request, room, asked) if asked and on else None,
    )


def _answer(request: HttpRequest, room: Room, asked: str) -> ListedAnswer:
    period = period_asked(request, "on")
    if period is None or period.first is None or period.first != period.last:
        raise InputError("whether somebody was listed is asked of one day.", hint="Write it as 2021-08-31.")
    view = room.record.view()
    entity = find_party(view, asked)
    answers = [
        Answer(ref=ref, title=title_of_list(source_of(ref)), listed=listed_on(view.history_of_ref(ref), period.first))
        for ref in entity.refs
        if source_of(ref) in view.sources()
    ]
    return ListedAnswer(party=party_of(entity), day=period.first.isoformat(), answers=tuple(answers))


def diff_page(request: HttpRequest, room: Room, source: str) -> DiffPage:
    """Return what changed between two versions of a list; without being asked, between the two newest.

    Raises:
        NotFound: No version is held of the list, or only one.
        InputError: A version that is not held was asked for.
    """
    store = room.record.store
    days = tuple(held.snapshot.date for held in store.snapshots() if held.snapshot.source == source)
    if len(days) < 2:
        raise NotFound(
            f"{len(days)} version{'' if len(days) == 1 else 's'} of the list {source} "
            f"{'is' if len(days) == 1 else 'are'} held; two can be compared.",
            hint="'onrecord record add' loads another one.",
        )
    before, after = text_asked(request, "from") or days[-2], text_asked(request, "to") or days[-1]
    found = diff_of(store, find_snapshot(store, f"{source}@{before}"), find_snapshot(store, f"{source}@{after}"))
    by_kind = {"added": found.added, "removed": found.removed, "changed": found.changed, "unmarked": found.unmarked}
    kind = text_asked(request, "kind")
    if kind not in _KINDS:
        kind = next((name for name, entries in by_kind.items() if entries), "added")
    shown, number, parts = _part(by_kind[kind], number_asked(request, "part", 1))
    return DiffPage(
        source=source,
        title=title_of_list(source),
        days=days,
        before=before,
        after=after,
        counts={name: len(entries) for name, entries in by_kind.items()},
        notes=found.notes,
        kind=kind,
        entries=shown,
        number=number,
        parts=parts,
    )


Item = TypeVar("Item")


def _part(items: tuple[Item, ...], number: int) -> tuple[tuple[Item, ...], int, int]:
    """Return a part of the items, its number, and how many there are; one that does not exist is the nearest."""
    parts = max(-(-len(items) // _PER_PART), 1)
    number = min(max(number, 1), parts)
    return items[(number - 1) * _PER_PART : number * _PER_PART], number, parts


@get("/record", sync_to_thread=True)
def show_record(request: HttpRequest) -> HttpResponse:
    """Show what the record holds."""
    return respond(request, "record.html.j2", record_page(request, room_of(request)))


@get("/record/{source:str}/diff", sync_to_thread=True)
def show_diff(request: HttpRequest, source: FromPath[str]) -> HttpResponse:
    """Show what changed between two versions of a list."""
    return respond(request, "record_diff.html.j2", diff_page(request, room_of(request), source))


HANDLERS: list[HTTPRouteHandler] = [show_record, show_diff]
