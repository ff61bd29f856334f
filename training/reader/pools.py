"""Names for placeholders: of the record, of public corpora, and invented in the style of a region."""

import csv
import random  # noqa: TID251 - seeded
import re
from pathlib import Path
from typing import Protocol
from xml.etree import ElementTree as ET

from training.reader.items import Item
from training.reader.regions import PROVINCES, SYLLABLES, countries

_UN = "lists/un/2020-12-08_Lcrs123/consolidated.xml"
_OFAC = "lists/ofac/2021-07_watchman_bench/sdn.csv"
_WHAT = (
    "Front Movement Army Brigade Council Union Party League Battalion Network Resistance_Front Liberation_Army"
    " Popular_Front Islamic_Movement Salvation_Front Defence_Force Guards Cartel Vanguard"
).split()
_FOR = "Liberation Unity Justice Freedom Reform Independence Salvation Defence Renewal Jihad Democracy".split()
_BODIES = (
    "Ministry_of_{} {}_Commission {}_Committee {}_Agency Department_of_{} {}_Institute {}_Foundation {}_Group"
    " Bank_of_{} {}_Times {}_Tribune {}_News_Agency {}_Observatory {}_Court"
).split()
_FIELDS = (
    "Interior Defence Justice Health Finance Security Human_Rights National Central Northern Relief Election".split()
)
_PLACES = "{}_Hotel {}_Bridge Camp_{} {}_Airport {}_Prison Fort_{} {}_Hospital {}_Base {}_Market {}_Barracks".split()
_OTHERS = "{}_Accord {}_Agreement Operation_{} {}_Act MV_{} {}_Protocol {}_Plan".split()
_LONGEST = 60
_ARMED = re.compile(r"FTO|SDGT|SDNTK|TCO|SYRIA|DRCONGO|SUDAN")
_NO_TOWN = re.compile(r"(?:an|ish|ese|ch|ic|River|Ocean|Dam|Sea|Lake|Airport|Islands?|Mountains?)$|^The ")
"""Ends of adjectives and of what is no town, among the places of the public corpora."""


class Names(Protocol):
    """Draws names for placeholders in the style of a region: the full one, then its other forms."""

    def person(self, region: str, rng: random.Random) -> tuple[str, str, str]:
        """Return a person's full, family and first name."""

    def group(self, region: str, rng: random.Random) -> tuple[str, str, str]:
        """Return an armed group's name, acronym and adjective."""

    def body(self, region: str, rng: random.Random) -> tuple[str, str, str]:
        """Return another organisation's name, acronym and name."""

    def region(self, region: str, rng: random.Random) -> tuple[str, str]:
        """Return a country or province and its adjective."""

    def town(self, region: str, rng: random.Random) -> str:
        """Return a town."""

    def facility(self, region: str, rng: random.Random) -> str:
        """Return a named building or site."""

    def other(self, region: str, rng: random.Random) -> str:
        """Return another name."""


