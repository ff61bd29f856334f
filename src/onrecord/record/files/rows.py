"""From TOML text to typed rows: every fault is collected, with its table, row and field."""

import datetime as dt
import re
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Any

import msgspec

from onrecord.record.files.base_rows import Row
from onrecord.record.files.schema import HEADER, NESTED, TABLES
from onrecord.record.files.values import Fault

MAX_BYTES = 8 * 1024 * 1024
_LINE = re.compile(r" \(at line (\d+), column \d+\)$")


class Placed(msgspec.Struct, frozen=True, kw_only=True):
    """A row with its place: file, table, number from 1, and the rows nested in it."""

    file: str
    table: str
    number: int
    row: Row
    nested: tuple["Placed", ...] = ()

    def fault(self, says: str, *, field: str = "", kind: str = "value") -> Fault:
        """Return a fault at this row."""
        return Fault(file=self.file, table=self.table, row=self.number, field=field, says=says, kind=kind)


class Tables(msgspec.Struct, frozen=True, kw_only=True):
    """One file read: its title, the rows that could be read, and what is wrong with the others."""

    file: str
    title: str = ""
    rows: tuple[Placed, ...] = ()
    faults: tuple[Fault, ...] = ()


def read_tables(data: bytes, *, file: str) -> Tables:
    """Return the rows of one record file, and every fault found in reading them."""
    document, fault = _read_toml(data, file)
    if fault is not None:
        return Tables(file=file, faults=(fault,))
    rows: list[Placed] = []
    faults: list[Fault] = []
    for key, value in document.items():
        if key in HEADER:
            if not isinstance(value, str):
                faults.append(Fault(file=file, field=key, says=f"'{key}' must be text."))
        elif key not in TABLES:
            says = f"nobody handles '{key}'; the tables are {', '.join(TABLES)}."
            faults.append(Fault(file=file, field=key, kind="unknown-field", says=says))
        else:
            rows.extend(_read_rows(file, key, value, TABLES[key], faults))
    if not rows and not faults:
        faults.append(Fault(file=file, kind="syntax", says="the file has no table in it."))
    title = document.get("title", "")
    return Tables(file=file, title=title if isinstance(title, str) else "", rows=tuple(rows), faults=tuple(faults))


def _read_toml(data: bytes, file: str) -> tuple[dict[str, Any], Fault | None]:
    def broken(says: str) -> tuple[dict[str, Any], Fault]:
        return {}, Fault(file=file, kind="syntax", says=says)

    if len(data) > MAX_BYTES:
        return broken(f"the file has {len(data)} bytes; the limit is {MAX_BYTES}.")
    if not data.strip():
        return broken("the file is empty.")
    if b"\x00" in data:
        return broken("the file is not text: it has a zero byte in it.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return broken(f"the file is not UTF-8: byte {error.start} in line {line} is {data[error.start]:#04x}.")
    try:
        return tomllib.loads(text), None
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        match = _LINE.search(message)
        line_text = f"line {match[1]}" if match else "the end of the file"
        return broken(f"broken TOML at {line_text}: {_LINE.sub('', message)}.")
    except (RecursionError, ValueError) as error:
        return broken(f"the TOML cannot be read: {type(error).__name__}.")


def _read_rows(file: str, table: str, value: object, kind: type[Row], faults: list[Fault]) -> Iterator[Placed]:
    items = value if isinstance(value, list) else [value]
    short = table.rpartition(".")[2]
    for number, item in enumerate(items, start=1):
        place = Placed(file=file, table=table, number=number, row=Row())
        if not isinstance(item, dict):
            faults.append(place.fault(f"'{short}' must be a table, written [[{table}]]."))
            continue
        nested: list[Placed] = []
        plain: dict[str, Any] = {}
        inner = NESTED.get(table, {})
        for key, part in item.items():
            if key in inner and isinstance(part, (list, dict)):
                nested.extend(_read_rows(file, f"{table}.{key}", part, inner[key], faults))
            else:
                plain[key] = _plain(part)
        row = _convert(plain, kind, place, faults)
        if row is not None:
            yield Placed(file=file, table=table, number=number, row=row, nested=tuple(nested))


def _plain(value: object) -> Any:
    """Return the value with TOML dates as EDTF text; the rest is unchanged."""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


@cache
def _fields(kind: type[Row]) -> dict[str, msgspec.structs.FieldInfo]:
    return {field.encode_name: field for field in msgspec.structs.fields(kind)}


def _convert(plain: dict[str, Any], kind: type[Row], place: Placed, faults: list[Fault]) -> Row | None:
    fields = _fields(kind)
    for key, value in plain.items():
        # A year alone is an integer in TOML: `since = 1996`.
        if type(value) is int and key in fields and fields[key].type is str:
            plain[key] = str(value)
    try:
        return msgspec.convert(plain, kind)
    except msgspec.ValidationError:
        pass
    before = len(faults)
    for key, value in plain.items():
        if key not in fields:
            known = ", ".join(sorted(fields))
            says = f"nobody handles '{key}'; the fields are {known}."
            faults.append(place.fault(says, field=key, kind="unknown-field"))
            continue
        try:
            msgspec.convert(value, fields[key].type)
        except msgspec.ValidationError as error:
            faults.append(place.fault(_explain(error, value, fields[key].type), field=key))
    for key, field in fields.items():
        if field.required and key not in plain:
            faults.append(place.fault(f"'{key}' is missing.", field=key, kind="missing"))
    if any(fault.kind != "unknown-field" for fault in faults[before:]):
        return None
    return msgspec.convert({key: value for key, value in plain.items() if key in fields}, kind)


def _explain(error: msgspec.ValidationError, value: object, kind: Any) -> str:
    if isinstance(kind, type) and issubclass(kind, StrEnum) and isinstance(value, str):
        return f"'{value}' is none of {', '.join(kind)}."
    shown = repr(value)
    return f"{shown if len(shown) <= 60 else shown[:57] + '...'} does not fit: {str(error)[0].lower()}{str(error)[1:]}."
