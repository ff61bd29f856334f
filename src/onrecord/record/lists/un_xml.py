"""The UN Security Council consolidated list, in its XML form (2014 and later)."""

import io
import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import DateValue, Entry, Fact, Name, PersonalDetail, Snapshot
from onrecord.model.vocab import DetailKind, MentionKind, NameQuality
from onrecord.record.lists.base import TITLES, ListLoad, SetAsideRow, count_entries, fingerprint
from onrecord.record.lists.dates import date_value, edtf_of
from onrecord.record.lists.details import details_at, with_details
from onrecord.record.lists.facts import Place, address_fact, distinct_facts, text_facts
from onrecord.record.lists.forms import distinct_names, names_from_forms, script_of, split_cell, squeeze
from onrecord.record.lists.un_low_bytes import low_byte_damage
from onrecord.record.lists.un_missing import named_ids, notes_on_missing

_ENTRIES = {"INDIVIDUAL": MentionKind.PERSON, "ENTITY": MentionKind.ORGANIZATION}
_ROOT = "CONSOLIDATED_LIST"
_SECTIONS = ("INDIVIDUALS", "ENTITIES")
_NAME_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_ADDRESSES = ("INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS")
_DOCUMENT = "INDIVIDUAL_DOCUMENT"
_USED = {
    *_NAME_PARTS,
    *(f"{kind}_ALIAS" for kind in _ENTRIES),
    "COMMENTS1",
    "DESIGNATION",
    "GENDER",
    "INDIVIDUAL_DATE_OF_BIRTH",
    "INDIVIDUAL_PLACE_OF_BIRTH",
    "LAST_DAY_UPDATED",
    "LISTED_ON",
    "NAME_ORIGINAL_SCRIPT",
    "NATIONALITY",
    "NATIONALITY2",
    "REFERENCE_NUMBER",
    "TITLE",
    "UN_LIST_TYPE",
    "VALUE",
    "ALIAS_NAME",
    "QUALITY",
    "TYPE_OF_DATE",
    "DATE",
    "YEAR",
    "FROM_YEAR",
    "TO_YEAR",
    "CITY",
    "STATE_PROVINCE",
    "COUNTRY",
    "NOTE",
    "DELISTED_ON",
}
_IGNORED = {
    # Documents are personal details (method.md §5.3, rule 9), with everything inside them; of a person's addresses
    # the country and a large town are kept.
    *_ADDRESSES,
    _DOCUMENT,
    "STREET",
    # Bookkeeping of the list's own database; VERSIONNUM goes down as well as up, so it marks no change.
    "DATAID",
    "VERSIONNUM",
    "LIST_TYPE",
    "SORT_KEY",
    "SORT_KEY_LAST_MOD",
    "SUBMITTED_ON",
    "SUBMITTED_BY",
    # Birth data tied to one alias; the entry's own dates are in INDIVIDUAL_DATE_OF_BIRTH.
    "CITY_OF_BIRTH",
    "COUNTRY_OF_BIRTH",
    "DATE_OF_BIRTH",
}
_SUBTREES = {*_ADDRESSES, _DOCUMENT}
_QUALITY = {
    "good": NameQuality.GOOD,
    "low": NameQuality.WEAK,
    "a.k.a.": NameQuality.GOOD,
    "f.k.a.": NameQuality.GOOD,
    "": NameQuality.GOOD,
}
_ORIGINAL_NOTE = re.compile(r"^\s*original script\s*:\s*(.+)$", re.IGNORECASE | re.DOTALL)
_BOOKKEEPING = frozenset({"DATAID", "VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD"})
_LINK = re.compile(r"INTERPOL-UN Security Council Special Notice.*$", re.IGNORECASE)
_SERIAL = re.compile(r"^(?:[a-z]|[ivx]+)\)\s*")


