"""One of those whom an authority lists: `X figures among those whom the UN sanctions` lists X."""

import bisect

from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_STANDING = words(
    "is are was were figures figure figured stands stand stood ranks rank ranked counts count counted appears"
)
_LEADS = (("among",), ("amongst",), ("one", "of"), ("some", "of"), ("two", "of"))
_HEADS = words("those people persons men women firms companies names officials individuals entities figures groups")
_SMALL = words("the those these many few several other")
LONGEST_HEAD = 5
"""Tokens of `one of the many people` before the relative clause."""


def one_of_those(clause: Clause) -> Found | None:
    """Return who is said to be one of those of whom an English relative clause tells; None where nobody is."""
    draft = clause.draft
    if draft.lexicon.language != "en" or clause.segment.kind != "relative" or clause.negative:
        return None
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first) - 1
    main = draft.segments[at] if at >= 0 else None
    if main is None or main.sentence != clause.segment.sentence or main.subject is None or main.verb is None:
        return None
    if draft.words[main.verb] not in _STANDING or not _ends_so(clause, main.verb + 1):
        return None
    if draft.lexicon.negations.find(draft.words, main.first, clause.first):
        return None
    subject = main.subject
    return subject if is_party(subject) and can_be_listed(clause, subject) else None


def from_main(clause: Clause) -> int:
    """Return the first token of the clause that says who is one of those: its own first where none does."""
    if one_of_those(clause) is None:
        return clause.first
    at = bisect.bisect_left(clause.draft.segments, clause.first, key=lambda s: s.first) - 1
    return clause.draft.segments[at].first


def _ends_so(clause: Clause, first: int) -> bool:
    """Whether the words right before a clause, from a token on, are `among those`, `one of the people`."""
    here = clause.draft.words
    head = clause.first - 1
    if head < first or here[head] not in _HEADS:
        return False
    before = head
    while before > first and head - before < LONGEST_HEAD and here[before - 1] in _SMALL:
        before -= 1
    return any(tuple(here[max(first, before - len(lead)) : before]) == lead for lead in _LEADS)
