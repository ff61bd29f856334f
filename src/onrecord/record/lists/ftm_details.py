"""Addresses, documents and contact data in FollowTheMoney files."""

from collections.abc import Iterator, Mapping

from onrecord.model.record import PersonalDetail
from onrecord.model.vocab import DetailKind
from onrecord.record.lists.details import details_in
from onrecord.record.lists.ftm_parties import Thing

ADDRESS, ADDRESS_ENTITY = "Address", "addressEntity"
_KINDS = {
    "address": DetailKind.ADDRESS,
    **dict.fromkeys(
        "passportNumber idNumber taxNumber registrationNumber vatCode innCode ogrnCode socialSecurityNumber".split(),
        DetailKind.DOCUMENT,
    ),
    "phone": DetailKind.PHONE,
    "email": DetailKind.OTHER,
    "website": DetailKind.OTHER,
}
PRIVATE = frozenset({*_KINDS, ADDRESS_ENTITY})
"""Properties that are personal details."""


def details_of(party: Thing, addresses: Mapping[str, str]) -> Iterator[PersonalDetail]:
    """Yield the personal details of a party; `addresses` are those that are entities of their own, by id."""
    for name, kind in _KINDS.items():
        for value in party.private.get(name, ()):
            yield PersonalDetail(kind=kind, value=value, field=name)
    for key in party.private.get(ADDRESS_ENTITY, ()):
        yield PersonalDetail(kind=DetailKind.ADDRESS, value=addresses.get(key, ""), field=ADDRESS_ENTITY)
    for name in ("notes", "summary"):
        for text in party.values(name):
            yield from details_in(text, name)
