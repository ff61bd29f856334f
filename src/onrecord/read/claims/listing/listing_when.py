"""When a listing is told to have been made: the date of its clause, or one that leans on the listing before."""

import re
from itertools import pairwise

import msgspec

from onrecord.model.claim import When
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause, when_of
from onrecord.read.claims.listing.later import later_than_listing
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.trailing_date import trailing_date
from onrecord.read.claims.state import State
from onrecord.read.compounds import ends_compound
from onrecord.read.draft import Found


def year_is_open(clause: Clause, state: State, when: When | None) -> bool:
    """Return whether a day or month without a year may be one of the year of the listing just told."""
    told = state.listed_on.period if state.listed_on is not None else None
    period = when.period if when is not None and when.relative else None
    if when is None or period is None or period.first is None or told is None or told.first is None:
        return False
    near = state.dated_in >= clause.segment.sentence - 1
    return near and period.precision in ("day", "month") and period.first.year != told.first.year


def _is_of_other_verb(clause: Clause, at: int, listing: int) -> bool:
    """Whether a date is that of a participle before the one of listing: `set up in 1999 and listed through her`."""
    draft, own = clause.draft, clause.segment.own
    if clause.segment.kind != "participle" or not own < at < listing:
        return False
    return any(draft.words[to] in draft.lexicon.conjunctions for to in range(at, listing))


_SMALL = frozenset({"on", "in", "under", "has"})
"""Words that are listing verbs only beside a list, and stand before dates as well."""
_ONE_OF_SEVERAL = frozenset("first second third former latter last".split())


def _is_of_aside(clause: Clause, at: int) -> bool:
    """Whether a date belongs to what commas set between a subject and its verb: `X, dead in April 2013, is on it`.

    A date alone there, or one with a word for listing, is that of the listing: `X, in April 2013, was listed`.
    """
    draft, lexicon, verb = clause.draft, clause.draft.lexicon, clause.segment.verb
    if verb is None:
        verb = next((hit.first for hit in clause.hits(lexicon.list_nouns, at)), clause.first)
    commas = [to for to in range(clause.first, verb) if draft.tokens[to].text == ","]
    opens = next((to for to in reversed(commas) if to < at), None)
    if opens is None or not at < commas[-1] or commas.index(opens) != len(commas) - 2:
        return False
    listing = clause.hits(lexicon.list_verbs, opens, commas[-1]) + clause.hits(lexicon.list_nouns, opens, commas[-1])
    if any(hit.phrase not in lexicon.prepositions for hit in listing):
        return False
    closed = (lexicon.prepositions, lexicon.articles, lexicon.adverbs, lexicon.conjunctions)
    return any(
        draft.words[to].isalpha()
        and not draft.in_date(draft.tokens[to].start)
        and not any(draft.words[to] in table for table in closed)
        for to in range(opens + 1, at)
    )


def _is_of_one(clause: Clause, at: int) -> bool:
    """Whether a date is that of one party among several: `both are listed, the first since 2016`."""
    words, first = clause.draft.words, max(clause.first, at - 3)
    return any(words[i] == "the" and words[i + 1] in _ONE_OF_SEVERAL for i in range(first, at - 1))


