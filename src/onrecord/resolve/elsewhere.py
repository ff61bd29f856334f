"""Elsewhere: the entries of a linked party on other lists, under whatever names these have it."""

from collections.abc import Sequence

import msgspec

from onrecord.model.entity import Candidate, Link
from onrecord.model.record import Entity
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.base import RecordView
from onrecord.resolve.decide import with_twins
from onrecord.resolve.twins import LEAST_WORDS, is_twin, lists_of
from onrecord.text.normalize import fold, telling_words


def with_entries_elsewhere(links: Sequence[Link], view: RecordView) -> tuple[Link, ...]:
    """Return the links with the entries on other lists that are the same party, whatever name the report has of it."""
    whole: dict[str, tuple[Candidate, ...]] = {}
    for link in links:
        entity = link.entity
        if entity is None or entity.id in whole or len(lists_of(entity)) != 1:
            continue
        if entity.kind is MentionKind.PERSON:
            whole[entity.id] = with_twins(link.candidates[0], _namesakes(entity, view))
        elif entity.kind is MentionKind.ORGANIZATION:
            whole[entity.id] = with_twins(link.candidates[0], _only_bearers(entity, view))
    return tuple(
        msgspec.structs.replace(link, candidates=whole[link.entity.id])
        if link.entity is not None and len(whole.get(link.entity.id, ())) > 1
        else link
        for link in links
    )


def _namesakes(entity: Entity, view: RecordView) -> list[Candidate]:
    """The other parties that bear a name near one of a party's."""
    found: dict[str, Candidate] = {}
    for name in entity.names:
        words = telling_words(name.text)
        if name.quality is NameQuality.WEAK or len(words) < LEAST_WORDS:
            continue
        for hit in view.near_names(words):
            if hit.entity_id != entity.id:
                other = view.entity(hit.entity_id)
                found.setdefault(other.id, Candidate(entity=other, score=0.0, matched=hit.name))
    return list(found.values())


def _only_bearers(entity: Entity, view: RecordView) -> list[Candidate]:
    """The bodies that are one with a body, each the only one of its list that may be, and it theirs.

    Where a list has several of one name, as it has the branches of a charity, the one that has the very first name is
    meant, or none: a firm may stand as a second name in the entry of another.
    """
    found = _one_a_list(entity, _twins(entity, view))
    return [
        one
        for one in found
        if any(back.entity.id == entity.id for back in _one_a_list(one.entity, _twins(one.entity, view)))
    ]


def _twins(entity: Entity, view: RecordView) -> list[Candidate]:
    """The bodies on other lists that bear a name of a body and may be one with it."""
    names = {fold(name.text): name for name in entity.names if name.quality is not NameQuality.WEAK}
    found: dict[str, Candidate] = {}
    for key, hits in view.look_up(set(names)).items():
        for other in (view.entity(hit.entity_id) for hit in hits if hit.entity_id != entity.id):
            if is_twin(entity, other):
                found.setdefault(other.id, Candidate(entity=other, score=0.0, matched=names[key]))
    return list(found.values())


def _one_a_list(entity: Entity, twins: Sequence[Candidate]) -> list[Candidate]:
    """The only twin of a body on each list, or the only one with the same first name."""
    found: list[Candidate] = []
    for key in sorted({key for one in twins for key in lists_of(one.entity)}):
        several = [one for one in twins if key in lists_of(one.entity)]
        if len(several) > 1:
            several = [one for one in several if fold(one.entity.name) == fold(entity.name)]
        found += several if len(several) == 1 and several[0] not in found else []
    return found
