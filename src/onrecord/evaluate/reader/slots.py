"""Date, place, numbers and effects of incidents, counted where the template scorer maps an incident to one of the keys.

Two counts for each slot. Over everything: values given, and values of the keys, an incident without its like on the
other side counting against it. Where both have one (`both`): mapped incidents whose slot is filled on both sides.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from onrecord.evaluate.reader import templates
from onrecord.evaluate.reader.ceaf import normal
from onrecord.evaluate.reader.counts import Counts
from onrecord.evaluate.reader.keys import IncidentKey, Person, Place, read_key
from onrecord.model.time import Period, parse_edtf

SLOTS = ("date", "place", "place, finest", "number", "effect", "number and effect")
_PEOPLE = ("number", "effect", "number and effect")

Values = dict[str, list[bool | None]]


def document_counts(
    predicted: Sequence[Mapping[str, Any]], gold: Sequence[Mapping[str, Any]], keys: Sequence[Mapping[str, Any]]
) -> dict[str, Counts]:
    """Return for each slot the counts over everything, and under `SLOT, both` those where both sides have a value.

    Args:
        predicted: Templates with `date`, `place` and `people`.
        gold: The templates of the public scorers.
        keys: The full keys, in the same order.
    """
    read = [read_key(key) for key in keys]
    given, there = dict.fromkeys(SLOTS, 0), dict.fromkeys(SLOTS, 0)
    for template in predicted:
        _add(given, _given(template))
    for key in _once(gold, read):
        _add(there, _held(key))
    right, both = dict.fromkeys(SLOTS, 0), dict.fromkeys(SLOTS, 0)
    for at, same in templates.aligned(predicted, gold):
        for slot, fits in _compare(predicted[at], joined([read[place] for place in same])):
            both[slot] += 1
            right[slot] += fits
    out = {slot: Counts(right[slot], given[slot], right[slot], there[slot]) for slot in SLOTS}
    return out | {f"{slot}, both": Counts(right[slot], both[slot], right[slot], both[slot]) for slot in SLOTS}


def _once(gold: Sequence[Mapping[str, Any]], keys: Sequence[IncidentKey]) -> list[IncidentKey]:
    """The keys of gold templates, those that the scorer takes for one joined."""
    groups: list[list[int]] = []
    for at, one in enumerate(gold):
        for group in groups:
            if templates.same(gold[group[0]], one):
                group.append(at)
                break
        else:
            groups.append([at])
    return [joined([keys[at] for at in group]) for group in groups]


def joined(keys: Sequence[IncidentKey]) -> IncidentKey:
    """Return one key that allows what any of several allows."""
    people: list[Person] = []
    for person in [person for key in keys for person in key.people]:
        at = next((at for at, other in enumerate(people) if other.words & person.words), None)
        if at is None:
            people.append(person)
        else:
            one = people[at]
            people[at] = Person(one.words | person.words, (*one.numbers, *person.numbers), one.effects | person.effects)
    dates, places = (tuple(value for key in keys for value in getattr(key, slot)) for slot in ("dates", "places"))
    return IncidentKey(dates, places, tuple(people))


def _add(counts: dict[str, int], slots: Sequence[str]) -> None:
    for slot in slots:
        counts[slot] += 1


def _given(template: Mapping[str, Any]) -> list[str]:
    found = ["date"] if any(template["date"].values()) else []
    found += ["place", "place, finest"] if template["place"] else []
    for one in template["people"]:
        found += ["number", *(["effect", "number and effect"] if one["effect"] else [])]
    return found


def _held(key: IncidentKey) -> list[str]:
    found = ["date"] if key.dates else []
    found += ["place", "place, finest"] if key.places else []
    for person in key.people:
        found += ["number"] if person.numbers else []
        found += ["effect"] if person.effects else []
        found += ["number and effect"] if person.numbers and person.effects else []
    return found


def _compare(template: Mapping[str, Any], key: IncidentKey) -> Iterator[tuple[str, bool]]:
    if key.dates and any(template["date"].values()):
        yield "date", date_fits(_period(template["date"]), key.dates)
    if key.places and template["place"]:
        yield "place", any(place_fits(template["place"], place) for place in key.places)
        names = {normal(name) for name in template["place"].values()}
        yield "place, finest", any(normal(place.finest) in names for place in key.places)
    for person in key.people:
        ours = [one for one in template["people"] if normal(one["words"]) in person.words][:1]
        for one in ours:
            number = any((one["low"], one["high"]) == (n.low, n.high) for n in person.numbers)
            effect = one["effect"] in person.effects
            if person.numbers:
                yield "number", number
            if person.effects and one["effect"]:
                yield "effect", effect
            if person.numbers and person.effects and one["effect"]:
                yield "number and effect", number and effect


def _period(date: Mapping[str, str | None]) -> Period:
    return parse_edtf(f"{date['first'] or '..'}/{date['last'] or '..'}")


def date_fits(ours: Period, keys: Sequence[Period]) -> bool:
    """Whether a period shares a day with one of the keys and is no wider; one with an open end is as wide as can be."""
    return any(ours.overlaps(key) and _width(ours) <= _width(key) for key in keys)


def _width(period: Period) -> float:
    return math.inf if period.days is None else period.days


def place_fits(ours: Mapping[str, str], key: Place) -> bool:
    """Whether names agree at the finest level that both give."""
    both = [level for level in key.levels if level in ours]
    return bool(both) and normal(ours[both[-1]]) == normal(key.levels[both[-1]])