class UnXmlReader:
    """Reads the UN consolidated list; every element is used, left out by name, or reported."""

    source = "un"
    title = TITLES["un"]
    licence = "UN website terms of use; published for States and the public to implement"
    origin = "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list"

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as a UN list."""
        return b"<CONSOLIDATED_LIST" in head.replace(b"\x00", b"")

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one XML file; see `ListReader.read`."""
        if len(files) != 1:
            raise RecordError(
                f"{len(files)} UN lists were found together: {', '.join(sorted(files))}.",
                hint="A folder is one snapshot: add each file by itself.",
            )
        ((name, data),) = files.items()
        pass_ = _Pass(name, personal=personal)
        entries = tuple(pass_.entries(data))
        if not entries:
            raise RecordError("no entry in the list.", where=name, hint="Fetch the list again.")
        named = named_ids(entries)
        whole = not pass_.set_aside and not named.shows_cut
        return ListLoad(
            snapshot=Snapshot(
                source=self.source,
                date=pass_.date,
                sha256=sha256_hex(data),
                entries=len(entries),
                complete=whole,
                names_complete=whole,
                dated_by="file",
                title=self.title,
                personal_details=personal,
                facts=True,
            ),
            entries=entries,
            counts=count_entries(entries, len(pass_.set_aside)),
            fingerprints=tuple(pass_.fingerprints),
            set_aside=tuple(pass_.set_aside),
            unknown_fields=tuple(sorted(pass_.unknown)),
            notes=(*pass_.notes, *notes_on_missing(name, named), *_date_notes(name, pass_.date, date, folder_date)),
        )


def _date_notes(name: str, own: str, given: str | None, folder: str | None) -> Iterator[str]:
    if given and given != own:
        yield f"{name} dates itself {own}; the date given, {given}, was not used."
    if folder and folder != own:
        yield f"{name} dates itself {own}; its folder says {folder}."


