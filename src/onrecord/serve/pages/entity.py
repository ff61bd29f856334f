"""The dossier of a party: facts, names, listings, ties and statements with their sources, and reports that name it."""

from collections.abc import Iterator

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.model.record import Entity
from onrecord.publish.views.dossier import DossierView, dossier_of
from onrecord.publish.views.mentioned import ReportMention, mentions_of, report_mention
from onrecord.record.profile import find_party
from onrecord.serve.alike import alike
from onrecord.serve.asked import number_asked, text_asked, view_asked
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of

_MOST_REPORTS = 20


class EntityPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of a party."""

    view: DossierView


def entity_page(request: HttpRequest, room: Room, asked: str) -> EntityPage:
    """Return what the page of a party shows.

    Args:
        request: May ask for an as-of date, a kind of statement and a part of the list.
        room: The reading room.
        asked: Entity id, official id, key or name of the party.

    Raises:
        NotFound: No party is known by it.
        InputError: Several are, or the date is none.
    """
    view = view_asked(request, room)
    entity = find_party(view, asked)
    return EntityPage(
        view=dossier_of(
            view,
            entity,
            now=room.now().date(),
            type_=text_asked(request, "type"),
            number=number_asked(request, "part", 1),
            mentioned=tuple(_mentioned(room, entity)),
            alike=alike(view, entity),
        )
    )


def _mentioned(room: Room, entity: Entity) -> Iterator[ReportMention]:
    for kept in room.archive.naming(entity.id, _MOST_REPORTS):
        found = report_mention(
            mentions_of(room.archive.value(kept.id)),
            (entity.id, *entity.refs),
            document=kept.id,
            title=kept.title,
            published=kept.published,
        )
        if found is not None:
            yield found


@get("/entities/{entity_id:str}", sync_to_thread=True)
def show_entity(request: HttpRequest, entity_id: FromPath[str]) -> HttpResponse:
    """Show a party."""
    return respond(request, "entity.html.j2", entity_page(request, room_of(request), entity_id))


HANDLERS: list[HTTPRouteHandler] = [show_entity]
