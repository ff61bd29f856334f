"""Australia's consolidated list of the Department of Foreign Affairs and Trade (DFAT), as xlsx or CSV."""

import re
from collections.abc import Iterator, Mapping, Sequence

from onrecord.model.ids import sha256_hex
from onrecord.model.record import DateValue, Entry, Name, PersonalDetail
from onrecord.model.vocab import DetailKind, MentionKind, NameQuality
from onrecord.record.lists.au_rows import MEASURES, Row, is_workbook, read_table
from onrecord.record.lists.base import ListLoad, fingerprint
from onrecord.record.lists.cells import un_links, un_reference_in
from onrecord.record.lists.dates import date_value, edtf_of
from onrecord.record.lists.details import details_in
from onrecord.record.lists.forms import distinct_names, script_of, squeeze, uninvert
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import NO_BIRTH_DATE, finished, notes_on_newer, offered_day, only_file
from onrecord.record.lists.sources import SOURCES
from onrecord.record.lists.withheld import join_texts, without_private

_REFERENCE = re.compile(r"^(\d+)\s*([a-z]{0,2})$", re.IGNORECASE)
_KINDS = {
    "individual": MentionKind.PERSON,
    "person": MentionKind.PERSON,
    "entity": MentionKind.ORGANIZATION,
    "vessel": MentionKind.OTHER,
    "aircraft": MentionKind.OTHER,
}
_PRIMARY = frozenset({"primary name", "primary", "primay name"})
"""The third is a slip of the list itself."""
_FURTHER = frozenset({"aka", "a.k.a.", "alias", "original script", "formerly known as", "previously listed as"})
_STRENGTHS = {"weak": True, "low": True, "strong": False, "good": False, "": False}
_LETTERED = re.compile(r"(?:^|[\s,;])\(?[a-z]\)\s*")
_APART = re.compile(r"[;\n]|,(?!\s*\d{4}\b)|\bor\b|\band\b", re.IGNORECASE)
_LISTED = re.compile(r"\blisted\b[^.;]{0,80}?\bon\s+(\d{1,2} [A-Za-z]{3,9}\.? \d{4})", re.IGNORECASE)
_DMY = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{2}|\d{4})$")
_YES = frozenset({"TRUE", "YES", "1"})
_NO = frozenset({"FALSE", "NO", "0", ""})


