"""Roles: functional slots with from and until; another holder at as-of is a contradiction."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import compare_periods, share_words
from onrecord.check.designations import _ambiguous
from onrecord.check.remarks import check_by_remark
from onrecord.model.claim import RoleClaim
from onrecord.model.record import AttributeStatement, Entity, RoleStatement, Statement
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import Label, Modality, RoleClass, SlotOutcome, SourceKind, Stance
from onrecord.model.verdict import Verdict
from onrecord.text.normalize import PARTICLES, fold, skeleton

_SAME = {
    RoleClass.HEAD: {RoleClass.HEAD, RoleClass.COMMANDER},
    RoleClass.COMMANDER: {RoleClass.COMMANDER, RoleClass.HEAD, RoleClass.OFFICER},
    RoleClass.SENIOR: {RoleClass.SENIOR, RoleClass.HEAD, RoleClass.DEPUTY, RoleClass.COMMANDER, RoleClass.OFFICER, RoleClass.FOUNDER},
    RoleClass.MEMBER: {RoleClass.MEMBER, RoleClass.SENIOR, RoleClass.HEAD, RoleClass.DEPUTY, RoleClass.COMMANDER, RoleClass.OFFICER, RoleClass.FOUNDER},
    RoleClass.DEPUTY: {RoleClass.DEPUTY},
    RoleClass.OWNER: {RoleClass.OWNER, RoleClass.HEAD, RoleClass.FOUNDER},
    RoleClass.OFFICER: {RoleClass.OFFICER, RoleClass.COMMANDER},
}
"""Recorded roles that satisfy a claimed one: a recorded head is a senior member, not the reverse."""
_EXCLUSIVE = frozenset({RoleClass.HEAD, RoleClass.FOUNDER, RoleClass.OWNER, RoleClass.SECURITY_CHIEF})


def check(claim: RoleClaim, desk: Desk) -> Verdict:
    """Return the verdict on a role claim."""
    ruling = Ruling(claim, desk)
    for mention in (claim.holder, claim.organization):
        if mention is not None and desk.is_ambiguous(mention):
            return _ambiguous(ruling, mention)
    holder, organization = desk.entity(claim.holder), desk.entity(claim.organization)
    if holder is not None:
        found = _own(claim, holder, organization, desk, ruling)
        if found is not None:
            return found
    if organization is not None and not claim.former:
        other = _others(claim, holder, organization, desk, ruling)
        if other is not None:
            return other
    parties = [e for e in (holder, organization) if e is not None]
    return check_by_remark(claim, parties, desk, ruling) or ruling.silent(f"this role of {desk.name(claim.holder)}")


def _own(claim: RoleClaim, holder: Entity, organization: Entity | None, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Compare with the roles that the record gives the holder."""
    accepted = _SAME.get(claim.role, {claim.role})
    near: list[RoleStatement] = []
    for statement in _roles(holder, desk):
        if statement.subject != holder.id or statement.role not in accepted and not _same_title(claim, statement):
            continue
        if organization is not None and statement.organization is not None and statement.organization != organization.id:
            continue
        if organization is not None and statement.organization is None and not _names_body(statement, organization):
            continue
        if claim.place and not _place_agrees(claim, statement):
            near.append(statement)
            continue
        return _held(claim, holder, statement, desk, ruling)
    if near and claim.role is RoleClass.AMBASSADOR:
        statement = near[0]
        ruling.cite(statement, Stance.CONTRADICTS)
        ruling.compare("place", claim.place, statement.place or statement.title, SlotOutcome.DIFFERS, source=statement.cite.title)
        return ruling.verdict(Label.CONTRADICTED, said(statement) + ".")
    return None


def _roles(entity: Entity, desk: Desk) -> list[RoleStatement]:
    found = [s for s in desk.view.statements(entity.id) if isinstance(s, RoleStatement) and decides(s)]
    return sorted(found, key=lambda s: (s.organization is None, s.cite.published or ""), reverse=False)


def _same_title(claim: RoleClaim, statement: RoleStatement) -> bool:
    return bool(claim.title) and len(claim.title) > 7 and share_words(claim.title, statement.title) and claim.role is statement.role


