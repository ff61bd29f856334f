"""The network as lines and shapes: where each tie runs, what is written beside it, and the window that holds all."""

import math
import textwrap
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote

from onrecord.publish.views.network import EdgeView, NetworkView, NodeView
from onrecord.publish.views.ties import TIE
from onrecord.record.refs import ENTITY_PREFIX

_RADIUS = 11.0
_CENTRE_RADIUS = 16.0
_BEND = 34.0
"""How far a second tie between the same two parties bows out."""
_MARGIN_X, _MARGIN_Y = 215.0, 50.0
_MOST_LABELS = 24
"""Lines that are labelled in the drawing; of more, the labels would cover one another."""
_MOST_NAMES = 70
"""Parties whose names are all written; of more, those that are near or chosen."""
_HUBS = 14
_SCREEN = 1000.0
"""Units that a window may be wide before letters and shapes grow with it."""
_LINE = 26
_MOST_LINES = 3
_LINE_HEIGHT = 14.0
_ASIDE = 0.28
"""Parties nearer to straight above or below have their name above or below, not at the side."""


class DrawnNode(NamedTuple):
    """A party: a circle for a person, a square for an organisation, a diamond for anything else.

    Attributes:
        at: Where it stands, as a transform writes it.
        lines: Its name, broken into lines, where it is written; cut short where it takes more than three.
        anchor: How its name is set: outward from the middle, so that names do not lie over ties.
        dx: Where the name stands beside the shape; dy: where it stands below.
        named: Its name is written even where there is room for few.
    """

    node: NodeView
    at: str
    radius: float
    lines: tuple[str, ...]
    shape: str
    anchor: str
    dx: float
    dy: float
    named: bool


class DrawnTie(NamedTuple):
    """The ties of two parties that stand alike, as one line: its path, its middle, and how far it bows out.

    Attributes:
        number: The first of them in the table.
        party: An entity at one end, whose page of ties says what the sources say.
        beside: The other end, as an address writes it.
        classes: How it stands, and its kind where it is not a tie in the narrow sense.
        labels: The relations and classes of role.
        told: What the script of the drawing needs: the numbers of both ends among the parties drawn, from 0, and how
            far the line bows out; the labels; the days between which each can have held, as `since/until`.
    """

    state: str
    classes: str
    number: int
    party: str
    beside: str
    path: str
    x: float
    y: float
    labels: tuple[str, ...]
    told: str


class NetworkDrawing(NamedTuple):
    """All that is drawn, in its window.

    Attributes:
        labelled: The relation is written at each line.
        crowded: Only the names of the best connected parties are written.
        unit: Size of letters and shapes, so that they can be read when the whole window is shown.
        radius: Of every party but the one in the middle.
    """

    left: float
    top: float
    width: float
    height: float
    nodes: tuple[DrawnNode, ...]
    ties: tuple[DrawnTie, ...]
    labelled: bool
    crowded: bool
    unit: float
    radius: float


def draw_network(view: NetworkView) -> NetworkDrawing:
    """Return the drawing of a network."""
    nodes = {node.key: (number, node) for number, node in enumerate(view.nodes)}
    bundles: dict[tuple[frozenset[str], str], list[EdgeView]] = {}
    for edge in view.edges:
        bundles.setdefault((frozenset((edge.one, edge.other)), edge.state), []).append(edge)
    bends = _bends([ends for ends, _ in bundles])
    ties = tuple(
        _tie(edges, nodes[edges[0].one], nodes[edges[0].other], bend)
        for edges, bend in zip(bundles.values(), bends, strict=True)
    )
    crowded = len(nodes) > _MOST_NAMES
    hubs = {node.key for node in sorted(view.nodes, key=lambda node: -node.ties)[:_HUBS]} if crowded else set(nodes)
    xs, ys = [node.x for node in view.nodes] or [0.0], [node.y for node in view.nodes] or [0.0]
    width = max(xs) - min(xs) + 2 * _MARGIN_X
    unit = max(width / _SCREEN, 1.0)
    return NetworkDrawing(
        left=round(min(xs) - _MARGIN_X, 1),
        top=round(min(ys) - _MARGIN_Y, 1),
        width=round(width, 1),
        height=round(max(ys) - min(ys) + 2 * _MARGIN_Y, 1),
        nodes=tuple(_node(node, unit, named=node.key in hubs) for node in view.nodes),
        ties=ties,
        labelled=len(ties) <= _MOST_LABELS,
        crowded=crowded,
        unit=round(unit, 3),
        radius=_radius(_RADIUS, unit),
    )


