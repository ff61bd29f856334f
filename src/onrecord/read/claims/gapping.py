"""Gapping: a verb told once and meant again of each pair of names: `A is linked to B, C to D; E, to F`.

What stands behind a mark or a conjunction is such a part where it has no verb, opens with a name, and gives another
name behind the same preposition. The clause is read up to its first part; the ties and posts found there hold of each
pair.
"""

import dataclasses
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model.claim import Claim, OtherClaim, RoleClaim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.dated_gaps import name_that_opens
from onrecord.read.claims.ellipsis import again
from onrecord.read.claims.state import State
from onrecord.read.draft import Draft, Found

_FAMILIES = {
    "en": (("to", "with"),),
    "fr": (("à", "au", "aux"), ("de", "du", "des", "d'")),
    "es": (("a", "al"), ("de", "del")),
    "de": (("zu", "zum", "zur"), ("von", "vom"), ("in", "im"), ("bei", "beim"), ("an", "am")),
    "ru": (("с", "со"), ("к", "ко"), ("в", "во")),
}
"""Of a language: forms of one preposition, or prepositions of one verb."""
_MARKS = frozenset(",;")
_DASHES = frozenset("—–-")
LONGEST_OPENING = 3
"""Tokens of conjunctions, articles and titles before the name that opens a part, and before the other name."""
_HOW = frozenset("likewise similarly also too aussi également también auch ebenso также тоже и in turn".split())
"""Words between a name and the preposition that say no more than that the same holds."""


class Gap(NamedTuple):
    """A part without a verb: tokens `[first, last)`, the name that opens it and that behind the preposition."""

    first: int
    last: int
    opened: int
    party: Found
    other: Found
    preposition: str


def cut_gaps(clause: Clause) -> tuple[Clause, list[Gap]]:
    """Return a clause up to its first part without a verb, and those parts; all of it where it has none."""
    verb = clause.segment.verb
    if verb is None or clause.segment.kind not in ("main", "coordinate", "content") or clause.segment.speech == "said":
        return clause, []
    used = set(_prepositions(clause, verb))
    gaps = list(_gaps(clause.draft, verb + 1, clause.last, used)) if used else []
    if not gaps or not set(_prepositions(clause, verb, gaps[0].opened)) & {gap.preposition for gap in gaps}:
        return clause, []
    return Clause(clause.draft, dataclasses.replace(clause.segment, last=gaps[0].opened, closed=True)), gaps


def fill_gaps(clause: Clause, gaps: list[Gap], found: list[Claim]) -> list[Claim]:
    """Return the claims of a clause, and those that its parts without a verb tell again of another pair of names."""
    out = list(found)
    for gap in gaps:
        told = [other for claim in found for other in _refilled(clause, gap, claim)]
        out += told or [_untold(clause, gap)]
    return out


def find_parted_gap(clause: Clause, state: State) -> list[Claim]:
    """Return the ties and posts of the clause before, of the pair that a part behind a semicolon names."""
    draft, first = clause.draft, clause.first
    told = state.gapped
    if told is None or told.segment.sentence != clause.segment.sentence or clause.segment.verb is not None:
        return []
    verb = told.segment.verb
    if verb is None or first < 1 or draft.tokens[first - 1].text not in _MARKS:
        return []
    gap = _gap_at(draft, first - 1, clause.last, set(_prepositions(told, verb)))
    if gap is None:
        return []
    gap = gap._replace(last=clause.last)
    return [other for claim in state.gapped_claims for other in _refilled(told, gap, claim)][:1]


def remember_gapped(clause: Clause, state: State, found: list[Claim]) -> None:
    """Keep a clause with a verb for the parts of its sentence that leave the verb out."""
    if clause.segment.verb is not None:
        state.gapped, state.gapped_claims = clause, found


def _prepositions(clause: Clause, verb: int, last: int | None = None) -> Iterator[str]:
    """The prepositions before the names behind a verb."""
    for found in clause.mentions(verb, last):
        if found.form is MentionForm.NAMED:
            preposition = _before(clause.draft, found, verb)
            if preposition:
                yield preposition


