"""Keys by which what earlier reports say is found: every two tellings that may be compared share one."""

import datetime as dt
from collections.abc import Iterable, Iterator

from onrecord.model.time import SLACK_DAYS, Period, parse_edtf
from onrecord.model.told import Refs, Told
from onrecord.model.vocab import ClaimKind

LONGEST_EVENT_DAYS = 40
"""Days up to which a period tells events apart: a month, with the days around it."""
_TELLING_WORDS = 3
"""Longest words of a sentence that find others with its wording."""
_WORDED = frozenset({ClaimKind.OTHER, ClaimKind.COMMITMENT, ClaimKind.ATTRIBUTION})


def keys_of(told: Told) -> frozenset[str]:
    """Return the keys of what a claim says; none where it has too little to be compared."""
    return frozenset("|".join((told.kind.value, *parts)) for parts in _parts(told))


def _parts(told: Told) -> Iterator[tuple[str, ...]]:
    match told.kind:
        case ClaimKind.DESIGNATION | ClaimKind.IDENTITY:
            yield from ((ref, told.what) for ref in _refs(told.who))
        case ClaimKind.ROLE:
            yield from (("whom" if told.whom else "who", ref, told.what) for ref in _refs(told.whom or told.who))
        case ClaimKind.TIE:
            pairs = ((one, other) for one in _refs(told.who) for other in _refs(told.whom))
            yield from ((*sorted(pair), told.what) for pair in pairs)
        case ClaimKind.RESPONSIBILITY if told.what == "task":
            yield from ((ref, word) for ref in _refs(told.who) for word in told.words)
        case ClaimKind.ATTACK | ClaimKind.CASUALTY | ClaimKind.RESPONSIBILITY:
            yield from ((month, word) for month in _months(event_period(told)) for word in told.words)
        case kind if kind in _WORDED:
            telling = sorted(told.words, key=lambda word: (-len(word), word))[:_TELLING_WORDS]
            yield from ((ref, word) for ref in _refs(told.who) for word in telling)


def _refs(parties: Iterable[Refs]) -> list[str]:
    return [ref for party in parties for ref in party]


def event_period(told: Told) -> Period | None:
    """Return the time of an event where it is short enough to tell events apart, else None."""
    try:
        period = parse_edtf(told.when)
    except ValueError:
        return None
    return period if period.days is not None and period.days <= LONGEST_EVENT_DAYS else None


def _months(period: Period | None) -> list[str]:
    if period is None or period.first is None or period.last is None:
        return []
    slack = dt.timedelta(days=SLACK_DAYS)
    try:
        first, last = period.first - slack, period.last + slack
    except OverflowError:
        first, last = period.first, period.last
    middle = first + (last - first) / 2
    return sorted({f"{day:%Y-%m}" for day in (first, middle, last)})
