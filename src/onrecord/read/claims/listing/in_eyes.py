"""In whose eyes a body stands on a named list: `est une organisation terroriste étrangère aux yeux de Washington`."""

from collections.abc import Sequence

import msgspec

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.base import words

_EYES = words("eyes view opinion reckoning books yeux regard ojos augen sicht lesart verständnis глазах olhos occhi")
_FOR = words("for to pour à para a für für для per")
"""Words before an authority that opens its clause: `Für Washington ist X eine Terrororganisation`."""
_NEAR = 3
"""Tokens between an authority and the noun for its view."""


def in_eyes(clause: Clause, found: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a clause; those that name a programme get the authority in whose eyes that is so."""
    out = list(found)
    for at, claim in enumerate(out):
        if not isinstance(claim, DesignationClaim) or claim.authority or claim.also_by:
            continue
        if claim.status == "label" or not claim.programme:
            continue
        said_by = clause.segment.listing_speaker
        key = said_by if said_by not in ("", "list") else _seen_by(clause)
        if key:
            out[at] = msgspec.structs.replace(claim, authority=key, context_authority="")
    return out


def _seen_by(clause: Clause) -> str:
    draft = clause.draft
    for hit in clause.hits(draft.lexicon.authorities):
        around = draft.words[max(clause.first, hit.first - _NEAR) : min(clause.last, hit.last + _NEAR)]
        if not _EYES.isdisjoint(around):
            return hit.value
        before = draft.words[max(clause.first, hit.first - 2) : hit.first]
        opens = hit.first - clause.first <= len(before) and bool(before) and before[0] in _FOR
        if opens and all(word in draft.lexicon.articles for word in before[1:]):
            return hit.value
    return ""
