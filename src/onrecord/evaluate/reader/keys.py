"""What the full keys of MUC-4 say of an incident beside its fillers: date, place, numbers and effects."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from onrecord.evaluate.reader.ceaf import normal
from onrecord.model.quantity import Estimate
from onrecord.model.time import Period
from onrecord.read.learnt.incident_people import bare
from onrecord.text.date_resolve import period_from_parts

_DAY = re.compile(r"(\d{1,2}) ([A-Z]{3})[A-Z]* (\d\d)\Z")
_MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
_PLACE = re.compile(r"\s*([^:()]+?)\s*(?:\(([^)]*)\))?\s*(?::|\Z)")
_QUOTED = re.compile(r'"((?:\\.|[^"\\])*)"')

LEVELS = {
    "region": "DEPARTMENT REGION PROVINCE STATE INTENDANCY COUNTY".split(),
    "town": "CITY TOWN MUNICIPALITY VILLAGE CAPITAL TOWNSHIP HAMLET PORT".split(),
}
"""Sorts of places of the keys that are a region or a town; any other but a country lies within one."""

EFFECTS = {
    "DEATH": "death",
    "INJURY": "injury",
    "NO INJURY": "no injury",
    "NO INJURY OR DEATH": "no injury",
}
"""Effects of the keys that are read; the two ways to say that nobody was hurt are one."""


class Person(msgspec.Struct, frozen=True):
    """A human target of the keys: its words, also without leading numbers, and the numbers and effects allowed."""

    words: frozenset[str]
    numbers: tuple[Estimate, ...]
    effects: frozenset[str]


class Place(msgspec.Struct, frozen=True):
    """A place by levels: country, region, town, and a place within."""

    levels: Mapping[str, str]

    @property
    def finest(self) -> str:
        """The name at the finest level."""
        return list(self.levels.values())[-1]


class IncidentKey(msgspec.Struct, frozen=True):
    """The values that the keys allow for one incident; each list holds alternatives."""

    dates: tuple[Period, ...]
    places: tuple[Place, ...]
    people: tuple[Person, ...]


def read_key(template: Mapping[str, Any]) -> IncidentKey:
    """Return what the full key of a template says."""
    dates = [date for fill in template.get("INCIDENT: DATE", ()) for date in read_dates(fill["raw"])]
    places = [place for fill in template.get("INCIDENT: LOCATION", ()) for place in read_places(fill["raw"])]
    return IncidentKey(tuple(dates), tuple(places), tuple(_people(template)))


def read_dates(raw: str) -> list[Period]:
    """Return the periods of a date slot: `- 26 SEP 89` is any day up to it, `A - B` a span, `/` parts alternatives."""
    found = []
    for part in raw.replace("(", " ").replace(")", " ").split("/"):
        first, dash, last = part.strip().upper().rpartition("-")
        ends = _day(first), _day(last)
        if dash and not first.strip() and ends[1]:
            found.append(Period(last=ends[1]))
        elif dash and ends[0] and ends[1]:
            found.append(Period(first=ends[0], last=ends[1]))
        elif not dash and ends[1]:
            found.append(Period(first=ends[1], last=ends[1]))
    return found


def _day(words: str) -> dt.date | None:
    match = _DAY.search(words.strip())
    if match is None or match[2] not in _MONTHS:
        return None
    period = period_from_parts(1900 + int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
    return period.first if period else None


def read_places(raw: str) -> list[Place]:
    """Return the places of a location slot: `COUNTRY: PLACE (SORT): PLACE (SORT)`, alternatives parted by `/`."""
    found = []
    for part in re.split(r"\s/\s(?![^()]*\)(?!\)))|\)\s*/\s*\(", raw):
        words = part.strip(" ?")
        words = words.removeprefix("(")
        if words.count(")") > words.count("("):
            words = words[:-1]
        levels: dict[str, str] = {}
        for name, sorts in _PLACE.findall(words):
            if not levels and not sorts:
                levels["country"] = name.strip(" ?")
                continue
            levels.setdefault(level_of(sorts.split("/")[0].strip()), name)
        if levels:
            order = [level for level in ("country", "region", "town", "within") if level in levels]
            found.append(Place({level: levels[level].lower() for level in order}))
    return found


def level_of(sort: str) -> str:
    """Return the level of a sort of place."""
    return next((level for level, sorts in LEVELS.items() if sort in sorts), "within")


def read_number(raw: str) -> list[Estimate]:
    """Return the numbers of a number slot: `5-` at least five, `-26` at most, `PLURAL` two or more."""
    found = []
    for part in raw.upper().split("/"):
        match = re.match(r"[\s?~(]*(-?)(\d+|PLURAL)(-?)", part)
        if match is None:
            continue
        if match[2] == "PLURAL":
            found.append(Estimate(low=2, quote=part))
            continue
        value = float(match[2])
        low, high = (0.0 if match[1] else value), (None if match[3] else value)
        found.append(Estimate(low=low, high=high, quote=part))
    return found


def _people(template: Mapping[str, Any]) -> list[Person]:
    people: list[Person] = []
    numbers = [(_words(f["raw"]), read_number(f["raw"].split(":")[0])) for f in template.get("HUM TGT: NUMBER", ())]
    effects = [
        (_words(f["raw"]), read_effects(f["raw"].split(":")[0]))
        for f in template.get("HUM TGT: EFFECT OF INCIDENT", ())
    ]
    for words in [w for w, _ in (*numbers, *effects) if w]:
        if any(words & person.words for person in people):
            continue
        people.append(
            Person(
                words=frozenset().union(*(w for w, _ in (*numbers, *effects) if w & words)),
                numbers=tuple(n for w, some in numbers if w & words for n in some),
                effects=frozenset(e for w, some in effects if w & words for e in some),
            )
        )
    return people


def read_effects(raw: str) -> list[str]:
    """Return the effects of an effect slot that are read."""
    parts = [part.strip(" ?()") for part in raw.upper().split("/")]
    return [EFFECTS[part] for part in parts if part in EFFECTS]


def _words(raw: str) -> frozenset[str]:
    quoted: Sequence[str] = _QUOTED.findall(raw.partition(":")[2])
    plain = [one.replace("\\", "") for one in quoted]
    return frozenset(words for one in (*plain, *map(bare, plain)) if (words := normal(one)))