def _names_body(statement: RoleStatement, organization: Entity) -> bool:
    text = f"{statement.title} {statement.cite.excerpt}"
    return any(share_words(name.text, text) for name in organization.names[:6])


def _place_agrees(claim: RoleClaim, statement: RoleStatement) -> bool:
    return share_words(claim.place, f"{statement.place} {statement.title} {statement.cite.excerpt}")


def _period(since: str | None, until: str | None) -> Period | None:
    try:
        if since and until:
            first, last = parse_edtf(since), parse_edtf(until)
            return Period(first=first.first, last=last.last, edtf=f"{since}/{until}")
        if since:
            return Period(first=parse_edtf(since).first, edtf=f"{since}/..")
        if until:
            return Period(last=parse_edtf(until).last, edtf=f"../{until}")
    except ValueError:
        return None
    return None


def _ended(statement: RoleStatement, as_of: Period | None) -> bool:
    if statement.until is None or as_of is None or as_of.first is None:
        return False
    period = _period(None, statement.until)
    return period is not None and period.last is not None and period.last < as_of.first


def _held(claim: RoleClaim, holder: Entity, statement: RoleStatement, desk: Desk, ruling: Ruling) -> Verdict:
    """The holder has this role on record: compare the time."""
    died = _death(holder, desk)
    as_of = desk.as_of
    present = claim.current or (claim.when is None and not claim.former and "founder" != claim.role.value and not _past(claim))
    ruling.compare("role", claim.title, statement.title, SlotOutcome.SAME, source=statement.cite.title)
    if present and claim.role is not RoleClass.FOUNDER and as_of is not None and as_of.first is not None:
        if died is not None:
            limit = parse_edtf(died.value)
            gone = limit.last is not None and limit.last < as_of.first
            if gone and claim.speaker and claim.modality is Modality.ASSERTED:
                # The report says what the list says; the list itself lags behind.
                ruling.flag("list_lag")
            elif gone and statement.cite.source == died.cite.source and statement.cite.kind is SourceKind.OFFICIAL_LIST:
                ruling.cite(statement, Stance.SUPPORTS)
                ruling.cite(died, Stance.CONTRADICTS)
                ruling.flag("list_lag")
                return ruling.verdict(Label.DISPUTED, f"{said(statement)}. The same list also says: {said(died)}.")
            elif gone:
                ruling.cite(statement, Stance.NEUTRAL)
                ruling.cite(died, Stance.CONTRADICTS)
                ruling.flag("outdated")
                ruling.compare("period", "at as-of", f"until {died.value}", SlotOutcome.DIFFERS, source=died.cite.title)
                return ruling.verdict(Label.CONTRADICTED, f"{said(died)}. The role is on record before that: {said(statement)}.")
        if _ended(statement, as_of):
            ruling.cite(statement, Stance.CONTRADICTS)
            ruling.flag("outdated")
            ruling.compare("period", "at as-of", f"until {statement.until}", SlotOutcome.DIFFERS, source=statement.cite.title)
            return ruling.verdict(Label.DIFFERS, f"{said(statement)}: held until {statement.until}, not at the date asked for.")
    if claim.when is not None and claim.when.period is not None and claim.when.relation == "in":
        period = _period(statement.since, statement.until)
        if period is not None and not period.overlaps(claim.when.period):
            ruling.cite(statement, Stance.CONTRADICTS)
            ruling.compare("period", claim.when.quote, period.edtf, SlotOutcome.DIFFERS, source=statement.cite.title)
            return ruling.verdict(Label.DIFFERS, f"{said(statement)}.")
    if not statement.since and claim.role is RoleClass.DEPUTY and claim.when is not None:
        ruling.compare("period", claim.when.quote, "not stated", SlotOutcome.UNKNOWN)
    ruling.cite(statement, Stance.SUPPORTS)
    for other in _roles(holder, desk):
        if other is not statement and other.role is statement.role and other.organization == statement.organization:
            ruling.cite(other, Stance.SUPPORTS)
    return ruling.verdict(Label.SUPPORTED, said(statement) + ".")


