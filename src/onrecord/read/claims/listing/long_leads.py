"""Quotations of a listing whose subject is described at length: `X, who speaks for part of the valley, | is listed`.

The words of the claim are its own: a description of which nothing is claimed, and that outweighs them, is left out.
"""

from collections.abc import Sequence

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, OtherClaim
from onrecord.read.claims.clause import Clause

MOST = 3
"""Times its own length that a quotation may have with what stands before its clause; judged on reports."""


def without_long_lead(clause: Clause, found: list[Claim], before: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a clause, the quotations of its listings without a long description before it.

    Args:
        clause: The clause.
        found: Its claims.
        before: The claims of the clauses before; where one is of the description, the whole is quoted.
    """
    draft, start = clause.draft, clause.draft.tokens[clause.first].start
    out: list[Claim] = []
    for claim in found:
        own, lead = claim.span.end - start, start - claim.span.start
        if not isinstance(claim, DesignationClaim) or lead <= 0 or own <= 0 or lead + own <= MOST * own:
            out.append(claim)
            continue
        last = draft.token_at(claim.span.end - 1) + 1
        if last - clause.first < FEWEST:
            out.append(claim)  # `X, a onetime ally, is not` says nothing without the name
            continue
        told = [other for other in before[-NEAR:] if not isinstance(other, OtherClaim)]
        if any(other.span.start < start and other.span.end > claim.span.start for other in told):
            out.append(claim)
            continue
        comma = next(
            (at for at in range(draft.token_at(claim.span.start), clause.first) if draft.tokens[at].text == ","), None
        )
        first = clause.first
        if comma is not None and claim.span.end - draft.tokens[comma + 1].start <= MOST * own:
            first = comma + 1
        out.append(msgspec.structs.replace(claim, span=draft.span(first, last)))
    return out


FEWEST = 5
"""Tokens of a listing that tells one without its subject: `is on the UN list`."""
NEAR = 12
"""Claims back among which one of the description stands."""
