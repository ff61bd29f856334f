"""Estimate: a number as an interval, with its hedge and the population it counts."""

import msgspec


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """A number as a source gives it (`method.md` §3.4).

    Attributes:
        low: Smallest value meant, inclusive.
        high: Largest value meant, inclusive; None where the source sets no upper bound.
        hedge: The words that hedge it, such as `at least`; empty for a bare number.
        quote: The words that give the number.
    """

    low: float
    high: float | None = None
    hedge: str = ""
    quote: str = ""

    @property
    def is_exact(self) -> bool:
        """Whether it is one unhedged value."""
        return self.high is not None and self.low == self.high

    @property
    def stated(self) -> float:
        """The lowest number that the source writes: 150 for "more than 150", of which 151 is the least."""
        return stated(self.low, self.high, self.hedge)

    def overlaps(self, other: "Estimate") -> bool:
        """Return whether some value satisfies both."""
        if self.high is not None and self.high < other.low:
            return False
        return not (other.high is not None and other.high < self.low)


_EXCLUSIVE = ("more than", "over", "above")
"""Hedges that leave out the number they stand before."""


def stated(low: float, high: float | None, hedge: str) -> float:
    """Return the lowest number that a source writes, from the bounds and the hedge by which an estimate holds it."""
    return low - 1 if high is None and hedge.lower().startswith(_EXCLUSIVE) else low
