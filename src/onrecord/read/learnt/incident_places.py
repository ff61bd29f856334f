"""The place of an incident: the places of a document, and what is known of each as the place of one incident."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from onrecord.read.learnt.surroundings import FEATURES, Surroundings, odds_sums
from onrecord.text.nations import nation_of

LEVELS = ("country", "region", "town", "within")
"""From the widest to the narrowest."""

_SORT_WORDS = {
    "region": "department province region state county governorate oblast".split(),
    "town": "city town village municipality hamlet port capital".split(),
    "within": "neighborhood neighbourhood district suburb airport university farm street avenue sector camp".split(),
}
_LEVEL_OF_WORD = {word: level for level, words in _SORT_WORDS.items() for word in words}
_OF_THING = {"L": "town", "R": "region", "F": "within"}
_ARTICLE = re.compile(r"\A(?:the|a|an)\s+")
_SORT_AFTER = re.compile(r"[\s,]{1,3}([a-z]{3,15})")
_SORT_BEFORE = re.compile(r"([a-z]{3,15}) (?:of|in) (?:the )?\Z")
_WORDS = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")

PLACE_FEATURES = (*FEATURES, *"region town within known told thing count index many headed beside around".split())
COUNTRY_FEATURES = (
    "nearest",
    "in_sentence",
    "near",
    "others",
    "count",
    "share",
    "named",
    "headed",
    "first",
    "told",
    "many",
)


class Known(NamedTuple):
    """A place of the gazetteer: its level, its country, and how often it was the place of an incident."""

    level: str
    country: str
    told: int


Gazetteer = Mapping[str, Known]


class PlaceMention(NamedTuple):
    """A place in a text, its name in small letters.

    Attributes:
        country: The country it lies in, or is; empty where that is not known.
        chance: How sure the model is of it; 0 for one of the gazetteer alone.
    """

    start: int
    end: int
    name: str
    level: str
    country: str
    chance: float


def places_of(text: str, things: Sequence[tuple[int, int, str, float]], gazetteer: Gazetteer) -> list[PlaceMention]:
    """Return the places of a document: those that the gazetteer knows, countries, and those that the model found."""
    lower = text.lower()
    found = list(_known(lower, gazetteer))
    taken = {at for place in found for at in range(place.start, place.end)}
    for start, end, label, chance in things:
        if label not in _OF_THING or not taken.isdisjoint(range(start, end)):
            continue
        name = _ARTICLE.sub("", " ".join(lower[start:end].split()))
        level = _level_by_words(lower, start, end) or _OF_THING[label]
        found.append(PlaceMention(start, end, name, level, "", chance))
    return sorted(found)


def _known(lower: str, gazetteer: Gazetteer) -> Iterator[PlaceMention]:
    words = list(_WORDS.finditer(lower))
    at = 0
    while at < len(words):
        for size in (5, 4, 3, 2, 1):
            if at + size > len(words):
                continue
            start, end = words[at].start(), words[at + size - 1].end()
            name = " ".join(lower[start:end].split())
            if (known := gazetteer.get(name)) is not None:
                level = known.level if known.level == "country" else _level_by_words(lower, start, end) or known.level
                yield PlaceMention(start, end, name, level, known.country, 0.0)
                at += size - 1
                break
        else:
            if country := nation_of(words[at][0]):
                yield PlaceMention(words[at].start(), words[at].end(), country, "country", country, 0.0)
        at += 1


def _level_by_words(lower: str, start: int, end: int) -> str:
    """Return the level that the words beside a place give: `the department of X`, `X neighborhood`."""
    after = _SORT_AFTER.match(lower, end)
    if after is not None and after[1] in _LEVEL_OF_WORD:
        return _LEVEL_OF_WORD[after[1]]
    before = _SORT_BEFORE.search(lower[max(0, start - 30) : start])
    if before is not None and before[1] in _LEVEL_OF_WORD:
        return _LEVEL_OF_WORD[before[1]]
    inner = lower[start:end].split()
    return _LEVEL_OF_WORD.get(inner[-1], _LEVEL_OF_WORD.get(inner[0], ""))


def place_features(
    places: Sequence[PlaceMention], around: Surroundings, gazetteer: Gazetteer, headed: str, odds: Mapping[str, float]
) -> Iterator[list[float]]:
    """Yield what is known of each place that is no country, in the order of `PLACE_FEATURES`."""
    for at, place in enumerate(places):
        known = gazetteer.get(place.name)
        yield [
            *around.of(place.start, place.end),
            *(float(place.level == level) for level in LEVELS[1:]),
            float(known is not None),
            math.log1p(known.told if known else 0),
            place.chance,
            float(sum(other.name == place.name for other in places)),
            float(at),
            float(len(places)),
            float(place.name == headed),
            *odds_sums(around.words(place.start, place.end), odds),
        ]


def country_features(
    places: Sequence[PlaceMention], around: Surroundings, gazetteer: Gazetteer, headed: str, countries: Sequence[str]
) -> Iterator[list[float]]:
    """Yield what is known of each country that a document names or whose places it names."""
    home = known.country if (known := gazetteer.get(headed)) else ""
    total = sum(bool(place.country) for place in places)
    for country in countries:
        here = [place for place in places if place.country == country]
        looks = [around.of(place.start, place.end) for place in here] or [around.of(0, 0)]
        count = len(here)
        yield [
            min(look[FEATURES.index("nearest")] for look in looks),
            max(look[FEATURES.index("in_sentence")] for look in looks),
            max(look[FEATURES.index("near")] for look in looks),
            min(look[FEATURES.index("others")] for look in looks),
            float(count),
            count / max(1, total),
            float(sum(place.level == "country" for place in here)),
            float(home == country),
            float(bool(here) and here[0] is places[0]),
            math.log1p(known.told if (known := gazetteer.get(country)) else 0),
            float(len(countries)),
        ]


def countries_of(places: Sequence[PlaceMention], gazetteer: Gazetteer, headed: str) -> list[str]:
    """Return the countries in question: those of the places, and that of the place where the report was written."""
    home = known.country if (known := gazetteer.get(headed)) else ""
    return sorted({place.country for place in places if place.country} | ({home} if home else set()))
