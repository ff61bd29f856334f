"""Removing a report from the archive, with every check of it: asked once, then done for good."""

import msgspec
from litestar import get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import redirect, respond
from onrecord.serve.room import Room, room_of
from onrecord.store.archive import KeptReport


class RemovePage(msgspec.Struct, frozen=True, kw_only=True):
    """What would be removed.

    Attributes:
        kept: The report.
        checks: Every check of the document, this one among them.
    """

    kept: KeptReport
    checks: tuple[KeptReport, ...]


def remove_page(room: Room, report_id: str) -> RemovePage:
    """Return what removing a report would remove.

    Raises:
        NotFound: The report is not kept.
    """
    kept = room.archive.head(report_id)
    return RemovePage(kept=kept, checks=tuple(room.archive.of_document(kept.document)))


@get("/reports/{report_id:str}/removal", sync_to_thread=True)
def ask_to_remove(request: HttpRequest, report_id: FromPath[str]) -> HttpResponse:
    """Ask whether a report is to be removed."""
    return respond(request, "remove.html.j2", remove_page(room_of(request), report_id))


@post("/reports/{report_id:str}/remove", sync_to_thread=True)
def remove(request: HttpRequest, report_id: FromPath[str]) -> HttpResponse:
    """Remove a report and lead to the others."""
    room = room_of(request)
    for check in remove_page(room, report_id).checks:
        room.archive.remove(check.id)
    return redirect("/reports")


HANDLERS: list[HTTPRouteHandler] = [ask_to_remove, remove]