def _past(claim: RoleClaim) -> bool:
    words = claim.span.quote.lower().split()
    return claim.former or any(w in words for w in ("was", "were", "led", "headed", "founded", "served", "late", "belonged", "owned", "commanded", "had", "once", "then", "under"))


def _death(entity: Entity, desk: Desk) -> AttributeStatement | None:
    found = [
        s for s in desk.view.statements(entity.id)
        if isinstance(s, AttributeStatement) and s.attribute == "died" and s.subject == entity.id and decides(s)
    ]
    return min(found, key=lambda s: s.value) if found else None


def _others(claim: RoleClaim, holder: Entity | None, organization: Entity, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Another holder of an exclusive role on record, and the claimed one not: the record says otherwise."""
    if claim.role not in _EXCLUSIVE:
        return None
    accepted = {claim.role}
    rivals: list[RoleStatement] = []
    for statement in desk.view.statements(organization.id):
        if not isinstance(statement, RoleStatement) or statement.organization != organization.id or statement.role not in accepted or not decides(statement):
            continue
        if holder is not None and statement.subject == holder.id:
            return None
        if claim.role is RoleClass.FOUNDER and statement.cite.ref not in organization.refs:
            # Another person's entry naming him a founder does not say that he was the only one.
            continue
        if claim.role is RoleClass.HEAD and (statement.note.startswith("former") or _ended(statement, desk.as_of)):
            continue
        rivals.append(statement)
    if claim.role is RoleClass.HEAD and not (claim.current or _is_present(claim)):
        return None
    rivals = [s for s in rivals if not _is_dead_before(s, desk)]
    if not rivals or (holder is None and not _is_another(claim, rivals, desk)):
        return None
    for statement in rivals[:4]:
        ruling.cite(statement, Stance.CONTRADICTS)
    if holder is not None:
        for own in _roles(holder, desk):
            if own.organization == organization.id and own.subject == holder.id:
                ruling.cite(own, Stance.NEUTRAL)
    names = ", ".join(dict.fromkeys(_who(s, desk) for s in rivals[:3]))
    ruling.compare("holder", desk.name(claim.holder), names, SlotOutcome.DIFFERS, source=rivals[0].cite.title)
    ruling.flag("functional_role")
    ruling.would_change = "a source that names the claimed holder in this role at that date"
    return ruling.verdict(Label.CONTRADICTED, f"{said(rivals[0])}: {names}.")


def _is_present(claim: RoleClaim) -> bool:
    return not _past(claim) and (claim.when is None or claim.when.relation == "now")


def _is_another(claim: RoleClaim, rivals: list[RoleStatement], desk: Desk) -> bool:
    """Whether an unknown holder is surely none of the recorded ones.

    A full name in Latin script, no word of which comes near a word of theirs: a name in another script or spelling that
    was not resolved may well be the same person.
    """
    words = [w for w in fold(desk.name(claim.holder)).split() if w not in PARTICLES]
    if len(words) < 2 or not all(word.isascii() for word in words):
        return False
    keys = {skeleton(word) for word in words}
    for statement in rivals:
        names = [n.text for n in desk.view.entity(statement.subject).names] if statement.subject.startswith("ent-") else [statement.subject.partition(":")[2]]
        if any(skeleton(word) in keys for name in names for word in fold(name).split()):
            return False
    return True


def _is_dead_before(statement: RoleStatement, desk: Desk) -> bool:
    if statement.role is not RoleClass.HEAD or desk.as_of is None or desk.as_of.first is None or not statement.subject.startswith("ent-"):
        return False
    died = _death(desk.view.entity(statement.subject), desk)
    if died is None:
        return False
    period = parse_edtf(died.value)
    return period.last is not None and period.last < desk.as_of.first


def _who(statement: Statement, desk: Desk) -> str:
    if statement.subject.startswith("ent-"):
        entity = desk.view.entity(statement.subject)
        ref = f" ({entity.refs[-1]})" if entity.refs else ""
        return entity.name + ref
    return statement.subject.partition(":")[2]


_ = compare_periods
