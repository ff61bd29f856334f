"""Numbers of a text as intervals, with their hedges: "at least a dozen", "between 60 and 80", "2.5 million".

The quote holds hedge, currency sign and percent sign: `text[start:end] == quote`. Numbers inside a date are left out,
except a year that stands alone, which is `year-like`; numbers inside a name, an address or a time are left out too.
"""

import functools
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.model.quantity import Estimate
from onrecord.text.date_patterns import alternatives
from onrecord.text.dates import DateMention, find_dates
from onrecord.text.letters import even_letters
from onrecord.text.number_intervals import dozens_estimate, hedged_estimate, make_estimate
from onrecord.text.number_read import CURRENCY_SIGNS, GAP, Number, currency_before, read_numbers
from onrecord.text.number_words import NumberWords, number_words

_BACK = 40
_SHARE_SIGNS = "%‰٪"
_WORD_AFTER = r"[^\S\r\n]{1,2}((?:US-|U\.?S\.? |de |d['’])?)([^\W\d_]{1,14}(?: cent[oi]?)?)"
_HEDGE_ARTICLES = ("the", "de", "von", "los", "las", "les")
_BOTH = frozenset({"and", "et", "y", "und", "и", "e", "en"})
_EITHER = frozenset({"or", "ou", "o", "oder", "или", "of"})


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


def find_numbers(text: str, *, language: str = "en", dates: Sequence[DateMention] | None = None) -> list[NumberMention]:
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
    read = even_letters(text) if words.even else text
    mentions = _with_hedges(_outside_dates(read_numbers(read, language), dates), read, words, language)
    return [_quoted(number, text) for number in mentions] if words.even else mentions


def _quoted(number: NumberMention, text: str) -> NumberMention:
    """The number with its words as the text has them."""
    quote = text[number.start : number.end]
    return number._replace(quote=quote, estimate=replace(number.estimate, quote=quote))


def _outside_dates(numbers: Iterable[Number], dates: Sequence[DateMention]) -> list[Number]:
    kept: list[Number] = []
    index = 0
    for number in numbers:
        while index < len(dates) and dates[index].end <= number.start:
            index += 1
        if index < len(dates) and dates[index].start < number.end:
            if _is_lone_year(dates[index], number):
                kept.append(number._replace(kind="year-like"))
            continue
        kept.append(number)
    return kept


def _is_lone_year(date: DateMention, number: Number) -> bool:
    """Return whether a date is that number alone, with the word for year at most: "2015", "2015 году"."""
    year, _, word = date.quote.partition(" ")
    return date.start == number.start and len(year) == 4 and year.isdigit() and (not word or word.strip(".").isalpha())


def _kind(number: Number, text: str, words: NumberWords) -> tuple[str, int, int]:
    """Return the kind of a number and its span with a currency or percent sign."""
    money, start = currency_before(text, number.start)
    if number.kind != "count" or money:
        return ("money" if money else number.kind), start, number.end
    after = text[number.end : number.end + 24]
    head = after.lstrip(" \u00a0\u202f")[:1]
    if head in _SHARE_SIGNS and head:
        return "percent", number.start, number.end + after.index(head) + 1
    if head in CURRENCY_SIGNS and head:
        sign = after.index(head) + 1
        if not after[sign : sign + 1].isdigit():  # "5 $10" is two amounts
            return "money", number.start, number.end + sign
    if not head.isalpha():
        return "count", number.start, number.end
    found = re.match(_WORD_AFTER, after, re.IGNORECASE)
    word = found[2].lower() if found else ""
    if word in words.percent or word.split(" ")[0] in words.percent:
        return "percent", number.start, number.end
    if word.split(" ")[0] in words.money:
        return "money", number.start, number.end
    return "count", number.start, number.end


def _with_hedges(numbers: list[Number], text: str, words: NumberWords, language: str) -> list[NumberMention]:
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
    return re.compile(
        rf"(?<![^\W_])(?P<hedge>{hedges}){GAP}(?:(?:{alternatives(_HEDGE_ARTICLES)}){GAP})?\Z", re.IGNORECASE
    )


@functools.cache
def _hedge_ends(language: str) -> frozenset[str]:
    """Return the last words of all hedges: a quick test before the pattern is tried."""
    return frozenset(phrase.split()[-1] for phrase in (*number_words(language).hedges, *_HEDGE_ARTICLES))


