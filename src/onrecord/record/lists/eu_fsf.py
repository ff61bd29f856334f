"""The EU's consolidated list of financial sanctions, in its XML form 1.1 (2017 and later)."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import DateValue, Entry
from onrecord.model.vocab import MentionKind
from onrecord.record.lists.base import ListLoad
from onrecord.record.lists.cells import cell_values, distinct, un_links
from onrecord.record.lists.dates import date_value, edtf_of
from onrecord.record.lists.eu_details import fsf_details
from onrecord.record.lists.eu_names import EuName, entry_names
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import only_file, own_day
from onrecord.record.lists.sources import list_source
from onrecord.record.lists.withheld import without_private
from onrecord.record.lists.xml_records import XmlRecords, attribute, element_print, nodes, texts

if TYPE_CHECKING:
    from lxml import etree

_KINDS = {"person": MentionKind.PERSON, "P": MentionKind.PERSON}
_KINDS |= {"enterprise": MentionKind.ORGANIZATION, "E": MentionKind.ORGANIZATION}
_GENDERS = {"M": "male", "F": "female"}
_UNKNOWN_COUNTRY = frozenset({"", "00", "UNKNOWN"})
_PLACE_PARTS = ("city", "place", "region")
# Serial numbers of the list's own database, and the act that each part comes from.
_BOOKKEEPING = {"logicalId", "regulationLanguage"}
_PLACE = {*_PLACE_PARTS, "zipCode", "countryIso2Code", "countryDescription"}
_USED = {
    "sanctionEntity": {"designationDate", "designationDetails", "unitedNationId", "euReferenceNumber", "logicalId"},
    "regulation": {"programme", "publicationDate", "regulationType"},
    "regulationSummary": {"publicationDate"},
    "subjectType": {"code", "classificationCode"},
    "nameAlias": {*"wholeName firstName middleName lastName gender title function nameLanguage strong".split()},
    "birthdate": {
        *"circa calendarType birthdate year monthOfYear dayOfMonth yearRangeFrom yearRangeTo".split(),
        *_PLACE,
    },
    "citizenship": {"countryIso2Code", "countryDescription"},
    "remark": set(),
}
_IGNORED = {
    "regulation": {"organisationType", "entryIntoForceDate", "numberTitle"},
    "regulationSummary": {"regulationType", "numberTitle", "publicationUrl"},
    "publicationUrl": set(),
    "citizenship": {"region"},
}
_KNOWN = {tag: {*_USED.get(tag, ()), *_IGNORED.get(tag, ()), *_BOOKKEEPING} for tag in (*_USED, *_IGNORED)}
_LEFT_OUT = frozenset({"address", "identification"})
"""Personal details (`method.md` §5.3, rule 9), with everything inside them; `eu_details` reads them where asked."""
_NO_CHANGE = frozenset({"logicalId"})
_QUALITY_REMARK = re.compile(r"\b(?:\w?ood|god|high|low?) quality\b", re.IGNORECASE)
_WEAK_REMARK = re.compile(r"\blow? quality\b", re.IGNORECASE)


class EuFsfReader:
    """Reads the EU list; every element and attribute is used, left out by name, or reported."""

    source = "eu"
    title = list_source("eu").title
    licence = list_source("eu").licence
    origin = list_source("eu").url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as an EU list, or as a piece of one."""
        plain = head.replace(b"\x00", b"")
        return b"/fpi/fsd/export" in plain or b"<sanctionEntity" in plain

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one XML file; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        records = XmlRecords(name, data, root="export", title=self.title)
        gathered = Gathered(self.source, name, personal=personal)
        for element in records:
            if element.tag != "sanctionEntity":
                gathered.unknown.add(f"{records.root}/{element.tag}")
                continue
            _report_unknown(element, gathered)
            printed = element_print(element, without=_NO_CHANGE)
            gathered.add(_entry(element, gathered), printed, where=records.where(element), details=fsf_details(element))
        generated = records.attributes.get("generationDate", "")
        day = edtf_of(generated[:10])
        if day is None or len(day) != 10:
            raise RecordError(f"generationDate is '{generated}', which starts with no date.", where=name)
        known = {"generationDate", "globalFileId", "schemaLocation"}
        gathered.unknown.update(f"@{key}" for key in records.attributes if key not in known)
        number = records.attributes.get("globalFileId") or "not given"
        whole = f"{name} ends as it should, and gives no count of its entries; its file number is {number}."
        return gathered.load(day, sha256_hex(data), notes=(*own_day(name, day, date, folder_date).notes, whole))


def _report_unknown(element: "etree._Element", gathered: Gathered) -> None:
    for above, node in nodes(element, left_out=_LEFT_OUT):
        tag = str(node.tag)
        if tag not in _KNOWN:
            gathered.unknown.add(f"{above}/{tag}")
        else:
            gathered.unknown.update(f"{tag}@{key}" for key in map(str, node.keys()) if key not in _KNOWN[tag])


