"""A predicate meant again of a name that is described before its date: `X in May 2011, and Y, the deputy, in 2012`.

The description is cut off as a clause of its own, and with it the date.
"""

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Draft, Found
from onrecord.text.dates import DateMention

LONGEST_ASIDE = 14
"""Tokens of a description in commas between a name and its date."""
LONGEST_OPENING = 4
"""Tokens of the preposition and the articles before a date."""
LONGEST_TITLE = 3
"""Tokens of articles and titles before a name."""


class Gap(NamedTuple):
    """A name with the date for which the predicate told before is left out."""

    party: Found
    date: DateMention
    last: int


def gaps_behind_asides(clause: Clause, claim: DesignationClaim) -> Iterator[Gap]:
    """Yield the names that stand beside their own date, behind the first date of a clause that tells a listing."""
    draft = clause.draft
    _, end = draft.sentences[clause.segment.sentence]
    dates = draft.dates_in(clause.first, clause.last)
    at = draft.token_at(dates[0].end - 1) + 1 if dates else end
    told = set(claim.parties)
    while at < end:
        gap = _gap(draft, at, end)
        if gap is None or gap.party.root.authority or not is_party(gap.party) or clause.id_of(gap.party) in told:
            return
        yield gap
        at = gap.last


def _gap(draft: Draft, at: int, end: int) -> Gap | None:
    lexicon, start = draft.lexicon, at
    while at < end and (draft.words[at] in lexicon.conjunctions or draft.words[at] in ",;"):
        at += 1
    if at == start:
        return None
    opened = at
    while (
        at < end
        and at - opened < LONGEST_TITLE
        and (draft.words[at] in lexicon.articles or draft.words[at] in lexicon.titles)
    ):
        at += 1
    named = [f for f in draft.within(at, min(end, at + LONGEST_ASIDE)) if f.first == at]
    if not named or named[0].form is not MentionForm.NAMED:
        return None
    at = named[0].last
    if at < end and draft.tokens[at].text == ",":
        at = next((to + 1 for to in range(at + 1, min(end, at + LONGEST_ASIDE)) if draft.tokens[to].text == ","), end)
    date = next(iter(draft.dates_in(at, min(end, at + LONGEST_OPENING))), None) if at < end else None
    if date is None or date.period is None:
        return None
    first, last = draft.token_at(date.start), draft.token_at(date.end - 1) + 1
    small = all(
        draft.words[to] in lexicon.prepositions or draft.words[to] in lexicon.articles for to in range(at, first)
    )
    goes_on = last < end and draft.tokens[last].text[0].isalnum() and draft.words[last] not in lexicon.conjunctions
    return Gap(named[0], date, last) if small and not goes_on else None
