"""Where a sentence opens: after a dateline, a bullet, or the number of its line."""

from onrecord.read.draft import Draft, Segment

LONGEST_DATELINE = 9
"""Tokens of a dateline that is a sentence of its own (`MOSUL, 25 June.`)."""


_LONGEST_PLACE = 3
"""Words of the place that opens a dateline in a script without capitals."""


def after_dateline(draft: Draft, first: int, last: int) -> int:
    """Return the first token after a dateline (`KABUL, 24 August 2021 - `), or `first` where there is none.

    A dateline opens a paragraph with a capitalised place, holds no verb, and ends in a dash, or in a stop after
    capitals only.
    """
    text, tokens = draft.document.text, draft.tokens
    alone = 2 < last - first <= LONGEST_DATELINE and tokens[last - 1].text == "." and tokens[first].text.isupper()
    if alone and len(tokens[first].text) > 2 and draft.dates_in(first, last) and not any(draft.verbs[first:last]):
        return last
    start = tokens[first].start
    if text[:start].strip() and "\n" not in text[max(0, start - 3) : start]:
        return first
    dashed = False
    for at in range(first + 1, min(first + 16, last - 1)):
        if draft.verbs[at] and not tokens[at].text[0].isupper():
            return first
        mark = tokens[at].text
        capitals = tokens[first].text.isupper() and len(tokens[first].text) > 2
        capitals = capitals or (not draft.lexicon.letter_case and at - first <= _LONGEST_PLACE)
        if (
            mark in "-–—"
            and text[tokens[at].start - 1] == " "
            and not (dashed and draft.verbs[at + 1])  # `Radu Vesk – born in 1987 – has fled`
            and (capitals or any(d.end <= tokens[at].start for d in draft.dates_in(first, at)))
        ):
            return at + 1
        dashed = dashed or mark in "-–—"
    return first


_BULLETS = frozenset("-–—•*·▪◦")
LONGEST_NUMBER = 3
"""Characters of a number or letter that counts paragraphs."""


def after_bullet(draft: Draft, first: int, last: int) -> int:
    """Return the first token after a bullet that opens a line (`- Listed in May`), or `first` where there is none."""
    tokens = draft.tokens
    bullet = last - first > 1 and tokens[first].text in _BULLETS and draft.document.text[tokens[first].end] == " "
    return first + 1 if bullet and _opens_line(draft, first) else first


def after_number(draft: Draft, first: int, last: int) -> int:
    """Return the first token after a number or letter that opens a line (`2. `, `(a) `), or `first`."""
    tokens = draft.tokens
    at = first + 1 if first < last and tokens[first].text == "(" else first
    if last - at < LONGEST_NUMBER or not _opens_line(draft, first):
        return first
    number, mark = tokens[at], tokens[at + 1]
    short = len(number.text) <= LONGEST_NUMBER and (number.text.isdigit() or len(number.text) == 1)
    return at + 2 if short and mark.text in ".)" and mark.start == number.end else first


def _opens_line(draft: Draft, at: int) -> bool:
    before = draft.document.text[max(0, draft.tokens[at].start - 3) : draft.tokens[at].start]
    return not before.strip() if draft.tokens[at].start < 3 else "\n" in before


def after_marks(draft: Draft, segment: Segment) -> int:
    """Return the first word of a segment, behind quotation marks and conjunctions."""
    first = segment.first
    while first < segment.last - 1 and (
        not draft.tokens[first].text[0].isalnum() or draft.words[first] in draft.lexicon.conjunctions
    ):
        first += 1
    return first
