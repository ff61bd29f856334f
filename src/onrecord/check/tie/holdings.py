"""Holdings: who owns, manages or controls a firm or a ship, by the owner's field of a list or by an entry's remarks."""

import re
from collections.abc import Sequence

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.tie.named_in import named_in, own_passages, plain_name
from onrecord.check.tie.parents import check_parent
from onrecord.check.tie.shares import check_shares
from onrecord.model.claim import Claim, RoleClaim, TieClaim
from onrecord.model.record import Entity, RoleStatement, Statement, TieStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import (
    FactKind,
    Label,
    MentionForm,
    Modality,
    Polarity,
    Relation,
    RoleClass,
    SlotOutcome,
    SourceKind,
    Stance,
)

_HOLDS = re.compile(
    r"\b(?:owners?|owned|owns|manager|manages|managed|operator|operates|operated|controlled|controls)\b", re.IGNORECASE
)


def check_holding(claim: Claim, holder: str | None, thing: str | None, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where a list gives the holder, `contradicted` where its field for the owner names another.

    Args:
        claim: The claim.
        holder: Mention id of who is said to hold.
        thing: Mention id of what is held.
        desk: The case.
        ruling: Of the claim.
    """
    if claim.polarity is Polarity.NEGATIVE or holder is None or thing is None:
        return None
    by_shares = check_shares(claim, holder, thing, desk, ruling)
    if by_shares is not None:
        return by_shares
    held, owner = desk.entity(thing), desk.entity(holder)
    by_remark = _by_remark(owner, held, desk.name(thing), desk) or _by_remark(held, owner, desk.name(holder), desk)
    rows = desk.attributes(held, FactKind.OWNER.value) if held is not None else []
    names = [desk.name(holder), *(name.text for name in owner.names)] if owner is not None else [desk.name(holder)]
    same = [row for row in rows if any(plain_name(name) == plain_name(row.value) for name in names if name)]
    lead: Statement | None = same[0] if same else by_remark
    if lead is not None:
        ruling.cite(lead, Stance.SUPPORTS)
        ruling.compare("holder", desk.name(holder), lead.cite.excerpt, SlotOutcome.SAME, source=lead.cite.title)
        return ruling.verdict(Label.SUPPORTED, said(lead) + ".")
    plain = claim.modality in (Modality.ASSERTED, Modality.REPORTED) and not _is_dated(claim)
    if not plain or not _is_named(holder, desk) or not _is_named(thing, desk):
        return None
    if not rows:
        return _by_rival(claim, owner, held, desk, ruling) or _by_parent(claim, owner, held, desk, ruling)
    ruling.cite(rows[0], Stance.CONTRADICTS)
    ruling.compare("holder", desk.name(holder), rows[0].value, SlotOutcome.DIFFERS, source=rows[0].cite.title)
    return ruling.verdict(Label.CONTRADICTED, said(rows[0]) + ".")


_ASIDE = re.compile(r",[^,]*,")


def _is_dated(claim: Claim) -> bool:
    """Whether a claim has a time of its own; `X, another name of that day, owns Y` has it in an aside alone."""
    return claim.when is not None and claim.when.quote in _ASIDE.sub(",", claim.span.quote)


_OWNS = re.compile(r"\b(?:owners?|owned|owns|proprietor|propert(?:y|ies)|belong\w*)\b", re.IGNORECASE)
_RUNS = re.compile(r"\b(?:managers?|manages?|managed|operators?|operates?|operated)\b", re.IGNORECASE)


_MANAGES = re.compile(
    r"manag|operat|administ|gestion|gére|gère|gérée?|exploit|betr(?:ei|ie)b|verwalt|управл|bereeder", re.IGNORECASE
)
"""Words for running a thing, in five languages: who runs it need not own it."""


def _by_parent(claim: Claim, owner: Entity | None, held: Entity | None, desk: Desk, ruling: Ruling) -> Verdict | None:
    """What the firm's own entry says of who owns or controls it; nothing against who is said to manage it."""
    if _MANAGES.search(claim.span.quote) or (isinstance(claim, RoleClaim) and claim.role is not RoleClass.OWNER):
        return None
    owns = isinstance(claim, RoleClaim) or (isinstance(claim, TieClaim) and claim.relation is Relation.OWNS)
    return check_parent(owner, held, desk, ruling, owned=owns)


def _by_rival(claim: Claim, owner: Entity | None, held: Entity | None, desk: Desk, ruling: Ruling) -> Verdict | None:
    """`contradicted` where the entry of another party that a list ties to the thing says that it owns or manages it.

    The report must use a word of the same kind: who manages a ship need not own it. A claimed holder whose own entry
    is tied to the thing may well have it too.
    """
    if owner is None or held is None or owner.id == held.id:
        return None
    kinds = [kind for kind in (_OWNS, _RUNS) if kind.search(claim.span.quote)]
    ties = [s for s in desk.view.statements(held.id) if isinstance(s, TieStatement | RoleStatement) and decides(s)]
    tied = {party for s in ties for party in _parties_of(s)} - {held.id}
    if len(kinds) != 1 or owner.id in tied:
        return None
    for party in sorted(one for one in tied if one.startswith("ent-")):
        rival = desk.view.entity(party)
        lead = _by_remark(rival, held, held.name, desk)
        if lead is None or not kinds[0].search(lead.cite.excerpt):
            continue
        ruling.cite(lead, Stance.CONTRADICTS)
        named = f"{rival.name} ({rival.refs[-1]})" if rival.refs else rival.name
        ruling.compare("holder", owner.name, named, SlotOutcome.DIFFERS, source=lead.cite.title)
        ruling.would_change = "a source that names the claimed holder"
        return ruling.verdict(Label.CONTRADICTED, f"{said(lead)}: {named}.")
    return _by_other_thing(kinds[0], owner, ties, desk, ruling)


def _by_other_thing(
    kind: re.Pattern[str],
    owner: Entity,
    ties: Sequence[TieStatement | RoleStatement],
    desk: Desk,
    ruling: Ruling,
) -> Verdict | None:
    """`contradicted` where a list ties the thing to another, and the holder's own entry has him hold another thing."""
    tied = [s for s in ties if s.cite.kind is SourceKind.OFFICIAL_LIST]
    own = [s for s in desk.view.statements(owner.id) if s.subject == owner.id and decides(s)]
    other = next((s for s in own if kind.search(s.cite.excerpt) and s.cite.ref in owner.refs), None)
    if not tied or other is None:
        return None
    ruling.cite(tied[0], Stance.CONTRADICTS)
    ruling.cite(other, Stance.CONTRADICTS)
    ruling.compare("holder", owner.name, tied[0].cite.excerpt, SlotOutcome.DIFFERS, source=tied[0].cite.title)
    ruling.would_change = "a source that names the claimed holder"
    return ruling.verdict(Label.CONTRADICTED, f"{said(tied[0])}. Of the one named: {said(other)}.")


def _parties_of(statement: TieStatement | RoleStatement) -> tuple[str, ...]:
    other = statement.other if isinstance(statement, TieStatement) else statement.organization
    return (statement.subject, other) if other else (statement.subject,)


def _by_remark(party: Entity | None, other: Entity | None, name: str, desk: Desk) -> Statement | None:
    """A sentence of an entry on owning or managing that names the other party."""
    if party is None or not name:
        return None
    for statement in own_passages(party, desk):
        if _HOLDS.search(statement.cite.excerpt) and named_in(statement.cite.excerpt, other, name):
            return statement
    return None


def _is_named(mention: str, desk: Desk) -> bool:
    found = desk.mentions.get(mention)
    return found is not None and found.form is MentionForm.NAMED
