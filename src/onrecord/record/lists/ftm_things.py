"""The two forms of a FollowTheMoney file, line by line: entities as JSON, and statements as CSV."""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import msgspec

from onrecord.errors import RecordError
from onrecord.record.lists.ftm_details import ADDRESS, PRIVATE
from onrecord.record.lists.ftm_parties import KINDS, SANCTION, USED, Thing

_FETCH = "Nothing was loaded. Fetch the file again."
_COLUMNS = ("canonical_id", "entity_id", "prop", "schema", "value", "dataset")
_OPTIONAL = frozenset(
    {"id", "prop_type", "lang", "original_value", "external", "first_seen", "last_seen", "target", "origin"}
)
_FIELDS = frozenset(
    "id caption schema properties referents datasets target first_seen last_seen last_change origin".split()
)
_RANK = ("LegalEntity", "Organization", "PublicBody", "Company", "Person", "Vessel", "Airplane", SANCTION)
"""Of the schemas that the statements of one party name, the later is the more telling."""


class Seen:
    """What is true of the whole file: data sets, the newest day on which something was seen, how many entities.

    Attributes:
        personal: Personal details are kept.
        addresses: Those that stand in the file as entities of their own, by id.
    """

    def __init__(self, *, personal: bool = False) -> None:
        self.personal = personal
        self.addresses: dict[str, str] = {}
        self.common: frozenset[str] | None = None
        self.newest = ""
        self.count = 0
        self.unknown: set[str] = set()
        self.left_out: dict[str, int] = {}

    def add(self, datasets: frozenset[str], last_seen: str) -> None:
        """Count one entity."""
        self.count += 1
        self.common = datasets if self.common is None else self.common & datasets
        self.newest = max(self.newest, last_seen[:10])


def is_entities(head: bytes) -> bool:
    """Return whether the file starts as a line of JSON with an entity, or with a change of one."""
    start = head.lstrip(b"\xef\xbb\xbf \r\n")
    return start.startswith(b"{") and b'"schema"' in start and (b'"properties"' in start or b'"caption"' in start)


def is_statements(head: bytes) -> bool:
    """Return whether the file starts with the columns of a table of statements."""
    first = head.removeprefix(b"\xef\xbb\xbf").split(b"\n")[0].strip(b"\r").split(b",")
    return {column.encode() for column in _COLUMNS[:5]} <= {column.strip(b'" ') for column in first}


def read_entities(name: str, data: bytes, seen: Seen) -> Iterator[Thing]:
    """Yield the parties and sanctions of a file of JSON lines; other entities are counted.

    Raises:
        RecordError: A line is cut or damaged, is no entity, or tells a change of one.
    """
    for number, line in enumerate(io.BytesIO(data.removeprefix(b"\xef\xbb\xbf")), 1):
        if not line.strip():
            continue
        where = f"{name}, line {number}"
        try:
            found = msgspec.json.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise RecordError(f"the line is cut or damaged ({error}).", where=where, hint=_FETCH) from error
        if isinstance(found, dict) and "op" in found:
            raise RecordError(
                "the file is a delta: it tells what changed since another version, and not what is listed.",
                where=where,
                hint="A delta needs its base, which is not applied here: give entities.ftm.json of the same version.",
            )
        yield from _things(found, where, seen)


class _Group(NamedTuple):
    schemas: dict[str, None]
    properties: dict[str, dict[str, None]]
    datasets: set[str]
    ids: dict[str, None]
    where: str


