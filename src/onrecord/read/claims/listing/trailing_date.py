"""A date told behind the apposition of whom a clause lists: `The UN added X, head of the guard, in May 2018`."""

import bisect

from onrecord.model.claim import When
from onrecord.read.claims.clause import Clause, when_of
from onrecord.text.dates import DateMention


def trailing_date(clause: Clause) -> When | None:
    """Return the date alone behind a comma that ends the apposition right behind a clause; None where none does."""
    date = _trailing(clause)
    return when_of(date) if date is not None else None


def end_of_date(clause: Clause) -> int:
    """Return the token after such a date, that of the clause where there is none."""
    date = _trailing(clause)
    return clause.draft.token_at(date.end - 1) + 1 if date is not None else clause.last


def _trailing(clause: Clause) -> DateMention | None:
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.last, key=lambda s: s.first)
    behind = draft.segments[at] if at < len(draft.segments) else None
    _, end = draft.sentences[clause.segment.sentence]
    apposed = behind is not None and behind.kind == "appositive" and behind.first == clause.last
    if behind is None or not apposed or behind.verb is not None or draft.dates_in(clause.first, clause.last):
        return None
    dates = draft.dates_in(behind.first, behind.last)
    if not dates:
        return None
    start, last = draft.token_at(dates[-1].start), draft.token_at(dates[-1].end - 1) + 1
    small = draft.lexicon.prepositions | draft.lexicon.articles
    while start > behind.first and draft.words[start - 1] in small:
        start -= 1
    closes = last >= end or not draft.tokens[last].text[0].isalnum()
    return dates[-1] if closes and draft.tokens[start - 1].text == "," and behind.last - last <= 1 else None
