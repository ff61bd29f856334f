"""The start: give a report as a file, as text or by its address; and the reports checked last."""

from importlib.resources import files

import msgspec
from litestar import get, post
from litestar.datastructures import UploadFile
from litestar.handlers import HTTPRouteHandler

from onrecord.errors import DocumentError
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.jobs import Job
from onrecord.serve.pages.reports import ReportRow, report_row
from onrecord.serve.respond import redirect, respond
from onrecord.serve.room import Room, room_of
from onrecord.serve.task import Task
from onrecord.serve.tasks import check_date, task_for

_RECENT = 8
_EXAMPLE_DAY = "2021-08-24"


class StartPage(msgspec.Struct, frozen=True, kw_only=True):
    """The start page.

    Attributes:
        recent: The reports checked last.
        under_way: Checks that have not ended.
        lists: How many list versions are held.
        upload_bytes: Largest upload.
    """

    recent: tuple[ReportRow, ...]
    under_way: tuple[Job, ...]
    lists: int
    upload_bytes: int


def start_page(room: Room) -> StartPage:
    """Return what the start page shows."""
    return StartPage(
        recent=tuple(report_row(kept) for kept in room.archive.recent(_RECENT)),
        under_way=tuple(room.jobs.under_way()),
        lists=len(room.record.store.snapshots()),
        upload_bytes=room.settings.upload_bytes,
    )


@get("/", sync_to_thread=True)
def show_start(request: HttpRequest) -> HttpResponse:
    """Show the start page."""
    return respond(request, "start.html.j2", start_page(room_of(request)))


@post("/check")
async def begin_check(request: HttpRequest) -> HttpResponse:
    """Begin a check of what the form brings, and lead to its page."""
    form = await request.form()
    fields = {name: value.strip() for name, value in form.items() if isinstance(value, str)}
    file = form.get("file")
    data = await file.read() if isinstance(file, UploadFile) else b""
    name = file.filename if isinstance(file, UploadFile) else ""
    room = room_of(request)
    task = task_from(room, fields, name, data)
    job = room.jobs.start(task, task.source)
    return redirect(f"/jobs/{job.id}")


def task_from(room: Room, fields: dict[str, str], file: str, data: bytes) -> Task:
    """Return the task that a form asks for.

    Args:
        room: Where the record is.
        fields: `text`, `url`, `published`; `example` asks for the report that is shipped.
        file: Name of the file that was dropped; empty where none was.
        data: Its content.

    Raises:
        DocumentError: There is nothing in the form.
        ConfigError: The date is not one.
    """
    if "example" in fields:
        shipped = (files("onrecord.serve") / "example.txt").read_bytes()
        return task_for(room, kind="file", source="the example report", data=shipped, published=_EXAMPLE_DAY)
    published = fields.get("published", "")
    check_date(published)
    if data:
        return task_for(room, kind="file", source=file or "upload", data=data, published=published)
    if address := fields.get("url", ""):
        return task_for(room, kind="url", source=address, published=published)
    if text := fields.get("text", ""):
        pasted = text.replace("\r\n", "\n").encode("utf-8", "replace")
        return task_for(room, kind="text", source="pasted text", data=pasted, published=published)
    raise DocumentError("there was no report in the form.", hint="Drop a file, paste a text, or give an address.")


HANDLERS: list[HTTPRouteHandler] = [show_start, begin_check]
