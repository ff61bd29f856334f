"""A task for the worker, and what it answers: the two sides of the pipe to the process that checks."""

from typing import Literal

import msgspec


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """One report to check.

    Attributes:
        kind: `file` and `text` bring bytes; `url` an address; `again` a document that was read before.
        source: Name of the file, the address, or what the document is called.
        data: The file, the text in UTF-8, or the document as MessagePack.
        published: When it appeared, in EDTF; empty where the reader does not say.
        as_of: The date to check as of, in EDTF; empty for the date of publication.
        mode: Which clock decides.
        store: Path of the record.
        seconds: Most time of the processor.
        memory_bytes: Most memory; 0 sets no limit.
        notes: How the document of `again` was read.
        allow_loopback: Also fetch from addresses of this machine; for tests.
    """

    kind: Literal["file", "text", "url", "again"]
    source: str
    data: bytes = b""
    published: str = ""
    as_of: str = ""
    mode: str = "known_then"
    store: str
    seconds: float = 300.0
    memory_bytes: int = 0
    notes: tuple[str, ...] = ()
    allow_loopback: bool = False


class Step(msgspec.Struct, frozen=True, kw_only=True, tag="step"):
    """A step begins: `fetch`, `read`, `resolve` or `check`."""

    name: str


class Failed(msgspec.Struct, frozen=True, kw_only=True, tag="failed"):
    """The check ended without a report; the fields are those of an error."""

    code: str
    message: str
    hint: str = ""
    where: str = ""


class Done(msgspec.Struct, frozen=True, kw_only=True, tag="done"):
    """The check ended; the report with its text, as JSON, and notes on how the file was read."""

    report: bytes
    notes: tuple[str, ...] = ()


Answer = Step | Failed | Done
"""One line of the worker's output, as JSON."""
