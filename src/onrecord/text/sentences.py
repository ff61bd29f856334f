"""Sentence boundaries as spans.

Own rules and no library: exact offsets, linear time and a quick import are held by tests here. One pass over the
stops and one over the line breaks; every look back or ahead is bounded, so time grows with the length of the text.
"""

import functools
import itertools
import re
from collections.abc import Iterator

from onrecord.text.sentence_words import (
    BEFORE_NUMBER,
    BEFORE_ORDINAL,
    DAYS_AND_MONTHS,
    MAY_BE_LAST,
    NEVER_LAST,
    ORDINAL_MONTHS,
    STARTERS,
)

_FULL_WIDTH = "。！？｡"
_OPENERS = "\"'“‘«„‹([{<「『（¿¡—–-*•_"
_CLOSERS = "\"'”’“»›)]}）」』*_"
_LOOK = 24
_NARROW = 60  # a block of lines this short is an address or a list, not wrapped prose
_LETTER_STOPS = r"[^\W\d_]{1,3}(?:\.[^\W\d_]{1,3})+"


@functools.cache
def _stops() -> re.Pattern[str]:
    closers = re.escape(_CLOSERS)
    # «text !» and « text. » put a space before the closing guillemet.
    return re.compile(rf"[.!?…‽؟۔।॥։።{_FULL_WIDTH}]+(?:[ \u00a0\u202f]{{0,1}}[»›])?[{closers}]{{0,8}}")


@functools.cache
def _blank_lines() -> re.Pattern[str]:
    return re.compile(
        r"(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])[^\S\n\r]*(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])|[\x0c\u2029]"
    )


@functools.cache
def _line_ends() -> re.Pattern[str]:
    return re.compile(r"\r\n|[\n\r\x0b\x85\u2028]")


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return the sentences of `text` as half-open ranges of code points, without outer whitespace.

    A sentence ends at a stop, at a blank line, and at a line break that was not made by wrapping (a title, a
    list item, an address line). Stops of abbreviations, initials, numbers, ordinals, URLs and e-mail addresses do
    not end one. Every character that is not whitespace lies in exactly one sentence.
    """
    spans: list[tuple[int, int]] = []
    for start, end in _lines(text):
        spans.extend(_split_line(text, start, end))
    return spans


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield stretches of running text: paragraphs, cut again at line breaks that the author meant."""
    position = 0
    for gap in _blank_lines().finditer(text):
        yield from _paragraph(text, position, gap.start())
        position = gap.end()
    yield from _paragraph(text, position, len(text))


def _paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    position = start
    for match in _line_ends().finditer(text, start, end):
        lines.append(_trim(text, position, match.start()))
        position = match.end()
    lines.append(_trim(text, position, end))
    lines = [line for line in lines if line[0] < line[1]]
    if not lines:
        return
    width = max(last - first for first, last in lines)
    begin = lines[0][0]
    for line, following in itertools.pairwise(lines):
        if _is_meant_break(text, line, following, width):
            yield begin, line[1]
            begin = following[0]
    yield begin, lines[-1][1]


