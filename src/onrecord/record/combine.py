"""Combine what several record files tell of the same event or agreement: figures side by side, nothing replaced."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

from msgspec.structs import replace

from onrecord.model.record import Event
from onrecord.model.undertaking import Agreement, Commitment

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
                point=held.point or event.point,
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
                commitments=_commitments(held.commitments, agreement.commitments),
                text_complete=held.text_complete or agreement.text_complete,
                caveats=_union(held.caveats, agreement.caveats),
                ended=held.ended or agreement.ended,
                superseded_by=held.superseded_by or agreement.superseded_by,
                control=_union(held.control, agreement.control),
                text_sha256=held.text_sha256 or agreement.text_sha256,
            )
        found[agreement.id] = agreement
    return list(found.values())


_KNOWN = ("memory", "quoted-in-press", "full-text")
"""How well a clause may be known, least first."""


def _commitments(first: tuple[Commitment, ...], second: tuple[Commitment, ...]) -> tuple[Commitment, ...]:
    """Return the commitments of two tellings; where they differ in how well the clause is known alone, the better."""
    found: dict[Commitment, Commitment] = {}
    for commitment in (*first, *second):
        said = replace(commitment, certainty="", cite=None)
        held = found.get(said)
        if held is None or _KNOWN.index(commitment.certainty) > _KNOWN.index(held.certainty):
            found[said] = commitment
    return tuple(found.values())


def _union(first: tuple[Item, ...], second: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys((*first, *second)))
