"""The QueryResolver: names with what is told of their bearers, against the record as of a date."""

from collections.abc import Iterator, Sequence

from onrecord.model.vocab import Outcome
from onrecord.record.base import RecordView
from onrecord.record.names import NameIndex
from onrecord.resolve.matcher import NameMatcher, Scored
from onrecord.resolve.model import base_score
from onrecord.resolve.query import NameQuery, QueryAnswer, QueryCandidate
from onrecord.resolve.query_decide import Weighed, decide
from onrecord.resolve.query_facts import bearing_of, told_of
from onrecord.text.romanise import script_of

MOST_WEIGHED = 12
"""Parties that are held against what is told."""
LEAST_SCORE = 0.02
"""Score below which a party is no candidate."""
_LOSSY = frozenset({"Arabic", "Hebrew", "Han", "Hangul", "Kana"})
"""Scripts without short vowels, or of which many names have one Latin form."""
MOST_LETTERS = 10_000
"""Letters of a query; a longer one is no name and gets an answer that says so."""


class QueryResolver:
    """Answers queries; made once for a record view and its name index."""

    def __init__(self, view: RecordView, index: NameIndex) -> None:
        """Make the resolver."""
        self._view = view
        self._matcher = NameMatcher(index)

    def __call__(self, query: NameQuery, *, limit: int = 5) -> QueryAnswer:
        """Return the answer to one query, with at most `limit` candidates."""
        fault = _too_long(query)
        if fault is not None:
            return fault
        return self._answer(query, self._matcher.match(query.query, query.kind_asked, MOST_WEIGHED), limit)

    def answer_many(self, queries: Sequence[NameQuery], *, limit: int = 5) -> Iterator[QueryAnswer]:
        """Yield the answer to each query, in order: the same ones as one by one, and sooner where there are many."""
        asked = [query for query in queries if _too_long(query) is None]
        found = self._matcher.match_many([(query.query, query.kind_asked) for query in asked], MOST_WEIGHED)
        for query in queries:
            fault = _too_long(query)
            yield self._answer(query, next(found), limit) if fault is None else fault

    def _answer(self, query: NameQuery, found: Sequence[Scored], limit: int) -> QueryAnswer:
        told = told_of(query.told, query.query)
        lossy = script_of(query.query) in _LOSSY
        written = self._matcher.written(query.query)
        weighed = []
        for scored in found:
            if scored.score >= LEAST_SCORE:
                entity = self._view.entity(scored.entity)
                bearing = bearing_of(told, entity, query.query, self._view)
                weighed.append(Weighed(scored, entity, bearing, scored.entity in written, lossy, query.query))
        decision = decide(weighed, told=not told.empty)
        return QueryAnswer(
            query=query.query,
            outcome=decision.outcome,
            candidates=tuple(_candidate(one) for one in decision.shown[:limit]),
            why=decision.why,
        )


def _too_long(query: NameQuery) -> QueryAnswer | None:
    """Return the answer to a query that is no name; None where it may be one."""
    if len(query.query) <= MOST_LETTERS:
        return None
    fault = f"the query has {len(query.query)} characters; a name has at most {MOST_LETTERS}."
    return QueryAnswer(query=query.query, outcome=Outcome.NIL, fault=fault)


def _candidate(one: Weighed) -> QueryCandidate:
    scored: Scored = one.scored
    shares = {"base": round(base_score(), 3)}
    shares.update((name, round(amount, 3)) for name, amount in scored.shares() if round(amount, 3))
    return QueryCandidate(
        id=one.entity.id,
        ids=one.entity.refs,
        name=one.entity.name,
        kind=scored.kind,
        matched_name=scored.name,
        quality=scored.quality,
        score=round(scored.score, 4),
        features=shares,
        reasons=(f"{scored.quality} name: {scored.name}", *one.bearing.strong, *one.bearing.weak, *one.bearing.hints),
        conflicts=one.bearing.conflicts,
    )
