"""Names beside their own date for the listing told before: `X was listed in 2008; Y, a trader, in June 2010`.

Such a part opens with a name behind a mark or a conjunction, and has no verb: a description of the name in commas, a
dash or a small word may stand before the date, which ends it.
"""

import dataclasses
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model.claim import Claim, DesignationClaim, IdentityClaim, When
from onrecord.model.vocab import MentionForm, MentionKind, Polarity
from onrecord.read.claims.clause import Clause, is_party, when_of
from onrecord.read.claims.ellipsis import again, in_year_of
from onrecord.read.claims.listing.later import later_than_listing
from onrecord.read.claims.state import State
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.listing_acts import ACTS

_MARKS = frozenset(",;")
_DASHES = frozenset("—–-")
_ONLY = words(
    "only just then already not until as early late erst schon bereits dann ne que qu' seulement puis déjà dès "
    "sólo solo apenas recién ya luego лишь только уже затем о de del of"
)
"""Words before the date of a part that only stress it."""
LONGEST_DESCRIPTION = 14
"""Tokens of a description in commas between a name and its date."""
LONGEST_TIME = 8
"""Tokens of a part behind its name and description: the date with the small words before it."""
LONGEST_OPENING = 3
"""Tokens of conjunctions, articles and titles before a name."""


class DatedGap(NamedTuple):
    """A part: tokens `[first, last)` behind the mark at `opened`, its name, and where the words for its time begin."""

    first: int
    last: int
    opened: int
    party: Found
    time: int


