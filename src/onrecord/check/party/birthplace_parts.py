"""Birthplaces part by part: a claimed town beside the village, district, province and country of a place on record.

A report may name the province, or the next larger town, of the place that a list has. So a known town is another place
only where it is none of the parts, lies in another region than each of them that is known, or far away in the same one.
The distances are those of docs/data/towns.md.
"""

import re
from difflib import SequenceMatcher

from onrecord.check.party.birthplaces import BY_PROVINCE, FAR_ABROAD_KM, FAR_KM, TOWN_KM, Apart, compare_places
from onrecord.text.cases import nominatives
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.places import LARGE, REGION, Place, places_of
from onrecord.text.towns import NEAR_KM, Town, km_between

FAR_REGION_KM = 60.0
"""Two towns in different regions of a country, one of fewer than 50,000 people: no small town beside a large one."""
SMALL_TOWN_KM = 80.0
"""Two towns of a region, one of fewer than 50,000 people: further apart than a small town and the next large one."""
_KINDS = re.compile(
    r"\b(?:region|oblast|province|governorate|department|prefecture|district|state|county|municipality|city|town"
    r"|village|neighbou?rhood|area|wilaya|island|republic|territory|kr[ai]+|raion|sub-?county|of|the)\b|\(.*?\)",
    re.IGNORECASE,
)
"""Words that say what a part of a place is."""
_VAGUE = re.compile(r"\bor\b|/|\bnear\b|\bclose to\b|\baround\b", re.IGNORECASE)


def compare_birthplaces(claimed: str, recorded: str) -> Apart:
    """Return how a claimed birthplace stands to one on record, by every part of both that the table of places knows.

    Args:
        claimed: The place in the report, with or without a region and a country behind commas.
        recorded: The place on record, with what the list adds: `Old Quay, Santa Clara, Lima, Peru`.
    """
    known = compare_places(claimed, recorded, whole=True)
    if known is Apart.SAME or _VAGUE.search(recorded):
        return known
    ours = _places(claimed.partition(",")[0], nation_of(claimed.rpartition(",")[2]) if "," in claimed else "")
    parts, country = _parts(recorded)
    theirs = tuple(place for part in parts for place in _places(part, country))
    if not theirs and country and _is_unlike(claimed, ours, parts, country):
        return Apart.OTHER
    if not ours or not theirs:
        return known
    ours, theirs = _without_seats(ours, theirs), _without_seats(theirs, ours)
    pairs = [(one, other) for one in ours for other in theirs]
    if any(_is_same(one, other) for one, other in pairs):
        return Apart.SAME
    # A town of the record's own country is meant sooner than a namesake abroad, which is far from everything there.
    return Apart.OTHER if all(_is_far(one, other) for one, other in pairs) else Apart.NEAR


def _is_unlike(claimed: str, ours: tuple[Place, ...], parts: list[str], country: str) -> bool:
    """Whether a place on record is another than a town of its country: a village of no name that is like the town's.

    A part of a town that is told without the town (`Camp 12`) may lie in it; and whoever is from a village of a
    province may be said to be from its seat.
    """
    towns = [place for place in ours if place.kind != REGION and _country(place) == country]
    if (
        country in BY_PROVINCE
        or not towns
        or not parts
        or _LARGER.fullmatch(parts[0])
        or any(_PART_OF_TOWN.search(part) for part in parts)
    ):
        return False
    names = _latin_forms(claimed.partition(",")[0])
    words = {fold(word) for part in parts for word in (part, *part.split())}
    return all(SequenceMatcher(None, name, word).ratio() < MOST_ALIKE for name in names for word in words)


MOST_ALIKE = 0.6
"""Share of letters from which two names may be one place in two spellings."""
_PART_OF_TOWN = re.compile(
    r"\b(?:camp|quarter|area|neighbou?rhood|suburbs?|barrio|colonia|ward|sector|cellule|arrondissement|commune|city"
    r"|refugee|unknown|unspecified)\b|\d",
    re.IGNORECASE,
)
"""Words of a place that is a part of a town."""
_LARGER = re.compile(r"(?:.*\s)?(?:district|province|region|governorate|county|state|oblast|republic)", re.IGNORECASE)
"""A place so large that towns lie in it, where the list names none."""


def _latin_forms(name: str) -> tuple[str, ...]:
    """The name of a place in Latin letters, in every form that a Russian case may stand for."""
    if fold(name).isascii():
        return (fold(name),)
    from onrecord.text.romanise import romanise

    return tuple(fold(latin) for form in (name, *nominatives(name)) for latin in romanise(form)) or (fold(name),)


def _without_seats(ours: tuple[Place, ...], others: tuple[Place, ...]) -> tuple[Place, ...]:
    """The places without the regions that bear the name of their seat, where the other place lies in another region."""
    seats = {place.region for place in ours if place.kind != REGION}
    held = {place.region for place in others}
    return tuple(p for p in ours if p.kind != REGION or p.region not in seats or p.region in held)


def is_abroad(claimed: str, country: str) -> bool:
    """Return whether the table knows a claimed town, and none of its name in a country."""
    found = places_of(claimed.partition(",")[0].strip())
    return bool(country and found) and all(_country(place) != country for place in found)


def _parts(recorded: str) -> tuple[list[str], str]:
    parts = [part.strip() for part in recorded.split(",")]
    country = nation_of(parts[-1])
    # A country alone is no town of that name: `Nicaragua`, which is a village there, too
    named = country and (len(parts) > 1 or fold(parts[0]) == country)
    return (parts[:-1] if named else parts), country


def _places(part: str, country: str) -> tuple[Place, ...]:
    """The places that a part may be; those of the country alone where one is given."""
    part = part.strip()
    found = places_of(part) or places_of(" ".join(_KINDS.sub(" ", part).split()))
    return tuple(place for place in found if _country(place) == country) if country else found


def _country(place: Place) -> str:
    return nation_of(place.country) or place.country


def _is_same(one: Place, other: Place) -> bool:
    if REGION in (one.kind, other.kind):
        return False
    spot = (one.region, one.lat, one.lon) == (other.region, other.lat, other.lon)
    return spot or (one.kind == other.kind == LARGE and _km(one, other) <= NEAR_KM)


def _is_far(one: Place, other: Place) -> bool:
    km = _km(one, other)
    if one.country != other.country:
        return km > FAR_ABROAD_KM
    regions = REGION in (one.kind, other.kind)
    if one.region != other.region:
        large = one.kind == other.kind == LARGE
        return km > (FAR_ABROAD_KM if regions else TOWN_KM if large else FAR_REGION_KM)
    if regions:
        return False  # somewhere in that region
    if _country(one) in BY_PROVINCE:
        return km > FAR_KM  # whoever is from a province is said to be from its seat
    return km > (TOWN_KM if one.kind == other.kind == LARGE else SMALL_TOWN_KM)


def _km(one: Place, other: Place) -> float:
    return km_between(Town(one.country, one.lat, one.lon), Town(other.country, other.lat, other.lon))
