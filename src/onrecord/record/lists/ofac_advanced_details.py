"""Addresses, documents and contact data in OFAC's advanced XML, which keeps them apart from the parties."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from onrecord.model.record import PersonalDetail
from onrecord.model.vocab import DetailKind
from onrecord.record.lists.details import detail, kind_of
from onrecord.record.lists.ofac_advanced_party import References, values_of
from onrecord.record.lists.ofac_entry import is_private
from onrecord.record.lists.ofac_xml import local

if TYPE_CHECKING:
    from lxml import etree

_LOCATION = "Location"


class AdvancedDetails:
    """Places and documents as they are read, until the party that they belong to comes."""

    def __init__(self) -> None:
        self._places: dict[str, str] = {}
        self._documents: dict[str, list[PersonalDetail]] = {}

    def take_place(self, place: "etree._Element", references: References) -> None:
        """Keep the parts of a place, the country last."""
        key = place.get("ID", "")
        parts = [value.text for value in place.iterfind("{*}LocationPart/{*}LocationPartValue/{*}Value")]
        self._places[key] = detail(DetailKind.ADDRESS, (*parts, references.places.get(key)), _LOCATION).value

    def take_document(self, document: "etree._Element", references: References) -> None:
        """Keep a document for the identity that it belongs to."""
        sort = references.values.get("IDRegDocType", {}).get(document.get("IDRegDocTypeID", ""), "")
        country = references.values.get("Country", {}).get(document.get("IssuedBy-CountryID", ""), "")
        found = [text for name in ("IDRegistrationNo", "IssuingAuthority") for text in _texts(document, name)]
        comment = _texts(document, "Comment")
        kept = detail(kind_of(f"document {sort}"), (sort, *found, country, *comment), "IDRegDocument")
        self._documents.setdefault(document.get("IdentityID", ""), []).append(kept)

    def of(
        self, party: "etree._Element", identities: Iterable[str], references: References
    ) -> Iterator[PersonalDetail]:
        """Yield the details of a party: its documents, its addresses, and features that are left out of its text."""
        for identity in identities:
            yield from self._documents.pop(identity, ())
        for feature in party.iterfind("{*}Profile/{*}Feature"):
            label = references.value("FeatureType", feature.get("FeatureTypeID"))
            for version in feature.iterfind("{*}FeatureVersion"):
                if label == _LOCATION:
                    for place in version.iterfind("{*}VersionLocation"):
                        address = self._places.get(place.get("LocationID", ""), "")
                        yield PersonalDetail(kind=DetailKind.ADDRESS, value=address, field=_LOCATION)
                    continue
                for text in values_of(version, references):
                    if is_private(said := f"{label} {text}"):
                        yield PersonalDetail(kind=kind_of(said), value=said, field=label)


def _texts(element: "etree._Element", name: str) -> list[str]:
    return [child.text for child in element if local(child.tag) == name and child.text]