def cut_dated(clause: Clause) -> tuple[Clause, list[DatedGap]]:
    """Return a clause of listing or founding up to its first part with a name and its own date, and those parts."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or clause.segment.kind not in ("main", "coordinate", "content"):
        return clause, []
    gaps = list(_gaps(draft, verb + 1, clause.last))
    if not gaps or not _tells_dated_listing(clause, gaps[0].opened):
        return clause, []
    cut = dataclasses.replace(clause.segment, last=gaps[0].opened, closed=True)
    return Clause(draft, cut), gaps


def _tells_dated_listing(clause: Clause, last: int) -> bool:
    """Whether the words up to a token tell of a listing or a founding, with its date."""
    draft, acts = clause.draft, ACTS.get(clause.draft.lexicon.language)
    if not draft.dates_in(clause.first, last) or clause.hits(draft.lexicon.birth, None, last):
        return False  # births are told again elsewhere
    if clause.hits(draft.lexicon.founding, None, last):
        return True
    listed = clause.hits(draft.lexicon.list_verbs, None, last) or clause.hits(draft.lexicon.list_nouns, None, last)
    return bool(listed) or (
        acts is not None and not (acts.puts | acts.hits).isdisjoint(draft.words[clause.first : last])
    )


def fill_dated(clause: Clause, gaps: list[DatedGap], found: list[Claim]) -> list[Claim]:
    """Return the claims of a clause, and the listing that each of its parts tells again of its own name and date."""
    founded = next((c for c in found if isinstance(c, IdentityClaim) and c.founded is not None), None)
    if founded is not None:
        return [*found, *_founded(clause, founded, gaps)]
    told = next((c for c in found if isinstance(c, DesignationClaim) and c.status == "listed"), None)
    if told is None or told.polarity is Polarity.NEGATIVE:
        return found
    out, when = list(found), told.when
    for gap in gaps:
        dated = _dated(clause, gap, when)
        if dated is not None:
            when = dated
            out.append(_again(clause, told, gap, dated))
    return out


def _founded(clause: Clause, told: IdentityClaim, gaps: list[DatedGap]) -> Iterator[Claim]:
    """The founding of each body beside its own date: `X was founded in 1996, Y only in March 2020`."""
    for gap in gaps:
        date = next(iter(clause.draft.dates_in(gap.time, gap.last)), None)
        if date is not None and date.period is not None and not date.relative:
            span = clause.draft.span(gap.party.first, gap.last)
            yield again(told, clause, span, party=clause.id_of(gap.party), founded=date.period)


def find_dated_gap(clause: Clause, state: State) -> list[Claim]:
    """Return the listing of the clause before, of the name that a part behind a semicolon gives its own date."""
    draft, told = clause.draft, state.gapped
    if told is None or told.segment.sentence != clause.segment.sentence or clause.segment.verb is not None:
        return []
    if clause.first < 1 or draft.tokens[clause.first - 1].text not in _MARKS:
        return []
    gaps = list(_gaps(draft, clause.first - 1, clause.last))
    if not gaps or gaps[0].opened != clause.first - 1:
        return []
    return fill_dated(told, gaps, state.gapped_claims)[len(state.gapped_claims) :]


def _again(clause: Clause, told: DesignationClaim, gap: DatedGap, when: When) -> Claim:
    span = clause.draft.span(gap.party.first, gap.last)
    slots = {"same_day_as": None, "counted_from": None}
    return again(told, clause, span, parties=clause.ids([gap.party]), when=when, **slots)


def _dated(clause: Clause, gap: DatedGap, before: When | None) -> When | None:
    """The time of a part: its date, or one counted from that told before."""
    draft = clause.draft
    date = next(iter(draft.dates_in(gap.time, gap.last)), None)
    if date is not None and date.period is not None:
        return in_year_of(before, when_of(date))
    segment = dataclasses.replace(clause.segment, first=gap.time, last=gap.last)
    return later_than_listing(Clause(draft, segment), State(listed_on=before, dated_in=clause.segment.sentence))


def _gaps(draft: Draft, first: int, last: int) -> Iterator[DatedGap]:
    """The parts in tokens `[first, last)`, from the first on, each of which ends where the next one opens."""
    at = first
    while at < last:
        gap = _gap_at(draft, at, last)
        if gap is not None:
            yield gap
            at = gap.last
            continue
        if at > first and draft.verbs[at]:
            return
        at += 1


def _gap_at(draft: Draft, at: int, last: int) -> DatedGap | None:
    lexicon = draft.lexicon
    if draft.tokens[at].text not in _MARKS and draft.words[at] not in lexicon.conjunctions:
        return None
    party = name_that_opens(draft, at + 1, last)
    if party is None or party.form is not MentionForm.NAMED or not _may_be_party(party):
        return None
    begin, to = party.first, _behind_description(draft, _behind_quote(draft, party.last, last), last)
    while to < last and (draft.tokens[to].text == "," or draft.tokens[to].text in _DASHES):
        to += 1
    date = next(iter(draft.dates_in(to, min(last, to + LONGEST_TIME))), None) if to < last else None
    if date is None:
        end = _end_of_count(draft, to, last)
        return None if end == to or any(draft.verbs[party.last : end]) else DatedGap(begin, end, at, party, to)
    start, end = draft.token_at(date.start), draft.token_at(date.end - 1) + 1
    leads = (lexicon.prepositions, lexicon.articles, lexicon.adverbs, _ONLY)
    if any(draft.verbs[party.last : end]) or not all(any(draft.words[n] in t for t in leads) for n in range(to, start)):
        return None
    goes_on = end < last and draft.tokens[end].text[0].isalnum() and draft.words[end] not in lexicon.conjunctions
    return None if goes_on else DatedGap(begin, end, at, party, to)


def name_that_opens(draft: Draft, first: int, last: int) -> Found | None:
    """Return the mention that opens tokens `[first, last)`, behind conjunctions, articles and a quotation mark."""
    lexicon = draft.lexicon
    small = lexicon.conjunctions | lexicon.articles | lexicon.titles
    for at in range(first, min(last, first + LONGEST_OPENING + 1)):
        found = next((f for f in draft.within(at, last)[:1] if f.first == at), None)
        if found is not None and found.form is MentionForm.NAMED:
            return found
        if draft.words[at] not in small and draft.tokens[at].text not in _QUOTES:
            return None
    return None


_QUOTES = frozenset("«„“\"'»”")


def _behind_quote(draft: Draft, at: int, last: int) -> int:
    return at + 1 if at < last and draft.tokens[at].text in _QUOTES else at


def _may_be_party(found: Found) -> bool:
    """Whether a name is a party's, or one of several words of which the reader does not know whose."""
    unknown = found.kind is MentionKind.OTHER and not found.place and found.last - found.first > 1
    return (is_party(found) or unknown) and not found.root.authority


_LATER = words("later afterwards tard après después tarde später darauf danach позже спустя depois")


def _end_of_count(draft: Draft, at: int, last: int) -> int:
    """The token behind a time counted from the date before, which ends a part: `a year later`; `at` for none."""
    end = next((n + 1 for n in range(at, min(last, at + LONGEST_TIME)) if draft.words[n] in _LATER), at)
    plain = all(draft.tokens[n].text.isalnum() for n in range(at, end))
    closes = end >= last or not draft.tokens[end].text[0].isalnum() or draft.words[end] in draft.lexicon.conjunctions
    return end if plain and closes and not any(f.form is MentionForm.NAMED for f in draft.within(at, end)) else at


def _behind_description(draft: Draft, at: int, last: int) -> int:
    """The token behind a description in commas, which begins at a token; that token where there is none."""
    if at >= last or draft.tokens[at].text != ",":
        return at
    near = min(last, at + LONGEST_DESCRIPTION)
    end = next((n for n in range(at + 1, near) if draft.tokens[n].text == ","), None)
    if (
        end is None
        or draft.dates_in(at, end + 1)
        or any(f.form is MentionForm.NAMED and is_party(f) for f in draft.within(at, end))
    ):
        return at
    return end + 1
