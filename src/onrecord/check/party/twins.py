"""Twins: an entry of one list that bears the very name and birthplace of a party that another list has, unmerged."""

import re

from onrecord.check.case import Desk
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.check.listing.nearness import written_together
from onrecord.check.listing.regimes import countries_of
from onrecord.check.listing.standing import HeldEntry, is_cut_of
from onrecord.model.claim import When
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.text.normalize import fold, skeleton, telling_words
from onrecord.text.senses import content_of

FEWEST_WORDS = 2
"""Words of a name that two entries must have in common, all of them."""


def twin_on(entity: Entity, source: str, near: tuple[str, ...], desk: Desk) -> HeldEntry | None:
    """Return the one entry of a list that a report means too where it says that the party stands on that list.

    It bears a full name of the party, in whatever way that is parted into words, and both were born on one day or in
    one town, or stand under measures of one country. Whether the two are one person, which other dates of birth leave
    open, the claim does not ask: one of that name and town is listed.

    Args:
        entity: The party.
        source: Key of the list.
        near: The entries with a near name, as `standing_of` gives them.
        desk: The case.
    """
    found = [desk.view.entity_of_ref(row.rpartition("(")[2].rstrip(")")) for row in near]
    others = [other for other in found if other is not None and _bears_name_of(entity, other)]
    if len(others) != 1 or not _is_alike(entity, others[0], desk):
        return None
    return _held(others[0], source, desk)


_SHORT_FORM = re.compile(r"\S \([A-Z][A-Z-]+\)$")
SHORTEST_NAME = 5
"""Letters of the name of a body by which alone a list may have it too."""


def namesake_on(
    entity: Entity, told: str, when: When | None, source: str, near: tuple[str, ...], desk: Desk
) -> HeldEntry | None:
    """Return the one entry of a list that a report means where it says that a party stands on that list.

    Of the entries with a near name, one alone is a body that bears the name as the report gives it, that bears the
    party's own name and after it no more than the country in which the party is, or that has every word of the name
    and was listed on the day or in the month that the report gives.

    Args:
        entity: The party.
        told: The name in the report.
        when: When the report says that the party was listed.
        source: Key of the list.
        near: The entries with a near name, as `standing_of` gives them.
        desk: The case.
    """
    held = [held for row in near if (held := _entry_of(row, source, desk)) is not None]
    same = [entry for entry in held if _bears(entry, told)]
    seat = [entry for entry in held if _bears_with_country(entry, entity, desk)] if not same else []
    dated = [entry for entry in held if _is_listed_then(entry, when) and _has_words(entry, told)]
    chosen = same or seat or dated
    return chosen[0] if len(chosen) == 1 else None


def _entry_of(row: str, source: str, desk: Desk) -> HeldEntry | None:
    other = desk.view.entity_of_ref(row.rpartition("(")[2].rstrip(")"))
    return _held(other, source, desk) if other is not None else None


def _held(other: Entity, source: str, desk: Desk) -> HeldEntry | None:
    """The entry of a party on the snapshot before as-of; on the one after it, undated, where none is held before."""
    before, after = desk.view.around(source)
    snapshot_meant = before or after
    for snapshot, entry in desk.view.presences(other.id, source):
        dated = before is None and entry is not None and entry.listed_on is not None
        if entry is not None and snapshot_meant is not None and snapshot.date == snapshot_meant.date and not dated:
            return HeldEntry(snapshot, entry)
    return None


def _bears(held: HeldEntry, told: str) -> bool:
    name = fold(told)
    strong = [name.text for name in held.entry.names if name.quality is not NameQuality.WEAK]
    # A list may set the short form behind the name: `Ostrel Youth Movement (OYM)`
    strong += [text.rpartition("(")[0].rstrip() for text in strong if _SHORT_FORM.search(text)]
    names = {fold(part) for text in strong for part in (text, *text.split("/"))}
    if held.entry.kind is not MentionKind.ORGANIZATION or len(name) < SHORTEST_NAME:
        return False
    return name in names or any(is_cut_of(name, text) for text in strong)


