"""Combine what several record files tell of the same event or agreement: figures side by side, nothing replaced."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

from msgspec.structs import replace

from onrecord.model.record import Agreement, Event

Item = TypeVar("Item", bound=Hashable)


def combine_events(events: Iterable[Event]) -> list[Event]:
    """Return one event an id, in order of first mention; the first teller names it, all give figures and sources."""
    found: dict[str, Event] = {}
    for event in events:
        held = found.get(event.id)
        if held is not None:
            event = replace(
                held,
                place_names=_union(held.place_names, event.place_names),
                targets=_union(held.targets, event.targets),
                weapons=_union(held.weapons, event.weapons),
                cites=_union(held.cites, event.cites),
                figures=_union(held.figures, event.figures),
                attackers=_union(held.attackers, event.attackers),
                attributions=_union(held.attributions, event.attributions),
                participants=_union(held.participants, event.participants),
            )
        found[event.id] = event
    return list(found.values())


def combine_agreements(agreements: Iterable[Agreement]) -> list[Agreement]:
    """Return one agreement an id, in order of first mention, with the commitments that any file gives."""
    found: dict[str, Agreement] = {}
    for agreement in agreements:
        held = found.get(agreement.id)
        if held is not None:
            agreement = replace(
                held,
                names=_union(held.names, agreement.names),
                parties=_union(held.parties, agreement.parties),
                cites=_union(held.cites, agreement.cites),
                commitments=_union(held.commitments, agreement.commitments),
            )
        found[agreement.id] = agreement
    return list(found.values())


def _union(first: tuple[Item, ...], second: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys((*first, *second)))
