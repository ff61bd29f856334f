"""Twins: entries of two lists that are one person by name and birth, though nothing official joins them."""

from onrecord.model.record import Entity
from onrecord.model.vocab import MentionKind
from onrecord.text.normalize import fold, telling_words
from onrecord.text.regimes import regime_countries

LEAST_WORDS = 2
"""Words of a name that both entries have."""
_ONE_COUNT = ("ofac", "ofac-cons")
LEAST_LETTERS = 4
"""Letters of a word that two birthplaces share."""


def is_twin(one: Entity, other: Entity) -> bool:
    """Whether two persons stand on different lists and have two words of a name, and birth and place, in common.

    Two organisations are one where they have a name in common, and the country that their programmes are about. And
    OFAC gives one number to one party on its two lists, of whatever kind.

    The same day of birth is enough; of the same year alone a word of the birthplace must be the same too.
    """
    if _numbers(one) & _numbers(other):
        return True
    if one.kind is other.kind is MentionKind.ORGANIZATION:
        return _is_one_body(one, other)
    if one.kind is not MentionKind.PERSON or other.kind is not MentionKind.PERSON:
        return False
    if not one.refs or not other.refs or _lists(one) & _lists(other):
        return False
    if not any(len(mine & theirs) >= LEAST_WORDS for mine in _names(one) for theirs in _names(other)):
        return False
    if _days(one) & _days(other):
        return True
    years = {born.edtf[:4] for born in one.born} & {born.edtf[:4] for born in other.born}
    return bool(years) and bool(_places(one) & _places(other))


def _is_one_body(one: Entity, other: Entity) -> bool:
    """Whether two organisations on different lists have a name and the country of their programmes in common."""
    if not one.refs or not other.refs or _lists(one) & _lists(other):
        return False
    countries, of_other = (
        {country for programme in entity.programmes for country in regime_countries(programme)}
        for entity in (one, other)
    )
    return bool(countries & of_other) and bool(
        {fold(name.text) for name in one.names} & {fold(name.text) for name in other.names}
    )


def _numbers(entity: Entity) -> set[str]:
    """The numbers of a party at OFAC, which counts on through both of its lists."""
    return {ref.partition(":")[2] for ref in entity.refs if ref.partition(":")[0] in _ONE_COUNT}


def _lists(entity: Entity) -> set[str]:
    return {ref.partition(":")[0] for ref in entity.refs}


def _days(entity: Entity) -> set[str]:
    return {born.edtf for born in entity.born if len(born.edtf) == len("2000-01-31")}


def _names(entity: Entity) -> list[set[str]]:
    return [set(telling_words(name.text)) for name in entity.names]


def _places(entity: Entity) -> set[str]:
    return {
        word for place in entity.born_at for word in fold(place.partition(",")[0]).split() if len(word) >= LEAST_LETTERS
    }
