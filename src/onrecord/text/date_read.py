"""One match of the date pattern as a date: its period, before its neighbours are looked at."""

import re
from collections.abc import Callable
from typing import NamedTuple

from onrecord.model.time import Period
from onrecord.text.date_context import Context, case_fits, find_part, find_relation, is_year, next_word, previous_words
from onrecord.text.date_resolve import (
    month_near,
    narrow,
    period_from_parts,
    season_near,
    season_period,
    shifted,
    span_periods,
    weekday_near,
)
from onrecord.text.date_words import DateWords

_NAMED_DAYS = frozenset("black good bloody holy ash palm easter super cyber santo shrove".split())
_REPEATED = frozenset("los les every each chaque cada".split())


class Found(NamedTuple):
    """A date expression on its own; `relation` is set where the words themselves give one."""

    start: int
    end: int
    kind: str
    period: Period | None
    relative: bool = False
    month: int = 0
    day: int = 0
    last_day: int = 0
    relation: str = ""


def read_match(match: re.Match[str], context: Context) -> Found | None:
    """Return what a match of the date pattern means; None where it is no date after all."""
    kind = match.lastgroup or ""
    return _READERS.get(kind, _ago)(match, context)


def _numbers_only(match: re.Match[str], context: Context) -> Found | None:
    kind = match.lastgroup or ""
    start, end = match.span()
    if kind == "ymd" and context.text[max(0, start - 1) : start] in ("/", ".", "-"):
        return None
    year, month, day = (int(match[f"{kind}_{part}"] or 0) for part in "ymd")
    return Found(start, end, kind, period_from_parts(year, month, day))


def _season(match: re.Match[str], context: Context) -> Found | None:
    words, groups = context.words, match.groupdict()
    start, end = match.span()
    name = flat(match["season_s"])
    season = words.seasons[name]
    before = groups.get("season_before")
    if year := groups.get("season_y"):
        start = match.start("season_s") if before else start
        return Found(start, end, "season", season_period(season, int(year)))
    if words.lower_case and not case_fits(context, start):
        return None
    if said := groups.get("season_said"):
        base = shifted(context.published, "year", words.years[flat(said)])
        one = base is not None and base.first is not None and base.days is not None and base.days <= 366
        period = season_period(season, base.first.year) if one and base is not None and base.first is not None else None
        return Found(start, end, "season", period, period is not None)
    shift = None
    if before:
        shift = (words.season_shifts | words.shift_before)[flat(before)]
    elif after := groups.get("season_after"):
        shift = words.shift_after[flat(after)]
    elif not _is_season(context, start, end, name):
        return None
    period = season_near(context.published, season, shift)
    return Found(start, end, "season", period, period is not None)


def _is_season(context: Context, start: int, end: int, name: str) -> bool:
    """Return whether the name of a season alone is a time: `since the summer`, `летом`; not `the spring of hope`."""
    words = context.words
    if name in words.season_shifted or (context.language == "en" and context.text[start].isupper()):
        return False
    if next_word(context.text, end) in _OF_SEASON:
        return False
    if name in words.season_alone:
        return True
    relation, phrase = find_relation(context, start, end)
    # `By the summer` may be the one to come.
    return relation in ("in", "since", "after") and phrase not in _NO_SEASON_AFTER


_OF_SEASON = frozenset("of de du des del der".split())
"""Words behind the name of a season by which it is that of something else: `the summer of his life`."""
_NO_SEASON_AFTER = frozenset("of for à a al de d' du del des der zum des für за от к".split())
"""Prepositions that stand before seasons which tell no time: `the colours of autumn`."""


def flat(words: str) -> str:
    """Return words in small letters with single spaces, as the tables have them."""
    return " ".join(words.lower().split())


