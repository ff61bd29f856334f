"""Where a fact was beside where a clause holds, and who held the place on that day."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from onrecord.check.clauses.values import Element, Fact, Held, State, World
from onrecord.model.time import Period, parse_edtf
from onrecord.model.undertaking import Commitment, Control
from onrecord.record.lists.countries import is_country
from onrecord.text.normalize import fold


def territory(fact: Fact, commitment: Commitment) -> Element | None:
    """Return whether the fact was where the clause holds; None where the clause names no place."""
    if not commitment.within:
        return None
    area = " or ".join(_shown(name) for name in commitment.within)
    wanted = {_folded(name) for name in commitment.within}
    places = [_folded(place) for place in fact.places]
    if wanted & set(places):
        return Element("territory", State.MATCHED, f"in {area}")
    countries = {_folded(name) for name in (commitment.country, *commitment.within) if is_country(name)}
    elsewhere = any(is_country(place) and _folded(place) not in countries for place in fact.places)
    if countries and elsewhere and not countries & set(places):
        return Element("territory", State.FAILED, f"in {', '.join(fact.places)}, not in {area}")
    return Element("territory", State.OPEN, f"that it was in {area}")


def control(fact: Fact, commitment: Commitment, held: Sequence[Control], world: World) -> Element | None:
    """Return whether the party that must hold the place did so; None where the clause does not ask."""
    if not commitment.controlled_by:
        return None
    name = world.name(commitment.controlled_by)
    found = holder(fact.places, fact.when, held, world)
    if not found.by:
        return Element("territory", State.OPEN, f"that {name} held the place at the time")
    if found.by != commitment.controlled_by:
        return Element("territory", State.OPEN, f"that {name} held the place at the time: {found.says}")
    if found.open:
        return Element("territory", State.OPEN, f"that {name} held the place at the time: {found.open}")
    return Element("territory", State.MATCHED, found.says)


def holder(places: Iterable[str], when: Period | None, held: Sequence[Control], world: World) -> Held:
    """Return who held the most precise of the places for which a statement is held, on the days of the fact."""
    for place in places:
        folded = _folded(place)
        here = [item for item in held if _folded(item.place) == folded]
        current = [item for item in here if when is not None and _span(item).contains(when)]
        if here and not current:
            return Held("", f"{place}: no statement for that day")
        if current:
            first = current[0]
            says = f"{place} held by {world.name(first.party)} ({first.source}: {first.says})"
            others = {item.party for item in current} - {first.party}
            open_ = "sources differ on who held it" if others or any(item.disputed for item in current) else ""
            return Held(first.party, says, open_)
    return Held("", "")


@lru_cache(maxsize=4096)
def _span(item: Control) -> Period:
    since = parse_edtf(item.since) if item.since else None
    until = parse_edtf(item.until) if item.until else None
    # Whoever came to hold a place in a period held it from the last day of that period on for certain.
    return Period(first=since.last if since else None, last=until.first if until else None, edtf="")


@lru_cache(maxsize=16384)
def _folded(name: str) -> str:
    return fold(name)


def _shown(name: str) -> str:
    return name if name[:1].isupper() else name.replace("-", " ").title()
