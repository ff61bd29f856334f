"""Calendar arithmetic for date expressions: from parts and offsets to a `Period`.

All functions return None where the day does not exist or cannot be known.
"""

import datetime as dt
import functools

from onrecord.model.time import Period

# Months of a year, or years of a decade, meant by "early", "mid" and so on; wide on purpose and marked approximate.
_YEAR_PARTS = {
    "start": (1, 3),
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "end": (10, 12),
    "first_half": (1, 6),
    "second_half": (7, 12),
    "opening": (1, 1),
    "closing": (12, 12),
    "q1": (1, 3),
    "q2": (4, 6),
    "q3": (7, 9),
    "q4": (10, 12),
}
_DECADE_PARTS = {
    "start": (0, 2),
    "early": (0, 3),
    "mid": (3, 7),
    "late": (6, 9),
    "end": (8, 9),
    "first_half": (0, 4),
    "second_half": (5, 9),
    "opening": (0, 1),
    "closing": (8, 9),
}
_MONTH_PARTS = {
    "start": (1, 7),
    "early": (1, 10),
    "mid": (10, 20),
    "late": (20, 31),
    "end": (24, 31),
    "first_half": (1, 15),
    "second_half": (15, 31),
    "opening": (1, 7),
    "closing": (24, 31),
}
_QUARTERS = ("q1", "q2", "q3", "q4")
# First and last month, counted from January of the year named; winter reaches into both neighbours.
_SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "winter": (0, 15)}
_SOON_DAYS = 31


