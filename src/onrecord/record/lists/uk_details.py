"""Addresses, documents and contact data in the UK's lists, in each of their forms."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from onrecord.model.record import PersonalDetail
from onrecord.model.vocab import DetailKind
from onrecord.record.lists.details import detail, details_at, details_in, kind_of
from onrecord.record.lists.xml_records import texts

if TYPE_CHECKING:
    from lxml import etree

_PERSON = "IndividualDetails/Individual"
_LABELLED = re.compile(r"\(([A-Z][A-Za-z /-]{1,40})\):\s*(.*?)(?=\([A-Z][A-Za-z /-]{1,40}\):|$)", re.DOTALL)
_PRIVATE_LABEL = re.compile(r"phone|mail|website|address|passport|identif|registration|business reg|digital currency")


class _Group(NamedTuple):
    """Columns whose cells make one detail together, and what sort of detail."""

    kind: DetailKind
    columns: tuple[str, ...]


_NEW = (
    _Group(
        DetailKind.ADDRESS,
        (*(f"Address Line {number}" for number in range(1, 7)), "Address Postal Code", "Address Country"),
    ),
    _Group(DetailKind.DOCUMENT, ("Passport number", "Passport additional information")),
    _Group(DetailKind.DOCUMENT, ("National Identifier number", "National Identifier additional information")),
    _Group(DetailKind.PHONE, ("Phone number",)),
    _Group(DetailKind.OTHER, ("Email address",)),
    _Group(DetailKind.OTHER, ("Website",)),
)
_OLD = (
    _Group(DetailKind.ADDRESS, (*(f"Address {number}" for number in range(1, 7)), "Post/Zip Code", "Country")),
    _Group(DetailKind.DOCUMENT, ("Passport Number", "Passport Details")),
    _Group(DetailKind.DOCUMENT, ("National Identification Number", "National Identification Details", "NI Number")),
)


def csv_details(row: Mapping[str, str]) -> Iterator[PersonalDetail]:
    """Yield the personal details in one row of the UK Sanctions List."""
    yield from _columns(row, _NEW)
    for column in ("Other Information", "UK Statement of Reasons"):
        yield from details_in(row.get(column, ""), column)


def conlist_details(row: Mapping[str, str]) -> Iterator[PersonalDetail]:
    """Yield the personal details in one row of OFSI's older list; some stand behind a label in the free text."""
    yield from _columns(row, _OLD)
    said = row.get("Other Information", "")
    for mark in _LABELLED.finditer(said):
        label = mark[1]
        if _PRIVATE_LABEL.search(label.lower()):
            yield detail(kind_of(label), (mark[2].strip(" ."),), f"Other Information, {label}")
    yield from details_in(_LABELLED.sub(_unlabelled, said), "Other Information")


def xml_details(element: "etree._Element") -> Iterator[PersonalDetail]:
    """Yield the personal details of a `Designation`."""
    yield from details_at(element, "Addresses/Address", DetailKind.ADDRESS)
    yield from details_at(element, f"{_PERSON}/PassportDetails/Passport", DetailKind.DOCUMENT)
    yield from details_at(element, f"{_PERSON}/NationalIdentifierDetails/NationalIdentifier", DetailKind.DOCUMENT)
    yield from details_at(element, "PhoneNumbers/PhoneNumber", DetailKind.PHONE)
    for path in ("EmailAddresses/*", "Websites/*", "CryptoWalletAddresses/*"):
        yield from details_at(element, path, DetailKind.OTHER)
    for tag in ("OtherInformation", "UKStatementofReasons"):
        for said in texts(element, tag):
            yield from details_in(said, tag)


def _columns(row: Mapping[str, str], groups: Iterable[_Group]) -> Iterator[PersonalDetail]:
    for group in groups:
        found = detail(group.kind, (row.get(column) for column in group.columns), group.columns[0])
        if found.value:
            yield found


def _unlabelled(mark: re.Match[str]) -> str:
    return " " if _PRIVATE_LABEL.search(mark[1].lower()) else f" {mark[2]}"
