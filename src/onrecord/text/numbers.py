"""Numbers of a text as intervals, with their hedges: "at least a dozen", "between 60 and 80", "2.5 million".

The quote holds hedge, currency sign and percent sign: `text[start:end] == quote`. Numbers inside a date are left out,
except a year that stands alone, which is `year-like`; numbers inside a name, an address or a time are left out too.
"""

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.quantity import Estimate
from onrecord.text.date_patterns import alternatives
from onrecord.text.dates import DateMention, find_dates
from onrecord.text.number_intervals import dozens_estimate, hedged_estimate, make_estimate
from onrecord.text.number_parse import read_digits, read_numeral
from onrecord.text.number_words import NumberWords, number_words

_BACK = 40
_GAP = r"(?:[^\S\r\n]{1,2}|[^\S\r\n]{0,2}\r?\n[^\S\r\n]{0,2})"
_SIGNS = "$€£¥₹₽₺₩₦₴"
_YEAR_ALONE = re.compile(r"\d{4}(?:\s[^\W\d]{1,9}\.?)?")
_LIST_MARK = re.compile(r"[.)]\s")
_GLUED_BEFORE = frozenset("/@_#№§=&?%+:.<>\\^*~|")
_GLUED_AFTER = re.compile(r"[/@_=&#\\^~|]|[:.,]\d|[^\W\d_]")


class NumberMention(NamedTuple):
    """A number with its hedge: `text[start:end] == quote`.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last.
        quote: The words, hedge and currency or percent sign included.
        estimate: The interval meant.
        kind: `count`, `money`, `ordinal`, `percent` or `year-like`.
    """

    start: int
    end: int
    quote: str
    estimate: Estimate
    kind: str


class _Number(NamedTuple):
    start: int
    end: int
    value: float
    kind: str
    form: str  # digits, words, dozen, vague
    high: float = 0
    scale: float = 1


def find_numbers(
    text: str, *, language: str = "en", dates: Sequence[DateMention] | None = None
) -> list[NumberMention]:
    """Find the numbers of a text.

    Args:
        text: Any text; offsets are code points into it.
        language: ISO 639-1 code; a language without a table is read with the English one.
        dates: The dates of the text where the caller has them; found here otherwise.

    Returns:
        Mentions in text order, without overlap.
    """
    words = number_words(language)
    if dates is None:
        dates = find_dates(text, language=language)
    plain = [number for match in _pattern(language).finditer(text) for number in _read(match, text, words)]
    return _with_hedges(_outside_dates(plain, dates), text, words, language)


@functools.cache
def _pattern(language: str) -> re.Pattern[str]:
    words = number_words(language)
    numeral = alternatives([*words.numerals, *words.scales, *words.dozen])
    one = f"(?:(?:{alternatives(words.one)}){_GAP})?" if words.one else ""
    join = f"(?:(?:{alternatives(words.joins)}){_GAP})?" if words.joins else ""
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
        rf"(?<![^\W_])(?:(?P<digits>{digits})(?!\d)(?:(?P<mark>{words.ordinal_marks})(?![^\W_])|(?P<short>[mk]|bn|mn|tn)(?![^\W_])"
        rf"|(?:{_GAP}|-)(?P<scale>{scale})(?![^\W_]))?"
        rf"|(?P<several>{several}{_GAP}(?:{hundreds}|{scale}))(?![^\W_])|{vague}"
        rf"(?P<words>{one}(?:{numeral})(?:(?:-|{_GAP}{join})(?:{numeral})(?![^\W_])){{0,10}})(?![^\W_])|{ordinal}(?!))",
        re.IGNORECASE,
    )


def _read(match: re.Match[str], text: str, words: NumberWords) -> list[_Number]:
    start, end = match.span()
    if match["digits"]:
        return _digits(match, text, words)
    if match["several"]:
        last = match["several"].split()[-1].lower()
        size = 12 if last in words.dozen else words.scales.get(last, 100)
        low, high = (24, 99) if size == 12 else (2 * size, 10 * size - 1)
        return [_Number(start, end, low, "count", "vague", high)]
    if phrase := match["words"]:
        return [
            number
            for first, last, value, dozen in read_numeral(phrase, words)
            if (number := _numeral(text, start + first, start + last, value, dozen, words)) is not None
        ]
    groups = match.groupdict()
    if phrase := groups.get("vague"):
        low, high = words.vague[" ".join(phrase.lower().split())]
        return [_Number(start, end, low, "count", "vague", high)]
    return [_Number(start, end, words.ordinals[match["ordinal"].lower()], "ordinal", "words")]


