"""OFAC's two lists in their advanced XML form, sdn_advanced.xml and cons_advanced.xml: the one with listing dates."""

import re
import sys
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree
from msgspec.structs import replace

from onrecord.errors import RecordError
from onrecord.model.ids import content_id, sha256_hex
from onrecord.model.record import Entry
from onrecord.model.vocab import NameQuality
from onrecord.record.lists.base import ListLoad, SetAsideRow, fingerprint
from onrecord.record.lists.dates import edtf_of
from onrecord.record.lists.forms import squeeze
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.ofac_advanced_details import AdvancedDetails
from onrecord.record.lists.ofac_advanced_known import ALL_OTHERS, ATTRIBUTES, FLOORS, KNOWN, OFF_SDN, SDN_LIST, SECTIONS
from onrecord.record.lists.ofac_advanced_parts import Listing, Relation, raw_parts, read_listing
from onrecord.record.lists.ofac_advanced_party import Odd, References, read_party
from onrecord.record.lists.ofac_details import party_details
from onrecord.record.lists.ofac_entry import FETCH, KEPT, LEFT_OUT, NON_SDN, SDN, Party, entry_of, off_sdn_note
from onrecord.record.lists.ofac_xml import Part, date_notes, local, only_file, stream
from onrecord.record.lists.sources import SOURCES


class OfacAdvancedXmlReader:
    """Reads the advanced XML; which of OFAC's lists it is, is told by the list that each sanctions entry names."""

    source = SDN
    title = SOURCES[SDN].title
    licence = SOURCES[SDN].licence
    origin = SOURCES[SDN].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as OFAC's advanced XML."""
        plain = head.replace(b"\x00", b"")
        named = b"un.org/sanctions/1.0" in plain or b"ADVANCED_XML" in plain
        return named and bool(re.search(rb"<(?:\w+:)?Sanctions[\s>]", plain))

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one XML file; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        pass_ = _Pass(name, personal=personal)
        pass_.run(data)
        source, gaps = pass_.source(), pass_.gaps()
        gathered = Gathered(source, name, personal=personal)
        gathered.unknown = pass_.unknown
        for where, why in pass_.odd:
            gathered.set_aside(where, why)
        for case in pass_.left:
            gathered.note("Dates that are no dates of our calendar are left out", case)
        for found in pass_.found():
            entry, printed = pass_.entry(source, found)
            gathered.add(entry, printed, where=found.where, details=party_details(found.party))
        notes = (off_sdn_note(name),) if source == NON_SDN else ()
        return gathered.load(
            pass_.day(),
            sha256_hex(data),
            notes=(*notes, KEPT if personal else LEFT_OUT, *date_notes(name, pass_.day(), date, folder_date)),
            gaps=gaps,
        )


class _Found(NamedTuple):
    """One party as read; its fingerprint lacks what stands in other sections."""

    where: str
    party: Party
    profiles: tuple[str, ...]
    print: str


