"""Numbers as they stand in a text, in digits and in words, before hedges and signs are looked at."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.text.date_patterns import alternatives
from onrecord.text.number_parse import read_digits, read_numeral
from onrecord.text.number_words import NumberWords, number_words

GAP = r"(?:[^\S\r\n]{1,2}|[^\S\r\n]{0,2}\r?\n[^\S\r\n]{0,2})"
CURRENCY_SIGNS = "$€£¥₹₽₺₩₦₴"
_GLUED_BEFORE = frozenset("/@_#№§=&?%+:.<>\\^*~|")
_GLUED_AFTER = frozenset("/@_=&#\\^~|")
_SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_NOT_COUNTED = frozenset("the this that no any every each which".split())


class Number(NamedTuple):
    """A number on its own: its value, its kind, and its form (`digits`, `words`, `dozen` or `vague`)."""

    start: int
    end: int
    value: float
    kind: str
    form: str
    high: float = 0
    scale: float = 1


def read_numbers(text: str, language: str) -> Iterator[Number]:
    """Yield the numbers of a text in order; parts of names, addresses, times and lists are left out."""
    words = number_words(language)
    for match in _pattern(language).finditer(text):
        yield from _read(match, text, words)


@functools.cache
def _pattern(language: str) -> re.Pattern[str]:
    words = number_words(language)
    numeral = alternatives([*words.numerals, *words.scales, *words.dozen])
    one = f"(?:(?:{alternatives(words.one)}){GAP})?" if words.one else ""
    join = f"(?:(?:{alternatives(words.joins)}){GAP})?" if words.joins else ""
    several = f"(?:{alternatives(words.several)})" if words.several else "(?!)"
    scale = alternatives([*words.scales, *words.dozen]) or "(?!)"
    vague = f"(?P<vague>{alternatives(words.vague)})(?![^\\W_])|" if words.vague else ""
    hundreds = alternatives([word for word, value in words.numerals.items() if value == 100])
    ordinal = f"(?P<ordinal>{alternatives(words.ordinals)})(?![^\\W_])|" if words.ordinals else ""
    digits = (
        rf"\d{{1,3}}(?:{words.thousands}\d{{3}}){{1,5}}(?!\d)(?:{words.decimal}\d{{1,6}})?"
        rf"|\d{{1,18}}(?:{words.decimal}\d{{1,6}}|[.,]\d{{1,2}}(?!\d|[.,]\d))?"
    )
    return re.compile(
        rf"(?<![^\W_])(?=[^\W_])(?:(?P<digits>{digits})(?!\d)(?:(?P<mark>{words.ordinal_marks})(?![^\W_])|(?P<short>[mk]|bn|mn|tn)(?![^\W_])"
        rf"|(?:{GAP}|-)(?P<scale>{scale})(?![^\W_]))?"
        rf"|(?P<several>{several}{GAP}(?:{hundreds}|{scale}))(?![^\W_])|{vague}"
        rf"(?P<words>{one}(?:{numeral})(?:(?:-|{GAP}{join})(?:{numeral})(?![^\W_])){{0,10}})(?![^\W_])|{ordinal}(?!))",
        re.IGNORECASE,
    )


def _read(match: re.Match[str], text: str, words: NumberWords) -> list[Number]:
    start, end = match.span()
    if match["digits"]:
        return _digits(match, text, words)
    if match["several"]:
        last = match["several"].split()[-1].lower()
        size = 12 if last in words.dozen else words.scales.get(last, 100)
        low, high = (24, 99) if size == 12 else (2 * size, 10 * size - 1)
        return [Number(start, end, low, "count", "vague", high)]
    if phrase := match["words"]:
        return [
            number
            for first, last, value, dozen in read_numeral(phrase, words)
            if (number := _numeral(text, start + first, start + last, value, dozen, words)) is not None
        ]
    groups = match.groupdict()
    if phrase := groups.get("vague"):
        low, high = words.vague[" ".join(phrase.lower().split())]
        return [Number(start, end, low, "count", "vague", high)]
    return [Number(start, end, words.ordinals[match["ordinal"].lower()], "ordinal", "words")]


def _digits(match: re.Match[str], text: str, words: NumberWords) -> list[Number]:
    start, end = match.span()
    sign = text[max(0, start - 1) : start]
    if sign in _GLUED_BEFORE and sign and not _opens(text, start):
        return []
    if sign == "-" and text[max(0, start - 2) : start - 1].isalnum() and not text[start - 2].isdigit():
        return []  # "F-16"
    if (sign == "," and text[max(0, start - 2) : start - 1].isdigit()) or _glued(text, end):
        return []
    previous = text[max(0, start - 16) : start].split()
    if previous and text[start - 1].isspace() and previous[-1].lower() in words.identifiers:
        return []
    if _is_list_mark(text, start, end):
        return []
    value, scale = read_digits(match["digits"], words), 1.0
    kind = "count"
    if match["mark"]:
        kind = "ordinal"
    if match["short"]:
        scale = _SHORT_SCALES[match["short"].lower()]
        if not currency_before(text, start)[0]:
            return []  # "10m" may be metres
    form = "digits"
    if match["scale"]:
        name = match["scale"].lower()
        if name in words.dozen:
            form = "dozen"
        else:
            scale = words.scales[name]
    return [Number(start, end, value if scale == 1 else round(value * scale, 6), kind, form, scale=scale)]


def _is_list_mark(text: str, start: int, end: int) -> bool:
    """Return whether a number opens a line as the mark of a list item: "1. Guarantees", "2) Names"."""
    if text[end : end + 1] not in (".", ")") or not text[end + 1 : end + 2].isspace():
        return False
    before = text[max(0, start - 6) : start]
    return not before.rpartition("\n")[2].strip() and ("\n" in before or start <= len(before))


def _glued(text: str, end: int) -> bool:
    """Return whether a number goes on as something else: a path, a time, a word."""
    after = text[end : end + 2]
    return after[:1] in _GLUED_AFTER or after[:1].isalpha() or (after[:1] in (":", ".", ",") and after[1:].isdigit())


def _opens(text: str, start: int) -> bool:
    return text[start - 1] in ".:*" and (start < 2 or text[start - 2].isspace() or text[start - 2] == text[start - 1])


def _numeral(text: str, start: int, end: int, value: float, dozen: bool, words: NumberWords) -> Number | None:
    """Return a number written in words; None for "one" that is no count, as in "one of them" and "the one that"."""
    if text[start:end].lower() in words.alone:
        after = re.match(r"[^\S\r\n]{1,2}([^\W\d_]{1,20})", text[end : end + 24])
        before = re.search(r"([^\W\d_]{1,12})[\s-]{1,2}\Z", text[max(0, start - 14) : start])
        pronoun = before is not None and before[1].lower() in _NOT_COUNTED
        if pronoun or after is None or after[1].lower() in words.alone_next:
            return None
        if words.alone_counts and after[1].lower() not in words.alone_counts:
            return None
    if text[end : end + 1] == "-" and text[max(0, start - 1) : start] == "-":
        return None
    return Number(start, end, value, "count", "dozen" if dozen else "words")


def currency_before(text: str, start: int) -> tuple[bool, int]:
    """Return whether a currency sign stands before an offset, and where it starts."""
    position = start - 1 if start and text[start - 1] in "\u00a0 " else start
    if position and text[position - 1] in CURRENCY_SIGNS:
        position -= 1
        while position and start - position < 6 and text[position - 1].isupper():
            position -= 1
        return True, position
    return False, start
