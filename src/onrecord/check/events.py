"""Events: match what a report tells with events on record, on date, place, target and method."""

from typing import NamedTuple

from onrecord.check.case import Desk
from onrecord.check.compare import compare_periods, content_words
from onrecord.model.record import Event
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import SlotOutcome

MIN_SCORE = 2.0
"""A date in common and one of place, target or method: the least that makes a match."""


class EventMatch(NamedTuple):
    """An event that fits, with the slots that fitted."""

    event: Event
    score: float
    slots: tuple[tuple[str, str, str, SlotOutcome], ...]


def match_events(desk: Desk, *, when: Period | None, place: str, target: str, weapon: str, parties: frozenset[str], kinds: frozenset[str]) -> list[EventMatch]:
    """Return the events on record that fit, the best first; two of equal score leave the event ambiguous."""
    matches = []
    for event in desk.view.events():
        if kinds and event.kind not in kinds:
            continue
        match = _match(event, when, f"{place} {target}", weapon, parties)
        if match is not None and match.score >= MIN_SCORE:
            matches.append(match)
    return sorted(matches, key=lambda m: (-m.score, m.event.id))


def _match(event: Event, when: Period | None, where: str, weapon: str, parties: frozenset[str]) -> EventMatch | None:
    slots: list[tuple[str, str, str, SlotOutcome]] = []
    score = 0.0
    if when is not None:
        recorded = parse_edtf(event.date)
        result = compare_periods(when, recorded)
        if result.outcome is SlotOutcome.DIFFERS:
            return None
        slots.append(("date", when.edtf, event.date, result.outcome))
        days = when.days
        score += 1.0 if days is None or days > 40 else 2.0
    words = content_words(where)
    targets = frozenset(w for t in event.targets for w in content_words(t)) | content_words(event.name)
    places = frozenset(w for p in event.place_names for w in content_words(p))
    shared_target = words & (targets - places)
    if shared_target:
        score += 1.5
        slots.append(("target", where.strip(), ", ".join(event.targets) or event.name, SlotOutcome.SAME))
    shared_place = words & places
    if shared_place:
        score += 1.0 + 0.2 * (len(shared_place) - 1)
        slots.append(("place", where.strip(), ", ".join(event.place_names[:3]), SlotOutcome.SAME))
    if weapon:
        methods = frozenset(w for m in event.weapons for w in content_words(m))
        if content_words(weapon) & methods:
            score += 0.5
            slots.append(("weapon", weapon, ", ".join(event.weapons[:3]), SlotOutcome.SAME))
    if parties & {a.party for a in event.attributions}:
        score += 0.5
    if when is None and not (shared_target and (shared_place or score >= 2)):
        return None
    if not shared_target and not shared_place:
        return None
    return EventMatch(event, score, tuple(slots))


def pick(matches: list[EventMatch]) -> EventMatch | None:
    """Return the one match that stands out; None where none does."""
    if not matches or (len(matches) > 1 and matches[0].score - matches[1].score < 0.25):
        return None
    return matches[0]
