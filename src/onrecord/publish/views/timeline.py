"""The timeline: events in their order, each with every source's own range, and the claims of a report beside them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice

import msgspec

from onrecord.model.record import Event
from onrecord.publish.views.events import ClaimedFigure, EventShown, event_shown
from onrecord.publish.views.parties import Parties
from onrecord.publish.views.spans import Axis, axis_over
from onrecord.record.clock import first_day
from onrecord.record.view import StoreView

MOST_EVENTS = 200
"""Events on one page."""
_MOST_READ = 5_000
"""Events that are looked at; of a party with more, the page says so."""


class TimelineView(msgspec.Struct, frozen=True, kw_only=True):
    """Events in the order of their dates; those without a date last.

    Attributes:
        about: What the events are of, for a title.
        found: How many there are; `more` where not all were counted.
        number: The page, from 1, of `pages`.
    """

    about: str
    as_of: str
    events: tuple[EventShown, ...]
    axis: Axis | None
    found: int
    more: bool
    number: int
    pages: int


def events_of_party(view: StoreView, party_ids: Collection[str]) -> tuple[list[Event], bool]:
    """Return the events that some source attributes to a party, and whether there are more than are given."""
    found = list(islice(view.events_attributed(party_ids), _MOST_READ + 1))
    return found[:_MOST_READ], len(found) > _MOST_READ


def timeline_of(
    view: StoreView,
    events: Iterable[Event],
    *,
    about: str,
    claims: Mapping[str, Sequence[ClaimedFigure]] | None = None,
    more: bool = False,
    number: int = 1,
) -> TimelineView:
    """Return events in their order.

    Args:
        view: The record.
        events: What to show.
        about: What they are of.
        claims: By event id, what a report claims of it.
        more: There are more events than these.
        number: The page of them, from 1; a page that does not exist is the nearest one.
    """
    ordered = sorted(events, key=_order)
    pages = max(-(-len(ordered) // MOST_EVENTS), 1)
    number = min(max(number, 1), pages)
    shown = ordered[(number - 1) * MOST_EVENTS : number * MOST_EVENTS]
    name = Parties(view)
    days = [day.isoformat() for event in shown if (day := first_day(event.date)) is not None]
    return TimelineView(
        about=about,
        as_of=view.as_of.edtf if view.as_of is not None else "",
        events=tuple(event_shown(event, (claims or {}).get(event.id, ()), name) for event in shown),
        axis=axis_over(days),
        found=len(ordered),
        more=more,
        number=number,
        pages=pages,
    )


def _order(event: Event) -> tuple[bool, str, str]:
    day = first_day(event.date)
    return day is None, day.isoformat() if day is not None else "", event.id
