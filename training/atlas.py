"""Make the map tables that are shipped: borders of two grains, and a small gazetteer.

Source:
    Natural Earth, public domain: `world-atlas` 2.0.2 (npm) for the borders, the file `naturalearth_cities` of the wheel
    `geopandas` 0.14.4 for the cities. Borders are as Natural Earth draws them: those that stand, not those claimed.

Run:
    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    pip download --no-deps geopandas==0.14.4 && unzip geopandas-0.14.4-py3-none-any.whl 'geopandas/datasets/*'
    python training/atlas.py package geopandas/datasets/naturalearth_cities/naturalearth_cities
"""

import gzip
import json
import math
import re
import struct
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

OUT = Path(__file__).parents[1] / "src" / "onrecord" / "publish" / "atlas"
GRID = 100
"""Steps in a degree: a hundredth of a degree is about a kilometre, finer than either set of borders."""

SHORT = {
    "Dem. Rep. Congo": "Democratic Republic of the Congo",
    "Central African Rep.": "Central African Republic",
    "Dominican Rep.": "Dominican Republic",
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "S. Geo. and the Is.": "South Georgia and the South Sandwich Islands",
    "Br. Indian Ocean Ter.": "British Indian Ocean Territory",
    "St. Vin. and Gren.": "Saint Vincent and the Grenadines",
    "Fr. S. Antarctic Lands": "French Southern and Antarctic Lands",
    "Fr. ": "French ",
    "Eq. ": "Equatorial ",
    "W. ": "Western ",
    "S. ": "South ",
    "N. ": "Northern ",
    "U.S. ": "United States ",
    "St. ": "Saint ",
    "St-": "Saint-",
    "Is.": "Islands",
    "Ter.": "Territory",
    "and Barb.": "and Barbuda",
}
"""Abbreviations of the map, longest first."""

Ring = list[tuple[float, float]]


def countries(path: Path) -> Iterator[tuple[str, list[list[Ring]]]]:
    """Yield the countries of a TopoJSON file with their polygons, each an outer ring and its holes."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [_arc(arc, scale, shift) for arc in topology["arcs"]]
    for shape in topology["objects"]["countries"]["geometries"]:
        found = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]] if "arcs" in shape else []
        yield shape["properties"]["name"], [[_ring(ring, arcs) for ring in polygon] for polygon in found]


def _arc(steps: list[list[int]], scale: list[float], shift: list[float]) -> Ring:
    x = y = 0
    points = []
    for dx, dy in steps:
        x, y = x + dx, y + dy
        points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
    return points


def _ring(numbers: list[int], arcs: list[Ring]) -> Ring:
    points: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points


def as_path(rings: list[Ring]) -> str:
    """Return a polygon as an SVG path on the grid: east is right, north is up, each step from the one before."""
    parts = []
    for ring in rings:
        grid = [(round(lon * GRID), round(-lat * GRID)) for lon, lat in ring]
        kept = [grid[0], *(point for last, point in pairwise(grid) if point != last)]
        if len(kept) < 4:
            continue
        steps = [f"{x - px} {y - py}" for (px, py), (x, y) in pairwise(kept[:-1])]
        parts.append(f"M{kept[0][0]} {kept[0][1]}l{' '.join(steps)}z".replace(" -", "-"))
    return "".join(parts)


def table(path: Path) -> list[dict[str, Any]]:
    """Return one row a country: its name, and for each polygon the box it fills (west, north, east, south) and path."""
    rows = []
    for name, polygons in countries(path):
        drawn = []
        for rings in polygons:
            xs, ys = [lon for lon, _ in rings[0]], [lat for _, lat in rings[0]]
            box = [round(min(xs) * GRID), round(-max(ys) * GRID), round(max(xs) * GRID), round(-min(ys) * GRID)]
            if drawn_path := as_path(rings):
                drawn.append([box, drawn_path])
        rows.append({"name": full_name(name), "polygons": drawn})
    return rows


def contains(rings: list[Ring], lon: float, lat: float) -> bool:
    """Return whether a point lies in a polygon, by the number of borders east of it."""
    inside = False
    for ring in rings:
        for (ax, ay), (bx, by) in pairwise(ring):
            if (ay > lat) != (by > lat) and lon < (bx - ax) * (lat - ay) / (by - ay) + ax:
                inside = not inside
    return inside


def nearest(fine: list[tuple[str, list[list[Ring]]]], lon: float, lat: float) -> str:
    """Return the country whose border runs within half a degree of a point, for cities on a coast; empty for none."""
    found = [
        (math.dist((lon, lat), point), country)
        for country, polygons in fine
        for rings in polygons
        for point in rings[0]
    ]
    distance, country = min(found)
    return country if distance < 0.5 else ""


def full_name(country: str) -> str:
    """Return the name of a country without the abbreviations of a map."""
    for short, full in SHORT.items():
        country = re.sub(rf"(?<![^ ]){re.escape(short)}", full, country)
    return country


def cities(stem: Path) -> Iterator[tuple[str, float, float]]:
    """Yield the name, latitude and longitude of each point of a shapefile."""
    data, names = stem.with_suffix(".shp").read_bytes(), stem.with_suffix(".dbf").read_bytes()
    count, start, width = struct.unpack_from("<IHH", names, 4)
    for number in range(count):
        lon, lat = struct.unpack_from("<dd", data, 100 + number * 28 + 12)
        row = names[start + number * width : start + (number + 1) * width]
        yield row[1:].decode("latin-1").strip(), lat, lon


def main() -> None:
    """Write the three files."""
    atlas, stem = Path(sys.argv[1]), Path(sys.argv[2])
    for grain in ("110m", "50m"):
        text = json.dumps(table(atlas / f"countries-{grain}.json"), ensure_ascii=False, separators=(",", ":"))
        (OUT / f"borders-{grain}.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    fine = list(countries(atlas / "countries-50m.json"))
    lines = ["# Natural Earth, public domain: name, country, latitude, longitude"]
    for name, lat, lon in sorted(cities(stem)):
        home = [country for country, polygons in fine if any(contains(rings, lon, lat) for rings in polygons)]
        country = home[0] if len(home) == 1 else nearest(fine, lon, lat)
        if country:
            lines.append(f"{' '.join(name.split())}\t{full_name(country)}\t{lat:.2f}\t{lon:.2f}")
        else:
            print(f"left out: {name}")
    (OUT / "cities.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
