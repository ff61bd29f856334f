"""Record files that count for one run only, laid over the store without being written to it."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from onrecord.model.ids import content_id
from onrecord.model.record import Entity, Statement
from onrecord.model.vocab import NameQuality
from onrecord.record.base import NameHit
from onrecord.record.parties import KEY_PREFIX, REF_PREFIX, Groups, name_targets, unique_names
from onrecord.record.refs import (
    NAME_PREFIX,
    agreement_references,
    bare_name,
    event_references,
    statement_references,
    term_of,
)
from onrecord.store import Store
from onrecord.text.normalize import fold

if TYPE_CHECKING:
    from onrecord.record.files import FileEntity, RecordFile


class Overlay:
    """What the files of this run add: parties, their names, what references mean.

    Attributes:
        entities: Parties that are new or that the files say more about, by id.
        same: Entity ids of the store that the files make one party, and the id that stands for them.
        names: Who bears each folded name, by the files.
        targets: What references mean, by term and kind.
        statements: Every statement of the files, in order.
    """

    def __init__(self, store: Store, files: Sequence["RecordFile"]) -> None:
        self.files = tuple(files)
        self.entities: dict[str, Entity] = {}
        self.same: dict[str, str] = {}
        self.names: dict[str, tuple[NameHit, ...]] = {}
        self.targets: dict[tuple[str, str], str] = {}
        self.statements: tuple[Statement, ...] = tuple(item for file in files for item in file.statements)
        if files:
            self._add_entities(store, [entity for file in files for entity in file.entities])
            self._add_named_targets(store)

    def id_of(self, entity_id: str) -> str:
        """Return the id that stands for an entity of the store."""
        return self.same.get(entity_id, entity_id)

    def members(self, entity_id: str) -> list[str]:
        """Return the ids that an entity has in the store: its own, and those the files made one with it."""
        return [entity_id, *(other for other, whole in sorted(self.same.items()) if whole == entity_id)]

    def _add_entities(self, store: Store, entities: Iterable["FileEntity"]) -> None:
        groups = Groups()
        by_key: dict[str, list[FileEntity]] = {}
        for entity in entities:
            by_key.setdefault(KEY_PREFIX + entity.key, []).append(entity)
            groups.unite([KEY_PREFIX + entity.key, *(REF_PREFIX + ref for ref in entity.refs)])
        terms = {term for group in groups.sets() for term in group}
        for row in store.targets(terms):
            groups.unite([row.term, row.entity])
        hits: dict[str, list[NameHit]] = {}
        for group in groups.sets():
            held = [party for term in group if (party := store.entity(term)) is not None]
            added = [told for term in group for told in by_key.get(term, ())]
            whole = _joined(group, held, added)
            self.entities[whole.id] = whole
            self.same.update({other.id: whole.id for other in held if other.id != whole.id})
            self.targets.update({(term, ""): whole.id for term in group if term.startswith((KEY_PREFIX, REF_PREFIX))})
            for name in whole.names:
                hits.setdefault(fold(name.text), []).append(NameHit(whole.id, name))
        self.names = {folded: tuple(found) for folded, found in hits.items()}

    def _add_named_targets(self, store: Store) -> None:
        references = [
            *(pair for statement in self.statements for pair in statement_references(statement)),
            *(pair for file in self.files for event in file.events for pair in event_references(event)),
            *(pair for file in self.files for agreement in file.agreements for pair in agreement_references(agreement)),
        ]
        wanted = {term_of(reference)[len(NAME_PREFIX) :] for reference, _ in references if bare_name(reference)}
        bearers: dict[str, list[tuple[str, str]]] = {}
        for row in store.names(wanted):
            entity = self.entities.get(self.id_of(row.entity)) or store.entity(row.entity)
            if row.name.quality is not NameQuality.WEAK and entity is not None:
                bearers.setdefault(row.folded, []).append((entity.id, entity.kind.value))
        for folded in wanted & self.names.keys():
            for hit in self.names[folded]:
                if hit.name.quality is not NameQuality.WEAK:
                    bearers.setdefault(folded, []).append((hit.entity_id, self.entities[hit.entity_id].kind.value))
        self.targets.update({(row.term, row.kind): row.entity for row in name_targets(wanted, bearers)})


def _joined(group: Sequence[str], held: Sequence[Entity], added: Sequence["FileEntity"]) -> Entity:
    """Return the entity that parties of the store and of the files make together."""
    refs = {ref for entity in held for ref in entity.refs} | {ref for entity in added for ref in entity.refs}
    names = unique_names([*(n for e in added for n in e.names), *(n for e in held for n in e.names)])
    reasons = {why for e in held for why in e.merged} | {why for e in added for why in e.merge_reasons}
    merged = tuple(sorted(reasons)) if len(refs) > 1 else ()
    if not held:
        canonical = min(refs, default=min(group))
        kind, name = added[0].kind, added[0].name
        return Entity(
            id=content_id("ent", canonical), kind=kind, name=name, names=names, refs=tuple(sorted(refs)), merged=merged
        )
    main = min(held, key=lambda entity: (min(entity.refs, default="~"), entity.id))
    return replace(
        main,
        names=names,
        refs=tuple(sorted(refs)),
        merged=merged,
        born=tuple(dict.fromkeys(value for entity in held for value in entity.born)),
        born_at=tuple(dict.fromkeys(value for entity in held for value in entity.born_at)),
        nationalities=tuple(dict.fromkeys(value for entity in held for value in entity.nationalities)),
        titles=tuple(dict.fromkeys(value for entity in held for value in entity.titles)),
        programmes=tuple(dict.fromkeys(value for entity in held for value in entity.programmes)),
        relatives=tuple(sorted({value for entity in held for value in entity.relatives} - {main.id})),
    )
