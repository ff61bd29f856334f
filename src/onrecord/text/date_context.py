"""What stands around a date: its preposition, the part it names, and whether a number is a year at all."""

import functools
import re
from typing import NamedTuple

from onrecord.model.time import Period
from onrecord.text.date_patterns import alternatives
from onrecord.text.date_words import DateWords, date_words

_FIRST_YEAR = 1850
_LAST_YEAR = 2100
_BACK = 48
_ABBREVIATION = 5
_ENDS = ",;:.!?)]»”\"…"
_ELIDED = re.compile(r"(jusqu|d|l|dell|nell|dall|all)['’]")
_NEXT_WORD = re.compile(r"[^\S\r\n]{0,3}(%|[^\W\d_]{1,30})")
# "a report from January" is a report of January; "leader from January" leads since January.
_RECORD_NOUNS = frozenset(
    "report reports statement letter article interview photo photograph video list document survey study data figures "
    "account resolution entry edition version image footage census map judgment indictment".split()
)
_ONWARDS = re.compile(r"[^\S\r\n]{1,3}(?:onwards?|on(?=[\s,.;]))", re.IGNORECASE)
# A preposition that also stands before plain counts: "of 2000 men", "by 2000 votes".
_WEAK = frozenset("of by from to over after within for up to before at".split())


class Before(NamedTuple):
    """The preposition before a date: the relation it gives and its words; both empty where there is none."""

    relation: str
    phrase: str


class Context(NamedTuple):
    """A text that is searched for dates, with all that decides what its dates mean."""

    text: str
    language: str
    words: DateWords
    published: Period | None


def previous_words(text: str, start: int) -> list[str]:
    """Return up to four small-letter words directly before an offset, the nearest last; punctuation ends them."""
    floor = max(0, start - _BACK)
    chunk = text[floor:start]
    if not chunk or not (chunk[-1].isspace() or chunk[-1] in "'’-"):
        return []
    parts = chunk.split()
    if floor > 0 and parts and not (text[floor - 1].isspace() or text[floor].isspace()):
        parts = parts[1:]
    found: list[str] = []
    for part in reversed(parts[-4:]):
        word = part.lower()
        if found and word[-1] in _ENDS:
            break
        bare = word.lstrip("([{\"'“‘«¿¡*_—–-")
        short = not found and bare.endswith(".") and len(bare) <= _ABBREVIATION  # "No. 1988", "c. 1985"
        if not bare or (bare[-1] in _ENDS and not short):
            break
        found.append(bare)
        if bare != word:
            break
    found.reverse()
    return found


def next_word(text: str, end: int) -> str:
    """Return the small-letter word (or `%`) that follows an offset on the same line; empty where there is none."""
    match = _NEXT_WORD.match(text, end)
    return match[1].lower() if match else ""


def find_relation(context: Context, start: int, end: int) -> Before:
    """Return the preposition before a date."""
    words = context.words
    before = previous_words(context.text, start)
    hedged = before[-1] if before else ""
    while before and before[-1] in words.articles:
        before.pop()
    for count in range(min(3, len(before)), 0, -1):
        phrase = " ".join(before[-count:])
        if relation := words.relations.get(phrase):
            if phrase == "from":
                noun = count < len(before) and before[-2] in _RECORD_NOUNS
                return Before("in" if noun else "since", phrase)
            if phrase == "from" or (relation == "in" and _ONWARDS.match(context.text, end)):
                return Before("since", phrase)
            return Before(relation, phrase)
    if before and (cut := _ELIDED.match(before[-1])) and (relation := words.relations.get(cut[1] + "'")):
        return Before(relation, cut[0])
    return Before("", hedged if hedged in words.articles else "")


def find_part(context: Context, start: int) -> tuple[str, int]:
    """Return the part named before a date ("early", "the end of") and the offset where its words start."""
    pattern = _part_pattern(context.language)
    if pattern is None:
        return "", start
    floor = max(0, start - _BACK)
    match = pattern.search(context.text[floor:start])
    if match is None:
        return "", start
    return context.words.parts[" ".join(match["part"].lower().split())], floor + match.start("part")


@functools.cache
def _part_pattern(language: str) -> re.Pattern[str] | None:
    parts = date_words(language).parts
    if not parts:
        return None
    article = r"(?:(?:the|l['’]|le|la|el|año|anno|anos|jahr|jahres|des|der|del|de)\s{1,3}){0,2}"
    return re.compile(rf"(?<![^\W_])(?P<part>{alternatives(parts)})(?:[\s-]{{1,3}}{article}|(?<=['’-]))\Z", re.IGNORECASE)


def is_year(context: Context, start: int, end: int) -> bool:
    """Return whether a bare four-digit number is a year, from its size and its neighbours."""
    text, words = context.text, context.words
    year = int(text[start:end])
    last = context.published.last.year + 20 if context.published and context.published.last else _LAST_YEAR
    if not _FIRST_YEAR <= year <= min(last, _LAST_YEAR):
        return False
    before, after = text[start - 1 : start], text[end : end + 2]
    if before and before in "$€£¥₹₽#№§/.,:+=@&_%°~^*<>\\|" or (before == "-" and text[start - 2 : start - 1].isalnum()):
        return before == "-" and bool(find_part(context, start)[0])
    if before.isspace() and text[start - 2 : start - 1] in ("$", "€", "£", "№", "#", "§"):
        return False
    if after[:1] in ("%", "$", "€", "£", "°", "_", "@", "/", "=", "+") or (after[:1] in "-.,:'’" and after[1:].isalnum()):
        return after[:1] in ("'", "’") and not after[1:].isdigit()
    if after == " (" and text[end + 2 : end + 7].rstrip(")").isdigit() and len(text[end + 2 : end + 6]) == 4:
        return False  # "resolution 1988 (2011)"
    previous = previous_words(text, start)
    if previous and previous[-1].rstrip(".") in words.not_years:
        return previous[-1] in words.articles and not _is_counted(context, end)
    following = next_word(text, end)
    relation, phrase = find_relation(context, start, end)
    counted = following in words.counted
    round_number = year % 100 == 0
    if counted and (round_number or not relation or phrase in _WEAK):
        return False
    if relation and not (round_number and phrase in _WEAK and following and text[end + 1 : end + 2].islower()):
        return True
    if round_number and following and text[end + 1 : end + 2].islower():
        return False
    plural = context.language == "en" and following.endswith("s") and len(following) > 3
    return not (plural and text[end + 1 : end + 2].islower() and not (previous and previous[-1] in words.articles))


def _is_counted(context: Context, end: int) -> bool:
    return context.text[end + 1 : end + 2].islower() and bool(next_word(context.text, end))


def case_fits(context: Context, start: int) -> bool:
    """Return whether a word that is written small is small here, or capital because it opens a sentence."""
    text = context.text
    if not context.words.lower_case or not text[start].isupper():
        return True
    before = text[max(0, start - 4) : start].rstrip(" \u00a0«\"“‘(")
    return not before or before[-1] in ".!?\n…-–:"
