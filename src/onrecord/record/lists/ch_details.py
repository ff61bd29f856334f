"""Addresses, documents and contact data in the Swiss list; the towns of addresses stand at the end of the file."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace

from onrecord.model.record import PersonalDetail
from onrecord.model.vocab import DetailKind
from onrecord.record.lists.details import detail, details_in
from onrecord.record.lists.xml_records import attribute, texts

if TYPE_CHECKING:
    from lxml import etree

_PLACE = "address of place "


def target_details(node: "etree._Element") -> Iterator[PersonalDetail]:
    """Yield the personal details of an individual, entity or object; a town is told by its number for now."""
    for address in node.iterfind("identity/address"):
        said = detail(DetailKind.ADDRESS, (part.text for part in address.iter()), "").value
        place = attribute(address, "place-id")
        # Never empty, so that an address of a town alone is kept until the town is known.
        yield PersonalDetail(kind=DetailKind.ADDRESS, value=f"{place}\n{said}", field=_PLACE)
    for document in node.iterfind("identity/identification-document"):
        sort = attribute(document, "document-type").replace("-", " ")
        parts = (sort, *(part.text for part in document.iter()))
        yield detail(DetailKind.DOCUMENT, parts, "identification-document")
    for tag in ("justification", "other-information"):
        for said in texts(node, tag):
            if not (node.tag == "object" and said.upper().startswith("IMO ")):
                yield from details_in(said, tag)


def placed_details(details: Iterable[PersonalDetail], places: Mapping[str, str]) -> tuple[PersonalDetail, ...]:
    """Return the details with the towns of their addresses, by the numbers of places."""
    found = []
    for item in details:
        if item.field == _PLACE:
            place, _, said = item.value.partition("\n")
            value = ", ".join(filter(None, (said, places.get(place, ""))))
            item = replace(item, value=value, field="address")
        if item.value:
            found.append(item)
    return tuple(dict.fromkeys(found))
