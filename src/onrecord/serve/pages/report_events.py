"""What surrounds a checked report: the events it speaks of, where they were, and the ties of those it names."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.publish.views.around import Around, around_report
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of
from onrecord.store.archive import KeptReport


class AroundPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of what surrounds a report."""

    kept: KeptReport
    around: Around


def around_page(room: Room, report_id: str) -> AroundPage:
    """Return what surrounds a report, as of the date that it was checked for.

    Raises:
        NotFound: The report is not kept.
    """
    kept = room.archive.head(report_id)
    around = around_report(room.record, room.shelf.report(report_id), now=room.now().date())
    return AroundPage(kept=kept, around=around)


@get("/reports/{report_id:str}/around", sync_to_thread=True)
def show_around(request: HttpRequest, report_id: FromPath[str]) -> HttpResponse:
    """Show what surrounds a report."""
    return respond(request, "around.html.j2", around_page(room_of(request), report_id))


HANDLERS: list[HTTPRouteHandler] = [show_around]
