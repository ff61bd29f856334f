"""Lines of a file of any size: read as they come, in UTF-8, UTF-16 or UTF-32; what is broken costs its own line."""

import codecs
import io
import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.errors import InputError

MOST_IN_LINE = 1 << 20
"""Characters of a line; what is longer is no line of text, and is not kept in memory."""
_KEPT_OF_LONG = 10_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"\xd0\xcf\x11\xe0", b"%PDF-")
"""Beginnings of a ZIP archive (so of a spreadsheet), a gzip archive, an old spreadsheet, a PDF file."""
_MOST_NUL = 0.3
"""Share of NUL bytes from which a file is no text in UTF-8: of Latin letters in UTF-16, one byte in two is NUL."""
_UNDECODABLE = "onrecord.undecodable"
_MARK = "\udcff"
_HALF = re.compile("[\ud800-\udfff]")


class Line(NamedTuple):
    """A line: its number from 1, its text with the end of line, and what is wrong with it."""

    number: int
    text: str
    fault: str = ""


def read_lines(stream: io.BufferedReader, *, where: str) -> Iterator[Line]:
    """Yield the lines of a stream, each as soon as it is there; the stream is left open.

    Lines end with LF or CRLF; those of a file that begins with CR alone, with CR.

    Raises:
        InputError: It is an archive, a spreadsheet, or not in an encoding that is read.
    """
    head = stream.peek(1 << 16)
    _refuse(head, where)
    encoding = next((name for mark, name in _MARKS if head.startswith(mark)), "utf-8")
    if encoding == "utf-8" and head.count(0) > len(head) * _MOST_NUL and len(head) > 64:
        raise InputError("this is not UTF-8: many bytes are NUL.", hint="Save it as UTF-8 text first.", where=where)
    codecs.register_error(_UNDECODABLE, _mark_undecodable)
    end = "\r" if b"\r" in head and b"\n" not in head and not encoding.startswith(("utf-16", "utf-32")) else "\n"
    text = io.TextIOWrapper(stream, encoding=encoding, errors=_UNDECODABLE, newline=end)
    try:
        yield from _numbered(text, end, encoding.removesuffix("-sig").upper())
    finally:
        if not stream.closed:
            text.detach()


def _numbered(text: io.TextIOWrapper, end: str, encoding: str) -> Iterator[Line]:
    number = 0
    while line := text.readline(MOST_IN_LINE):
        number += 1
        if len(line) == MOST_IN_LINE and not line.endswith(end):
            rest = text.readline(MOST_IN_LINE)
            while rest and not rest.endswith(end):
                rest = text.readline(MOST_IN_LINE)
            yield Line(number, line[:_KEPT_OF_LONG], f"the line has more than {MOST_IN_LINE} characters.")
        elif not line.isascii() and _HALF.search(line):
            yield Line(number, line, f"the line is not valid {encoding}.")
        else:
            yield Line(number, line)


def _refuse(head: bytes, where: str) -> None:
    if head.startswith(_PACKED):
        message = "this is an archive, a spreadsheet or a PDF file, not text."
        raise InputError(message, hint="Unpack it, or save the sheet as CSV.", where=where)


def _mark_undecodable(error: UnicodeError) -> tuple[str, int]:
    """Put half a character, which no valid text has, in the place of bytes that are no text."""
    assert isinstance(error, UnicodeDecodeError)
    return _MARK, error.end