class AuDfatReader:
    """Reads DFAT's list; rows `1`, `1a`, `1b` are names of one entry."""

    source = "au"
    title = SOURCES["au"].title
    licence = SOURCES["au"].licence
    origin = SOURCES["au"].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file is a workbook, or a CSV that starts with the columns of the list."""
        return is_workbook(head) or b"Name of Individual or Entity" in head

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one workbook or CSV; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        table = read_table(name, data)
        pass_ = _Pass(name, personal=personal)
        pass_.gathered.unknown.update(table.unknown)
        pass_.read(table.rows)
        day = offered_day(name, self.title, date, folder_date)
        other = (f"Sheets without a list, not read: {', '.join(table.others)}.",) if any(table.others) else ()
        cut = () if table.ended else (f"{name} is CSV, which has no end mark: a cut between two rows would not show.",)
        load = pass_.gathered.load(day.day, sha256_hex(data), notes=other, gaps=cut)
        return finished(load, day._replace(notes=(*day.notes, *notes_on_newer(name, load.entries, day.day))))


class _Pass:
    """One pass over the rows, grouped by reference."""

    def __init__(self, name: str, *, personal: bool) -> None:
        self.gathered = Gathered("au", name, personal=personal)

    def read(self, rows: Sequence[Row]) -> None:
        groups: dict[str, list[Row]] = {}
        for row in rows:
            match = _REFERENCE.match(squeeze(row.cells["Reference"]))
            if match is None:
                self.gathered.set_aside(row.where, f"'{squeeze(row.cells['Reference'])[:20]}' is no reference")
            else:
                groups.setdefault(match[1], []).append(row)
        for number, group in groups.items():
            self._group(number, group)

    def _group(self, number: str, group: list[Row]) -> None:
        kinds = {squeeze(row.cells["Type"]).lower() for row in group} - {""}
        main = [row for row in group if squeeze(row.cells["Name Type"]).lower() in _PRIMARY]
        names = {squeeze(row.cells["Name of Individual or Entity"]) for row in main}
        why = ""
        if len(kinds) != 1 or not kinds <= set(_KINDS):
            why = f"its type is {' and '.join(repr(kind) for kind in sorted(kinds)) or 'not given'}"
        elif len(names) != 1:
            why = f"{len(names)} primary names under one reference"
        if why:
            self.gathered.set_aside(group[0].where, f"{number}: {why}")
            return
        kind = _KINDS[kinds.pop()]
        ordered = [*main, *(row for row in group if row not in main)]
        print_ = fingerprint(f"{column}={cell}" for row in ordered for column, cell in row.cells.items())
        self.gathered.add(self._entry(number, kind, ordered), print_, where=main[0].where, details=_details(ordered))

    def _entry(self, number: str, kind: MentionKind, rows: list[Row]) -> Entry:
        person = kind is MentionKind.PERSON
        texts = _values(rows, "Additional Information")
        listing = _values(rows, "Listing Information")
        listed = [day for text in listing if (day := _listed_on(text))]
        links = (link for text in (*texts, *listing) for link in un_links(un_reference_in(text), kind))
        return Entry(
            source="au",
            id=number,
            kind=kind,
            names=distinct_names([name for row in rows if (name := self._name(row, person=person)) is not None]),
            listed_on=min(listed, default=None),
            programmes=_values(rows, "Committees"),
            born=tuple(self._born(number, rows)) if person else (),
            born_at=_parts(rows, "Place of Birth"),
            nationalities=_citizenships(rows),
            remarks=join_texts(self._remarks(rows, texts, listing)),
            updated_on=tuple(sorted(self._control_days(number, rows))),
            linked_ids=tuple(dict.fromkeys(links)),
        )

    def _name(self, row: Row, *, person: bool) -> Name | None:
        text = squeeze(row.cells["Name of Individual or Entity"])
        sort = squeeze(row.cells["Name Type"]).lower()
        strength = squeeze(row.cells.get("Alias Strength")).lower()
        quality = NameQuality.PRIMARY if sort in _PRIMARY else NameQuality.GOOD
        if sort not in _PRIMARY | _FURTHER or strength not in _STRENGTHS:
            self.gathered.unknown.add(f"Name Type={sort or 'empty'}, Alias Strength={strength or 'empty'}")
            quality = NameQuality.WEAK
        elif quality is NameQuality.GOOD and _STRENGTHS[strength]:
            quality = NameQuality.WEAK
        if not text:
            return None
        return Name(text=uninvert(text) if person else text, quality=quality, script=script_of(text))

    def _born(self, number: str, rows: list[Row]) -> Iterator[DateValue]:
        seen: set[str] = set()
        for cell in _parts(rows, "Date of Birth"):
            whole = date_value(cell)
            for text in [cell] if whole else _APART.split(cell):
                value = date_value(text) or _slashed(text, centuries=False)
                if value is not None and value.edtf not in seen:
                    seen.add(value.edtf)
                    yield value
                elif value is None and text.strip(" ."):
                    self.gathered.note(NO_BIRTH_DATE, f"{number} '{text.strip()}'")

    def _control_days(self, number: str, rows: list[Row]) -> set[str]:
        found: set[str] = set()
        for cell in _values(rows, "Control Date"):
            value = _slashed(cell) or date_value(cell)
            if value is None:
                self.gathered.note("Control dates left out, for they are no dates", f"{number} '{cell}'")
            else:
                found.add(value.edtf)
        return found

    def _remarks(self, rows: list[Row], texts: Sequence[str], listing: Sequence[str]) -> Iterator[str]:
        yield from (without_private(text) for text in (*texts, *listing))
        for number in _values(rows, "IMO Number"):
            yield f"IMO {number}"
        for column in MEASURES:
            cells = {squeeze(row.cells.get(column)).upper() for row in rows}
            self.gathered.unknown.update(f"{column}={cell}" for cell in cells - _YES - _NO)
            if cells & _YES:
                yield column


def _details(rows: list[Row]) -> Iterator[PersonalDetail]:
    for address in _parts(rows, "Address"):
        yield PersonalDetail(kind=DetailKind.ADDRESS, value=address, field="Address")
    for column in ("Additional Information", "Listing Information"):
        for text in _values(rows, column):
            yield from details_in(text, column)


def _values(rows: list[Row], column: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for row in rows if (text := squeeze(row.cells.get(column)))))


def _parts(rows: list[Row], column: str) -> tuple[str, ...]:
    """Part `a) Kabul b) Kandahar`."""
    found: list[str] = []
    for cell in _values(rows, column):
        found += _LETTERED.split(cell) if _LETTERED.match(cell) else [cell]
    return tuple(dict.fromkeys(part for text in found if (part := text.strip(" ,;"))))


def _citizenships(rows: list[Row]) -> tuple[str, ...]:
    parts = (part.strip() for cell in _parts(rows, "Citizenship") for part in re.split(r"[;,]", cell))
    return tuple(dict.fromkeys(part for part in parts if part))


def _listed_on(text: str) -> str | None:
    match = _LISTED.search(text)
    return edtf_of(match[1]) if match else edtf_of(text)


def _slashed(text: str, *, centuries: bool = True) -> DateValue | None:
    """Return `2/1/26` as 2 January 2026: Australia writes the day first.

    A year of two digits is one of this century for a control date; for a date of birth it says nothing sure.
    """
    match = _DMY.match(text.strip())
    if match is None or (len(match[3]) == 2 and not centuries):
        return None
    year = match[3] if len(match[3]) == 4 else f"20{match[3]}"
    edtf = edtf_of(f"{year}-{int(match[2]):02d}-{int(match[1]):02d}")
    return DateValue(edtf=edtf) if edtf else None
