"""Keepers: what a ship did is told in the entry of the firm that owns or manages it."""

from onrecord.check.case import Desk, decides
from onrecord.model.record import Entity, RoleStatement, TieStatement
from onrecord.model.vocab import MentionKind, SourceKind

MOST = 6
"""Firms of one ship whose entries are read."""


def keepers_of(party: Entity, desk: Desk) -> list[Entity]:
    """Return the firms to which an official list ties a ship; none for any other party."""
    if party.kind is not MentionKind.OTHER:
        return []
    ids: dict[str, None] = {}
    for statement in desk.view.statements(party.id):
        if not isinstance(statement, TieStatement | RoleStatement) or not decides(statement):
            continue
        if statement.cite.kind is not SourceKind.OFFICIAL_LIST:
            continue
        other = statement.other if isinstance(statement, TieStatement) else statement.organization
        for one in (statement.subject, other):
            if one and one.startswith("ent-") and one != party.id:
                ids.setdefault(one)
    firms = [desk.view.entity(one) for one in list(ids)[:MOST]]
    return [firm for firm in firms if firm.kind is MentionKind.ORGANIZATION]
