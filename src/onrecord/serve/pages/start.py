"""The start: give a report as a file, as text or by its address; and the reports checked last."""

import msgspec
from litestar import get, post
from litestar.datastructures import UploadFile
from litestar.handlers import HTTPRouteHandler

from onrecord.errors import ConfigError, DocumentError
from onrecord.model.time import parse_edtf
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.jobs import Job
from onrecord.serve.pages.reports import ReportRow, report_row
from onrecord.serve.respond import redirect, respond
from onrecord.serve.room import Room, room_of
from onrecord.serve.task import Task

_RECENT = 8


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
        fields: `text`, `url`, `published`.
        file: Name of the file that was dropped; empty where none was.
        data: Its content.

    Raises:
        DocumentError: There is nothing in the form.
        ConfigError: The date is not one.
    """
    published = fields.get("published", "")
    if published:
        try:
            parse_edtf(published)
        except ValueError as error:
            raise ConfigError(f"“{published}” is not a date: {error}.", hint=_DATE) from error
    given = [("file", file, data), ("url", fields.get("url", ""), b""), ("text", "pasted text", _text(fields))]
    kind, source, content = next((one for one in given if one[2] or (one[0] == "url" and one[1])), ("", "", b""))
    settings = room.settings
    match kind:
        case "file" | "url" | "text":
            return Task(
                kind=kind,
                source=source or "upload",
                data=content,
                published=published,
                store=room.record.store.path,
                seconds=settings.job_s,
                memory_bytes=settings.job_memory_bytes,
                allow_loopback=settings.allow_loopback,
            )
    raise DocumentError("there was no report in the form.", hint="Drop a file, paste a text, or give an address.")


_DATE = "Give a day, a month, a year or an interval: 2021-08-24, 2021-08, 2021, 2021-08-19/2021-08-31."


def _text(fields: dict[str, str]) -> bytes:
    return fields.get("text", "").replace("\r\n", "\n").encode("utf-8", "replace")


HANDLERS: list[HTTPRouteHandler] = [show_start, begin_check]
