"""Birthplaces: whether two names of places are one town, or two that are far apart.

A place may be a village, or a district named like its town, so that a name alone tells little: only towns that the
table of towns has are told apart, by their distance, and a town from a place that is known to be in another country.
"""

import re
from collections.abc import Collection
from enum import StrEnum

from onrecord.check.compare import share_words
from onrecord.text.cases import nominatives
from onrecord.text.content import content_words
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold, skeleton
from onrecord.text.towns import NEAR_KM, Town, km_between, towns_of

FAR_KM = 200.0
"""Two towns of one country: further apart than a town and the edge of the province that bears its name."""
FAR_ABROAD_KM = 100.0
"""Two towns of different countries: no frontier town with its neighbour over the line."""

BY_PROVINCE = frozenset(
    {"saudi arabia", "south sudan"}.union(
        "afghanistan algeria azerbaijan egypt indonesia iran iraq jordan lebanon libya morocco pakistan somalia sudan"
        " syria tajikistan turkey turkmenistan uzbekistan yemen".split()
    )
)
"""Countries whose people are said to be from a province that bears the name of its seat: `born in Kandahar`."""
FAR_FROM_SEAT_KM = 500.0
"""A town and the seat of a region: further apart than any place of a region and its seat, but for the vast ones."""


class Apart(StrEnum):
    """How two places stand to each other."""

    SAME = "same"
    NEAR = "near"
    OTHER = "other"
    UNKNOWN = "unknown"


TOWN_KM = 40.0
"""Two towns of 50,000 inhabitants and more, where a list names the town alone: further apart than one and a suburb."""


def compare_places(claimed: str, recorded: str, *, whole: bool = False) -> Apart:
    """Return whether the first parts of two places, with or without a country at the end, are one town.

    A name that several towns bear stands for each of them: they are others only where all are. Two known towns that lie
    near each other are two towns, though a list may give the province of the one.

    Args:
        claimed: The place in the report.
        recorded: The place on record.
        whole: A town on record is one, and no more than that, where no word for a province or a village is beside it.
    """
    ours, theirs = _towns(claimed), _towns(recorded)
    pairs = [(one, other, km_between(one, other)) for one in ours for other in theirs]
    if any(km <= NEAR_KM for _, _, km in pairs):
        return Apart.SAME
    if pairs:
        towns = (
            whole
            and not _NO_TOWN.search(recorded)
            and not any((nation_of(one.country) or one.country) in BY_PROVINCE for one in ours)
        )
        most = TOWN_KM if towns else FAR_KM
        far = all(km > (most if one.country == other.country else FAR_ABROAD_KM) for one, other, km in pairs)
        return Apart.OTHER if far else Apart.NEAR
    if ours and _is_far_from_region(ours, recorded):
        return Apart.OTHER
    country = nation_of(recorded.rpartition(",")[2])
    homes = {nation_of(town.country) or town.country for town in ours}
    return Apart.OTHER if country and homes and country not in homes else Apart.UNKNOWN


def _is_far_from_region(towns: tuple[Town, ...], region: str) -> bool:
    """Whether towns lie far from the town that a region bears the name of: Leningrad, and the Moscow Region."""
    match = _REGION.fullmatch(region.partition(",")[0].strip())
    if match is None:
        return False
    rest = region.partition(",")[2]
    seats = _towns(f"{match['name']},{rest}" if rest else match["name"])
    return bool(seats) and all(km_between(one, seat) > FAR_FROM_SEAT_KM for one in towns for seat in seats)


_REGION = re.compile(r"(?P<name>.+?) (?:Region|Oblast|Province|Governorate|Department|Prefecture)", re.IGNORECASE)
_NO_TOWN = re.compile(
    r"\b(?:Region|Oblast|Province|Governorate|Department|Prefecture|District|State|Village|Area)\b", re.IGNORECASE
)
"""Words of a place on record that is no town, or lies in what is named."""


def _towns(place: str) -> tuple[Town, ...]:
    """The towns that a place may be: those in the country that it gives, where it gives one and the table has some."""
    name, _, rest = place.partition(",")
    if " or " in name:  # `Mosul or Baghdad, Iraq`
        return tuple(town for one in name.split(" or ") for town in _towns(f"{one},{rest}"))
    found = towns_of(name.strip())
    country = nation_of(rest.rpartition(",")[2]) if rest else ""
    return tuple(town for town in found if (nation_of(town.country) or town.country) == country) or found


def towns_in(place: str, countries: Collection[str]) -> bool:
    """Return whether a place is one known town, by the name that the report has for it, in one of some countries."""
    found = towns_of(place.partition(",")[0].strip())
    return len(found) == 1 and (nation_of(found[0].country) or found[0].country) in countries


def same_place_name(claimed: str, recorded: str) -> bool:
    """Return whether two places share a word, in one spelling or another."""
    if share_words(claimed, recorded):
        return True
    theirs = content_words(recorded)
    if not fold(claimed).isascii():
        return bool(theirs & _latin(claimed)) or any(
            _is_inflected(word, one) for word in _latin(claimed) for one in theirs
        )
    if any(
        word[:SHORTEST_STEM] == one[:SHORTEST_STEM]
        for word in content_words(claimed)
        for one in theirs
        if len(word) >= SHORTEST_STEM
    ):
        return True  # `Ryazan`, and `Ryazanskaya oblast`
    skeletons = {skeleton(word) for word in theirs}
    return any(skeleton(word) in skeletons for word in content_words(claimed))


def _latin(place: str) -> frozenset[str]:
    """The words of a place in Latin letters, in every form that a Russian case may stand for."""
    from onrecord.text.romanise import romanise

    forms = (place, *nominatives(place))
    return frozenset(word for form in forms for latin in romanise(form) for word in latin.replace("-", " ").split())


SHORTEST_STEM = 6
"""Letters that two forms of a place share."""
_ENDING = 2
"""Letters by which a case ending lengthens a name: `Minska`, of Minsk."""


def _is_inflected(word: str, name: str) -> bool:
    rest = word[len(name) :]
    if word[: len(name)] == name and len(rest) <= _ENDING and len(name) > _ENDING:
        return True
    # `Урус-Мартановского района`, of Urus-Martan; `Гродненской области`, of Grodno
    stem = name.rstrip("aeiouy") if len(name.rstrip("aeiouy")) >= _SHORTEST_NAME else name
    return len(name) >= _SHORTEST_NAME and word.startswith(stem) and bool(_ADJECTIVE.fullmatch(word[len(stem) :]))


_SHORTEST_NAME = 4
_ADJECTIVE = re.compile(r"(?:ov|ev|en|in|n|y)?sk(?:aya|aia|oi|oy|om|omu|ogo|ii|iy|yi|im|uyu|uiu)")
"""Endings of the Russian adjective of a place, in Latin letters."""
