"""The network as lines and shapes: where each tie runs, what is written beside it, and the window that holds all."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.publish.views.network import EdgeView, NetworkView, NodeView

_RADIUS = 11.0
_CENTRE_RADIUS = 16.0
_BEND = 34.0
"""How far a second tie between the same two parties bows out."""
_MARGIN_X, _MARGIN_Y = 120.0, 60.0
_MOST_LABELS = 60
"""Ties that are labelled in the drawing; of more, the labels would cover one another."""
_LONGEST_NAME = 30


class DrawnNode(NamedTuple):
    """A party: a circle for a person, a square for an organisation, a diamond for anything else."""

    node: NodeView
    radius: float
    label: str
    shape: str


class DrawnEdge(NamedTuple):
    """A tie: its path, the middle of it, and how far it bows out."""

    edge: EdgeView
    path: str
    x: float
    y: float
    bend: float
    label: str
    spans: str


class NetworkDrawing(NamedTuple):
    """All that is drawn, in its window."""

    left: float
    top: float
    width: float
    height: float
    nodes: tuple[DrawnNode, ...]
    edges: tuple[DrawnEdge, ...]
    labelled: bool


def draw_network(view: NetworkView) -> NetworkDrawing:
    """Return the drawing of a network."""
    nodes = {node.key: node for node in view.nodes}
    labelled = len(view.edges) <= _MOST_LABELS
    bends = _bends(view.edges)
    edges = tuple(_edge(edge, nodes[edge.one], nodes[edge.other], bends[edge.number]) for edge in view.edges)
    xs, ys = [node.x for node in view.nodes] or [0.0], [node.y for node in view.nodes] or [0.0]
    return NetworkDrawing(
        left=round(min(xs) - _MARGIN_X, 1),
        top=round(min(ys) - _MARGIN_Y, 1),
        width=round(max(xs) - min(xs) + 2 * _MARGIN_X, 1),
        height=round(max(ys) - min(ys) + 2 * _MARGIN_Y, 1),
        nodes=tuple(_node(node) for node in view.nodes),
        edges=edges,
        labelled=labelled,
    )


def _node(node: NodeView) -> DrawnNode:
    name = node.party.name
    label = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
    shape = {"person": "circle", "organization": "square"}.get(node.party.kind, "diamond")
    return DrawnNode(node, _CENTRE_RADIUS if node.depth == 0 else _RADIUS, label, shape)


def _bends(edges: Sequence[EdgeView]) -> dict[int, float]:
    """Return how far each tie bows out, so that several between the same two parties lie side by side."""
    total = Counter(frozenset((edge.one, edge.other)) for edge in edges)
    seen: Counter[frozenset[str]] = Counter()
    found = {}
    for edge in edges:
        ends = frozenset((edge.one, edge.other))
        place = seen[ends] - (total[ends] - 1) / 2
        seen[ends] += 1
        # The same side for both directions of a pair.
        found[edge.number] = place * _BEND * (1 if edge.one <= edge.other else -1)
    return found


def _edge(edge: EdgeView, one: NodeView, other: NodeView, bend: float) -> DrawnEdge:
    dx, dy = other.x - one.x, other.y - one.y
    length = math.hypot(dx, dy) or 1.0
    # The control point of a quadratic curve lies twice as far out as the curve itself comes.
    across_x, across_y = -dy / length, dx / length
    x, y = (one.x + other.x) / 2 + across_x * bend, (one.y + other.y) / 2 + across_y * bend
    control = f"{round(x + across_x * bend, 1):g} {round(y + across_y * bend, 1):g}"
    path = f"M{one.x:g} {one.y:g}Q{control} {other.x:g} {other.y:g}"
    if edge.one == edge.other:
        path = f"M{one.x:g} {one.y:g}c40-40-40-40 0 0"
    spans = " ".join(dict.fromkeys(f"{quote.since}/{quote.until}" for quote in edge.quotes))
    return DrawnEdge(edge, path, round(x, 1), round(y, 1), round(bend, 1), edge.label, spans)
