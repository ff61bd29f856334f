"""Parents of firms: an entry that names who owns or controls its party, where a report names another."""

import re

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.tie.named_in import may_name, own_passages
from onrecord.model.record import Entity, RoleStatement, Statement, TieStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionKind, SlotOutcome, Stance

_OF = re.compile(
    r"\b(?:(?:subsidiary|subsidiaries) of|subordinated?(?: entity)? (?:of|to)) (?P<of>[^.;]+)"
    r"|\b(?:owned|controlled)\b(?:,? (?:and|or) (?:owned|controlled|operated))?(?: entirely| fully)? by,?"
    r" (?P<by>[^.;]+)",
    re.IGNORECASE,
)
"""How an entry says whose its party is."""


def check_parent(
    owner: Entity | None, held: Entity | None, desk: Desk, ruling: Ruling, *, owned: bool = False
) -> Verdict | None:
    """Return `contradicted` where the entry of a firm says whose it is, and that is another, else None.

    Nothing is contradicted where the two are tied in any other way, or where the parent on record is itself tied to
    who is claimed, as a holding is to the army that it belongs to.

    Args:
        owner: The claimed parent or holder.
        held: The firm.
        desk: The case.
        ruling: Of the claim.
        owned: The report says that it is owned, which who controls it need not do.
    """
    if owner is None or held is None or owner.id == held.id or held.kind is MentionKind.PERSON:
        return None
    if _names_each_other(owner, held, desk):
        return None
    for statement in own_passages(held, desk):
        match = _OF.search(statement.cite.excerpt)
        if (
            match is None
            or (owned and match[0].lower().startswith("controlled"))
            or may_name(match["of"] or match["by"], owner, owner.name)
            or _is_tied(owner, statement, desk)
        ):
            continue
        ruling.cite(statement, Stance.CONTRADICTS)
        ruling.compare("holder", owner.name, statement.cite.excerpt, SlotOutcome.DIFFERS, source=statement.cite.title)
        ruling.would_change = "a source that names the claimed holder"
        return ruling.verdict(Label.CONTRADICTED, said(statement) + ".")
    return None


def _names_each_other(one: Entity, other: Entity, desk: Desk) -> bool:
    """Whether a passage of either party has the other in it."""
    pairs = ((one, other), (other, one))
    return any(may_name(s.cite.excerpt, b, b.name) for a, b in pairs for s in own_passages(a, desk))


def _is_tied(owner: Entity, statement: Statement, desk: Desk) -> bool:
    """Whether the parent that a statement names is tied to somebody."""
    ids = _parties(statement) if isinstance(statement, TieStatement | RoleStatement) else ()
    for party in ids:
        if party.startswith("ent-") and party != owner.id:
            tied = {p for s in desk.view.statements(party) if isinstance(s, TieStatement) for p in (s.subject, s.other)}
            if owner.id in tied or _names_each_other(owner, desk.view.entity(party), desk):
                return True
    return False


def _parties(statement: TieStatement | RoleStatement) -> tuple[str, ...]:
    other = statement.other if isinstance(statement, TieStatement) else statement.organization
    return (statement.subject, other) if other else (statement.subject,)
