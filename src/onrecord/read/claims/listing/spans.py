"""The words of a listing: its clause, with the subject that an apposition parts from it."""

import bisect
from collections.abc import Sequence

from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.several import only_asides
from onrecord.read.claims.listing.trailing_date import end_of_date
from onrecord.read.claims.party.described import described
from onrecord.read.draft import Found


def from_name(clause: Clause, parties: Sequence[Found]) -> Span:
    """Return the words of a listing: from the name on where other clauses stand between it and its verb.

    They go on to a date that an apposition parts from the rest.
    """
    span, last = _from_name(clause, parties), end_of_date(clause)
    return span if last == clause.last else clause.draft.span(clause.draft.token_at(span.start), last)


def _is_predicate(clause: Clause) -> bool:
    """Whether a Russian clause without a verb closes a sentence behind commas: `X, её муж, тоже под санкциями`."""
    draft = clause.draft
    bare = draft.lexicon.language == "ru" and clause.segment.verb is None and draft.tokens[clause.first - 1].text == ","
    return bare and clause.last >= draft.sentences[clause.segment.sentence][1] - 1


def _from_name(clause: Clause, parties: Sequence[Found]) -> Span:
    draft = clause.draft
    births = [h for h in clause.hits(draft.lexicon.birth) if h.first > clause.first + 1]
    last = births[0].first if births and clause.hits(draft.lexicon.list_nouns, None, births[0].first) else clause.last
    while last - 1 > clause.first and draft.words[last - 1] in (*draft.lexicon.articles, *draft.lexicon.prepositions):
        last -= 1
    opening, _ = draft.sentences[clause.segment.sentence]
    apposed = [f for f in parties if opening <= f.first and f.last <= clause.first and f.form is MentionForm.NAMED]
    if len(apposed) == len(parties) > 1 and only_asides(clause, apposed[0].last):
        return draft.span(clause.reach_back(apposed[0], clause.first, last), last)  # `two ships, A and B, are listed`
    finite = clause.segment.kind == "main" or _is_finite(clause) or _is_predicate(clause)
    named = clause.named_before(parties[0]) if finite and len(parties) == 1 and described(clause) is None else None
    if named is None or any(f.first >= clause.first for f in parties):
        return clause.span if last == clause.last else draft.span(clause.first, last)
    if clause.first - named.last < 2:
        return draft.span(_opening_of(clause, named), last)
    # `X, minister of youth and sports, is listed`: a conjunction between nouns joins no clause
    between = range(named.last, clause.first)
    joined = any(draft.words[at] in draft.lexicon.conjunctions for at in between)
    joined = joined and (any(draft.verbs[at] for at in between) or draft.tokens[clause.first - 1].text != ",")
    joined = joined and not _is_aside_of(clause, named)
    lists = [h for h in clause.hits(draft.lexicon.list_verbs, named.last, clause.first) if h.value == "strong"]
    # `X, whose men held Ostrel and burnt its mills, was listed`: two facts, of which one outweighs the other
    told = any(draft.verbs[at] for at in between) and clause.is_outweighed(named, clause.first, last)
    return draft.span(clause.first if joined or lists or told else clause.reach_back(named, clause.first, last), last)


def _is_aside_of(clause: Clause, named: Found) -> bool:
    """Whether one clause in commas stands between a name and its verb: `X, who buys and sells, | followed`."""
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first) - 1
    before = draft.segments[at] if at >= 0 else None
    if before is None or before.last != clause.first or before.kind not in ("relative", "participle", "appositive"):
        return False
    opens = before.first <= named.first and draft.tokens[named.last].text == ","
    return opens and draft.tokens[clause.first - 1].text == ","


def _opening_of(clause: Clause, named: Found) -> int:
    """Where the subject begins whose name, in apposition, ends before the clause: `Its leader, X, | was added`."""
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first) - 1
    before = draft.segments[at] if at >= 0 else None
    if before is None or before.last != clause.first or before.sentence != clause.segment.sentence:
        return clause.first
    plain = before.verb is None and before.kind in ("main", "appositive", "fragment")
    return before.first if plain and before.first <= named.first else clause.first


def _is_finite(clause: Clause) -> bool:
    """Whether a past form without an auxiliary is the verb of its clause: `X, a trader, followed a year later`."""
    segment = clause.segment
    return segment.kind == "participle" and clause.draft.words[segment.own] in (
        "followed",
        "landed",
        "joined",
        "entered",
    )


def told_span(clause: Clause, parties: Sequence[Found]) -> Span:
    """Return the words of a tentative listing: from the name of its party on, where that stands before them."""
    named, last = clause.named_before(parties[0]), end_of_date(clause)
    if named is None or clause.segment.kind == "relative":
        return clause.span if last == clause.last else clause.draft.span(clause.first, last)
    beside = clause.first - named.last < 2
    first = _opening_of(clause, named) if beside else clause.reach_back(named, clause.first, clause.last)
    return clause.draft.span(min(first, named.first) if beside else first, last)


def before_next(clause: Clause, span: Span) -> Span:
    """Return the words of a tentative listing up to a further part of its clause, behind a comma and a conjunction."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    for at in range(verb + 1, clause.last - 1):
        if draft.tokens[at].text == "," and draft.words[at + 1] in draft.lexicon.conjunctions:
            return draft.span(draft.token_at(span.start), at)
    return span
