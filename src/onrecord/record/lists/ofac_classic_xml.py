"""OFAC's two lists in their classic XML form: sdn.xml and consolidated.xml."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree
from msgspec.structs import replace

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import Entry, PersonalDetail
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.base import ListLoad, SetAsideRow, fingerprint
from onrecord.record.lists.dates import date_value, edtf_of
from onrecord.record.lists.facts import Place
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.ofac_details import classic_details, party_details
from onrecord.record.lists.ofac_entry import (
    FETCH,
    KEPT,
    KINDS,
    LEFT_OUT,
    NON_SDN,
    SDN,
    Alias,
    Party,
    entry_of,
    is_off_sdn,
    list_of,
    off_sdn_note,
    split_linked,
)
from onrecord.record.lists.ofac_xml import Part, date_notes, leaves, local, only_file, stream
from onrecord.record.lists.sources import SOURCES

_USED = {
    *(
        "uid",
        "firstName",
        "lastName",
        "title",
        "sdnType",
        "nspType",
        "remarks",
        "programList",
        "program",
        "idList",
        "id",
    ),
    *("idType", "idNumber", "idCountry", "issueDate", "expirationDate", "akaList", "aka", "type", "category"),
    *("dateOfBirthList", "dateOfBirthItem", "dateOfBirth", "placeOfBirthList", "placeOfBirthItem", "placeOfBirth"),
    *("nationalityList", "nationality", "citizenshipList", "citizenship", "country"),
    # Of a person's address, the country and a large town alone are kept (method.md §5.3, rule 9).
    *("addressList", "address", "address1", "address2", "address3", "city", "stateOrProvince", "postalCode"),
    *("vesselInfo", "callSign", "vesselType", "vesselFlag", "vesselOwner", "tonnage", "grossRegisteredTonnage"),
}
_IGNORED = {
    # Which of several is the main one changes no value.
    "mainEntry",
}
_KNOWN = frozenset(_USED | _IGNORED)
_DAY = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{4})$")


class OfacClassicXmlReader:
    """Reads `sdn.xml` and `consolidated.xml`; which of the two it is, is told by what is in it."""

    source = SDN
    title = SOURCES[SDN].title
    licence = SOURCES[SDN].licence
    origin = SOURCES[SDN].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as OFAC's classic XML."""
        return bool(re.search(rb"<(?:\w+:)?sdnList[\s>/]", head.replace(b"\x00", b"")))

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one XML file; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        pass_ = _Pass(name, personal=personal)
        found = list(pass_.entries(data))
        source = list_of(sum(item.off_sdn for item in found), len(found), name)
        gathered = Gathered(source, name, personal=personal)
        gathered.unknown = pass_.unknown
        for where, why in pass_.odd:
            gathered.set_aside(where, why)
        for item in found:
            entry = replace(item.entry, source=source)
            gathered.add(entry, item.print, where=item.where, details=item.details)
            for text in item.births:
                gathered.note("Dates of birth that are no calendar dates are left out", f"{item.entry.id} '{text}'")
        notes = (off_sdn_note(name),) if source == NON_SDN else ()
        return gathered.load(
            pass_.day,
            sha256_hex(data),
            notes=(*notes, KEPT if personal else LEFT_OUT, *date_notes(name, pass_.day, date, folder_date)),
            gaps=pass_.gaps(),
        )


class _Found(NamedTuple):
    """One entry; `births` are those that are no dates."""

    where: str
    entry: Entry
    print: str
    off_sdn: bool
    births: tuple[str, ...]
    details: tuple[PersonalDetail, ...]


