"""The ties of a network as a table: sorted by any column, a part at a time."""

from collections.abc import Callable

import msgspec

from onrecord.publish.views.network import EdgeView, NetworkView
from onrecord.publish.views.parties import PartyView

PER_PART = 50
COLUMNS = {
    "one": "Party",
    "tie": "Tie",
    "other": "Party",
    "state": "State",
    "since": "From",
    "until": "To",
    "sources": "Sources",
}
"""Columns by which the table can be sorted, and their heads."""


class TieRow(msgspec.Struct, frozen=True, kw_only=True):
    """One tie with the names of its parties."""

    edge: EdgeView
    one: PartyView
    other: PartyView


class TieTable(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the table; parts count from 1.

    Attributes:
        sort: The column; empty for the order of the drawing.
        falling: Greatest first.
    """

    sort: str
    falling: bool
    number: int
    parts: int
    rows: tuple[TieRow, ...]


def tie_table(view: NetworkView, *, sort: str = "", number: int = 1, per_part: int = PER_PART) -> TieTable:
    """Return a part of the ties as a table.

    Args:
        view: The network.
        sort: A column of `COLUMNS`, with `-` before it for the greatest first; what is no column is taken as nothing.
        number: The part, from 1; one that does not exist is the nearest.
        per_part: Rows of a part; 0 for all in one.
    """
    column = sort.removeprefix("-") if sort.removeprefix("-") in COLUMNS else ""
    falling = bool(column) and sort.startswith("-")
    names = {node.key: node.party for node in view.nodes}
    rows = [TieRow(edge=edge, one=names[edge.one], other=names[edge.other]) for edge in view.edges]
    if column:
        key = _KEYS[column]
        known = sorted((row for row in rows if key(row) != ""), key=key, reverse=falling)
        # What is not known comes last either way.
        rows = [*known, *(row for row in rows if key(row) == "")]
    size = per_part or max(len(rows), 1)
    parts = max(-(-len(rows) // size), 1)
    number = min(max(number, 1), parts)
    shown = rows[(number - 1) * size : number * size]
    return TieTable(sort=column, falling=falling, number=number, parts=parts, rows=tuple(shown))


_KEYS: dict[str, Callable[[TieRow], str]] = {
    "one": lambda row: row.one.name.casefold(),
    "tie": lambda row: row.edge.label,
    "other": lambda row: row.other.name.casefold(),
    "state": lambda row: row.edge.state,
    "since": lambda row: row.edge.since,
    "until": lambda row: row.edge.until,
    "sources": lambda row: f"{row.edge.sources:06d}",
}