@functools.cache
def _hedge_after_pattern(language: str) -> re.Pattern[str] | None:
    hedges = number_words(language).hedges_after
    return (
        re.compile(rf"{GAP}(?P<hedge>{alternatives(hedges)})(?![^\W_]|\s?[\d$€£])", re.IGNORECASE) if hedges else None
    )


def _hedge_before(text: str, start: int, words: NumberWords, language: str, floor: int) -> tuple[str, str, int]:
    """Return the kind, the words and the start of the hedge before an offset; empty where there is none."""
    begin = max(floor, start - _BACK)
    if start < 2 or not text[start - 1].isspace() or not (text[start - 2].isalpha() or text[start - 2] in ". \n\r"):
        return "", "", start
    last = text[max(begin, start - 18) : start].split()
    if not last or last[-1].lower().lstrip("(\"'“«") not in _hedge_ends(language):
        return "", "", start
    match = _hedge_pattern(language).search(text[begin:start])
    if match is None:
        return "", "", start
    phrase = " ".join(match["hedge"].lower().split())
    return words.hedges[phrase], phrase, begin + match.start()


def _single(number: Number, text: str, words: NumberWords, language: str, floor: int) -> NumberMention:
    kind, start, end = _kind(number, text, words)
    start = start if start >= floor else number.start
    hedge_kind, hedge, hedge_start = "", "", start
    if kind not in ("ordinal", "year-like"):
        hedge_kind, hedge, hedge_start = _hedge_before(text, start, words, language, floor)
        after = _hedge_after_pattern(language)
        found = after.match(text, end) if after and not hedge_kind and text[end : end + 1].isspace() else None
        if found:
            hedge = " ".join(found["hedge"].lower().split())
            hedge_kind, end = words.hedges_after[hedge], found.end()
        if hedge_kind == "between":
            hedge_kind, hedge, hedge_start = "", "", start
    quote = text[hedge_start:end]
    estimate = _estimate(number, kind, hedge_kind, hedge, quote, text)
    return NumberMention(hedge_start, end, quote, estimate, kind)


def _estimate(number: Number, kind: str, hedge_kind: str, hedge: str, quote: str, text: str) -> Estimate:
    own = " ".join(text[number.start : number.end].lower().split())
    said = f"{hedge} {own}".strip()
    if number.form == "dozen":
        if hedge_kind in ("", "about"):
            return dozens_estimate(number.value, hedge=said, quote=quote)
        return hedged_estimate(12 * number.value, hedge_kind, hedge=hedge, quote=quote)
    if number.form == "vague":
        high = None if hedge_kind in ("at_least", "more_than") else number.high
        return make_estimate(number.value, high, hedge=said, quote=quote)
    if not hedge_kind:
        return make_estimate(number.value, number.value, quote=quote)
    whole = kind == "count" and number.scale == 1
    return hedged_estimate(number.value, hedge_kind, hedge=hedge, quote=quote, whole=whole)


def _range(
    first: Number, second: Number, text: str, words: NumberWords, language: str, floor: int
) -> NumberMention | None:
    """Return one mention for "60 to 80", "13-14" and "between 60 and 80"; None where the two are no range."""
    between = text[first.end : second.start]
    if len(between) > 12 or {first.kind, second.kind} != {"count"} or {first.form, second.form} - {"digits", "words"}:
        return None
    joiner = between.strip().rstrip(CURRENCY_SIGNS).strip().lower()
    if joiner not in words.range_to:
        return None
    low = first.value
    if first.scale == 1 and second.scale > 1 and first.value < second.value / second.scale:
        low = first.value * second.scale  # "2 to 3 million"
    if not low < second.value:
        return None
    kind, _, end = _kind(second, text, words)
    _, start, _ = _kind(first, text, words)
    start = start if start >= floor else first.start
    hedge_kind, hedge, hedge_start = _hedge_before(text, start, words, language, floor)
    if joiner in _BOTH and hedge_kind != "between":
        return None
    if joiner in _EITHER and second.value > 2 * low:
        return None
    if hedge_kind not in ("between", "about", ""):
        return None
    quote = text[hedge_start:end]
    said = f"{hedge} {joiner}".strip()
    return NumberMention(hedge_start, end, quote, make_estimate(low, second.value, hedge=said, quote=quote), kind)
