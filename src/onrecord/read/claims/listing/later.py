"""Dates told from the listing before: `X followed two days later`, `on the last day of the same month`."""

import calendar
import datetime as dt

from onrecord.model.claim import When
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.counted_later import counted_later
from onrecord.read.claims.listing.year_spoken_of import year_spoken_of
from onrecord.read.claims.state import State

_NUMBERS = {
    word: n for n, word in enumerate("a two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {
    "an": 1,
    "one": 1,
}
_UNITS = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "fortnight": "fortnight",
    "month": "month",
    "months": "month",
    "year": "year",
    "years": "year",
}
_MORE = frozenset({"another", "more", "further"})
"""Words beside a count of the time that a listing took after the one before: `It took another eight days`."""
_WEEK = {"week": 7, "fortnight": 14}
_MOST_DIGITS = 2
_LATER = frozenset({"later", "after", "afterwards", "on"})
_THE = frozenset({"the"})
_EXACTLY = (["to", "the", "day"], ["to", "the", "week"], ["to", "the", "month"])
"""Words between a count and `later` that make it exact: `a year to the day after him`."""
_NEXT = frozenset({"next", "following"})
_EARLIER = frozenset({"earlier", "previously"})
NEAREST = 2
"""Tokens from a count to the name that it is counted from."""
_BEFORE = frozenset({"him", "her", "it", "them", "that", "those", "these", "the", "his", "its", "their", "both"})
"""Words behind `a year before` that stand for who was listed, or what."""


def later_than_listing(clause: Clause, state: State) -> When | None:
    """Return the date that a clause counts from the listing told before; None where it counts none."""
    told = state.listed_on.period if state.listed_on is not None else None
    if clause.draft.lexicon.language != "en":
        return counted_later(clause, state)
    if told is None or told.first is None:
        return _month_of_year(clause, None)
    words = clause.draft.words
    date = _year_and_day(clause, told) or _month_of_year(clause, told)
    if date is not None:
        return date
    for at in range(clause.first, clause.last - 1):
        unit = _UNITS.get(words[at + 1])
        count = 1 if words[at] in _NEXT | _THE else _count(words[at])
        if unit and words[at] in _THE and not _is_before(clause, at + 2):
            continue
        more = _takes_more(clause, at)
        behind = at + 2 + 3 * (words[at + 2 : at + 5] in _EXACTLY)
        counted = words[at] in _NEXT or (behind < clause.last and words[behind] in _LATER)
        counted = more or (counted and not _is_of_named(clause, behind))
        if unit and count and counted:
            period = _moved(told, unit, count)
            end = at + 2 if more or words[at] in _NEXT else behind + 1
            return None if period is None else When(quote=clause.draft.text_of(at, end), period=period)
        if unit and count and _is_before(clause, at + 2):
            period = _moved(told, unit, -count)
            return None if period is None else When(quote=clause.draft.text_of(at, at + 3), period=period)
        if words[at : at + 5] == ["last", "day", "of", "the", "same"] and words[at + 5 : at + 6] == ["month"]:
            last = calendar.monthrange(told.first.year, told.first.month)[1]
            day = parse_edtf(f"{told.first:%Y-%m}-{last:02d}")
            return When(quote=clause.draft.text_of(at, at + 6), period=day)
        if words[at] == "same" and unit in ("month", "year"):
            form = f"{told.first:%Y-%m}" if unit == "month" else f"{told.first:%Y}"
            return When(quote=clause.draft.text_of(at, at + 2), period=parse_edtf(form))
    return None


def _count(word: str) -> int:
    digits = word.isascii() and word.isdigit() and len(word) <= _MOST_DIGITS
    return int(word) if digits else _NUMBERS.get(word, 0)


def _takes_more(clause: Clause, at: int) -> bool:
    """Whether a count is of the time that a listing took, or had to wait for: `It took another eight days to add X`."""
    words = clause.draft.words
    return words[at - 1] in _MORE and at > clause.first and not _WAITS.isdisjoint(words[clause.first : at])


_WAITS = frozenset("took takes wait waits waited waiting needed".split())


def _is_of_named(clause: Clause, at: int) -> bool:
    """Whether so many units are counted from what a name tells, not from the listing before: `a year after X`."""
    if at >= clause.last or clause.draft.words[at] != "after":
        return False
    return any(f.first - at <= NEAREST and f.form is MentionForm.NAMED for f in clause.mentions(at + 1))


