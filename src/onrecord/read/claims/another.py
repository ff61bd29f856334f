"""Claims that words about somebody else make of the party beside them: what he runs, or whom he is unlike."""

from onrecord.model.claim import Claim, IdentityClaim, RoleClaim
from onrecord.model.time import Period
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause

_WHAT = frozenset({("what",), ("whatever",), ("ce", "que"), ("ce", "qu'"), ("lo", "que")})
"""Words that open a clause about what somebody does, or has."""
_BESIDE = frozenset("unlike like with without besides before after alongside despite for contrary".split())
"""English prepositions that open a sentence about somebody beside another: `Unlike his boss, X is on it`."""
LONGEST = 6
"""Tokens of such words for somebody, up to the comma."""


def is_of_another(clause: Clause, claim: Claim) -> bool:
    """Return whether a claim gives a party the name of what it runs, or the post of whom it is set beside.

    `What X runs is known as Y`, `Unlike his boss, X is on the list`
    """
    if isinstance(claim, IdentityClaim) and claim.aliases:
        return _opens_with_what(clause)
    return isinstance(claim, RoleClaim) and _is_set_beside(clause, claim)


def _opens_with_what(clause: Clause) -> bool:
    draft, first = clause.draft, clause.first
    opens = any(tuple(draft.words[first : first + size]) in _WHAT for size in (1, 2))
    verbs = [at for at in range(first, clause.last) if draft.verbs[at]]
    return opens and len(verbs) > 1


def _is_set_beside(clause: Clause, claim: RoleClaim) -> bool:
    draft = clause.draft
    first, _ = draft.sentences[clause.segment.sentence]
    if draft.words[first] not in _BESIDE or draft.token_at(claim.span.start) - first > 1:
        return False
    comma = next((at for at in range(first, first + LONGEST + 1) if draft.words[at : at + 1] == [","]), None)
    if comma is None or draft.token_at(claim.span.end - 1) < comma:
        return False
    named = [f for f in draft.within(comma + 1, comma + 1 + LONGEST) if f.first == comma + 1]
    name = next((f for f in named if f.form is MentionForm.NAMED), None)
    goes_on = name is not None and name.last < len(draft.tokens) and draft.tokens[name.last].text[0].isalnum()
    return goes_on and not any(draft.verbs[first:comma])


def without_ages(claims: list[Claim]) -> list[Claim]:
    """Return claims without the ages that are told on the condition that a birth year is right: they are one claim.

    `aged sixty if his entry, with its birth year of 1962, is right` tells one birth.
    """
    births = [c for c in claims if isinstance(c, IdentityClaim) and c.born is not None]
    return [claim for claim in claims if not any(_covers(other, claim) for other in births)]


def _covers(birth: IdentityClaim, claim: Claim) -> bool:
    if not isinstance(claim, IdentityClaim) or claim is birth or claim.born is None or claim.party != birth.party:
        return False
    inside = birth.span.start <= claim.span.start and claim.span.end < birth.span.end
    age = claim.says.endswith("years old") and not birth.says.endswith("years old")
    behind = birth.span.quote[claim.span.end - birth.span.start :].split()
    return inside and age and behind[:1] in _IF and _overlap(claim.born, birth.born)


_IF = (["if"], ["si"], ["wenn"], ["falls"], ["если"])
"""Words that open such a condition."""


def _overlap(one: Period, other: Period | None) -> bool:
    if other is None or one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return one.first <= other.last and other.first <= one.last
