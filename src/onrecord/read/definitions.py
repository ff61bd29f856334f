"""Acronyms that a text defines: `Unité pour la paix en Centrafrique (UPC)`, `FDLR (Democratic Forces ...)`."""

import bisect

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.text.normalize import fold

SHORTEST, LONGEST = 2, 8
"""Letters of an acronym."""
REACH = 2
"""A long form has at most this many words for each letter, and for one letter more."""


def join_defined(draft: Draft, found: list[Found]) -> list[Found]:
    """Return the mentions with each name that an acronym in brackets abbreviates as one mention.

    The long form is the shortest run of words before the bracket whose initials give the letters in order, function
    words left out or not (after Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions",
    PSB 2003). The acronym then stands for it. A long form that the record knows keeps its mention.
    """
    ordered = sorted(found, key=lambda f: f.first)
    dropped: set[int] = set()
    joined: list[Found] = []
    for at in range(1, len(draft.tokens) - 2):
        if draft.tokens[at].text != "(" or draft.tokens[at + 2].text != ")":
            continue
        letters = draft.tokens[at + 1].text
        if not (SHORTEST <= len(letters) <= LONGEST and letters.isalpha() and letters.isupper()):
            continue
        first = _long_form(draft, at, letters)
        if first is None:
            continue
        low = bisect.bisect_left(ordered, first - _LONGEST_NAME, key=lambda f: f.first)
        high = bisect.bisect_left(ordered, at + 2, key=lambda f: f.first)
        inside = [f for f in ordered[low:high] if f.last > first]
        if _may_join(inside, first, at):
            dropped |= {id(f) for f in inside}
            joined += _pair(draft, first, at)
    return [f for f in ordered if id(f) not in dropped] + joined


_LONGEST_NAME = 30


def _long_form(draft: Draft, end: int, letters: str) -> int | None:
    """The first token of the shortest run before `end` whose initials spell the letters; None where none does."""
    wanted = fold(letters)
    limit = max(draft.sentences[draft.sentence_of(end)][0], end - REACH * (len(letters) + 1))
    for first in range(end - len(letters), limit - 1, -1):
        if first < 0 or not draft.tokens[first].text[0].isupper():
            continue
        initials = [fold(word)[:1] for word in draft.words[first:end]]
        if not all(initials) or any(not t.text[0].isalpha() for t in draft.tokens[first:end]):
            return None
        content = [
            letter
            for letter, word in zip(initials, draft.words[first:end], strict=True)
            if word not in draft.lexicon.prepositions
            and word not in draft.lexicon.articles
            and word not in draft.lexicon.conjunctions
        ]
        if "".join(content) == wanted or "".join(initials) == wanted:
            return first
    return None


def _may_join(inside: list[Found], first: int, end: int) -> bool:
    """Whether the mentions in a long form and its acronym give way: none of several words is one of the record."""
    long_form = [f for f in inside if f.first < end]
    if any(f.first < first or f.last > end for f in long_form):
        return False
    return not any(f.listed and f.last - f.first > 1 for f in long_form)


def _pair(draft: Draft, first: int, end: int) -> list[Found]:
    """The long form before the bracket at `end`, and the acronym that stands for it."""
    name = draft.text_of(first, end)
    organization, named = MentionKind.ORGANIZATION, MentionForm.NAMED
    long_form = Found(first=first, last=end, kind=organization, form=named, name=name)
    letters = draft.tokens[end + 1].text
    acronym = Found(first=end + 1, last=end + 2, kind=organization, form=named, name=letters, antecedent=long_form)
    return [long_form, acronym]