def _entry(element: "etree._Element", gathered: Gathered) -> Entry:
    number, logical = attribute(element, "euReferenceNumber"), attribute(element, "logicalId")
    subject = element.find("subjectType")
    code = "" if subject is None else attribute(subject, "code") or attribute(subject, "classificationCode")
    kind = _KINDS.get(code, MentionKind.OTHER)
    if kind is MentionKind.OTHER:
        gathered.note("The type of subject is not known", f"{number or logical} '{code}'")
    person = kind is MentionKind.PERSON
    aliases = element.findall("nameAlias")
    genders = [attribute(alias, "gender") for alias in aliases]
    return Entry(
        source="eu",
        id=number or logical,
        kind=kind,
        names=entry_names((_name(alias) for alias in aliases), person=person),
        listed_on=_listed_on(element, number or logical, gathered),
        programmes=_attributes(element.findall("regulation"), "programme"),
        born=tuple(_born(element, number or logical, gathered)),
        born_at=tuple(dict.fromkeys(filter(None, map(_place, element.iterfind("birthdate"))))),
        nationalities=tuple(dict.fromkeys(filter(None, map(_country, element.iterfind("citizenship"))))),
        gender=next((_GENDERS[gender] for gender in genders if gender in _GENDERS), ""),
        titles=distinct(
            value
            for field in ("title", "function")
            for cell in _attributes(aliases, field)
            for value in cell_values(cell)
            if person
        ),
        remarks=without_private(" ".join(_remarks(element, person=person))),
        updated_on=tuple(
            sorted(filter(None, map(edtf_of, _attributes(element.findall("regulation"), "publicationDate"))))
        ),
        linked_ids=_links(element, kind, number, logical),
    )


def _links(element: "etree._Element", kind: MentionKind, number: str, logical: str) -> tuple[str, ...]:
    """Return the UN id, and the number that the same entry has in the older file, where it is its only id."""
    older = (f"eu:{logical}",) if number and logical else ()
    return (*un_links(attribute(element, "unitedNationId"), kind), *older)


def _name(alias: "etree._Element") -> EuName:
    whole = attribute(alias, "wholeName")
    parts = (attribute(alias, part) for part in ("firstName", "middleName", "lastName"))
    remarks = " ".join(texts(alias, "remark"))
    weak = attribute(alias, "strong").lower() != "true" or bool(_WEAK_REMARK.search(remarks))
    return EuName(whole or " ".join(part for part in parts if part), attribute(alias, "nameLanguage").upper(), weak)


def _listed_on(element: "etree._Element", entry_id: str, gathered: Gathered) -> str | None:
    """Return the date of designation; without one, what the acts tell that the entry cites.

    The day on which the regulation itself was published is the day of listing. An amendment may have changed an entry
    that stood there before: the party was listed on or before that day.
    """
    given = attribute(element, "designationDate")
    if day := edtf_of(given[:10]):
        return day
    if given:
        gathered.note("designationDate is no date", f"{entry_id} '{given}'")
    acts = element.findall("regulation")
    first = [act for act in acts if attribute(act, "regulationType").lower() == "regulation"]
    cited = [*acts, *element.iter("regulationSummary")]
    exact, by = (sorted(filter(None, map(edtf_of, _attributes(found, "publicationDate")))) for found in (first, cited))
    if exact and exact[0] == by[0]:
        return exact[0]
    return f"../{by[0]}" if by else None


def _born(element: "etree._Element", entry_id: str, gathered: Gathered) -> Iterator[DateValue]:
    found: list[DateValue] = []
    for birth in element.iterfind("birthdate"):
        value = {key: attribute(birth, key) for key in map(str, birth.attrib)}
        whole, year = value.get("birthdate", "")[:10], value.get("year", "")
        calendar = value.get("calendarType", "").upper()
        if calendar not in ("", "GREGORIAN"):
            # Year, month and day are of that calendar; a whole date is Gregorian only where its year is another.
            whole = "" if not year or whole.startswith(year) else whole
            text = whole
        else:
            text = whole or _partial(value)
        hedged = value.get("circa", "").lower() == "true"
        date = date_value(f"circa {text}" if hedged else text) if text else None
        if date is not None and date not in found:
            found.append(date)
        elif date is None and (year or whole or text):
            said = "-".join(filter(None, (year, value.get("monthOfYear"), value.get("dayOfMonth")))) or text
            gathered.note(
                "A date of birth is left out, for it is no Gregorian date", f"{entry_id} '{said}' {calendar}".strip()
            )
    yield from found


def _partial(value: Mapping[str, str]) -> str:
    if value.get("yearRangeFrom") and value.get("yearRangeTo"):
        return f"{value['yearRangeFrom']} to {value['yearRangeTo']}"
    month, day = value.get("monthOfYear", ""), value.get("dayOfMonth", "")
    text = value.get("year", "")
    if text and month.isdigit():
        text += f"-{int(month):02d}" + (f"-{int(day):02d}" if day.isdigit() else "")
    return text


def _place(birth: "etree._Element") -> str:
    parts = dict.fromkeys(attribute(birth, part) for part in _PLACE_PARTS)
    return ", ".join(part for part in (*parts, _country(birth)) if part)


def _country(element: "etree._Element") -> str:
    name, code = attribute(element, "countryDescription"), attribute(element, "countryIso2Code")
    if code.upper() == "00" or name.upper() in _UNKNOWN_COUNTRY:
        return "" if code.upper() in _UNKNOWN_COUNTRY else code
    return name


def _remarks(element: "etree._Element", *, person: bool) -> Iterator[str]:
    yield attribute(element, "designationDetails")
    yield from texts(element, "remark")
    if not person:
        yield from _attributes(element.findall("nameAlias"), "function")
    yield from (remark for remark in texts(element, "nameAlias/remark") if not _QUALITY_REMARK.search(remark))


def _attributes(elements: "list[etree._Element]", name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (attribute(element, name) for element in elements))))
