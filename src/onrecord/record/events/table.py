"""Table: the header and rows of a CSV or XLSX file, read one row at a time, with the traps of exported tables."""

import codecs
import csv
import hashlib
import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import RecordError
from onrecord.record.events.ged import COLUMNS as GED_COLUMNS

MAX_BYTES = 2**30
_HEAD_BYTES = 64 * 1024
_CHUNK = 1 << 20
_DELIMITERS = ",;\t"
_AGAIN = "Fetch the file again."


class Table(NamedTuple):
    """Where the table is and how its bytes are read.

    Attributes:
        header: Names of the columns, from the file or, for a GED release without a header row, from the codebook.
        headless: There is no header row: row 1 is data.
        encoding: Of a CSV file; empty for XLSX.
    """

    path: Path
    header: tuple[str, ...]
    headless: bool = False
    encoding: str = ""
    delimiter: str = ","

    @property
    def is_workbook(self) -> bool:
        """Whether it is an XLSX file."""
        return not self.encoding


def peek(path: Path) -> Table | None:
    """Return the header of a file that may be a table of events; None where it is no such file.

    Cheap: a few kilobytes are read, and a workbook is not opened. `check_header` of a layout decides.
    """
    if not path.is_file():
        return None
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if head.startswith(b"PK\x03\x04"):
        return _peek_workbook(path)
    encoding = _encoding_of_head(head)
    text = head.decode(encoding, "replace").lstrip("\ufeff\r\n")
    if not text or text.lstrip().startswith(("<", "{")):
        return None
    return _peek_text(path, text, encoding)


def _peek_text(path: Path, text: str, encoding: str) -> Table | None:
    line = re.split(r"[\r\n]", text, maxsplit=1)[0]
    delimiter = max(_DELIMITERS, key=line.count)
    if delimiter not in line:
        return None
    cells = tuple(next(csv.reader([line], delimiter=delimiter)))
    if _is_headless_ged(cells):
        return Table(path, GED_COLUMNS, headless=True, encoding=encoding, delimiter=delimiter)
    return Table(path, tuple(cell.strip() for cell in cells), encoding=encoding, delimiter=delimiter)


def _is_headless_ged(cells: Sequence[str]) -> bool:
    if len(cells) != len(GED_COLUMNS):
        return False
    row = dict(zip(GED_COLUMNS, cells, strict=True))
    return row["id"].isdigit() and row["year"].isdigit() and row["date_start"][:4].isdigit()


def _peek_workbook(path: Path) -> Table | None:
    """Return the words at the head of a workbook: its column names are among the first shared or inline texts."""
    from onrecord.record.events.xlsx import head_words

    try:
        found = head_words(path)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, EOFError, NotImplementedError, RuntimeError):
        return None
    return Table(path, found) if found else None


def _encoding_of_head(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8-sig" if head.startswith(codecs.BOM_UTF8) else "utf-8"


class Measured(NamedTuple):
    """What one pass over the bytes shows."""

    sha256: str
    encoding: str
    ends_with_line: bool


def measure(table: Table) -> Measured:
    """Return hash and encoding of a file: UTF-8 where every byte fits it, else Windows-1252.

    Raises:
        RecordError: The file is too large or cannot be read.
    """
    size = table.path.stat().st_size
    if size > MAX_BYTES:
        raise RecordError(f"{size} bytes is more than the {MAX_BYTES} a table may have.", where=str(table.path))
    digest = hashlib.sha256()
    encoding = table.encoding
    decoder = codecs.getincrementaldecoder("utf-8")() if encoding.startswith("utf-8") else None
    last = b""
    with table.path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            last = chunk[-2:]
            if decoder is not None and not _fits(decoder, chunk):
                decoder, encoding = None, "cp1252"
    if decoder is not None and decoder.getstate()[0]:
        encoding = "utf-8"  # a character cut at the end: the row is reported as cut
    return Measured(digest.hexdigest(), encoding, last.rstrip(b"\x00").endswith((b"\n", b"\r")))


def _fits(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True


def text_rows(table: Table, encoding: str) -> Iterator[list[str]]:
    """Yield the rows of a CSV file, the header first where there is one; blank lines are left out.

    Raises:
        RecordError: The file is cut inside a quoted cell, or is no table.
    """
    # Windows-1252 leaves five bytes undefined; they become U+FFFD, visible and harmless.
    with table.path.open(encoding=encoding, errors="replace", newline="") as file:
        reader = csv.reader(file, delimiter=table.delimiter, strict=True)
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                raise RecordError(
                    f"the file is cut or damaged in or after line {reader.line_num} ({error}).",
                    where=str(table.path),
                    hint=_AGAIN,
                ) from error
            if cells and cells != ["\x1a"]:
                yield cells
