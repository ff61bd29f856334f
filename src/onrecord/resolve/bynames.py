"""Bynames: one word by which a person is known, which nobody else on record bears (`Makvesk`, were it one)."""

from collections.abc import Sequence

from onrecord.model.document import Mention
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.base import RecordView
from onrecord.resolve.company import others_of_programme
from onrecord.resolve.context import Context
from onrecord.resolve.twins import is_one_person
from onrecord.text.normalize import fold

BYNAME = "known by this one word, and "
"""How the reasons begin that let one word mean a person."""
_WITH_FULL = f"{BYNAME}named in full in the report"
_LISTED = f"{BYNAME}said to be on its list, with others of its programme"
SHORTEST = 5
"""Letters of such a word."""


def byname_reason(entity: Entity, name: Name, chain: Sequence[Mention], context: Context) -> str:
    """Return why one word of a report means a person, if it does: a good name, the person's alone on record.

    The report must name the person in full as well, or say that the bearer is on a list on which it stands, beside
    others of its programme: the word alone may be that of somebody whom no list has.
    """
    words = fold(name.text).split()
    person = entity.kind is MentionKind.PERSON and name.quality is not NameQuality.WEAK
    if not person or not chain or len(words) != 1 or len(words[0]) < SHORTEST:
        return ""
    id_ = chain[0].chain or chain[0].id
    in_full = entity.id in context.entities and any(" " in other for other in context.names.get(entity.id, ()))
    lists = context.claimed.get(id_, set())
    listed = any(ref.partition(":")[0] in lists for ref in entity.refs)
    beside = listed and bool(others_of_programme(entity, context.company))
    if (not in_full and not beside) or entity.id in context.as_two.get(id_, ()):
        return ""
    if not _is_its_own(words[0], entity, context.view):
        return ""
    return _WITH_FULL if in_full else _LISTED


def _is_its_own(word: str, entity: Entity, view: RecordView) -> bool:
    """Whether no other party on record has a word in its names, but for entries of other lists of the same person."""
    ids = {hit.entity_id for hit in view.near_names([word]) if word in fold(hit.name.text).split()} - {entity.id}
    return all(is_one_person(entity, view.entity(key)) for key in ids)
