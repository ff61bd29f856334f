"""Twins: an entry of one list that bears the very name and birthplace of a party that another list has, unmerged."""

from onrecord.check.case import Desk
from onrecord.check.listing.standing import HeldEntry
from onrecord.model.record import Entity
from onrecord.model.vocab import NameQuality
from onrecord.text.normalize import fold, telling_words

FEWEST_WORDS = 2
"""Words of a name that two entries must have in common, all of them."""


def twin_on(entity: Entity, source: str, near: tuple[str, ...], desk: Desk) -> HeldEntry | None:
    """Return the one entry of a list that a report means too where it says that the party stands on that list.

    It bears a full name of the party word for word, and both were born on one day or in one town. Whether the two are
    one person, which other dates of birth leave open, the claim does not ask: one of that name and town is listed.

    Args:
        entity: The party.
        source: Key of the list.
        near: The entries with a near name, as `standing_of` gives them.
        desk: The case.
    """
    found = [desk.view.entity_of_ref(row.rpartition("(")[2].rstrip(")")) for row in near]
    others = [other for other in found if other is not None and _is_alike(entity, other, desk)]
    if len(found) != 1 or not others:
        return None
    before, _ = desk.view.around(source)
    for snapshot, entry in desk.view.presences(others[0].id, source):
        if entry is not None and before is not None and snapshot.date == before.date:
            return HeldEntry(snapshot, entry)
    return None


def _is_alike(one: Entity, other: Entity, desk: Desk) -> bool:
    if one.kind is not other.kind or not _full_names(one) & _full_names(other):
        return False
    same_day = {d for d in _values(one, "born", desk) & _values(other, "born", desk) if len(d) == len("2000-01-31")}
    towns = [
        {fold(place.split(",")[0]) for place in _values(each, "born_at", desk) if "," in place} for each in (one, other)
    ]
    return bool(same_day or towns[0] & towns[1])


def _full_names(entity: Entity) -> set[str]:
    names = [telling_words(name.text) for name in entity.names if name.quality is not NameQuality.WEAK]
    return {" ".join(sorted(words)) for words in names if len(words) >= FEWEST_WORDS}


def _values(entity: Entity, attribute: str, desk: Desk) -> set[str]:
    return {statement.value for statement in desk.attributes(entity, attribute)}
