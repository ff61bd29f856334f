"""The checked reports that were kept, the last one first."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromQuery

from onrecord.publish.wording import LABELS, LabelWords
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of
from onrecord.store.archive import KeptReport

_PAGE = 50


class CountOfLabel(msgspec.Struct, frozen=True, kw_only=True):
    """How many claims have one label."""

    label: str
    words: LabelWords
    count: int


class ReportRow(msgspec.Struct, frozen=True, kw_only=True):
    """One report in a list of them.

    Attributes:
        report: Its head.
        counts: Its claims by verdict.
    """

    report: KeptReport
    counts: tuple[CountOfLabel, ...]


class ReportsPage(msgspec.Struct, frozen=True, kw_only=True):
    """The list of checked reports.

    Attributes:
        rows: The reports of this part of the list.
        count: How many documents were checked in all.
        part: Which part of the list this is, from 1.
        parts: How many parts there are.
    """

    rows: tuple[ReportRow, ...]
    count: int
    part: int
    parts: int


def report_row(kept: KeptReport) -> ReportRow:
    """Return a report as a row of a list."""
    counts = dict(word.split("=") for word in kept.counts.split())
    return ReportRow(
        report=kept,
        counts=tuple(
            CountOfLabel(label=label.value, words=words, count=int(counts[label.value]))
            for label, words in LABELS.items()
            if label.value in counts
        ),
    )


def reports_page(room: Room, part: int = 1) -> ReportsPage:
    """Return one part of the list of checked reports."""
    count = room.archive.count()
    parts = max(1, -(-count // _PAGE))
    part = min(max(1, part), parts)
    rows = room.archive.recent(_PAGE, (part - 1) * _PAGE)
    return ReportsPage(rows=tuple(report_row(kept) for kept in rows), count=count, part=part, parts=parts)


@get("/reports", sync_to_thread=True)
def show_reports(request: HttpRequest, part: FromQuery[int] = 1) -> HttpResponse:
    """Show the list."""
    return respond(request, "reports.html.j2", reports_page(room_of(request), part))


HANDLERS: list[HTTPRouteHandler] = [show_reports]
