"""The dates of several parties told in one row: `X and Y were listed in 2012 and 2014 respectively`."""

from collections.abc import Sequence
from itertools import pairwise

from onrecord.model.claim import When
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause, is_party, when_of
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.dates import DateMention

_JOINED = words("and et y e und и bzw beziehungsweise , bzw. then dann puis")
"""Words that join the dates of a row, beside the prepositions and articles before each."""


def dates_each(clause: Clause, parties: Sequence[Found]) -> tuple[When, ...]:
    """Return the date of each party, in their order, where a clause gives as many in one row; else nothing.

    The names stand together and the dates stand together: `X in 2012 and Y in 2014` is told name by name.
    """
    if len(parties) < 2 or any(a.first >= b.first for a, b in pairwise(parties)):
        return ()
    dates = clause.draft.dates_in(clause.first, clause.last)
    if clause.hits(clause.draft.lexicon.same_day):
        return ()  # `X and Y were added the same day, 20 August 2017`: one day for both
    each = zip(parties, dates, strict=False)
    if len(dates) == len(parties) and (
        all(_is_of_place(clause, date, at) for at, date in enumerate(dates))
        or all(_is_beside(clause, party, date) for party, date in each)
    ):
        return tuple(map(when_of, dates))
    for at in range(len(dates) - len(parties) + 1):
        row = dates[at : at + len(parties)]
        if _is_row(clause, row) and not (at and _is_row(clause, dates[at - 1 : at + 1])):
            following = dates[at + len(parties) : at + len(parties) + 1]
            return () if following and _is_row(clause, [row[-1], *following]) else tuple(map(when_of, row))
    return ()


_PLACES = (words("first former"), words("second latter other"), words("third"), words("fourth"))
"""Words for one of several by its place in the row of names."""
_NEAR = 4
"""Tokens from such a word to its date: `the second only since 2014`."""


def _is_of_place(clause: Clause, date: DateMention, place: int) -> bool:
    """Whether a date is told of the name at a place of the row: `both are on it, the first since 2012, the second`."""
    start = clause.draft.token_at(date.start)
    near = clause.draft.words[max(clause.first, start - _NEAR) : start]
    return place < len(_PLACES) and "the" in near and not _PLACES[place].isdisjoint(near)


def _is_beside(clause: Clause, party: Found, date: DateMention) -> bool:
    """Whether a date stands in brackets right behind a name: `X (2011) and Y (since 2013) are on the list`."""
    draft, start = clause.draft, clause.draft.token_at(date.start)
    opens = party.last < clause.last and draft.tokens[party.last].text == "("
    closed = (*draft.lexicon.prepositions, *draft.lexicon.articles, "listed", "added")
    return opens and party.last < start and all(word in closed for word in draft.words[party.last + 1 : start])


def _is_row(clause: Clause, row: Sequence[DateMention]) -> bool:
    draft, lexicon = clause.draft, clause.draft.lexicon
    for one, other in pairwise(row):
        between = draft.words[draft.token_at(one.end - 1) + 1 : draft.token_at(other.start)]
        small = all(w in _JOINED or w in lexicon.prepositions or w in lexicon.articles for w in between)
        if not between or not small or _JOINED.isdisjoint(between):
            return False
    return all(date.relation in ("in", "since") and date.period is not None for date in row)


_HANGING = ("participle", "relative")


def whose_dates(clause: Clause, parties: Sequence[Found]) -> Sequence[Found]:
    """Return the names before a clause that hangs on their row, where it gives each a date; else the parties read.

    `X and Y, listed in 2012 and 2014, have offices here`.
    """
    if clause.segment.kind not in _HANGING or len(parties) != 1:
        return parties
    draft, row = clause.draft, [parties[0]]
    first, _ = draft.sentences[clause.segment.sentence]
    before = [f for f in draft.within(first, parties[0].first) if f.form is MentionForm.NAMED and not f.inside]
    for found in reversed(before):
        between = draft.words[found.last : row[0].first]
        joined = any(word in draft.lexicon.conjunctions or word == "," for word in between)
        small = all(w in draft.lexicon.conjunctions or w in draft.lexicon.articles or w == "," for w in between)
        if not (joined and small and is_party(found)):
            break
        row.insert(0, found)
    return row if len(row) > 1 and dates_each(clause, row) else parties


def closes_several_dates(clause: Clause, parties: Sequence[Found]) -> bool:
    """Return whether a word for several parties stands behind two dates, which are then not those of each.

    `The first was listed in May, the second in June, both by the UN`
    """
    dates = clause.draft.dates_in(clause.first, clause.last)
    groups = [f for f in parties if f.members]
    return len(dates) > 1 and any(f.first >= clause.draft.token_at(dates[1].start) for f in groups)
