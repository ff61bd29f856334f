"""Tables of events and parties that users download: UCDP GED and actors, GTD- and ACLED-shaped exports."""

from onrecord.record.events.layout import EventLoad, Layout
from onrecord.record.events.read import LAYOUTS, OpenTable, layout_of, open_table, read_events

__all__ = ["LAYOUTS", "EventLoad", "Layout", "OpenTable", "layout_of", "open_table", "read_events"]