def read_statements(name: str, data: bytes, seen: Seen) -> Iterator[Thing]:
    """Yield the parties and sanctions of a table of statements, gathered by `canonical_id`, in order of first mention.

    Raises:
        RecordError: A row is cut or damaged, or a column is missing.
    """
    groups: dict[str, _Group] = {}
    canonical: dict[str, str] = {}
    for where, row in _statement_rows(name, data, seen):
        if row.get("external", "").lower() in ("t", "true", "1"):
            continue
        group = groups.get(row["canonical_id"])
        if group is None:
            group = groups[row["canonical_id"]] = _Group({}, {}, set(), {}, where)
        group.schemas[row["schema"]] = None
        group.datasets.add(row["dataset"])
        group.ids[row["entity_id"]] = None
        canonical[row["entity_id"]] = row["canonical_id"]
        seen.newest = max(seen.newest, row.get("last_seen", "")[:10])
        if row["prop"] in USED or (seen.personal and (row["prop"] in PRIVATE or row["schema"] == ADDRESS)):
            group.properties.setdefault(row["prop"], {})[row["value"]] = None
    for key, group in groups.items():
        seen.add(frozenset(group.datasets), "")
        schema = max(group.schemas, key=lambda found: _RANK.index(found) if found in _RANK else -1)
        rows = {prop: tuple(values) for prop, values in group.properties.items() if prop in USED}
        private = {prop: tuple(values) for prop, values in group.properties.items() if prop in PRIVATE}
        if seen.personal and schema == ADDRESS:
            seen.addresses.update(dict.fromkeys(group.ids, next(iter(group.properties.get("full", ())), "")))
        if schema not in KINDS and schema != SANCTION:
            seen.left_out[schema] = seen.left_out.get(schema, 0) + 1
            continue
        if "entity" in rows:
            rows["entity"] = tuple(canonical.get(value, value) for value in rows["entity"])
        caption = next(iter(rows.get("name", ())), "")
        yield Thing(key, schema, caption, rows, tuple(group.ids), None, group.where, private)


def _statement_rows(name: str, data: bytes, seen: Seen) -> Iterator[tuple[str, dict[str, str]]]:
    if not data.endswith(b"\n"):
        raise RecordError("the last row does not end: the file is cut.", where=name, hint=_FETCH)
    lines = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8-sig", newline="")
    reader = csv.reader(lines, strict=True)
    header: list[str] = []
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except (csv.Error, UnicodeDecodeError) as error:
            raise RecordError(
                f"the row is cut or damaged ({error}).", where=f"{name}, line {reader.line_num + 1}", hint=_FETCH
            ) from error
        where = f"{name}, line {reader.line_num}"
        if not header:
            header = row
            if missing := [column for column in _COLUMNS if column not in header]:
                raise RecordError(f"the column '{missing[0]}' is missing.", where=where)
            seen.unknown.update(set(header) - set(_COLUMNS) - _OPTIONAL)
        elif len(row) != len(header):
            raise RecordError(f"{len(row)} cells, where the header has {len(header)}.", where=where, hint=_FETCH)
        else:
            yield where, dict(zip(header, row, strict=True))


def _things(found: Any, where: str, seen: Seen) -> Iterator[Thing]:
    if not isinstance(found, dict) or not all(isinstance(found.get(key), str) for key in ("id", "schema")):
        raise RecordError("the line is no FollowTheMoney entity (id and schema).", where=where, hint=_FETCH)
    properties = found.get("properties")
    lists = isinstance(properties, dict) and all(isinstance(values, list) for values in properties.values())
    if not lists or not isinstance(properties, dict):
        raise RecordError("the properties of the entity are no lists of values.", where=where, hint=_FETCH)
    seen.unknown.update(set(found) - _FIELDS)
    seen.add(_strings(found.get("datasets")), str(found.get("last_seen") or ""))
    schema = found["schema"]
    if seen.personal and schema == ADDRESS:
        seen.addresses[found["id"]] = next(iter(_texts(properties, "full")), str(found.get("caption") or ""))
    if schema not in KINDS and schema != SANCTION:
        seen.left_out[schema] = seen.left_out.get(schema, 0) + 1
        return
    rows = {name: _texts(properties, name) for name in properties if name in USED}
    target = found.get("target")
    yield Thing(
        id=found["id"],
        schema=schema,
        caption=str(found.get("caption") or ""),
        properties=rows,
        referents=tuple(sorted(_strings(found.get("referents")))),
        target=target if isinstance(target, bool) else None,
        where=where,
        private={name: _texts(properties, name) for name in properties if name in PRIVATE} if seen.personal else {},
    )
    for inner in properties.get("sanctions", ()):
        if isinstance(inner, dict) and inner.get("schema") == SANCTION and isinstance(inner.get("properties"), dict):
            yield from _things({**inner, "properties": {**inner["properties"], "entity": [found["id"]]}}, where, seen)


def _texts(properties: Mapping[str, list[object]], name: str) -> tuple[str, ...]:
    return tuple(value for value in properties.get(name, ()) if isinstance(value, str))


def _strings(values: object) -> frozenset[str]:
    return frozenset(value for value in values if isinstance(value, str)) if isinstance(values, list) else frozenset()
