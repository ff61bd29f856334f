"""Events that a page asks for: those of a party, or those of the record by words and time."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from onrecord.model.record import Event
from onrecord.model.time import Period, parse_edtf
from onrecord.publish.views.timeline import events_of_party
from onrecord.record.profile import find_party
from onrecord.record.view import StoreView
from onrecord.serve.asked import period_asked, text_asked
from onrecord.serve.http import HttpRequest
from onrecord.serve.room import Room
from onrecord.text.content import content_words

_ALL = 2_000
"""Events of a record that are shown without words to look for."""


class EventsAsked(msgspec.Struct, frozen=True, kw_only=True):
    """What events a page asks for.

    Attributes:
        entity: The party that they are attributed to; empty for any.
        words: Words of their names, targets and places.
        when: EDTF.
        must_ask: The record holds too many to show without words.
        total: How many there are to choose from.
    """

    entity: str = ""
    words: str = ""
    when: str = ""
    must_ask: bool = False
    total: int = 0


class FoundEvents(NamedTuple):
    """Events for a page; `more` where there are more than are given."""

    asked: EventsAsked
    view: StoreView
    about: str
    events: tuple[Event, ...]
    more: bool = False


def events_under(view: StoreView, name: str) -> FoundEvents:
    """Return the events that some source attributes to a party.

    Raises:
        NotFound: No party is known by the name or id.
        InputError: Several are.
    """
    entity = find_party(view, name)
    events, more = events_of_party(view, {entity.id})
    return FoundEvents(EventsAsked(entity=entity.id, total=len(events)), view, entity.name, tuple(events), more)


def events_of_record(request: HttpRequest, room: Room, view: StoreView) -> FoundEvents:
    """Return the events that the words and the time asked for fit; without them, all of a record that has few.

    Raises:
        InputError: The time is none.
    """
    text, when = text_asked(request, "words"), period_asked(request, "when")
    total = sum(room.record.store.events.counts().values())
    words = content_words(text)
    must_ask = total > _ALL and not words
    found: Iterable[Event] = ()
    if words:
        found = (event for event in view.events_near(when, words) if words <= _words_of(event))
    elif not must_ask:
        found = view.events()
    asked = EventsAsked(words=text, when=text_asked(request, "when"), must_ask=must_ask, total=total)
    return FoundEvents(asked, view, "", tuple(event for event in found if when is None or _may_be_in(event, when)))


def _words_of(event: Event) -> frozenset[str]:
    return frozenset().union(*map(content_words, (event.name, *event.targets, *event.place_names)))


def _may_be_in(event: Event, when: Period) -> bool:
    try:
        return parse_edtf(event.date).overlaps(when)
    except ValueError:
        return True
