"""Files as documents: bytes, a path or standard input to a `Document` with title, language and date."""

import sys
from pathlib import Path

from onrecord.errors import DocumentError
from onrecord.model.document import Document, Published
from onrecord.model.ids import content_id, sha256_hex
from onrecord.model.time import Period
from onrecord.read.formats import pdf
from onrecord.read.formats.base import Format, Loaded, Parsed
from onrecord.read.formats.decode import decode_bytes
from onrecord.read.formats.html import HtmlPage
from onrecord.read.formats.plain import PlainText
from onrecord.read.published import infer_published
from onrecord.text.dates import find_dates
from onrecord.text.language import detect_language

LIMIT_BYTES = 20_000_000
_DATED = 200_000  # code points searched for a date of publication
FORMATS: tuple[Format, ...] = (HtmlPage(), PlainText())


def load_document(data: bytes, *, source: str, published: Period | None = None) -> Document:
    """Return the document that a file holds; see `load_bytes` for how it was read.

    Raises:
        DocumentError: The file is empty, not text, or too large.
    """
    return load_bytes(data, source=source, published=published).document


def load_bytes(data: bytes, *, source: str, published: Period | None = None, limit_bytes: int = LIMIT_BYTES) -> Loaded:
    """Read a file given as bytes.

    Args:
        data: The file: plain text, HTML or PDF; the format is recognised by content.
        source: Path or URL, as given.
        published: When it appeared, where the caller knows; else the file's own statement, else what its text shows.
        limit_bytes: Largest size read.

    Returns:
        The document, the encoding found, and notes. The text of a plain file is the decoded file, unchanged;
        a byte order mark is no part of it.

    Raises:
        DocumentError: The file is empty, not text, in an unknown encoding, or too large.
    """
    _check_size(len(data), limit_bytes, source)
    if data.startswith(pdf.MAGIC):
        return Loaded(_document(parsed := pdf.read_pdf(data, where=source), source, published), "pdf", parsed.notes)
    decoded = decode_bytes(data, where=source)
    parsed = next(format_ for format_ in FORMATS if format_.matches(decoded.text)).parse(decoded.text)
    if not parsed.text.strip():
        what = "there is only white space in the file." if not decoded.text.strip() else "there is no text in the page."
        raise DocumentError(what, where=source)
    notes = (*((decoded.note,) if decoded.note else ()), *parsed.notes)
    return Loaded(_document(parsed, source, published), decoded.encoding, notes)


def read_input(path: str | Path, *, published: Period | None = None, limit_bytes: int = LIMIT_BYTES) -> Loaded:
    """Read a file, or standard input for `-`.

    Raises:
        DocumentError: There is no such file, it cannot be opened, or it cannot be read as a document.
    """
    if str(path) == "-":
        data = sys.stdin.buffer.read(limit_bytes + 1)
        return load_bytes(data, source="-", published=published, limit_bytes=limit_bytes)
    file = Path(path)
    where = str(path)
    if file.is_dir():
        raise DocumentError("this is a folder, not a report.", where=where)
    try:
        size = file.stat().st_size
        _check_size(size, limit_bytes, where)
        with file.open("rb") as stream:
            data = stream.read(limit_bytes + 1)
    except FileNotFoundError as error:
        raise DocumentError("there is no such file.", where=where) from error
    except OSError as error:
        raise DocumentError(f"the file cannot be read: {error.strerror or error}.", where=where) from error
    return load_bytes(data, source=where, published=published, limit_bytes=limit_bytes)


def _check_size(size_bytes: int, limit_bytes: int, where: str) -> None:
    if size_bytes > limit_bytes:
        message = f"the file is larger than {limit_bytes / 1e6:g} MB, the largest report that is read."
        raise DocumentError(message, hint="Split it into single reports.", where=where)


def _document(parsed: Parsed, source: str, published: Period | None) -> Document:
    text = parsed.text
    language = detect_language(text)
    if language == "und":
        language = parsed.language or "und"
    digest = sha256_hex(text.encode("utf-8", "surrogatepass"))
    return Document(
        id=content_id("doc", digest),
        source=source,
        text=text,
        title=parsed.title,
        language=language,
        published=_published(parsed, language, published),
        text_sha256=digest,
    )


def _published(parsed: Parsed, language: str, given: Period | None) -> Published:
    if given is not None:
        return Published(period=given, by="given", why="given with the report")
    if parsed.published is not None:
        return parsed.published
    head = parsed.text[:_DATED]
    return infer_published(head, title=parsed.title, language=language, dates=find_dates(head, language=language))
