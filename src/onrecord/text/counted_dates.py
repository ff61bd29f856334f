"""Counted dates: a time told as so many days, months or years before or after another time of the text."""

import datetime as dt
from functools import lru_cache
from typing import NamedTuple

from onrecord.model.time import Period
from onrecord.text.dates import find_dates
from onrecord.text.normalize import fold
from onrecord.text.numbers import find_numbers

LONGEST_ANCHOR_DAYS = 31
"""Days of a date from which others can be counted."""
_UNITS = {
    "day": ("day days jour jours día días tag tage tagen день дня дней днями", 1, 1),
    "week": ("week weeks semaine semaines semana semanas woche wochen неделя неделю недели недель неделями", 7, 4),
    "month": ("month months mois mes meses monat monate monaten месяц месяца месяцев месяцами", 30.44, 17),
    "year": ("year years an ans années año años jahr jahre jahren год года лет годами", 365.25, 190),
}
"""The words of each unit, its length in days, and how many days a count of it may be off."""
_BEFORE = "earlier before previously plus tôt auparavant avant antes zuvor davor vorher früher ранее раньше назад до"
_AFTER = "later afterwards after on plus tard après después más tarde später danach darauf nach позже спустя"
_REACH = 3
"""Words behind the unit in which the direction stands."""


class Counted(NamedTuple):
    """Such an expression: where it stands, and by how many days it is off its anchor, give or take `slack`."""

    start: int
    end: int
    days: float
    slack: float


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[float, float]]:
    return {fold(word): (days, slack) for words, days, slack in _UNITS.values() for word in words.split()}


@lru_cache(maxsize=1024)
def find_counted(text: str, language: str = "en") -> Counted | None:
    """Return the first time of a text that is counted from another: `seven months earlier`, `deux ans plus tard`."""
    for number in find_numbers(text, language=language):
        behind, at = text[number.end :].split(), number.end
        unit = _words().get(fold(behind[0])) if behind else None
        if unit is None or not number.estimate.is_exact or number.estimate.low is None:
            continue
        end = text.index(behind[0], at) + len(behind[0])
        for word in behind[1 : 1 + _REACH]:
            end = text.index(word, end) + len(word)
            plain = fold(word)
            sign = -1 if plain in fold(_BEFORE).split() else 1 if plain in fold(_AFTER).split() else 0
            if sign and plain not in ("plus", "mas", "on"):
                return Counted(number.start, end, sign * number.estimate.low * unit[0], unit[1])
            if not word[-1:].isalpha():
                break
    return None


def counted_from(counted: Counted, before: str, language: str, published: Period | None) -> Period | None:
    """Return the time that is meant, counted from the last date of the text before it; None where there is none."""
    dates = find_dates(before, language=language, published=published)
    known = [d.period for d in dates if d.period is not None and (d.period.days or 999) <= LONGEST_ANCHOR_DAYS]
    if not known or known[-1].first is None or known[-1].last is None:
        return None
    shift, slack = dt.timedelta(days=counted.days), dt.timedelta(days=counted.slack)
    first, last = known[-1].first + shift - slack, known[-1].last + shift + slack
    return Period(first=first, last=last, edtf=f"{first.isoformat()}/{last.isoformat()}", approximate=True)