def _before(draft: Draft, found: Found, first: int) -> str:
    """The preposition before a name, articles and descriptions of its bearer between them; empty for none."""
    lexicon, at = draft.lexicon, found.first - 1
    if draft.words[found.first] in lexicon.prepositions:
        return _family(draft, found.first)
    small = (lexicon.articles, lexicon.titles, lexicon.group_nouns, lexicon.person_nouns)
    while (
        at > first
        and found.first - at <= LONGEST_OPENING
        and draft.words[at] not in lexicon.prepositions
        and (any(draft.words[at] in words for words in small) or draft.tokens[at].text in "«„“\"'")
    ):
        at -= 1
    return _family(draft, at) if at > first - 1 and draft.words[at] in lexicon.prepositions else ""


def _family(draft: Draft, at: int) -> str:
    word = draft.words[at]
    return next((forms[0] for forms in _FAMILIES.get(draft.lexicon.language, ()) if word in forms), word)


def _gaps(draft: Draft, first: int, last: int, used: set[str]) -> Iterator[Gap]:
    """The parts without a verb in tokens `[first, last)`, that reach to its end, one behind another."""
    gap = next((g for at in range(first, last) if (g := _gap_at(draft, at, last, used)) is not None), None)
    while gap is not None:
        following = next(
            (g for at in range(gap.other.last, last) if (g := _gap_at(draft, at, last, used)) is not None), None
        )
        yield gap._replace(last=following.opened) if following is not None else gap
        gap = following


def _gap_at(draft: Draft, at: int, last: int, used: set[str]) -> Gap | None:
    """The part that opens at a mark or a conjunction; None where none does."""
    lexicon = draft.lexicon
    if draft.tokens[at].text not in _MARKS and draft.words[at] not in lexicon.conjunctions:
        return None
    opened, first = at, at + 1
    party = name_that_opens(draft, first, last)
    if party is None or not is_party(party) or party.root.authority:
        return None
    to = party.last
    while to < last and (draft.tokens[to].text == "," or draft.tokens[to].text in _DASHES or draft.words[to] in _HOW):
        to += 1
    if to >= last or draft.words[to] not in lexicon.prepositions or _family(draft, to) not in used:
        return None
    others = [f for f in draft.within(to, last) if f.form is MentionForm.NAMED and _is_other(f)]
    other = others[0] if others else None
    if other is None or other.first - to > LONGEST_OPENING or other.root is party.root:
        return None
    preposition = _before(draft, other, to)
    if preposition != _family(draft, to) or any(draft.verbs[party.last : last]):
        return None
    return Gap(first, last, opened, party, other, preposition)


def _is_other(found: Found) -> bool:
    return is_party(found) or (found.kind is MentionKind.OTHER and not found.place)


def _refilled(clause: Clause, gap: Gap, claim: Claim) -> Iterator[Claim]:
    """A tie or a post again, of the pair of a part; none where the preposition gives another slot of it."""
    draft, span = clause.draft, clause.draft.span(gap.party.first, gap.last)
    verb = clause.segment.verb or clause.first
    pivots = [f for f in clause.mentions(verb) if f.form is MentionForm.NAMED and f.last <= gap.opened]
    pivot = next((f for f in pivots if _before(draft, f, verb) == gap.preposition), None)
    if pivot is None:
        return
    key, party, other = clause.id_of(pivot), clause.ids([gap.party]), clause.ids([gap.other])
    if isinstance(claim, TieClaim) and key in claim.b:
        yield again(claim, clause, span, a=party, b=other, when=None)
    elif isinstance(claim, TieClaim) and key in claim.a:
        yield again(claim, clause, span, a=other, b=party, when=None)
    elif isinstance(claim, RoleClaim) and key == claim.organization:
        yield again(claim, clause, span, holder=party[0], organization=other[0], place="", when=None)


def _untold(clause: Clause, gap: Gap) -> Claim:
    """A part of which the clause does not tell what its verb says of two names."""
    span = clause.draft.span(gap.party.first, gap.last)
    return clause.make(OtherClaim, span=span, parties=clause.ids([gap.party, gap.other]), topic="", says=span.quote)