def _node(node: NodeView, unit: float, *, named: bool) -> DrawnNode:
    lines = tuple(textwrap.wrap(node.party.name, _LINE, max_lines=_MOST_LINES, placeholder="…")) if named else ()
    shape = {"person": "circle", "organization": "square"}.get(node.party.kind, "diamond")
    radius = _radius(_CENTRE_RADIUS if node.depth == 0 else _RADIUS, unit)
    side = node.x / (math.hypot(node.x, node.y) or 1.0)
    if abs(side) < _ASIDE:
        below = radius + 14 * unit
        above = -radius - 6 * unit - (len(lines) - 1) * _LINE_HEIGHT * unit
        anchor, dx, dy = "middle", 0.0, above if node.y < 0 else below
    else:
        anchor, dx, dy = ("start" if side > 0 else "end"), math.copysign(radius + 5 * unit, side), 4.5 * unit
        dy -= (len(lines) - 1) * _LINE_HEIGHT * unit / 2
    return DrawnNode(node, f"{node.x:g} {node.y:g}", radius, lines, shape, anchor, round(dx, 1), round(dy, 1), named)


def _radius(radius: float, unit: float) -> float:
    return round(radius * math.sqrt(unit), 1)


def _bends(pairs: Sequence[frozenset[str]]) -> list[float]:
    """Return how far each line bows out, so that several between the same two parties lie side by side."""
    total = Counter(pairs)
    seen: Counter[frozenset[str]] = Counter()
    found = []
    for ends in pairs:
        found.append((seen[ends] - (total[ends] - 1) / 2) * _BEND)
        seen[ends] += 1
    return found


def _tie(edges: Sequence[EdgeView], one: tuple[int, NodeView], other: tuple[int, NodeView], bend: float) -> DrawnTie:
    if other[1].key < one[1].key:
        # The same side for both directions of a pair.
        one, other = other, one
    (first, start), (second, end) = one, other
    dx, dy = end.x - start.x, end.y - start.y
    length = math.hypot(dx, dy) or 1.0
    # The control point of a quadratic curve lies twice as far out as the curve itself comes.
    across_x, across_y = -dy / length, dx / length
    x, y = (start.x + end.x) / 2 + across_x * bend, (start.y + end.y) / 2 + across_y * bend
    control = f"{round(x + across_x * bend, 1):g} {round(y + across_y * bend, 1):g}"
    path = f"M{start.x:g} {start.y:g}Q{control} {end.x:g} {end.y:g}"
    if start.key == end.key:
        path = f"M{start.x:g} {start.y:g}c40-40-40-40 0 0"
    elif not bend:
        path = f"M{start.x:g} {start.y:g}L{end.x:g} {end.y:g}"
    party, beside = (start.key, end.key) if start.party.id else (end.key, start.key)
    state, kind = edges[0].state, edges[0].kind
    labels = tuple(dict.fromkeys(edge.label for edge in edges))
    spans = dict.fromkeys(f"{said.since}/{said.until}" for edge in edges for said in edge.quotes)
    return DrawnTie(
        state=state,
        classes=state if kind == TIE else f"{state} {kind}",
        number=edges[0].number,
        party=party,
        beside=beside if beside.startswith(ENTITY_PREFIX) else quote(beside),
        path=path,
        x=round(x, 1),
        y=round(y, 1),
        labels=labels,
        told=f"{first} {second} {bend:g};{', '.join(labels)};{' '.join(spans)}",
    )
