"""The text of a report cut at every boundary of a claim or name, in paragraphs, so that crossing ones can be shown."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.publish.contract import ClaimOut

_BREAK = re.compile(r"\n[ \t\r]*\n\s*")
_ENDS_SENTENCE = (".", "!", "?", ":", ";", "…", '"', "”", "»", ")", "。", "؟", "۔")


class Segment(NamedTuple):
    """A stretch of text that belongs to the same claims throughout.

    Attributes:
        lines: The text, cut after each line break that is to be seen.
        claims: Numbers of the claims it belongs to, in order; the first claim of the report is 1.
        ends: Numbers of the claims that end with it.
        name: Number of the party that it names, 0 where it names none.
        opens: Whether the name begins with it; a name that crosses a claim has several segments.
    """

    lines: tuple[str, ...]
    claims: tuple[int, ...]
    ends: tuple[int, ...]
    name: int = 0
    opens: bool = False


class Paragraph(NamedTuple):
    """A paragraph with its segments, and the numbers of the claims that start in it."""

    segments: tuple[Segment, ...]
    starts: tuple[int, ...]

    @property
    def is_short(self) -> bool:
        """Whether the paragraph fits a screen, so that it can stay in view beside its cards."""
        return sum(len(line) for segment in self.segments for line in segment.lines) <= 900


class NamedSpan(NamedTuple):
    """A range of the text that names the party of a number."""

    start: int
    end: int
    number: int


def paragraphs_from_text(text: str, claims: Sequence[ClaimOut], names: Sequence[NamedSpan] = ()) -> list[Paragraph]:
    """Cut the text into paragraphs and segments; joined together, their lines are the text.

    Args:
        text: The text that the spans of the claims refer to.
        claims: Claims in text order; the place in this order, from 1, is the number of a claim.
        names: Names in text order; where two overlap, the one that begins first is shown.

    Returns:
        At least one paragraph. Blank lines between paragraphs belong to the one before them.
    """
    starts = [0, *(match.end() for match in _BREAK.finditer(text) if 0 < match.end() < len(text))]
    opening: dict[int, list[int]] = defaultdict(list)
    closing: dict[int, list[int]] = defaultdict(list)
    for number, claim in enumerate(claims, start=1):
        opening[claim.start].append(number)
        closing[claim.end].append(number)
    apart = _apart(names)
    edges = {edge for name in apart for edge in (name.start, name.end)}
    cuts = sorted({*starts, len(text), *opening, *closing, *edges})
    active = dict.fromkeys(number for number in opening.get(0, ()) if claims[number - 1].end > 0)
    pieces: list[list[Segment]] = [[] for _ in starts]
    breaks = _seen_breaks(text, starts)
    for start, end in pairwise(cuts):
        numbers = tuple(sorted(active))
        ends = tuple(closing[end]) if end in closing else ()
        name = _name_at(apart, start)
        segment = Segment(
            lines=_lines(text, start, end, breaks),
            claims=numbers,
            ends=ends,
            name=name.number if name is not None else 0,
            opens=name is not None and name.start == start,
        )
        pieces[bisect_right(starts, start) - 1].append(segment)
        for number in ends:
            active.pop(number, None)
        active.update(dict.fromkeys(number for number in opening.get(end, ()) if claims[number - 1].end > end))
    if 0 in closing:  # a claim of no length at the very start of the text
        pieces[0].insert(0, Segment(lines=(), claims=(), ends=tuple(closing[0])))
    own: list[list[int]] = [[] for _ in starts]
    for number, claim in enumerate(claims, start=1):
        own[bisect_right(starts, claim.start) - 1].append(number)
    return [Paragraph(tuple(some), tuple(numbers)) for some, numbers in zip(pieces, own, strict=True)]


def _apart(names: Sequence[NamedSpan]) -> list[NamedSpan]:
    """Return the names that do not overlap an earlier one."""
    found: list[NamedSpan] = []
    for name in sorted(names, key=lambda one: (one.start, -one.end)):
        if name.start < name.end and (not found or name.start >= found[-1].end):
            found.append(name)
    return found


def _name_at(names: Sequence[NamedSpan], place: int) -> NamedSpan | None:
    index = bisect_right(names, place, key=lambda one: one.start) - 1
    return names[index] if index >= 0 and place < names[index].end else None


def _seen_breaks(text: str, starts: Sequence[int]) -> list[int]:
    """Return the offsets just after each line break inside a paragraph that is more than a wrapped line."""
    found: list[int] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        body = text[start:end].rstrip()
        lines = body.split("\n")
        if len(lines) < 2 or _is_wrapped(lines):
            continue
        position = start
        for line in lines[:-1]:
            position += len(line) + 1
            found.append(position)
    return found


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Return whether the lines look like one paragraph wrapped at a column."""
    full = [line.rstrip() for line in lines[:-1]]
    return all(45 <= len(line) <= 100 for line in full) and any(not line.endswith(_ENDS_SENTENCE) for line in full)


def _lines(text: str, start: int, end: int, breaks: Sequence[int]) -> tuple[str, ...]:
    low, high = bisect_right(breaks, start), bisect_right(breaks, end)
    cuts = [start, *breaks[low:high]]
    return tuple(text[a:b] for a, b in zip(cuts, [*cuts[1:], end], strict=True))
