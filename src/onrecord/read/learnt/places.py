"""What the model found, put at the tokens and mentions of a draft."""

import bisect
from collections.abc import Iterable

from onrecord.model.quantity import Estimate
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Draft, Found, Segment
from onrecord.read.learnt.facts import Thing

KINDS = {
    "P": MentionKind.PERSON,
    "G": MentionKind.ORGANIZATION,
    "O": MentionKind.ORGANIZATION,
    "L": MentionKind.PLACE,
    "R": MentionKind.PLACE,
}


def tokens_of(draft: Draft, thing: Thing) -> tuple[int, int]:
    """Return the tokens `[first, last)` of a thing."""
    first = draft.token_at(thing.start)
    return first, max(first, draft.token_at(thing.end - 1)) + 1


def found_at(draft: Draft, thing: Thing) -> Found | None:
    """Return the mention at a thing, a new one where the rules have none and none overlaps.

    A mention inside the words of the thing stands for it where its kind fits: `fighters of X` for X. One whose kind is
    another does not: the mayor of a town is not the town.
    """
    kind = KINDS.get(thing.type)
    if kind is None:
        return None
    first, last = tokens_of(draft, thing)
    near = [f for f in draft.around(first, 12, last - first + 12) if f.first < last and first < f.last]
    fitting = [
        f
        for f in near
        if _fits(f, kind) or (f.root.kind is MentionKind.OTHER and 2 * (f.last - f.first) > last - first)
    ]
    if fitting:
        return max(fitting, key=lambda f: min(f.last, last) - max(f.first, first))
    if near or kind is MentionKind.PLACE:
        return None
    return _add(draft, first, last, kind)


def _fits(found: Found, kind: MentionKind) -> bool:
    return found.root.kind is kind or (found.root.listed and kind is not MentionKind.PLACE and not found.place)


def _add(draft: Draft, first: int, last: int, kind: MentionKind) -> Found:
    """Add a mention; it is a name where all its longer words have a capital."""
    while first < last - 1 and draft.words[first] in draft.lexicon.articles:
        first += 1
    words = [token.text for token in draft.tokens[first:last] if len(token.text) > 3]
    named = bool(words) and all(word[0].isupper() for word in words)
    found = Found(
        first=first,
        last=last,
        kind=kind,
        form=MentionForm.NAMED if named else MentionForm.NOMINAL,
        name=draft.text_of(first, last) if named else "",
    )
    bisect.insort(draft.found, found, key=lambda f: (f.first, f.last))
    return found


def clause_at(draft: Draft, things: Iterable[Thing]) -> Clause | None:
    """Return the clause that holds most of the tokens between the things."""
    places = [tokens_of(draft, thing) for thing in things]
    first, last = min(a for a, _ in places), max(b for _, b in places)
    best: tuple[int, Segment] | None = None
    at = bisect.bisect_right(draft.segments, first, key=lambda s: s.first)
    for segment in draft.segments[max(0, at - 12) : at + 12]:
        common = min(segment.last, last) - max(segment.first, first)
        if common > 0 and (best is None or common > best[0]):
            best = (common, segment)
    return Clause(draft, best[1]) if best else None


def number_at(draft: Draft, thing: Thing) -> Estimate | None:
    """Return the number that a thing's words give."""
    first, last = tokens_of(draft, thing)
    numbers = [n for n in draft.numbers_in(first, last) if n.kind == "count"]
    if not numbers:  # the hedge may stand outside the words marked
        wide = draft.numbers_in(max(0, first - 3), min(len(draft.tokens), last + 2))
        numbers = [n for n in wide if n.kind == "count" and n.start < thing.end and thing.start < n.end]
    return numbers[0].estimate if numbers else None
