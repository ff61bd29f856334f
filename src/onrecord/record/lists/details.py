"""Personal details of an entry: addresses, documents and contact data, kept only where a person asked for them."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec.structs import asdict

from onrecord.model.record import DetailedEntry, Entry, PersonalDetail
from onrecord.model.vocab import DetailKind
from onrecord.record.lists.forms import squeeze
from onrecord.record.lists.withheld import private_parts

if TYPE_CHECKING:
    from lxml import etree

_OTHER = r"e-?mail|@|website|www\.|https?:|digital currency|swift|\bbic\b|\biban\b|account|\bimo\b|vessel"
_PHONE = r"phone|\btel\b|\bmobile\b|\bfax\b"
_ADDRESS = r"\baddress|P\.? ?O\.? ?Box|\b(?:lives|resides|residing) (?:at|in)\b|postal code|zip code"
_DOCUMENT = (
    r"passport|\bID\b|identi|national id|tazkira|\btax|licen[cs]e|registration|cedula|c\.?u\.?r\.?p|r\.?f\.?c|nit\b|"
    r"ssn|certificate|document|permit|seafarer|folio|matricula|number|\bno\b|inn\b|ogrn|snils"
)
_KINDS = (
    # An email address is no address, and a ship's number no document of a person: the order counts.
    (DetailKind.OTHER, _OTHER),
    (DetailKind.PHONE, _PHONE),
    (DetailKind.ADDRESS, _ADDRESS),
    (DetailKind.DOCUMENT, _DOCUMENT),
)
_RULES = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)


def with_details(entry: Entry, details: Iterable[PersonalDetail]) -> Entry:
    """Return the entry with its personal details, each once; the same entry where there is none."""
    found = tuple(dict.fromkeys(detail for detail in details if detail.value))
    return DetailedEntry(**asdict(entry), details=found) if found else entry


def kind_of(text: str) -> DetailKind:
    """Return what sort of detail a short text gives, by its label; `other` where none is known."""
    return next((kind for kind, rule in _RULES if rule.search(text)), DetailKind.OTHER)


def detail(kind: DetailKind, parts: Iterable[str | None], field: str) -> PersonalDetail:
    """Return one detail of several parts, those that say something; its value is empty where none does."""
    return PersonalDetail(kind=kind, value=", ".join(dict.fromkeys(filter(None, map(squeeze, parts)))), field=field)


def details_in(text: str, field: str) -> Iterator[PersonalDetail]:
    """Yield the private sentences and parts of a free text, those that are left out of the remarks."""
    for piece in private_parts(text):
        yield PersonalDetail(kind=kind_of(piece), value=piece, field=field)


def details_at(element: "etree._Element", path: str, kind: DetailKind) -> Iterator[PersonalDetail]:
    """Yield one detail for each element at a path: all texts in it, in order."""
    for node in element.iterfind(path):
        yield detail(kind, (part.text for part in node.iter()), str(node.tag).rpartition("}")[2])