def _digits(match: re.Match[str], text: str, words: NumberWords) -> list[_Number]:
    start, end = match.span()
    sign = text[max(0, start - 1) : start]
    if sign in _GLUED_BEFORE and sign and not _opens(text, start):
        return []
    if sign == "-" and text[max(0, start - 2) : start - 1].isalnum() and not text[start - 2].isdigit():
        return []  # "F-16"
    if (sign == "," and text[max(0, start - 2) : start - 1].isdigit()) or _GLUED_AFTER.match(text, end):
        return []
    previous = text[max(0, start - 16) : start].split()
    if previous and text[start - 1].isspace() and previous[-1].lower() in words.identifiers:
        return []
    if _LIST_MARK.match(text, end) and (not start or text[text.rfind("\n", max(0, start - 6), start) + 1 : start].isspace()
                                        or text[start - 1] in "\r\n"):
        return []
    value, scale = read_digits(match["digits"], words), 1.0
    kind = "count"
    if match["mark"]:
        kind = "ordinal"
    if match["short"]:
        scale = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}[match["short"].lower()]
        if not _sign_before(text, start)[0]:
            return []  # "10m" may be metres
    form = "digits"
    if match["scale"]:
        name = match["scale"].lower()
        if name in words.dozen:
            form = "dozen"
        else:
            scale = words.scales[name]
    return [_Number(start, end, round(value * scale, 6), kind, form, scale=scale)]


def _opens(text: str, start: int) -> bool:
    return text[start - 1] in ".:*" and (start < 2 or text[start - 2].isspace() or text[start - 2] == text[start - 1])


def _numeral(text: str, start: int, end: int, value: float, dozen: bool, words: NumberWords) -> _Number | None:
    """Return a number written in words; None for "one" that is no count, as in "one of them" and "the one that"."""
    if text[start:end].lower() in words.alone:
        after = re.match(r"[^\S\r\n]{1,2}([^\W\d_]{1,20})", text[end : end + 24])
        before = re.search(r"([^\W\d_]{1,12})[\s-]{1,2}\Z", text[max(0, start - 14) : start])
        pronoun = before is not None and before[1].lower() in ("the", "this", "that", "no", "any", "every", "each", "which")
        if pronoun or after is None or after[1].lower() in words.alone_next:
            return None
        if words.alone_counts and after[1].lower() not in words.alone_counts:
            return None
    if text[end : end + 1] == "-" and text[max(0, start - 1) : start] == "-":
        return None
    return _Number(start, end, value, "count", "dozen" if dozen else "words")


def _outside_dates(numbers: list[_Number], dates: Sequence[DateMention]) -> list[_Number]:
    kept: list[_Number] = []
    index = 0
    for number in numbers:
        while index < len(dates) and dates[index].end <= number.start:
            index += 1
        if index < len(dates) and dates[index].start < number.end:
            if dates[index].start == number.start and _YEAR_ALONE.fullmatch(dates[index].quote):
                kept.append(number._replace(kind="year-like"))
            continue
        kept.append(number)
    return kept


def _sign_before(text: str, start: int) -> tuple[bool, int]:
    """Return whether a currency sign stands before an offset, and where it starts."""
    position = start - 1 if start and text[start - 1] in "\u00a0 " else start
    if position and text[position - 1] in _SIGNS:
        position -= 1
        while position and start - position < 6 and text[position - 1].isupper():
            position -= 1
        return True, position
    return False, start


def _kind(number: _Number, text: str, words: NumberWords) -> tuple[str, int, int]:
    """Return the kind of a number and its span with a currency or percent sign."""
    money, start = _sign_before(text, number.start)
    if number.kind != "count" or money:
        return ("money" if money else number.kind), start, number.end
    after = text[number.end : number.end + 24]
    sign = re.match(r"[ \u00a0\u202f]?([%‰٪]|[$€£¥₹₽₺₩])", after)
    if sign:
        return ("percent" if sign[1] in "%‰٪" else "money"), number.start, number.end + sign.end()
    found = re.match(r"[^\S\r\n]{1,2}((?:US-|U\.?S\.? |de |d['’])?)([^\W\d_]{1,14}(?: cent[oi]?)?)", after, re.IGNORECASE)
    word = found[2].lower() if found else ""
    if word in words.percent or word.split(" ")[0] in words.percent:
        return "percent", number.start, number.end
    if word.split(" ")[0] in words.money:
        return "money", number.start, number.end
    return "count", number.start, number.end


