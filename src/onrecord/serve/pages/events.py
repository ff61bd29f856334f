"""Events of the record or of a party: as a timeline with every source's range, and as a map."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.publish.views.atlas import MapView, map_of
from onrecord.publish.views.timeline import TimelineView, timeline_of
from onrecord.serve.asked import number_asked, view_asked
from onrecord.serve.event_search import EventsAsked, FoundEvents, events_of_record, events_under
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import room_of


class TimelinePage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of a timeline; `address` is where the page stands."""

    asked: EventsAsked
    view: TimelineView


class MapPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of a map."""

    asked: EventsAsked
    view: MapView


def _timeline(request: HttpRequest, found: FoundEvents) -> HttpResponse:
    view = timeline_of(
        found.view, found.events, about=found.about, more=found.more, number=number_asked(request, "part", 1)
    )
    return respond(request, "timeline.html.j2", TimelinePage(asked=found.asked, view=view))


def _map(request: HttpRequest, found: FoundEvents) -> HttpResponse:
    view = map_of(found.view, found.events, about=found.about)
    return respond(request, "map.html.j2", MapPage(asked=found.asked, view=view))


@get("/events", sync_to_thread=True)
def show_timeline(request: HttpRequest) -> HttpResponse:
    """Show the events of the record in their order."""
    room = room_of(request)
    return _timeline(request, events_of_record(request, room, view_asked(request, room)))


@get("/events/map", sync_to_thread=True)
def show_map(request: HttpRequest) -> HttpResponse:
    """Show the events of the record on a map."""
    room = room_of(request)
    return _map(request, events_of_record(request, room, view_asked(request, room)))


@get("/entities/{entity_id:str}/timeline", sync_to_thread=True)
def show_timeline_of_party(request: HttpRequest, entity_id: FromPath[str]) -> HttpResponse:
    """Show the events that sources attribute to a party in their order."""
    return _timeline(request, events_under(view_asked(request, room_of(request)), entity_id))


@get("/entities/{entity_id:str}/map", sync_to_thread=True)
def show_map_of_party(request: HttpRequest, entity_id: FromPath[str]) -> HttpResponse:
    """Show the events that sources attribute to a party on a map."""
    return _map(request, events_under(view_asked(request, room_of(request)), entity_id))


HANDLERS: list[HTTPRouteHandler] = [show_timeline, show_map, show_timeline_of_party, show_map_of_party]
