"""References of statements, events and agreements, found and replaced by entity ids."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from onrecord.model.record import (
    Event,
    RemarkStatement,
    ResponsibilityStatement,
    RewardStatement,
    RoleStatement,
    Statement,
    TieStatement,
)
from onrecord.model.undertaking import Agreement, Commitment
from onrecord.model.vocab import MentionKind, Relation
from onrecord.text.normalize import fold

ENTITY_PREFIX = "ent-"
NAME_PREFIX = "name:"
_EXACT = ("ref:", "key:")
_KIN = frozenset({Relation.PARENT_OF, Relation.CHILD_OF, Relation.SIBLING_OF, Relation.RELATIVE_OF, Relation.SPOUSE_OF})

Resolve = Callable[[str, str], str]
"""Gives the entity id that a reference means, for a kind of party (empty for any); otherwise the reference itself."""


def bare_name(reference: str) -> str:
    """Return the name that a reference gives; empty where it gives an official id, a key or an entity id."""
    if reference.startswith(NAME_PREFIX):
        return reference[len(NAME_PREFIX) :]
    return "" if reference.startswith((*_EXACT, ENTITY_PREFIX)) else reference


def term_of(reference: str) -> str:
    """Return the form under which a reference is looked up: names are folded, others stay as they are."""
    name = bare_name(reference)
    return NAME_PREFIX + fold(name) if name else reference


def statement_references(statement: Statement) -> Iterator[tuple[str, str]]:
    """Yield every reference of a statement with the kind of party it stands for, subject first."""
    yield statement.subject, ""
    match statement:
        case RoleStatement(organization=str(organization)) if organization:
            yield organization, MentionKind.ORGANIZATION.value
        case TieStatement():
            yield statement.other, _tie_kind(statement)
        case ResponsibilityStatement(approved_by=str(approver)) if approver:
            yield approver, ""
        case RewardStatement() if not bare_name(statement.offered_by):
            yield statement.offered_by, ""
        case RemarkStatement():
            yield from ((mention, "") for mention in statement.mentions)


def event_references(event: Event) -> Iterator[tuple[str, str]]:
    """Yield every reference of an event."""
    yield from ((attribution.party, "") for attribution in event.attributions)
    yield from ((participant, "") for participant in event.participants)


def agreement_references(agreement: Agreement) -> Iterator[tuple[str, str]]:
    """Yield every reference of an agreement and its commitments."""
    yield from ((party, "") for party in agreement.parties)
    for commitment in agreement.commitments:
        yield commitment.bearer, ""
        yield from ((item, "") for item in commitment.objects)
        if commitment.controlled_by:
            yield commitment.controlled_by, ""
    yield from ((control.party, "") for control in agreement.control)


def resolve_statement(statement: Statement, resolve: Resolve) -> Statement:
    """Return the statement with entity ids in place of its references."""
    subject = resolve(statement.subject, "")
    match statement:
        case RoleStatement(organization=str(organization)) if organization:
            kind = MentionKind.ORGANIZATION.value
            return replace(statement, subject=subject, organization=resolve(organization, kind))
        case TieStatement():
            return replace(statement, subject=subject, other=resolve(statement.other, _tie_kind(statement)))
        case ResponsibilityStatement(approved_by=str(approver)) if approver:
            return replace(statement, subject=subject, approved_by=resolve(approver, ""))
        case RewardStatement() if not bare_name(statement.offered_by):
            return replace(statement, subject=subject, offered_by=resolve(statement.offered_by, ""))
        case RemarkStatement():
            return replace(statement, subject=subject, mentions=tuple(resolve(item, "") for item in statement.mentions))
    return replace(statement, subject=subject)


def resolve_event(event: Event, resolve: Resolve) -> Event:
    """Return the event with entity ids in place of its references."""
    return replace(
        event,
        attributions=tuple(replace(item, party=resolve(item.party, "")) for item in event.attributions),
        participants=tuple(resolve(item, "") for item in event.participants),
    )


def resolve_agreement(agreement: Agreement, resolve: Resolve) -> Agreement:
    """Return the agreement with entity ids in place of its references."""
    return replace(
        agreement,
        parties=tuple(resolve(item, "") for item in agreement.parties),
        commitments=tuple(_resolve_commitment(item, resolve) for item in agreement.commitments),
        control=tuple(replace(item, party=resolve(item.party, "")) for item in agreement.control),
    )


def _resolve_commitment(commitment: Commitment, resolve: Resolve) -> Commitment:
    objects = tuple(resolve(item, "") for item in commitment.objects)
    holder = resolve(commitment.controlled_by, "") if commitment.controlled_by else ""
    return replace(commitment, bearer=resolve(commitment.bearer, ""), objects=objects, controlled_by=holder)


def _tie_kind(statement: TieStatement) -> str:
    return MentionKind.PERSON.value if statement.relation in _KIN else ""
