"""Exclusions: a source says in so many words that a party is not tied to another."""

import re

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.model.claim import TieClaim
from onrecord.model.record import Entity, Statement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Relation, SlotOutcome, SourceKind, Stance
from onrecord.text.content import content_words

_EXCLUDED = re.compile(
    r"\b(?:not|never|nor|neither)\s+(?:\w+ly\s+)?(?:affiliated|associated|linked|connected|related|tied|part of|"
    r"a part of|a member of|to be confused)\b(?P<whom>[^.;]*)",
    re.IGNORECASE,
)
"""How the lists say that a party is not tied to another whose name or work is like its own."""
_TIES = frozenset(Relation) - {Relation.FIGHTS}
_HIGH = frozenset({SourceKind.OFFICIAL_LIST, SourceKind.OFFICIAL, SourceKind.COURT})
_GENERIC = frozenset("movement group organization organisation society network international humanitarian".split())
LEAST_WORDS = 2
"""Words of a name that must stand in the exclusion, those that many bodies bear left out."""


def check_by_exclusion(claim: TieClaim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `contradicted` where an entry says that its party is not tied to the other one of the claim, else None."""
    if claim.relation not in _TIES:
        return None
    names = [content_words(desk.name(mention)) - _GENERIC for mention in claim.b]
    for entity in parties:
        for statement in desk.view.statements(entity.id):
            if _is_own(statement, entity) and any(_excludes(statement.cite.excerpt, words) for words in names):
                source = statement.cite.title
                ruling.cite(statement, Stance.CONTRADICTS)
                ruling.compare("relation", claim.words, "said not to be so", SlotOutcome.DIFFERS, source=source)
                return ruling.verdict(Label.CONTRADICTED, said(statement) + ".")
    return None


def _is_own(statement: Statement, entity: Entity) -> bool:
    return statement.subject == entity.id and decides(statement) and statement.cite.kind in _HIGH


def _excludes(excerpt: str, words: frozenset[str]) -> bool:
    if len(words) < LEAST_WORDS:
        return False
    return any(words <= content_words(match["whom"]) for match in _EXCLUDED.finditer(excerpt))