def _numeric(match: re.Match[str], context: Context) -> Found | None:
    start, end = match.span()
    if start and context.text[start - 1] in "/.-,":
        return None
    first, second, year = int(match["num_a"]), int(match["num_b"]), int(match["num_y"])
    if not first or not second:
        return None
    day_first = context.words.day_first or match["num_s"] == "." or first > 12 or first == second
    if day_first:
        return Found(start, end, "num", period_from_parts(year, second, first))
    return Found(start, end, "num", period_from_parts(year, first, second) if second > 12 else None)


def _month_date(match: re.Match[str], context: Context) -> Found | None:
    words, text = context.words, context.text
    kind = match.lastgroup or ""
    groups = match.groupdict()
    start, end = match.span()
    name = flat(groups[f"{kind}_m"])
    month = words.months.get(name) or words.short_months[name]
    day = _day_number(groups.get(f"{kind}_d"), words)
    last_day = _day_number(groups.get(f"{kind}_e"), words)
    if groups.get(f"{kind}_d") and day == 0:
        return None
    if year := groups.get(f"{kind}_y"):
        return Found(start, end, kind, period_from_parts(int(year), month, day, last_day), False, month, day, last_day)
    if not words.lower_case and groups[f"{kind}_m"].islower() and (kind == "m" or name in ("may", "march")):
        return None
    if said := groups.get(f"{kind}_said"):
        base = shifted(context.published, "year", words.years[flat(said)])
        period = _within_years(base, month, day, last_day)
        return Found(start, end, kind, period, period is not None, month, day, last_day)
    shift = None
    if kind == "m":
        if before := groups.get("m_before"):
            shift = words.shift_before[flat(before)]
        elif after := groups.get("m_after"):
            shift = words.shift_after[flat(after)]
        elif not _is_month(context, match.start("m_m"), end, name):
            return None
    if kind == "mdy" and next_word(text, end) in words.counted:
        return None
    period = month_near(context.published, month, shift, day, last_day)
    return Found(start, end, kind, period, period is not None, month, day, last_day)


def _day_number(word: str | None, words: DateWords) -> int:
    if not word:
        return 0
    digits = re.match(r"\d{1,2}", word)
    number = int(digits[0]) if digits else words.ordinals.get(flat(word), 0)
    # 32 to 39 is a slip in a date, told as a day that does not exist; a larger number counts something.
    return number if number <= 39 else 0


def _within_years(base: Period | None, month: int, day: int, last_day: int) -> Period | None:
    if base is None or base.first is None or base.last is None:
        return None
    first = period_from_parts(base.first.year, month, day, last_day)
    return span_periods(first, period_from_parts(base.last.year, month, day, last_day))


def _is_month(context: Context, start: int, end: int, name: str) -> bool:
    """Return whether a month name alone is a month: "in May", not "May said"; "en mars", not "Mars"."""
    if not case_fits(context, start):
        return False
    if name in context.words.loose_months:
        return True
    relation, phrase = find_relation(context, start, end)
    return bool(relation and phrase != "for") or bool(find_part(context, start)[0])


def _year(match: re.Match[str], context: Context) -> Found | None:
    named = match.groupdict().get("year_w") is not None and int(match["year_y"]) >= 1500
    if not named and not is_year(context, *match.span("year_y")):
        return None
    return Found(match.start(), match.end(), "year", period_from_parts(int(match["year_y"])))


def _decade(match: re.Match[str], _context: Context) -> Found | None:
    start, end = match.span()
    groups = match.groupdict()
    if digits := groups.get("decade") or groups.get("decade2"):
        first = int(digits)
    else:
        first = 1900 + int(groups.get("short") or 0)
    if not 1500 <= first <= 2100:
        return None
    long = 100 if first % 100 == 0 and first < 2000 else 10
    years = span_periods(period_from_parts(first), period_from_parts(first + long - 1))
    return Found(start, end, "decades", years)


