"""What an event is found by: the days on which it may have happened, its words, and its parties."""

import datetime as dt
from functools import lru_cache

from onrecord.model.record import Event
from onrecord.model.time import APPROXIMATE_SLACK_DAYS, SLACK_DAYS, Period, parse_edtf
from onrecord.store import EventKeys
from onrecord.text.content import content_words

_ALWAYS = (0, dt.date.max.toordinal())


def event_keys(event: Event) -> EventKeys:
    """Return what an event is found by; a date that is no EDTF is any day."""
    first, last = _reach_of(event.date)
    places = frozenset().union(*map(content_words, event.place_names))
    told = frozenset().union(*map(content_words, (*event.targets, event.name)))
    return EventKeys(
        first=first,
        last=last,
        places=places,
        told=told - places,
        attributed=tuple(dict.fromkeys(item.party for item in event.attributions)),
        others=event.participants,
    )


@lru_cache(maxsize=16384)
def _reach_of(date: str) -> tuple[int, int]:
    try:
        return reach(parse_edtf(date))
    except ValueError:
        return _ALWAYS


def reach(period: Period | None) -> tuple[int, int]:
    """Return the first and the last day that a comparison with this period may allow, as numbers.

    The check widens two short periods by a day, and two of which one is hedged by a year; here each is widened by
    itself, so that none is missed.
    """
    if period is None:
        return _ALWAYS
    slack = APPROXIMATE_SLACK_DAYS if period.approximate else SLACK_DAYS
    first = period.first.toordinal() - slack if period.first is not None else _ALWAYS[0]
    last = period.last.toordinal() + slack if period.last is not None else _ALWAYS[1]
    return max(first, _ALWAYS[0]), min(last, _ALWAYS[1])
