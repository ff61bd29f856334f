"""Tables of events and parties that users download: UCDP GED and actors, GTD- and ACLED-shaped exports."""

from onrecord.record.events.layout import MAX_EVENTS, EventLoad, Layout
from onrecord.record.events.read import LAYOUTS, check_room, layout_of, read_events

__all__ = ["LAYOUTS", "MAX_EVENTS", "EventLoad", "Layout", "check_room", "layout_of", "read_events"]
