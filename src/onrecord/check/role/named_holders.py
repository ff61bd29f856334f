"""Holders of a post whom the entry of a body names, and who are nobody on record: its founders, heads and directors.

An entry names a handful of people. A name of the report that links to nobody is found among them where it fits one.
"""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import period_or_none
from onrecord.check.role.terms import is_over, is_present
from onrecord.check.tie.own_ties import fits_name
from onrecord.model.claim import RoleClaim
from onrecord.model.record import Entity, RoleStatement
from onrecord.model.time import parse_edtf
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, Outcome, RoleClass, SlotOutcome, Stance
from onrecord.record.narrative_text import NAME

_ALSO = {
    RoleClass.HEAD: frozenset({RoleClass.HEAD, RoleClass.COMMANDER, RoleClass.DIRECTOR}),
    RoleClass.DIRECTOR: frozenset({RoleClass.DIRECTOR, RoleClass.HEAD}),
    RoleClass.COMMANDER: frozenset({RoleClass.COMMANDER, RoleClass.HEAD}),
    RoleClass.MEMBER: frozenset({RoleClass.MEMBER, RoleClass.SENIOR, RoleClass.OFFICER}),
}
"""Recorded roles that satisfy a claimed one."""


def check_named_holder(claim: RoleClaim, organization: Entity, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where the body's own entry names the holder in this role by a name that fits, else None."""
    mention = desk.mentions.get(claim.holder or "")
    link = desk.links.get(mention.chain) if mention is not None else None
    if (
        mention is None
        or mention.form is not MentionForm.NAMED
        or (link is not None and link.outcome is Outcome.LINKED)
    ):
        return None
    fitting = [
        s
        for s in desk.view.statements(organization.id)
        if isinstance(s, RoleStatement)
        and s.organization == organization.id
        and s.role in _ALSO.get(claim.role, {claim.role})
        and decides(s)
        and not (is_present(claim) and claim.role is not RoleClass.FOUNDER and is_over(s, desk.as_of))
        and any(fits_name(desk.name(claim.holder), name) for name in _names(s, desk))
    ]
    if len({s.subject for s in fitting}) != 1:
        return None
    lead = fitting[0]
    if claim.when is not None and claim.role is not RoleClass.FOUNDER:
        return _since(claim, lead, desk, ruling)
    ruling.cite(lead, Stance.SUPPORTS)
    ruling.compare("holder", desk.name(claim.holder), _names(lead, desk)[0], SlotOutcome.SAME, source=lead.cite.title)
    return ruling.verdict(Label.SUPPORTED, said(lead) + ".")


def _names(statement: RoleStatement, desk: Desk) -> list[str]:
    if statement.subject.startswith(NAME):
        return [statement.subject[len(NAME) :]]
    return [name.text for name in desk.view.entity(statement.subject).names] if statement.subject[:4] == "ent-" else []


def _since(claim: RoleClaim, lead: RoleStatement, desk: Desk, ruling: Ruling) -> Verdict | None:
    """The verdict on when a named holder came to the post; None where the report or the entry gives no beginning."""
    when, begun = claim.when, period_or_none(lead.since) if lead.since else None
    if when is None or when.period is None or when.relation != "since" or begun is None:
        return None
    same = parse_edtf(when.period.edtf.partition("/")[0]).overlaps(begun)
    ruling.cite(lead, Stance.SUPPORTS if same else Stance.CONTRADICTS)
    source = lead.cite.title
    ruling.compare("holder", desk.name(claim.holder), _names(lead, desk)[0], SlotOutcome.SAME, source=source)
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    ruling.compare("since", when.quote, lead.since or "", outcome, source=source)
    return ruling.verdict(Label.SUPPORTED if same else Label.DIFFERS, f"{said(lead)}: since {lead.since}.")
