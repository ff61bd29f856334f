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

    def overlaps(self, other: "Estimate") -> bool:
        """Return whether some value satisfies both."""
        if self.high is not None and self.high < other.low:
            return False
        return not (other.high is not None and other.high < self.low)
