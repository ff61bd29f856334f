"""The interval a hedged number means, by the rules N1-N4 of `method.md` §3.4.

Counts are whole numbers, so the ends are the first and last whole number meant: "more than 30" starts at 31.
"""

import math

from onrecord.model.quantity import Estimate

_ABOUT = 0.10
_ABOUT_ROUND = 0.15
_NEARLY = 0.90
_ROUND_FROM = 100


def hedged_estimate(value: float, hedge_kind: str, *, hedge: str = "", quote: str = "", whole: bool = True) -> Estimate:
    """Return the interval of one number with the hedge that stands by it.

    Args:
        value: The number itself.
        hedge_kind: `at_least`, `more_than`, `up_to`, `fewer_than`, `nearly`, `about`, or empty for none (N1).
        hedge: The words of the hedge, kept for the reader.
        quote: The words of number and hedge.
        whole: The number counts things; false for money and shares.

    Source:
        `method.md` §3.4: N2 for bounds and "nearly", N3 for "about" (10%, 15% for a round number from 100).
    """
    step = 1.0 if whole and float(value).is_integer() else 0.0
    low: float = value
    high: float | None = value
    if hedge_kind == "at_least":
        high = None
    elif hedge_kind == "more_than":
        low, high = value + step, None
    elif hedge_kind == "up_to":
        low = min(step, value)
    elif hedge_kind == "fewer_than":
        low, high = min(step, value), max(value - step, 0.0)
    elif hedge_kind == "nearly":
        low, high = _NEARLY * value, value - step
    elif hedge_kind == "about":
        margin = about_margin(value)
        low, high = max(value - margin, 0.0), value + margin
    if step and high is not None:
        low, high = math.ceil(round(low, 9)), math.floor(round(high, 9))
        low = min(low, high)
    return make_estimate(low, high, hedge=hedge, quote=quote)


def make_estimate(low: float, high: float | None, *, hedge: str = "", quote: str = "") -> Estimate:
    """Return an estimate whose whole ends are whole numbers, so that they print as `96`."""
    return Estimate(low=_plain(low), high=None if high is None else _plain(high), hedge=hedge, quote=quote)


def _plain(value: float) -> float:
    return value if type(value) is int else int(value) if float(value).is_integer() else round(value, 6)


def about_margin(value: float) -> float:
    """Return how far "about n" reaches either way (N3): 10%, at least 1; 15% for a round number from 100."""
    share = _ABOUT_ROUND if value >= _ROUND_FROM and significant_digits(value) <= 2 else _ABOUT
    return max(1.0, share * abs(value))


def dozens_estimate(count: float, *, hedge: str, quote: str) -> Estimate:
    """Return the interval of "a dozen" (10 to 14) or "two dozen" (20 to 28), by N4."""
    return make_estimate(10 * count, 14 * count, hedge=hedge, quote=quote)


def significant_digits(value: float) -> int:
    """Return how many digits of a number carry meaning; zeros at the end of a whole number do not."""
    if value == 0 or not math.isfinite(value):
        return 1
    if float(value).is_integer():
        return max(1, len(str(abs(int(value))).rstrip("0")))
    return len(f"{abs(value):.12g}".replace(".", "").strip("0"))


def round_to(value: float, digits: int) -> float:
    """Return a number rounded half up to so many significant digits."""
    if value == 0 or not math.isfinite(value):
        return value
    unit = 10.0 ** (math.floor(math.log10(abs(value))) - digits + 1)
    return math.floor(value / unit + 0.5) * unit
