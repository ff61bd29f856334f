"""Span: a range of code points in one text, with its quote."""

import msgspec


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """A half-open range of Unicode code points, with the quoted text: `text[start:end] == quote`."""

    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        """Check that the range is not reversed and fits its quote."""
        if not 0 <= self.start <= self.end or self.end - self.start != len(self.quote):
            raise ValueError(f"span {self.start}:{self.end} does not fit a quote of {len(self.quote)} code points")
