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
_ENDS = ',;:.!?)]»”"…'
_ELIDED = r"(jusqu|d|l|dell|nell|dall|all)['’]"
_NEXT_WORD = r"[^\S\r\n]{0,3}(%|[^\W\d_]{1,30})"
# "a report from January" is a report of January; "leader from January" leads since January.
_RECORD_NOUNS = frozenset(
    "report reports statement letter article interview photo photograph video list document survey study data figures "
    "account resolution entry edition version image footage census map judgment indictment".split()
)
_ONWARDS = r"[^\S\r\n]{1,3}(?:onwards?|on(?=[\s,.;]))"
# A preposition that also stands before plain counts: "of 2000 men", "by 2000 votes".
_NO_YEAR_AFTER = frozenset("$€£¥₹₽#№§/.,:+=@&_%°~^*<>\\|")
_NO_YEAR_BEFORE = frozenset("%$€£°_@/=+")
_CODE_SIGNS = frozenset("$€£№#§")
_INNER = frozenset("-.,:'’")
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
    match = re.match(_NEXT_WORD, text[end : end + 34])
    return match[1].lower() if match else ""


def find_relation(context: Context, start: int, end: int) -> Before:
    """Return the preposition before a date."""
    words = context.words
    before = previous_words(context.text, start)
    hedged = before[-1] if before else ""
    while before and before[-1] in words.articles:
        before.pop()
    for count in range(min(4, len(before)), 0, -1):
        phrase = " ".join(before[-count:])
        if relation := words.relations.get(phrase):
            if phrase == "from":
                noun = count < len(before) and before[-2] in _RECORD_NOUNS
                return Before("in" if noun else "since", phrase)
            if phrase == "from" or (relation == "in" and re.match(_ONWARDS, context.text[end : end + 16])):
                return Before("since", phrase)
            return Before(relation, phrase)
    if before and (cut := re.fullmatch(_ELIDED, before[-1])) and (relation := words.relations.get(cut[1] + "'")):
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
    article = r"(?:(?:the|l['’]|le|la|el|los|año|años|anno|anos|années|jahr|jahres|des|der|du|del|de)\s{1,3}){0,2}"
    return re.compile(
        rf"(?<![^\W_])(?P<part>{alternatives(parts)})(?:[\s-]{{1,3}}{article}|(?<=['’-]))\Z", re.IGNORECASE
    )


def is_year(context: Context, start: int, end: int) -> bool:
    """Return whether a bare four-digit number is a year, from its size and its neighbours."""
    published = context.published
    last = published.last.year + 20 if published and published.last else _LAST_YEAR
    if not _FIRST_YEAR <= int(context.text[start:end]) <= min(last, _LAST_YEAR):
        return False
    return _stands_free(context, start, end) and _reads_as_year(context, start, end)


def _stands_free(context: Context, start: int, end: int) -> bool:
    """Return whether no sign makes the number money, a share, a code, or part of a longer number."""
    text = context.text
    before, after = text[max(0, start - 1) : start], text[end : end + 2]
    if before == "-" and text[max(0, start - 2) : start - 1].isalnum():
        return bool(find_part(context, start)[0])  # "mid-2015", not "ISIS-2015"
    if before in _NO_YEAR_AFTER or (before.isspace() and text[max(0, start - 2) : start - 1] in _CODE_SIGNS):
        return False
    if after[:1] in _NO_YEAR_BEFORE or (after[:1] in _INNER and after[1:].isdigit()):
        return False
    if after[:1] in _INNER and after[1:].isalpha():
        return after[0] in "'’"  # "2014's", not "2000-strong"
    code = text[end : end + 7]
    return not (code[:2] == " (" and code[2:6].isdigit() and code[6:] == ")")  # "resolution 1988 (2011)"


def _reads_as_year(context: Context, start: int, end: int) -> bool:
    """Return whether the words around make the number a year: "in 2012", "the 2012 attack", not "2000 fighters"."""
    text, words = context.text, context.words
    previous = previous_words(text, start)
    nearest = previous[-1] if previous else ""
    following = next_word(text, end)
    small = bool(following) and text[end + 1 : end + 2].islower()
    relation, phrase = find_relation(context, start, end)
    if nearest.rstrip(".") in words.not_years and not (" " in phrase and phrase.endswith(f" {nearest}")):
        return nearest in words.articles and not small
    round_number = int(text[start:end]) % 100 == 0
    weak = not relation or phrase in _WEAK
    if weak and (following in words.counted or (round_number and small)):
        return False
    if relation:
        return not (round_number and following in words.counted)
    plural = context.language == "en" and small and len(following) > 3 and following.endswith("s")
    return not plural or nearest in words.articles


def case_fits(context: Context, start: int) -> bool:
    """Return whether a word that is written small is small here, or capital because it opens a sentence."""
    text = context.text
    if not context.words.lower_case or not text[start].isupper():
        return True
    before = text[max(0, start - 4) : start].rstrip(' \u00a0«"“‘(')
    return not before or before[-1] in ".!?\n…-–:"