def _bears_with_country(held: HeldEntry, entity: Entity, desk: Desk) -> bool:
    """Whether an entry has the name of a body and its country: `Bank of Trade` is `Bank of Trade of Ruritania`."""
    if held.entry.kind is not MentionKind.ORGANIZATION or entity.kind is not MentionKind.ORGANIZATION:
        return False
    own = {fold(name.text) for name in entity.names if name.quality is not NameQuality.WEAK}
    tails = [name[len(head) :] for name in map(_plain, held.entry.names) for head in own if _goes_on(name, head)]
    countries = {nation for tail in tails for nation in _nations(tail)}
    return bool(countries & {nation for place in _values(entity, "address", desk) for nation in _nations(place)})


def _plain(name: Name) -> str:
    return fold(name.text)


def _goes_on(name: str, head: str) -> bool:
    """Whether a name is another one and `of` something after it."""
    return name.startswith(f"{head} of ")


def _nations(text: str) -> set[str]:
    return {sense.name for sense in content_of(text).senses if sense.nation}


def _has_words(held: HeldEntry, told: str) -> bool:
    words = {skeleton(word) for word in telling_words(told)}
    names = [{skeleton(word) for word in telling_words(name.text)} for name in held.entry.names]
    return len(words) >= FEWEST_WORDS and any(words <= name for name in names)


def _is_listed_then(held: HeldEntry, when: When | None) -> bool:
    listed = period_or_none(held.entry.listed_on)
    told = when.period if when is not None else None
    if listed is None or told is None or told.precision not in ("day", "month"):
        return False
    return compare_periods(told, listed).fits


def _bears_name_of(one: Entity, other: Entity) -> bool:
    return one.kind is other.kind and (bool(_full_names(one) & _full_names(other)) or _is_within(one, other))


def _is_within(one: Entity, other: Entity) -> bool:
    """Whether the name that heads one person is a longer one of the other, from its first word to its last."""
    if one.kind is not MentionKind.PERSON:
        return False
    for short, long in ((one, other), (other, one)):
        words = [skeleton(word) for word in telling_words(short.name)]
        for name in long.names if len(words) >= FEWEST_WORDS else ():
            longer = [skeleton(word) for word in telling_words(name.text)]
            ends = bool(longer) and (longer[0], longer[-1]) == (words[0], words[-1])
            if name.quality is not NameQuality.WEAK and ends and set(words) <= set(longer):
                return True
    return False


def _is_alike(one: Entity, other: Entity, desk: Desk) -> bool:
    same_day = {d for d in _values(one, "born", desk) & _values(other, "born", desk) if len(d) == len("2000-01-31")}
    years = [{date[:4] for date in _values(each, "born", desk)} for each in (one, other)]
    if all(years) and not years[0] & years[1] and not _full_names(one) & _full_names(other):
        return False
    towns = [
        {fold(place.split(",")[0]) for place in _values(each, "born_at", desk) if "," in place} for each in (one, other)
    ]
    return bool(same_day or towns[0] & towns[1] or countries_of(one.programmes) & countries_of(other.programmes))


def _full_names(entity: Entity) -> set[str]:
    """The names of a party without the spaces in them: its telling words in any order, and all as they stand."""
    body = entity.kind is MentionKind.ORGANIZATION
    keys: set[str] = set()
    for name in entity.names:
        words = telling_words(name.text)
        lone = body and len("".join(words)) >= SHORTEST_LONE
        if name.quality is NameQuality.WEAK or not (len(words) >= FEWEST_WORDS or lone):
            continue
        keys |= {"".join(sorted(words)), written_together(name.text)}
    return keys


SHORTEST_LONE = 8
"""Letters of the one word of a name that no two bodies have by chance."""


def _values(entity: Entity, attribute: str, desk: Desk) -> set[str]:
    return {statement.value for statement in desk.attributes(entity, attribute)}
