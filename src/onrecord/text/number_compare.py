"""Comparing a claimed number with a recorded one, with the tolerance used in words.

The rules are N1, N2, N3 and N5 of `method.md` §3.4. Whether both count the same people is the caller's question.
"""

from typing import NamedTuple

from onrecord.model.quantity import Estimate
from onrecord.text.number_intervals import round_to, significant_digits


class NumberComparison(NamedTuple):
    """How two numbers compare.

    Attributes:
        outcome: `same`, `within_tolerance` or `differs`.
        tolerance: What was allowed, for a person to read.
    """

    outcome: str
    tolerance: str


def compare(claimed: Estimate, recorded: Estimate) -> NumberComparison:
    """Compare a claimed number with a recorded one.

    Two exact numbers are the same if equal, and within tolerance if the claim is the record rounded to the claim's
    own significant digits (N5); at least two digits are taken as significant, so that a bare "90" is not widened
    (N4). Where one of them is hedged, an interval, or vague, overlap decides (N2-N4).
    """
    if claimed.is_exact and recorded.is_exact:
        return _compare_exact(claimed.low, recorded.low)
    if (claimed.low, claimed.high) == (recorded.low, recorded.high):
        return NumberComparison("same", f"{_interval(claimed)} on both sides")
    words = " and ".join(_meaning(side) for side in (claimed, recorded) if not side.is_exact)
    return NumberComparison("within_tolerance" if claimed.overlaps(recorded) else "differs", words)


def _compare_exact(claimed: float, recorded: float) -> NumberComparison:
    if claimed == recorded:
        return NumberComparison("same", "none needed: the numbers are equal")
    digits = max(2, significant_digits(claimed))
    rounded = round_to(recorded, digits)
    if abs(rounded - claimed) <= 1e-9 * max(1.0, abs(claimed)):
        return NumberComparison(
            "within_tolerance", f"{format_number(recorded)} rounded to {digits} digits is {format_number(claimed)}"
        )
    return NumberComparison("differs", f"exact numbers, rounding to {digits} digits allowed")


def _meaning(estimate: Estimate) -> str:
    name = estimate.quote or estimate.hedge
    return f'"{name}" read as {_interval(estimate)}' if name else _interval(estimate)


def _interval(estimate: Estimate) -> str:
    if estimate.high is None:
        return f"{format_number(estimate.low)} or more"
    if estimate.is_exact:
        return format_number(estimate.low)
    return f"{format_number(estimate.low)} to {format_number(estimate.high)}"


def format_number(value: float) -> str:
    """Return a number with thousands separated by commas and without needless decimals."""
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,.6g}" if abs(value) < 1e6 else f"{value:,.0f}"
