"""Claims of each kind: the detectors, and the order in which they look at a clause."""

from onrecord.model.claim import Claim, DesignationClaim, ResponsibilityClaim, TieClaim
from onrecord.read.claims import attack, attribution, commitment, designation, identity, other, role, task, tie
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.state import State
from onrecord.read.draft import Draft

PRIMARY = (designation, commitment, task, attack, identity, role, tie, attribution)
"""Detectors in order: of two claims on one span, the first finder's is kept."""


def find_claims(draft: Draft) -> list[Claim]:
    """Return the claims of a draft, clause by clause, in text order within each detector."""
    state = State()
    claims: list[Claim] = []
    for segment in draft.segments:
        clause = Clause(draft, segment)
        if segment.sentence != state.sentence:
            state.sentence, state.task, state.tie = segment.sentence, None, None
        if segment.speech and _only_speech(clause):
            continue
        found: list[Claim] = []
        for detector in PRIMARY:
            if detector is attribution and any(isinstance(c, ResponsibilityClaim) for c in found):
                continue
            found.extend(detector.find(clause, state))
        _remember(clause, state, found)
        if not _covers(clause, found):
            found.extend(other.find(clause, state))
        claims.extend(found)
    return claims


def _only_speech(clause: Clause) -> bool:
    """Whether a segment does no more than introduce what somebody says."""
    if clause.hits(clause.draft.lexicon.responsible) and clause.parties():
        return False
    return clause.segment.speech in ("said", "believed") and not clause.segment.speaker and clause.last - clause.first < 12


def _covers(clause: Clause, found: list[Claim]) -> bool:
    span = clause.span
    length = max(1, span.end - span.start)
    return any(min(c.span.end, span.end) - max(c.span.start, span.start) > 0.5 * length for c in found)


def _remember(clause: Clause, state: State, found: list[Claim]) -> None:
    for claim in found:
        if isinstance(claim, DesignationClaim):
            state.authority = claim.authority or state.authority
            state.listed_on = claim.when or state.listed_on
        elif isinstance(claim, ResponsibilityClaim) and claim.sort == "task" and not claim.approved_by:
            state.task = claim
        elif isinstance(claim, TieClaim) and clause.segment.kind != "including":
            state.tie = claim
