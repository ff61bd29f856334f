"""A checked report: its text with marked claims, and beside each claim what the record says."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler

from onrecord.publish import parse_json, render_html, render_json
from onrecord.publish.page import PageView, page_from_report
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of
from onrecord.store.archive import KeptReport


class ReportPage(msgspec.Struct, frozen=True, kw_only=True):
    """A checked report.

    Attributes:
        kept: Its head in the archive.
        view: What every page of a report shows.
        checks: All checks of this document, the last first.
    """

    kept: KeptReport
    view: PageView
    checks: tuple[KeptReport, ...]


def report_page(room: Room, report_id: str) -> ReportPage:
    """Return what the page of a report shows.

    Raises:
        NotFound: The report is not kept.
    """
    kept = room.archive.head(report_id)
    report = parse_json(room.archive.value(report_id))
    return ReportPage(kept=kept, view=page_from_report(report), checks=tuple(room.archive.of_document(kept.document)))


@get("/reports/{report_id:str}", sync_to_thread=True)
def show_report(request: HttpRequest, report_id: str) -> HttpResponse:
    """Show a report."""
    return respond(request, "report_page.html.j2", report_page(room_of(request), report_id))


@get("/reports/{report_id:str}/export/{form:str}", sync_to_thread=True)
def export_report(request: HttpRequest, report_id: str, form: str) -> HttpResponse:
    """Send a report as a file: `json` in the form of the output contract, `html` as a page of one file."""
    report = parse_json(room_of(request).archive.value(report_id))
    body, kind, ending = (
        (render_html(report), "text/html", "html")
        if form == "html"
        else (render_json(report), "application/json", "json")
    )
    headers = {"content-disposition": f'attachment; filename="{report_id}.{ending}"'}
    return HttpResponse(content=body.encode(), media_type=kind, headers=headers)


HANDLERS: list[HTTPRouteHandler] = [show_report, export_report]
