"""When a report was published, from its own words: a stated date, a dateline, or the newest date it mentions."""

import datetime as dt
import re

from onrecord.model.document import Published
from onrecord.model.time import Period
from onrecord.text.dates import DateMention, find_dates

_TOP = 1500
_TOP_LINES = 15
_LABEL = re.compile(
    r"(?:^|[\n|·•(])[^\S\n]{0,4}(?:first\s)?(?:published|posted|issued|released|date|dated|date of publication|"
    r"publiée?|publicad[oa]|fecha|veröffentlicht|datum|stand|опубликовано|дата|pubblicato|data|"
    r"yayın\w{0,6}|yayım\w{0,6}|تاريخ النشر|نشر|تاريخ)"
    r"(?:\s(?:on|le|el|am|in|il|em))?\s{0,2}:?\s{0,3}(?:[^\W\d_]{2,12},?\s{1,2})?\Z",
    re.IGNORECASE,
)
# Words before a date which show that it had not come yet.
_COMING = re.compile(
    r"\b(?:will|shall|due|scheduled|expected|planned|upcoming|deadline|until|before|wird|werden|soll|sera|"
    r"seront|prévue?s?|será|serán|previst[oa]s?|sarà|будет|будут|состоится|назначен\w{0,3}|запланирован\w{0,3})\b",
    re.IGNORECASE,
)
_BEFORE_DATE = 60
# "MAIDUGURI, August 15 (Desk) -", "МАХАЧКАЛА, 25 июня.", "Paris, le 3 mai 2020 -": a place, then the date.
_PLACE = re.compile(
    r"[ \t]{0,4}[(\[]?[^\W\d_][^\n.!?]{1,60}?[,(–—-]\s{0,2}(?:le|el|den|the|il)?\s{0,2}\Z", re.IGNORECASE
)
_AFTER_DATELINE = re.compile(r"\s{0,2}(?:[.:)–—]|--?\s|\(|/|$)", re.MULTILINE)
_AROUND_DATE = re.compile(r"[\s\W\d:]*(?:(?:by|at|am|pm|gmt|utc|est|edt|cet|bst|h|uhr)[\s\W\d:]*){0,4}", re.IGNORECASE)
_UNKNOWN = Published()


def infer_published(
    document_text: str, *, title: str, language: str, dates: list[DateMention], fallback: Published = _UNKNOWN
) -> Published:
    """Return when a report appeared, as far as its own text shows it.

    In this order: a labelled date near the top ("Published 12 March 2020"), a date on a line of its own, a dateline
    with a year; then, as a lower bound only, a dateline without a year, or the newest date mentioned.

    Args:
        document_text: The text that the offsets of `dates` refer to.
        title: The document's title; a date inside it is what the report is about, not when it appeared.
        language: ISO 639-1 code, named in the reason.
        dates: The dates of the text, found without a day of publication.
        fallback: What to return where the text shows nothing.
    """
    newest = _newest(document_text, dates)
    top = [date for date in dates if date.end <= _TOP]
    title_end = document_text.find(title) + len(title) if title and title in document_text[:_TOP] else 0
    for date in top:
        if _is_day(date.period) and _LABEL.search(document_text[max(0, date.start - 40) : date.start]):
            return _stated(date, "the date is given near the top")
    for date in top:
        if _is_day(date.period) and _stands_alone(document_text, date):
            return _stated(date, "the date stands on a line of its own near the top")
    for date in top[:3]:
        if date.start < title_end or not _is_dateline(document_text, date, title_end):
            continue
        if _is_day(date.period):
            return _stated(date, "the dateline gives the date")
        if newest is not None and (bound := _next_occurrence(date.quote, newest, language)) is not None:
            why = f"the dateline says '{date.quote}' without a year, the newest date mentioned is {newest.isoformat()}"
            return _not_before(bound, why)
    if newest is None:
        return fallback
    return _not_before(newest, f"the newest date mentioned is {newest.isoformat()}; the report is not older")


def _is_day(period: Period | None) -> bool:
    return period is not None and period.days == 1


def _stated(date: DateMention, why: str) -> Published:
    return Published(period=date.period, by="inferred", why=f"{why}: '{date.quote}'")


def _not_before(day: dt.date, why: str) -> Published:
    return Published(period=Period(first=day, last=None, edtf=f"{day.isoformat()}/.."), by="inferred", why=why)


def _newest(text: str, dates: list[DateMention]) -> dt.date | None:
    """Return the newest full date, or first day of a month, that is told as past; forecasts are left out."""
    days = [
        date.period.first
        for date in dates
        if date.period is not None
        and date.period.first is not None
        and not date.relative
        and not date.period.approximate
        and date.period.precision in ("day", "month")
        and date.relation not in ("until", "before")
        and not _COMING.search(text[max(0, date.start - _BEFORE_DATE) : date.start].rpartition(". ")[2])
    ]
    return max(days, default=None)


def _stands_alone(text: str, date: DateMention) -> bool:
    begin = text.rfind("\n", 0, date.start) + 1
    end = text.find("\n", date.end)
    end = len(text) if end < 0 else end
    if date.start - begin > 40 or end - date.end > 40 or text.count("\n", 0, date.start) >= _TOP_LINES:
        return False
    if end == len(text.rstrip()) and begin == 0:
        return False
    around = (text[begin : date.start], text[date.end : end])
    return all(_AROUND_DATE.fullmatch(part) is not None for part in around)


def _is_dateline(text: str, date: DateMention, title_end: int) -> bool:
    begin = max(text.rfind("\n", 0, date.start) + 1, 0)
    if text[title_end:begin].strip() and text.count("\n", 0, begin) > 4:
        return False
    before = text[begin : date.start]
    return (
        len(before) <= 70 and _PLACE.fullmatch(before) is not None and _AFTER_DATELINE.match(text, date.end) is not None
    )


def _next_occurrence(quote: str, newest: dt.date, language: str) -> dt.date | None:
    """Return the first day from `newest` on that a date without year can mean."""
    for year in (newest.year, newest.year + 1):
        found = find_dates(f"{quote} {year}", language=language)
        period = found[0].period if found else None
        if period is not None and period.days == 1 and period.first is not None and period.first >= newest:
            return period.first
    return None
