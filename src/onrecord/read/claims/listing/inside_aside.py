"""A listing told in an aside, and something else by the verb behind it: `X, under sanctions since May, | ran Y`.

The words of the listing end where the aside does, and those of what else is told begin there.
"""

import msgspec

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause


def inside_aside(clause: Clause, claims: list[Claim]) -> list[Claim]:
    """Return the claims of a clause; a listing whose words all stand in an aside behind the name ends with that."""
    listed = [claim for claim in claims if isinstance(claim, DesignationClaim)]
    if len(listed) != 1 or len(listed[0].parties) != 1:
        return claims
    end = _end_of_aside(clause)
    if end is None or clause.draft.token_at(listed[0].span.start) != clause.first:
        return claims
    if clause.draft.token_at(listed[0].span.end - 1) <= end:
        return claims
    return [_cut(clause, claim, end) for claim in claims]


def _cut(clause: Clause, claim: Claim, end: int) -> Claim:
    """The claim with its own words alone: a listing up to the end of the aside, another from behind it."""
    draft = clause.draft
    first, last = draft.token_at(claim.span.start), draft.token_at(claim.span.end - 1) + 1
    if isinstance(claim, DesignationClaim):
        return msgspec.structs.replace(claim, span=draft.span(first, end))
    if first > end or last <= end + 1:
        return claim
    return msgspec.structs.replace(claim, span=draft.span(end + 1, last))


def _end_of_aside(clause: Clause) -> int | None:
    """The token of the comma that closes the aside with all words of the listing, before a verb of something else."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    named = next((f for f in clause.mentions() if f.form is MentionForm.NAMED and f.first - clause.first <= 1), None)
    if named is None or named.last >= clause.last or draft.tokens[named.last].text != ",":
        return None
    verb = next((at for at in range(named.last + 1, clause.last) if _is_verb_behind(clause, at)), None)
    if verb is None:
        return None
    hits = [*clause.hits(lexicon.list_nouns), *clause.hits(lexicon.list_verbs), *clause.hits(lexicon.authorities)]
    inside = [hit for hit in hits if hit.first > named.last and hit.last < verb]
    return verb - 1 if inside and len(inside) == len(hits) else None


def _is_verb_behind(clause: Clause, at: int) -> bool:
    return clause.draft.verbs[at] and clause.draft.tokens[at - 1].text == ","
