"""Facts of firms and vessels, and of where a party is, that a list gives in fields of their own.

Of a person nothing is kept but the country of an address, and its town where that is a large one: streets, villages,
documents and contact data of persons are left out (`method.md` §5.3, rule 9).
"""

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from onrecord.model.record import Fact
from onrecord.model.vocab import FactKind, MentionKind
from onrecord.record.lists.forms import squeeze

_IMO = re.compile(r"\bIMO\b[^\d;]{0,12}(\d{7})\b")
_WEBSITE = re.compile(r"^(?:alt\. )?Website:?\s+(?:https?://)?(?:www\.)?(\S+?)/?$", re.IGNORECASE)
_CALL_SIGN = re.compile(r"^(?:alt\. )?(?:Vessel )?Call Sign:?\s+(\S+)$", re.IGNORECASE)
_FLAG = re.compile(r"^(?:alt\. )?Vessel Flag:?\s+(.+)$", re.IGNORECASE)
_TYPE = re.compile(r"^(?:alt\. )?(?:Vessel Type|Aircraft Model):?\s+(.+)$", re.IGNORECASE)
_NUMBER = re.compile(
    r"^(?:alt\. )?((?:[\w.&' -]*\b)?(?:Regist\w+|Tax|Company|Commercial|Enterprise|Legal Entity|Government Gazette|"
    r"V\.A\.T\.|D-U-N-S|Trade License|C\.R\.|RUC|RIF|NIT|R\.F\.C\.|Chamber of Commerce|Unified Social Credit|"
    r"Identification|Tail|Serial|Matricula Mercantil|Certificate of Incorporation|MMSI)\b[^:]*?:?\s+#?\w*\d.*)$",
    re.IGNORECASE,
)
"""Numbers by which a firm, a vessel or an aircraft is registered, as the lists word them."""
_DATED = re.compile(r"\s+(?:issued|expires)\b.*$")
_MARKED = re.compile(r"\d|website|flag|vessel type|aircraft model|call sign", re.IGNORECASE)
"""What every part with such a fact has: the quick look at the many that have none."""
_FORMER = re.compile(r"^(?:alt\. )?(?:former|previous|other)\b", re.IGNORECASE)
_FREQUENT = ("Linked To:", "Secondary sanctions", "Additional Sanctions", "a.k.a.", "Executive Order", "Organization ")
_CODE = re.compile(r"\b[A-Z]{0,3}[ -]?\d[\w-]*\b")
_COLUMNS = (
    (FactKind.CALL_SIGN, "Call_Sign"),
    (FactKind.VESSEL_TYPE, "Vess_type"),
    (FactKind.TONNAGE, "Tonnage"),
    (FactKind.TONNAGE, "GRT"),
    (FactKind.FLAG, "Vess_flag"),
    (FactKind.OWNER, "Vess_owner"),
)
"""The columns of OFAC's main table from the sixth on."""


class Place(NamedTuple):
    """An address in parts: the street, what names the town, the country."""

    street: str
    towns: tuple[str, ...]
    country: str


def distinct_facts(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the facts that say something, each once, in one order whatever the form of the list."""
    found = tuple(facts)
    if len(found) < 2:
        return tuple(fact for fact in found if fact.value)
    return tuple(sorted({fact for fact in found if fact.value}, key=lambda fact: (fact.kind, fact.value, fact.field)))


def vessel_facts(cells: Sequence[str]) -> Iterator[Fact]:
    """Yield what the vessel columns of OFAC's main table say: call sign, type, tonnages, flag, owner."""
    for (kind, field), cell in zip(_COLUMNS, cells, strict=True):
        if text := squeeze(cell):
            text = text.replace(",", "") if kind is FactKind.TONNAGE else text
            yield Fact(kind=kind, value=text, field=field)


def text_facts(segments: Iterable[str], field: str) -> Iterator[Fact]:
    """Yield the numbers, flags and websites in the parts of the remarks on a firm or a vessel."""
    for part in segments:
        if part.startswith(_FREQUENT) or not _MARKED.search(part) or _FORMER.match(part):
            continue
        if match := _IMO.search(part):
            yield Fact(kind=FactKind.IMO, value=match[1], field=field)
        elif match := _WEBSITE.match(part):
            yield Fact(kind=FactKind.WEBSITE, value=match[1], field=field)
        elif match := _CALL_SIGN.match(part):
            yield Fact(kind=FactKind.CALL_SIGN, value=match[1], field=field)
        elif match := _FLAG.match(part):
            yield Fact(kind=FactKind.FLAG, value=match[1], field=field)
        elif match := _TYPE.match(part):
            yield Fact(kind=FactKind.VESSEL_TYPE, value=match[1], field=field)
        elif match := _NUMBER.match(part):
            yield Fact(kind=FactKind.REGISTRATION, value=_DATED.sub("", match[1]), field=field)


def address_fact(kind: MentionKind, place: Place, field: str) -> Fact:
    """Return an address: all of that of a firm or a vessel, of a person's no more than large town and country."""
    street, towns, country = place
    if kind is MentionKind.PERSON:
        return _in_towns(towns, country, field)
    value = ", ".join([part.strip() for part in (street, *towns, country) if part and not part.isspace()])
    return Fact(kind=FactKind.ADDRESS, value=squeeze(value).replace('"', "'"), field=field)


@functools.lru_cache(maxsize=16384)
def _in_towns(towns: tuple[str, ...], country: str, field: str) -> Fact:
    """The address of a person: the first large town of those that a list names, and the country."""
    town = next((name for text in towns if (name := _large_town(text))), "")
    return Fact(kind=FactKind.ADDRESS, value=", ".join(filter(None, (town, squeeze(country)))), field=field)


@functools.lru_cache(maxsize=16384)
def _large_town(text: str) -> str:
    """The town of a cell such as `Moscow 119021`, where the table of large towns has it; empty for any other."""
    from onrecord.text.towns import towns_named

    name = squeeze(_CODE.sub(" ", text.partition(",")[0]))
    return name if name and towns_named(name) else ""
