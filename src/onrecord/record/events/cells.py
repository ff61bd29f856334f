"""Cells to values: whole numbers, days with a precision, and names of places without their generic words."""

import calendar
import datetime as dt
import re
from functools import lru_cache

from onrecord.model.record import Point
from onrecord.model.vocab import GeoPrecision
from onrecord.record.events.layout import BadRow, Row

_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?:[ T][\d:.]+)?$")
_NAMED = re.compile(r"^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$")
_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
_GENERIC = re.compile(
    r"\b(?:city|town|village|district|sub-?district|province|governorate|region|county|division|municipality|"
    r"prefecture|department|state|area|locality|settlement)\b",
    re.IGNORECASE,
)
_HIGHEST = 10_000_000
"""A toll above this is a slip of the keyboard: the highest single event in UCDP GED counts tens of thousands."""


def count(row: Row, column: str) -> float | None:
    """Return a count of people; None where the cell is empty or holds a code for unknown (-9, -99).

    GTD divides the toll of linked incidents among them, so that a count may have a fraction.

    Raises:
        BadRow: The cell holds something else, or a number nobody can mean.
    """
    text = row[column]
    if not text:
        return None
    value = number(text, column)
    if value < 0:
        return None
    if value > _HIGHEST:
        raise BadRow(f"{column} is {text}, more than {_HIGHEST}")
    return value


def number(text: str, column: str) -> float:
    """Return the number in a cell.

    Raises:
        BadRow: It is none.
    """
    value = _number(text)
    if value is None:
        raise BadRow(f"{column} is '{text[:40]}', which is no number")
    return value


@lru_cache(maxsize=4096)
def _number(text: str) -> float | None:
    if text.isascii() and text.isdigit() and len(text) <= 15:
        return int(text)
    return float(text) if re.fullmatch(r"-?\d{1,15}(?:\.\d{1,15})?", text) else None


def code(row: Row, column: str) -> int | None:
    """Return a code such as a precision; None where the cell is empty.

    Raises:
        BadRow: The cell holds no whole number.
    """
    text = row[column]
    return int(number(text, column)) if text else None


def point(row: Row, precision: GeoPrecision | None) -> Point | None:
    """Return where the row places its event; None where it gives no coordinates, or places it nowhere in particular.

    Coordinates that are no place on Earth, and 0 north 0 east, which stands for an empty cell, are left out: an event
    without a point is no worse an event.
    """
    lat, lon = _number(row["latitude"]), _number(row["longitude"])
    if lat is None or lon is None or precision is None or not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    return Point(lat=round(lat, 4), lon=round(lon, 4), precision=precision) if lat or lon else None


def is_day(text: str) -> bool:
    """Return whether the text is an ISO day such as 2021-08-18."""
    match = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text)
    return match is not None and _exists(*(int(part) for part in match.groups()))


def day(row: Row, column: str) -> dt.date:
    """Return the day in a cell: `2017-05-31`, with a time of day or without, or `31 May 2017`.

    Raises:
        BadRow: It is no day, or of a form that could mean two days, such as 5/6/2017.
    """
    text = row[column]
    parts = _parts_of_day(text)
    if parts is None:
        raise BadRow(f"{column} is '{text[:40]}', which is no day such as 2017-05-31")
    return make_day(*parts, column=column)


@lru_cache(maxsize=16384)
def _parts_of_day(text: str) -> tuple[int, int, int] | None:
    if match := _ISO.match(text):
        return int(match[1]), int(match[2]), int(match[3])
    if (match := _NAMED.match(text)) and match[2].lower() in _MONTHS:
        return int(match[3]), _MONTHS[match[2].lower()], int(match[1])
    return None


def make_day(year: int, month: int, number_of_day: int, *, column: str) -> dt.date:
    """Return a day.

    Raises:
        BadRow: There is no such day.
    """
    if not _exists(year, month, number_of_day):
        raise BadRow(f"{column}: there is no day {year:04d}-{month:02d}-{number_of_day:02d}")
    return dt.date(year, month, number_of_day)


def _exists(year: int, month: int, number_of_day: int) -> bool:
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= number_of_day <= calendar.monthrange(year, month)[1]


def span_edtf(first: dt.date, last: dt.date) -> str:
    """Return two days as EDTF: a day, a whole month, a whole year, or an interval."""
    if first == last:
        return first.isoformat()
    month_end = calendar.monthrange(last.year, last.month)[1]
    if first.day == 1 and last.day == month_end and first.year == last.year:
        if first.month == last.month:
            return f"{first:%Y-%m}"
        if (first.month, last.month) == (1, 12):
            return f"{first.year:04d}"
    return f"{first.isoformat()}/{last.isoformat()}"


def around(middle: dt.date, days: int) -> str:
    """Return the days around a day as EDTF."""
    delta = dt.timedelta(days=days)
    return f"{(middle - delta).isoformat()}/{(middle + delta).isoformat()}"


def places(*names: str) -> tuple[str, ...]:
    """Return names of places, most precise first, without words such as `province`, which any place may share."""
    return tuple(dict.fromkeys(bare for name in names if (bare := _bare(name))))


@lru_cache(maxsize=50_000)
def _bare(name: str) -> str:
    bare = " ".join(_GENERIC.sub(" ", name).split()).strip(" ,;-")
    return "" if bare.lower() == "unknown" else bare
