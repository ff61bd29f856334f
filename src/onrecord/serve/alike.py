"""Parties with a name much like one of a party: what speaks for and against their being one, for a person to judge."""

from collections.abc import Iterator

from onrecord.model.record import Entity
from onrecord.model.time import parse_edtf
from onrecord.publish.contract import EntityOut
from onrecord.record.view import StoreView
from onrecord.resolve.matcher import NameMatcher

_LEAST = 0.5
_MOST = 6
_MOST_NAMES = 8


def alike(view: StoreView, entity: Entity) -> tuple[EntityOut, ...]:
    """Return the parties of the same kind whose names come near one of a party's own, the likest first."""
    matcher = NameMatcher(view.name_index())
    best: dict[str, tuple[float, str, str]] = {}
    for name in [name.text for name in entity.names if name.quality != "weak"][:_MOST_NAMES]:
        for found in matcher.match(name, entity.kind.value, limit=_MOST):
            if found.entity != entity.id and found.score >= max(_LEAST, best.get(found.entity, (0.0,))[0]):
                best[found.entity] = (found.score, name, found.name)
    ranked = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))[:_MOST]
    return tuple(_shown(view.entity(other), entity, *why) for other, why in ranked)


def _shown(other: Entity, entity: Entity, score: float, own: str, theirs: str) -> EntityOut:
    reasons = (f"“{theirs}” is written like “{own}”", *_births(entity, other), *_nationalities(entity, other))
    return EntityOut(id=other.id, name=other.name, ids=other.refs, score=round(score, 2), reasons=reasons)


def _births(entity: Entity, other: Entity) -> Iterator[str]:
    pairs = [(mine.edtf, theirs.edtf) for mine in entity.born for theirs in other.born]
    if not pairs:
        return
    fitting = [mine for mine, theirs in pairs if _overlap(mine, theirs)]
    yield f"a date of birth fits: {fitting[0]}" if fitting else "against it: no date of birth fits"


def _overlap(one: str, other: str) -> bool:
    try:
        return parse_edtf(one).overlaps(parse_edtf(other))
    except ValueError:
        return False


def _nationalities(entity: Entity, other: Entity) -> Iterator[str]:
    if shared := sorted(set(entity.nationalities) & set(other.nationalities)):
        yield f"the same nationality: {', '.join(shared)}"
