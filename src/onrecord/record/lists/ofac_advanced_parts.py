"""What OFAC's advanced XML says of a party outside its own element: listings and relations."""

import sys
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from onrecord.model.ids import content_id
from onrecord.record.lists.dates import edtf_of
from onrecord.record.lists.ofac_advanced_known import VOLATILE
from onrecord.record.lists.ofac_advanced_party import References, numbers_of
from onrecord.record.lists.ofac_xml import local


class Listing(NamedTuple):
    """One sanctions entry: on which list, since when, under which programmes."""

    on: str
    dates: tuple[str, ...]
    programmes: tuple[str, ...]
    print: str


class Relation(NamedTuple):
    """What one profile is to another, in OFAC's words."""

    to: str
    words: str
    former: bool


def read_listing(element: "etree._Element", references: References) -> Listing:
    """Return what a SanctionsEntry says.

    Raises:
        Odd: It has an id that stands for nothing.
    """
    on = references.value("List", element.get("ListID"))
    dates, programmes = [], []
    for child in element:
        if local(child.tag) == "EntryEvent":
            numbers = next((numbers_of(date) for date in child if local(date.tag) == "Date"), None)
            kind = references.value("EntryEventType", child.get("EntryEventTypeID"))
            edtf = edtf_of(f"{numbers[0]}-{numbers[1]:02d}-{numbers[2]:02d}") if numbers else None
            if kind == "Created" and edtf is not None:
                dates.append(sys.intern(edtf))
        elif local(child.tag) == "SanctionsMeasure":
            kind = references.value("SanctionsType", child.get("SanctionsTypeID"))
            comment = next(((c.text or "").strip() for c in child if local(c.tag) == "Comment"), "")
            if kind == "Program" and comment:
                programmes.append(sys.intern(comment))
    return Listing(sys.intern(on), tuple(dates), tuple(programmes), content_id("lst", *raw_parts(element)))


def raw_parts(element: "etree._Element") -> Iterator[str]:
    """Give what an element says; ids that OFAC's database gives to parts are left out, for they may change alone."""
    for node in element.iter():
        name = local(node.tag)
        if text := (node.text or "").strip():
            yield f"{name}={text}"
        for key, value in node.attrib.items():
            if key not in VOLATILE:
                yield f"{name}@{key}={value}"
