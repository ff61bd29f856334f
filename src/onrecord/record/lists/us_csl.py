"""The US Consolidated Screening List, as CSV and JSON: eleven lists of three departments in one file."""

import re
from collections.abc import Iterator, Mapping

from onrecord.model.ids import sha256_hex
from onrecord.model.record import Entry, Name, PersonalDetail
from onrecord.model.vocab import DetailKind, MentionKind, NameQuality
from onrecord.record.lists.base import ListLoad
from onrecord.record.lists.dates import date_value, edtf_of
from onrecord.record.lists.details import kind_of
from onrecord.record.lists.forms import distinct_names
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.ofac_details import remark_details
from onrecord.record.lists.ofac_entry import KINDS, NON_SDN, SDN, name_of, read_remarks, split_linked
from onrecord.record.lists.ofac_xml import date_notes, only_file
from onrecord.record.lists.reading import SnapshotDay, decode_utf8, finished, offered_day
from onrecord.record.lists.sources import SOURCES
from onrecord.record.lists.us_csl_rows import Table, csv_table, joined, json_table

KEY = "us-csl"
_USED = (
    *("_id", "source", "entity_number", "type", "programs", "name", "title", "start_date", "end_date", "remarks"),
    *("alt_names", "citizenships", "dates_of_birth", "nationalities", "places_of_birth", "federal_register_notice"),
)
_IGNORED = frozenset(
    {
        # Addresses, documents and ships' data are left out on purpose (method.md §5.3, rule 9).
        *("addresses", "ids", "call_sign", "vessel_type", "gross_tonnage", "gross_registered_tonnage"),
        *("vessel_flag", "vessel_owner", "country"),
        # What an exporter must do; it is the same for a whole list, and no fact about the party.
        *("standard_order", "license_requirement", "license_policy", "source_list_url", "source_information_url"),
        # How well a row fits a search, in answers of the web service.
        "score",
    }
)
_FLOOR = 5000
"""Rows that the whole list has had many more than since it began; answers to a search have fewer."""
_NEEDED = frozenset({"source", "entity_number", "name", "alt_names"})
_SNIFF_JSON = re.compile(rb'^\s*\{.*?"(?:source_list_url|alt_names|federal_register_notice)"', re.DOTALL)
_TREASURY = re.compile(r"- Treasury Department$")
_SDN_SOURCE = re.compile(r"^Specially Designated Nationals")
_SPLIT = re.compile(r"\s*;\s+|;$")


