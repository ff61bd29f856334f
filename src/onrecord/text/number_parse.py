"""Values of numerals: "1,460" and "one hundred and five" as numbers."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.text.number_words import NumberWords


class Numeral(NamedTuple):
    """A numeral within a phrase: its span, its value, and whether it counts dozens."""

    start: int
    end: int
    value: float
    dozen: bool


def read_digits(digits: str, words: NumberWords) -> float:
    """Return the value of a number in digits, by the separators of its language."""
    grouped = re.fullmatch(rf"(\d{{1,3}}(?:{words.thousands}\d{{3}})+)(?:{words.decimal}(\d+))?", digits)
    if grouped:
        whole = re.sub(words.thousands, "", grouped[1])
        return float(f"{whole}.{grouped[2]}") if grouped[2] else int(whole)
    whole, _, decimals = digits.replace(",", ".").partition(".")
    return float(f"{whole}.{decimals}") if decimals else int(whole)


def read_numeral(phrase: str, words: NumberWords) -> Iterator[Numeral]:
    """Yield the numerals of a run of number words: "one hundred and five" is one, "two three" are two."""
    tokens = [(match.start(), match.end(), match.group().lower()) for match in re.finditer(r"[^\W\d_]+", phrase)]
    index = 0
    while index < len(tokens):
        taken, value, dozen = _take(tokens[index:], words)
        if taken == 0:
            index += 1
            continue
        yield Numeral(tokens[index][0], tokens[index + taken - 1][1], value, dozen)
        index += taken


def _take(tokens: list[tuple[int, int, str]], words: NumberWords) -> tuple[int, float, bool]:
    """Return how many tokens make the first numeral, its value, and whether it counts dozens."""
    total = current = 0
    largest = 10**15
    taken = 0
    started = False
    for index, (_, _, word) in enumerate(tokens):
        if word in words.one and not started and index + 1 < len(tokens):
            following = tokens[index + 1][2]
            if following in words.dozen or following in words.scales or words.numerals.get(following) == 100:
                continue
        if word in words.joins and started:
            continue
        if word in words.dozen:
            return index + 1, (total + current) or 1, True
        if word in words.scales:
            scale = words.scales[word]
            if scale >= largest:
                break
            total += (current or 1) * scale
            current, largest = 0, scale
        else:
            value = words.numerals.get(word)
            joined = _add(current, value, started, words.units_first) if value is not None else None
            if joined is None:
                break
            current = joined
        started = True
        taken = index + 1
    return taken, total + current, False


def _add(current: int, value: int, started: bool, units_first: bool) -> int | None:
    """Return the part below a thousand with one more word; None where the word starts a new numeral."""
    if value == 0:
        return None if started else 0
    if value == 100:
        return current * 100 if 0 < current < 100 else 100 if current == 0 else None
    if value >= 100:
        return value if current == 0 else None
    rest = current % 100
    if units_first and 0 < rest < 10 <= value:
        return current + value if value % 10 == 0 else None
    if rest == 4 and value == 20:
        return current + 76  # French "quatre-vingt"
    if rest == 0 or (rest % 10 == 0 and rest >= 20 and value < 10) or (rest in (60, 80) and 10 <= value < 20):
        return current + value
    return None
