"""Rows of the US Consolidated Screening List, from its CSV and its JSON; every sign of a cut is refused."""

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from onrecord.errors import RecordError
from onrecord.record.lists.base import fingerprint
from onrecord.record.lists.dates import edtf_of
from onrecord.record.lists.forms import squeeze

_FETCH = "Nothing was loaded. Fetch the list again from data.trade.gov."
_JSON_KEYS = frozenset({"results", "total", "offset", "sources", "sources_used", "search_performed_at"})


class Row(NamedTuple):
    """One party; `fields` has texts, several values of one field apart."""

    where: str
    fields: dict[str, tuple[str, ...]]
    print: str


class Table(NamedTuple):
    """All rows of a file, its columns, and what to say about it; `day` is None where it does not date itself."""

    columns: frozenset[str]
    rows: list[Row]
    notes: tuple[str, ...]
    gaps: tuple[str, ...]
    day: str | None = None


def csv_table(name: str, text: str) -> Table:
    """Return the rows of the CSV form.

    Raises:
        RecordError: It is cut or damaged; with the line.
    """
    rows: list[Row] = []
    notes: list[str] = []
    header: list[str] = []
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            raise _cut(name, line, str(error), notes) from error
        if not header:
            header = [cell.strip() for cell in cells]
        elif [cell.strip() for cell in cells] == header:
            notes.append(f"{name}, line {line}: the header stands in it again; it is passed over.")
        elif len(cells) != len(header):
            raise _cut(name, line, f"{len(cells)} fields, not {len(header)}", notes)
        elif cells:
            rows.append(_row(f"{name}, line {line}", dict(zip(header, cells, strict=True))))
    if not text.endswith(("\n", "\r")):
        raise _cut(name, reader.line_num, "the last row does not end", notes)
    gap = f"{name} has no end mark and no count, so that a cut between two rows would not show."
    return Table(frozenset(header), rows, tuple(notes), (gap,))


def _cut(name: str, line: int, why: str, notes: Sequence[str] = ()) -> RecordError:
    twice = "; its header stands in it twice" if notes else ""
    return RecordError(f"the file is cut or damaged ({why}{twice}).", where=f"{name}, line {line}", hint=_FETCH)


def json_table(name: str, text: str) -> Table:
    """Return the rows of the JSON form.

    Raises:
        RecordError: It is cut or damaged, or of another layout.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise _cut(name, line, getattr(error, "msg", "nested too deeply")) from error
    results = content.get("results")
    if not isinstance(results, list) or not all(isinstance(item, dict) for item in results):
        raise RecordError("'results' is no list of entries.", where=name, hint=_FETCH)
    rows = [_row(f"{name}, result {number}", item) for number, item in enumerate(results, 1)]
    columns = {"_id" if key == "id" else key for item in results for key in item} | (content.keys() - _JSON_KEYS)
    day = edtf_of(str(content.get("search_performed_at", ""))[:10])
    total = content.get("total")
    gaps = (f"{name} has {len(rows)} of {total} entries.",) if isinstance(total, int) and total != len(rows) else ()
    return Table(frozenset(columns), rows, (), gaps, day if day is not None and len(day) == 10 else None)


def _row(where: str, item: Mapping[str, object]) -> Row:
    fields = {"_id" if key == "id" else key: tuple(_texts(value)) for key, value in item.items()}
    return Row(where, fields, fingerprint(f"{key}={text}" for key in sorted(fields) for text in fields[key]))


def _texts(value: object) -> Iterator[str]:
    """Give the texts of a value: a cell, or a list of texts or of objects in JSON."""
    if isinstance(value, Mapping):
        yield ", ".join(text for part in value.values() for text in _texts(part))
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif value is not None and (text := squeeze(str(value))):
        yield text


def joined(rows: list[Row]) -> Iterator[Row]:
    """Join the rows of a party that is on several of the lists under one of OFAC's numbers."""
    by_key: dict[str, list[Row]] = {}
    for number, row in enumerate(rows):
        entity = "".join(row.fields.get("entity_number", ()))
        by_key.setdefault(entity or f"row {number}", []).append(row)
    for same in by_key.values():
        fields: dict[str, tuple[str, ...]] = {}
        for row in same:
            for key, texts in row.fields.items():
                fields[key] = tuple(dict.fromkeys((*fields.get(key, ()), *texts)))
        yield Row(same[0].where, fields, same[0].print if len(same) == 1 else fingerprint(row.print for row in same))
