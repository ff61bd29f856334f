"""RecordWorld: what the rules ask, answered from the statements of the record, with what is disputed left open."""

from typing import TypeGuard

from onrecord.check.case import decides
from onrecord.check.clauses.times import parsed, parsed_or_none
from onrecord.check.clauses.values import Membership
from onrecord.errors import NotFound
from onrecord.model.record import AttributeStatement, RoleStatement, Statement, TieStatement
from onrecord.model.time import Period
from onrecord.model.vocab import Relation, RoleClass
from onrecord.record.base import RecordView
from onrecord.record.refs import ENTITY_PREFIX, bare_name

_PART = frozenset({Relation.PART_OF, Relation.MEMBER_OF, Relation.AFFILIATED_WITH})
_FIRM = frozenset({Relation.PART_OF, Relation.MEMBER_OF})
_LEADING = frozenset({Relation.LEADS, Relation.ACTS_FOR})
_IN_ROLE = frozenset({RoleClass.HEAD, RoleClass.DEPUTY, RoleClass.FOUNDER, RoleClass.COMMANDER, RoleClass.MEMBER})


class RecordWorld:
    """Names, memberships and deaths by one record view; each party is asked for once."""

    def __init__(self, view: RecordView) -> None:
        self._view = view
        self._ties: dict[str, tuple[TieStatement | RoleStatement, ...]] = {}
        self._wholes: dict[tuple[str, Period | None], tuple[Membership, ...]] = {}
        self._died: dict[str, Period | None] = {}

    def name(self, party: str) -> str:
        """Return the name of a party; a reference that nobody resolved is its own name."""
        if not party.startswith(ENTITY_PREFIX):
            return bare_name(party) or party.removeprefix("key:")
        try:
            return self._view.entity(party).name
        except NotFound:
            return party

    def wholes(self, party: str, when: Period | None) -> tuple[Membership, ...]:
        """Return the parties that a party was part of at a time, as statements say.

        A statement that denies or disputes the membership leaves it open, whoever made it.
        """
        key = (party, when)
        if key not in self._wholes:
            self._wholes[key] = tuple(self._memberships(party, when))
        return self._wholes[key]

    def _memberships(self, party: str, when: Period | None) -> list[Membership]:
        by_whole: dict[str, list[TieStatement | RoleStatement]] = {}
        for statement in self._parts(party):
            whole = statement.other if isinstance(statement, TieStatement) else statement.organization or ""
            by_whole.setdefault(whole, []).append(statement)
        found = []
        for whole, statements in by_whole.items():
            standing = [s for s in statements if not _denies(s) and _holds(s, when)]
            if not standing:
                continue
            doubted = [s for s in statements if isinstance(s, TieStatement) and (s.denied or s.disputed)]
            best = next((s for s in standing if s not in doubted), standing[0])
            firm = isinstance(best, RoleStatement) or best.relation in _FIRM | _LEADING
            found.append(Membership(whole, best.cite.title, _doubt(doubted, firm=firm)))
        return found

    def listed(self, party: str) -> tuple[str, ...]:
        """Return the official ids of a party: the lists on which an authority named it."""
        if not party.startswith(ENTITY_PREFIX):
            return ()
        try:
            return self._view.entity(party).refs
        except NotFound:
            return ()

    def _parts(self, party: str) -> tuple[TieStatement | RoleStatement, ...]:
        if party not in self._ties:
            statements = self._view.statements(party) if party.startswith(ENTITY_PREFIX) else ()
            self._ties[party] = tuple(s for s in statements if _makes_part(s, party))
        return self._ties[party]

    def died(self, party: str) -> Period | None:
        """Return when a party died: the latest day that a source which decides gives."""
        if party not in self._died:
            statements = self._view.statements(party) if party.startswith(ENTITY_PREFIX) else ()
            told = [s.value for s in statements if _is_death(s, party)]
            days = [day for value in told if (day := parsed_or_none(value)) is not None]
            self._died[party] = max((day for day in days if day.last), key=lambda day: str(day.last), default=None)
        return self._died[party]


def _is_death(statement: Statement, party: str) -> TypeGuard[AttributeStatement]:
    """Whether a statement gives the death of a party, and may decide."""
    return (
        isinstance(statement, AttributeStatement)
        and statement.subject == party
        and statement.attribute == "died"
        and decides(statement)
    )


def _makes_part(statement: object, party: str) -> TypeGuard[TieStatement | RoleStatement]:
    if isinstance(statement, TieStatement):
        return statement.subject == party and statement.relation in _PART | _LEADING
    return (
        isinstance(statement, RoleStatement)
        and statement.subject == party
        and bool(statement.organization)
        and statement.role in _IN_ROLE
    )


def _denies(statement: TieStatement | RoleStatement) -> bool:
    return isinstance(statement, TieStatement) and statement.denied


def _holds(statement: TieStatement | RoleStatement, when: Period | None) -> bool:
    """Whether a membership may have held at a time; without a time, or a start, it may."""
    if when is None:
        return True
    since = parsed(statement.since).first if statement.since else None
    until = parsed(statement.until).last if statement.until else None
    return Period(first=since, last=until, edtf="").overlaps(when)


def _doubt(doubted: list[TieStatement], *, firm: bool) -> str:
    if doubted:
        return f"sources differ ({'; '.join(dict.fromkeys(s.cite.title for s in doubted))})"
    return "" if firm else "the source speaks of affiliation only"
