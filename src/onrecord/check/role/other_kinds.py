"""Offices of another kind: a list that gives a governor's post alone does not call the same person a minister.

The list's own words are on record in full. So a report of what the list says of somebody, or of the rule that the
entry's posts are under, is contradicted by a post of another kind; what somebody was at another time stays open.
"""

import re
from collections.abc import Sequence

from onrecord.check.case import Desk
from onrecord.check.role.office_bodies import body_told
from onrecord.check.role.terms import is_present
from onrecord.check.role.told_of import quotes_list
from onrecord.model.claim import RoleClaim
from onrecord.model.record import RoleStatement, Statement
from onrecord.model.vocab import SourceKind
from onrecord.text.content import content_words
from onrecord.text.normalize import fold
from onrecord.text.office_fields import UNITS
from onrecord.text.office_terms import Office

KINDS = frozenset({"minister", "governor", "mayor", "judge", "ambassador", "prime minister", "prosecutor"})
"""Offices of a state that are no other words for one another."""
REGIME = re.compile(r"\bunder (?:the )?[\w' -]{2,40}\b(?:regime|government|rule|emirate|junta)\b", re.IGNORECASE)
"""Words of an entry for the rule under which somebody held a post."""
_REGIMES = (
    "regime",
    "government",
    "emirate",
    "junta",
    "gouvernement",
    "gobierno",
    "regimen",
    "regierung",
    "режим",
    "правительств",
    "governo",
)
"""How the words begin by which a report names a rule that is over."""


def names_regime(claim: RoleClaim) -> bool:
    """Return whether a claim of a past post names the rule under which it was held."""
    if is_present(claim):
        return False
    return any(word.startswith(_REGIMES) for word in fold(claim.span.quote).split())


def _is_of_rule(claim: RoleClaim, excerpt: str, desk: Desk) -> bool:
    """Whether an entry gives a post under a rule that is over, and a claim is of that time: it names the rule."""
    rule = REGIME.search(excerpt)
    if rule is None or is_present(claim):
        return False
    body = content_words(desk.name(claim.organization)) if claim.organization else frozenset()
    return names_regime(claim) or (bool(body) and body <= content_words(rule[0]))


def of_another_kind(
    claim: RoleClaim, claimed: Office, recorded: Sequence[tuple[Statement, Office]], desk: Desk
) -> Statement | None:
    """Return what a list has where all posts that it gives are of other kinds than the claimed one, else None."""
    told = body_told(claimed)
    if claimed.name not in KINDS or claimed.deputy or told.is_empty or claim.when is not None:
        return None
    listed = [(s, o) for s, o in recorded if isinstance(s, RoleStatement)]
    listed = [(s, o) for s, o in listed if s.cite.kind is SourceKind.OFFICIAL_LIST]
    own = [(s, o) for s, o in listed if o.name in KINDS]
    if not own or any(o.name == claimed.name for _, o in recorded):
        return None
    if any((body_told(o).fields & told.fields) - UNITS or body_told(o).names & told.names for _, o in recorded):
        return None  # `governor of the Reserve Bank`, `Minister of Finance and of the Bank`: not told apart
    regime = all(_is_of_rule(claim, s.cite.excerpt, desk) for s, _ in own)
    return own[0][0] if regime or quotes_list(claim, desk) else None
