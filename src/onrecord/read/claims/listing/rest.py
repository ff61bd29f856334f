"""The names of a listing that an aside parts from the first one: `The UN lists X, a trader, and Y, his brother`."""

import msgspec

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.ellipsis import again
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.state import State
from onrecord.read.groups.row_behind import Rest, rest_of_row


def with_rest(clause: Clause, state: State, claims: list[Claim]) -> list[Claim]:
    """Return the claims of a clause; a listing of the name that closes it also of those joined to it behind an aside.

    Where the aside tells something of its own (a birth, a deed), the rest is a claim of its own.
    """
    draft, segment = clause.draft, clause.segment
    _, end = draft.sentences[segment.sentence]
    if segment.kind not in ("main", "coordinate", "content") or clause.last >= end - 1 or segment.verb is None:
        return claims
    if draft.tokens[clause.last - 1].text != ",":
        return claims
    listed = [at for at, claim in enumerate(claims) if isinstance(claim, DesignationClaim)]
    if len(listed) != 1:
        return claims
    told = claims[listed[0]]
    assert isinstance(told, DesignationClaim)
    closing = [f for f in draft.within(segment.verb, clause.last) if f.last == clause.last - 1]
    if not closing or closing[0].form is not MentionForm.NAMED or clause.ids(closing)[0] not in told.parties:
        return claims
    rest = rest_of_row(draft, clause.last, end)
    if rest is None or not all(can_be_listed(clause, f) and f.root is not closing[0].root for f in rest.names):
        return claims
    state.listed = (*state.listed, *rest.names)
    return [*claims[: listed[0]], *_extended(clause, told, rest), *claims[listed[0] + 1 :]]


def _extended(clause: Clause, told: DesignationClaim, rest: Rest) -> list[Claim]:
    draft, aside = clause.draft, (clause.last, rest.first)
    births = draft.lexicon.birth.find(draft.words, *aside)
    own = any(draft.verbs[aside[0] : aside[1]]) or bool(births) or bool(draft.dates_in(*aside))
    others = clause.ids(rest.names)
    if not own:
        span = draft.span(draft.token_at(told.span.start), rest.last)
        return [msgspec.structs.replace(told, span=span, parties=(*told.parties, *others))]
    span = draft.span(rest.first, rest.last)
    # whose relative clause stands before the conjunction may have a row of its own
    return [told, again(told, clause, span, parties=others, tentative=True)]