def make_period(first: dt.date, last: dt.date, *, approximate: bool = False) -> Period:
    """Return the period from `first` to `last`, with the shortest EDTF text for it."""
    if first == last:
        edtf = first.isoformat()
    elif first.day == 1 and last == _month_end(first.year, first.month):
        edtf = f"{first.year:04d}-{first.month:02d}"
    elif (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        edtf = f"{first.year:04d}"
    elif (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        decade = first.year % 10 == 0 and last.year == first.year + 9
        edtf = f"{first.year // 10:03d}X" if decade else f"{first.year:04d}/{last.year:04d}"
    else:
        edtf = f"{first.isoformat()}/{last.isoformat()}"
    return Period(first=first, last=last, edtf=edtf + "~" if approximate else edtf, approximate=approximate)


@functools.lru_cache(maxsize=4096)
def period_from_parts(year: int, month: int = 0, day: int = 0, last_day: int = 0) -> Period | None:
    """Return the day, days, month or year that the numbers name; 0 means not given. None for 31 February."""
    if not (1 <= year <= 9999 and 0 <= month <= 12):
        return None
    if month == 0:
        return make_period(dt.date(year, 1, 1), dt.date(year, 12, 31))
    end = _month_end(year, month)
    if day == 0:
        return make_period(dt.date(year, month, 1), end)
    last_day = last_day or day
    if not 1 <= day <= last_day <= end.day:
        return None
    return make_period(dt.date(year, month, day), dt.date(year, month, last_day))


def span_periods(first: Period | None, last: Period | None, *, approximate: bool = False) -> Period | None:
    """Return the period from the start of one to the end of the other; None where an end is missing or reversed."""
    if first is None or last is None or first.first is None or last.last is None or last.last < first.first:
        return None
    return make_period(first.first, last.last, approximate=approximate or first.approximate or last.approximate)


def narrow(period: Period | None, part: str) -> Period | None:
    """Return the part of a decade, year or month that "early", "mid-", "the end of" mean; approximate."""
    if period is None or period.first is None or period.last is None or not part:
        return period
    first, days = period.first, period.days or 0
    if part in _QUARTERS:
        low, high = _YEAR_PARTS[part]
        whole = 365 <= days <= 366
        return make_period(dt.date(first.year, low, 1), _month_end(first.year, high)) if whole else period
    if days > 3000:
        low, high = _DECADE_PARTS[part]
        return make_period(dt.date(first.year + low, 1, 1), dt.date(first.year + high, 12, 31), approximate=True)
    if days >= 365:
        low, high = _YEAR_PARTS[part]
        return make_period(dt.date(first.year, low, 1), _month_end(first.year, high), approximate=True)
    if 28 <= days <= 31 and first.day == 1:
        low, high = _MONTH_PARTS[part]
        last = min(period.last, first.replace(day=min(high, 28)) if high <= 28 else period.last)
        return make_period(first.replace(day=low), last, approximate=True)
    return period


def season_period(season: str, year: int) -> Period | None:
    """Return the months of a season of the northern half of the earth; wide and approximate."""
    low, high = _SEASONS[season]
    if not 2 <= year <= 9998:
        return None
    start = dt.date(year - 1, 12, 1) if low == 0 else dt.date(year, low, 1)
    end = _month_end(year + 1, high - 12) if high > 12 else _month_end(year, high)
    return make_period(start, end, approximate=True)


@functools.lru_cache(maxsize=256)
def season_near(published: Period | None, season: str, shift: int | None) -> Period | None:
    """Return the season that a text without a year means, by the day of publication.

    `Since the summer` is the one that goes on or the latest; `last summer` the latest that is over; `this summer` the
    nearer one. None where another is as likely, and where the days of an interval of publication have not one answer.
    """
    if published is None or published.first is None or published.last is None:
        return None
    first, last = (_season_near(day, season, shift) for day in (published.first, published.last))
    return first if first == last else None


def _season_near(day: dt.date, season: str, shift: int | None) -> Period | None:
    if not 2 <= day.year <= 9997:
        return None
    low, high = _SEASONS[season]
    begins = [dt.date(day.year + year, low or 12, 1) for year in (-2, -1, 0, 1)]
    seasons = [(begin, _month_end(begin.year + (high > 12), (high - 1) % 12 + 1)) for begin in begins]
    over = [(first, last) for first, last in seasons if last < day]
    coming = next((first, last) for first, last in seasons if first > day)
    now = next(((first, last) for first, last in seasons if first <= day <= last), None)
    since_last, to_next = (day - over[-1][1]).days, (coming[0] - day).days
    told: tuple[dt.date, dt.date] | None
    if shift == 1:
        told = coming
    elif shift == -1:
        # In September `last summer` may be the one that ends, or the one before.
        told = over[-1] if now is None or (now[1] - day).days > _SOON_DAYS else None
    elif now is not None:
        told = now
    elif shift is None:
        told = over[-1] if to_next > _SOON_DAYS else None
    else:
        told = over[-1] if 2 * since_last <= to_next else coming if 2 * to_next <= since_last else None
    return make_period(*told, approximate=True) if told is not None else None


@functools.lru_cache(maxsize=1024)
def shifted(published: Period | None, unit: str, offset: int, *, approximate: bool = False) -> Period | None:
    """Return the day, week (Monday to Sunday), month, year or decade that lies `offset` units from publication."""
    if published is None or published.first is None or published.last is None:
        return None
    try:
        first, _ = _unit_around(published.first, unit, offset)
        _, last = _unit_around(published.last, unit, offset)
    except (ValueError, OverflowError):
        return None
    return make_period(first, last, approximate=approximate)


@functools.lru_cache(maxsize=256)
def weekday_near(published: Period | None, weekday: int, shift: int | None) -> Period | None:
    """Return the weekday meant by "on Thursday" (the latest, publication day included), or last or next Thursday."""
    if published is None or published.first is None or published.last is None:
        return None
    days = []
    for day in (published.first, published.last):
        try:
            back = (day.weekday() - weekday) % 7
            if shift == -1 and back == 0:
                back = 7
            if shift == 1:
                back = back - 7
            days.append(day - dt.timedelta(days=back))
        except OverflowError:
            return None
    return make_period(days[0], days[1])


@functools.lru_cache(maxsize=1024)
def month_near(
    published: Period | None, month: int, shift: int | None, day: int = 0, last_day: int = 0
) -> Period | None:
    """Return the month, or the day in it, that a text without year means: the latest one before publication.

    None where a coming one within a month of publication is as likely.
    """
    if published is None or published.first is None or published.last is None:
        return None
    ends = [_near(anchor, month, shift, day, last_day) for anchor in (published.first, published.last)]
    return span_periods(ends[0], ends[1])


def _near(anchor: dt.date, month: int, shift: int | None, day: int, last_day: int) -> Period | None:
    this_year = period_from_parts(anchor.year, month, day, last_day)
    past = this_year
    coming = period_from_parts(anchor.year + 1, month, day, last_day)
    if this_year is None or (this_year.first is not None and this_year.first > anchor):
        past, coming = period_from_parts(anchor.year - 1, month, day, last_day), this_year
    if shift == 1:
        return coming
    if shift == 0:
        return this_year
    if shift == -1 and past is not None and past.last is not None and past.last >= anchor:
        return period_from_parts(anchor.year - 1, month, day, last_day)
    if shift is None and coming is not None and coming.first is not None and (coming.first - anchor).days <= _SOON_DAYS:
        return None
    return past


def _month_end(year: int, month: int) -> dt.date:
    if month == 12:
        return dt.date(year, 12, 31)
    return dt.date(year, month + 1, 1) - dt.timedelta(days=1)


def _unit_around(day: dt.date, unit: str, offset: int) -> tuple[dt.date, dt.date]:
    if unit == "day":
        moved = day + dt.timedelta(days=offset)
        return moved, moved
    if unit == "week":
        monday = day - dt.timedelta(days=day.weekday()) + dt.timedelta(weeks=offset)
        return monday, monday + dt.timedelta(days=6)
    if unit == "month":
        count = day.year * 12 + day.month - 1 + offset
        return dt.date(count // 12, count % 12 + 1, 1), _month_end(count // 12, count % 12 + 1)
    year = day.year + offset * (10 if unit == "decade" else 1)
    return dt.date(year, 1, 1), dt.date(year, 12, 31)
