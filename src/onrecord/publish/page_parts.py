"""The page of a long report in parts, so that no page is too large to load and to read."""

from collections.abc import Iterator, Sequence

import msgspec

from onrecord.publish.cards import place_of
from onrecord.publish.page import PageView
from onrecord.publish.segments import Paragraph

_CLAIMS = 250
_LETTERS = 60_000
"""Of one part; a paragraph is never cut."""


def cut(view: PageView) -> tuple[PageView, ...]:
    """Return the parts of a page, each a page of its own: its paragraphs, their cards, and what belongs to them.

    Numbers of claims and names are those of the whole; a page that is short enough is its only part.
    """
    groups = list(_groups(view.paragraphs))
    if len(groups) < 2:
        return (view,)
    parts, start = [], 0
    for number, paragraphs in enumerate(groups, start=1):
        letters = sum(_letters(paragraph) for paragraph in paragraphs)
        claims = [claim for paragraph in paragraphs for claim in paragraph.starts]
        named = {segment.name for paragraph in paragraphs for segment in paragraph.segments if segment.name}
        part = msgspec.structs.replace(
            view,
            part=number,
            parts=len(groups),
            paragraphs=tuple(paragraphs),
            places=tuple(place_of(view.cards[claim - 1], start, letters) for claim in claims),
            here=tuple(sorted(named)),
            tensions=tuple(item for item in view.tensions if item.number in {0, *claims}),
        )
        parts.append(part)
        start += letters
    return tuple(parts)


def part_with(parts: Sequence[PageView], claim: int) -> int:
    """Return the number of the part that a claim starts in; 1 where there is no such claim."""
    for part in parts:
        if any(claim in paragraph.starts for paragraph in part.paragraphs):
            return part.part
    return 1


def _groups(paragraphs: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
    group: list[Paragraph] = []
    claims = letters = 0
    for paragraph in paragraphs:
        more = _letters(paragraph)
        if group and (claims + len(paragraph.starts) > _CLAIMS or letters + more > _LETTERS):
            yield group
            group, claims, letters = [], 0, 0
        group.append(paragraph)
        claims += len(paragraph.starts)
        letters += more
    if group:
        yield group


def _letters(paragraph: Paragraph) -> int:
    return sum(len(line) for segment in paragraph.segments for line in segment.lines)
