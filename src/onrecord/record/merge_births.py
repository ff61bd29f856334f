"""Whether two entries agree on birth and nationality: what corroborates a shared name."""

import re
from collections.abc import Sequence

from onrecord.model.record import DateValue, Entry
from onrecord.model.time import Period, parse_edtf
from onrecord.text.normalize import fold

_COUNTRY_FORMS = {
    "korea north": "korea",
    "democratic peoples republic of korea": "korea",
    "russian federation": "russia",
    "syrian arab republic": "syria",
    "iran islamic republic of": "iran",
    "congo democratic republic of the": "drc",
    "democratic republic of the congo": "drc",
    "united kingdom of great britain and northern ireland": "united kingdom",
    "libyan arab jamahiriya": "libya",
}
_APPROXIMATE_DAYS = 366
"""An approximate date reaches a year either way."""
_CONFLICT_YEARS = 2
"""Dates of birth further apart than this, all of them, say that it is another person."""


def compare_births(left: Sequence[DateValue], right: Sequence[DateValue]) -> str:
    """Return `unknown`, `apart`, `same year`, `conflict`, or the sentence that says what both lists give."""
    if not left or not right:
        return "unknown"
    gap = None
    for one, one_period in _periods(left):
        for other, other_period in _periods(right):
            slack = _APPROXIMATE_DAYS if one.approximate or other.approximate else 0
            if one_period.overlaps(other_period, slack_days=slack):
                same = one.edtf if one.edtf == other.edtf else f"{one.edtf} and {other.edtf}"
                return f"both give {same} as date of birth"
            years = _years_between(one_period, other_period)
            gap = years if gap is None else min(gap, years)
    if gap == 0:
        return "same year"
    return "conflict" if gap is not None and gap > _CONFLICT_YEARS else "apart"


def _periods(values: Sequence[DateValue]) -> list[tuple[DateValue, Period]]:
    return [(value, parse_edtf(value.edtf)) for value in values]


def _years_between(one: Period, other: Period) -> int:
    days = (one.first, one.last, other.first, other.last)
    starts, ends, other_starts, other_ends = (0 if day is None else day.year for day in days)
    return max(starts - other_ends, other_starts - ends, 0)


def shared_place(left: Entry, right: Entry) -> str:
    """Return a town that both give as place of birth; countries, provinces and districts do not count."""
    towns = {_town(place) for place in right.born_at} - {""}
    return next((place for place in left.born_at if _town(place) in towns), "")


def _town(place: str) -> str:
    parts = place.split(",")
    if len(parts) < 2 or re.search(
        r"province|district|region|governorate|republic|county|state\b", parts[0], re.IGNORECASE
    ):
        return ""
    return re.sub(r" (?:village|city|town)$", "", fold(parts[0]))


def countries_of(names: Sequence[str]) -> frozenset[str]:
    """Return the countries in one spelling, where lists write several."""
    return frozenset(_COUNTRY_FORMS.get(folded, folded) for folded in map(fold, names))
