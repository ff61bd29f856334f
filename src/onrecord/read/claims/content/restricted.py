"""Statements that a relative clause without a comma completes: `He oversaw detainees | who were tortured`."""

import bisect
from collections.abc import Sequence

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, OtherClaim, RoleClaim
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause, mention_id
from onrecord.read.draft import Found, Segment

LONGEST = 4
"""Words below which a clause by itself says too little."""
LONGEST_RELATIVE = 12
"""Tokens of a relative clause that belongs to what stands before it."""
_WHO = frozenset("who that whom whose qui que dont".split())
_SOMEBODY = frozenset(
    "man woman person one figure somebody someone individual brain mind voice hand those people men women"
    " homme femme personne celui celle ceux cerveau hombre mujer persona".split()
)
"""Nouns that say nothing without what follows: `It describes him as the man | who runs the war`."""
_INDEFINITE = frozenset("a an un une una".split())
"""Articles of somebody whom the text does not mean: `the widow of a man who died`."""


def with_restrictive(clause: Clause, claims: list[Claim], following: Sequence[Segment]) -> list[Claim]:
    """Return the claims of a short clause with the words of the relative clause that follows without a comma.

    Args:
        clause: The clause.
        claims: Those read in it.
        following: The segment behind it, or none.
    """
    draft = clause.draft
    if not claims or not following or clause.segment.kind not in ("main", "coordinate"):
        return claims
    behind = following[0]
    joined = behind.kind == "relative" and behind.first == clause.last and behind.sentence == clause.segment.sentence
    if not joined or draft.words[behind.first] not in _WHO or behind.last - behind.first > LONGEST_RELATIVE:
        return claims
    last = clause.last - 1
    bare = draft.words[last] in _SOMEBODY and draft.words[last - 1] not in _INDEFINITE
    told_of_name = any(f.first <= last < f.last and not (bare and _is_described(f)) for f in clause.mentions())
    cleft = any(word in draft.lexicon.copulas for word in draft.words[clause.first : clause.last])
    # `X is the man who runs the war` is about X; `It was X | who named him` about whom the relative clause has.
    cleft = cleft and not (bare and any(f.last < last for f in clause.parties()))
    if told_of_name or cleft:
        return claims  # `It was X | who named him`
    return [
        msgspec.structs.replace(claim, span=draft.span(draft.token_at(claim.span.start), behind.last))
        if bare or len(claim.span.quote.split()) < LONGEST
        else claim
        for claim in claims
    ]


_ONLY = frozenset({"only", "sole", "first", "last"})


def with_only(clause: Clause, found: list[Claim], before: list[Claim]) -> list[Claim]:
    """Return the claims of a clause; the listing of the only one of a kind with the words that say of whom it is.

    `X is the only minister | whom the Council has sanctioned`: English. The words before the relative clause say
    nothing by themselves, and what was read in them is taken from the claims told before.
    """
    draft, segment = clause.draft, clause.segment
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first)
    lead = draft.segments[at - 1] if at else None
    if segment.kind != "relative" or draft.lexicon.language != "en" or lead is None or lead.last != clause.first:
        return found
    if lead.sentence != segment.sentence or lead.subject is None or lead.verb is None:
        return found
    being = draft.words[lead.verb] in draft.lexicon.copulas and draft.tokens[clause.first - 1].text[0].isalpha()
    if not being or _ONLY.isdisjoint(draft.words[lead.verb : lead.last]):
        return found
    own = mention_id(draft, lead.subject)
    listed = [claim for claim in found if isinstance(claim, DesignationClaim) and own in claim.parties]
    if not listed:
        return found
    start = draft.tokens[lead.first].start
    before[:] = [
        claim
        for claim in before
        if not (isinstance(claim, OtherClaim | RoleClaim) and start <= claim.span.start < clause.span.start)
    ]
    span = draft.span(lead.first, draft.token_at(listed[0].span.end - 1) + 1)
    # told as the source tells the whole: `X is, according to Y, the only ...`
    slots = {"span": span, "speaker": listed[0].speaker or lead.speaker}
    return [msgspec.structs.replace(claim, **slots) if claim in listed else claim for claim in found]


def _is_described(found: Found) -> bool:
    return found.form is MentionForm.NOMINAL
