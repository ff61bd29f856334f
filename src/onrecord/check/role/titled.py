"""Titles: a post that a list gives by name to another member of the body, and to the claimed holder another one."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.role.told_of import quotes_list
from onrecord.model.claim import RoleClaim
from onrecord.model.record import Entity, RoleStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, SlotOutcome, SourceKind, Stance
from onrecord.text.content import content_words

_POSTS = frozenset("leader chief head emir amir president chairman secretary treasurer spokesman commander".split())
"""Nouns for a post that one person holds where a report gives it with `its` or `the`."""
_SINGLE = frozenset("its the their his whose".split())
LEAST_WORDS = 2
"""Words of a title from which it tells one post from the others: `spiritual leader`, `chief of intelligence`."""


def check_titled(claim: RoleClaim, holder: Entity, organization: Entity, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `contradicted` where a list gives the title to another person and the holder another role, else None.

    Both are in the same body, by the same list. A list that gives the holder no role there leaves it open.
    """
    wanted = content_words(claim.title)
    if len(wanted) < LEAST_WORDS or not wanted & _POSTS or not _is_single(claim) or claim.former:
        return None
    roles = [
        s for s in desk.view.statements(organization.id) if isinstance(s, RoleStatement) and _is_in(s, organization)
    ]
    own = [s for s in roles if s.subject == holder.id]
    others = [s for s in roles if s.subject != holder.id and wanted <= content_words(s.title)]
    # What the list itself is quoted for it says in full; else its entry on the one named must give another role.
    told_all = quotes_list(claim, desk) and not own
    if not (own or told_all) or not others or any(wanted & content_words(s.title) & _POSTS for s in own):
        return None
    lists = {s.cite.source for s in own or others}
    rivals = [s for s in others if s.cite.source in lists and not s.note.startswith("former")]
    if not rivals:
        return None
    for statement in rivals[:2]:
        ruling.cite(statement, Stance.CONTRADICTS)
    for statement in own[:1]:
        ruling.cite(statement, Stance.NEUTRAL)
    ruling.compare("holder", desk.name(claim.holder), rivals[0].title, SlotOutcome.DIFFERS, source=rivals[0].cite.title)
    ruling.flag("functional_role")
    ruling.would_change = "a source that names the claimed holder in this role at that date"
    of_holder = f" Of the one named: {said(own[0])}." if own else ""
    return ruling.verdict(Label.CONTRADICTED, f"{said(rivals[0])}.{of_holder}")


def _is_single(claim: RoleClaim) -> bool:
    """Whether the report speaks of the one holder: `Its spiritual leader was X`, not `a spiritual leader`."""
    before = claim.span.quote.lower().partition(claim.title.lower())[0].split()
    return bool(before) and (before[-1] in _SINGLE or before[-1].endswith(("'s", "’s")))


def _is_in(statement: RoleStatement, organization: Entity) -> bool:
    official = statement.cite.kind is SourceKind.OFFICIAL_LIST
    return official and statement.organization == organization.id and decides(statement)
