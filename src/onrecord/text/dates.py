"""Date expressions of a text as periods, with the relation their preposition gives.

The quote leaves out the preposition and the article: "since the 7 March 2016" gives "7 March 2016" and `since`.
Relative and partial expressions are resolved from the day of publication only (`method.md` §3.5), "the same day" from
an earlier date of the text; where that is not possible, or the calendar has no such day, the period is None.
"""

import re
from typing import NamedTuple

from onrecord.model.time import Period
from onrecord.text.date_context import Context, find_part, find_relation, previous_words
from onrecord.text.date_patterns import date_pattern
from onrecord.text.date_read import Found, flat, read_match
from onrecord.text.date_resolve import make_period, narrow, period_from_parts, span_periods
from onrecord.text.date_words import date_words
from onrecord.text.letters import even_letters

_ABOUT = frozenset(
    "about around circa c. ca ca. roughly approximately vers environ hacia alrededor etwa um около".split()
)
_MONTH_KINDS = ("dmy", "mdy", "m")
_PARTED = ("my", "m", "year", "decades", "season", "phrase")
"""Kinds of which a part can be told: `the end of last year`."""
_LISTED = frozenset({"and", "or", ",", "et", "y", "e", "und", "и", "ou", "o", "oder", "или"})
_NO_RANGE = frozenset({"range", "now", "joined", "weekday", "phrase", "ago"})
_OF_YEAR = frozenset("of in the de del do da dello della la l' der des dem en".split())
"""Words between a month and `the same year`, which is the year of that month."""
_BEFORE_DAY = frozenset({"", ",", "(", "the", ", the", "den", ", den", ", dem", ", der", "le", ", le", "el", ", el"})


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
    words = date_words(language)
    context = Context(even_letters(text) if words.even else text, language, words, published)
    found: list[Found] = []
    for match in date_pattern(language).finditer(context.text):
        item = read_match(match, context)
        if item is not None:
            found.append(item)
    mentions = _mentions(_join(_lend_years(found, context), context), context)
    return [date._replace(quote=text[date.start : date.end]) for date in mentions] if words.even else mentions


def _lend_years(found: list[Found], context: Context) -> list[Found]:
    """Give a date without year the year of the date it is joined to: "between March and July 2015"."""
    joiners = _LISTED.union(context.words.joins, context.words.relations)
    for index in range(len(found) - 2, -1, -1):
        item, following = found[index], found[index + 1]
        if item.kind not in _MONTH_KINDS or following.kind not in ("dmy", "mdy", "my") or not item.month:
            continue
        if following.relative or following.period is None or following.period.first is None or _has_year(item):
            continue
        between = context.text[item.end : following.start]
        if len(between) > 16 or not set(flat(between).replace(",", " , ").split()) <= joiners:
            continue
        year = following.period.first.year - (1 if item.month > following.month else 0)
        period = period_from_parts(year, item.month, item.day, item.last_day)
        found[index] = item._replace(period=period, relative=False)
    return found


def _has_year(item: Found) -> bool:
    return item.period is not None and not item.relative


def _join(found: list[Found], context: Context) -> list[Found]:
    """Make one date of "from 2001 to 2005", of "Thursday, 7 March 2016" and of "June of the same year"."""
    joined: list[Found] = []
    for item in found:
        if joined and (one := _joined(joined[-1], item, context)) is not None:
            joined[-1] = one
        else:
            joined.append(item)
    return joined


def _joined(first: Found, second: Found, context: Context) -> Found | None:
    between = context.text[first.end : second.start]
    if len(between) > 8:
        return None
    if first.kind == "weekday" and second.day and between.strip() in _BEFORE_DAY:
        return second._replace(start=first.start)
    if second.kind == "same-year" and first.kind in _MONTH_KINDS and not _has_year(first):
        within = first.month and _OF_YEAR.issuperset(flat(between).split())
        return first._replace(end=second.end, kind="same-year") if within else None
    needed = context.words.joins.get(flat(between))
    if needed is None or not _NO_RANGE.isdisjoint((first.kind, second.kind)):
        return None
    period = span_periods(first.period, second.period)
    if period is None:
        return None
    part_start = find_part(context, first.start)[1]
    if needed and not set(previous_words(context.text, part_start)[-2:]) & set(needed):
        return None
    return Found(first.start, second.end, "joined", period, first.relative or second.relative, relation="in")


def _mentions(found: list[Found], context: Context) -> list[DateMention]:
    mentions: list[DateMention] = []
    latest: dict[str, Period] = {}
    for item in found:
        start, period, relative = item.start, item.period, item.relative
        if item.kind.startswith("same-"):
            period = latest.get(item.kind[5:])
            if item.month and period is not None and period.first is not None:
                period = period_from_parts(period.first.year, item.month, item.day, item.last_day)
            relative = period is not None
        elif item.kind in _PARTED and item.relation != "now":
            part, start = find_part(context, start)
            period = narrow(period, part)
        relation, phrase = find_relation(context, start, item.end)
        if item.kind == "ago" or (item.relation == "in"):
            relation = item.relation or ("before" if relation == "before" else "since" if relation == "since" else "in")
        if (
            (item.last_day or item.kind == "range")
            and relation == "since"
            and phrase not in ("since", "depuis", "seit")
        ):
            relation = "in"  # "from 5 to 7 March"
        if phrase in _ABOUT and period is not None and period.first and period.last and not period.approximate:
            period = make_period(period.first, period.last, approximate=True)
        if item.relation == "now" and relation in ("", "in"):
            relation = "now"
        if mentions and start < mentions[-1].end:
            start = item.start
        _remember(latest, period)
        mentions.append(
            DateMention(start, item.end, context.text[start : item.end], period, relation or "in", relative)
        )
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


def names_a_year(quote: str) -> bool:
    """Return whether the words of a date give a year: one of these without a period is a date that does not exist."""
    return (
        re.search(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)", quote) is not None and re.search(r"[^\W\d_]{3}", quote) is not None
    )
