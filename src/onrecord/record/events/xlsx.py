"""Workbooks: rows of the first sheet of an XLSX file as texts, through openpyxl, which is an extra."""

import datetime as dt
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.errors import RecordError

_HEAD_BYTES = 256 * 1024
_MAX_INFLATED = 2 * 2**30
_TEXTS = re.compile(rb"<t(?: [^>]*)?>([^<]{1,60})</t>")


def head_words(path: Path) -> tuple[str, ...]:
    """Return the first texts of a workbook, without openpyxl: the names of its columns are among them."""
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.startswith("xl/")]
        parts = [
            name for name in names if name == "xl/sharedStrings.xml" or re.match(r"xl/worksheets/sheet1\.xml", name)
        ]
        found: list[bytes] = []
        for name in parts:
            with archive.open(name) as part:
                found += _TEXTS.findall(part.read(_HEAD_BYTES))
    return tuple(dict.fromkeys(text.decode("utf-8", "replace").strip() for text in found))


def sheet_rows(path: Path) -> Iterator[list[str]]:
    """Yield the rows of the first sheet as texts, the header first; blank rows are left out.

    Raises:
        RecordError: openpyxl is not installed, or the workbook cannot be read.
    """
    try:
        import openpyxl
    except ImportError as error:
        raise RecordError(
            "reading .xlsx needs openpyxl, which is not installed.",
            where=str(path),
            hint="Install it with: pip install 'onrecord[xlsx]', or save the sheet as CSV.",
        ) from error
    with zipfile.ZipFile(path) as archive:
        inflated = sum(item.file_size for item in archive.infolist())
    if inflated > _MAX_INFLATED:
        raise RecordError(f"the workbook unpacks to {inflated} bytes, more than {_MAX_INFLATED}.", where=str(path))
    try:
        book: Any = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except Exception as error:  # openpyxl raises whatever its parsers raise
        raise _damaged(path, error) from error
    try:
        yield from _rows(path, book.worksheets[0])
    finally:
        book.close()


def _rows(path: Path, sheet: Any) -> Iterator[list[str]]:
    # Some writers give a wrong size for the sheet; without it, openpyxl reads to the end.
    sheet.reset_dimensions()
    rows = sheet.iter_rows(values_only=True)
    width = 0
    while True:
        try:
            values = next(rows, None)
        except Exception as error:  # openpyxl raises whatever its parsers raise
            raise _damaged(path, error) from error
        if values is None:
            return
        cells = [_text(value) for value in values]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            # A sheet leaves out empty cells at the end of a row.
            width = width or len(cells)
            yield cells + [""] * (width - len(cells))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        # Ids of twelve digits come as floating-point numbers.
        return str(int(value))
    return str(value)


def _damaged(path: Path, error: Exception) -> RecordError:
    return RecordError(
        f"the workbook is cut or damaged ({type(error).__name__}).", where=str(path), hint="Fetch the file again."
    )
