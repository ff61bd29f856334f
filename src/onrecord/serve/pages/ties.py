"""What the sources say of the ties between two parties."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.publish.views.network import EdgeView, ties_between
from onrecord.publish.views.parties import Parties, PartyView, party_of
from onrecord.record.profile import find_party
from onrecord.serve.asked import text_asked, view_asked
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of


class TiesPage(msgspec.Struct, frozen=True, kw_only=True):
    """The ties between two parties; `names` gives the party of each end."""

    party: PartyView
    other: PartyView
    as_of: str
    ties: tuple[EdgeView, ...]
    names: dict[str, PartyView]


def ties_page(request: HttpRequest, room: Room, asked: str) -> TiesPage:
    """Return what is said of the ties between a party and the one that the query names after `with`.

    Raises:
        NotFound: No party is known by the id or name.
        InputError: Several are, or the date is none.
    """
    view = view_asked(request, room)
    entity = find_party(view, asked)
    other = text_asked(request, "with")
    name = Parties(view)
    return TiesPage(
        party=party_of(entity),
        other=name(other),
        as_of=view.as_of.edtf if view.as_of is not None else "",
        ties=ties_between(view, entity, other, now=room.now().date()),
        names={entity.id: party_of(entity), other: name(other)},
    )


@get("/entities/{entity_id:str}/ties", sync_to_thread=True)
def show_ties(request: HttpRequest, entity_id: FromPath[str]) -> HttpResponse:
    """Show what the sources say of the ties between two parties."""
    return respond(request, "ties.html.j2", ties_page(request, room_of(request), entity_id))


HANDLERS: list[HTTPRouteHandler] = [show_ties]
