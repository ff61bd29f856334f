"""Parties named as some of several: `listed eleven officials, among them X`, `Six men, X among them, were added`."""

import bisect

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_AMONG = (("among", "them"), ("including",), ("amongst", "them"), ("notably",), ("one", "of", "them"))
_SEVERAL = words(
    "two three four five six seven eight nine ten eleven twelve dozen dozens several some scores hundreds others more "
    "men women people persons individuals entities companies firms ships vessels officials officers commanders leaders "
    "members groups names parties fighters militants banks traders financiers associates relatives"
)


def named_among(clause: Clause) -> list[Found]:
    """Return who is named as some of several whom an English clause lists; none where it names its parties itself."""
    draft = clause.draft
    if draft.lexicon.language != "en" or clause.segment.kind == "including":
        return []
    if any(f.form is MentionForm.NAMED and can_be_listed(clause, f) for f in clause.mentions()):
        return []
    before = _named_before(clause)
    if before:
        return before
    if not any(draft.words[at] in _SEVERAL or draft.words[at].isdigit() for at in range(clause.first, clause.last)):
        return []
    _, end = draft.sentences[clause.segment.sentence]
    at = bisect.bisect_left(draft.segments, clause.last, key=lambda s: s.first)
    for segment in draft.segments[at : at + 2]:
        if segment.sentence != clause.segment.sentence:
            break
        if segment.kind == "including" or _opens_so(clause, segment.first):
            return _names(clause, segment.first, min(segment.last, end))
    return _names(clause, clause.last, end) if _opens_so(clause, clause.last) else []


def _named_before(clause: Clause) -> list[Found]:
    """The names in the part before a clause that it counts: `Seven men, among them X and Y, were listed`."""
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first) - 1
    before = draft.segments[at] if at >= 0 else None
    if before is None or before.kind != "including" or before.sentence != clause.segment.sentence:
        return []
    marks = [place for place in range(before.first, before.last) if _opens_so(clause, place)]
    counts = any(draft.words[place] in _SEVERAL for place in range(before.first, before.last))
    return _names(clause, marks[-1], before.last) if marks and counts else []


def _opens_so(clause: Clause, at: int) -> bool:
    here = clause.draft.words
    while at < len(here) and not here[at].isalnum():
        at += 1
    return any(tuple(here[at : at + len(opening)]) == opening for opening in _AMONG)


def _names(clause: Clause, first: int, last: int) -> list[Found]:
    """The names that open a part of a sentence, those joined to the first one included."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    named = [
        f
        for f in draft.within(first, last)
        if f.form is MentionForm.NAMED and is_party(f) and can_be_listed(clause, f) and not f.root.authority
    ]
    if not named or named[0].first - first > LONGEST_OPENING:
        return []
    chosen = [named[0]]
    small = lexicon.conjunctions | lexicon.articles | lexicon.titles | {","}
    for found in named[1:]:
        between = draft.words[chosen[-1].last : found.first]
        if "and" not in between or not all(word in small for word in between):
            break
        chosen.append(found)
    return chosen


LONGEST_OPENING = 7
"""Tokens from the words for some of several to the first name, a description of its bearer included."""
