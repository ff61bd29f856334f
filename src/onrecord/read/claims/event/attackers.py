"""Attackers: their number and sort, a detail of the attack told before."""

from onrecord.model.claim import AttackClaim, Claim
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.state import State


def find(clause: Clause, state: State) -> list[Claim]:
    """Return how many attackers took part, and of what sort: `with a dozen suicide bombers`."""
    draft = clause.draft
    if state.attack is None:
        return []
    for hit in clause.hits(draft.lexicon.attackers):
        counts = [
            n
            for n in draft.numbers_in(clause.first, hit.last)
            if n.kind == "count" and hit.first - draft.token_at(n.end - 1) <= 3
        ]
        start = draft.token_at(counts[0].start) if counts else hit.first
        if not counts or start == 0 or draft.words[start - 1] not in ("with", "by", "of", "using"):
            continue
        return [
            clause.make(
                AttackClaim,
                span=draft.span(start - 1, hit.last),
                detail="attackers",
                number=counts[0].estimate,
                event=state.attack.id,
                weapon=hit.phrase,
                flags=("approximate_number",) if counts[0].estimate.hedge else (),
                says=f"{counts[0].quote} {hit.phrase} took part",
            )
        ]
    return []
