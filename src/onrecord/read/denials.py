"""Denials that follow what they deny: `It was reported that X was delisted; this is not correct`."""

import itertools
from collections.abc import Sequence

import msgspec

from onrecord.model.claim import Claim
from onrecord.model.vocab import Polarity
from onrecord.read.draft import Draft, Segment

_POINTING = frozenset({"this", "that", "which", "it"})
_FALSE = frozenset("false untrue incorrect wrong inaccurate unfounded".split())
_TRUE = frozenset("correct true accurate so right".split())
LONGEST = 6
"""Tokens of a clause that says no more than that something is not so."""


def deny_told(draft: Draft, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with the polarity turned of those that the next clause of their sentence calls wrong."""
    if draft.lexicon.language != "en":
        return list(claims)
    places = [
        (draft.tokens[before.first].start, draft.tokens[segment.first].start)
        for before, segment in itertools.pairwise(draft.segments)
        if before.sentence == segment.sentence and _denies(draft, segment)
    ]
    return [_turned(claim) if any(a <= claim.span.end <= b for a, b in places) else claim for claim in claims]


def _denies(draft: Draft, segment: Segment) -> bool:
    words = draft.words[segment.first : segment.last]
    if len(words) > LONGEST or words[0] not in _POINTING or not set(words) & draft.lexicon.copulas:
        return False
    negated = "not" in words or any(word.endswith("n't") for word in words)
    return bool(set(words) & _TRUE) if negated else bool(set(words) & _FALSE)


def _turned(claim: Claim) -> Claim:
    other = Polarity.POSITIVE if claim.polarity is Polarity.NEGATIVE else Polarity.NEGATIVE
    return msgspec.structs.replace(claim, polarity=other)
