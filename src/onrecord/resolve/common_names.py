"""Common names: two given names (`Abdul Vesk`, were `Vesk` one) that many people bear beside whoever is on record."""

from collections.abc import Sequence

from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.base import RecordView
from onrecord.text.normalize import telling_words

MOST_WORDS = 2
"""Words of a name up to which it may be a common one; a third tells more than a place does."""
LEAST_BEARERS = 4
"""Persons on record whose names begin with a word, from which on it is a given name that many have."""
_SERVANT_OF = frozenset("abd abdal abdel abdol abdoul abdul abdur abdus abdush abdou".split())
"""The first part of given names such as `Abdul Samad`, which are one name and not two."""
MANY = 10
"""Parties tied to a body, from which on it says little of one of them that the report names the body too."""


def is_common(name: Name, view: RecordView) -> bool:
    """Return whether each word of a full name is the first one of several others' names."""
    words = telling_words(name.text)
    return 1 < len(words) <= MOST_WORDS and all(_is_given(word, view) for word in words)


def _is_given(word: str, view: RecordView) -> bool:
    if word in _SERVANT_OF:
        return True
    first = {
        hit.entity_id
        for hit in view.near_names([word])
        if hit.name.quality is not NameQuality.WEAK and telling_words(hit.name.text)[:1] == [word]
    }
    return sum(view.entity(key).kind is MentionKind.PERSON for key in first) >= LEAST_BEARERS


def is_slight(reasons: Sequence[str], soft: Sequence[str], relative: Entity | None) -> bool:
    """Return whether nothing but a place, or a body of many, speaks for a party beside its name."""
    large = relative is not None and relative.kind is MentionKind.ORGANIZATION and len(relative.relatives) >= MANY
    beside = f"named together with {relative.name}" if relative is not None and large else ""
    return all(reason.startswith(tuple(soft)) or reason == beside for reason in reasons)