def _with_hedges(numbers: list[_Number], text: str, words: NumberWords, language: str) -> list[NumberMention]:
    mentions: list[NumberMention] = []
    index = 0
    floor = 0
    while index < len(numbers):
        number = numbers[index]
        mention = None
        if index + 1 < len(numbers):
            mention = _range(number, numbers[index + 1], text, words, language, floor)
        index += 2 if mention else 1
        if mention is None:
            mention = _single(number, text, words, language, floor)
        floor = mention.end
        mentions.append(mention)
    return mentions


@functools.cache
def _hedge_pattern(language: str) -> re.Pattern[str]:
    hedges = alternatives(number_words(language).hedges)
    return re.compile(rf"(?<![^\W_])(?P<hedge>{hedges}){_GAP}(?:(?:the|de|von|los|las|les){_GAP})?\Z", re.IGNORECASE)


@functools.cache
def _hedge_after_pattern(language: str) -> re.Pattern[str] | None:
    hedges = number_words(language).hedges_after
    return re.compile(rf"{_GAP}(?P<hedge>{alternatives(hedges)})(?![^\W_])", re.IGNORECASE) if hedges else None


def _hedge_before(text: str, start: int, words: NumberWords, language: str, floor: int) -> tuple[str, str, int]:
    """Return the kind, the words and the start of the hedge before an offset; empty where there is none."""
    begin = max(floor, start - _BACK)
    match = _hedge_pattern(language).search(text[begin:start])
    if match is None:
        return "", "", start
    phrase = " ".join(match["hedge"].lower().split())
    return words.hedges[phrase], phrase, begin + match.start()


def _single(number: _Number, text: str, words: NumberWords, language: str, floor: int) -> NumberMention:
    kind, start, end = _kind(number, text, words)
    hedge_kind, hedge, hedge_start = "", "", start
    if kind not in ("ordinal", "year-like"):
        hedge_kind, hedge, hedge_start = _hedge_before(text, start, words, language, floor)
        after = _hedge_after_pattern(language)
        found = after.match(text, end) if after and not hedge_kind else None
        if found:
            hedge = " ".join(found["hedge"].lower().split())
            hedge_kind, end = words.hedges_after[hedge], found.end()
        if hedge_kind == "between":
            hedge_kind, hedge, hedge_start = "", "", start
    quote = text[hedge_start:end]
    estimate = _estimate(number, kind, hedge_kind, hedge, quote, text)
    return NumberMention(hedge_start, end, quote, estimate, kind)


def _estimate(number: _Number, kind: str, hedge_kind: str, hedge: str, quote: str, text: str) -> Estimate:
    own = " ".join(text[number.start : number.end].lower().split())
    said = f"{hedge} {own}".strip()
    if number.form == "dozen":
        if hedge_kind in ("", "about"):
            return dozens_estimate(number.value, hedge=said, quote=quote)
        return hedged_estimate(12 * number.value, hedge_kind, hedge=hedge, quote=quote)
    if number.form == "vague":
        high = None if hedge_kind in ("at_least", "more_than") else number.high
        return make_estimate(number.value, high, hedge=said, quote=quote)
    whole = kind == "count" and number.scale == 1
    return hedged_estimate(number.value, hedge_kind, hedge=hedge, quote=quote, whole=whole)


def _range(
    first: _Number, second: _Number, text: str, words: NumberWords, language: str, floor: int
) -> NumberMention | None:
    """Return one mention for "60 to 80", "13-14" and "between 60 and 80"; None where the two are no range."""
    between = text[first.end : second.start]
    if len(between) > 12 or {first.kind, second.kind} != {"count"} or {first.form, second.form} - {"digits", "words"}:
        return None
    joiner = between.strip().rstrip(_SIGNS).strip().lower()
    if joiner not in words.range_to:
        return None
    low = first.value
    if first.scale == 1 and second.scale > 1 and first.value < second.value / second.scale:
        low = first.value * second.scale  # "2 to 3 million"
    if not low < second.value:
        return None
    kind, _, end = _kind(second, text, words)
    _, start, _ = _kind(first, text, words)
    hedge_kind, hedge, hedge_start = _hedge_before(text, start, words, language, floor)
    if joiner in ("and", "et", "y", "und", "и", "e") and hedge_kind != "between":
        return None
    if joiner in ("or", "ou", "o", "oder", "или") and second.value > 2 * low:
        return None
    if hedge_kind not in ("between", "about", ""):
        return None
    quote = text[hedge_start:end]
    said = f"{hedge} {joiner}".strip()
    return NumberMention(hedge_start, end, quote, make_estimate(low, second.value, hedge=said, quote=quote), kind)
