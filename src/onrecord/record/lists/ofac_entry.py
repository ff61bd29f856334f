"""What OFAC's forms share: one entry's names, remarks and programmes, and which of OFAC's two lists it is of."""

import functools
import re
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from onrecord.errors import RecordError
from onrecord.model.record import DateValue, Entry, Fact, Name, PersonalDetail
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.dates import date_value
from onrecord.record.lists.facts import Place, address_fact, distinct_facts, text_facts, vessel_facts
from onrecord.record.lists.forms import distinct_names, script_of, squeeze, uninvert

SDN, NON_SDN = "ofac", "ofac-cons"
"""Keys of OFAC's two lists; who is on the one only is not on the other."""

LEFT_OUT = "Streets, documents and contact data of persons are left out on purpose."
KEPT = "Addresses, documents and contact data were kept, as asked."
FETCH = "Nothing was loaded. Fetch the file again from OFAC."

KINDS = {
    "individual": MentionKind.PERSON,
    "entity": MentionKind.ORGANIZATION,
    "vessel": MentionKind.OTHER,
    "aircraft": MentionKind.OTHER,
}
"""Types of entry as the CSV and the classic XML name them, in lower case."""

_WEAK_NAME = re.compile(r"^(?:alt\. )?[afn]\.k\.a\.:?\s+['‘’\"](.+?)['’\"]?$", re.DOTALL)
_BORN = re.compile(r"^(?:alt\. )?DOB:?\s+(.+)$")
_BORN_AT = re.compile(r"^(?:alt\. )?POB:?\s+(.+)$")
_NATION = re.compile(r"^(?:alt\. )?(?:nationality|citizen):?\s+(?!of Registration\b)(.+)$", re.IGNORECASE)
_GENDER = re.compile(r"^(?:alt\. )?Gender:?\s+(\w+)$")
_LINKED = re.compile(r"^(?:alt\. )?Linked To:\s*(.+)$", re.IGNORECASE)
_FIELDS = {
    "a": (_WEAK_NAME,),
    "f": (_WEAK_NAME,),
    "n": (_WEAK_NAME, _NATION),
    "d": (_BORN,),
    "p": (_BORN_AT,),
    "c": (_NATION,),
    "g": (_GENDER,),
    "l": (_LINKED,),
}
"""The fields of Remarks by the letter that they start with, after `alt. `."""
_PRIVATE_FIELDS = (
    "Passport|National ID|Cedula|Identification|Identity|ID |Tax|R\\.?F\\.?C|C\\.?U\\.?R\\.?P|C\\.?U\\.?I\\.?[TLP]|"
    "NIT\\b|SSN|Driver|E-?mail|Phone|Telephone|Tel\\b|Fax|Website|Digital Currency|License|Registration|Registered|"
    "Company Number|Matricula|Folio|RUC|RIF|D\\.N\\.I|D-U-N-S|V\\.A\\.T|SWIFT|MMSI|Vessel|Aircraft|Cartilla|Credencial|"
    "Electoral|Italian|Commercial|Government Gazette|Trade License|Business|C\\.R\\.|Numero|Personal|Birth Certificate|"
    "Citizen's|Residency|Travel Document|Seafarer|Refugee|Diplomatic|Tarjeta|Voter|Stateless Person ID|"
    "British National|US FEIN|Social Security|Pasaporte|Permit|File Number|Serial|Afghan Money|BIK|Central Registration"
)
"""Documents and contact data in Remarks; they are left out (`method.md` §5.3, rule 9)."""
_PRIVATE = re.compile(rf"^(?:alt\. )?(?:{_PRIVATE_FIELDS})", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d[\d\-./]{5}|@|www\.|https?:", re.IGNORECASE)
_LAW = re.compile(r"Executive Order|section|Sanctions|DOB|Established Date|\b\d{1,2} [A-Z][a-z]{2} \d{4}\b")
_QUALITIES = (NameQuality.PRIMARY, NameQuality.GOOD, NameQuality.WEAK)
_OFF_SDN = frozenset(
    {
        *("NS-PLC", "NS-ISA", "NS-MBS", "NS-CMIC", "CMIC-EO13959", "561LIST", "561-RELATED", "561_RELATED"),
        *("FSE-IR", "FSE-SY"),
    }
)
"""Programmes of lists whose parties are not blocked, after `cons_dat_spec.txt`."""
_LAST_FEATURES = frozenset({"Nationality of Registration"})
_OFF_SDN_TEXT = re.compile(r"Not on the SDN List|Directive (?:Determination|Information) -?:? ?Subject to")


def is_off_sdn(programmes: Iterable[str], remarks: str) -> bool:
    """Return whether an entry bears a mark of the lists that are not the SDN list."""
    return {programme.upper() for programme in programmes} <= _OFF_SDN or bool(_OFF_SDN_TEXT.search(remarks))


def list_of(off_sdn: int, entries: int, where: str) -> str:
    """Return which of OFAC's lists a file is, by how many of its entries bear a mark of the non-SDN lists.

    On the full files at hand it is 98 % or more of the one list and 0.6 % or less of the other.

    Raises:
        RecordError: The file mixes both.
    """
    if off_sdn * 2 > entries:
        return NON_SDN
    if off_sdn > max(1, entries // 100):
        raise RecordError(
            f"{off_sdn} of {entries} entries are of OFAC's non-SDN lists, the others of its SDN list.",
            where=where,
            hint="The two lists are kept apart, for who is on one is not on the other. Add each file by itself.",
        )
    return SDN


def off_sdn_note(where: str) -> str:
    """Return what a person should know who loads the non-SDN list."""
    return f"{where} is OFAC's list of parties that are not on the SDN list: it shows nothing about the SDN list."


def name_of(text: str, quality: NameQuality, *, person: bool) -> Name:
    """Return a name as OFAC writes it, with a person's given names first."""
    clean = squeeze(text)
    return Name(text=uninvert(clean) if person else clean, quality=quality, script=script_of(clean))


class Remarks(NamedTuple):
    """What a Remarks cell says, by field; `text` is all of it but documents and contact data."""

    text: str
    weak_names: tuple[str, ...]
    born: tuple[DateValue, ...]
    born_at: tuple[str, ...]
    nationalities: tuple[str, ...]
    gender: str
    linked_to: tuple[str, ...]


def read_remarks(cell: str) -> Remarks:
    """Return what a Remarks cell of the CSV form says."""
    kept = [part for part in segments_of(cell) if not is_private(part)]
    found: dict[re.Pattern[str], dict[str, None]] = {}
    for part in kept:
        # The letter that a field starts with rules most patterns out.
        start = part[5:6] if part[:5].lower() == "alt. " else part[:1]
        for pattern in _FIELDS.get(start.lower(), ()):
            if match := pattern.match(part):
                found.setdefault(pattern, {})[match[1].strip()] = None
    born = (date_value(text) for text in found.get(_BORN, ()))
    return Remarks(
        text="; ".join(kept) + ("." if kept else ""),
        weak_names=tuple(found.get(_WEAK_NAME, ())),
        born=tuple(dict.fromkeys(value for value in born if value is not None)),
        born_at=tuple(found.get(_BORN_AT, ())),
        nationalities=tuple(found.get(_NATION, ())),
        gender=next(iter(found.get(_GENDER, ())), "").lower(),
        linked_to=tuple(found.get(_LINKED, ())),
    )


def segments_of(cell: str) -> list[str]:
    """Return the parts of a Remarks cell, which stand apart by semicolons."""
    parts = (part.strip() for part in cell.removesuffix(".").split("; "))
    return [part for part in parts if part]


@functools.lru_cache(maxsize=16384)
def is_private(segment: str) -> bool:
    """Return whether a part of the remarks is a document, contact data or a number of the kind."""
    return bool(_PRIVATE.match(segment)) or bool(_LONG_NUMBER.search(segment) and not _LAW.search(segment))


def split_linked(text: str) -> tuple[str, list[str]]:
    """Part remarks into text and the names after `Linked To:`, in brackets or not: `(Linked To: A; Linked To: B)`."""
    kept, linked = [], []
    for segment in text.split("; "):
        name = segment.removeprefix("(").removeprefix("Linked To: ")
        if name == segment.removeprefix("("):
            kept.append(segment)
        else:
            linked.append(name[:-1] if name.count(")") > name.count("(") else name)
    return "; ".join(kept), linked


class Alias(NamedTuple):
    """One name of an entry, and what OFAC calls it: `a.k.a.`, `f.k.a.`, `n.k.a.`; the main name has no label."""

    text: str
    quality: NameQuality
    label: str = ""


class Party(msgspec.Struct, kw_only=True):
    """One entry as OFAC's XML forms give it; texts are as in the file.

    Attributes:
        names: The main one first.
        births: Dates of birth in OFAC's words, `circa 1959`.
        features: Further facts as `label value`, documents among them.
        comment: Remarks without `Linked To`.
        relations: What the party is to others, in the words of the advanced form.
        details: Addresses, documents and contact data, where they are kept.
        addresses: Street, town and country of each address.
        vessel: The vessel columns in the order of the CSV form; empty where there are none.
        numbers: Documents and numbers as `label number`, of firms and vessels alone.
    """

    number: str
    kind: MentionKind
    names: list[Alias]
    programmes: list[str] = []
    titles: list[str] = []
    births: list[str] = []
    places: list[str] = []
    nationalities: list[str] = []
    citizenships: list[str] = []
    gender: str = ""
    features: list[tuple[str, str]] = []
    comment: str = ""
    linked_to: list[str] = []
    relations: list[str] = []
    details: tuple[PersonalDetail, ...] = ()
    addresses: list[Place] = []
    vessel: tuple[str, ...] = ()
    numbers: list[str] = []


def entry_of(source: str, party: Party) -> Entry:
    """Return the entry that the CSV form would give for the same party, its remarks worded as there."""
    person = party.kind is MentionKind.PERSON
    names = [name_of(alias.text, alias.quality, person=person) for alias in party.names]
    born = (date_value(text) for text in party.births)
    return Entry(
        source=source,
        id=party.number,
        kind=party.kind,
        names=distinct_names(sorted(names, key=lambda name: _QUALITIES.index(name.quality))),
        programmes=_distinct(party.programmes),
        born=tuple(dict.fromkeys(value for value in born if value is not None)),
        born_at=_distinct(party.places),
        nationalities=_distinct([*party.nationalities, *party.citizenships]),
        gender=party.gender.lower(),
        titles=_distinct(part for title in party.titles for part in title.split(";")),
        remarks=_worded(party),
        linked_to=_distinct(party.linked_to),
        facts=_facts(party),
    )


def _facts(party: Party) -> tuple[Fact, ...]:
    """What an entry says of a firm or a vessel, and of where the party is."""
    found = [address_fact(party.kind, place, "address") for place in party.addresses]
    if party.kind is not MentionKind.PERSON:
        found += vessel_facts(party.vessel) if party.vessel else ()
        segments = [*(f"{label} {text}" for label, text in party.features), *party.numbers, *segments_of(party.comment)]
        found += text_facts(map(squeeze, segments), "Remarks")
    return distinct_facts(found)


def _worded(party: Party) -> str:
    """Word an entry's facts as OFAC's CSV form does: in its order, with `alt.` before each repeated label."""
    facts = [
        *(("DOB", text) for text in party.births),
        *(("POB", text) for text in party.places),
        *(("nationality", text) for text in party.nationalities),
        *(("citizen", text) for text in party.citizenships),
        *((("Gender", party.gender),) if party.gender else ()),
        *sorted(party.features, key=lambda feature: feature[0] in _LAST_FEATURES),
    ]
    labels: set[str] = set()
    segments = []
    for label, text in facts:
        segments.append(f"{'alt. ' if label in labels else ''}{label} {text}")
        labels.add(label)
    segments += filter(None, [*party.titles, party.comment])
    end = "." if not segments or not segments[-1].endswith(".") else ""
    others = [f"{alias.label} '{alias.text}'" for alias in party.names if alias.quality is NameQuality.WEAK]
    others += [f"Linked To: {name}" for name in party.linked_to]
    others += party.relations
    return read_remarks("; ".join(map(squeeze, [*segments, *others])) + ("." if others else end)).text


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in map(squeeze, texts) if text))
