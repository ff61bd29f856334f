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
    """What is drawn of a country in a window, and the middle of its largest part there, in degrees east and north."""

    name: str
    path: str
    lon: float
    lat: float


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
            (box, path)
            for box, path in country.polygons
            if box[0] <= right and box[2] >= left and box[1] <= bottom and box[3] >= top
        ]
        if parts:
            west, north, east, south = max((box for box, _ in parts), key=_area)
            middle = (west + east) / 2 / GRID, -(north + south) / 2 / GRID
            yield Land(country.name, "".join(path for _, path in parts), *middle)


def _area(box: tuple[int, int, int, int]) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
