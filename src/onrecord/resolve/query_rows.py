"""Rows of a file of names as queries: a line of text or JSON, or a row of a table; a broken one with its fault."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from onrecord.resolve.query import NameQuery

_SURROGATE = re.compile("[\ud800-\udfff]")


class QueryRow(NamedTuple):
    """One query of a file.

    Attributes:
        number: Which one it is, from 1; there is one answer a row.
        line: The line of the file on which it begins, from 1.
        query: What is asked; of a broken row, its text.
        fault: What is wrong with the row; empty where nothing is.
    """

    number: int
    line: int
    query: NameQuery
    fault: str = ""


class _Given(msgspec.Struct, frozen=True):
    """A query in JSON; null says that a thing is not known."""

    query: str
    context: str | None = None
    kind: str | None = None
    properties: dict[str, Any] | None = None


_DECODER = msgspec.json.Decoder(_Given)


def fault_of(query: NameQuery) -> str:
    """Return why nobody can be looked for by a query; empty where somebody can."""
    if not query.query.strip():
        return "there is no name in it."
    if undecoded(query.query):
        return "the name holds half a character (a lone surrogate)."
    return ""


def undecoded(text: str) -> bool:
    """Return whether a text holds half a character, which no file in UTF-8 can."""
    return not text.isascii() and _SURROGATE.search(text) is not None


def shown(text: str) -> str:
    """Return a text with each half character replaced, so that it can be written."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def broken(number: int, line: int, text: str, fault: str) -> QueryRow:
    """Return the row of a text that cannot be asked."""
    return QueryRow(number, line, NameQuery(query=shown(text)), fault)


def row_of_text(number: int, line: int, text: str) -> QueryRow:
    """Return the query of one line: an object in JSON, or else the name itself."""
    if not text.strip():
        return broken(number, line, text, "the line is empty.")
    if not text.lstrip().startswith("{"):
        return QueryRow(number, line, NameQuery(query=text))
    try:
        given = _DECODER.decode(text)
    except msgspec.ValidationError as error:
        return broken(number, line, text, f"the JSON is no query: {error}.")
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        return broken(number, line, text, f"the line is not JSON: {error}.")
    query = NameQuery(
        query=given.query, context=given.context or "", kind=given.kind or "", properties=given.properties or {}
    )
    return QueryRow(number, line, query, fault_of(query))


def row_of_cells(number: int, line: int, cells: Mapping[str, str]) -> QueryRow:
    """Return the query of a row of a table: its cells by what they hold; the others are properties."""
    others = {key: cell.strip() for key, cell in cells.items() if key not in ("query", "context", "kind")}
    query = NameQuery(
        query=cells["query"],
        context=cells.get("context", ""),
        kind=cells.get("kind", ""),
        properties={key: cell for key, cell in others.items() if cell},
    )
    return QueryRow(number, line, query, fault_of(query))
