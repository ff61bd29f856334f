"""The EU's consolidated list in its older XML form, global.xml (until 2017)."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import DateValue, Entry
from onrecord.model.vocab import MentionKind
from onrecord.record.lists.base import ListLoad
from onrecord.record.lists.cells import cell_values, distinct, full_day
from onrecord.record.lists.countries import country_name
from onrecord.record.lists.dates import date_value, edtf_of
from onrecord.record.lists.eu_details import global_details
from onrecord.record.lists.eu_names import EuName, entry_names
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import only_file, own_day
from onrecord.record.lists.sources import list_source
from onrecord.record.lists.withheld import without_private
from onrecord.record.lists.xml_records import XmlRecords, attribute, element_print, nodes, text, texts

if TYPE_CHECKING:
    from lxml import etree

_KINDS = {"P": MentionKind.PERSON, "E": MentionKind.ORGANIZATION}
_GENDERS = {"M": "male", "F": "female"}
_USED = {
    *"ENTITY NAME BIRTH CITIZEN WHOLENAME LASTNAME FIRSTNAME MIDDLENAME GENDER TITLE FUNCTION LANGUAGE".split(),
    *"DATE PLACE COUNTRY".split(),
}
_LEFT_OUT = frozenset({"ADDRESS", "PASSPORT"})
"""Personal details (`method.md` §5.3, rule 9), with everything inside them; `eu_details` reads them where asked."""
_ATTRIBUTES = {
    # Used.
    *("Id", "Type", "reg_date", "programme", "remark"),
    # The legal act that each part comes from, and serial numbers of the list's own database.
    *("Entity_id", "legal_basis", "pdf_link"),
}
_NO_CHANGE = frozenset({"Entity_id"})
_APPROXIMATE = re.compile(r"\(approximat\w*\)", re.IGNORECASE)


class EuGlobalReader:
    """Reads the older EU list; every element and attribute is used, left out by name, or reported."""

    source = "eu"
    title = list_source("eu").title
    licence = list_source("eu").licence
    origin = list_source("eu").url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as an older EU list."""
        return bool(re.search(rb"<WHOLE[\s>]", head.replace(b"\x00", b"")))

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one XML file; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        records = XmlRecords(name, data, root="WHOLE", title=self.title)
        gathered = Gathered(self.source, name, personal=personal)
        for element in records:
            if element.tag != "ENTITY":
                gathered.unknown.add(f"{records.root}/{element.tag}")
                continue
            _report_unknown(element, gathered)
            printed = element_print(element, without=_NO_CHANGE)
            gathered.add(
                _entry(element, gathered), printed, where=records.where(element), details=global_details(element)
            )
        generated = records.attributes.get("Date", "")
        day = full_day(generated)
        if day is None:
            raise RecordError(f"Date is '{generated}', which is no day.", where=name)
        gathered.unknown.update(f"@{key}" for key in records.attributes if key != "Date")
        whole = f"{name} ends as it should, and gives no count of its entries."
        return gathered.load(day, sha256_hex(data), notes=(*own_day(name, day, date, folder_date).notes, whole))


def _report_unknown(element: "etree._Element", gathered: Gathered) -> None:
    for above, node in nodes(element, left_out=_LEFT_OUT):
        tag = str(node.tag)
        if tag not in _USED:
            gathered.unknown.add(f"{above}/{tag}")
        gathered.unknown.update(f"{tag}@{key}" for key in map(str, node.attrib) if key not in _ATTRIBUTES)


def _entry(element: "etree._Element", gathered: Gathered) -> Entry:
    number, code = attribute(element, "Id"), attribute(element, "Type")
    kind = _KINDS.get(code, MentionKind.OTHER)
    if kind is MentionKind.OTHER:
        gathered.note("The type of subject is not known", f"{number} '{code}'")
    person = kind is MentionKind.PERSON
    names = element.findall("NAME")
    parts = [node for node in element.iter() if node.tag not in _LEFT_OUT]
    days = sorted({day for day in (edtf_of(attribute(node, "reg_date")) for node in parts) if day})
    functions = texts(element, "NAME/FUNCTION")
    remarks = (attribute(element, "remark"), *(() if person else functions))
    return Entry(
        source="eu",
        id=number,
        kind=kind,
        names=entry_names((_name(name) for name in names), person=person),
        # The acts cited are often later amendments: the party was listed on or before the first of them.
        listed_on=f"../{days[0]}" if days else None,
        programmes=_programmes(element),
        born=tuple(_born(element, number, gathered)),
        born_at=tuple(dict.fromkeys(filter(None, map(_place, element.iterfind("BIRTH"))))),
        nationalities=tuple(map(country_name, texts(element, "CITIZEN/COUNTRY"))),
        gender=next((_GENDERS[sex] for sex in texts(element, "NAME/GENDER") if sex in _GENDERS), ""),
        titles=distinct(
            value for cell in (*texts(element, "NAME/TITLE"), *functions) for value in cell_values(cell) if person
        ),
        remarks=without_private(" ".join(filter(None, remarks))),
        updated_on=tuple(days[-1:]),
    )


def _programmes(element: "etree._Element") -> tuple[str, ...]:
    """Return the programme of the entry, and those of its parts, which come from other acts."""
    found = (attribute(node, "programme") for node in element.iter() if node.tag not in _LEFT_OUT)
    return tuple(dict.fromkeys(programme for programme in found if programme))


def _name(name: "etree._Element") -> EuName:
    parts = " ".join(filter(None, (text(name, part) for part in ("FIRSTNAME", "MIDDLENAME", "LASTNAME"))))
    return EuName(text(name, "WHOLENAME") or parts, text(name, "LANGUAGE").upper(), weak=False)


def _born(element: "etree._Element", number: str, gathered: Gathered) -> Iterator[DateValue]:
    found: list[DateValue] = []
    for said in texts(element, "BIRTH/DATE"):
        plain = _APPROXIMATE.sub("", said).strip()
        date = date_value(f"circa {plain}" if plain != said else plain)
        if date is None:
            gathered.note("A date of birth is left out, for it is no calendar date", f"{number} '{said}'")
        elif date not in found:
            found.append(date)
    yield from found


def _place(birth: "etree._Element") -> str:
    return ", ".join(filter(None, (text(birth, "PLACE"), country_name(text(birth, "COUNTRY")))))
