"""Ellipsis: a predicate told once and meant again of each name: `X in May 2011 and Y in June 2012`."""

import dataclasses
from collections.abc import Iterator, Sequence

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, When
from onrecord.model.ids import content_id
from onrecord.model.span import Span
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, when_of
from onrecord.read.claims.gaps_behind_asides import gaps_behind_asides
from onrecord.read.claims.listing.later import later_than_listing
from onrecord.read.claims.party.births_too import find_births_too, find_same, is_origin
from onrecord.read.claims.state import State
from onrecord.read.draft import Found

REACH = 6
"""Tokens between a name and the date or place that stands for the whole predicate."""


def split_gaps(clause: Clause, found: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a clause with one more for each name that stands beside its own date without a verb.

    `X was listed on 9 May 2014, Y on 7 March 2016`; `X was born in A in 1967, Y in B in 1973`.
    """
    out: list[Claim] = []
    for claim in found:
        rest = list(find_births_too(clause, claim)) or list(find_same(clause, claim)) if is_origin(claim) else []
        if isinstance(claim, DesignationClaim) and claim.when is not None:
            rest = list(_gapped(clause, claim)) or list(_described_gaps(clause, claim))
        if not rest and isinstance(claim, DesignationClaim) and clause.draft.lexicon.language == "en":
            rest = list(_accompanied(clause, claim))
        if not rest and isinstance(claim, DesignationClaim) and claim.when is not None:
            rest = list(_gapped_later(clause, claim))
        if not rest:
            out.append(claim)
            continue
        end = clause.draft.token_at(rest[0].span.start)
        lexicon = clause.draft.lexicon
        while end > clause.first and clause.draft.words[end - 1] in (*lexicon.conjunctions, *lexicon.prepositions):
            end -= 1
        first = clause.draft.token_at(claim.span.start)
        out.append(msgspec.structs.replace(claim, span=clause.draft.span(first, max(end, first + 1))))
        out += rest
    return out


def _gapped(clause: Clause, claim: DesignationClaim) -> Iterator[Claim]:
    draft = clause.draft
    dates = draft.dates_in(clause.first, clause.last)
    if len(dates) < 2:
        return
    own = set(claim.parties)
    opened = draft.token_at(dates[0].end - 1) + 1
    for found in clause.parties(opened):
        if not _names_one(clause, found) or found.root.authority or clause.id_of(found) in own:
            continue
        between = draft.words[opened : found.first]
        date = next((d for d in dates if 0 <= draft.token_at(d.start) - found.last <= REACH), None)
        if date is None or not between or not _opens_gap(clause, between):
            continue
        if any(draft.verbs[found.last : draft.token_at(date.start)]):
            continue
        end = draft.token_at(date.end - 1) + 1
        when = in_year_of(claim.when, when_of(date))
        yield again(claim, clause, draft.span(found.first, end), parties=clause.ids([found]), when=when)
        opened = end


def _described_gaps(clause: Clause, claim: DesignationClaim) -> Iterator[Claim]:
    """The listings of names that are described before their own date."""
    draft = clause.draft
    for gap in gaps_behind_asides(clause, claim):
        when = in_year_of(claim.when, when_of(gap.date))
        span = draft.span(gap.party.first, gap.last)
        yield again(claim, clause, span, parties=clause.ids([gap.party]), when=when)


LONGEST_COUNT = 7
"""Tokens of a name's own time that is counted from the date told before: `and X about two months later`."""


def _gapped_later(clause: Clause, claim: DesignationClaim) -> Iterator[Claim]:
    """The listing of whom a time counted from the date is told: `X was listed in May, and Y a month later`."""
    draft, dates = clause.draft, clause.draft.dates_in(clause.first, clause.last)
    if not dates or claim.status != "listed" or claim.polarity is Polarity.NEGATIVE:
        return
    opened = draft.token_at(dates[0].end - 1) + 1
    named = [f for f in clause.parties(opened) if _names_one(clause, f) and not f.root.authority]
    if len(named) != 1 or clause.id_of(named[0]) in claim.parties or clause.last - named[0].last > LONGEST_COUNT:
        return
    if not _opens_gap(clause, draft.words[opened : named[0].first]) or any(draft.verbs[named[0].last : clause.last]):
        return
    part = Clause(draft, dataclasses.replace(clause.segment, first=named[0].last, last=clause.last))
    told = State(listed_on=claim.when, dated_in=clause.segment.sentence)
    when = told.listed_on if part.hits(draft.lexicon.same_day) else later_than_listing(part, told)
    if when is not None:
        yield again(claim, clause, draft.span(named[0].first, clause.last), parties=clause.ids(named), when=when)


_COUNTED = frozenset("second third fourth last latter other".split())
"""Words that, with an article, stand for one of a row of names told before: `the second in 2014`."""


def _names_one(clause: Clause, found: Found) -> bool:
    """Whether a mention is a name, or an ordinal that stands for one."""
    counted = found.form is MentionForm.PRONOMINAL and clause.draft.words[found.last - 1] in _COUNTED
    return found.form is MentionForm.NAMED or (counted and found.antecedent is not None)


def _opens_gap(clause: Clause, between: Sequence[str]) -> bool:
    """Whether the words from a date to a name end a part of a sentence: in English a comma or a conjunction alone.

    In other languages the list may stand behind the date: `steht seit 2015 auf der Liste, X seit 2016`. English may
    repeat the preposition of an object: `imposed sanctions on X on 3 May and on the Y on 5 June`.
    """
    lexicon = clause.draft.lexicon
    between = between[1:] if len(between) > 1 and between[0] == ")" else between  # `names X (May 2014) and Y (2016)`
    breaks = [word in lexicon.conjunctions or word in ",;" for word in between]
    if lexicon.language == "en":
        small = (*lexicon.articles, *lexicon.titles, "on", "upon", "against", "for")
        return (
            bool(breaks)
            and breaks[0]
            and all(known or word in small for known, word in zip(breaks, between, strict=True))
        )
    last = len(between) - 1
    while last > 0 and (between[last] in lexicon.articles or between[last] in lexicon.titles):
        last -= 1
    return last >= 0 and between[last] in ",;"


def in_year_of(told: When | None, when: When) -> When:
    """Return a day or month without a year in the year of the date that its sentence gave before."""
    first = told.period.first if told is not None and told.period is not None else None
    period = when.period
    if not when.relative or first is None or period is None or period.first is None:
        return when
    if period.precision not in ("day", "month"):
        return when
    form = f"{first.year:04d}-{period.first:%m}" + (f"-{period.first:%d}" if period.precision == "day" else "")
    return msgspec.structs.replace(when, period=parse_edtf(form), relative=False)


_WITH = frozenset({"along", "together", "alongside"})


def _accompanied(clause: Clause, claim: DesignationClaim) -> Iterator[Claim]:
    """The listing of who was listed with another: `The UN listed X in May 2011, and Y along with it`."""
    draft, words = clause.draft, clause.draft.words
    if claim.polarity is Polarity.NEGATIVE or claim.status != "listed" or len(claim.parties) != 1:
        return
    for found in clause.parties():
        begin, end = found.first, found.last
        while begin > clause.first and words[begin - 1] in (*draft.lexicon.articles, *draft.lexicon.titles):
            begin -= 1
        named = (
            found.form is MentionForm.NAMED and not found.root.authority and clause.id_of(found) not in claim.parties
        )
        joined = begin > clause.first and words[begin - 1] == "and"
        if named and joined and end + 1 < clause.last and words[end] in _WITH:
            last = end + (3 if words[end + 1] == "with" else 2)
            yield again(
                claim,
                clause,
                draft.span(begin, min(last, clause.last)),
                parties=clause.ids([found]),
                same_day_as=claim.parties[0] if claim.when is not None else None,
            )


def again(claim: Claim, clause: Clause, span: Span, **slots: object) -> Claim:
    """Return the same claim at other words, of another party."""
    number = content_id("clm", clause.draft.document.id, type(claim).__name__, span.start, span.end, "again")
    return msgspec.structs.replace(claim, id=number, span=span, says=span.quote, **slots)
