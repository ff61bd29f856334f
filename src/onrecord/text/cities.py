"""Large cities of the world: their country and where they lie, from Natural Earth (public domain)."""

import functools
from importlib.resources import files
from typing import NamedTuple

from onrecord.text.normalize import fold


class City(NamedTuple):
    """A city: its country, folded, and its latitude and longitude in degrees."""

    country: str
    lat: float
    lon: float


@functools.cache
def cities() -> dict[str, tuple[City, ...]]:
    """Return the cities by their folded name; several may share one."""
    text = (files("onrecord.text") / "cities.tsv").read_text(encoding="utf-8")
    found: dict[str, tuple[City, ...]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, country, lat, lon = line.split("\t")
            key = fold(name)
            found[key] = (*found.get(key, ()), City(fold(country), float(lat), float(lon)))
    return found


def country_of_city(name: str) -> str:
    """Return the folded country of a large city; empty where the table has none of this name, or several."""
    homes = {city.country for city in cities().get(fold(name), ())}
    return homes.pop() if len(homes) == 1 else ""
