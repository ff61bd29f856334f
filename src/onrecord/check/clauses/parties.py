"""Who acted and whom it concerned, beside whom a clause binds and names."""

import re

from onrecord.check.clauses.values import Element, Fact, State, World
from onrecord.model.undertaking import Agreement, Commitment

_ANYBODY = "any_group_or_individual"
_CLASS = re.compile(r"(\w+)(?:\(([^)]*)\))?")


def bound(fact: Fact, commitment: Commitment, world: World) -> list[Element]:
    """Return how the bearer of a commitment is among those who acted; nothing where it is not.

    A member or part counts as the party itself where nobody disputes the membership; a disputed one is left open.
    """
    for actor in fact.actors:
        if actor == commitment.bearer:
            return [Element("party", State.MATCHED, f"{world.name(actor)}: the party bound")]
    for actor in fact.actors:
        for membership in world.wholes(actor, fact.when):
            if membership.whole == commitment.bearer:
                says = f"{world.name(actor)}: part of the party bound ({membership.says})"
                if not membership.open:
                    return [Element("party", State.MATCHED, says)]
                left = (
                    f"that {world.name(actor)} is bound as part of {world.name(commitment.bearer)}: {membership.open}"
                )
                return [Element("party", State.MATCHED, says), Element("party", State.OPEN, left)]
    return []


def inside(fact: Fact, commitment: Commitment, world: World) -> Element | None:
    """Return a failure where an act concerned the bearer's own side alone: a part of it, or the bearer itself."""
    own = [
        party
        for party in fact.objects
        if party == commitment.bearer
        or any(membership.whole == commitment.bearer for membership in world.wholes(party, fact.when))
    ]
    if not own or len(own) < len(fact.objects) or set(own) & set(commitment.objects):
        return None
    return Element("object", State.FAILED, f"it concerned {world.name(own[0])}, of the side that the clause binds")


def lets_others(commitment: Commitment) -> bool:
    """Return whether acts of others bear on the commitment: its bearer must not let them happen."""
    return commitment.modality == "must_not_allow"


def allowed(fact: Fact, commitment: Commitment, agreement: Agreement, world: World) -> list[Element]:
    """Return how an act of others bears on a duty not to let it happen; a failure where they are a party themselves."""
    if any(actor in agreement.parties for actor in fact.actors):
        return [Element("party", State.FAILED, "an act of another party to the agreement, not of those it speaks of")]
    bearer = world.name(commitment.bearer)
    left = {
        "effort": f"that {bearer} did not try to prevent it",
        "result": "",
    }.get(commitment.effort, f"that {bearer} let it happen: whether the duty means result or effort")
    own = Element("party", State.MATCHED, f"{bearer}: bound not to let others do it")
    return [own, Element("party", State.OPEN, left)] if left else [own]


def named(commitment: Commitment, parties: tuple[str, ...], fact: Fact, world: World) -> list[Element]:
    """Return how those whom an act concerned stand to those whom the clause names."""
    if not commitment.objects and not commitment.object_class:
        return []
    for party in parties:
        if party in commitment.objects:
            return [Element("object", State.MATCHED, f"{world.name(party)}: named in the clause")]
    for party in parties:
        for membership in world.wholes(party, fact.when):
            if membership.whole in commitment.objects:
                says = f"{world.name(party)}: part of {world.name(membership.whole)}, named in the clause"
                left = [Element("object", State.OPEN, membership.open)] if membership.open else []
                return [Element("object", State.MATCHED, says), *left]
    if commitment.object_class == _ANYBODY:
        return [Element("object", State.MATCHED, "anybody, as the clause says")]
    if not parties and lets_others(commitment) and any(name.startswith("event.") for name in fact.classes):
        return [Element("object", State.FAILED, "an act of the side bound alone, and the clause speaks of others")]
    if commitment.object_class:
        return [_of_class(commitment, parties, world)]
    if not parties:
        names = " or ".join(world.name(party) for party in commitment.objects)
        return [Element("object", State.OPEN, f"that it concerned {names}")]
    return [Element("object", State.FAILED, "the clause names other parties")]


def _of_class(commitment: Commitment, parties: tuple[str, ...], world: World) -> Element:
    """A class is never decided by rule; a party that no list names is not even asked about."""
    kind = class_words(commitment.object_class)
    if not parties:
        return Element("object", State.OPEN, f"that it concerned {kind}")
    listed = [party for party in parties if world.listed(party)]
    if not listed:
        names = " or ".join(world.name(party) for party in parties)
        return Element("object", State.FAILED, f"no list held names {names}, and the clause speaks of {kind}")
    names = " or ".join(f"{world.name(party)} ({', '.join(world.listed(party))})" for party in listed)
    return Element("object", State.OPEN, f"that {names} is {kind}")


def class_words(name: str) -> str:
    """Return a class in words: `group_threatening(usa|allies)` is `a group threatening usa or allies`."""
    match = _CLASS.fullmatch(name.strip())
    if match is None:
        return name
    words = match[1].replace("_", " ")
    article = "an" if words[:1] in "aeiou" else "a"
    of = f" {match[2].replace('|', ' or ')}" if match[2] else ""
    return f"{article} {words}{of}"
