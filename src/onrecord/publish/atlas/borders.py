"""Borders as SVG paths on a grid, those that a window needs, coarse for the world and finer for a region."""

import functools
import gzip
from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple

import msgspec

GRID = 100
"""Steps in a degree, as `training/atlas.py` writes them."""
_FINE_DEGREES = 40.0
"""Windows no wider than this get the finer borders: the page stays small."""

NOTICE = (
    "Borders are those of Natural Earth, which draws who holds the ground, not who claims it; they say nothing about "
    "anybody's rights, and several are disputed."
)


class Box(NamedTuple):
    """A window in degrees."""

    west: float
    south: float
    east: float
    north: float


class Country(msgspec.Struct, frozen=True):
    """A country with its polygons: the box of each on the grid (left, top, right, bottom), and its path."""

    name: str
    polygons: tuple[tuple[tuple[int, int, int, int], str], ...]


class Land(NamedTuple):
    """What is drawn of a country in a window."""

    name: str
    path: str


@functools.cache
def countries(grain: str) -> tuple[Country, ...]:
    """Return every country in one of the two grains, `110m` or `50m`."""
    packed = (files("onrecord.publish") / "atlas" / f"borders-{grain}.json.gz").read_bytes()
    return msgspec.json.decode(gzip.decompress(packed), type=tuple[Country, ...])


def land_in(window: Box) -> Iterator[Land]:
    """Yield the countries that reach into a window."""
    fine = max(window.east - window.west, window.north - window.south) <= _FINE_DEGREES
    left, right = window.west * GRID, window.east * GRID
    top, bottom = -window.north * GRID, -window.south * GRID
    for country in countries("50m" if fine else "110m"):
        parts = [
            path
            for (west, north, east, south), path in country.polygons
            if west <= right and east >= left and north <= bottom and south >= top
        ]
        if parts:
            yield Land(country.name, "".join(parts))
