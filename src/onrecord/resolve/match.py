"""match_names: names against the record, from Python; candidates for a person to judge, never a verdict on anybody."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Outcome
from onrecord.record.names.held import name_index_of
from onrecord.resolve.query import NameQuery, QueryAnswer
from onrecord.resolve.query_resolver import QueryResolver
from onrecord.resolve.query_rows import fault_of, shown

if TYPE_CHECKING:
    from onrecord.record.held import Record


def match_names(
    queries: Iterable[str | NameQuery], record: "Record", *, as_of: str | None = None, limit: int = 5
) -> Iterator[QueryAnswer]:
    """Yield the answer to each name, in order: candidates for a person to judge, never a verdict on anybody.

    Args:
        queries: Names, or names with what is known of their bearers.
        record: What is on record.
        as_of: The date at which the record is looked at, in EDTF.
        limit: Most candidates of an answer.

    Raises:
        ValueError: The date is not EDTF.
    """
    view = record.view(parse_edtf(as_of) if as_of else None)
    resolver = QueryResolver(view, name_index_of(record.store))
    for query in queries:
        yield answer_to(NameQuery(query=query) if isinstance(query, str) else query, resolver, limit=limit)


def answer_to(query: NameQuery, resolver: QueryResolver, *, limit: int) -> QueryAnswer:
    """Return the answer to a query; one that holds no name gets an answer that says so."""
    fault = fault_of(query)
    if fault:
        return QueryAnswer(query=shown(query.query), outcome=Outcome.NIL, fault=fault)
    return resolver(query, limit=limit)
