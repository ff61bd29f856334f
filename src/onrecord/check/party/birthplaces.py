"""Birthplaces: whether two names of places are one town, or two that are far apart.

A place may be a village, or a district named like its town, so that a name alone tells little: only towns that the
table of towns has are told apart, by their distance, and a town from a place that is known to be in another country.
"""

from enum import StrEnum

from onrecord.text.nations import nation_of
from onrecord.text.towns import NEAR_KM, Town, km_between, towns_of

FAR_KM = 200.0
"""Two towns of one country: further apart than a town and the edge of the province that bears its name."""
FAR_ABROAD_KM = 100.0
"""Two towns of different countries: no frontier town with its neighbour over the line."""


class Apart(StrEnum):
    """How two places stand to each other."""

    SAME = "same"
    NEAR = "near"
    OTHER = "other"
    UNKNOWN = "unknown"


def compare_places(claimed: str, recorded: str) -> Apart:
    """Return whether the first parts of two places, with or without a country at the end, are one town.

    A name that several towns bear stands for each of them: they are others only where all are. Two known towns that lie
    near each other are two towns, though a list may give the province of the one.
    """
    ours, theirs = _towns(claimed), _towns(recorded)
    pairs = [(one, other, km_between(one, other)) for one in ours for other in theirs]
    if any(km <= NEAR_KM for _, _, km in pairs):
        return Apart.SAME
    if pairs:
        far = all(km > (FAR_KM if one.country == other.country else FAR_ABROAD_KM) for one, other, km in pairs)
        return Apart.OTHER if far else Apart.NEAR
    country = nation_of(recorded.rpartition(",")[2])
    homes = {nation_of(town.country) or town.country for town in ours}
    return Apart.OTHER if country and homes and country not in homes else Apart.UNKNOWN


def _towns(place: str) -> tuple[Town, ...]:
    """The towns that a place may be: those in the country that it gives, where it gives one and the table has some."""
    name, _, rest = place.partition(",")
    found = towns_of(name.strip())
    country = nation_of(rest.rpartition(",")[2]) if rest else ""
    return tuple(town for town in found if (nation_of(town.country) or town.country) == country) or found