def _is_meant_break(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Return whether a line break is the author's: the next word would have fitted on the line."""
    first = text[following[0]]
    if first in "•*-–—" or (first.isdigit() and _is_list_mark(text, following[0])):
        return True
    if first.islower() or text[line[1] - 1] in ",;-–—(":
        return False
    if width <= _NARROW:
        return True
    word = following[0]
    while word < following[1] and word - following[0] < 40 and not text[word].isspace():
        word += 1
    return line[1] - line[0] + 1 + word - following[0] <= width


def _is_list_mark(text: str, start: int) -> bool:
    position = start
    while position < start + 3 and position < len(text) and text[position].isdigit():
        position += 1
    return text[position : position + 1] in (".", ")") and text[position + 1 : position + 2].isspace()


def _split_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _stops().finditer(text, start, end):
        stop = match.end()
        if match.start() == begin and match.group().strip(".…") == "" and len(match.group()) > 1:
            continue  # an ellipsis that opens a sentence
        if _ends_sentence(text, match.start(), stop, begin, end):
            span = _trim(text, begin, stop)
            if span[0] < span[1]:
                yield span
            begin = stop
    span = _trim(text, begin, end)
    if span[0] < span[1]:
        yield span


def _ends_sentence(text: str, mark: int, stop: int, begin: int, end: int) -> bool:
    char = text[mark]
    if char in _FULL_WIDTH:
        return True
    if stop >= end:
        return False
    if not text[stop].isspace():
        # "сказал он.Потом": a missing space is not guessed; "3.5", "U.S" and "a.b@c.org" look the same.
        return False
    following = stop
    while following < end and following - stop < _LOOK and (text[following].isspace() or text[following] in _OPENERS):
        following += 1
    if following >= end:
        return False
    first = text[following]
    before = _word_before(text, mark, begin)
    if char in "!?‽…" or mark + 1 < stop:
        # "What?" he asked; "wait ... and see": a small letter goes on with the sentence.
        if first.islower():
            return False
        if char != "." or text[mark + 1] not in _CLOSERS:
            return True
    if char != ".":
        return True
    return _stop_ends(text, before, mark, begin, following, end)


def _word_before(text: str, mark: int, begin: int) -> str:
    first = mark
    while first > begin and mark - first < _LOOK and (text[first - 1].isalnum() or text[first - 1] in ".'’-§º"):
        first -= 1
    return text[first:mark]


def _word_after(text: str, start: int, end: int) -> str:
    last = start
    while last < end and last - start < _LOOK and (text[last].isalnum() or text[last] in "'’-"):
        last += 1
    return text[start:last]


def _stop_ends(text: str, before: str, mark: int, begin: int, following: int, end: int) -> bool:
    """Decide for one full stop followed by a space: does the word before own the stop?"""
    lower = before.lower().strip("'’-")
    first = text[following]
    after = _word_after(text, following, end)
    if lower in BEFORE_NUMBER and first.isdigit():
        return False
    if before.isdigit() and len(before) <= 3:
        return not _is_ordinal(text, before, mark, begin, after)
    if lower in MAY_BE_LAST:
        return _after_abbreviation(text, lower, mark, begin, after)
    if lower in NEVER_LAST:
        return before == "me"  # the pronoun: `he told me. He`; the French title is `Me`
    if len(before) == 1 and before.isalpha():
        # an initial: "George W. Bush", "J. K. Rowling"; "plan B. The" ends.
        return after.lower() in STARTERS and after[:1].isupper() and len(after) > 1
    if re.fullmatch(_LETTER_STOPS, before):
        return after.lower() in STARTERS and after[:1].isupper()
    if first.islower():
        # running text in small letters, or a name such as "al-Barnawi"; short words may be unlisted abbreviations
        return "-" in after or (len(lower) >= 5 and lower.isalpha())
    return True


def _is_ordinal(text: str, before: str, mark: int, begin: int, after: str) -> bool:
    start = mark - len(before)
    if start == begin:
        return True  # "1. Guarantees": the number of a list item opens the sentence
    if after[:1].islower() or after.lower() in ORDINAL_MONTHS:
        return True
    previous = _word_before(text, _skip_space_back(text, start, begin), begin)
    return len(before) <= 2 and previous.lower() in BEFORE_ORDINAL


def _skip_space_back(text: str, position: int, begin: int) -> int:
    floor = max(begin, position - 4)
    while position > floor and text[position - 1].isspace():
        position -= 1
    return position


def _after_abbreviation(text: str, lower: str, mark: int, begin: int, after: str) -> bool:
    if not after[:1].isupper() and after[:1].islower():
        return False
    if lower in ("г", "гг", "в", "вв", "р"):
        # "в 2011 г. Суд" ends, "г. Москва" does not: the year stands before.
        word = _word_before(text, _skip_space_back(text, mark - len(lower), begin), begin)
        return word[-1:].isdigit() and after[:1].isupper()
    if after[:1].isdigit():
        return False
    if lower in DAYS_AND_MONTHS:
        # `Aung Min Thu. He fled`, of a name; `On Thu. Radu Vesk fled`, of a day
        word = _word_before(text, _skip_space_back(text, mark - len(lower), begin), begin)
        if word[:1].isupper() and word.lower() not in STARTERS:
            return True
    return after.lower() in STARTERS or not after[:1].isalpha()
