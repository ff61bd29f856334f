"""EventView: the events of the store and of this run's files, by what a claim says, as the clock lets them be known."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice

from msgspec.structs import replace

from onrecord.model.record import Attribution, Event, Figure, attribution_id, figure_id
from onrecord.model.time import Period
from onrecord.model.told import Correction
from onrecord.record.clock import Clock
from onrecord.record.combine import combine_events
from onrecord.record.corrections import marked
from onrecord.record.event_keys import reach
from onrecord.record.refs import Resolve, event_references, resolve_event
from onrecord.store import Store

Resolver = Callable[[Iterable[tuple[str, str]]], Resolve]
"""Gives the function that resolves these references."""

_MOST_KEPT = 20_000
"""Events that are kept between two questions; above that, what is kept is forgotten."""
_BATCH = 200
"""Events that are read at a time where the asker may have enough after some."""


class EventView:
    """Events as of a date; asks the store for those that can bear on a claim, and remembers them."""

    def __init__(
        self,
        store: Store,
        extra: Iterable[Event],
        clock: Clock,
        resolver: Resolver,
        corrections: Mapping[str, Correction],
    ) -> None:
        """Make the view.

        Args:
            store: Where most events rest.
            extra: Events of the record files of this run, in order.
            clock: Decides what was known.
            resolver: Gives what references to parties mean.
            corrections: Those in force, by the id of the figure or attribution.
        """
        self._store = store
        self._extra: dict[str, list[Event]] = {}
        for event in extra:
            self._extra.setdefault(event.id, []).append(event)
        self._clock = clock
        self._resolver = resolver
        self._corrections = corrections
        self._kept: dict[str, Event | None] = {}
        self._meant: dict[str, list[str]] | None = None

    def all(self) -> tuple[Event, ...]:
        """Return every event, in the order of the record."""
        extra = (event for told in self._extra.values() for event in told)
        return tuple(self._made([*self._store.events.all(), *extra]))

    def of_ids(self, event_ids: Collection[str]) -> Iterator[Event]:
        """Yield the events with these ids that were known then, in the order of the record."""
        yield from self._events(event_ids)

    def near(self, when: Period | None, words: Collection[str]) -> tuple[Event, ...]:
        """Return the events that may be meant by a time and words; see `RecordView.events_near`."""
        if when is None:
            found = self._store.events.told(words)
        else:
            found = self._store.events.near(words, *reach(when))
        return tuple(self._events(found | self._extra.keys()))

    def attributed(self, party_ids: Collection[str]) -> Iterator[Event]:
        """Yield the events that some source attributes to one of the parties, in the order of the record."""
        if not party_ids:
            return
        if self._meant is None:
            self._meant = self._by_party()
        references = {reference for party in party_ids for reference in self._meant.get(party, ())}
        found = self._store.events.attributed(references)
        for event in self._events(found | self._extra.keys()):
            if any(item.party in party_ids for item in event.attributions):
                yield event

    def _by_party(self) -> dict[str, list[str]]:
        """Return what the sources of events call each party."""
        references = self._store.events.references()
        resolve = self._resolver((reference, "") for reference in references)
        meant: dict[str, list[str]] = {}
        for reference in references:
            meant.setdefault(resolve(reference, ""), []).append(reference)
        return meant

    def _events(self, event_ids: Collection[str]) -> Iterator[Event]:
        """Yield events by their ids, in the order of the record; those that were not known then are left out."""
        held = self._store.events.in_order(event_ids)
        known = set(held)
        ids = iter([*held, *(event_id for event_id in self._extra if event_id not in known)])
        while batch := list(islice(ids, _BATCH)):
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            self._keep([event_id for event_id in batch if event_id not in self._kept])
            yield from [event for event_id in batch if (event := self._kept[event_id]) is not None]

    def _keep(self, event_ids: Collection[str]) -> None:
        """Read events and remember them; also that one was not known then."""
        if not event_ids:
            return
        told = self._store.events.tellings(event_ids)
        told += [event for event_id in event_ids for event in self._extra.get(event_id, ())]
        self._kept.update(dict.fromkeys(event_ids))
        self._kept.update((event.id, event) for event in self._made(told))

    def _made(self, told: Iterable[Event]) -> Iterator[Event]:
        """Yield the events that tellings make together, as known then, with entity ids in them."""
        found = [event for item in combine_events(told) if (event := self._admitted(item)) is not None]
        resolve = self._resolver(pair for event in found for pair in event_references(event))
        return (resolve_event(event, resolve) for event in found)

    def _admitted(self, event: Event) -> Event | None:
        """Return the event with what was said of it by then; None where nothing was."""
        if not self._clock.admits_date(event.date):
            return None
        cites = tuple(cite for cite in event.cites if self._clock.admits(cite))
        figures = self._admitted_figures(event.id, event.figures)
        attackers = self._admitted_figures(event.id, event.attackers)
        attributions = self._admitted_attributions(event)
        said = event.cites or event.figures or event.attackers or event.attributions
        if said and not (cites or figures or attackers or attributions):
            return None
        return replace(event, cites=cites, figures=figures, attackers=attackers, attributions=attributions)

    def _admitted_figures(self, event: str, figures: Iterable[Figure]) -> tuple[Figure, ...]:
        admitted = (figure for figure in figures if self._clock.admits(figure.cite))
        if not self._corrections:
            return tuple(admitted)
        return tuple(marked(figure, figure_id(event, figure), self._corrections) for figure in admitted)

    def _admitted_attributions(self, event: Event) -> tuple[Attribution, ...]:
        admitted = (item for item in event.attributions if self._clock.admits(item.cite))
        if not self._corrections:
            return tuple(admitted)
        return tuple(marked(item, attribution_id(event.id, item), self._corrections) for item in admitted)
