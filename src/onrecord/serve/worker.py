"""The process that fetches, parses and checks one report: limited in time and memory, ended at will.

It reads one task from standard input, writes one answer a line, and ends. What parses files from elsewhere is in this
process alone, and never in the one that serves pages.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from onrecord.errors import OnRecordError
from onrecord.serve.task import Answer, Done, Failed, Step, Task

if TYPE_CHECKING:
    from onrecord.model.document import Document

_PARTS = "Cut the report into parts and check each."


def main(given: BinaryIO, answers: BinaryIO) -> None:
    """Do the one task that comes in; an empty input ends the process."""
    from onrecord.pipeline import Pipeline  # noqa: F401 - loaded while the process waits for its task
    from onrecord.read.formats import html  # noqa: F401

    data = given.read()
    if not data:
        return
    task = msgspec.msgpack.decode(data, type=Task)
    _limit(task)

    def tell(answer: Answer) -> None:
        answers.write(msgspec.json.encode(answer) + b"\n")
        answers.flush()

    try:
        tell(_check(task, lambda name: tell(Step(name=name))))
    except OnRecordError as error:
        tell(Failed(code=error.code, message=error.message, hint=error.hint, where=error.where))
    except MemoryError:
        tell(Failed(code="serve.too-much", message="Reading this takes more memory than is allowed.", hint=_PARTS))


def _limit(task: Task) -> None:
    """Keep the process from taking the machine; where the system knows no limits, the clock of the room remains."""
    try:
        import resource
    except ImportError:
        return
    seconds = max(1, round(task.seconds))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if task.memory_bytes:
        resource.setrlimit(resource.RLIMIT_AS, (task.memory_bytes, task.memory_bytes))


def _check(task: Task, tell: Callable[[str], None]) -> Done:
    from onrecord.model.time import parse_edtf
    from onrecord.model.vocab import Mode
    from onrecord.pipeline import Pipeline
    from onrecord.publish import render_json, report_from_finding
    from onrecord.record.held import open_record
    from onrecord.version import __version__

    document, notes = _document(task, tell)
    as_of = parse_edtf(task.as_of) if task.as_of else document.published.period
    with open_record(task.store) as record:
        finding = Pipeline(record.view(as_of, Mode(task.mode))).step_by_step(document, tell)
    report = report_from_finding(finding, version=__version__, with_text=True)
    return Done(report=render_json(report).encode(), notes=notes)


def _document(task: Task, tell: Callable[[str], None]) -> "tuple[Document, tuple[str, ...]]":
    from onrecord.model.document import Document
    from onrecord.model.time import parse_edtf
    from onrecord.read.formats.load import load_bytes

    if task.kind == "again":
        return msgspec.msgpack.decode(task.data, type=Document), task.notes
    data = task.data
    if task.kind == "url":
        from onrecord.serve.fetch import fetch_page

        tell("fetch")
        data = fetch_page(task.source, allow_loopback=task.allow_loopback)
    loaded = load_bytes(data, source=task.source, published=parse_edtf(task.published) if task.published else None)
    return loaded.document, loaded.notes


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)
