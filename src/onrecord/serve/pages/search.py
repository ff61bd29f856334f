"""Search: one box over parties, claims and reports, with the reason for each hit."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler

from onrecord.serve.asked import text_asked
from onrecord.serve.found import (
    SEARCHED_CLAIMS,
    SEARCHED_REPORTS,
    ClaimFound,
    PartyFound,
    ReportFound,
    claims_found,
    parties_found,
    reports_found,
)
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of


class SearchPage(msgspec.Struct, frozen=True, kw_only=True):
    """What was found.

    Attributes:
        asked: The words.
        searched: How many checked reports' claims were looked at; `held` is how many there are.
    """

    asked: str
    parties: tuple[PartyFound, ...] = ()
    claims: tuple[ClaimFound, ...] = ()
    reports: tuple[ReportFound, ...] = ()
    searched: int = 0
    held: int = 0


def search_page(request: HttpRequest, room: Room) -> SearchPage:
    """Return what the words of the query find; nothing where there are none."""
    asked = text_asked(request, "q")
    if not asked:
        return SearchPage(asked="")
    heads = room.archive.recent(SEARCHED_REPORTS)
    parties = parties_found(room.record.view(), asked)
    return SearchPage(
        asked=asked,
        parties=parties,
        claims=claims_found(room.archive, heads[:SEARCHED_CLAIMS], asked),
        reports=reports_found(room.archive, heads, asked, parties),
        searched=min(len(heads), SEARCHED_CLAIMS),
        held=room.archive.count(),
    )


@get("/search", sync_to_thread=True)
def show_search(request: HttpRequest) -> HttpResponse:
    """Show what was found."""
    return respond(request, "search.html.j2", search_page(request, room_of(request)))


HANDLERS: list[HTTPRouteHandler] = [show_search]
