"""The UK Sanctions List in XML (2021 and later)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import Entry, Name
from onrecord.model.vocab import NameQuality
from onrecord.record.lists.base import ListLoad
from onrecord.record.lists.cells import born_values, cell_values, full_day, un_links
from onrecord.record.lists.forms import distinct_names, names_from_forms, split_cell
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import only_file, own_day
from onrecord.record.lists.sources import list_source
from onrecord.record.lists.uk_details import xml_details
from onrecord.record.lists.uk_words import GENDERS, KINDS, is_main, name_quality, titles_of
from onrecord.record.lists.withheld import without_private
from onrecord.record.lists.xml_records import XmlRecords, element_print, nodes, text, texts

if TYPE_CHECKING:
    from lxml import etree

_NAME_PARTS = tuple(f"Name{number}" for number in range(1, 7))
_PERSON = "IndividualDetails/Individual"
_USED = {
    *"Designation LastUpdated DateDesignated UniqueID OFSIGroupID UNReferenceNumber RegimeName".split(),
    *"IndividualEntityShip OtherInformation UKStatementofReasons".split(),
    *"Names Name NameType AliasStrength Titles Title".split(),
    *("NonLatinNames", "NonLatinName", "NameNonLatinScript"),
    *"IndividualDetails Individual DOBs DOB Nationalities Nationality Positions Position Genders Gender".split(),
    *("BirthDetails", "Location", "TownOfBirth", "CountryOfBirth"),
    *_NAME_PARTS,
}
_IGNORED = {
    # What is imposed and on whose decision; kept in the fingerprint, so that a change shows.
    "DesignationSource",
    "SanctionsImposed",
    # The list's own labels of scripts are wrong at times: the letters of the name tell its script.
    "NonLatinScriptType",
    "NonLatinScriptLanguage",
}
_LEFT_OUT = frozenset(
    {
        # Addresses, documents and contact data of persons (method.md §5.3, rule 9), with everything inside them.
        *"Addresses PhoneNumbers EmailAddresses Websites PassportDetails NationalIdentifierDetails".split(),
        "CryptoWalletAddresses",
        # The measures one by one, and particulars of companies and ships.
        *("SanctionsImposedIndicators", "EntityDetails", "ShipDetails"),
    }
)
_NO_CHANGE = frozenset({"OFSIGroupID"})


class UkSanctionsXmlReader:
    """Reads the UK Sanctions List; every element is used, left out by name, or reported."""

    source = "uk"
    title = list_source("uk").title
    licence = list_source("uk").licence
    origin = list_source("uk").url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as a UK Sanctions List."""
        return b"<Designations" in head.replace(b"\x00", b"")

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one XML file; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        records = XmlRecords(name, data, root="Designations", title=self.title)
        gathered = Gathered(self.source, name, personal=personal)
        generated = ""
        for element in records:
            if element.tag == "DateGenerated":
                generated = element.text or ""
            elif element.tag == "Designation":
                _report_unknown(element, gathered)
                printed = element_print(element, without=_NO_CHANGE)
                gathered.add(
                    _entry(element, gathered), printed, where=records.where(element), details=xml_details(element)
                )
            else:
                gathered.unknown.add(f"{records.root}/{element.tag}")
        day = full_day(generated)
        if day is None:
            raise RecordError(f"DateGenerated is '{generated.strip()}', which is no day.", where=name)
        gathered.unknown.update(f"@{key}" for key in records.attributes if key != "schemaLocation")
        whole = f"{name} ends as it should, and gives no count of its entries."
        return gathered.load(day, sha256_hex(data), notes=(*own_day(name, day, date, folder_date).notes, whole))


def _report_unknown(element: "etree._Element", gathered: Gathered) -> None:
    for above, node in nodes(element, left_out=_LEFT_OUT):
        tag = str(node.tag)
        if tag not in _USED and tag not in _IGNORED:
            gathered.unknown.add(f"{above}/{tag}")
        gathered.unknown.update(
            f"{tag}@{key.rpartition('}')[2]}" for key in map(str, node.attrib) if not key.endswith("}nil")
        )


def _entry(element: "etree._Element", gathered: Gathered) -> Entry:
    number, group = text(element, "UniqueID"), text(element, "OFSIGroupID")
    said = text(element, "IndividualEntityShip")
    kind = KINDS.get(said.lower())
    if kind is None:
        gathered.note("The type of subject is not known", f"{number} '{said}'")
        kind = KINDS["ship"]
    person = kind is KINDS["individual"]
    listed = text(element, "DateDesignated")
    listed_on = full_day(listed)
    if listed and listed_on is None:
        gathered.note("DateDesignated is no date; the listing date is unknown", f"{number} '{listed}'")
    dates = [born_values(birth) for birth in texts(element, f"{_PERSON}/DOBs/DOB")]
    for _, left in dates:
        for birth in left:
            gathered.note("A date of birth is left out, for it is no calendar date", f"{number} '{birth}'")
    updated = full_day(text(element, "LastUpdated"))
    positions = texts(element, f"{_PERSON}/Positions/Position")
    reasons = (*texts(element, "OtherInformation"), *texts(element, "UKStatementofReasons"))
    return Entry(
        source="uk",
        id=number,
        kind=kind,
        names=_names(element, number, gathered, person=person),
        listed_on=listed_on,
        programmes=texts(element, "RegimeName"),
        born=tuple(dict.fromkeys(value for values, _ in dates for value in values)),
        born_at=tuple(
            dict.fromkeys(
                ", ".join(filter(None, (text(place, "TownOfBirth"), text(place, "CountryOfBirth"))))
                for place in element.iterfind(f"{_PERSON}/BirthDetails/Location")
                if text(place, "TownOfBirth") or text(place, "CountryOfBirth")
            )
        ),
        nationalities=texts(element, f"{_PERSON}/Nationalities/Nationality"),
        gender=next(
            (GENDERS[sex.lower()] for sex in texts(element, f"{_PERSON}/Genders/Gender") if sex.lower() in GENDERS), ""
        ),
        titles=(
            *titles_of(tuple(node.text or "" for node in element.iter("Title"))),
            *dict.fromkeys(value for cell in positions for value in cell_values(cell)),
        ),
        remarks=without_private(" ".join(reasons)),
        updated_on=(updated,) if updated else (),
        linked_ids=(
            *un_links(text(element, "UNReferenceNumber"), kind),
            *((f"uk:ofsi-{group}",) if group else ()),
        ),
    )


def _names(element: "etree._Element", number: str, gathered: Gathered, *, person: bool) -> tuple[Name, ...]:
    main: list[Name] = []
    others: list[Name] = []
    for name in element.iterfind("Names/Name"):
        said = " ".join(filter(None, (text(name, part) for part in _NAME_PARTS)))
        kind, strength = text(name, "NameType"), text(name, "AliasStrength")
        quality = name_quality(kind, strength)
        if quality is None:
            gathered.note("A type or strength of name is not known", f"{number} '{kind}' '{strength}'")
        forms = names_from_forms(split_cell(said, person=person), quality or NameQuality.WEAK)
        if is_main(kind):
            main += forms[:1]
            others += (Name(text=form.text, quality=NameQuality.GOOD, script=form.script) for form in forms[1:])
        else:
            others += forms
    for script_name in texts(element, "NonLatinNames/NonLatinName/NameNonLatinScript"):
        others += names_from_forms(split_cell(script_name, person=person), NameQuality.GOOD)
    return distinct_names([*main, *others])
