"""Joining on a list: `joined them on the UN list` tells of a listing, and of no tie between who stands there."""

from onrecord.model.claim import Claim, DesignationClaim, TieClaim
from onrecord.read.claims.clause import Clause

_JOIN = frozenset("join joins joined joining rejoin rejoins rejoined".split())
_ONTO = frozenset({"on", "there", "in"})
REACH = 5
"""Tokens from the verb to the preposition of the list."""


def without_joined(clause: Clause, found: list[Claim]) -> list[Claim]:
    """Return the claims of a clause without the ties that a listing told by `joined` was read as.

    Args:
        clause: The clause.
        found: Its claims.
    """
    if not any(isinstance(claim, DesignationClaim) for claim in found) or not _joins_on_list(clause):
        return found
    return [claim for claim in found if not isinstance(claim, TieClaim)]


def _joins_on_list(clause: Clause) -> bool:
    draft, here = clause.draft, clause.draft.words
    if draft.lexicon.language != "en":
        return False
    for at in range(clause.first, clause.last - 1):
        if here[at] in _JOIN:
            onto = next((to for to in range(at + 1, min(clause.last, at + REACH)) if here[to] in _ONTO), None)
            return onto is not None and (here[onto] == "there" or bool(clause.hits(draft.lexicon.list_nouns, onto)))
    return False
