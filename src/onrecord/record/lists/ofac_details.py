"""Addresses, documents and contact data in OFAC's lists, in each of their forms."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from onrecord.model.record import PersonalDetail
from onrecord.model.vocab import DetailKind
from onrecord.record.lists.details import detail, kind_of
from onrecord.record.lists.facts import Place
from onrecord.record.lists.forms import squeeze
from onrecord.record.lists.ofac_entry import Party, is_private, segments_of
from onrecord.record.lists.ofac_rows import NULL, Table
from onrecord.record.lists.ofac_xml import leaves, local

if TYPE_CHECKING:
    from lxml import etree

_ADDRESS_CELLS = slice(2, 6)
"""Of a row of add.csv: street; town, province and postal code; country; remarks."""


def remark_details(cell: str) -> Iterator[PersonalDetail]:
    """Yield the parts of Remarks that are left out of an entry's text."""
    for part in segments_of(squeeze(cell)):
        if is_private(part):
            yield PersonalDetail(kind=kind_of(part), value=part, field="Remarks")


def party_details(party: Party) -> Iterator[PersonalDetail]:
    """Yield the personal details of an entry of the XML forms."""
    yield from party.details
    yield from remark_details(party.comment)


def addresses_by_number(table: Table) -> Mapping[str, list[PersonalDetail]]:
    """Return the addresses of the address table, by entry number."""
    found: dict[str, list[PersonalDetail]] = {}
    for row in table.rows:
        parts = ("" if cell.strip() == NULL else cell for cell in row.fields[_ADDRESS_CELLS])
        found.setdefault(row.fields[0].strip(), []).append(detail(DetailKind.ADDRESS, parts, "add.csv"))
    return found


def places_by_number(table: Table) -> Mapping[str, list[Place]]:
    """Return street, town and country of each row of the address table, by entry number."""
    found: dict[str, list[Place]] = {}
    for row in table.rows:
        number, _, street, town, country, _ = row.fields
        parts = Place(
            "" if street[:3] == NULL else street,
            () if town[:3] == NULL else (town,),
            "" if country[:3] == NULL else country,
        )
        found.setdefault(number.strip(), []).append(parts)
    return found


def classic_details(element: "etree._Element") -> Iterator[PersonalDetail]:
    """Yield the personal details of an `sdnEntry`."""
    for group in element:
        match local(group.tag):
            case "addressList":
                for item in group:
                    parts = (text for name, text in leaves(item).items() if name != "uid")
                    yield detail(DetailKind.ADDRESS, parts, "addressList")
            case "idList":
                yield from _documents(leaves(item) for item in group)


def _documents(items: Iterable[Mapping[str, str]]) -> Iterator[PersonalDetail]:
    for item in items:
        said = f"{item.get('idType', '')} {item.get('idNumber', '')}".strip()
        if is_private(said):
            dates = (
                f"{word} {item[key]}"
                for word, key in (("issued", "issueDate"), ("expires", "expirationDate"))
                if item.get(key)
            )
            yield detail(kind_of(said), (said, item.get("idCountry"), *dates), "idList")
