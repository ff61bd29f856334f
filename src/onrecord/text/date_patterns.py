"""The regular expression that finds date expressions of one language, built from its table.

One alternation, tried only where a word or number starts. All repetition is bounded. Each alternative is a named
group whose name is its kind; the parts of a kind are groups named `kind_part`.
"""

import functools
import re
from collections.abc import Iterable

from onrecord.text.date_words import DateWords, date_words

_SPACE = r"(?:[^\S\r\n]{1,3}|[^\S\r\n]{0,3}\r?\n[^\S\r\n]{0,3})"
_MAYBE_SPACE = rf"(?:{_SPACE})?"
_DASH = r"[-–—]"
_ONE = "[12١٢۱۲]"  # first digit of a year; Arabic and Persian digits too
_ISO = r"(?P<iso>(?P<iso_y>\d{4})-(?P<iso_m>\d{2})-(?P<iso_d>\d{2})(?=T\d|(?![\w-])))"
_YMD = r"(?P<ymd>(?P<ymd_y>[12]\d{3})(?P<ymd_s>[./])(?P<ymd_m>\d{1,2})(?P=ymd_s)(?P<ymd_d>\d{1,2})(?![\w/]))"
_NUM = r"(?P<num>(?P<num_a>\d{1,2})(?P<num_s>[./-])(?P<num_b>\d{1,2})(?P=num_s)(?P<num_y>[12]\d{3})(?![\w/]))"
# Chinese, Japanese and Korean write year, month and day with a sign after each.
_HAN = (
    r"(?P<han>(?P<han_y>[12]\d{3})[ ]?[年년]"
    r"(?:[ ]?(?P<han_m>\d{1,2})[ ]?[月월](?:[ ]?(?P<han_d>\d{1,2})[ ]?[日号號일])?)?)"
)
_RANGE = (
    rf"(?P<range>(?P<range_a>[12]\d{{3}}){_MAYBE_SPACE}[-–—/]{_MAYBE_SPACE}"
    rf"(?P<range_b>[12]\d{{3}}|\d{{2}})(?![\w]|[-–—/]\d))"
)
_YEAR = rf"(?P<year>(?P<year_y>{_ONE}\d{{3}}))(?!\d)"


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern that matches one of the phrases, the longest first; white space may be a line break."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(_SPACE.join(re.escape(part) for part in word.split(" ")) for word in ordered)


@functools.cache
def date_pattern(language: str) -> re.Pattern[str]:
    """Return the compiled pattern that finds dates in a language."""
    words = date_words(language)
    months = _month_kinds(words) if words.months else []
    after = alternatives(words.year_after)
    year = (
        f"(?P<year>(?P<year_y>{_ONE}\\d{{3}})(?!\\d)(?:{_MAYBE_SPACE}(?P<year_w>{after})(?![^\\W_]))?)"
        if after
        else _YEAR
    )
    body = "|".join((_ISO, _YMD, _NUM, _HAN, *months, _decade(words), _RANGE, *_word_kinds(words), year))
    glued = "" if words.months else rf"|(?<!\d){_HAN.replace('han', 'glued')}"  # no space before a date in Chinese
    return re.compile(rf"(?<![^\W_])(?=[^\W_]|['’])(?:{body}){glued}", re.IGNORECASE)


