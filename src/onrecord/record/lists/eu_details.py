"""Addresses, documents and contact data in the EU's list, in both of its XML forms."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from onrecord.model.record import PersonalDetail
from onrecord.model.vocab import DetailKind
from onrecord.record.lists.details import detail, details_at, details_in
from onrecord.record.lists.xml_records import attribute, texts

if TYPE_CHECKING:
    from lxml import etree

_ADDRESS = ("street", "poBox", "zipCode", "city", "place", "region", "countryDescription")
_DOCUMENT = ("identificationTypeDescription", "number", "latinNumber", "nameOnDocument", "issuedBy", "issuedDate")
_DOCUMENT_PLACE = ("region", "countryDescription")
_UNKNOWN = "UNKNOWN"
_PHONES = frozenset({"PHONE", "FAX", "MOBILE"})


def fsf_details(element: "etree._Element") -> Iterator[PersonalDetail]:
    """Yield the personal details of a `sanctionEntity`."""
    for node in element.iterfind("address"):
        parts = (*_attributes(node, _ADDRESS), *texts(node, "remark"))
        yield detail(DetailKind.ADDRESS, parts, "address")
        for contact in node.iterfind("contactInfo"):
            key = attribute(contact, "key")
            kind = DetailKind.PHONE if key.upper() in _PHONES else DetailKind.OTHER
            yield detail(kind, (attribute(contact, "value"),), f"contactInfo {key}".strip())
    for node in element.iterfind("identification"):
        parts = (*_attributes(node, _DOCUMENT), *_attributes(node, _DOCUMENT_PLACE), *texts(node, "remark"))
        yield detail(DetailKind.DOCUMENT, parts, "identification")
    yield from details_in(attribute(element, "designationDetails"), "designationDetails")
    for said in (*texts(element, "remark"), *texts(element, "nameAlias/remark")):
        yield from details_in(said, "remark")


def global_details(element: "etree._Element") -> Iterator[PersonalDetail]:
    """Yield the personal details of an `ENTITY` of the older form."""
    yield from details_at(element, "ADDRESS", DetailKind.ADDRESS)
    yield from details_at(element, "PASSPORT", DetailKind.DOCUMENT)
    yield from details_in(attribute(element, "remark"), "remark")


def _attributes(element: "etree._Element", names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value = attribute(element, name)
        if value != _UNKNOWN:
            yield value
