"""Was somebody on a list on a day: the answer by the versions around it, and the entry in each."""

import datetime as dt
from collections.abc import Iterator, Sequence

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler

from onrecord.errors import InputError
from onrecord.model.record import Entity
from onrecord.publish.views.parties import PartyView, party_of
from onrecord.record.base import Presence
from onrecord.record.listed import ListedOn, listed_on
from onrecord.record.profile import NOTICE
from onrecord.record.selection import source_of
from onrecord.record.view import StoreView
from onrecord.serve.asked import period_asked, text_asked
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.pages.record import list_title
from onrecord.serve.party_search import PartyHit, find_parties
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of

_MOST_OFFERED = 12


class SideShown(msgspec.Struct, frozen=True, kw_only=True):
    """One of the two versions around the day; `present` is None where it is incomplete and cannot show absence."""

    day: str
    present: bool | None
    name: str = ""
    listed_on: str = ""
    programmes: tuple[str, ...] = ()


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """Whether one entry was on its list on one day.

    Attributes:
        list: How the list is named to a reader.
        before: The nearest version not later than the day; None where none is held.
        after: The nearest later one; None where none is held.
    """

    list: str
    source: str
    ref: str
    listed: ListedOn
    before: SideShown | None
    after: SideShown | None


class NoEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A list of which no entry is taken for the party, with the days of the versions around the day asked for."""

    list: str
    source: str
    days: tuple[str, ...]


class ListedPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of the question.

    Attributes:
        asked: Whom it asks for, as written.
        on: When, as written.
        sources: Keys and titles of the lists held.
        source: The list it asks for; empty for every one.
        party: Whom the words were taken for; None where they may mean several, or nobody.
        why: How that party was found.
        offered: Parties that the words may mean.
    """

    asked: str
    on: str
    sources: dict[str, str]
    source: str
    party: PartyView | None = None
    why: PartyHit | None = None
    offered: tuple[PartyHit, ...] = ()
    answers: tuple[Answer, ...] = ()
    without: tuple[NoEntry, ...] = ()
    notice: str = NOTICE


def listed_page(request: HttpRequest, room: Room) -> ListedPage:
    """Return the answer; without a name or a day, the form alone.

    Raises:
        InputError: The day is none.
    """
    view = room.record.view()
    page = ListedPage(
        asked=text_asked(request, "party"),
        on=text_asked(request, "day"),
        sources={source: list_title(source) for source in view.sources()},
        source=text_asked(request, "list"),
    )
    days = _days(request)
    if not page.asked:
        return page
    found = find_parties(view, page.asked).hits
    sure = [hit for hit in found if _is_sure(hit)]
    if len({hit.party.id for hit in sure}) != 1 or not days:
        return msgspec.structs.replace(page, offered=found[:_MOST_OFFERED])
    entity = view.entity(sure[0].party.id)
    wanted = [source for source in page.sources if page.source in ("", source)]
    return msgspec.structs.replace(
        page,
        party=party_of(entity),
        why=sure[0],
        offered=tuple(hit for hit in found if hit.party.id != entity.id)[:_MOST_OFFERED],
        answers=tuple(_answers(view, entity, wanted, days)),
        without=tuple(_without(view, entity, wanted, days[0])),
    )


def _is_sure(hit: PartyHit) -> bool:
    """Return whether words mean this party: its id, or a name as it is written that is not a weak one."""
    return hit.why.how == "id" or (hit.why.how == "name" and hit.why.quality != "weak")


def _days(request: HttpRequest) -> list[dt.date]:
    """Return the first and the last day asked for; one where they are the same."""
    period = period_asked(request, "day")
    if period is None:
        return []
    days = {day for day in (period.first, period.last) if day is not None}
    if not days:
        raise InputError("the day has neither a beginning nor an end.", hint="Write a day such as 2021-08-31.")
    return sorted(days)


def _answers(view: StoreView, entity: Entity, sources: Sequence[str], days: Sequence[dt.date]) -> Iterator[Answer]:
    for ref in entity.refs:
        if source_of(ref) not in sources:
            continue
        history = view.history_of_ref(ref)
        for day in days:
            listed = listed_on(history, day)
            by_day = {item.snapshot.date: item for item in history}
            yield Answer(
                list=list_title(source_of(ref)),
                source=source_of(ref),
                ref=ref,
                listed=listed,
                before=_side(by_day, listed.before),
                after=_side(by_day, listed.after),
            )


def _side(by_day: dict[str, Presence], day: str | None) -> SideShown | None:
    if day is None:
        return None
    snapshot, entry = by_day[day]
    if entry is None:
        return SideShown(day=day, present=False if snapshot.complete else None)
    return SideShown(
        day=day,
        present=True,
        name=entry.names[0].text if entry.names else entry.id,
        listed_on=entry.listed_on or "",
        programmes=entry.programmes,
    )


def _without(view: StoreView, entity: Entity, sources: Sequence[str], day: dt.date) -> Iterator[NoEntry]:
    held = {source_of(ref) for ref in entity.refs}
    for source in sources:
        if source not in held:
            dates = [snapshot.date for snapshot in view.snapshots(source)]
            before = [date for date in dates if date <= day.isoformat()][-1:]
            after = [date for date in dates if date > day.isoformat()][:1]
            yield NoEntry(list=list_title(source), source=source, days=(*before, *after))


@get("/record/listed", sync_to_thread=True)
def show_listed(request: HttpRequest) -> HttpResponse:
    """Show the question and its answer."""
    return respond(request, "listed.html.j2", listed_page(request, room_of(request)))


HANDLERS: list[HTTPRouteHandler] = [show_listed]
