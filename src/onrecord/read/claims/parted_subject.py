"""Parted subjects: a listing or a tie whose subject, a name with words beside it, is cut off before its verb.

`Its leader, X, | was added in 2014`, `X, on the same list, | is tied to Y`: what stands beside the name is a claim of
its own, and the listing or the tie is told with the words for whom.
"""

import bisect

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, OtherClaim, TieClaim
from onrecord.read.claims.clause import Clause

LONGEST = 14
"""Tokens of such a subject."""
MOST_BEFORE = 2
"""Pronouns and adverbs between such a subject and the verb."""


def with_subject(clause: Clause, found: list[Claim]) -> list[Claim]:
    """Return the claims of a clause, the listings and ties among them with the words for their subject before it."""
    draft, segment = clause.draft, clause.segment
    listed = [claim for claim in found if isinstance(claim, DesignationClaim | TieClaim)]
    if not listed or segment.kind != "main" or segment.verb is None or not _opens_with_verb(clause, segment.verb):
        return found
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first)
    before, subject = draft.segments[at - 1] if at else None, segment.subject
    if before is None or subject is None or before.sentence != segment.sentence or before.last != clause.first:
        return found
    plain = before.kind in ("main", "appositive") and before.verb is None and before.last - before.first <= LONGEST
    if not plain or not any(f.root is subject.root for f in draft.within(before.first, before.last)):
        return found
    if draft.lexicon.language != "en" and draft.lexicon.birth.find(draft.words, before.first, before.last):
        return found  # `X, nacido en Sucre, | aparece vinculado con Y`: the birth is a claim of its own
    start = clause.span.start
    return [
        msgspec.structs.replace(claim, span=draft.span(before.first, draft.token_at(claim.span.end - 1) + 1))
        if isinstance(claim, DesignationClaim | TieClaim) and claim.span.start == start
        else claim
        for claim in found
    ]


def with_name_before(clause: Clause, found: list[Claim]) -> list[Claim]:
    """Return claims too short to stand alone, which open with their verb, with the name in commas before and its noun.

    English. `Its daughter, X, | makes parts for missiles`
    """
    draft, segment, subject = clause.draft, clause.segment, clause.segment.subject
    opens = segment.kind == "main" and segment.verb == clause.first
    if not found or not opens or subject is None or draft.lexicon.language != "en":
        return found
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first)
    before = draft.segments[at - 1] if at else None
    if before is None or before.sentence != segment.sentence or before.last != clause.first or before.verb is not None:
        return found
    named = any(f.last == before.last - 1 and f.root is subject.root for f in draft.within(before.first, before.last))
    if not named or draft.tokens[before.last - 1].text != "," or before.last - before.first > LONGEST:
        return found
    return [
        msgspec.structs.replace(claim, span=draft.span(before.first, draft.token_at(claim.span.end - 1) + 1))
        if isinstance(claim, OtherClaim) and claim.span.start == clause.span.start
        else claim
        for claim in found
    ]


def _opens_with_verb(clause: Clause, verb: int) -> bool:
    """Whether a clause opens with its verb: an auxiliary, or beside English any behind pronouns: `y a été ajouté`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if draft.words[clause.first] in lexicon.copulas | lexicon.auxiliaries:
        return True
    small = (lexicon.clitic_objects, lexicon.pronouns, lexicon.adverbs)
    before = range(clause.first, verb)
    joined = len(before) <= MOST_BEFORE and all(any(draft.words[at] in table for table in small) for at in before)
    return lexicon.language != "en" and joined


def apart_from_tie(clause: Clause, found: list[Claim]) -> list[Claim]:
    """Return the claims of a clause, a listing told in commas beside its name with those words alone.

    `X, on the same list, is tied to Y` tells a tie, and beside it that X is on the list.
    """
    ties = {claim.span for claim in found if isinstance(claim, TieClaim)}
    told = any(isinstance(claim, DesignationClaim) and claim.span in ties for claim in found)
    if not told or clause.draft.lexicon.language != "en":
        return found
    draft, verb = clause.draft, clause.segment.verb or clause.first
    commas = [at for at in range(clause.first, verb) if draft.tokens[at].text == ","]
    if len(commas) != 2 or not clause.hits(draft.lexicon.list_nouns, *commas):
        return found
    return [
        msgspec.structs.replace(claim, span=draft.span(clause.first, commas[1]))
        if isinstance(claim, DesignationClaim) and claim.span in ties
        else claim
        for claim in found
    ]