class _Pass:
    """One pass over one file: parties are kept as read until the sections after them are known."""

    def __init__(self, name: str, *, personal: bool) -> None:
        self.name = name
        self._details = AdvancedDetails() if personal else None
        self.odd: list[SetAsideRow] = []
        self.left: list[str] = []
        self.unknown: set[str] = set()
        self._date: dict[str, str] = {}
        self._references = References({}, {}, {}, {})
        self._documents: dict[str, str] = {}
        self._place_prints: dict[str, str] = {}
        self._found: list[_Found] = []
        self._names: dict[str, tuple[str, str]] = {}
        self._relations: dict[str, list[Relation]] = {}
        self._listings: dict[str, list[Listing]] = {}
        self._sections: set[str] = set()

    def run(self, data: bytes) -> None:
        """Read the file."""
        for part in stream(self.name, data, root="Sanctions", depth=2):
            self._sections.add(part.section)
            self._report_unknown(part)
            try:
                self._take(part)
            except Odd as odd:
                self.odd.append(SetAsideRow(f"{self.name}, line {part.element.sourceline}", str(odd)))
        for missing in sorted(SECTIONS - self._sections):
            raise RecordError(f"the section {missing} is missing.", where=self.name, hint=FETCH)

    def day(self) -> str:
        """Return the day that the file gives itself."""
        year, month, day = (self._date.get(part, "") for part in ("Year", "Month", "Day"))
        edtf = edtf_of(f"{year}-{month:0>2}-{day:0>2}")
        if edtf is None:
            raise RecordError(f"DateOfIssue is '{year} {month} {day}', which is no day.", where=self.name, hint=FETCH)
        return edtf

    def source(self) -> str:
        """Return which list the file is: the one that has an entry for every party."""
        total = len(self._found)
        on_sdn = sum(any(item.on == SDN_LIST for item in self._listed(found)) for found in self._found)
        off_sdn = sum(any(OFF_SDN.search(item.on) for item in self._listed(found)) for found in self._found)
        nearly = total - max(1, total // 100) if total > 2 else total
        if (on_sdn >= nearly) == (off_sdn >= nearly):
            raise RecordError(
                f"of {total} parties, {on_sdn} are on the SDN list and {off_sdn} on others: it cannot be told which "
                "list the file is.",
                where=self.name,
                hint="An excerpt cannot be loaded; fetch sdn_advanced.xml or cons_advanced.xml from OFAC.",
            )
        return SDN if on_sdn >= nearly else NON_SDN

    def found(self) -> Iterator[_Found]:
        """Give the parties, each once: what is given is forgotten."""
        self._found.reverse()
        while self._found:
            yield self._found.pop()

    def entry(self, source: str, found: _Found) -> tuple[Entry, str]:
        """Return an entry with its programmes, listing date and relations, and its fingerprint."""
        party = found.party
        listings = [item for item in self._listed(found) if (item.on == SDN_LIST) == (source == SDN)]
        party.programmes = [programme for item in listings for programme in item.programmes]
        for profile in found.profiles:
            for relation in self._relations.get(profile, ()):
                self._relate(party, relation)
        own = [item for item in listings if item.on != ALL_OTHERS] or listings
        elsewhere = source == NON_SDN and any(item.on == SDN_LIST for item in self._listed(found))
        entry = replace(
            entry_of(source, party),
            listed_on=min((date for item in own for date in item.dates), default=None),
            linked_ids=(f"{SDN}:{party.number}",) if elsewhere else (),
        )
        more = [item.print for item in self._listed(found)]
        return entry, fingerprint([found.print, *sorted(more), *entry.linked_to, entry.remarks])

    def gaps(self) -> tuple[str, ...]:
        """Return what shows that the file is not whole."""
        gaps = []
        if strays := len(self._listings.keys() - self._names.keys()):
            gaps.append(f"{strays} sanctions entries are of profiles that are not in the file.")
        if (count := len(self._found)) < FLOORS[self.source()]:
            gaps.append(f"{self.name} has {count} parties, where the list has long had more: an excerpt.")
        return tuple(gaps)

    def _listed(self, found: _Found) -> list[Listing]:
        return [item for profile in found.profiles for item in self._listings.get(profile, ())]

    def _relate(self, party: Party, relation: Relation) -> None:
        """`Linked To` is what the CSV form says for all of them; the words, and the id, are only in this form."""
        number, name = self._names.get(relation.to, ("", ""))
        if name and not relation.former:
            party.linked_to.append(name)
        words = f"formerly {relation.words}" if relation.former else relation.words
        party.relations.append(f"{words}: {name} ({number})" if name else f"{words}: profile {relation.to}")

    def _take(self, part: Part) -> None:
        element = part.element
        match part.section:
            case "DateOfIssue":
                self._date[part.name] = (element.text or "").strip()
            case "ReferenceValueSets":
                self._take_references(element)
            case "Locations":
                self._take_place(element)
                if self._details is not None:
                    self._details.take_place(element, self._references)
            case "IDRegDocuments":
                if self._details is not None:
                    self._details.take_document(element, self._references)
                owner = element.get("IdentityID", "")
                self._documents[owner] = content_id("doc", self._documents.get(owner, ""), *raw_parts(element))
            case "DistinctParties":
                self._take_party(element)
            case "ProfileRelationships":
                words = self._references.value("RelationType", element.get("RelationTypeID"))
                relation = Relation(element.get("To-ProfileID", ""), words, element.get("Former") == "true")
                self._relations.setdefault(element.get("From-ProfileID", ""), []).append(relation)
            case "SanctionsEntries":
                self._listings.setdefault(element.get("ProfileID", ""), []).append(
                    read_listing(element, self._references)
                )

    def _take_references(self, values: "etree._Element") -> None:
        for value in values:
            key, text = value.get("ID", ""), (value.text or "").strip()
            kind = local(value.tag)
            self._references.values.setdefault(kind, {})[key] = text
            if kind == "PartySubType":
                self._references.subtypes[key] = value.get("PartyTypeID", "")
            elif kind == "AreaCode":
                self._references.countries[key] = value.get("Description", "") or text

    def _take_place(self, place: "etree._Element") -> None:
        """Keep the country of a place, for nationalities, and a hash of the rest; addresses are left out.

        A nationality points to a place with one part of no known type, which is the country's name.
        """
        key, country = place.get("ID", ""), ""
        for child in place:
            if local(child.tag) == "LocationCountry":
                country = country or self._references.value("Country", child.get("CountryID"))
            elif local(child.tag) == "LocationAreaCode":
                country = country or self._references.countries.get(child.get("AreaCodeID", ""), "")
            elif self._references.values.get("LocPartType", {}).get(child.get("LocPartTypeID", "")) == "Unknown":
                country = country or squeeze(child.findtext("{*}LocationPartValue/{*}Value"))
        self._references.places[key] = sys.intern("" if country == "undetermined" else country)
        self._place_prints[key] = content_id("loc", *raw_parts(place))

    def _take_party(self, element: "etree._Element") -> None:
        read = read_party(element, self._references)
        self.left += read.left
        if self._details is not None:
            read.party.details = tuple(self._details.of(element, read.identities, self._references))
        main = next(alias.text for alias in read.party.names if alias.quality is NameQuality.PRIMARY)
        for profile in read.profiles:
            self._names[profile] = (read.party.number, main)
        places = (place.get("LocationID", "") for place in element.iterfind(".//{*}VersionLocation"))
        parts = [
            *raw_parts(element),
            *(self._documents.pop(identity, "") for identity in read.identities),
            *(self._place_prints.get(place, "") for place in places),
        ]
        where = f"{self.name}, line {element.sourceline}"
        self._found.append(_Found(where, read.party, read.profiles, fingerprint(parts)))

    def _report_unknown(self, part: Part) -> None:
        if part.section not in SECTIONS:
            self.unknown.add(f"Sanctions/{part.section}")
            return
        for node in part.element.iter():
            name = local(node.tag)
            if part.section != "ReferenceValueSets" and name not in KNOWN:
                self.unknown.add(f"{part.section}/{name}")
            for attribute in node.attrib:
                if attribute == "DeltaAction":
                    raise RecordError(
                        "the file holds the changes since another file, not the list.",
                        where=f"{self.name}, line {node.sourceline}",
                        hint="Fetch the complete file from OFAC.",
                    )
                if attribute not in ATTRIBUTES:
                    self.unknown.add(f"{name}@{attribute}")
