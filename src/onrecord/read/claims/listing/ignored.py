"""Whom an authority is said never to have acted on: `The Americans never took an interest in him`.

English.
"""

from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_IGNORE = (
    ("took", "an", "interest"), ("took", "any", "interest"), ("took", "interest"), ("taken", "an", "interest"),
    ("taken", "any", "interest"), ("went", "after"), ("gone", "after"), ("moved", "against"), ("acted", "against"),
    ("acted", "on"), ("looked", "at"), ("picked", "up"), ("copied",), ("followed",), ("bothered", "with"),
    ("got", "round", "to"), ("got", "around", "to"), ("touched",), ("come", "for"), ("came", "for"), ("wanted",),
)  # fmt: skip
"""Deeds of an authority that, denied, say that it has somebody on no list."""
_NEVER = words("never not n't hasn't haven't didn't")


def find_ignored(clause: Clause) -> Found | None:
    """Return whom an authority is said never to have acted on: `The Americans never took an interest in him`."""
    draft = clause.draft
    actors = clause.hits(draft.lexicon.authorities)
    if not actors or not clause.negative:
        return None
    for at in range(actors[0].last, clause.last):
        deed = next((d for d in _IGNORE if tuple(draft.words[at : at + len(d)]) == d), None)
        if deed is None:
            continue
        near = draft.words[actors[0].last : at]
        objects = [f for f in clause.mentions(at + len(deed)) if f.first - at - len(deed) <= 1]
        objects = [f for f in objects if is_party(f) and can_be_listed(clause, f)]
        denied = any(word in _NEVER for word in near)
        return objects[0] if objects and denied else None
    return None
