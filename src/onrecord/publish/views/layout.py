"""Where the parties of a network are drawn: rings around the middle, each branch in a slice of its own."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_RING = 190.0
"""Distance of two rings."""
_WIDEST = 430.0
"""How far a ring moves out to make room before it is broken into rows."""
_ROOM = 60.0
"""What a party needs along a ring; its name stands outside."""
_STEP = 46.0
"""Distance of the rows into which a crowded ring is broken."""
_STRETCH = 1.3
"""Width by height of the rings: names are wide, and so are screens."""


class Place(NamedTuple):
    """A point of the drawing; the middle is 0, 0, and y grows downwards."""

    x: float
    y: float


def places_around(
    centre: str, nodes: Sequence[str], depths: Mapping[str, int], ties: Sequence[tuple[str, str]]
) -> dict[str, Place]:
    """Return where each node is drawn, the same for the same network.

    A node stands in the slice of the neighbour through which it is reached; a slice is as wide as what hangs on it. A
    ring with more nodes than fit is broken into rows, and the next ring moves out.

    Args:
        centre: The node in the middle.
        nodes: Every node, in the order in which neighbours in a ring stand.
        depths: Steps from the middle.
        ties: Pairs of nodes.
    """
    children = _tree(centre, nodes, depths, ties)
    weights = _weights(centre, children)
    angles = _angles(centre, children, weights)
    places = {centre: Place(0.0, 0.0)}
    radius = 0.0
    for depth in range(1, max((depths[node] for node in nodes), default=0) + 1):
        ring = sorted((node for node in nodes if depths[node] == depth and node in angles), key=angles.__getitem__)
        needed = len(ring) * _ROOM / (2 * math.pi)
        radius = max(radius + _RING, min(needed, radius + _WIDEST))
        rows = _rows(len(ring), radius)
        spread = _spread([angles[node] for node in ring], min(_ROOM / radius, 2 * math.pi / max(len(ring), 1) * rows))
        for place, node in enumerate(ring):
            distance = radius + (place % rows) * _STEP
            x, y = distance * math.cos(spread[place]) * _STRETCH, distance * math.sin(spread[place])
            places[node] = Place(round(x, 1) + 0.0, round(y, 1) + 0.0)
        radius += (rows - 1) * _STEP
    return _apart(places)


_LEAST = 24.0
"""Distance that two parties keep in any case."""
_MOST_MOVES = 8


def _apart(places: Mapping[str, Place]) -> dict[str, Place]:
    """Return the places, those moved outwards that would lie on another's."""
    found: dict[str, Place] = {}
    # Whoever is nearer than the least distance stands in the same square of that size, or in one beside it.
    squares: dict[tuple[float, float], list[Place]] = {}
    for node, place in places.items():
        moved = place
        for _ in range(_MOST_MOVES):
            if all(math.dist(moved, other) >= _LEAST for other in _beside(moved, squares)):
                break
            away = 1 + _LEAST / max(math.hypot(*moved), _LEAST)
            moved = Place(round(moved.x * away, 1), round(moved.y * away, 1))
        found[node] = moved
        squares.setdefault((moved.x // _LEAST, moved.y // _LEAST), []).append(moved)
    return found


def _beside(place: Place, squares: Mapping[tuple[float, float], Sequence[Place]]) -> Iterator[Place]:
    """Yield the places in the square of a place and in the eight around it."""
    column, row = place.x // _LEAST, place.y // _LEAST
    for across in (column - 1, column, column + 1):
        for down in (row - 1, row, row + 1):
            yield from squares.get((across, down), ())


def _rows(count: int, radius: float) -> int:
    """Return into how many rows a ring is broken so that all of its nodes have room."""
    rows = 1
    while sum(2 * math.pi * (radius + row * _STEP) for row in range(rows)) < count * _ROOM:
        rows += 1
    return rows


def _tree(
    centre: str, nodes: Sequence[str], depths: Mapping[str, int], ties: Sequence[tuple[str, str]]
) -> dict[str, list[str]]:
    """Return under each node those that are reached through it, each under one."""
    beside: dict[str, set[str]] = {}
    for one, other in ties:
        beside.setdefault(one, set()).add(other)
        beside.setdefault(other, set()).add(one)
    children: dict[str, list[str]] = {}
    for node in nodes:
        if node == centre:
            continue
        above = [other for other in beside.get(node, ()) if depths[other] == depths[node] - 1]
        # What hangs together apart from the middle has a slice of its own.
        parent = max(above, key=lambda other: (len(beside[other]), other)) if above else centre
        children.setdefault(parent, []).append(node)
    return children


def _weights(centre: str, children: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return how many ends hang on each node, itself where none does."""
    order = [centre]
    for node in order:
        order.extend(children.get(node, ()))
    weights: dict[str, int] = {}
    for node in reversed(order):
        weights[node] = sum(weights[child] for child in children.get(node, ())) or 1
    return weights


def _angles(centre: str, children: Mapping[str, Sequence[str]], weights: Mapping[str, int]) -> dict[str, float]:
    """Return the direction of each node, in radians: the middle of its slice."""
    # From the right, which leaves the top and bottom, where labels would touch, to the middle of slices.
    slices = {centre: (0.0, 2 * math.pi)}
    angles: dict[str, float] = {}
    order = [centre]
    for node in order:
        start, width = slices[node]
        for child in children.get(node, ()):
            part = width * weights[child] / weights[node]
            slices[child] = (start, part)
            angles[child] = start + part / 2
            start += part
            order.append(child)
    return angles


def _spread(angles: Sequence[float], least: float) -> list[float]:
    """Return the angles moved apart so that neighbours keep a distance, where the ring has room for it."""
    count = len(angles)
    if count < 2 or count * least > 2 * math.pi + 1e-6:
        return list(angles)
    found = list(angles)
    for _ in range(60):
        moved = False
        for place in range(count):
            after = (place + 1) % count
            gap = found[after] - found[place] + (2 * math.pi if after == 0 else 0.0)
            if gap < least - 1e-6:
                push = (least - gap) / 2
                found[place] -= push
                found[after] += push
                moved = True
        if not moved:
            break
    return found
