"""StatementView: what the store says of parties, as the clock lets it be known; many parties at once."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from onrecord.model.record import Entity, ListingStatement, Statement
from onrecord.record.clock import Clock, Standing, standing
from onrecord.record.narrative_fields import field_statements
from onrecord.record.overlay import Overlay
from onrecord.record.refs import Resolve, resolve_statement, statement_references
from onrecord.record.selection import list_statements, source_of, standings
from onrecord.store import HeldSnapshot, HeldStatement, Store

Resolver = Callable[[Iterable[tuple[str, str]]], Resolve]
"""Gives the function that resolves these references."""


class StatementView:
    """The statements of the store as of a date; a handful of queries for any number of parties."""

    def __init__(
        self,
        store: Store,
        overlay: Overlay,
        held: Mapping[str, Sequence[HeldSnapshot]],
        clock: Clock,
        entities: Callable[[Collection[str]], Mapping[str, Entity]],
        resolver: Resolver,
    ) -> None:
        """Make the view.

        Args:
            store: Where the statements rest.
            overlay: Which parties of the store this run's files make one.
            held: The snapshots of each list, oldest first.
            clock: Decides what was known.
            entities: Gives the parties that the store holds, by id.
            resolver: Gives what references to parties mean.
        """
        self._store = store
        self._overlay = overlay
        self._held = held
        self._clock = clock
        self._entities = entities
        self._resolver = resolver

    def of(self, entity_ids: Collection[str]) -> dict[str, list[Statement]]:
        """Return what counts of each of these parties: the statements of lists first, then of record files."""
        members = {entity_id: self._overlay.members(entity_id) for entity_id in entity_ids}
        listed, filed = self._rows_of(members)
        known = {
            row.number: self._clock.as_known(row.value)
            for rows in filed.values()
            for row in rows
            if self._clock.admits(row.value.cite)
        }
        refs = {row.ref for rows in listed.values() for row in rows}
        refs |= {statement.cite.ref for statement in known.values() if statement.cite.ref}
        stands = standings(self._held, self._store.presence(refs), self._clock)
        by_lists = {whole: list(list_statements(rows, stands, self._clock)) for whole, rows in listed.items()}
        by_files = {number: item for number, item in known.items() if not self._is_superseded(item, stands)}
        every = [*(item for items in by_lists.values() for item in items), *by_files.values()]
        resolve = self._resolver(pair for item in every for pair in statement_references(item))
        # A tie is told at both of its ends: it is resolved once.
        resolved = {number: resolve_statement(item, resolve) for number, item in by_files.items()}
        return {
            whole: [
                *(resolve_statement(item, resolve) for item in by_lists[whole]),
                *(resolved[row.number] for row in filed[whole] if row.number in resolved),
            ]
            for whole in members
        }

    def _rows_of(
        self, members: Mapping[str, Sequence[str]]
    ) -> tuple[dict[str, list[HeldStatement]], dict[str, list[HeldStatement]]]:
        """Return the rows of each party from lists, and those from record files in their order."""
        every = {member for group in members.values() for member in group}
        refs = {entity.id: entity.refs for entity in self._entities(every).values()}
        versions: dict[str, set[int]] = {}
        for ref, _, number in self._store.presence({ref for own in refs.values() for ref in own}):
            versions.setdefault(ref, set()).add(number)
        fields, texts = self._rows_of_entries({number: ref for ref, own in versions.items() for number in own})
        naming = self._store.statements_naming(every)
        listed, filed = {}, {}
        for whole, group in members.items():
            own = {number for member in group for ref in refs.get(member, ()) for number in versions.get(ref, ())}
            held = {row.number: row for member in group for row in naming.get(member, ())}
            held |= {row.number: row for number in own for row in texts.get(number, ())}
            said = [row for number in sorted(own) for row in fields.get(number, ())]
            listed[whole] = [*said, *(row for row in held.values() if row.entry is not None)]
            filed[whole] = sorted(
                (row for row in held.values() if row.entry is None), key=lambda row: (row.file, row.seq)
            )
        return listed, filed

    def _rows_of_entries(
        self, refs: Mapping[int, str]
    ) -> tuple[dict[int, list[HeldStatement]], dict[int, list[HeldStatement]]]:
        """Return what the fields of each version of some entries say, and what their texts say of them alone."""
        fields = {
            number: [HeldStatement(0, item, number, refs[number], "", -1) for item in field_statements(entry)]
            for number, entry in self._store.entries_by_number(refs).items()
        }
        texts: dict[int, list[HeldStatement]] = {}
        for row in self._store.statements_of(refs):
            if row.entry is not None:
                texts.setdefault(row.entry, []).append(row)
        return fields, texts

    def _is_superseded(self, statement: Statement, stands: Mapping[str, Standing]) -> bool:
        """Return whether a record file copied this listing from a snapshot, and a newer one no longer has the entry."""
        cite = statement.cite
        if not isinstance(statement, ListingStatement) or not cite.ref or not cite.snapshot:
            return False
        held = self._held.get(source_of(cite.ref), ())
        stand = stands.get(cite.ref) or standing(held, {}, self._clock)
        newer = any(
            day > cite.snapshot and (self._clock.day is None or day <= self._clock.day.isoformat())
            for day in stand.lacking
        )
        return newer and stand.current is None
