"""Statements that a relative clause without a comma completes: `He oversaw detainees | who were tortured`."""

from collections.abc import Sequence

import msgspec

from onrecord.model.claim import Claim
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
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


def _is_described(found: Found) -> bool:
    return found.form is MentionForm.NOMINAL
