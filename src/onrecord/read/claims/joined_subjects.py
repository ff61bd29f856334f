"""Joined subjects: what a clause says of several parties by name, a claim about one of them says of the others too."""

import msgspec

from onrecord.model.claim import Claim, IdentityClaim, RoleClaim
from onrecord.read.claims.clause import Clause
from onrecord.read.groups.rows import row_before


def with_joined(clause: Clause, claims: list[Claim]) -> list[Claim]:
    """Return the claims of a clause; those about one name of a joined subject (`X and Y were born ...`) about each."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or clause.segment.kind not in ("main", "coordinate", "content"):
        return claims
    first, _ = draft.sentences[clause.segment.sentence]
    row = row_before(draft, first, verb)
    if not row:
        return claims
    ids = {party: clause.ids([found])[0] for party, found in enumerate(row)}
    begin, end = draft.tokens[row[0].first].start, draft.tokens[clause.last - 1].end
    told = [subject for subject in map(_subject, claims) if subject is not None]
    if set(ids.values()) <= set(told):
        return claims  # `X and Y were born in 1947 and 1962` is told of each by itself
    out: list[Claim] = []
    for claim in claims:
        subject = _subject(claim)
        if subject not in ids.values() or not begin <= claim.span.start < claim.span.end <= end:
            out.append(claim)
            continue
        others = tuple(other for other in ids.values() if other != subject)
        span = draft.span(row[0].first, draft.token_at(claim.span.end - 1) + 1)
        out.append(msgspec.structs.replace(claim, also=others, span=span))
    return out


def _subject(claim: Claim) -> str | None:
    if isinstance(claim, IdentityClaim):
        return None if claim.aliases else claim.party
    return claim.holder if isinstance(claim, RoleClaim) else None