def _month_kinds(words: DateWords) -> list[str]:
    every = alternatives([*words.months, *words.short_months])
    full = alternatives(words.months)
    of = f"(?:(?:{alternatives(words.of)}){_SPACE})?" if words.of else ""
    mark = rf"(?:{words.ordinal_marks})?"
    ordinal = f"|{alternatives(words.ordinals)}" if words.ordinals else ""
    after = f"(?:{_MAYBE_SPACE}(?:{alternatives(words.year_after)})(?![^\\W_]))?" if words.year_after else ""
    year = rf"{_ONE}\d{{3}}(?!\d|{_DASH}\d)"
    gap = rf"(?:,?{_SPACE}|-|\.{_MAYBE_SPACE}|\.?,{_SPACE}|['’])"
    phrases = alternatives(words.years)
    said = f"|{_SPACE}(?P<KIND_said>{phrases})(?![^\\W_])" if words.years else ""
    joiner = rf"{_MAYBE_SPACE}(?:{_DASH}|/|{alternatives([*words.joins, 'and'])}){_MAYBE_SPACE}"
    day = rf"(?:\d{{1,2}}(?!\d){mark}{ordinal})"
    before = f"(?:(?P<m_before>{alternatives(words.shift_before)}){_SPACE})?" if words.shift_before else ""
    behind = f"(?:{_SPACE}(?P<m_after>{alternatives(words.shift_after)})(?![^\\W_]))?" if words.shift_after else ""
    kinds = [
        (
            rf"(?P<dmy>(?P<dmy_d>{day})(?:{joiner}(?P<dmy_e>{day}))?(?:{_SPACE}{of}|-)(?P<dmy_m>{every})(?![^\W_])"
            rf"(?:{gap}{of}(?P<dmy_y>{year}){after}{said.replace('KIND', 'dmy')})?)"
        ),
        rf"(?P<my>(?P<my_m>{every})(?![^\W_])(?:{gap}{of}(?P<my_y>{year}){after}{said.replace('KIND', 'my')}))",
        rf"(?P<m>{before}(?P<m_m>{full})(?![^\W_]){behind})",
    ]
    if not words.day_first:
        kinds.insert(
            1,
            rf"(?P<mdy>(?P<mdy_m>{every})\.?{_SPACE}(?:the{_SPACE})?(?P<mdy_d>{day})(?![^\W_]|[.,:]\d)"
            rf"(?:{joiner}(?P<mdy_e>{day})(?![^\W_]))?(?:,?{_SPACE}(?P<mdy_y>{year}){said.replace('KIND', 'mdy')})?)",
        )
    if words.seasons:
        shifts = alternatives([*words.shift_before, *words.season_shifts])
        early = f"(?:(?P<season_before>{shifts}){_SPACE})?" if shifts else ""
        later = f"|{_SPACE}(?P<season_after>{alternatives(words.shift_after)})(?![^\\W_])" if words.shift_after else ""
        told = f"(?:{_SPACE}{of}(?P<season_y>{year}){after}{said.replace('KIND', 'season')}{later})?"
        kinds.append(rf"(?P<season>{early}(?P<season_s>{alternatives(words.seasons)})(?![^\W_]){told})")
    return kinds


def _decade(words: DateWords) -> str:
    return rf"(?P<decades>{words.decades})(?![^\W_])"


def _word_kinds(words: DateWords) -> list[str]:
    kinds = []
    phrases = [*words.relative, *words.now, *words.same]
    if phrases:
        # `The last week of May` is no week before publication.
        kinds.append(rf"(?P<phrase>{alternatives(phrases)})(?![^\W_]|[-–]\w|{_SPACE}of{_SPACE}(?!last|this|next))")
    if words.weekdays:
        before = f"(?:(?P<weekday_before>{alternatives(words.shift_before)}){_SPACE})?" if words.shift_before else ""
        after = (
            f"(?:{_SPACE}(?P<weekday_after>{alternatives(words.shift_after)})(?![^\\W_]))?" if words.shift_after else ""
        )
        kinds.append(rf"(?P<weekday>{before}(?P<weekday_w>{alternatives(words.weekdays)})(?![^\W_]|-\w){after})")
    hedged = f"(?:(?:{alternatives(words.hedges)}){_SPACE})?" if words.hedges else ""
    for number, (first, last) in enumerate(words.ago):
        count = rf"(?P<ago{number}_n>\d{{1,3}}|{alternatives(words.numbers)})"
        unit = rf"(?P<ago{number}_u>{alternatives(words.units)})"
        start = f"(?:{alternatives([first])}){_SPACE}{hedged}" if first else ""
        end = f"{_SPACE}(?:{alternatives([last])})" if last else ""
        kinds.append(rf"(?P<ago{number}>{start}{count}{_SPACE}{unit}{end})(?![^\W_])")
    return kinds
