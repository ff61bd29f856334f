"""Parties of a FollowTheMoney file: properties gathered from JSON or statements, and the entries made of them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from onrecord.model.record import DateValue, Entry, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.base import fingerprint
from onrecord.record.lists.cells import un_links
from onrecord.record.lists.dates import date_value, edtf_of
from onrecord.record.lists.forms import distinct_names, script_of, squeeze
from onrecord.record.lists.ftm_countries import country_of
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import NO_BIRTH_DATE
from onrecord.record.lists.withheld import join_texts, without_private

KINDS = {
    "Person": MentionKind.PERSON,
    "Organization": MentionKind.ORGANIZATION,
    "Company": MentionKind.ORGANIZATION,
    "PublicBody": MentionKind.ORGANIZATION,
    "LegalEntity": MentionKind.ORGANIZATION,
    "Vessel": MentionKind.OTHER,
    "Airplane": MentionKind.OTHER,
}
"""Schemas that can be listed parties; a LegalEntity may be a person or an organisation, and the file says no more."""
SANCTION = "Sanction"
_LISTED = frozenset({"sanction", "sanction.counter", "debarment", "wanted"})
"""Topics of a party that an authority listed; `sanction.linked`, `role.pep` and `role.rca` are others' relations."""
_NAMES = {
    "name": NameQuality.GOOD,
    "alias": NameQuality.GOOD,
    "previousName": NameQuality.GOOD,
    "abbreviation": NameQuality.GOOD,
    "weakAlias": NameQuality.WEAK,
}
USED = frozenset(
    {
        *_NAMES,
        *("birthDate", "birthPlace", "nationality", "citizenship", "country", "jurisdiction", "gender", "position"),
        *("topics", "notes", "summary", "title", "imoNumber"),
        *("entity", "program", "programId", "programUrl", "authority", "authorityId", "unscId", "reason", "sourceUrl"),
        *("listingDate", "startDate", "endDate", "status", "sanctions"),
    }
)
"""Properties that are read; the others are left out: addresses, documents, numbers, websites, relations."""
_NATION = ("nationality", "citizenship")
_COUNTRY = ("country", "jurisdiction")
_LIST_IDS = ((re.compile(r"^ofac-(\d+)$"), "ofac"), (re.compile(r"^ch-seco-(\d+)$"), "ch"))


class Thing(NamedTuple):
    """One entity of the file: properties with their values, in order."""

    id: str
    schema: str
    caption: str
    properties: Mapping[str, tuple[str, ...]]
    referents: tuple[str, ...] = ()
    target: bool | None = None
    where: str = ""
    private: Mapping[str, tuple[str, ...]] = {}

    def values(self, *names: str) -> tuple[str, ...]:
        """Return the values of the properties, each once."""
        return tuple(dict.fromkeys(value for name in names for value in self.properties.get(name, ())))


class Listings(NamedTuple):
    """What the Sanction objects of one party say."""

    programmes: tuple[str, ...] = ()
    listed_on: str | None = None
    ended_on: str = ""
    reasons: tuple[str, ...] = ()
    un_ids: tuple[str, ...] = ()


def listings_of(sanctions: Iterable[Thing], day: str) -> Listings:
    """Return what the sanctions of a party in force on a day say together; where all have ended, when the last did.

    The listing date is given only where the sanctions of one authority give it: of several, each has its own.
    """
    found = tuple(sanctions)
    ends = [min((end[:10] for end in one.values("endDate")), default="") for one in found]
    current = [one for one, end in zip(found, ends, strict=True) if not end or end > day]
    if found and not current:
        return Listings(ended_on=max(ends))
    authorities = {name for one in current for name in one.values("authority")}
    dates = sorted(listed for one in current for text in one.values("listingDate") if (listed := edtf_of(text[:10])))
    return Listings(
        programmes=_distinct(value for one in current for value in one.values("programId") or one.values("program")),
        listed_on=dates[0] if dates and len(authorities) < 2 else None,
        reasons=_distinct(value for one in current for value in one.values("reason")),
        un_ids=_distinct(value for one in current for value in one.values("unscId")),
    )


def is_listed(thing: Thing, listings: Listings | None) -> bool:
    """Return whether the file says that an authority listed the party, and not only that it is of interest."""
    topics = frozenset(thing.values("topics"))
    return listings is not None or bool(topics & _LISTED) or (not topics and thing.target is True)


def entry_of(thing: Thing, source: str, listings: Listings, gathered: Gathered) -> Entry:
    """Return the entry of a listed party."""
    kind = KINDS[thing.schema]
    person = kind is MentionKind.PERSON
    texts = [kept for text in (*thing.values("notes", "summary"), *listings.reasons) if (kept := without_private(text))]
    if topics := thing.values("topics"):
        texts.append(f"Topics: {', '.join(topics)}")
    links = [link for text in listings.un_ids for link in un_links(text, kind)]
    links += [f"{key}:{match[1]}" for text in thing.referents for rule, key in _LIST_IDS if (match := rule.match(text))]
    return Entry(
        source=source,
        id=thing.id,
        kind=kind,
        names=distinct_names(list(_names(thing))),
        listed_on=listings.listed_on,
        programmes=listings.programmes,
        born=tuple(_born(thing, gathered)) if person else (),
        born_at=tuple(map(squeeze, thing.values("birthPlace"))) if person else (),
        nationalities=_distinct(map(country_of, thing.values(*(_NATION if person else _COUNTRY)))),
        gender=next(iter(thing.values("gender")), "") if person else "",
        titles=thing.values("title", "position") if person else (),
        remarks=join_texts(texts),
        linked_ids=_distinct(links),
    )


def print_of(thing: Thing, sanctions: Iterable[Thing]) -> str:
    """Return a hash of all that is read of a party; the order of values does not count."""
    parts: list[str] = []
    for one in (thing, *sanctions):
        for name, row in one.properties.items():
            parts += [f"{one.schema}.{name}={text}" for text in row]
    return fingerprint([thing.schema, *sorted(parts), *sorted(thing.referents)])


def _names(thing: Thing) -> Iterator[Name]:
    """The caption is the name that the file shows; of the others none is the main one."""
    known = {squeeze(text) for name in _NAMES for text in thing.values(name)}
    main = squeeze(thing.caption) if squeeze(thing.caption) in known else next(map(squeeze, thing.values("name")), "")
    weak = main in set(map(squeeze, thing.values("weakAlias"))) - set(map(squeeze, thing.values("name", "alias")))
    if main and not weak:
        yield Name(text=main, quality=NameQuality.PRIMARY, script=script_of(main))
    for name, quality in _NAMES.items():
        for text in map(squeeze, thing.values(name)):
            if text:
                yield Name(text=text, quality=quality, script=script_of(text))


def _born(thing: Thing, gathered: Gathered) -> Iterator[DateValue]:
    for text in thing.values("birthDate"):
        value = date_value(text[:10])
        if value is not None:
            yield value
        else:
            gathered.note(NO_BIRTH_DATE, f"{thing.id} '{text}'")


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))
