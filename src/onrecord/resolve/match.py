"""match_names: names against the record, from Python; candidates for a person to judge, never a verdict on anybody."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Outcome
from onrecord.record.names.held import name_index_of
from onrecord.resolve.query import NameQuery, QueryAnswer
from onrecord.resolve.query_resolver import QueryResolver
from onrecord.resolve.query_rows import fault_of, shown

if TYPE_CHECKING:
    from onrecord.record.held import Record

BLOCK = 500
"""Queries that are answered at once."""
LEAST_MANY = 100
"""Queries from which it pays to load what compares many at once."""


def match_names(
    queries: Iterable[str | NameQuery], record: "Record", *, as_of: str | None = None, limit: int = 5
) -> Iterator[QueryAnswer]:
    """Yield the answer to each name, in order: candidates for a person to judge, never a verdict on anybody.

    Args:
        queries: Names, or names with what is known of their bearers; they are taken by the block.
        record: What is on record.
        as_of: The date at which the record is looked at, in EDTF.
        limit: Most candidates of an answer.

    Raises:
        ValueError: The date is not EDTF.
    """
    view = record.view(parse_edtf(as_of) if as_of else None)
    resolver = QueryResolver(view, name_index_of(record.store))
    asked = (NameQuery(query=query) if isinstance(query, str) else query for query in queries)
    while block := list(islice(asked, BLOCK)):
        yield from answers_to(block, resolver, limit=limit)


def answers_to(queries: Sequence[NameQuery], resolver: QueryResolver, *, limit: int) -> Iterator[QueryAnswer]:
    """Yield the answer to each query, in order; one that holds no name gets an answer that says so."""
    faults = [fault_of(query) for query in queries]
    sound = [query for query, fault in zip(queries, faults, strict=True) if not fault]
    # A few are asked sooner one by one than what compares many is loaded.
    many = len(sound) >= LEAST_MANY
    found = resolver.answer_many(sound, limit=limit) if many else (resolver(query, limit=limit) for query in sound)
    for query, fault in zip(queries, faults, strict=True):
        if fault:
            yield QueryAnswer(query=shown(query.query), outcome=Outcome.NIL, fault=fault)
        else:
            yield next(found)
