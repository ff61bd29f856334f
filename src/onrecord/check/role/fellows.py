"""Fellows: others of the same list or the same report, one of whom has on record the post that a claim gives another.

`X ran the military hospital` is contradicted where X's own entry gives him another post, and an entry beside his has
the head of that hospital. What the post is of must be the same in every field and name.
"""

import re
from collections.abc import Iterator

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.role.offices import heads_same, recorded_offices
from onrecord.check.role.terms import is_present
from onrecord.model.claim import RoleClaim
from onrecord.model.record import Entity, RoleStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Polarity, RoleClass, SlotOutcome, SourceKind, Stance
from onrecord.text.office_terms import head_nouns
from onrecord.text.senses import content_of

_NUMBERED = re.compile(r"^(un:[A-Z]{2}i\.)(\d{3})$")
"""Ids of persons on the UN list: the letters are those of the regime."""
NEAREST = 30
"""Entries before and after one's own among which a fellow is looked for."""


def check_fellows(claim: RoleClaim, holder: Entity, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `contradicted` where a fellow heads what the claim says that the holder does, else None."""
    leads = claim.role is RoleClass.HEAD or (
        claim.role is RoleClass.COMMANDER and _is_sole(claim) and is_present(claim)
    )
    if not leads or claim.former or claim.when is not None:
        return None
    if claim.polarity is Polarity.NEGATIVE or _is_one_of_several(claim.span.quote, claim.title):
        return None
    own = [s for s, _ in recorded_offices(holder, desk) if isinstance(s, RoleStatement)]
    if not own or _is_one_of_several(claim.span.quote, claim.place) or _is_in_own_entry(claim, holder, desk):
        return None
    for fellow in _fellows(holder, desk):
        for statement, office in recorded_offices(fellow, desk):
            official = statement.cite.kind is SourceKind.OFFICIAL_LIST
            if not official or office.former or office.deputy or office.lesser or not heads_same(claim, office, desk):
                continue
            if any(f" {article} {word}" in statement.cite.excerpt for article in ("a", "an") for word in _HEADS):
                continue  # `a leader of armed militias in X`: there may be others
            ruling.cite(statement, Stance.CONTRADICTS)
            ruling.cite(own[0], Stance.NEUTRAL)
            named = f"{fellow.name} ({fellow.refs[-1]})" if fellow.refs else fellow.name
            ruling.compare("holder", desk.name(claim.holder), named, SlotOutcome.DIFFERS, source=statement.cite.title)
            ruling.flag("functional_role")
            ruling.would_change = "a source that names the claimed holder in this role at that date"
            return ruling.verdict(Label.CONTRADICTED, f"{said(statement)}: {named}. Of the one named: {said(own[0])}.")
    return None


def _is_sole(claim: RoleClaim) -> bool:
    """Whether a report has somebody command a body alone: `commands X`, `the commander of X`; not `commander in X`."""
    before = claim.span.quote.lower().partition(claim.title.lower())[0].split()
    return not head_nouns(claim.title.split()) or (bool(before) and before[-1] in _DEFINITE)


_DEFINITE = frozenset("the le la el der die l' its his their".split())
_HEADS = ("leader", "head", "chief", "commander", "senior", "local")
_INDEFINITE = frozenset("a an one un une uno una ein eine einer um uma".split())
"""Words before a title of which there may be several holders: `a chief of the quarter`."""


def _is_one_of_several(text: str, title: str) -> bool:
    """Whether an indefinite word stands before a title in a text."""
    before = text.partition(title)[0].split() if title else []
    return bool(before) and before[-1].lower() in _INDEFINITE


def _is_in_own_entry(claim: RoleClaim, holder: Entity, desk: Desk) -> bool:
    """Whether the holder's own entry tells of a body of the claim's words: he may have the post in that one."""
    body = {sense.name for sense in content_of(claim.place, desk.resolution.reading.document.language).senses}
    passages = (statement.cite.excerpt for statement in desk.view.statements(holder.id))
    return bool(body) and any(body <= {sense.name for sense in content_of(text).senses} for text in passages)


def _fellows(holder: Entity, desk: Desk) -> Iterator[Entity]:
    """The others whom the report links, then those whose entries stand near the holder's on the UN list."""
    seen = {holder.id}
    linked = (link.entity for link in desk.links.values() if link.entity is not None)
    for entity in (*linked, *_near(holder, desk)):
        if entity.id not in seen:
            seen.add(entity.id)
            yield entity


def _near(holder: Entity, desk: Desk) -> Iterator[Entity]:
    for match in filter(None, (_NUMBERED.match(ref) for ref in holder.refs)):
        own = int(match[2])
        for number in range(max(1, own - NEAREST), own + NEAREST):
            fellow = desk.view.entity_of_ref(f"{match[1]}{number:03}")
            if fellow is not None:
                yield fellow