class UsCslReader:
    """Reads the Consolidated Screening List; `source` of each row, which says whose list it is from, is a programme."""

    source = KEY
    title = SOURCES[KEY].title
    licence = SOURCES[KEY].licence
    origin = SOURCES[KEY].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts with the header of the CSV form, or as its JSON."""
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        columns = {column.strip(b' "') for column in start.split(b"\n", 1)[0].strip().split(b",")}
        is_csv = {needed.encode() for needed in _NEEDED} <= columns
        return is_csv or bool(_SNIFF_JSON.match(start) and b'"results"' in start)

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one file; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        text = decode_utf8(name, data, self.title)
        table = json_table(name, text) if text.lstrip().startswith("{") else csv_table(name, text)
        if table.day is None:
            day = offered_day(name, self.title, date, folder_date)
        else:
            day = SnapshotDay(table.day, "file", date_notes(name, table.day, date, folder_date))
        gathered = Gathered(KEY, name, personal=personal)
        gathered.unknown = {column for column in table.columns if column not in _USED and column not in _IGNORED}
        for row in joined(table.rows):
            gathered.add(_entry(row.fields, gathered), row.print, where=row.where, details=_details(row.fields))
        load = gathered.load(
            day.day,
            sha256_hex(data),
            notes=(*table.notes, *_notes(personal=personal)),
            gaps=(*table.gaps, *_excerpt(name, table)),
        )
        return finished(load, day)


def _notes(*, personal: bool) -> Iterator[str]:
    yield "It gathers other lists: who is not in it may be on one of them."
    left = "Licence rules" if personal else "Addresses, documents and licence rules"
    yield f"{left} are left out on purpose."


def _details(fields: Mapping[str, tuple[str, ...]]) -> Iterator[PersonalDetail]:
    for address in _values(fields, "addresses"):
        yield PersonalDetail(kind=DetailKind.ADDRESS, value=address, field="addresses")
    for said in _values(fields, "ids"):
        if not said.startswith("Gender"):
            yield PersonalDetail(kind=kind_of(f"document {said}"), value=said, field="ids")
    yield from remark_details("; ".join(fields.get("remarks", ())))


def _excerpt(name: str, table: Table) -> tuple[str, ...]:
    if len(table.rows) >= _FLOOR:
        return ()
    return (f"{name} has {len(table.rows)} rows, where the list has long had more than {_FLOOR}: an excerpt.",)


def _entry(fields: Mapping[str, tuple[str, ...]], gathered: Gathered) -> Entry:
    number = _first(fields, "entity_number")
    sources = fields.get("source", ())
    kind = KINDS.get(_first(fields, "type").lower(), MentionKind.OTHER)
    identity = number or _first(fields, "_id")
    births = _values(fields, "dates_of_birth")
    born = [date_value(text) for text in births]
    for text, value in zip(births, born, strict=True):
        if value is None:
            gathered.note("Dates of birth that are no calendar dates are left out", f"{identity} '{text}'")
    if not _first(fields, "type"):
        gathered.note("No type is given, so that a person cannot be told from a company", identity)
    comment, linked = split_linked("; ".join(fields.get("remarks", ())))
    comment = "; ".join(filter(None, (comment, *(f"Linked To: {name}" for name in linked))))
    remarks = [read_remarks(f"{comment}.").text] if comment else []
    remarks += [f"Federal Register notice: {text}." for text in fields.get("federal_register_notice", ())]
    remarks += [f"Ends on {text}." for text in fields.get("end_date", ())]
    return Entry(
        source=KEY,
        id=identity,
        kind=kind,
        names=_names(fields, sources, person=kind is MentionKind.PERSON),
        listed_on=min(filter(None, map(edtf_of, fields.get("start_date", ()))), default=None),
        programmes=tuple(dict.fromkeys((*sources, *_values(fields, "programs")))),
        born=tuple(dict.fromkeys(value for value in born if value is not None)),
        born_at=_values(fields, "places_of_birth"),
        nationalities=tuple(dict.fromkeys((*_values(fields, "nationalities"), *_values(fields, "citizenships")))),
        titles=_values(fields, "title"),
        remarks=" ".join(filter(None, remarks)),
        linked_to=tuple(linked),
        linked_ids=tuple(dict.fromkeys(_linked_ids(sources, number))),
    )


def _names(fields: Mapping[str, tuple[str, ...]], sources: tuple[str, ...], *, person: bool) -> tuple[Name, ...]:
    """Grade the names: no alias of a Treasury list is good, for the file does not keep OFAC's mark of the weak ones.

    Of 650 aliases that OFAC's list of June 2023 calls weak, 647 stand in the copy of November 2023 like all others.
    """
    unmarked = any(_TREASURY.search(source) for source in sources)
    quality = NameQuality.WEAK if unmarked else NameQuality.GOOD
    own = [name for name in fields.get("name", ()) if name.strip(" .,;-")]
    names = [name_of(text, NameQuality.PRIMARY, person=person) for text in own[:1]]
    names += [name_of(text, NameQuality.GOOD, person=person) for text in own[1:]]
    names += [name_of(text, quality, person=person) for text in _values(fields, "alt_names")]
    return distinct_names(names)


def _linked_ids(sources: tuple[str, ...], number: str) -> Iterator[str]:
    """Give OFAC's own ids: the entity number of a row from the Treasury is the number of OFAC's entry."""
    for source in sources:
        if number and _TREASURY.search(source):
            yield f"{SDN if _SDN_SOURCE.match(source) else NON_SDN}:{number}"


def _first(fields: Mapping[str, tuple[str, ...]], key: str) -> str:
    return next(iter(fields.get(key, ())), "")


def _values(fields: Mapping[str, tuple[str, ...]], key: str) -> tuple[str, ...]:
    """Part the values that stand in one cell of the CSV form."""
    parts = (part.strip() for text in fields.get(key, ()) for part in _SPLIT.split(text))
    return tuple(dict.fromkeys(part for part in parts if part))
