"""Print how far apart the birthplaces lie that lists give for one person: `python training/place_distances.py STORE`.

STORE is a record with several lists in it. Two figures decide the distances of `docs/data/towns.md`: how far the one
birthplace of a person on one list lies from that on another list, and how far a recorded town lies from the town whose
name its province bears.
"""

import itertools
import sqlite3
import sys
from collections.abc import Iterator

from onrecord.model.record import AttributeStatement
from onrecord.record.held import open_record
from onrecord.text.nations import nation_of
from onrecord.text.places import REGION, Place, key_of, places_of
from onrecord.text.towns import Town, km_between

STEPS_KM = (1, 20, 40, 60, 80, 100, 150, 200, 400)


def towns(part: str, country: str) -> list[Place]:
    """Return the towns that a part of a place may be, in its country where that is known."""
    found = [place for place in places_of(part) if place.kind != REGION]
    return [place for place in found if not country or (nation_of(place.country) or place.country) == country]


def apart_km(ours: list[Place], theirs: list[Place]) -> float:
    """Return the least distance between two lists of places."""
    pairs = itertools.product(ours, theirs)
    return min(km_between(Town(a.country, a.lat, a.lon), Town(b.country, b.lat, b.lon)) for a, b in pairs)


def parts_of(value: str) -> tuple[list[str], str]:
    """Return the parts of a place without the country, and the country."""
    parts = [part.strip() for part in value.split(",")]
    country = nation_of(parts[-1]) if len(parts) > 1 else ""
    return (parts[:-1] if country else parts), country


def between_lists(places: dict[str, set[str]]) -> Iterator[float]:
    """Yield the distance of each two lists' one birthplace of a person, where the table knows both."""
    single = [next(iter(values)) for values in places.values() if len(values) == 1]
    for one, other in itertools.combinations(single, 2):
        (ours, country), (theirs, second) = parts_of(one), parts_of(other)
        known, others = towns(ours[0], country), towns(theirs[0], second)
        if known and others and country and second:
            yield apart_km(known, others)


def within_a_value(value: str) -> Iterator[float]:
    """Yield how far a town lies from the town whose name its province bears."""
    parts, country = parts_of(value)
    for part in parts[1:]:
        name = part.removesuffix(" Province").removesuffix(" Region").removesuffix(" Oblast")
        ours, seat = towns(parts[0], country), towns(name, country)
        seat = [place for place in seat if any(place.region == one.region for one in ours)]
        if country and seat and key_of(name) != key_of(parts[0]):
            yield apart_km(ours, seat)


def main() -> None:
    """Print both distributions."""
    ids = [row[0] for row in sqlite3.connect(sys.argv[1]).execute("SELECT id FROM entities")]
    lists: list[float] = []
    values: set[str] = set()
    with open_record(sys.argv[1]) as held:
        view = held.view()
        for entity in ids:
            places: dict[str, set[str]] = {}
            for row in view.statements(entity):
                if isinstance(row, AttributeStatement) and row.subject == entity and row.attribute == "born_at":
                    places.setdefault(row.cite.source, set()).add(row.value)
                    values.add(row.value)
            lists += between_lists(places)
    seats = [km for value in values for km in within_a_value(value)]
    for title, found in (("two lists, one person", lists), ("a town and the seat of its province", seats)):
        steps = ", ".join(f"{sum(km <= step for km in found)} within {step} km" for step in STEPS_KM)
        print(f"{title}: {len(found)} pairs; {steps}; the farthest {max(found):.0f} km")


if __name__ == "__main__":
    main()
