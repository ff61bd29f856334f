"""The Swiss sanctions list of SECO, as its XML of the whole list; history stays inside the file."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import DateValue, DetailedEntry, Entry
from onrecord.model.vocab import MentionKind
from onrecord.record.lists.base import ListLoad, SetAsideRow, fingerprint
from onrecord.record.lists.cells import un_links
from onrecord.record.lists.ch_details import placed_details, target_details
from onrecord.record.lists.ch_names import names_of
from onrecord.record.lists.dates import edtf_of
from onrecord.record.lists.forms import squeeze
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import NO_BIRTH_DATE, finished, only_file, own_day
from onrecord.record.lists.sources import SOURCES
from onrecord.record.lists.withheld import join_texts, without_private
from onrecord.record.lists.xml_records import XmlRecords, attribute, text, texts

if TYPE_CHECKING:
    from lxml import etree

_KINDS = {"individual": MentionKind.PERSON, "entity": MentionKind.ORGANIZATION, "object": MentionKind.OTHER}
_IN_FORCE = ("listed", "amended")
_DELISTED = "de-listed"
_KNOWN: dict[str, set[str]] = {
    "target": {"sanctions-set-id", "foreign-identifier", "modification", *_KINDS},
    # generic-attribute holds codes of the list's own database.
    **{kind: {"identity", "justification", "other-information", "relation", "generic-attribute"} for kind in _KINDS},
    # Addresses and documents are personal details (method.md §5.3, rule 9); ch_details reads them where asked.
    "identity": {"name", "nationality", "day-month-year", "place-of-birth", "address", "identification-document"},
    "name": {"name-part"},
    "name-part": {"value", "spelling-variant"},
    "nationality": {"country"},
    "sanctions-program": {"program-key", "program-name", "sanctions-set", "origin"},
    "place": {"location", "area", "country", "location-variant", "area-variant"},
}
_CLOSED = {"modification", "address", "identification-document"}
"""Subtrees that are not looked into: old states of the entry, and what is left out."""
_DATE_ATTRIBUTES = {"ssid", "day", "month", "year", "calendar", "quality"}


class ChSecoReader:
    """Reads SECO's XML; only targets in force are entries, those de-listed are set aside with their date."""

    source = "ch"
    title = SOURCES["ch"].title
    licence = SOURCES["ch"].licence
    origin = SOURCES["ch"].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as a Swiss list."""
        return b"<swiss-sanctions-list" in head

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one XML file; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        pass_ = _Pass(name, personal=personal)
        pass_.read(data)
        day = own_day(name, pass_.day, date, folder_date)
        part = pass_.list_type != "whole-list"
        gaps = (f"{name} is a '{pass_.list_type}', not the whole list.",) if part else ()
        if pass_.delisted and not pass_.count:
            raise RecordError("every target in it is de-listed.", where=name, hint="Fetch the list again.")
        load = pass_.gathered.load(pass_.day, sha256_hex(data), gaps=gaps)
        load = replace(load, entries=tuple(pass_.placed(entry) for entry in load.entries))
        return finished(load, day, set_apart=pass_.delisted)


class _State(NamedTuple):
    """Where an entry stands, by its modifications, newest first."""

    kind: str
    since: str | None = None
    amended: tuple[str, ...] = ()


class _Pass:
    """One pass over one file: entries come out, the rest is remembered."""

    def __init__(self, name: str, *, personal: bool) -> None:
        self.name = name
        self.day = ""
        self.list_type = ""
        self.count = 0
        self.gathered = Gathered("ch", name, personal=personal)
        self.delisted: list[SetAsideRow] = []
        self._programmes: dict[str, str] = {}
        self._places: dict[str, str] = {}
        self._born_at: dict[str, tuple[str, ...]] = {}

    def read(self, data: bytes) -> None:
        records = XmlRecords(self.name, data, root="swiss-sanctions-list", title=SOURCES["ch"].title)
        for element in records:
            self._report_unknown(element)
            if element.tag == "sanctions-program":
                self._programme(element)
            elif element.tag == "place":
                parts = (text(element, part) for part in ("location", "area", "country"))
                self._places[attribute(element, "ssid")] = ", ".join(part for part in parts if part)
            elif element.tag == "target":
                self._target(element, records.where(element))
        self.list_type = records.attributes.get("list-type", "")
        day = edtf_of(records.attributes.get("date", "")[:10])
        if day is None or len(day) != 10:
            raise RecordError(f"its date is '{records.attributes.get('date', '')}', which is no day.", where=self.name)
        self.day = day

    def placed(self, entry: Entry) -> Entry:
        """Places stand after the targets in the file, so that they are filled in last."""
        found = (self._places.get(place, "") for place in self._born_at.get(entry.id, ()))
        if isinstance(entry, DetailedEntry):
            entry = replace(entry, details=placed_details(entry.details, self._places))
        places = tuple(dict.fromkeys(place for place in found if place))
        return replace(entry, born_at=places) if places else entry

    def _programme(self, element: "etree._Element") -> None:
        keys = {attribute(key, "lang"): squeeze(key.text) for key in element.iterfind("program-key")}
        title = keys.get("eng") or next(iter(keys.values()), "")
        for part in element.iterfind("sanctions-set"):
            self._programmes[attribute(part, "ssid")] = title

    def _target(self, element: "etree._Element", where: str) -> None:
        number = attribute(element, "ssid")
        node = next((child for child in element if child.tag in _KINDS), None)
        state = self._state(element, number)
        if state.kind == _DELISTED:
            self.delisted.append(SetAsideRow(where, f"{number}: de-listed on {state.since or 'a day not given'}"))
        elif state.kind not in _IN_FORCE:
            self.gathered.set_aside(where, f"{number}: its state is '{state.kind}', which is not known")
        elif node is None:
            self.gathered.set_aside(where, f"{number}: no individual, entity or object")
        else:
            self.count += 1
            self._born_at[number] = tuple(
                attribute(place, "place-id") for place in node.iterfind("identity/place-of-birth")
            )
            printed = fingerprint([" ".join(_raw_parts(element))])
            entry = self._entry(element, node, state)
            self.gathered.add(entry, printed, where=where, details=target_details(node))

    def _entry(self, element: "etree._Element", node: "etree._Element", state: _State) -> Entry:
        number = attribute(element, "ssid")
        names, titles, odd = names_of(node)
        self.gathered.unknown.update(odd)
        programmes = (self._programmes.get(key, "") for key in texts(element, "sanctions-set-id"))
        foreign = texts(element, "foreign-identifier")
        links = (link for key in foreign for link in un_links(key, _KINDS[node.tag]))
        return Entry(
            source="ch",
            id=number,
            kind=_KINDS[node.tag],
            names=names,
            listed_on=state.since,
            programmes=tuple(dict.fromkeys(found for found in programmes if found)),
            born=tuple(self._born(node, number)) if node.tag == "individual" else (),
            nationalities=texts(node, "identity/nationality/country"),
            gender=attribute(node, "sex").lower(),
            titles=titles,
            remarks=join_texts(_remarks(node)),
            updated_on=state.amended,
            linked_ids=tuple(dict.fromkeys(links)),
        )

    def _state(self, element: "etree._Element", number: str) -> _State:
        """The first modification is the current state; the rest is history, newest first."""
        rows = [(attribute(row, "modification-type"), _day(row)) for row in element.iterfind("modification")]
        if not rows:
            return _State("")
        kind, since = rows[0]
        if any(day and since and day > since for _, day in rows[1:]):
            self.gathered.note("Targets whose first modification, which counts, is not the newest", number)
        if kind == _DELISTED:
            return _State(kind, since)
        current = rows[: next((place for place, row in enumerate(rows) if row[0] == _DELISTED), len(rows))]
        listed = next((day for sort, day in reversed(current) if sort == "listed"), None)
        return _State(kind, listed, tuple(sorted({day for sort, day in current if sort == "amended" and day})))

    def _born(self, node: "etree._Element", number: str) -> Iterator[DateValue]:
        found: set[str] = set()
        for born in node.iterfind("identity/day-month-year"):
            parts = [attribute(born, part) for part in ("year", "month", "day")]
            known = parts[: next((place for place, part in enumerate(parts) if not part.strip("0")), 3)]
            edtf = edtf_of("-".join(part.zfill(2) for part in known))
            if edtf is None or attribute(born, "calendar") not in ("Gregorian", ""):
                self.gathered.note(NO_BIRTH_DATE, number)
            elif edtf not in found:
                found.add(edtf)
                low = attribute(born, "quality") == "low"
                yield DateValue(edtf=f"{edtf}~" if low else edtf, approximate=low)

    def _report_unknown(self, element: "etree._Element") -> None:
        unknown = self.gathered.unknown
        if element.tag not in ("target", "place", "sanctions-program"):
            unknown.add(str(element.tag))
            return
        waiting = [element]
        while waiting:
            node = waiting.pop()
            if node.tag in _KNOWN:
                unknown.update(f"{node.tag}/{child.tag}" for child in node if child.tag not in _KNOWN[node.tag])
            if node.tag == "day-month-year":
                unknown.update(f"{node.tag}@{key}" for key in map(str, node.attrib) if key not in _DATE_ATTRIBUTES)
            waiting.extend(child for child in node if child.tag not in _CLOSED)


def _day(row: "etree._Element") -> str | None:
    days = (edtf_of(attribute(row, f"{sort}-date")[:10]) for sort in ("effective", "publication", "enactment"))
    return next((day for day in days if day), None)


def _remarks(node: "etree._Element") -> Iterator[str]:
    for reason in texts(node, "justification"):
        yield without_private(reason)
    for said in texts(node, "other-information"):
        yield said if node.tag == "object" and said.upper().startswith("IMO ") else without_private(said)
    for relation in node.iterfind("relation"):
        yield f"Relation '{attribute(relation, 'relation-type')}': ch:{attribute(relation, 'target-id')}"


def _raw_parts(element: "etree._Element") -> Iterator[str]:
    waiting = [element]
    while waiting:
        node = waiting.pop()
        yield f"{node.tag}={node.text or ''}"
        yield from (f"{node.tag}@{key}={value}" for key, value in sorted(node.attrib.items()) if key != "ssid")
        if node.tag != "modification":
            waiting.extend(reversed(node))