class _Pass:
    """One pass over one file: entries come out, the rest is remembered."""

    def __init__(self, name: str, *, personal: bool = False) -> None:
        self.name = name
        self.personal = personal
        self.date = ""
        self.fingerprints: list[str] = []
        self.set_aside: list[SetAsideRow] = []
        self.unknown: set[str] = set()
        self.notes: list[str] = []
        self._ids: set[str] = set()

    def entries(self, data: bytes) -> Iterator[Entry]:
        for element in self._elements(data):
            entry = self._entry(element)
            if entry is not None:
                self._ids.add(entry.id)
                self.fingerprints.append(f"{fingerprint(_raw_parts(element))}/{fingerprint(_updates(element))}")
                yield with_details(entry, _details(element)) if self.personal else entry

    def _elements(self, data: bytes) -> Iterator["etree._Element"]:
        context = etree.iterparse(
            io.BytesIO(data),
            events=("start", "end"),
            # Events of the other elements, most of the file, would only be counted.
            tag=(_ROOT, *_SECTIONS, *_ENTRIES),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            dtd_validation=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        root: etree._Element | None = None
        while True:
            try:
                event, element = next(context)
            except StopIteration:
                break
            except (etree.XMLSyntaxError, UnicodeDecodeError, LookupError) as error:
                raise self._damaged(error, data) from error
            if root is None:
                root = element.getroottree().getroot()
                self._open(root)
            if event == "end" and element.tag in _ENTRIES:
                section = element.getparent()
                if section is not None and section.getparent() is root:
                    yield element
                    element.clear()
        self._close(context.root if root is None else root)

    def _close(self, root: "etree._Element") -> None:
        """Check the sections, and remember what stands in the list beside entries."""
        if not self.date:
            self._open(root)
        sections = {str(section.tag) for section in root}
        self.unknown.update(sections - set(_SECTIONS))
        for section in root:
            self.unknown.update(f"{section.tag}/{item.tag}" for item in section if item.tag not in _ENTRIES)
        for missing in sorted(set(_SECTIONS) - sections):
            raise RecordError(f"the section {missing} is missing.", where=self.name, hint="Fetch the list again.")

    def _open(self, root: "etree._Element") -> None:
        if root.getroottree().docinfo.doctype:
            raise RecordError(
                "the file declares a document type, which the official list never does.",
                where=self.name,
                hint="Fetch the list again from the UN website.",
            )
        if root.tag != _ROOT:
            raise RecordError(f"the root element is {root.tag}, not {_ROOT}.", where=self.name)
        generated = root.get("dateGenerated") or ""
        day = edtf_of(generated[:10])
        if day is None or len(day) != 10:
            raise RecordError(f"dateGenerated is '{generated}', which starts with no date.", where=self.name)
        self.date = day
        known = {"dateGenerated", "{http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation"}
        self.unknown.update(f"@{name}" for name in map(str, root.attrib) if name not in known)

    def _damaged(self, error: Exception, data: bytes) -> RecordError:
        line = getattr(error, "lineno", None)
        reason = low_byte_damage(data) or str(getattr(error, "msg", None) or error).split(", line ")[0]
        return RecordError(
            f"the XML is cut or damaged ({reason}).",
            where=f"{self.name}, line {line}" if line else self.name,
            hint="Nothing was loaded. Fetch the list again from the UN website.",
        )

    def _entry(self, element: "etree._Element") -> Entry | None:
        self._report_unknown(element)
        parts = _Parts(element)
        # Some numbers end in a full stop (`QDi.343.`), which is none of theirs.
        reference = parts.text("REFERENCE_NUMBER").rstrip(". ")
        names = _names(parts, element.tag)
        where = f"{self.name}, line {element.sourceline}"
        if not reference or not names or reference in self._ids:
            why = "no name" if reference and not names else "the id stands in the list twice" if reference else "no id"
            self.set_aside.append(SetAsideRow(where, f"{reference or element.tag}: {why}"))
            return None
        listed = parts.text("LISTED_ON")
        listed_on = edtf_of(listed[:10])
        if listed and listed_on is None:
            self.notes.append(f"{reference}: LISTED_ON '{listed}' is no date; the listing date is unknown.")
        if delisted := parts.text("DELISTED_ON"):
            self.notes.append(f"{reference}: DELISTED_ON {delisted} stands beside an entry that is still in the list.")
        programme = parts.text("UN_LIST_TYPE")
        gender = parts.text("GENDER").lower()
        return Entry(
            source="un",
            id=reference,
            kind=_ENTRIES[element.tag],
            names=names,
            listed_on=listed_on,
            programmes=(programme,) if programme else (),
            born=self._born(parts, reference),
            born_at=_places(parts),
            nationalities=parts.values("NATIONALITY") + parts.texts("NATIONALITY2"),
            gender="" if gender == "unknown" else gender,
            titles=tuple(_SERIAL.sub("", title) for title in parts.values("TITLE") + parts.values("DESIGNATION")),
            remarks=parts.text("COMMENTS1"),
            facts=distinct_facts(_facts(parts, _ENTRIES[element.tag])),
            updated_on=tuple(sorted({day for v in parts.values("LAST_DAY_UPDATED") if (day := edtf_of(v[:10]))})),
        )

    def _report_unknown(self, element: "etree._Element") -> None:
        for child in element:
            if child.tag in _SUBTREES:
                continue
            for node in child.iter():
                if node.tag not in _USED and node.tag not in _IGNORED:
                    self.unknown.add(f"{element.tag}/{node.tag}" if node is child else f"{child.tag}/{node.tag}")

    def _born(self, parts: "_Parts", reference: str) -> tuple[DateValue, ...]:
        found: list[DateValue] = []
        for birth in parts.all("INDIVIDUAL_DATE_OF_BIRTH"):
            part = {str(child.tag): squeeze(child.text) for child in birth}
            text = part.get("DATE", "")[:10] or part.get("YEAR", "")
            note = part.get("NOTE", "")
            if part.get("FROM_YEAR") and part.get("TO_YEAR"):
                text = f"{part['FROM_YEAR']} to {part['TO_YEAR']}"
            elif note and not part.get("DATE") and date_value(f"{note} {text}".strip()):
                text, note = f"{note} {text}".strip(), ""
            hedged = part.get("TYPE_OF_DATE", "").upper() == "APPROXIMATELY" or note.lower().startswith("approx")
            value = date_value(f"circa {text}" if hedged else text) if text else None
            if value is not None and value not in found:
                found.append(value)
            elif value is None and (text or note):
                self.notes.append(f"{reference}: date of birth '{text or note}' is left out: not a calendar date.")
        return tuple(found)


class _Parts:
    """The children of an element by tag: asking lxml for them tag by tag takes several times as long."""

    def __init__(self, element: "etree._Element") -> None:
        self._held: dict[str, list[etree._Element]] = {}
        for child in element:
            self._held.setdefault(child.tag, []).append(child)

    def all(self, tag: str) -> Sequence["etree._Element"]:
        """Return the children of a tag."""
        return self._held.get(tag, ())

    def text(self, tag: str) -> str:
        """Return the text of the first child of a tag."""
        found = self._held.get(tag)
        return squeeze(found[0].text) if found else ""

    def texts(self, tag: str) -> tuple[str, ...]:
        """Return the texts of the children of a tag that have one."""
        return tuple(text for text in (squeeze(node.text) for node in self.all(tag)) if text)

    def values(self, tag: str) -> tuple[str, ...]:
        """Return the texts in the `VALUE` elements of the children of a tag, each once."""
        found = (squeeze(value.text) for node in self.all(tag) for value in node if value.tag == "VALUE")
        return tuple(dict.fromkeys(value for value in found if value))


def _facts(parts: _Parts, kind: MentionKind) -> Iterator[Fact]:
    """Yield where a party is, by its addresses, and the numbers that the narrative on a body gives."""
    for tag in _ADDRESSES:
        for address in map(_Parts, parts.all(tag)):
            towns = tuple(filter(None, map(address.text, ("CITY", "STATE_PROVINCE"))))
            yield address_fact(kind, Place(address.text("STREET"), towns, address.text("COUNTRY")), tag)
    if kind is not MentionKind.PERSON:
        yield from text_facts(re.split(r"[;.]\s", parts.text("COMMENTS1")), "COMMENTS1")


def _details(element: "etree._Element") -> Iterator[PersonalDetail]:
    for tag in _ADDRESSES:
        yield from details_at(element, tag, DetailKind.ADDRESS)
    yield from details_at(element, _DOCUMENT, DetailKind.DOCUMENT)


def _updates(element: "etree._Element") -> Iterator[str]:
    """Yield the list's own marks of amendment, as they stand in it; `record diff` counts by them."""
    for place, node in enumerate(element.iterfind("LAST_DAY_UPDATED/VALUE")):
        yield f"{place}={squeeze(node.text)}"


def _raw_parts(element: "etree._Element") -> Iterator[str]:
    for node in element.iter():
        text = squeeze(node.text)
        if "interpol-un" in text.lower():
            text = _LINK.sub("", text).strip()
        if text and node.tag not in _BOOKKEEPING:
            yield f"{node.tag}={text}"


def _names(parts: _Parts, tag: str) -> tuple[Name, ...]:
    person = tag == "INDIVIDUAL"
    own = squeeze(" ".join(map(parts.text, _NAME_PARTS)))
    forms = [own] if person and own else list(split_cell(own, person=False))
    names = list(names_from_forms(tuple(forms[:1]), NameQuality.PRIMARY))
    for script_name in parts.texts("NAME_ORIGINAL_SCRIPT"):
        for form in split_cell(script_name, person=person):
            quality = NameQuality.GOOD if script_of(form) == "Latn" else NameQuality.PRIMARY
            names += names_from_forms((form,), quality)
    names += names_from_forms(tuple(forms[1:]), NameQuality.GOOD)
    for alias in map(_Parts, parts.all(f"{tag}_ALIAS")):
        quality = _QUALITY.get(alias.text("QUALITY").lower(), NameQuality.WEAK)
        cell = alias.text("ALIAS_NAME")
        if cell:
            names += names_from_forms(split_cell(cell, person=person), quality)
            if note := _ORIGINAL_NOTE.match(alias.text("NOTE")):
                names += names_from_forms(split_cell(note[1], person=person), quality)
    return distinct_names(names)


def _places(parts: _Parts) -> tuple[str, ...]:
    places = []
    for place in map(_Parts, parts.all("INDIVIDUAL_PLACE_OF_BIRTH")):
        text = ", ".join(part for part in map(place.text, ("CITY", "STATE_PROVINCE", "COUNTRY")) if part)
        if text:
            places.append(text)
    return tuple(dict.fromkeys(places))