def _is_before(clause: Clause, at: int) -> bool:
    """Whether so many units are counted back from a listing: `a year earlier`, `a year before those two`."""
    words = clause.draft.words
    if at >= clause.last:
        return False
    back = words[at] == "before" and (at + 1 >= clause.last or words[at + 1] in _BEFORE or words[at + 1] in ".,;")
    opens = back and words[at + 1 : at + 2] == [","]  # `The week before, the committee had entered X`
    return words[at] in _EARLIER or opens or (back and not any(clause.draft.verbs[at + 1 : clause.last]))


def _year_and_day(clause: Clause, told: Period) -> When | None:
    """The day of `two years and a day later`: so many units, and so many of a lesser one, after a listing."""
    words = clause.draft.words
    for at in range(clause.first, clause.last - 5):
        units = _UNITS.get(words[at + 1]), _UNITS.get(words[at + 4])
        counts = _NUMBERS.get(words[at], 0), _NUMBERS.get(words[at + 3], 0)
        if words[at + 2] != "and" or words[at + 5] not in _LATER or not all((*units, *counts)):
            continue
        if told.first is None or told.precision != "day":
            return When(quote=clause.draft.text_of(at, at + 6))
        months = told.first.year * 12 + told.first.month - 1
        months += sum(n * (12 if u == "year" else 1) for u, n in zip(units, counts, strict=True) if u != "day")
        days = sum(n for u, n in zip(units, counts, strict=True) if u == "day")
        year, month = divmod(months, 12)
        day = min(told.first.day, calendar.monthrange(year, month + 1)[1])
        moved = dt.date(year, month + 1, day) + dt.timedelta(days=days)
        return When(quote=clause.draft.text_of(at, at + 6), period=parse_edtf(str(moved)))
    return None


_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_YEARS = {"that": 0, "same": 0, "next": 1, "following": 1}


def _month_of_year(clause: Clause, told: Period | None) -> When | None:
    """The month or day of `9 March of that year`, `in May of the next year`, `the following March`, `that June`."""
    words = clause.draft.words
    listed = told.first if told is not None else None
    for at in range(clause.first, clause.last - 1):
        month = _MONTHS.get(words[at])
        if month is None:
            continue
        end = at + 1
        while end < clause.last and words[end] in ("of", "in", "the"):
            end += 1
        if end + 1 < clause.last and words[end] in _YEARS and words[end + 1] == "year":
            spoken = year_spoken_of(clause, listed.year if listed is not None else 0)
            if not spoken:
                return None
            year = spoken + _YEARS[words[end]]
            day = _day_before(clause, at, year, month)
            form = f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day else "")
            return When(quote=clause.draft.text_of(at - 1 if day else at, end + 2), period=parse_edtf(form))
        if words[at - 1] == "that" or words[max(0, at - 2) : at] == ["the", "same"]:
            year = year_spoken_of(clause, listed.year if listed is not None else 0)
            period = parse_edtf(f"{year:04d}-{month:02d}") if year else None
            return When(quote=clause.draft.text_of(at - 1, at + 1), period=period) if period is not None else None
        last = told.last if told is not None else None
        if words[at - 1] == "following" and last is not None and listed is not None and last.year == listed.year:
            year = last.year + (month <= last.month)
            return When(quote=clause.draft.text_of(at - 1, at + 1), period=parse_edtf(f"{year:04d}-{month:02d}"))
    return None


def _day_before(clause: Clause, at: int, year: int, month: int) -> int:
    """The day that stands before a month, `9 May of that year`; 0 where none does, or the month has no such day."""
    word = clause.draft.words[at - 1] if at > clause.first else ""
    digits = word.removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd")
    day = int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS_OF_DAY else 0
    return day if 0 < day <= calendar.monthrange(year, month)[1] else 0


_DIGITS_OF_DAY = 2


def _moved(told: Period, unit: str, count: int) -> Period | None:
    """The day, month or year so many units after a listing; None where the listing is known less finely."""
    first = told.first
    if first is None:
        return None
    if unit == "day":
        return parse_edtf(str(first + dt.timedelta(days=count))) if told.precision == "day" else None
    if unit in _WEEK:
        near = first + dt.timedelta(days=_WEEK[unit] * count)
        slack = dt.timedelta(days=3)
        return parse_edtf(f"{near - slack}/{near + slack}") if told.precision == "day" else None
    if unit == "month":
        months = first.year * 12 + first.month - 1 + count
        return parse_edtf(f"{months // 12:04d}-{months % 12 + 1:02d}") if told.precision in ("day", "month") else None
    return parse_edtf(f"{first.year + count:04d}")
