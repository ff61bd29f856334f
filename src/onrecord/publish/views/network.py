"""The network around a party: who is tied to whom, by which sources, and when; no tie without words to quote."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import msgspec

from onrecord.model.record import Entity, Statement
from onrecord.publish.views.layout import Place, places_around
from onrecord.publish.views.parties import Parties, PartyView, party_of
from onrecord.publish.views.spans import Axis, axis_over
from onrecord.publish.views.ties import DISPUTED, KINDS, ROLE, TIE, Quote, Said, holds_on, said_ties, state_of
from onrecord.record.refs import ENTITY_PREFIX
from onrecord.record.view import StoreView

MOST_NODES = 500
DEEPEST = 3
MOST_SOURCES = 5
_MOST_ASKED = 1_500
"""Parties whose ties are looked up; what lies behind more is counted as "more", and not followed."""


class NetworkChoice(msgspec.Struct, frozen=True, kw_only=True):
    """What of the network is asked for.

    Attributes:
        depth: Steps from the party, 1 to 3.
        kinds: Of `tie`, `role`, `remark`.
        sources: Least number of different sources of a tie.
        on: ISO day on which a tie must be able to hold; empty for any.
    """

    depth: int = 1
    kinds: tuple[str, ...] = (TIE, ROLE)
    sources: int = 1
    on: str = ""


class NodeView(msgspec.Struct, frozen=True, kw_only=True):
    """A party in the drawing; `ties` is how many of the ties drawn it has."""

    key: str
    party: PartyView
    depth: int
    ties: int
    x: float
    y: float


class EdgeView(msgspec.Struct, frozen=True, kw_only=True):
    """A tie between two nodes, with everybody who says so.

    Attributes:
        number: Its place in the table, from 1.
        label: The relation or the class of role.
        state: `asserted`, `ended` or `disputed` as of the view's day.
        since: Earliest day that a source gives; empty where none does.
        until: Latest day that a source gives; empty where one of them gives no end.
    """

    number: int
    one: str
    other: str
    kind: str
    label: str
    state: str
    since: str
    until: str
    sources: int
    quotes: tuple[Quote, ...]


class NetworkView(msgspec.Struct, frozen=True, kw_only=True):
    """The network around a party.

    Attributes:
        found: How many parties there are within the depth.
        more: There are more than were counted.
        unquoted: How many ties were left out because their source cannot be quoted.
        axis: The years that the dates of the ties cover; None where no tie has a date.
    """

    centre: PartyView
    as_of: str
    choice: NetworkChoice
    nodes: tuple[NodeView, ...]
    edges: tuple[EdgeView, ...]
    found: int
    more: bool
    unquoted: int
    axis: Axis | None
    counts: dict[str, int]


class _Graph:
    """Ties by their ends and relation, and the parties in the order in which they are reached."""

    def __init__(self, centre: str) -> None:
        self.depths = {centre: 0}
        self.ties: dict[tuple[str, str, str, str], dict[Quote, None]] = {}
        self.unquoted: set[str] = set()
        self.more = False
        self._seen: set[tuple[str, str | None]] = set()

    def new(self, statements: Iterable[Statement]) -> list[Statement]:
        """Return those that were not looked at yet: a tie is told at both of its ends."""
        found = [item for item in statements if (item.id, item.cite.snapshot) not in self._seen]
        self._seen |= {(item.id, item.cite.snapshot) for item in found}
        return found

    def add(self, said: Said) -> None:
        self.ties.setdefault((said.one, said.other, said.kind, said.label), {})[said.quote] = None


def network_among(view: StoreView, parties: Sequence[Entity], *, now: dt.date | None = None) -> NetworkView:
    """Return the ties on record between some parties, around the one that has the most.

    Args:
        view: The record.
        parties: One at least.
        now: Today; see `network_of`. Without it, and without an as-of day, whatever has an end has ended.
    """
    wanted = {entity.id for entity in parties}
    graph = _Graph(parties[0].id)
    view.read_ahead(wanted)
    for entity in parties:
        statements = graph.new(view.statements(entity.id))
        for said in said_ties(statements, (TIE, ROLE)):
            if said.one in wanted and said.other in wanted:
                graph.add(said)
        graph.unquoted |= _unquoted(statements, (TIE, ROLE))
    ends = Counter(end for one, other, _, _ in graph.ties for end in {one, other})
    centre = max(parties, key=lambda entity: (ends[entity.id], entity.id))
    return _view(view, centre, NetworkChoice(depth=DEEPEST), graph, now, MOST_NODES)


def ties_between(view: StoreView, entity: Entity, other: str, *, now: dt.date) -> tuple[EdgeView, ...]:
    """Return every tie of any kind between a party and another, which may be one that the record does not know.

    Args:
        view: The record.
        entity: The party.
        other: Entity id of the other, or the reference by which sources name it.
        now: Today; see `network_of`.
    """
    graph = _Graph(entity.id)
    for said in said_ties(view.statements(entity.id), tuple(KINDS)):
        if {said.one, said.other} == {entity.id, other}:
            graph.add(said)
    last = view.as_of.last if view.as_of is not None and view.as_of.last is not None else now
    return tuple(
        _edge(number, ends, tuple(quotes), last.isoformat())
        for number, (ends, quotes) in enumerate(sorted(graph.ties.items(), key=lambda tie: tie[0][2:]), start=1)
    )


def network_of(
    view: StoreView, entity: Entity, choice: NetworkChoice, *, now: dt.date, most: int = MOST_NODES
) -> NetworkView:
    """Return the network around a party as of the view's date.

    Args:
        view: The record.
        entity: The party in the middle.
        choice: What of it is asked for.
        now: Today; a tie that ended before the view's day, or before today where it has none, has ended.
        most: Most parties that are drawn, the best sourced first.
    """
    choice = _sane(choice)
    return _view(view, entity, choice, _grown(view, entity.id, choice), now, most)


def _view(
    view: StoreView, entity: Entity, choice: NetworkChoice, graph: "_Graph", now: dt.date | None, most: int
) -> NetworkView:
    last = view.as_of.last if view.as_of is not None and view.as_of.last is not None else now
    kept = {ends: tuple(quotes) for ends, quotes in graph.ties.items() if _is_wanted(tuple(quotes), choice)}
    depths = _depths(entity.id, kept)
    shown = _best(depths, kept, most)
    drawn = [(ends, quotes) for ends, quotes in kept.items() if ends[0] in shown and ends[1] in shown]
    name = Parties(view, shown)
    edges = tuple(
        _edge(number, ends, quotes, (last or dt.date.max).isoformat())
        for number, (ends, quotes) in enumerate(sorted(drawn, key=_order(depths, name)), start=1)
    )
    days = [day for edge in edges for quote in edge.quotes for day in (quote.since, quote.until)]
    return NetworkView(
        centre=party_of(entity),
        as_of=view.as_of.edtf if view.as_of is not None else "",
        choice=choice,
        nodes=_nodes(entity.id, shown, depths, edges, name),
        edges=edges,
        found=len(depths),
        more=graph.more,
        unquoted=len(graph.unquoted),
        axis=axis_over(days, now=last) if any(days) else None,
        counts={state: sum(edge.state == state for edge in edges) for state in ("asserted", "ended", DISPUTED)},
    )


def _sane(choice: NetworkChoice) -> NetworkChoice:
    kinds = tuple(kind for kind in KINDS if kind in choice.kinds) or (TIE, ROLE)
    try:
        on = dt.date.fromisoformat(choice.on).isoformat() if choice.on else ""
    except ValueError:
        on = ""
    return NetworkChoice(
        depth=min(max(choice.depth, 1), DEEPEST),
        kinds=kinds,
        sources=min(max(choice.sources, 1), MOST_SOURCES),
        on=on,
    )


def _grown(view: StoreView, centre: str, choice: NetworkChoice) -> _Graph:
    """Return the graph within the depth: the ties of every party that is less than `depth` steps away."""
    graph = _Graph(centre)
    left = _MOST_ASKED
    edge_of_graph = [centre]
    for depth in range(1, choice.depth + 1):
        reached: list[str] = []
        graph.more = graph.more or len(edge_of_graph) > left
        asked = edge_of_graph[:left]
        left -= len(asked)
        view.read_ahead(asked)
        for reference in asked:
            statements = graph.new(view.statements(reference))
            for said in said_ties(statements, choice.kinds):
                graph.add(said)
                for end in (said.one, said.other):
                    if end not in graph.depths:
                        graph.depths[end] = depth
                        reached.append(end)
            graph.unquoted |= _unquoted(statements, choice.kinds)
        edge_of_graph = [end for end in reached if end.startswith(ENTITY_PREFIX)]
    return graph


def _unquoted(statements: Iterable[Statement], kinds: Sequence[str]) -> set[str]:
    """Return the ids of the ties whose source gives no words."""
    return {
        item.id
        for item in statements
        if item.__struct_config__.tag in kinds
        and not (item.cite.excerpt.strip() and (item.cite.title or item.cite.source))
    }


def _is_wanted(quotes: Sequence[Quote], choice: NetworkChoice) -> bool:
    if len({quote.cite.source for quote in quotes}) < choice.sources:
        return False
    return not choice.on or holds_on(quotes, choice.on)


def _depths(centre: str, ties: Iterable[tuple[str, str, str, str]]) -> dict[str, int]:
    """Return how many steps each party is from the middle, by the ties that are kept.

    Ties among others, which do not reach the middle, are taken as one step away at their best connected party.
    """
    beside: dict[str, list[str]] = {}
    for one, other, _, _ in ties:
        beside.setdefault(one, []).append(other)
        beside.setdefault(other, []).append(one)
    depths = {centre: 0}
    for start in (centre, *sorted(beside, key=lambda reference: (-len(beside[reference]), reference))):
        queue = [start] if depths.setdefault(start, 1) <= 1 else []
        for reference in queue:
            for other in beside.get(reference, ()):
                if other not in depths:
                    depths[other] = depths[reference] + 1
                    queue.append(other)
    return depths


def _best(
    depths: dict[str, int], ties: dict[tuple[str, str, str, str], tuple[Quote, ...]], most: int
) -> frozenset[str]:
    """Return the parties that are drawn: the nearest first, of those the ones with the most sources."""
    weight = dict.fromkeys(depths, 0)
    for (one, other, _, _), quotes in ties.items():
        for end in (one, other):
            if end in weight:
                weight[end] += len(quotes)
    ordered = sorted(depths, key=lambda reference: (depths[reference], -weight[reference], reference))
    return frozenset(ordered[:most])


def _order(
    depths: dict[str, int], name: Parties
) -> Callable[[tuple[tuple[str, str, str, str], tuple[Quote, ...]]], tuple[int, str, str, str]]:
    def key(tie: tuple[tuple[str, str, str, str], tuple[Quote, ...]]) -> tuple[int, str, str, str]:
        one, other, _, label = tie[0]
        return depths[one] + depths[other], name(one).name, label, name(other).name

    return key


def _edge(number: int, ends: tuple[str, str, str, str], quotes: tuple[Quote, ...], day: str) -> EdgeView:
    one, other, kind, label = ends
    since = min((quote.since for quote in quotes if quote.since), default="")
    until = max(quote.until for quote in quotes) if all(quote.until for quote in quotes) else ""
    return EdgeView(
        number=number,
        one=one,
        other=other,
        kind=kind,
        label=label,
        state=state_of(quotes, day),
        since=since,
        until=until,
        sources=len({quote.cite.source for quote in quotes}),
        quotes=tuple(sorted(quotes, key=lambda quote: (quote.since or quote.cite.day, quote.cite.title))),
    )


def _nodes(
    centre: str, shown: frozenset[str], depths: dict[str, int], edges: Sequence[EdgeView], name: Parties
) -> tuple[NodeView, ...]:
    ordered = sorted(shown, key=lambda reference: (depths[reference], name(reference).name, reference))
    pairs = [(edge.one, edge.other) for edge in edges]
    places = places_around(centre, ordered, depths, pairs)
    ties = dict.fromkeys(ordered, 0)
    for pair in pairs:
        for end in set(pair):
            ties[end] += 1
    nowhere = Place(0.0, 0.0)
    return tuple(
        NodeView(
            key=reference,
            party=name(reference),
            depth=depths[reference],
            ties=ties[reference],
            x=places.get(reference, nowhere).x,
            y=places.get(reference, nowhere).y,
        )
        for reference in ordered
    )
