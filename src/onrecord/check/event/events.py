"""Events: match what a report tells with events on record, on date, place, target and method."""

from typing import NamedTuple

from onrecord.check.case import Desk
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.model.record import Event
from onrecord.model.time import Period
from onrecord.model.vocab import SlotOutcome
from onrecord.text.content import content_words
from onrecord.text.normalize import fold, skeleton

MIN_SCORE = 2.0
"""A date in common and one of place, target or method: the least that makes a match."""
LEAST_LEAD = 0.25
"""Least lead of the best event over the next; judged on the development reports."""
LONGEST_MONTH_DAYS = 40
"""Days up to which a claimed period tells events apart: a month, with the days around it."""


class MatchedSlot(NamedTuple):
    """One slot that fitted: what the report and the record say, and how they compare."""

    slot: str
    claimed: str
    recorded: str
    outcome: SlotOutcome


class EventMatch(NamedTuple):
    """An event that fits, with the slots that fitted."""

    event: Event
    score: float
    slots: tuple[MatchedSlot, ...]


def match_events(
    desk: Desk,
    *,
    when: Period | None,
    place: str,
    target: str,
    weapon: str,
    parties: frozenset[str],
    kinds: frozenset[str],
) -> list[EventMatch]:
    """Return the events on record that fit, the best first; two of equal score leave the event ambiguous.

    Args:
        desk: The case.
        when: The time of the event in the report; None where it gives none.
        place: Words that name where.
        target: Words that name what was attacked.
        weapon: Words that name how.
        parties: Entity ids of those said to have done it, or to have met.
        kinds: Kinds of events to look among; empty for all.
    """
    matches = []
    where = f"{place} {target}"
    for event in desk.view.events_near(when, content_words(where)):
        if kinds and event.kind not in kinds:
            continue
        match = _match(event, when, where, weapon, parties)
        if match is not None and match.score >= MIN_SCORE:
            matches.append(match)
    return sorted(matches, key=lambda m: (-m.score, m.event.id))


def _match(event: Event, when: Period | None, where: str, weapon: str, parties: frozenset[str]) -> EventMatch | None:
    slots: list[MatchedSlot] = []
    score = 0.0
    recorded_time = period_or_none(event.date)
    if when is not None and recorded_time is None:
        # An event without a date is matched as a claim without one is: by place and target together.
        slots.append(MatchedSlot("date", when.edtf, "no date", SlotOutcome.UNKNOWN))
        when = None
    if when is not None and recorded_time is not None:
        result = compare_periods(when, recorded_time)
        if result.outcome is SlotOutcome.DIFFERS:
            return None
        slots.append(MatchedSlot("date", when.edtf, event.date, result.outcome))
        score += 1.0 if when.days is None or when.days > LONGEST_MONTH_DAYS else 2.0
    places = _words(event.place_names)
    words = content_words(where) | _romanised(where, places)
    shared_target = words & (_words((*event.targets, event.name)) - places)
    shared_place = words & places
    if shared_target:
        score += 1.5
        recorded = ", ".join(event.targets) or event.name
        slots.append(MatchedSlot("target", where.strip(), recorded, SlotOutcome.SAME))
    if shared_place:
        score += 1.0 + 0.2 * (len(shared_place) - 1)
        slots.append(MatchedSlot("place", where.strip(), ", ".join(event.place_names[:3]), SlotOutcome.SAME))
    if weapon and content_words(weapon) & _words(event.weapons):
        score += 0.5
        slots.append(MatchedSlot("weapon", weapon, ", ".join(event.weapons[:3]), SlotOutcome.SAME))
    if parties & {attribution.party for attribution in event.attributions}:
        score += 0.5
    if when is None and not (shared_target and (shared_place or score >= MIN_SCORE)):
        return None
    if not shared_target and not shared_place:
        return None
    return EventMatch(event, score, tuple(slots))


LEAST_CONSONANTS = 3
"""Consonants that a place in another script shares with one on record."""


def _romanised(where: str, places: frozenset[str]) -> frozenset[str]:
    """The places on record that words in another script name: `Кабул` and `کابل` are Kabul."""
    if where.isascii() or not any(letter.isalpha() and letter > LAST_LATIN for letter in where):
        return frozenset()
    from onrecord.text.romanise import romanise

    words = [word for word in where.split() if word and word[0] > LAST_LATIN]
    keys = {skeleton(fold(form)) for word in words for form in romanise(word)}
    return frozenset(place for place in places if len(skeleton(place)) >= LEAST_CONSONANTS and skeleton(place) in keys)


LAST_LATIN = "\u024f"
"""The last letter of the Latin script."""


def _words(descriptions: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for description in descriptions for word in content_words(description))


def pick(matches: list[EventMatch]) -> EventMatch | None:
    """Return the one match that stands out; None where none does."""
    if not matches or (len(matches) > 1 and matches[0].score - matches[1].score < LEAST_LEAD):
        return None
    return matches[0]
