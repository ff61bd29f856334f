"""Tasks for the worker, made of what a reader gives."""

from typing import Literal

from onrecord.errors import ConfigError
from onrecord.model.document import Document, Published
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Mode
from onrecord.publish import Report
from onrecord.serve.keep import edtf_of
from onrecord.serve.room import Room
from onrecord.serve.task import Task

_DATE = "Give a day, a month, a year or an interval: 2021-08-24, 2021-08, 2021, 2021-08-19/2021-08-31."


def check_date(text: str) -> None:
    """Refuse what is neither empty nor a date.

    Raises:
        ConfigError: It is no date in EDTF.
    """
    if text:
        try:
            parse_edtf(text)
        except ValueError as error:
            raise ConfigError(f"“{text}” is not a date: {error}.", hint=_DATE) from error


def task_for(
    room: Room,
    *,
    kind: Literal["file", "text", "url", "again"],
    source: str,
    data: bytes = b"",
    published: str = "",
    as_of: str = "",
    mode: Mode = Mode.KNOWN_THEN,
    notes: tuple[str, ...] = (),
) -> Task:
    """Return a task within the limits of the room; see `Task` for what each field means."""
    settings = room.settings
    return Task(
        kind=kind,
        source=source,
        data=data,
        published=published,
        as_of=as_of,
        mode=mode.value,
        notes=notes,
        store=room.record.store.path,
        seconds=settings.job_s,
        memory_bytes=settings.job_memory_bytes,
        allow_loopback=settings.allow_loopback,
    )


def document_of(report: Report) -> Document:
    """Return the document that a report with its text was made of."""
    given = report.document
    first, last = given.published.from_, given.published.to
    known = first is not None or last is not None
    period = parse_edtf(edtf_of(first, last)) if known else None
    return Document(
        id=given.id,
        source=given.source,
        text=given.text if isinstance(given.text, str) else "",
        title=given.title,
        language=given.language,
        published=Published(period=period, by=given.published.by, why=given.published.why),
        text_sha256=given.text_sha256,
    )
