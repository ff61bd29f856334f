"""Quotations of a claim whose subject is described at length: `X, who speaks for part of the valley, | is listed`.

The words of the claim are its own: a description, or the name of a source, that outweighs them is left out.
"""

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, OtherClaim
from onrecord.read.claims.clause import Clause

MOST = 3
"""Times its own length that a quotation may have with what stands before its clause; judged on reports."""
FEWEST = 5
"""Tokens of a listing that tells one without its subject: `is on the UN list`; another claim has one less."""


def without_long_lead(clause: Clause, found: list[Claim]) -> list[Claim]:
    """Return the claims of a clause, their quotations without a long description before what they say."""
    return [claim if isinstance(claim, OtherClaim) else _without(clause, claim) for claim in found]


def _without(clause: Clause, claim: Claim) -> Claim:
    draft, aside = clause.draft, clause.segment.aside
    begin, last = draft.token_at(claim.span.start), draft.token_at(claim.span.end - 1) + 1
    behind = aside[1] if aside is not None and begin < aside[0] < aside[1] < last else clause.first
    own, lead = claim.span.end - draft.tokens[behind].start, draft.tokens[behind].start - claim.span.start
    fewest = FEWEST if isinstance(claim, DesignationClaim) else FEWEST - 1
    if lead <= 0 or own <= 0 or lead + own <= MOST * own or last - behind < fewest:
        return claim  # `X, a onetime ally, is not` says nothing without the name
    comma = next((at for at in range(begin, behind) if draft.tokens[at].text == ","), None)
    first = behind
    if comma is not None and claim.span.end - draft.tokens[comma + 1].start <= MOST * own:
        first = comma + 1
    return msgspec.structs.replace(claim, span=draft.span(first, last))