def _is_of_another(clause: Clause, at: int) -> bool:
    """Whether a date is that of a name set beside the clause without a verb: `X steht seit 2015 da, Y seit 2016`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    named = [f for f in clause.mentions(None, at) if f.form is MentionForm.NAMED and can_be_listed(clause, f)]
    named = [f for f in named if not _is_of_place(clause, f)]
    if len(named) < 2 or at - named[-1].last > _LONGEST_GAP or any(draft.verbs[named[-1].last : at]):
        return False
    first = named[-1].first
    while first > clause.first and (
        draft.words[first - 1] in lexicon.articles or draft.words[first - 1] in lexicon.titles
    ):
        first -= 1
    return draft.tokens[first - 1].text in ",;" and any(draft.verbs[clause.first : first])


def _is_of_place(clause: Clause, found: Found) -> bool:
    """Whether a name only says where the one before is of: `X of the 40 Hills in May 2022`."""
    words, of_words = clause.draft.words, clause.draft.lexicon.of_words
    return any(words[at] in of_words for at in range(max(clause.first, found.first - 2), found.first))


_LONGEST_GAP = 5


def when_listed(clause: Clause, state: State) -> When | None:
    """Return the time that a clause gives for a listing: its own date, or one counted from the listing before."""
    when = _when_listed(clause, state)
    if when is not None and when.relation == "until" and waits(clause):
        return msgspec.structs.replace(when, relation="in")  # `It took until May 2014 for X to be listed`
    return when


_WAITING = frozenset("wait waits waited waiting attendre esperar warten gewartet ждать".split())
_TAKING = frozenset({("it", "took"), ("it", "takes"), ("es", "dauerte"), ("se", "tardó"), ("dauerte", "es")})


def waits(clause: Clause) -> bool:
    """Return whether a clause tells of a wait: what comes at its end is then the time that it gives."""
    here = clause.draft.words[clause.first : clause.last]
    return not _WAITING.isdisjoint(here) or any(pair in _TAKING for pair in pairwise(here))


def _when_listed(clause: Clause, state: State) -> When | None:
    told = _told_day(clause)
    if told is not None:
        return told
    if _is_same_day(clause):
        return state.listed_on
    later = later_than_listing(clause, state)
    if later is not None and not _names_year(clause):
        return _day_told_too(clause, later) or later
    dates = clause.draft.dates_in(clause.first, clause.last)
    births = clause.hits(clause.draft.lexicon.birth)
    if births and len(dates) > 1:
        return clause.when(clause.draft.token_at(dates[-1].start))
    verb = clause.segment.verb
    apart = births and verb is not None and births[-1].last <= verb  # `X, laut Liste in Y geboren, folgte im Januar`
    if births and dates and not (apart and verb is not None and verb < clause.draft.token_at(dates[0].start)):
        listing = [h for h in clause.hits(clause.draft.lexicon.list_verbs) if h.first > births[0].first]
        if not listing or clause.draft.token_at(dates[0].start) < listing[0].first:
            return None
    return _nearest_date(clause) or trailing_date(clause)


_DAY_BEHIND = frozenset({",", ":", "–", "—", "(", "dem", "den", "am"})
"""Marks and articles between `the same day` and the day."""
MOST_BEFORE_DAY = 2
"""Tokens between the two."""


def _day_told_too(clause: Clause, later: When) -> When | None:
    """The day that a clause gives without its year beside a counted time: `seven weeks earlier, on 12 November`."""
    counted = later.period.first if later.period is not None else None
    if counted is None or clause.draft.lexicon.language != "en":
        return None
    for date in clause.draft.dates_in(clause.first, clause.last):
        day = date.period.first if date.period is not None else None
        if day is None or date.quote in later.quote or not _DAY_AND_MONTH.fullmatch(date.quote):
            continue
        if day.month == _FEBRUARY and day.day > _SHORTEST_MONTH:
            return None
        near = min((day.replace(year=counted.year + n) for n in (-1, 0, 1)), key=lambda d: abs((d - counted).days))
        return When(quote=date.quote, period=parse_edtf(str(near)))
    return None


_DAY_AND_MONTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?")
_FEBRUARY, _SHORTEST_MONTH = 2, 28


def _told_day(clause: Clause) -> When | None:
    """The date right behind `the same day`, which says what day: `the same day, 2 March 2016`, `le même jour, le 2`."""
    draft = clause.draft
    for hit in clause.hits(draft.lexicon.same_day):
        for date in draft.dates_in(min(hit.last, clause.last - 1), clause.last):
            at = draft.token_at(date.start)
            small = all(
                draft.words[i] in draft.lexicon.articles
                or draft.words[i] in _DAY_BEHIND
                or (draft.lexicon.language != "en" and draft.words[i] in draft.lexicon.prepositions)
                for i in range(hit.last, at)
            )
            if _is_whole(date.quote) and at - hit.last <= MOST_BEFORE_DAY and small:
                return when_of(date)
    return None


def _is_same_day(clause: Clause) -> bool:
    """Whether the only date of a clause is `the same day`: that of the listing before, whatever was dated since."""
    same = clause.hits(clause.draft.lexicon.same_day)
    dates = clause.draft.dates_in(clause.first, clause.last)
    places = [clause.draft.token_at(date.start) for date in dates]
    return bool(same) and all(any(hit.first <= at <= hit.last for hit in same) for at in places)


def _is_whole(quote: str) -> bool:
    """Whether a date has its year in figures."""
    return any(part.isdigit() and len(part) == _DIGITS_OF_YEAR for part in quote.replace(",", " ").split())


def _names_year(clause: Clause) -> bool:
    """Whether a date of the clause has its year in figures."""
    dates = clause.draft.dates_in(clause.first, clause.last)
    return any(_is_whole(date.quote) for date in dates)


_DIGITS_OF_YEAR = 4


def _nearest_date(clause: Clause) -> When | None:
    """The date nearest to the words of listing, one after them before one that precedes them."""
    lexicon = clause.draft.lexicon
    triggers = (
        [h for h in clause.hits(lexicon.list_verbs) if h.value in ("strong", "delisted")]
        or clause.hits(lexicon.list_nouns)
        # The preposition of a date, which is a part of `be on the list`, is no word of listing where another is.
        or [h for h in clause.hits(lexicon.list_verbs) if h.phrase not in lexicon.prepositions]
        or clause.hits(lexicon.list_verbs)
    )
    dates = clause.draft.dates_in(clause.first, clause.last)
    if not triggers or not dates:
        return clause.when()
    at = triggers[-1].first
    if ends_compound(clause.draft, at) and any(clause.draft.verbs[at + 1 : clause.last]):
        return None  # `The UN-listed X spoke on Friday`: the date is that of the verb
    dates = [d for d in dates if not _is_of_other_verb(clause, clause.draft.token_at(d.start), at)]
    dates = [d for d in dates if not _is_of_one(clause, clause.draft.token_at(d.start))]
    dates = [d for d in dates if not _is_of_aside(clause, clause.draft.token_at(d.start))]
    apart = [*clause.denied_parts(), *_foundings(clause)]
    dates = [d for d in dates if not any(first < clause.draft.token_at(d.start) < last for first, last in apart)]
    dates = [d for d in dates if d is dates[0] or not _is_of_another(clause, clause.draft.token_at(d.start))]
    if not dates:
        return None

    def distance(start: int) -> int:
        gap = clause.draft.token_at(start) - at
        return gap if gap >= 0 else 6 - gap

    best = min(dates, key=lambda d: distance(d.start))
    return when_of(best)


def _foundings(clause: Clause) -> list[tuple[int, int]]:
    """The commas around what tells of a body when it was founded: `X, gegründet 1991, steht auf der Liste`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    commas = [*(at for at in range(clause.first, clause.last) if draft.tokens[at].text == ","), clause.last]
    return [
        (first, last)
        for first, last in pairwise(commas)
        if clause.hits(lexicon.founding, first, last)
        and not clause.hits(lexicon.list_nouns, first, last)
        and not any(hit.value in ("strong", "delisted") for hit in clause.hits(lexicon.list_verbs, first, last))
    ]


def reaches_today(clause: Clause, when: When) -> bool:
    """Return whether a time has its end on the day of the report, or after it."""
    published, period = clause.draft.published, when.period
    if period is None or period.last is None or published is None or published.first is None:
        return False
    return period.last >= published.first
