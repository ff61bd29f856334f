"""Rows of OFAC's CSV tables, with every sign of a cut or another layout refused."""

import csv
import io
import re
from collections import Counter
from typing import NamedTuple

from onrecord.errors import RecordError
from onrecord.record.lists.base import SetAsideRow

NULL = "-0-"
"""How OFAC writes an empty field; a space follows it in the file."""

_ROLES = {12: "sdn", 6: "add", 5: "alt", 2: "comments"}
_TYPES = frozenset({"individual", "entity", "vessel", "aircraft", NULL})
_END = b"\x1a"
_FETCH = "Nothing was loaded. Fetch the file again from OFAC."


class Row(NamedTuple):
    """One row with its number in the file, from 1."""

    number: int
    fields: list[str]


class Table(NamedTuple):
    """One file of OFAC's set.

    Attributes:
        role: `sdn`, `alt`, `add` or `comments`.
        ended: The end mark, or for the comments table a whole last row, shows that the file is not cut.
        odd: Rows that were set aside.
    """

    name: str
    role: str
    rows: list[Row]
    odd: list[SetAsideRow]
    ended: bool


def read_table(name: str, data: bytes) -> Table:
    """Return the rows of one of OFAC's files; its role is told by the number of fields a row.

    Raises:
        RecordError: The file is cut, damaged, no text, or has another layout; with file and row.
    """
    body = data.rstrip(b"\r\n ")
    marked = body.endswith(_END)
    rows = _parse(name, _decode(name, body[:-1] if marked else data))
    widths = Counter(len(row.fields) for row in rows)
    width = widths.most_common(1)[0][0]
    if width not in _ROLES:
        raise RecordError(
            f"rows have {width} fields, where OFAC's tables have 12 (sdn), 5 (alt), 6 (add) or 2 (comments).",
            where=f"{name}, row {rows[0].number}",
            hint="This is another layout than the one OFAC publishes; it is not read.",
        )
    role = _ROLES[width]
    _refuse_cut(name, role, data, rows, marked=marked, width=width)
    good, odd = [], []
    for row in rows:
        why = _why_odd(row.fields, role, width)
        if why:
            odd.append(SetAsideRow(f"{name}, row {row.number}", why))
        else:
            good.append(row)
    if not good or len(odd) > max(1, len(rows) // 100):
        raise RecordError(
            f"{len(odd)} of {len(rows)} rows are not of OFAC's layout ({odd[0].why}).",
            where=odd[0].where,
            hint="The columns may be shifted or of another year; the file is not read.",
        )
    return Table(name, role, good, odd, marked or role == "comments")


def _decode(name: str, body: bytes) -> str:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = body.count(b"\n", 0, error.start) + 1
        raise RecordError(
            f"byte {error.start} is not UTF-8, as OFAC's files are.",
            where=f"{name}, row {row}",
            hint="The file was changed or damaged on its way. " + _FETCH,
        ) from error
    if control := re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", text):
        row = text.count("\n", 0, control.start()) + 1
        raise RecordError("a control character stands in the text.", where=f"{name}, row {row}", hint=_FETCH)
    return text


def _parse(name: str, text: str) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[Row] = []
    while True:
        try:
            fields = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            raise RecordError(
                f"the file is cut or damaged ({error}).", where=f"{name}, row {len(rows) + 1}", hint=_FETCH
            ) from error
        if fields:
            rows.append(Row(len(rows) + 1, fields))
    if not rows:
        raise RecordError("the file has no rows.", where=name, hint=_FETCH)
    return rows


def _refuse_cut(name: str, role: str, data: bytes, rows: list[Row], *, marked: bool, width: int) -> None:
    """Refuse a file that stops early.

    OFAC ends its tables with one 0x1A byte; the comments table has none, and copies with other line ends have lost
    theirs. Without the mark only the last row can show a cut.
    """
    last = rows[-1]
    cut = ""
    official_ends = b"\r" in data or b"\n" not in data
    if not marked and role in ("sdn", "alt") and official_ends:
        cut = "the end mark (0x1A) that OFAC puts after the last row is missing"
    elif not marked and len(last.fields) != width:
        cut = f"the last row has {len(last.fields)} fields, not {width}"
    elif not marked and role == "comments" and not data.rstrip(b"\r\n").endswith(b'"'):
        cut = "the last row does not end"
    elif not marked and role in ("sdn", "alt") and not _ends_whole(data):
        cut = "the last field does not end"
    if cut:
        raise RecordError(f"the file is cut: {cut}.", where=f"{name}, row {last.number}", hint=_FETCH)


def _ends_whole(data: bytes) -> bool:
    tail = data.rstrip(b"\r\n ")
    return tail.endswith((b",-0-", b'"'))


def _why_odd(fields: list[str], role: str, width: int) -> str:
    if len(fields) != width:
        return f"{len(fields)} fields, not {width}"
    if not fields[0].strip().isdigit():
        return f"'{fields[0][:20]}' is not an entry number"
    if role == "sdn" and fields[2].strip().lower() not in _TYPES:
        return f"'{fields[2][:20]}' is not a type of entry"
    if role == "sdn" and fields[1].strip() in ("", NULL):
        return "no name"
    if role == "alt" and fields[3].strip() in ("", NULL):
        return "no alias"
    return ""
