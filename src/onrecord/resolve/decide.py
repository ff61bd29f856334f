"""Decide: candidates with reasons become linked, ambiguous or nil."""

import msgspec

from onrecord.model.document import Mention
from onrecord.model.entity import Candidate, Link
from onrecord.model.vocab import MentionKind, NameQuality, Outcome
from onrecord.text.normalize import PARTICLES, fold



_SHORT_ACRONYM = 4
_MARGIN = 0.1
"""Least lead of the best candidate over the next: one corroborator."""
_STRONG = ("named together", "listing date", "born", "another of its names", "role")


def decide(mention: Mention, candidates: list[Candidate]) -> Link:
    """Return the link of a name with its candidates.

    A person is linked by a full name of at least two words, not a weak alias, with at least one
    corroborator in the report (`method.md` §3.7). An organisation is linked by its name alone, unless the name is weak
    or a short acronym: those need a corroborator too. Two candidates that stand equally leave the name ambiguous.
    """
    scored = sorted((msgspec.structs.replace(c, score=_score(mention, c)) for c in candidates), key=lambda c: (-c.score, c.entity.id))
    if not scored:
        return Link(mention_id=mention.id, outcome=Outcome.NIL)
    best = scored[0]
    rival = scored[1] if len(scored) > 1 else None
    if rival is None and best.entity.kind is not MentionKind.PERSON and not _may_link(mention, best):
        return Link(mention_id=mention.id, outcome=Outcome.NIL)
    if not _may_link(mention, best) or (rival is not None and best.score - rival.score < _MARGIN - 1e-9):
        return Link(mention_id=mention.id, outcome=Outcome.AMBIGUOUS, candidates=tuple(scored[:8]))
    return Link(mention_id=mention.id, outcome=Outcome.LINKED, candidates=(best,))


def _may_link(mention: Mention, candidate: Candidate) -> bool:
    if "name in question" in mention.clues:
        return False
    corroborated = len(candidate.reasons) > 1
    if _is_part(mention, candidate):
        strong = any(reason.startswith(_STRONG) for reason in candidate.reasons[1:])
        return strong or len(candidate.reasons) > 2 or (candidate.entity.kind is MentionKind.ORGANIZATION and (corroborated or len(fold(mention.name).split()) > 2))
    weak = candidate.matched is not None and candidate.matched.quality is NameQuality.WEAK
    words = fold(mention.name).split()
    if candidate.entity.kind is MentionKind.PERSON:
        return len(words) > 1 and not weak and corroborated
    if weak:
        return any(reason.startswith(_STRONG) for reason in candidate.reasons[1:])
    if len(words) == 1 and len(words[0]) <= _SHORT_ACRONYM:
        return corroborated or len(candidate.entity.refs) > 1 or bool(candidate.entity.name) and fold(candidate.entity.name) == words[0]
    return True


def _is_part(mention: Mention, candidate: Candidate) -> bool:
    """Whether the name in the report is only a part of the candidate's."""
    if candidate.matched is None:
        return False
    mine = {w for w in fold(mention.name).split() if w not in PARTICLES}
    return mine < {w for w in fold(candidate.matched.text).split() if w not in PARTICLES}


def _score(mention: Mention, candidate: Candidate) -> float:
    """A number to order candidates by, in [0, 1]: name quality, then corroborators; decides nothing by itself."""
    quality = {NameQuality.PRIMARY: 0.6, NameQuality.GOOD: 0.55, NameQuality.WEAK: 0.3}
    base = quality[candidate.matched.quality] if candidate.matched is not None else 0.3
    if _is_part(mention, candidate):
        base = 0.35
    return round(min(1.0, base + 0.1 * (len(candidate.reasons) - 1)), 3)
