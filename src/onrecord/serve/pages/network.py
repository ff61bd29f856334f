"""The network around a party: every tie with its sources, drawn and as a table."""

from urllib.parse import urlencode

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.publish.views.network import NetworkChoice, NetworkView, network_of
from onrecord.publish.views.tie_table import TieTable, tie_table
from onrecord.publish.views.ties import ROLE, TIE
from onrecord.record.profile import find_party
from onrecord.serve.asked import number_asked, text_asked, texts_asked, view_asked
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of


class NetworkPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of a network.

    Attributes:
        view: The network, whole.
        table: A part of its ties as a table.
        query: What the address asks for besides the table, to be put before what asks for another part of it.
    """

    view: NetworkView
    table: TieTable
    query: str


def network_page(request: HttpRequest, room: Room, asked: str) -> NetworkPage:
    """Return what the page of a network shows; see `entity_page` for the arguments and errors."""
    view = view_asked(request, room)
    choice = NetworkChoice(
        depth=number_asked(request, "depth", 1),
        kinds=texts_asked(request, "kind") or (TIE, ROLE),
        sources=number_asked(request, "sources", 1),
        on=text_asked(request, "on"),
    )
    network = network_of(view, find_party(view, asked), choice, now=room.now().date())
    table = tie_table(network, sort=text_asked(request, "sort"), number=number_asked(request, "part", 1))
    return NetworkPage(view=network, table=table, query=_query(network))


def _query(network: NetworkView) -> str:
    choice = network.choice
    asked: list[tuple[str, str | int]] = [("depth", choice.depth), ("sources", choice.sources)]
    asked += [("kind", kind) for kind in choice.kinds]
    asked += [(name, value) for name, value in (("on", choice.on), ("as_of", network.as_of)) if value]
    return f"{urlencode(asked)}&"


@get("/entities/{entity_id:str}/network", sync_to_thread=True)
def show_network(request: HttpRequest, entity_id: FromPath[str]) -> HttpResponse:
    """Show the network around a party."""
    return respond(request, "network.html.j2", network_page(request, room_of(request), entity_id))


HANDLERS: list[HTTPRouteHandler] = [show_network]
