"""Where a named place lies: large cities and countries; a name that could be elsewhere is left open."""

import functools
from collections.abc import Sequence
from importlib.resources import files
from typing import NamedTuple

from onrecord.model.record import Point
from onrecord.model.vocab import GeoPrecision
from onrecord.publish.atlas.borders import GRID, countries
from onrecord.text.normalize import fold

_OTHER_NAMES = {
    "united states": "united states of america",
    "usa": "united states of america",
    "us": "united states of america",
    "uk": "united kingdom",
    "great britain": "united kingdom",
    "dr congo": "democratic republic of the congo",
    "czech republic": "czechia",
    "burma": "myanmar",
    "ivory coast": "cote d ivoire",
    "turkiye": "turkey",
    "macedonia": "north macedonia",
    "swaziland": "eswatini",
}
"""Other common names of countries, folded."""


class _City(NamedTuple):
    country: str
    lat: float
    lon: float


@functools.cache
def _cities() -> dict[str, tuple[_City, ...]]:
    text = (files("onrecord.publish") / "atlas" / "cities.tsv").read_text(encoding="utf-8")
    found: dict[str, tuple[_City, ...]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, country, lat, lon = line.split("\t")
            key = fold(name)
            found[key] = (*found.get(key, ()), _City(fold(country), float(lat), float(lon)))
    return found


@functools.cache
def _centres() -> dict[str, Point]:
    """Return the middle of the largest part of each country."""
    found: dict[str, Point] = {}
    for country in countries("110m") + countries("50m"):
        west, north, east, south = max((box for box, _ in country.polygons), key=_area, default=(0, 0, 0, 0))
        point = Point(lat=-(north + south) / 2 / GRID, lon=(west + east) / 2 / GRID, precision=GeoPrecision.COUNTRY)
        found.setdefault(fold(country.name), point)
    return found


def _area(box: tuple[int, int, int, int]) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])


class Found(NamedTuple):
    """A place that was found, and the name by which it was."""

    point: Point
    name: str


def find_place(names: Sequence[str]) -> Found | None:
    """Return where a place lies, by its names, most precise first; None where they do not settle it.

    A city counts only where its country is named too: names of cities repeat. It is placed within its district, since
    what happened there happened somewhere in or around it. Without a city that is known, the country is given.
    """
    folded = [fold(name) for name in names]
    named = [_OTHER_NAMES.get(name, name) for name in folded]
    homes = [name for name in named if name in _centres()]
    if len(set(homes)) != 1:
        return None
    for place, name in enumerate(folded):
        fitting = [city for city in _cities().get(name, ()) if city.country == homes[0]]
        if len(fitting) == 1 and named[place] != homes[0]:
            city = fitting[0]
            return Found(Point(lat=city.lat, lon=city.lon, precision=GeoPrecision.DISTRICT), names[place])
    return Found(_centres()[homes[0]], names[named.index(homes[0])])
