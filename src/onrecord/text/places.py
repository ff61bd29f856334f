"""Places of the world by any of their names, from GeoNames (CC BY 4.0): where a town lies, and in which region.

Towns of 5,000 inhabitants and more, the seats of regions, and the first-order regions of each country (a province, a
state). The names are sorted and packed in blocks, so that a name costs the reading of one block, not of the table. For
words of a text that may be towns, `onrecord.text.towns` has the large ones alone: most words are the name of some
village.
"""

import functools
import json
import struct
import zlib
from bisect import bisect_right
from importlib.resources import files
from typing import NamedTuple

from onrecord.text.cases import nominatives
from onrecord.text.normalize import fold

TOWN, LARGE, REGION = range(3)
"""What a place is: a town, a town of 50,000 inhabitants and more, or a region."""
PER_DEGREE = 20
"""Steps of a degree in which the table has a latitude or longitude: 5.6 km at most."""
FIELDS = "BBhhB"
"""The columns of a block: country, region, latitude, longitude, kind."""


class Place(NamedTuple):
    """A place: its country, folded, its region there, its latitude and longitude in degrees, and what it is."""

    country: str
    region: str
    lat: float
    lon: float
    kind: int


class _Table(NamedTuple):
    packed: bytes
    start: int
    countries: list[tuple[str, list[str]]]
    firsts: list[str]
    ends: list[int]


def key_of(name: str) -> str:
    """Return how the table has a name: folded, a hyphen as a space and no apostrophe, so that `Sana'a` is `Sanaa`."""
    return " ".join(fold(name).replace("-", " ").replace("'", "").replace("’", "").replace("`", "").split())


@functools.cache
def _table() -> _Table:
    packed = (files("onrecord.text") / "places.bin").read_bytes()
    size = int.from_bytes(packed[:4], "big")
    head = json.loads(zlib.decompress(packed[4 : 4 + size]))
    return _Table(packed, 4 + size, head["countries"], head["firsts"], head["ends"])


@functools.lru_cache(maxsize=64)
def _block(number: int) -> dict[str, tuple[Place, ...]]:
    table = _table()
    first = table.ends[number - 1] if number else 0
    raw = zlib.decompress(table.packed[table.start + first : table.start + table.ends[number]])
    size = int.from_bytes(raw[:4], "big")
    names = raw[4 : 4 + size].decode("utf-8").split("\n")
    columns = []
    at = 4 + size
    for code in FIELDS:
        # A column of two-byte numbers is kept as two columns of bytes, which pack better.
        width = struct.calcsize(code)
        data = raw[at : at + len(names) * width]
        if width > 1:
            data = bytes(byte for pair in zip(data[: len(names)], data[len(names) :], strict=True) for byte in pair)
        columns.append(struct.unpack(f">{len(names)}{code}", data))
        at += len(names) * width
    found: dict[str, tuple[Place, ...]] = {}
    last = ""
    for shared_and_name, country, region, lat, lon, kind in zip(names, *columns, strict=True):
        last = last[: ord(shared_and_name[0]) - ord("0")] + shared_and_name[1:]
        title, regions = table.countries[country]
        place = Place(title, f"{title}/{regions[region]}", lat / PER_DEGREE, lon / PER_DEGREE, kind)
        found[last] = (*found.get(last, ()), place)
    return found


@functools.lru_cache(maxsize=4096)
def places_named(name: str) -> tuple[Place, ...]:
    """Return every place that bears a name, in whatever country; none where the table lacks it."""
    key = key_of(name)
    at = bisect_right(_table().firsts, key)
    return _block(at - 1).get(key, ()) if at and key else ()


def places_of(name: str) -> tuple[Place, ...]:
    """Return the places that a name may mean, in another case of Russian too: `в Белморе`."""
    found = places_named(name)
    if found or name.isascii():
        return found
    return next((places for form in nominatives(name) if (places := places_named(form))), ())
