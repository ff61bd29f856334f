"""A checked report: its text with marked claims, and beside each claim what the record says."""

import functools

import msgspec
from litestar import get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery, URLEncodedBody

from onrecord.errors import NotFound
from onrecord.model.vocab import Mode
from onrecord.publish import Report, render_html
from onrecord.publish.page import PageView
from onrecord.publish.page_parts import part_with
from onrecord.publish.views.around import around_report
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import go_to, redirect, respond
from onrecord.serve.room import Room, room_of
from onrecord.serve.task import Task
from onrecord.serve.tasks import check_date, document_of, task_for
from onrecord.store.archive import KeptReport

_WAIT_S = 20.0
"""For how long an answer waits for a check; a longer one gets a page of its own."""


class AsOf(msgspec.Struct, frozen=True, kw_only=True):
    """What the as-of control sends: a date in EDTF, empty for when the report appeared, and which clock decides."""

    as_of: str = ""
    mode: Mode = Mode.KNOWN_THEN
    form_token: str = ""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A claim whose verdict differs between two checks of a document.

    Attributes:
        number: Its number on this page; 0 where this check did not read it.
        quote: Its words.
        before: Its label in the other check; empty where that did not read it.
        after: Its label in this one.
    """

    number: int
    quote: str
    before: str
    after: str


class DayOffered(msgspec.Struct, frozen=True, kw_only=True):
    """A date that the as-of control offers, and what it is."""

    date: str
    words: str


class ReportPage(msgspec.Struct, frozen=True, kw_only=True):
    """A checked report.

    Attributes:
        kept: Its head in the archive.
        view: What the page shows of the report; of a long one, a part.
        days: Dates to check as of.
        beside: Another check of the document that this one is compared with.
        changes: The claims whose verdicts differ between the two.
    """

    kept: KeptReport
    view: PageView
    days: tuple[DayOffered, ...]
    beside: KeptReport | None = None
    changes: tuple[Change, ...] = ()


def report_page(room: Room, report_id: str, beside: str = "", part: int = 1) -> ReportPage:
    """Return what the page of a report shows.

    Args:
        room: Where the report is kept.
        report_id: Which report.
        beside: Another check of the same document; empty for none.
        part: Which part of a long report, from 1; one that is not there gives the nearest.

    Raises:
        NotFound: The report is not kept.
    """
    kept = room.archive.head(report_id)
    other = room.archive.head(beside) if beside else None
    parts = room.shelf.parts(report_id)
    is_same = other is not None and other.document == kept.document
    return ReportPage(
        kept=kept,
        view=parts[min(max(part, 1), len(parts)) - 1],
        days=_days(room, kept),
        beside=other if is_same else None,
        changes=_changes(room.shelf.report(beside), room.shelf.report(report_id)) if is_same else (),
    )


def _days(room: Room, kept: KeptReport) -> tuple[DayOffered, ...]:
    days = [DayOffered(date=kept.published, words="when the report appeared")] if kept.published else []
    snapshots = sorted({(held.snapshot.date, held.snapshot.source) for held in room.record.store.snapshots()})
    days += [DayOffered(date=date, words=f"{source} list of this day") for date, source in snapshots]
    return tuple(days)


def _changes(before: Report, after: Report) -> tuple[Change, ...]:
    was = {claim.id: claim for claim in before.claims}
    now = {claim.id for claim in after.claims}
    changed = []
    for number, claim in enumerate(after.claims, start=1):
        label = was[claim.id].verdict.value if claim.id in was else ""
        if label != claim.verdict:
            changed.append(Change(number=number, quote=claim.quote, before=label, after=claim.verdict.value))
    gone = [
        Change(number=0, quote=claim.quote, before=claim.verdict.value, after="")
        for claim in before.claims
        if claim.id not in now
    ]
    return (*changed, *gone)


@get("/reports/{report_id:str}", sync_to_thread=True)
def show_report(
    request: HttpRequest,
    report_id: FromPath[str],
    beside: FromQuery[str] = "",
    part: FromQuery[int] = 1,
    claim: FromQuery[int] = 0,
) -> HttpResponse:
    """Show a report; of a long one a part, or the part that holds a claim."""
    room = room_of(request)
    room.archive.head(report_id)
    if claim:
        part = part_with(room.shelf.parts(report_id), claim)
    page = report_page(room, report_id, beside, part)
    article = functools.partial(room.shelf.article, report_id, page.view.part, request.scope["state"]["language"])
    return respond(request, "report_page.html.j2", page, article=article)


@post("/reports/{report_id:str}/as-of", sync_to_thread=True)
def check_again(request: HttpRequest, report_id: FromPath[str], data: URLEncodedBody[AsOf]) -> HttpResponse:
    """Check the same text as of another date, and lead to the outcome beside this one."""
    room = room_of(request)
    task = task_again(room, report_id, data)
    job = room.jobs.wait(room.jobs.start(task, room.archive.head(report_id).title), _WAIT_S)
    if job.state != "done":
        return go_to(request, f"/jobs/{job.id}")
    return redirect(f"/reports/{job.report}" + (f"?beside={report_id}" if job.report != report_id else ""))


def task_again(room: Room, report_id: str, asked: AsOf) -> Task:
    """Return the task to check a report again.

    Args:
        room: Where the report is kept.
        report_id: Which report.
        asked: The date, and which clock decides.

    Raises:
        ConfigError: The date is not one.
    """
    as_of = asked.as_of.strip()
    check_date(as_of)
    report = room.shelf.report(report_id)
    return task_for(
        room,
        kind="again",
        source=report.document.source,
        data=msgspec.msgpack.encode(document_of(report)),
        as_of=as_of,
        mode=asked.mode,
        notes=tuple(room.archive.head(report_id).notes.splitlines()),
    )


@get("/reports/{report_id:str}/export/{form:str}", sync_to_thread=True)
def export_report(request: HttpRequest, report_id: FromPath[str], form: FromPath[str]) -> HttpResponse:
    """Send a report as a file: `json` in the form of the output contract, `html` as a page of one file."""
    room = room_of(request)
    if form not in ("html", "json"):
        raise NotFound(f"a report is not exported as {form}.", hint="There are html and json.")
    room.archive.head(report_id)  # what was removed may still be on the shelf
    if form == "html":
        report = room.shelf.report(report_id)
        page = render_html(report, around_report(room.record, report, now=room.now().date()))
        return _file(page.encode(), "text/html", f"{report_id}.html")
    return _file(room.archive.value(report_id), "application/json", f"{report_id}.json")


def _file(body: bytes, kind: str, name: str) -> HttpResponse:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content=body, media_type=kind, headers=headers)


HANDLERS: list[HTTPRouteHandler] = [show_report, check_again, export_report]
