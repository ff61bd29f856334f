"""Canada's consolidated autonomous sanctions list (SEMA and JVCFOA), in its XML form."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from onrecord.model.ids import sha256_hex
from onrecord.model.record import DateValue, Entry, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.base import ListLoad, fingerprint
from onrecord.record.lists.ca_names import alias_names, entity_names, person_names
from onrecord.record.lists.dates import date_value, edtf_of
from onrecord.record.lists.forms import distinct_names, names_from_forms, squeeze
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import NO_BIRTH_DATE, SnapshotDay, finished, notes_on_newer, offered_day, only_file
from onrecord.record.lists.sources import SOURCES
from onrecord.record.lists.xml_records import XmlRecords

if TYPE_CHECKING:
    from lxml import etree

_FIELDS = {
    "Country",
    "LastName",
    "GivenName",
    "Aliases",
    "DateOfBirthOrShipBuildDate",
    "EntityOrShip",
    "TitleOrShip",
    "ShipIMONumber",
    "Schedule",
    "Item",
    "DateOfListing",
}
_SHORT = re.compile(r"\(([A-Z]{3,})\)$")
_NOT_IN_SLUG = re.compile(r"[^a-z0-9.]+")


class CaSemaReader:
    """Reads Canada's XML; it has no id and no date of its own."""

    source = "ca"
    title = SOURCES["ca"].title
    licence = SOURCES["ca"].licence
    origin = SOURCES["ca"].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as a Canadian list."""
        return b"<data-set" in head and (b"<Country>" in head or b"<record" not in head)

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one XML file; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        pass_ = _Pass(name, personal=personal)
        pass_.read(data)
        load = pass_.gathered.load("", sha256_hex(data), notes=tuple(pass_.notes()))
        newest = max((entry.listed_on for entry in load.entries if entry.listed_on), default="")
        day = _day_of(offered_day(name, self.title, date, folder_date), folder_date, newest)
        day = day._replace(notes=(*day.notes, *notes_on_newer(name, load.entries, day.day)))
        return finished(load, day)


def _day_of(day: SnapshotDay, folder: str | None, newest: str) -> SnapshotDay:
    """Where the folder gives only the month, the newest listing in that month is nearer than its first day."""
    only_month = day.dated_by == "folder" and folder is not None and len(folder) == 7
    return day._replace(day=newest) if only_month and newest.startswith(day.day[:7]) else day


class _Pass:
    """One pass over one file: entries come out, the rest is remembered."""

    def __init__(self, name: str, *, personal: bool) -> None:
        self.name = name
        # The list gives no address, document or number of a person.
        self.gathered = Gathered("ca", name, personal=personal)
        self._kept_whole = 0

    def read(self, data: bytes) -> None:
        records = XmlRecords(self.name, data, root="data-set", title=SOURCES["ca"].title)
        for record in records:
            if record.tag != "record":
                self.gathered.unknown.add(str(record.tag))
                continue
            cells = self._cells(record)
            where = records.where(record)
            if not cells.get("Item") or not cells.get("Country"):
                self.gathered.set_aside(where, "no item number or no regulation, of which its id is made")
                continue
            print_ = fingerprint(f"{tag}={text}" for tag, text in sorted(cells.items()))
            self.gathered.add(self._entry(cells), print_, where=where)

    def notes(self) -> Iterator[str]:
        if self._kept_whole:
            yield f"{self._kept_whole} aliases may hold several names and are kept whole: how to part them is unsure."

    def _cells(self, record: "etree._Element") -> dict[str, str]:
        found: dict[str, str] = {}
        for child in record:
            tag = str(child.tag)
            if tag not in _FIELDS or tag in found or len(child):
                self.gathered.unknown.add(f"record/{tag}")
            else:
                found[tag] = squeeze(child.text)
        return found

    def _entry(self, cells: Mapping[str, str]) -> Entry:
        person = "LastName" in cells or "GivenName" in cells
        number = _id(cells)
        imo, title = cells.get("ShipIMONumber", ""), cells.get("TitleOrShip", "")
        listed = edtf_of(cells.get("DateOfListing", ""))
        if listed is None:
            self.gathered.note("Entries without a date of listing that can be read", number)
        return Entry(
            source="ca",
            id=number,
            kind=MentionKind.PERSON if person else MentionKind.OTHER if imo else MentionKind.ORGANIZATION,
            names=self._names(cells, person=person),
            listed_on=listed,
            programmes=(cells["Country"].split(" / ")[0],),
            born=tuple(self._born(number, cells.get("DateOfBirthOrShipBuildDate", ""))) if person else (),
            titles=(title,) if person and title else (),
            remarks=f"{title or 'Ship'}; IMO {imo}" if imo else "",
        )

    def _names(self, cells: Mapping[str, str], *, person: bool) -> tuple[Name, ...]:
        forms = person_names(cells) if person else entity_names(cells.get("EntityOrShip", ""))
        aliases = alias_names(cells.get("Aliases", ""), person=person)
        self._kept_whole += aliases.kept_whole
        names = list(names_from_forms(forms[:1], NameQuality.PRIMARY))
        return distinct_names([*names, *names_from_forms((*forms[1:], *aliases.forms), NameQuality.GOOD)])

    def _born(self, number: str, cell: str) -> Iterator[DateValue]:
        for text in re.split(r"\bor\b", cell, flags=re.IGNORECASE):
            value = date_value(text)
            if value is not None:
                yield value
            elif text.strip():
                self.gathered.note(NO_BIRTH_DATE, f"{number} '{text.strip()}'")


def _id(cells: Mapping[str, str]) -> str:
    """Country, schedule and item make the id: the list has no other, and none of the three alone tells apart."""
    country = cells["Country"].split(" / ")[0]
    short = _SHORT.search(country)
    parts = (short[1] if short else country.split(" (")[0], cells.get("Schedule", ""), cells["Item"])
    return "-".join(slug for slug in map(_slug, parts) if slug)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NOT_IN_SLUG.sub("-", plain).strip("-.")
