"""Towns of the world by any of their names, former ones too, from GeoNames (CC BY 4.0): where one lies.

Towns of 50,000 inhabitants and more. A name that no row has may be that of a village, a district or a smaller town.
"""

import functools
import gzip
import math
from importlib.resources import files
from typing import NamedTuple

from onrecord.text.cases import nominatives
from onrecord.text.normalize import fold

_EARTH_KM = 6371.0


class Town(NamedTuple):
    """A town: its country, folded, and its latitude and longitude in degrees."""

    country: str
    lat: float
    lon: float


@functools.cache
def _towns() -> dict[str, tuple[Town, ...]]:
    packed = (files("onrecord.text") / "towns.tsv.gz").read_bytes()
    found: dict[str, tuple[Town, ...]] = {}
    for line in gzip.decompress(packed).decode("utf-8").splitlines():
        if line.startswith("#"):
            continue
        country, lat, lon, names = line.split("\t")
        town = Town(country, float(lat), float(lon))
        for name in names.split("|"):
            found[name] = (*found.get(name, ()), town)
    return found


def towns_named(name: str) -> tuple[Town, ...]:
    """Return every town that bears a name, in whatever country; none where the table lacks it."""
    return _towns().get(fold(name), ())


NEAR_KM = 15.0
"""Two names of one town, as the table has it."""


def towns_of(name: str) -> tuple[Town, ...]:
    """Return the towns that a name may mean, in another case of Russian too: `в Белморе`."""
    if not fold(name):
        return ()  # a name without a letter: that of a town in a script with no letters for the table is no other's
    found = towns_named(name)
    if found or name.isascii():
        return found
    return next((towns for form in nominatives(name) if (towns := towns_named(form))), ())


def is_same_town(one: str, other: str) -> bool:
    """Return whether two places, with or without a province and a country behind a comma, may be one town."""
    ours, theirs = (towns_of(place.partition(",")[0].strip()) for place in (one, other))
    return any(km_between(town, known) <= NEAR_KM for town in ours for known in theirs)


def km_between(one: Town, other: Town) -> float:
    """Return the distance of two towns on the sphere, in kilometres."""
    lat, lat2, lon = math.radians(one.lat), math.radians(other.lat), math.radians(other.lon - one.lon)
    half = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin(lon / 2) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(half))