class _Pass:
    """One pass over one file: entries come out, the rest is remembered."""

    def __init__(self, name: str, *, personal: bool) -> None:
        self.name = name
        self.personal = personal
        self.day = ""
        self.announced = self.counted = 0
        self.odd: list[SetAsideRow] = []
        self.unknown: set[str] = set()

    def entries(self, data: bytes) -> Iterator[_Found]:
        for part in stream(self.name, data, root="sdnList", depth=1):
            if part.name == "publshInformation":
                self._open(part)
            elif part.name == "sdnEntry":
                self.counted += 1
                found = self._entry(part)
                if found is not None:
                    yield found
            else:
                self.unknown.add(f"sdnList/{part.name}")
        if not self.day:
            raise RecordError("the element publshInformation is missing.", where=self.name, hint=FETCH)

    def gaps(self) -> tuple[str, ...]:
        if self.announced == self.counted:
            return ()
        return (f"{self.name} says it has {self.announced} entries and has {self.counted}: an excerpt, or damaged.",)

    def _open(self, part: Part) -> None:
        fields = leaves(part.element)
        match = _DAY.match(fields.get("Publish_Date", ""))
        day = edtf_of(f"{match[3]}-{int(match[1]):02d}-{int(match[2]):02d}") if match else None
        where = f"{self.name}, line {part.element.sourceline}"
        if day is None:
            raise RecordError(f"Publish_Date is '{fields.get('Publish_Date', '')}', which is no day.", where=where)
        count = fields.get("Record_Count", "")
        if not count.isascii() or not count.isdigit():
            raise RecordError(f"Record_Count is '{count}', which is no number.", where=where)
        self.day, self.announced = day, int(count)
        self.unknown.update(f"publshInformation/{name}" for name in fields.keys() - {"Publish_Date", "Record_Count"})

    def _entry(self, part: Part) -> _Found | None:
        element = part.element
        names = {local(node.tag) for node in element.iter()} - {"sdnEntry"}
        self.unknown.update(f"sdnEntry/{name}" for name in names - _KNOWN)
        fields = leaves(element)
        number, kind = fields.get("uid", ""), KINDS.get((fields.get("sdnType") or fields.get("nspType", "")).lower())
        where = f"{self.name}, line {element.sourceline}"
        why = ""
        if not number.isascii() or not number.isdigit():
            why = f"'{number[:20]}' is not an entry number"
        elif not fields.get("lastName"):
            why = f"{number}: no name"
        elif kind is None:
            why = f"{number}: '{fields.get('sdnType', '')[:20]}' is not a type of entry"
        if why or kind is None:
            self.odd.append(SetAsideRow(where, why))
            return None
        party = _party(element, fields, kind)
        entry = entry_of(SDN, party)
        return _Found(
            where=where,
            entry=entry,
            print=fingerprint(_raw_parts(element)),
            off_sdn=is_off_sdn(entry.programmes, entry.remarks),
            births=tuple(text for text in party.births if date_value(text) is None),
            details=(*classic_details(element), *party_details(party)) if self.personal else (),
        )


def _raw_parts(element: "etree._Element") -> Iterator[str]:
    for node in element.iter():
        name, text = local(node.tag), " ".join((node.text or "").split())
        if text and name != "uid":
            yield f"{name}={text}"


def _party(element: "etree._Element", fields: Mapping[str, str], kind: MentionKind) -> Party:
    party = Party(
        number=fields["uid"],
        kind=kind,
        names=[Alias(_whole_name(fields), NameQuality.PRIMARY)],
        titles=[fields.get("title", "")],
    )
    party.comment, party.linked_to = split_linked(fields.get("remarks", ""))
    for group in element:
        match local(group.tag):
            case "programList":
                party.programmes += [program.text or "" for program in group]
            case "akaList":
                party.names += [_alias(leaves(aka)) for aka in group]
            case "dateOfBirthList":
                party.births += [leaves(item).get("dateOfBirth", "") for item in group]
            case "placeOfBirthList":
                party.places += [leaves(item).get("placeOfBirth", "") for item in group]
            case "nationalityList":
                party.nationalities += [leaves(item).get("country", "") for item in group]
            case "citizenshipList":
                party.citizenships += [leaves(item).get("country", "") for item in group]
            case "addressList":
                party.addresses += [_place(leaves(item)) for item in group]
            case "vesselInfo":
                found = leaves(group)
                party.vessel = tuple(found.get(key, "") for key in _VESSEL)
            case "idList":
                _add_features(party, [leaves(item) for item in group])
    return party


_VESSEL = ("callSign", "vesselType", "tonnage", "grossRegisteredTonnage", "vesselFlag", "vesselOwner")
"""Parts of `vesselInfo`, in the order of the CSV form."""


def _place(fields: Mapping[str, str]) -> Place:
    street = ", ".join(filter(None, (fields.get(f"address{number}", "") for number in (1, 2, 3))))
    city, state, code = (fields.get(key, "") for key in ("city", "stateOrProvince", "postalCode"))
    # As the CSV form has them in one cell: `Zurich CH-8022`, `Calgary, AB T2P 2Z1`.
    towns = (city, f"{state} {code}") if state else (f"{city} {code}",)
    return Place(street, towns, fields.get("country", ""))


def _whole_name(fields: Mapping[str, str]) -> str:
    """`SURNAME, Given`, with single quotes for double ones: the CSV form, which quotes its cells, has them so."""
    return ", ".join(filter(None, (fields.get("lastName"), fields.get("firstName")))).replace('"', "'")


def _alias(fields: Mapping[str, str]) -> Alias:
    """A category other than `strong` makes a name weak: it then never links alone."""
    quality = NameQuality.GOOD if fields.get("category") == "strong" else NameQuality.WEAK
    return Alias(_whole_name(fields), quality, fields.get("type", ""))


def _add_features(party: Party, items: list[dict[str, str]]) -> None:
    """The list of documents holds other facts as well, such as `Gender` and `Secondary sanctions risk:`."""
    for item in sorted(items, key=lambda item: int(item.get("uid", "0") or 0)):
        label, text = item.get("idType", ""), item.get("idNumber", "")
        if label == "Gender":
            party.gender = party.gender or text
        elif country := item.get("idCountry"):
            party.features.append((label, f"{text} ({country})"))
        else:
            party.features.append((label, text))
