"""Do two reports say the same, the opposite, or speak of different things."""

from enum import Enum

from onrecord.check.compare import compare_periods, period_or_none
from onrecord.check.tie.ties import DIRECTED
from onrecord.model.told import Refs, Told
from onrecord.model.vocab import FUNCTIONAL_ROLES, ClaimKind, Relation, RoleClass
from onrecord.record.told_keys import event_period
from onrecord.text.number_compare import compare

LEAST_EVENT_WORDS = 2
"""Words of place and target that two tellings of one event share: a town and a day alone may be two events."""
LEAST_WORDING = 0.75
"""Share of their words that two sentences have in common where there are no slots to compare."""
_FUNCTIONAL = frozenset({role.value for role in FUNCTIONAL_ROLES} - {RoleClass.MINISTER.value})
"""Roles of which another holder speaks against the first; a body may have several ministers."""


class Alike(Enum):
    """How one telling stands to another."""

    SAME = "same"
    OTHERWISE = "otherwise"
    APART = "apart"


def alike(one: Told, other: Told) -> Alike:
    """Return how two tellings of one kind stand to each other; in doubt they are of different things."""
    if one.kind is not other.kind or one.what != other.what:
        return Alike.APART
    match one.kind:
        case ClaimKind.CASUALTY:
            return _figures(one, other)
        case ClaimKind.IDENTITY:
            return _dates(one, other)
        case ClaimKind.ROLE:
            return _roles(one, other)
    return _by_sign(one, other) if _SAME_THING.get(one.kind, _same_wording)(one, other) else Alike.APART


def _by_sign(one: Told, other: Told) -> Alike:
    return Alike.SAME if one.negative == other.negative else Alike.OTHERWISE


def _share(one: tuple[Refs, ...], other: tuple[Refs, ...]) -> bool:
    """Whether every party of the shorter side is on the other one too."""
    short, long = sorted((one, other), key=len)
    return bool(short) and all(any(set(party) & set(held) for held in long) for party in short)


def _same_listing(one: Told, other: Told) -> bool:
    first, second = period_or_none(one.when), period_or_none(other.when)
    if first is not None and second is not None and not compare_periods(first, second).fits:
        return False
    return _share(one.who, other.who)


def _same_tie(one: Told, other: Told) -> bool:
    if _share(one.who, other.who) and _share(one.whom, other.whom):
        return True
    turned = _share(one.who, other.whom) and _share(one.whom, other.who)
    return turned and Relation(one.what) not in DIRECTED


def _same_event(one: Told, other: Told) -> bool:
    first, second = event_period(one), event_period(other)
    if first is None or second is None or not compare_periods(first, second).fits:
        return False
    return len(set(one.words) & set(other.words)) >= LEAST_EVENT_WORDS


def _same_responsibility(one: Told, other: Told) -> bool:
    if not _share(one.who, other.who):
        return False
    return bool(set(one.words) & set(other.words)) if one.what == "task" else _same_event(one, other)


def _same_wording(one: Told, other: Told) -> bool:
    words, held = set(one.words), set(other.words)
    digits = {word for word in words ^ held if any(char.isdigit() for char in word)}
    return _share(one.who, other.who) and not digits and len(words & held) >= LEAST_WORDING * len(words | held)


_SAME_THING = {
    ClaimKind.DESIGNATION: _same_listing,
    ClaimKind.TIE: _same_tie,
    ClaimKind.ATTACK: _same_event,
    ClaimKind.RESPONSIBILITY: _same_responsibility,
}


def _figures(one: Told, other: Told) -> Alike:
    """Compare the figures of one event that count the same people."""
    common = one.numbers.keys() & other.numbers.keys()
    if not common or one.negative or other.negative or not _same_event(one, other):
        return Alike.APART
    fits = [compare(one.numbers[key], other.numbers[key]).outcome != "differs" for key in sorted(common)]
    return Alike.SAME if all(fits) else Alike.OTHERWISE


def _dates(one: Told, other: Told) -> Alike:
    first, second = period_or_none(one.when), period_or_none(other.when)
    if not _share(one.who, other.who) or first is None or second is None or one.negative or other.negative:
        return Alike.APART
    return Alike.SAME if compare_periods(first, second).fits else Alike.OTHERWISE


def _roles(one: Told, other: Told) -> Alike:
    """Compare roles: the same holder says the same; of a role that one party holds, another one says otherwise."""
    in_one_body = _share(one.whom, other.whom) if one.whom or other.whom else bool(set(one.words) & set(other.words))
    if not in_one_body or not one.who or not other.who:
        return Alike.APART
    if _share(one.who, other.who):
        return _by_sign(one, other)
    exclusive = one.what in _FUNCTIONAL and bool(one.whom) and not one.negative and not other.negative
    return Alike.OTHERWISE if exclusive else Alike.APART
