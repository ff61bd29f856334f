"""Date expressions of a text as periods, with the relation their preposition gives.

The quote leaves out the preposition and the article: "since the 7 March 2016" gives "7 March 2016" and `since`.
Relative and partial expressions are resolved from the day of publication only (`method.md` §3.5), "the same day" from
an earlier date of the text; where that is not possible, or the calendar has no such day, the period is None.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model.time import Period
from onrecord.text.date_context import Context, case_fits, find_part, find_relation, is_year, next_word, previous_words
from onrecord.text.date_patterns import date_pattern
from onrecord.text.date_resolve import (
    make_period,
    month_near,
    narrow,
    period_from_parts,
    season_period,
    shifted,
    span_periods,
    weekday_near,
)
from onrecord.text.date_words import DateWords, date_words

_NAMED_DAYS = frozenset("black good bloody holy ash palm easter super cyber santo shrove".split())
_ABOUT = frozenset("about around circa c. ca ca. roughly approximately vers environ hacia alrededor etwa um около".split())
_MONTH_KINDS = ("dmy", "mdy", "m")


class DateMention(NamedTuple):
    """A date expression: `text[start:end] == quote`.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last.
        quote: The words, without preposition and article.
        period: The days meant; None where they cannot be known or do not exist.
        relation: `in`, `since`, `until`, `before`, `after` or `now`.
        relative: The period was resolved from the day of publication or from another date of the text.
    """

    start: int
    end: int
    quote: str
    period: Period | None
    relation: str
    relative: bool


class _Found(NamedTuple):
    start: int
    end: int
    kind: str
    period: Period | None
    relative: bool = False
    month: int = 0
    day: int = 0
    last_day: int = 0
    relation: str = ""


def find_dates(text: str, *, language: str = "en", published: Period | None = None) -> list[DateMention]:
    """Find the date expressions of a text.

    Args:
        text: Any text; offsets are code points into it.
        language: ISO 639-1 code; a language without a table is read with the English one.
        published: When the text appeared: a day or an interval. An interval gives intervals.

    Returns:
        Mentions in text order, without overlap. `4/5/2016` in English, where either number may be the day, and
        days that do not exist have no period.
    """
    context = Context(text, language, date_words(language), published)
    found: list[_Found] = []
    for match in date_pattern(language).finditer(text):
        item = _read(match, context)
        if item is not None:
            found.append(item)
    return _mentions(_join(_lend_years(found, context), context), context)


def _flat(words: str) -> str:
    return " ".join(words.lower().split())


def _read(match: re.Match[str], context: Context) -> _Found | None:
    kind = match.lastgroup or ""
    start, end = match.span()
    if kind in ("iso", "ymd", "han", "glued"):
        if kind == "ymd" and context.text[max(0, start - 1) : start] in ("/", ".", "-"):
            return None
        year, month, day = (int(match[f"{kind}_{part}"] or 0) for part in "ymd")
        return _Found(start, end, kind, period_from_parts(year, month, day))
    if kind == "num":
        return _numeric(match, context)
    if kind in ("dmy", "mdy", "my", "m"):
        return _month_date(match, context)
    if kind == "season":
        season = context.words.seasons[_flat(match["season_s"])]
        return _Found(start, end, kind, season_period(season, int(match["season_y"])))
    if kind == "decades":
        return _decade(match, context)
    if kind == "range":
        return _year_range(match, context)
    if kind == "phrase":
        return _phrase(match, context)
    if kind == "weekday":
        return _weekday(match, context)
    if kind == "year":
        return _year(match, context)
    return _ago(match, context)


def _numeric(match: re.Match[str], context: Context) -> _Found | None:
    start, end = match.span()
    if start and context.text[start - 1] in "/.-,":
        return None
    first, second, year = int(match["num_a"]), int(match["num_b"]), int(match["num_y"])
    if not first or not second:
        return None
    day_first = context.words.day_first or match["num_s"] == "." or first > 12 or first == second
    if day_first:
        return _Found(start, end, "num", period_from_parts(year, second, first))
    return _Found(start, end, "num", period_from_parts(year, first, second) if second > 12 else None)


def _month_date(match: re.Match[str], context: Context) -> _Found | None:
    words, text = context.words, context.text
    kind = match.lastgroup or ""
    groups = match.groupdict()
    start, end = match.span()
    name = _flat(groups[f"{kind}_m"])
    month = words.months.get(name) or words.short_months[name]
    day = _day_number(groups.get(f"{kind}_d"), words)
    last_day = _day_number(groups.get(f"{kind}_e"), words)
    if groups.get(f"{kind}_d") and day == 0:
        return None
    if year := groups.get(f"{kind}_y"):
        return _Found(start, end, kind, period_from_parts(int(year), month, day, last_day), False, month, day, last_day)
    if not words.lower_case and groups[f"{kind}_m"].islower() and (kind == "m" or name in ("may", "march")):
        return None
    if said := groups.get(f"{kind}_said"):
        base = shifted(context.published, "year", words.years[_flat(said)])
        period = _within_years(base, month, day, last_day)
        return _Found(start, end, kind, period, period is not None, month, day, last_day)
    shift = None
    if kind == "m":
        if before := groups.get("m_before"):
            shift = words.shift_before[_flat(before)]
        elif after := groups.get("m_after"):
            shift = words.shift_after[_flat(after)]
        elif not _is_month(context, match.start("m_m"), end, name):
            return None
    if kind == "mdy" and next_word(text, end) in words.counted:
        return None
    period = month_near(context.published, month, shift, day, last_day)
    return _Found(start, end, kind, period, period is not None, month, day, last_day)


def _day_number(word: str | None, words: DateWords) -> int:
    if not word:
        return 0
    digits = re.match(r"\d{1,2}", word)
    number = int(digits[0]) if digits else words.ordinals.get(_flat(word), 0)
    return number if number <= 31 else 0


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


def _year(match: re.Match[str], context: Context) -> _Found | None:
    named = match.groupdict().get("year_w") is not None and int(match["year_y"]) >= 1500
    if not named and not is_year(context, *match.span("year_y")):
        return None
    return _Found(match.start(), match.end(), "year", period_from_parts(int(match["year_y"])))


def _decade(match: re.Match[str], context: Context) -> _Found | None:
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
    return _Found(start, end, "decades", years)


def _year_range(match: re.Match[str], context: Context) -> _Found | None:
    start, end = match.span()
    first, second = int(match["range_a"]), match["range_b"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    if last <= first:
        month = period_from_parts(first, int(second)) if len(second) == 2 else None
        return _Found(start, end, "iso", month) if month is not None and match[0][4] == "-" else None
    if not 1800 <= first <= 2100 or not 1800 <= last <= 2100 or last - first > 100:
        return None
    if start and (context.text[start - 1] in "$€£/.,-–#№" or previous_words(context.text, start)[-1:] in (["no."], ["№"])):
        return None
    return _Found(start, end, "range", span_periods(period_from_parts(first), period_from_parts(last)))


def _phrase(match: re.Match[str], context: Context) -> _Found | None:
    phrase = _flat(match[0])
    words, published = context.words, context.published
    start, end = match.span()
    if code := words.relative.get(phrase):
        period = shifted(published, *_unit_offset(code))
        return _Found(start, end, "phrase", period, period is not None)
    if phrase in words.same:
        return _Found(start, end, f"same-{words.same[phrase]}", None)
    return _Found(start, end, "now", published, published is not None, relation="now")


def _unit_offset(code: str) -> tuple[str, int]:
    cut = max(code.rfind("+"), code.rfind("-"))
    return code[:cut], int(code[cut:])


def _weekday(match: re.Match[str], context: Context) -> _Found | None:
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
        shift = words.shift_before[_flat(before)]
    elif after := groups.get("weekday_after"):
        shift = words.shift_after[_flat(after)]
    else:
        previous = previous_words(text, start)
        if previous and (previous[-1] in _NAMED_DAYS or previous[-1] in ("los", "les", "every", "each", "chaque", "cada")):
            return None
        if context.language == "en" and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
            following = next_word(text, end)
            if following not in words.months and following not in words.short_months:
                return None  # "Sunday Times"
    period = weekday_near(context.published, words.weekdays[_flat(match["weekday_w"])], shift)
    return _Found(start, end, "weekday", period, period is not None)


def _ago(match: re.Match[str], context: Context) -> _Found | None:
    kind = match.lastgroup or ""
    count = match[f"{kind}_n"]
    number = int(count) if count.isdigit() else context.words.numbers[_flat(count)]
    unit = context.words.units[_flat(match[f"{kind}_u"])]
    period = shifted(context.published, unit, -number, approximate=unit != "day")
    return _Found(match.start(), match.end(), "ago", period, period is not None)


def _lend_years(found: list[_Found], context: Context) -> list[_Found]:
    """Give a date without year the year of the date it is joined to: "between March and July 2015"."""
    joiners = {*context.words.joins, *context.words.relations, "and", "or", ",", "et", "y", "e", "und", "и", "ou", "o", "oder"}
    for index in range(len(found) - 2, -1, -1):
        item, following = found[index], found[index + 1]
        if item.kind not in _MONTH_KINDS or following.kind not in ("dmy", "mdy", "my") or not item.month:
            continue
        if following.relative or following.period is None or following.period.first is None or _has_year(item):
            continue
        between = context.text[item.end : following.start]
        if len(between) > 16 or not set(_flat(between).replace(",", " , ").split()) <= joiners:
            continue
        year = following.period.first.year - (1 if item.month > following.month else 0)
        period = period_from_parts(year, item.month, item.day, item.last_day)
        found[index] = item._replace(period=period, relative=False)
    return found


def _has_year(item: _Found) -> bool:
    return item.period is not None and not item.relative


def _join(found: list[_Found], context: Context) -> list[_Found]:
    """Make one date of "from 2001 to 2005" and of "Thursday, 7 March 2016"."""
    joined: list[_Found] = []
    for item in found:
        if joined and (one := _joined(joined[-1], item, context)) is not None:
            joined[-1] = one
        else:
            joined.append(item)
    return joined


def _joined(first: _Found, second: _Found, context: Context) -> _Found | None:
    between = context.text[first.end : second.start]
    if len(between) > 8:
        return None
    if first.kind == "weekday" and second.day and between.strip() in ("", ",", "(", "the", ", the", "den", "le", "el"):
        return second._replace(start=first.start)
    needed = context.words.joins.get(_flat(between))
    kinds = {first.kind, second.kind}
    if needed is None or "range" in kinds or kinds & {"now", "joined", "weekday", "phrase", "ago"}:
        return None
    period = span_periods(first.period, second.period)
    if period is None:
        return None
    part_start = find_part(context, first.start)[1]
    if needed and not set(previous_words(context.text, part_start)[-2:]) & set(needed):
        return None
    return _Found(first.start, second.end, "joined", period, first.relative or second.relative, relation="in")


def _mentions(found: list[_Found], context: Context) -> list[DateMention]:
    mentions: list[DateMention] = []
    latest: dict[str, Period] = {}
    for item in found:
        start, period, relative = item.start, item.period, item.relative
        if item.kind.startswith("same-"):
            period = latest.get(item.kind[5:])
            relative = period is not None
        elif item.kind in ("my", "m", "year", "decades", "season"):
            part, start = find_part(context, start)
            period = narrow(period, part)
        relation, phrase = find_relation(context, start, item.end)
        if item.kind == "ago" or (item.relation == "in"):
            relation = item.relation or ("before" if relation == "before" else "since" if relation == "since" else "in")
        if (item.last_day or item.kind == "range") and relation == "since" and phrase not in ("since", "depuis", "seit"):
            relation = "in"  # "from 5 to 7 March"
        if phrase in _ABOUT and period is not None and period.first and period.last and not period.approximate:
            period = make_period(period.first, period.last, approximate=True)
        if item.relation == "now" and relation in ("", "in"):
            relation = "now"
        if mentions and start < mentions[-1].end:
            start = item.start
        _remember(latest, period)
        mentions.append(DateMention(start, item.end, context.text[start : item.end], period, relation or "in", relative))
    return mentions


def _remember(latest: dict[str, Period], period: Period | None) -> None:
    if period is None or period.first is None or period.last is None:
        return
    whole_year = period_from_parts(period.first.year)
    if period.first == period.last:
        latest["day"] = period
    if (period.first.year, period.first.month) == (period.last.year, period.last.month):
        latest["month"] = period_from_parts(period.first.year, period.first.month) or period
    if period.first.year == period.last.year and whole_year is not None:
        latest["year"] = whole_year
