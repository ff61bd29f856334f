"""Composite claims: a listing whose own words tell another fact of the party, which the record gives otherwise.

`X, born in 1958, is on the list` is quoted as one claim. The birth is one of its own beside it; where the record speaks
against that, only a part of the words of the listing is in the record.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from onrecord.check.case import Desk
from onrecord.model.claim import Claim, DesignationClaim, IdentityClaim, RoleClaim
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Polarity

_AGAINST = (Label.CONTRADICTED, Label.DIFFERS)


def with_parts(claims: Sequence[Claim], verdicts: Mapping[str, Verdict], desk: Desk) -> dict[str, Verdict]:
    """Return the verdicts with `partly_supported` for each listing that holds a part the record gives otherwise.

    Args:
        claims: Of one reading.
        verdicts: By claim id.
        desk: The case.
    """
    told = dict(verdicts)
    parts = [
        claim
        for claim in claims
        if isinstance(claim, IdentityClaim | RoleClaim) and verdicts[claim.id].label in _AGAINST
    ]
    for claim in claims if parts else ():
        if not isinstance(claim, DesignationClaim) or claim.polarity is Polarity.NEGATIVE:
            continue
        verdict = verdicts[claim.id]
        part = next((part for part in parts if _is_part(part, claim, desk)), None)
        if part is None or verdict.label is not Label.SUPPORTED:
            continue
        wording = f"{verdict.wording} Not so a part of the same words: {verdicts[part.id].wording}"
        told[claim.id] = replace(verdict, label=Label.PARTLY_SUPPORTED, wording=wording)
    return told


def _is_part(part: IdentityClaim | RoleClaim, claim: DesignationClaim, desk: Desk) -> bool:
    """Whether a claim about the one party of a listing stands inside its words, and leaves some over."""
    party = part.party if isinstance(part, IdentityClaim) else part.holder
    inside = claim.span.start <= part.span.start and part.span.end <= claim.span.end
    whole = (part.span.start, part.span.end) == (claim.span.start, claim.span.end)
    if not inside or whole or party is None or len(claim.parties) != 1:
        return False
    name = desk.mentions[party].span
    named = name.end - name.start if part.span.start <= name.start < part.span.end else 0
    long = part.span.end - part.span.start
    own = claim.span.end - claim.span.start - long
    # What is told at more length than the listing is told for itself: `X, a veteran born in 1945 in Y, was listed`
    return long - named <= own and desk.mentions[party].chain == desk.mentions[claim.parties[0]].chain
