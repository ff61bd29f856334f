"""Periods with precision: EDTF text in and out, compared as intervals of days.

A `Period` is the range of days that a date expression may mean. `2012` is the 366 days of that year,
`2021-08-19/2021-08-31` the days between, `2012/..` has no known end, `1985~` is approximate.
"""

import calendar
import datetime as dt
import re

import msgspec

_YEAR = re.compile(r"^(\d{4})$")
_MONTH = re.compile(r"^(\d{4})-(\d{2})$")
_DAY = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_DECADE = re.compile(r"^(\d{3})[Xx]$")
SLACK_DAYS = 1
"""Days that a time zone or the day of publication may explain; used between two short periods."""
APPROXIMATE_SLACK_DAYS = 366
"""Days by which a date that its source hedges ("circa") is widened."""
_SEASON_MONTHS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 12)}


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """The days a date expression may mean; an end that is None is not known.

    Attributes:
        first: First possible day, inclusive; None where the start is open.
        last: Last possible day, inclusive; None where the end is open.
        edtf: The expression in EDTF, as it was read.
        approximate: The source hedged it ("circa", "around").
    """

    first: dt.date | None = None
    last: dt.date | None = None
    edtf: str = ""
    approximate: bool = False

    @property
    def days(self) -> int | None:
        """Number of days covered; None where an end is open."""
        if self.first is None or self.last is None:
            return None
        return (self.last - self.first).days + 1

    @property
    def precision(self) -> str:
        """`day`, `month`, `year` or `interval`, by the number of days covered."""
        days = self.days
        if days == 1:
            return "day"
        if days is not None and days <= 31:
            return "month"
        if days is not None and days <= 366:
            return "year"
        return "interval"

    def contains(self, other: "Period") -> bool:
        """Return whether every day of `other` lies in this period; open ends contain everything."""
        starts = self.first is None or (other.first is not None and other.first >= self.first)
        ends = self.last is None or (other.last is not None and other.last <= self.last)
        return starts and ends

    def overlaps(self, other: "Period", *, slack_days: int = 0) -> bool:
        """Return whether the two periods share a day, or come within `slack_days` of it."""
        slack = dt.timedelta(days=slack_days)
        if self.last is not None and other.first is not None and _add(self.last, slack) < other.first:
            return False
        return not (other.last is not None and self.first is not None and _add(other.last, slack) < self.first)

    def is_before(self, other: "Period") -> bool:
        """Return whether every day of this period comes before every day of `other`."""
        return self.last is not None and other.first is not None and self.last < other.first


def _add(day: dt.date, delta: dt.timedelta) -> dt.date:
    try:
        return day + delta
    except OverflowError:
        return day


def period_of_days(first: dt.date, last: dt.date) -> Period:
    """Return the period from `first` to `last`, both inclusive."""
    edtf = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return Period(first=first, last=last, edtf=edtf)


def parse_edtf(text: str) -> Period:
    """Return the period that an EDTF expression means.

    Accepts a day, month, year, decade (`198X`), season (`2012-21`), interval `a/b` with `..` or
    nothing for an open end, and the qualifiers `~`, `?` and `%`.

    Raises:
        ValueError: The text is not of this form, or names a day that does not exist.
    """
    raw = text.strip()
    approximate = raw.endswith(("~", "?", "%"))
    body = raw.rstrip("~?%")
    if "/" in body:
        left, _, right = body.partition("/")
        first = None if left in ("", "..") else parse_edtf(left).first
        last = None if right in ("", "..") else parse_edtf(right).last
        if first is None and last is None:
            raise ValueError(f"'{text}' has no date in it")
        if first is not None and last is not None and last < first:
            raise ValueError(f"'{text}' ends before it starts")
        return Period(first=first, last=last, edtf=raw, approximate=approximate)
    if match := _DAY.match(body):
        try:
            day = dt.date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError as error:
            raise ValueError(f"'{text}' is a day that does not exist") from error
        return Period(first=day, last=day, edtf=raw, approximate=approximate)
    if match := _MONTH.match(body):
        return _month_period(match[1], match[2], raw, approximate)
    if match := _YEAR.match(body):
        year = int(match[1])
        return Period(first=dt.date(year, 1, 1), last=dt.date(year, 12, 31), edtf=raw, approximate=approximate)
    if match := _DECADE.match(body):
        year = int(match[1]) * 10
        return Period(first=dt.date(year, 1, 1), last=dt.date(year + 9, 12, 31), edtf=raw, approximate=approximate)
    raise ValueError(f"'{text}' is not an EDTF date (a day, month, year or interval such as 2021-08-19/2021-08-31)")


def _month_period(year_text: str, month_text: str, raw: str, approximate: bool) -> Period:
    year = int(year_text)
    start, end = _SEASON_MONTHS.get(month_text, (int(month_text), int(month_text)))
    if not 1 <= start <= 12:
        raise ValueError(f"'{raw}' has no month {month_text}")
    last = dt.date(year, end, calendar.monthrange(year, end)[1])
    return Period(first=dt.date(year, start, 1), last=last, edtf=raw, approximate=approximate)