class Pools:
    """Where names are drawn from.

    Args:
        shared: The folder of lists and corpora.
        named: Items of public corpora whose names may be used.
    """

    def __init__(self, shared: Path, named: list[Item]) -> None:
        self.people, self.groups = _listed(shared / _UN)
        people, groups = _listed_by_ofac(shared / _OFAC)
        self.people += people
        self.groups += groups
        found: dict[str, list[str]] = {"PER": [], "ORG": [], "LOC": [], "MISC": []}
        for item in named:
            for mark in item.spans.get("name", ()):
                found[mark.label].append(item.text[mark.start : mark.end])
        self.people += sorted({n for n in found["PER"] if 2 <= len(n.split()) <= 4 and n.istitle()})
        self.bodies = sorted({n for n in found["ORG"] if 1 <= len(n.split()) <= 6 and n[0].isupper()})
        self.towns = sorted(
            {
                n
                for n in found["LOC"]
                if len(n.split()) <= 2 and n[0].isupper() and not n.isupper() and not _NO_TOWN.search(n)
            }
        )
        self.others = sorted({n for n in found["MISC"] if 1 <= len(n.split()) <= 5 and n[0].isupper()})

    def town(self, region: str, rng: random.Random) -> str:
        """Return a town, half of them invented."""
        if rng.random() < 0.5:
            return rng.choice(self.towns)
        parts = SYLLABLES[region].split()
        name = "".join(rng.choice(parts) for _ in range(rng.choice((2, 2, 3)))).capitalize()
        return f"{name} {rng.choice(parts).capitalize()}" if rng.random() < 0.12 else name

    def person(self, region: str, rng: random.Random) -> tuple[str, str, str]:
        """Return a person's full name, family name and first name."""
        if rng.random() < 0.2:
            parts = SYLLABLES[region].split()
            made = ["".join(rng.choice(parts) for _ in range(rng.choice((1, 2)))) + rng.choice("aeiounr") for _ in "ab"]
            name = " ".join(part.capitalize() for part in made)
        else:
            name = rng.choice(self.people)
        words = name.split()
        return name, words[-1], words[0]

    def region(self, region: str, rng: random.Random) -> tuple[str, str]:
        """Return a country or province and its adjective."""
        name, adjective = rng.choice(countries(region))
        if rng.random() < 0.25:
            part = rng.choice(PROVINCES)
            made = f"{part} {self.town(region, rng)}"
            return (made, f"{part.lower()}ern {adjective}") if rng.random() < 0.5 else (made, adjective)
        return name, adjective

    def group(self, region: str, rng: random.Random) -> tuple[str, str, str]:
        """Return an armed group's name, acronym and adjective."""
        chance = rng.random()
        if chance < 0.45:
            name = rng.choice(self.groups)
        elif chance < 0.9:
            what = rng.choice(_WHAT).replace("_", " ")
            where = rng.choice((self.town(region, rng), rng.choice(countries(region))[0]))
            people = rng.choice(countries(region))[1]
            name = rng.choice(
                (
                    f"{what} for the {rng.choice(_FOR)} of {where}",
                    f"{people} {what}",
                    f"{where} {what}",
                    f"{what} of {where}",
                    f"{people} {rng.choice(_FOR)} {what}",
                )
            )
        else:
            name = "al-" + self.town(region, rng)
        acronym = acronym_of(name)
        member = acronym if len(name.split()) > 3 else re.sub(r"^(the|The) ", "", name)
        return name, acronym, member

    def body(self, region: str, rng: random.Random) -> tuple[str, str, str]:
        """Return another organisation's name and acronym."""
        if rng.random() < 0.5:
            name = rng.choice(self.bodies)
        else:
            word = rng.choice((*_FIELDS, self.town(region, rng), rng.choice(countries(region))[0]))
            name = rng.choice(_BODIES).format(word).replace("_", " ")
        return name, acronym_of(name), name

    def facility(self, region: str, rng: random.Random) -> str:
        """Return a named building or site."""
        return rng.choice(_PLACES).format(self.town(region, rng)).replace("_", " ")

    def other(self, region: str, rng: random.Random) -> str:
        """Return another name: of a ship, a law, an agreement."""
        if rng.random() < 0.3:
            return rng.choice(self.others)
        return rng.choice(_OTHERS).format(self.town(region, rng)).replace("_", " ")


def acronym_of(name: str) -> str:
    """Return the first letters of the long words; of one word, its first three letters."""
    words = [word for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper() or len(word) > 3]
    if len(words) < 2:
        return name[:3].upper() if name[:3].isalpha() else "MNL"
    return "".join(word[0].upper() for word in words)[:6]


def _listed(path: Path) -> tuple[list[str], list[str]]:
    root = ET.parse(path).getroot()  # noqa: S314
    people = [
        " ".join((row.findtext(f"{part}_NAME") or "") for part in ("FIRST", "SECOND", "THIRD", "FOURTH"))
        for row in root.iter("INDIVIDUAL")
    ]
    groups = [row.findtext("FIRST_NAME") or "" for row in root.iter("ENTITY")]
    return _tidy(people), _tidy(groups)


def _listed_by_ofac(path: Path) -> tuple[list[str], list[str]]:
    people, groups = [], []
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        for row in csv.reader(file):
            if len(row) < 3:
                continue
            if row[2].strip() == "individual":
                family, _, first = row[1].partition(",")
                people.append(f"{first.strip()} {family.strip()}")
            elif row[2].strip() == "-0-" and _ARMED.search(row[3]):
                groups.append(row[1])
    return _tidy(people), _tidy(groups)


def _tidy(names: list[str]) -> list[str]:
    """Names in capitals get small letters; long ones and those with brackets or numbers are left out."""
    out = set()
    for name in names:
        shouted = name.isupper()
        name = " ".join(w.title() if w.isupper() and (shouted or len(w) > 4) else w for w in name.split())
        if 3 < len(name) <= _LONGEST and not re.search(r"[\d()\[\],;:/\"]", name):
            out.add(name)
    return sorted(out)
