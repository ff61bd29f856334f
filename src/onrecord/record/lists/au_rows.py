"""Rows of Australia's consolidated list: a workbook (xlsx) or its CSV, with every sign of a cut or a trick refused."""

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from onrecord.errors import RecordError
from onrecord.record.lists.forms import squeeze
from onrecord.record.lists.reading import decode_utf8

REQUIRED = (
    "Reference",
    "Name of Individual or Entity",
    "Type",
    "Name Type",
    "Date of Birth",
    "Place of Birth",
    "Citizenship",
    "Address",
    "Additional Information",
    "Listing Information",
    "Committees",
    "Control Date",
)
MEASURES = ("Targeted Financial Sanction", "Travel Ban", "Arms Embargo", "Maritime Restriction")
OPTIONAL = ("Alias Strength", "IMO Number", "Instrument of Designation", *MEASURES)
"""Columns of later years."""
_MAX_UNPACKED = 256 * 2**20
_TITLE_ROWS = 10
_FETCH = "Nothing was loaded. Fetch the list again."


class Row(NamedTuple):
    """One row: its cells by column, and where it stands."""

    where: str
    cells: Mapping[str, str]


class Table(NamedTuple):
    """The rows of all sheets, columns nobody handles, sheets that hold no list, and whether a cut would show."""

    rows: list[Row]
    unknown: frozenset[str]
    others: tuple[str, ...]
    ended: bool


def is_workbook(head: bytes) -> bool:
    """Return whether the file starts as a workbook: a zip whose first member is of the Office format."""
    return head.startswith(b"PK\x03\x04") and any(mark in head for mark in (b"[Content_Types].xml", b"xl/", b"_rels/"))


def read_table(name: str, data: bytes) -> Table:
    """Return the rows of a workbook or a CSV.

    Raises:
        RecordError: The file is cut or damaged, no sheet has the columns of the list, or openpyxl is missing.
    """
    if is_workbook(data[:4096]):
        sheets, ended = _sheets(name, data), True
    else:
        sheets, ended = {"": _csv_rows(name, data)}, False
    rows: list[Row] = []
    unknown: set[str] = set()
    others: list[str] = []
    for sheet, raw in sheets.items():
        place = f"{name}, sheet {sheet}" if sheet else name
        found = list(_rows(place, raw, unknown))
        rows += found
        if not found:
            others.append(sheet)
    if not rows:
        raise RecordError(
            "no sheet has rows under the columns of Australia's list (Reference, Name of Individual or Entity, ...).",
            where=name,
            hint="Another workbook, or another layout; it is not read.",
        )
    return Table(rows, frozenset(unknown), tuple(others), ended)


def _rows(place: str, raw: Iterable[list[str]], unknown: set[str]) -> Iterator[Row]:
    header: list[str] = []
    for number, cells in enumerate(raw, 1):
        if not header:
            names = [squeeze(cell) for cell in cells]
            if set(REQUIRED[:2]) <= set(names):
                header = names
                if missing := [column for column in REQUIRED if column not in names]:
                    raise RecordError(f"the column '{missing[0]}' is missing.", where=f"{place}, row {number}")
                if len({*filter(None, names)}) != len([*filter(None, names)]):
                    raise RecordError("a column stands there twice.", where=f"{place}, row {number}")
                unknown.update({*names} - {*REQUIRED, *OPTIONAL, ""})
            elif number > _TITLE_ROWS:
                return
        elif any(map(str.strip, cells)):
            if len(cells) != len(header) and not (len(cells) > len(header) and not any(cells[len(header) :])):
                raise RecordError(
                    f"{len(cells)} cells, where the header has {len(header)}.",
                    where=f"{place}, row {number}",
                    hint=_FETCH,
                )
            yield Row(f"{place}, row {number}", dict(zip(header, cells[: len(header)], strict=True)))


def _csv_rows(name: str, data: bytes) -> Iterator[list[str]]:
    text = decode_utf8(name, data, "Australian list")
    if not text.endswith("\n"):
        raise RecordError("the last row does not end: the file is cut.", where=name, hint=_FETCH)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise RecordError(
                f"the file is cut or damaged ({error}).", where=f"{name}, line {reader.line_num}", hint=_FETCH
            ) from error
        yield row


def _sheets(name: str, data: bytes) -> dict[str, Iterator[list[str]]]:
    _check_zip(name, data)
    try:
        import openpyxl
    except ImportError as error:
        raise RecordError(
            "reading a workbook needs the package openpyxl, which is not installed.",
            where=name,
            hint="Install it with: pip install 'onrecord[xlsx]'. Or save the sheet as CSV (UTF-8) and give that.",
        ) from error
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except Exception as error:  # openpyxl lets through whatever its parsers raise
        raise RecordError(f"the workbook cannot be read ({error}).", where=name, hint=_FETCH) from error
    return {sheet.title: _sheet_rows(f"{name}, sheet {sheet.title}", sheet) for sheet in book.worksheets}


def _sheet_rows(place: str, sheet: Any) -> Iterator[list[str]]:
    rows = sheet.iter_rows(values_only=True)
    number = 0
    while True:
        try:
            values = next(rows)
        except StopIteration:
            return
        except Exception as error:  # the sheet is parsed while it is read
            raise RecordError(
                f"the sheet is damaged ({error}).", where=f"{place}, row {number + 1}", hint=_FETCH
            ) from error
        number += 1
        yield [_cell(value) for value in values]


def _check_zip(name: str, data: bytes) -> None:
    """Refuse a cut zip, one that unpacks to too much, and XML parts that declare a document type or entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(item.file_size for item in archive.infolist())
            if size > _MAX_UNPACKED:
                raise RecordError(f"the workbook unpacks to {size} bytes, more than a list has.", where=name)
            for item in archive.infolist():
                part = archive.read(item).replace(b"\x00", b"").upper()
                if item.filename.endswith((".xml", ".rels")) and (b"<!DOCTYPE" in part or b"<!ENTITY" in part):
                    raise RecordError(
                        f"its part {item.filename} declares a document type, which no workbook does.", where=name
                    )
    except (zipfile.BadZipFile, NotImplementedError, EOFError, zipfile.zlib.error) as error:  # type: ignore[attr-defined]
        raise RecordError(f"the workbook is cut or damaged ({error}).", where=name, hint=_FETCH) from error


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime | dt.date):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("_x000D_", " ")
