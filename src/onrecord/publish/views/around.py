"""What surrounds a checked report: its events in time and on a map, and the ties on record of those it names."""

import datetime as dt
from typing import TYPE_CHECKING

import msgspec

from onrecord.errors import NotFound
from onrecord.model.record import Entity
from onrecord.model.time import Period, period_of_days
from onrecord.model.vocab import Outcome
from onrecord.publish.contract import Report
from onrecord.publish.views.atlas import MapView, map_of
from onrecord.publish.views.events import claims_by_event
from onrecord.publish.views.network import NetworkView, network_among
from onrecord.publish.views.timeline import TimelineView, timeline_of
from onrecord.record.view import StoreView

if TYPE_CHECKING:
    from onrecord.record.held import Record

MOST_PARTIES = 40
"""Parties of a report that are drawn, those named most often first."""


class Around(msgspec.Struct, frozen=True, kw_only=True):
    """What surrounds a report; a part is None where there is nothing to draw."""

    timeline: TimelineView | None
    map: MapView | None
    network: NetworkView | None


def around_report(record: "Record", report: Report, *, now: dt.date | None) -> Around:
    """Return what surrounds a report in the record, as of the date that it was checked for.

    Args:
        record: The record that it was checked against, or one that has grown since.
        report: The checked report.
        now: Today.
    """
    view = record.view(_as_of(report), report.as_of.mode)
    return around_in(view, report, now=now)


def around_in(view: StoreView, report: Report, *, now: dt.date | None = None) -> Around:
    """Return what surrounds a report in one view of the record; see `around_report`."""
    claims = claims_by_event(report)
    events = list(view.events_of(claims.keys()))
    title = " ".join(report.document.title.split()) or report.document.source
    parties = _parties(view, report)
    drawn = map_of(view, events, about=title, claims=claims) if events else None
    network = network_among(view, parties, now=now) if len(parties) > 1 else None
    return Around(
        timeline=timeline_of(view, events, about=title, claims=claims) if events else None,
        map=drawn if drawn is not None and drawn.spots else None,
        network=network if network is not None and network.edges else None,
    )


def _as_of(report: Report) -> Period | None:
    first, last = report.as_of.from_, report.as_of.to
    if first is None or last is None:
        return None
    return period_of_days(dt.date.fromisoformat(first), dt.date.fromisoformat(last))


def _parties(view: StoreView, report: Report) -> list[Entity]:
    """Return the parties that a report names and the record still knows, those named most often first."""
    named: dict[str, int] = {}
    for mention in report.mentions:
        if mention.outcome is Outcome.LINKED:
            named[mention.entities[0].id] = named.get(mention.entities[0].id, 0) + 1
    found = []
    for entity_id in sorted(named, key=lambda entity_id: -named[entity_id])[:MOST_PARTIES]:
        try:
            found.append(view.entity(entity_id))
        except NotFound:
            continue
    return found
