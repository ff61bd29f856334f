"""PDF files: the text of their pages, put back into paragraphs.

A PDF holds lines at places on a page, and no paragraphs. Lines are joined where one goes on in the next; what stands at
the head or foot of most pages is left out, and said.
"""

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from onrecord.errors import DocumentError
from onrecord.read.formats.base import Parsed
from onrecord.read.formats.plain import first_line_title

MAGIC = b"%PDF-"
_MOST_PAGES = 1000
_LEAST_LETTERS = 20
"""Letters a page, on average, below which the pages are pictures with at most a stamp on them."""
_REPEATED = 0.5
"""Part of the pages on which a first or last line stands before it counts as a running head or foot."""
_SHORT = 0.8
"""Part of the usual length of a line; a shorter one that ends a sentence ends its paragraph."""
_ENDS = (".", "!", "?", ":", "…", "”", "»", '"', "؟", "۔")
_DIGITS = re.compile(r"\d+")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\u00ad": ""})


def read_pdf(data: bytes, *, where: str) -> Parsed:
    """Return the text of a PDF file.

    Args:
        data: The file.
        where: Its name, for the error.

    Raises:
        DocumentError: It cannot be opened, is locked with a password, is too long, or holds pictures of text alone.
    """
    pages = _pages(data, where)
    if sum(sum(char.isalpha() for char in page) for page in pages) < _LEAST_LETTERS * max(1, len(pages)):
        raise DocumentError(
            "this PDF holds pictures of its pages and no text, as a scanner makes them.",
            hint="Have the text recognised first, for example with ocrmypdf, and give the file that it makes.",
            where=where,
        )
    lines, left_out = _without_running([_lines(page) for page in pages])
    text = "\n\n".join(_paragraphs([line for page in lines for line in page]))
    notes = [f"read as PDF, {len(pages)} pages"]
    if left_out:
        notes.append(f"left out at the head or foot of pages: {'; '.join(left_out)}")
    return Parsed(text=text, title=first_line_title(text), notes=tuple(notes))


def _pages(data: bytes, where: str) -> list[str]:
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every oddity of a file that it then reads
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentError("this PDF is locked with a password.", hint="Save it without one.", where=where)
        if len(reader.pages) > _MOST_PAGES:
            message = f"this PDF has {len(reader.pages)} pages, and {_MOST_PAGES} are read at most."
            raise DocumentError(message, hint="Split it into single reports.", where=where)
        return [page.extract_text().translate(_LIGATURES) for page in reader.pages]
    except DocumentError:
        raise
    except Exception as error:  # a broken file can raise anything inside the parser
        message = f"this PDF cannot be read ({type(error).__name__}: {error})."
        raise DocumentError(message, hint="Save it as plain text first.", where=where) from error


def _lines(page: str) -> list[str]:
    return [line for line in (" ".join(line.split()) for line in page.splitlines()) if line]


def _without_running(pages: Sequence[list[str]]) -> tuple[list[list[str]], list[str]]:
    """Return the lines without running heads and feet, and those; page numbers in them count as the same."""
    if len(pages) < 3:
        return list(pages), []
    ends = Counter(_DIGITS.sub("#", line) for page in pages for line in {*page[:1], *page[-1:]})
    running = {line for line, count in ends.items() if count > _REPEATED * len(pages)}
    kept = []
    for page in pages:
        start = int(bool(page) and _DIGITS.sub("#", page[0]) in running)
        end = len(page) - int(len(page) > start and _DIGITS.sub("#", page[-1]) in running)
        kept.append(page[start:end])
    return kept, sorted(running)


def _paragraphs(lines: Sequence[str]) -> list[str]:
    usual = median(len(line) for line in lines) if lines else 0
    found: list[str] = []
    goes_on = False
    for line in lines:
        if not goes_on:
            found.append(line)
        elif found[-1].endswith("-") and line[:1].islower():
            found[-1] = found[-1][:-1] + line
        else:
            found[-1] += f" {line}"
        goes_on = not (line.endswith(_ENDS) and len(line) < _SHORT * usual) and not _is_heading(line, usual)
    return found


def _is_heading(line: str, usual: float) -> bool:
    return len(line) < 0.6 * usual and line[:1].isupper() and line[-1:].isalnum()
