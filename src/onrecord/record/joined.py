"""Joined entries: a view in which the entries of two lists that a report shows to be one party are one.

Lists are merged when they are loaded where name and birth allow it (`merge`). What remains apart may still be one party
to a report: then every check has to see what both lists say, and where they disagree.
"""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from msgspec.structs import replace

from onrecord.model.record import Entity, Snapshot, Statement
from onrecord.record.base import Presence, RecordView


def join_entities(entities: Sequence[Entity]) -> Entity:
    """Return the first of some entities with the ids, names, births and other values of all."""
    first = entities[0]
    if len(entities) == 1:
        return first
    tuples = ("refs", "merged", "born", "born_at", "nationalities", "titles", "programmes")
    values: dict[str, Any] = {
        field: tuple(dict.fromkeys(value for entity in entities for value in getattr(entity, field)))
        for field in tuples
    }
    ids = {entity.id for entity in entities}
    relatives = {other for entity in entities for other in entity.relatives} - ids
    names = tuple({name.text: name for entity in reversed(entities) for name in reversed(entity.names)}.values())
    return replace(first, names=tuple(reversed(names)), relatives=tuple(sorted(relatives)), **values)


def joined_view(view: RecordView, joined: Mapping[str, Entity], parts: Mapping[str, str]) -> RecordView:
    """Return the view with some entities as one; the view itself where none are.

    Args:
        view: The record.
        joined: The joined entity, by its id.
        parts: The id of each entity that is a part of one, and the id of the whole.
    """
    return cast(RecordView, _JoinedView(view, joined, parts)) if joined else view


class _JoinedView:
    """A record view; what is not about the joined entities comes from the view below."""

    def __init__(self, view: RecordView, joined: Mapping[str, Entity], parts: Mapping[str, str]) -> None:
        self._view = view
        self._joined = joined
        self._parts = parts
        self._made: dict[str, tuple[Statement, ...]] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._view, name)

    def entity(self, entity_id: str) -> Entity:
        whole = self._parts.get(entity_id, entity_id)
        return self._joined.get(whole) or self._view.entity(whole)

    def entity_of_ref(self, ref: str) -> Entity | None:
        found = self._view.entity_of_ref(ref)
        return found if found is None else self.entity(found.id)

    def statements(self, entity_id: str) -> tuple[Statement, ...]:
        if entity_id not in self._made:
            rows = (row for part in self._parts_of(entity_id) for row in self._view.statements(part))
            self._made[entity_id] = tuple({row.id: self._of_wholes(row) for row in rows}.values())
        return self._made[entity_id]

    def presences(self, entity_id: str, source: str) -> tuple[Presence, ...]:
        found: dict[str, tuple[Snapshot, list[Presence]]] = {}
        for part in self._parts_of(entity_id):
            for presence in self._view.presences(part, source):
                found.setdefault(presence.snapshot.date, (presence.snapshot, []))[1].append(presence)
        return tuple(
            next((one for one in rows if one.entry is not None), rows[0]) for _, (_, rows) in sorted(found.items())
        )

    def _parts_of(self, entity_id: str) -> list[str]:
        whole = self._parts.get(entity_id, entity_id)
        others = [part for part, of in self._parts.items() if of == whole and part != whole]
        return [whole, *others]

    def _of_wholes(self, statement: Statement) -> Statement:
        """The statement with the whole in every place where it names a part."""
        changed = {
            field: self._parts[value]
            for field in statement.__struct_fields__
            if isinstance(value := getattr(statement, field), str) and value in self._parts
        }
        return replace(statement, **changed) if changed else statement
