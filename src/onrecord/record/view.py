"""StoreView: the record as of a date, answered from the store and from the record files of this run."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from onrecord.errors import NotFound
from onrecord.model.record import Entity, Entry, Event, Name, Snapshot, Statement
from onrecord.model.time import Period
from onrecord.model.told import Correction, ReportedStatement, Told
from onrecord.model.undertaking import Agreement
from onrecord.model.vocab import Mode
from onrecord.record.base import Detailed, NameHit, Presence, Saying
from onrecord.record.clock import Clock
from onrecord.record.combine import combine_agreements
from onrecord.record.corrections import in_force, marked
from onrecord.record.event_view import EventView
from onrecord.record.overlay import Overlay
from onrecord.record.parties import REF_PREFIX
from onrecord.record.refs import (
    Resolve,
    agreement_references,
    bare_name,
    resolve_agreement,
    resolve_statement,
    statement_references,
    term_of,
)
from onrecord.record.report_view import ReportView
from onrecord.record.selection import source_of
from onrecord.record.statement_view import StatementView
from onrecord.store import HeldSnapshot, Store
from onrecord.text.normalize import skeleton

if TYPE_CHECKING:
    from onrecord.record.files import RecordFile
    from onrecord.record.names import NameIndex


class StoreView:
    """The RecordView of a store; asks only for what is asked of it, and remembers the answers."""

    def __init__(
        self,
        store: Store,
        as_of: Period | None,
        mode: Mode,
        extra: Sequence["RecordFile"] = (),
        *,
        corrected: bool = True,
    ) -> None:
        """Make the view.

        Args:
            store: Where the record rests.
            as_of: The date; None admits everything.
            mode: Which clock decides.
            extra: Record files that count for this run only.
            corrected: Statements that a person marked as corrected decide nothing; otherwise they count as before.
        """
        self._store = store
        self._extra = extra
        self._corrections = in_force(store) if corrected else {}
        self._as_of = as_of
        self._mode = mode
        self._clock = Clock(as_of, mode)
        self._overlay = Overlay(store, extra)
        self._held: dict[str, list[HeldSnapshot]] = {}
        for held in store.snapshots():
            self._held.setdefault(held.snapshot.source, []).append(held)
        self._targets: dict[tuple[str, str], str] = {}
        self._asked: set[str] = set()
        self._hits: dict[str, tuple[NameHit, ...]] = {}
        self._near: dict[frozenset[str], tuple[NameHit, ...]] = {}
        self._entities: dict[str, Entity] = {}
        self._read: dict[str, Entity | None] = {}
        self._statements: dict[str, tuple[Statement, ...]] = {}
        self._made_by_store = StatementView(
            store, self._overlay, self._held, self._clock, self._of_store, self._resolver
        )
        self._extra_statements: dict[str, list[Statement]] | None = None
        told = (event for file in self._overlay.files for event in file.events)
        self._events = EventView(store, told, self._clock, self._resolver, self._corrections)
        self._reports = ReportView(store, self._clock, self._corrections)
        self._agreements: tuple[Agreement, ...] | None = None
        self._entries_in: dict[tuple[str, str], tuple[Entry, ...]] = {}
        self._without_aliases: dict[tuple[str, str], float] = {}

    @property
    def as_of(self) -> Period | None:
        """The date or interval; None means that everything is admissible."""
        return self._as_of

    @property
    def mode(self) -> Mode:
        """Which clock decides."""
        return self._mode

    def look_up(self, folded: Collection[str]) -> Mapping[str, tuple[NameHit, ...]]:
        """Return the entities that bear each folded name; names nobody bears are left out."""
        missing = {form for form in folded if form not in self._hits}
        if missing:
            found: dict[str, dict[str, Name]] = {}
            for row in self._store.names(missing):
                found.setdefault(row.folded, {}).setdefault(self._overlay.id_of(row.entity), row.name)
            for form in missing:
                names = found.get(form, {}) | {hit.entity_id: hit.name for hit in self._overlay.names.get(form, ())}
                self._hits[form] = tuple(NameHit(entity_id, names[entity_id]) for entity_id in sorted(names))
        return {form: hits for form in folded if (hits := self._hits[form])}

    def near_names(self, words: Sequence[str]) -> tuple[NameHit, ...]:
        """Return the names that come near a name in any spelling; wide, for a check before absence counts."""
        keys = {skeleton(word) for word in words if len(word) > 2}
        if not keys:
            return ()
        known = self._near.get(frozenset(keys))
        if known is None:
            rows = self._store.near_names(keys, len(keys) if len(keys) < 4 else len(keys) - 1)
            known = tuple(NameHit(self._overlay.id_of(row.entity), row.name) for row in rows)
            self._near[frozenset(keys)] = known
        return known

    def name_index(self) -> "NameIndex":
        """Return the index of every name that the store holds; made first where it is not in step."""
        from onrecord.record.names.held import name_index_of

        return name_index_of(self._store)

    def entity(self, entity_id: str) -> Entity:
        """Return an entity by id.

        Raises:
            NotFound: No such entity.
        """
        found = self.entities((entity_id,))
        if entity_id not in found:
            raise NotFound(f"no party in the record has the id {entity_id}.")
        return found[entity_id]

    def entities(self, entity_ids: Collection[str]) -> dict[str, Entity]:
        """Return those of these entities that the record knows; one query for all that were not asked for before."""
        missing = [entity_id for entity_id in entity_ids if entity_id not in self._entities]
        wholes = {entity_id: self._overlay.id_of(entity_id) for entity_id in missing}
        held = self._of_store({whole for whole in wholes.values() if whole not in self._overlay.entities})
        for entity_id, whole in wholes.items():
            known = self._overlay.entities.get(whole) or held.get(whole)
            if known is None:
                continue
            added = self._relatives_by_files(whole)
            relatives = {self._overlay.id_of(other) for other in known.relatives} | added
            self._entities[entity_id] = replace(known, relatives=tuple(sorted(relatives - {whole})))
        return {entity_id: known for entity_id in entity_ids if (known := self._entities.get(entity_id)) is not None}

    def entity_of_ref(self, ref: str) -> Entity | None:
        """Return the entity that has a foreign id such as `un:TAi.150`."""
        return self.entity_of_term(REF_PREFIX + ref)

    def entity_of_term(self, term: str) -> Entity | None:
        """Return the entity that `ref:` and an official id, or `key:` and the key of a record file, means."""
        found = self._resolve_all([(term, "")]).get((term, ""))
        return self.entity(found) if found is not None else None

    def statements(self, entity_id: str) -> tuple[Statement, ...]:
        """Return the admissible statements that involve this entity: those of lists first, then of record files."""
        self.read_ahead((entity_id,))
        return self._statements[entity_id]

    def read_ahead(self, entity_ids: Collection[str]) -> None:
        """Read the statements of many entities at once, so that `statements` asks the store nothing more for them."""
        wholes = {
            entity_id: self._overlay.id_of(entity_id) for entity_id in entity_ids if entity_id not in self._statements
        }
        if not wholes:
            return
        made = self._made_by_store.of(set(wholes.values()))
        for entity_id, whole in wholes.items():
            found = [*made[whole], *self._by_files().get(whole, ())]
            # A file given for this run may be one that the store holds already.
            distinct = {(item.id, item.cite.snapshot): item for item in found}.values()
            self._statements[entity_id] = tuple(marked(item, item.id, self._corrections) for item in distinct)

    def presences(self, entity_id: str, source: str) -> tuple[Presence, ...]:
        """Return whether the entity stands in the nearest snapshot of `source` before as-of, and in the one after."""
        refs = [ref for ref in self.entity(entity_id).refs if source_of(ref) == source]
        wanted = {snapshot.date for snapshot in self.around(source) if snapshot is not None}
        return tuple(found for found in self._history(refs, source) if found.snapshot.date in wanted)

    def history_of_ref(self, ref: str) -> tuple[Presence, ...]:
        """Return whether an entry stands in each snapshot held of its list, oldest first."""
        return self._history([ref], source_of(ref))

    def details_of_ref(self, ref: str) -> Detailed | None:
        """Return the personal details of an entry in the newest snapshot, not later than as-of, that has some."""
        source = source_of(ref)
        numbers = {snapshot: entry for _, snapshot, entry in self._store.presence([ref])}
        for held in reversed(self._held.get(source, ())):
            asked = held.snapshot.personal_details and self._clock.is_before(held.snapshot)
            if asked and held.number in numbers and (details := self._store.details(numbers[held.number])):
                return Detailed(held.snapshot, details)
        return None

    def sources(self) -> tuple[str, ...]:
        """Return the keys of the lists of which a snapshot is held, sorted."""
        return tuple(sorted(self._held))

    def snapshots(self, source: str) -> tuple[Snapshot, ...]:
        """Return the snapshots held of a list, oldest first."""
        return tuple(held.snapshot for held in self._held.get(source, ()))

    def around(self, source: str) -> tuple[Snapshot | None, Snapshot | None]:
        """Return the newest snapshot not later than the last as-of day, and the oldest after it."""
        snapshots = self.snapshots(source)
        before = [snapshot for snapshot in snapshots if self._clock.is_before(snapshot)]
        return (before[-1] if before else None, snapshots[len(before)] if len(before) < len(snapshots) else None)

    def entries(self, snapshot: Snapshot) -> tuple[Entry, ...]:
        """Return every entry of a snapshot held, by foreign id."""
        key = (snapshot.source, snapshot.date)
        if key not in self._entries_in:
            numbers = [
                held.number for held in self._held.get(snapshot.source, ()) if held.snapshot.date == snapshot.date
            ]
            self._entries_in[key] = tuple(entry for number in numbers for entry in self._store.entries_in(number))
        return self._entries_in[key]

    def without_aliases(self, snapshot: Snapshot) -> float:
        """Return the share of the entries of a snapshot held that stand in no snapshot of the list with all aliases."""
        key = (snapshot.source, snapshot.date)
        if key not in self._without_aliases:
            refs: set[str] = set()
            known: set[str] = set()
            for held in self._held.get(snapshot.source, ()):
                if held.snapshot.names_complete:
                    known |= self._store.fingerprints_in(held.number).keys()
                elif held.snapshot.date == snapshot.date:
                    refs |= self._store.fingerprints_in(held.number).keys()
            self._without_aliases[key] = len(refs - known) / len(refs) if refs else 0.0
        return self._without_aliases[key]

    def events(self) -> tuple[Event, ...]:
        """Return all events on record, figures and attributions filtered by the clock."""
        return self._events.all()

    def events_of(self, event_ids: Collection[str]) -> Iterator[Event]:
        """Yield the events with these ids that were known then, in the order of the record."""
        return self._events.of_ids(event_ids)

    def events_near(self, when: Period | None, words: Collection[str]) -> tuple[Event, ...]:
        """Return the events that may be meant by a time and words, in the order of the record; more than those fit."""
        return self._events.near(when, words)

    def events_attributed(self, party_ids: Collection[str]) -> Iterator[Event]:
        """Yield the events that some source attributes to one of the parties, in the order of the record."""
        return self._events.attributed(party_ids)

    def agreements(self) -> tuple[Agreement, ...]:
        """Return the agreements on record that were signed by the last as-of day."""
        if self._agreements is None:
            held = [*self._store.agreements(), *(item for file in self._overlay.files for item in file.agreements)]
            found = [agreement for agreement in combine_agreements(held) if self._clock.admits_date(agreement.date)]
            resolve = self._resolver(pair for item in found for pair in agreement_references(item))
            self._agreements = tuple(resolve_agreement(item, resolve) for item in found)
        return self._agreements

    def corrections(self) -> Mapping[str, Correction]:
        """Return the corrections in force, by the id of the statement."""
        return self._corrections

    def uncorrected(self) -> "StoreView":
        """Return the same view with the corrected statements counting as before."""
        return StoreView(self._store, self._as_of, self._mode, self._extra, corrected=False)

    def copies(self, document: str, text: str) -> frozenset[str]:
        """Return the clusters of earlier reports that are this document or copies of it."""
        return self._reports.copies(document, text)

    def sayings(self, told: Told) -> list[Saying]:
        """Return the different things that earlier reports say which may be compared with this one."""
        return self._reports.sayings(told)

    def tellers(self, sayings: Sequence[Saying], own: Collection[str]) -> Mapping[int, tuple[ReportedStatement, ...]]:
        """Return, by number, a statement for each cluster of reports that say something; none of the clusters `own`."""
        return self._reports.tellers(sayings, own)

    def _history(self, refs: Collection[str], source: str) -> tuple[Presence, ...]:
        numbers: dict[int, int] = {}
        for _, snapshot, entry in sorted(self._store.presence(refs)):
            numbers.setdefault(snapshot, entry)
        entries: dict[int, Entry] = {number: self._store.entry(number) for number in sorted(set(numbers.values()))}
        return tuple(
            Presence(held.snapshot, entries[numbers[held.number]] if held.number in numbers else None)
            for held in self._held.get(source, ())
        )

    def _of_store(self, entity_ids: Collection[str]) -> dict[str, Entity]:
        """Return those of these entities that the store holds, as it holds them."""
        missing = {entity_id for entity_id in entity_ids if entity_id not in self._read}
        self._read.update(dict.fromkeys(missing) | self._store.entities_by_id(missing))
        return {entity_id: held for entity_id in entity_ids if (held := self._read[entity_id]) is not None}

    def _by_files(self) -> dict[str, list[Statement]]:
        """Return the statements of this run's files, by the entities they involve."""
        if self._extra_statements is None:
            self._extra_statements = {}
            admitted = [
                self._clock.as_known(item) for item in self._overlay.statements if self._clock.admits(item.cite)
            ]
            resolve = self._resolver(pair for item in admitted for pair in statement_references(item))
            for statement in (resolve_statement(item, resolve) for item in admitted):
                for entity_id in dict.fromkeys(reference for reference, _ in statement_references(statement)):
                    self._extra_statements.setdefault(entity_id, []).append(statement)
        return self._extra_statements

    def _relatives_by_files(self, entity_id: str) -> set[str]:
        statements = self._by_files().get(entity_id, ())
        named = {reference for item in statements for reference, _ in statement_references(item)}
        return {reference for reference in named if reference.startswith("ent-")}

    def _resolver(self, references: Iterable[tuple[str, str]]) -> Resolve:
        found = self._resolve_all(references)
        return lambda reference, kind: found.get((reference, kind), reference)

    def _resolve_all(self, references: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
        """Return what each reference means for a kind of party, where it means an entity; one query for all."""
        # Many statements name the same parties.
        wanted = {pair: (term_of(pair[0]), pair[1] if bare_name(pair[0]) else "") for pair in set(references)}
        missing = {term for term, _ in wanted.values()} - self._asked
        if missing:
            for row in self._store.targets(missing):
                self._targets[row.term, row.kind] = self._overlay.id_of(row.entity)
            self._targets.update({key: entity for key, entity in self._overlay.targets.items() if key[0] in missing})
            self._asked |= missing
        return {pair: self._targets[key] for pair, key in wanted.items() if key in self._targets}