def _year_range(match: re.Match[str], context: Context) -> Found | None:
    start, end = match.span()
    first, second = int(match["range_a"]), match["range_b"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    if last <= first:
        month = period_from_parts(first, int(second)) if len(second) == 2 else None
        return Found(start, end, "iso", month) if month is not None and match[0][4] == "-" else None
    if not 1800 <= first <= 2100 or not 1800 <= last <= 2100 or last - first > 100:
        return None
    if start and (
        context.text[start - 1] in "$€£/.,-–#№" or previous_words(context.text, start)[-1:] in (["no."], ["№"])
    ):
        return None
    return Found(start, end, "range", span_periods(period_from_parts(first), period_from_parts(last)))


def _phrase(match: re.Match[str], context: Context) -> Found | None:
    phrase = flat(match[0])
    words, published = context.words, context.published
    start, end = match.span()
    if code := words.relative.get(phrase):
        unit, offset, part = _parted(code)
        about = part == _ABOUT
        if part and not about and find_relation(context, start, end).relation != "since":
            return None  # `at the beginning of the year`: of the year told of
        period = shifted(published, unit, offset, approximate=about)
        period = period if about else narrow(period, part)
        return Found(start, end, "phrase", period, period is not None)
    if phrase in words.same:
        if _OF_ANOTHER.match(context.text, end):
            return None
        return Found(start, end, f"same-{words.same[phrase]}", None)
    return Found(start, end, "now", published, published is not None, relation="now")


_ABOUT = "about"
"""The part of a phrase that counts roughly."""
_OF_ANOTHER = re.compile(r"\s+(?:as|que|wie|что)\s+(?:[Hh]is|[Hh]er|[Tt]heir|its|the|a|sein|ihr|su|son|sa|[A-ZÀ-ÞА-Я])")
"""Behind `the same year`: the year is that of somebody's birth or deed, which no date before it tells."""


def _parted(code: str) -> tuple[str, int, str]:
    """The unit, the offset and the part of a unit that the table gives for a phrase."""
    cut = max(code.rfind("+"), code.rfind("-"))
    unit, _, part = code[:cut].partition(".")
    return unit, int(code[cut:]), part


def _weekday(match: re.Match[str], context: Context) -> Found | None:
    words, text = context.words, context.text
    start, end = match.span()
    day = match.start("weekday_w")
    if not words.lower_case and text[day].islower():
        return None
    if not case_fits(context, day):
        return None
    groups = match.groupdict()
    shift = None
    if before := groups.get("weekday_before"):
        shift = words.shift_before[flat(before)]
    elif after := groups.get("weekday_after"):
        shift = words.shift_after[flat(after)]
    else:
        previous = previous_words(text, start)
        if previous and (previous[-1] in _NAMED_DAYS or previous[-1] in _REPEATED):
            return None
        if context.language == "en" and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
            following = next_word(text, end)
            if following not in words.months and following not in words.short_months:
                return None  # "Sunday Times"
    period = weekday_near(context.published, words.weekdays[flat(match["weekday_w"])], shift)
    return Found(start, end, "weekday", period, period is not None)


def _ago(match: re.Match[str], context: Context) -> Found | None:
    kind = match.lastgroup or ""
    count = match[f"{kind}_n"]
    number = int(count) if count.isdigit() else context.words.numbers[flat(count)]
    unit = context.words.units[flat(match[f"{kind}_u"])]
    period = shifted(context.published, unit, -number, approximate=unit != "day")
    first = flat(context.text[match.start() :]).split(" ", 1)[0]
    relation = "since" if context.words.relations.get(first) == "since" else ""
    return Found(match.start(), match.end(), "ago", period, period is not None, relation=relation)


_READERS: dict[str, Callable[[re.Match[str], Context], Found | None]] = {
    "iso": _numbers_only,
    "ymd": _numbers_only,
    "han": _numbers_only,
    "glued": _numbers_only,
    "num": _numeric,
    "dmy": _month_date,
    "mdy": _month_date,
    "my": _month_date,
    "m": _month_date,
    "season": _season,
    "decades": _decade,
    "range": _year_range,
    "phrase": _phrase,
    "weekday": _weekday,
    "year": _year,
}
