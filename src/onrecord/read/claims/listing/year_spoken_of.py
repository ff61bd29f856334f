"""The year that `that year` and `the same year` mean: that of what was told before, and of no birth."""

from onrecord.model.claim import When
from onrecord.model.time import Period
from onrecord.read.claims.clause import Clause
from onrecord.text.date_resolve import period_from_parts
from onrecord.text.date_words import date_words

NEAR = 2
"""Sentences back in which a year is still the one that `that year` means."""


def year_spoken_of(clause: Clause, listed: int) -> int:
    """Return the year told last before a clause, in whatever date; that of the listing where none was told since."""
    draft, sentence = clause.draft, clause.segment.sentence
    first, _ = draft.sentences[max(0, sentence - NEAR)]
    if first >= clause.first:
        return listed
    births = draft.lexicon.birth.find(draft.words, first, clause.first)
    years = [
        date.period.first.year
        for date in draft.dates_in(first, clause.first)
        if date.period is not None
        and date.period.first is not None
        and not date.relative
        and not any(0 <= draft.token_at(date.start) - hit.last <= NEAR_BIRTH for hit in births)
    ]
    return years[-1] if years else listed


NEAR_BIRTH = 6
"""Tokens behind a word for a birth in which a date is that of the birth, and no year that the text goes on with."""


def month_of_same_year(clause: Clause, told: Period | None) -> When | None:
    """Return the time of `en juin de la même année`, beside English, in a year that is nobody's year of birth."""
    same = date_words(clause.draft.lexicon.language).same
    for date in clause.draft.dates_in(clause.first, clause.last):
        first = date.period.first if date.period is not None and date.relative else None
        behind = date.quote.lower().split()[1:]
        if first is None or not any(same.get(" ".join(behind[at:])) == "year" for at in range(len(behind))):
            continue
        year = year_spoken_of(clause, told.first.year if told is not None and told.first is not None else 0)
        day = first.day if date.period is not None and date.period.precision == "day" else 0
        period = period_from_parts(year, first.month, day)
        return When(quote=date.quote, period=period) if period is not None else None
    return None
