"""Senses: what the words of a text stand for, in whatever language, so that two texts can be compared by content.

`caught in Karachi` and `Arrested in Karachi` have no verb in common, nor have `a été arrêté` and `was seized`. The
tables are in `sense_words` and `sense_words_other`; a word that is in none stands for its own stem.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from onrecord.model.time import Period
from onrecord.text import sense_words, sense_words_other
from onrecord.text.dates import DateMention, find_dates
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.numbers import NumberMention, find_numbers
from onrecord.text.romanise import romanise
from onrecord.text.tokens import tokenize
from onrecord.text.towns import towns_named

LONGEST_GAP = 3
"""Words that `~` in a phrase may stand for."""
NEAR = 2
"""Words behind `not` within which it denies a deed: `did not arrive`, `was never seriously hurt`."""
REFUSAL = "reject"
"""The sense of words that refuse what follows them: `denied his claim`, `threw out his claim`."""
_PLAINLY = frozenset({"not", "never"})
REACH = 7
"""Words behind a negation that it may negate, up to the next mark."""
SHORTEST_STEM = 3
NATION = "@"
"""Opens the names of senses that are countries."""
_ENDINGS = ("ations", "ation", "ings", "ing", "ers", "ed", "es", "s", "er", "ment", "y", "e")
_SMALL = frozenset(
    "the a an of in on at by for and to from with near against into its his their her hers de la le les el los der die"
    " das des du en y et und is are was were be been has have had that which who whom whose also as it he she"
    " they him them"
    " this these those not but or so than then there here when where while if we our us you i my your how what why am"
    " theirs mr mrs dr".split()
)
_NEGATIONS = {
    "en": frozenset(
        "not no never none nor neither nobody nothing nowhere without cannot hardly denied denies failed fails refused"
        " ceased n't don't doesn't didn't isn't wasn't aren't weren't hasn't haven't hadn't won't".split()
    ),
    "fr": frozenset("pas plus jamais aucun aucune ni sans personne nullement cessé".split()),
    "es": frozenset("no nunca jamás ningún ninguna ninguno ni sin nadie tampoco".split()),
    "de": frozenset("nicht kein keine keinen keinem keiner nie niemals ohne weder niemand".split()),
    "ru": frozenset("не ни нет никогда никто без никого".split()),
}
_BOUNDS = frozenset(", ; : . ( ) – — but although though however and mais pero aber но".split())
"""Marks and words at which the reach of a negation ends."""


_SHORT = {"democratic republic of the congo": "congo", "south korea": "north korea", "united arab emirates": "emirates"}
"""Countries whose people are often named by a word that another country shares."""


class Sense(NamedTuple):
    """What a word of a text stands for.

    Attributes:
        name: The sense; for a word in no table, its stem.
        word: The word as the text has it.
        start: Its offset.
        negated: A negation stands before it.
        proper: It begins with a capital though no sentence begins with it, and is in no table: a name.
        bare: The word is in no table.
        denied: `not` or `never` stands right before it, or with a word between.
    """

    name: str
    word: str
    start: int
    negated: bool
    proper: bool
    bare: bool
    denied: bool

    @property
    def nation(self) -> bool:
        """Whether it means a country or its people."""
        return self.name.startswith(NATION)


class Content(NamedTuple):
    """The content of a text: its senses, and its dates and numbers, which are in none of them."""

    text: str
    language: str
    senses: tuple[Sense, ...]
    dates: tuple[DateMention, ...]
    numbers: tuple[NumberMention, ...]


@lru_cache(maxsize=8192)
def content_of(text: str, language: str = "en", published: Period | None = None) -> Content:
    """Return the content of a text; with the day of a report, dates such as `last year` are known too."""
    dates = tuple(find_dates(text, language=language, published=published))
    numbers = tuple(n for n in find_numbers(text, language=language, dates=dates) if n.kind != "ordinal")
    return Content(text, language, tuple(_senses(text, language, dates, numbers)), dates, numbers)


_YEARS = frozenset("year years ans annees an ano anos jahre jahren jahr лет года год".split())
"""Words for a year, folded."""


_OF_UNITS = frozenset({"metric", "gross", "deadweight", "unarmed", "estimated"})
"""Words between a number and what it counts."""


def unit_of(content: Content, number: NumberMention) -> str:
    """Return what a number of a text counts: the sense of the word behind it, empty where none follows."""
    words = content.text[number.end :].replace("-", " ").split()
    word = next((one for one in words if _folded(one) not in _OF_UNITS), "")
    folded = _folded(word.strip(".,;:()"))
    if folded in _YEARS:
        return "year"
    names = _names(_table(content.language), folded)
    return names[0] if names else stem(folded)


_BRITISH = (
    (re.compile(r"(?<=[a-z]{2}[bdilmnpv])our"), "or"),  # labour, harbour, armour; not four, hour, tour
    (re.compile(r"(?<=[a-z]{2}[bt])re$|(?<=[a-z]{2}[bt])re(?=s$)"), "er"),  # theatre, metre, fibre
    (re.compile(r"^(def|off|pret)enc(?=e)"), r"\1ens"),
    (re.compile(r"(?<=[a-z]{4})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)"), "iz"),  # authorise, nationalisation
    (re.compile(r"programme"), "program"),
    (re.compile(r"^grey"), "gray"),
    (re.compile(r"mould"), "mold"),
    (re.compile(r"sulph"), "sulf"),
    (re.compile(r"aluminium"), "aluminum"),
    (re.compile(r"artefact"), "artifact"),
    (re.compile(r"(?<=dg)e(?=ment)"), ""),
    (re.compile(r"(?<=enro)l(?=ment)"), "ll"),
)
"""Spellings of British English, and those of American English that the lists have."""


@functools.cache
def american(word: str) -> str:
    """Return a folded English word as American English spells it; both spellings of one word come out the same."""
    for british, spelling in _BRITISH:
        word = british.sub(spelling, word)
    return word


def stem(word: str) -> str:
    """Return a folded English word without its ending, in American spelling."""
    word = american(word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word


class _Table(NamedTuple):
    words: dict[str, tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]
    phrases: dict[str, list[tuple[tuple[frozenset[str], ...], tuple[str, ...]]]]
    light: frozenset[str]
    negations: frozenset[str]


@lru_cache(maxsize=16)
def _table(language: str) -> _Table:
    table = _Table({}, {}, {}, _light(language), frozenset(map(_folded, _NEGATIONS.get(language, ()))))
    rows = list(sense_words.rows().items()) if language == "en" else sense_words_other.rows(language)
    for name, words in rows:
        for phrase in words.split(";"):
            _add(table, tuple(name.split("+")), phrase.split())
    return table


def _add(table: _Table, names: tuple[str, ...], parts: Sequence[str]) -> None:
    if len(parts) == 1 and "|" not in parts[0]:
        word = _folded(parts[0].rstrip("*"))
        into = table.stems if parts[0].endswith("*") else table.words
        into[word] = tuple(dict.fromkeys((*into.get(word, ()), *names)))
        return
    choices = tuple(
        frozenset(_folded(choice) for choice in part.split("|")) if part not in "~#" else frozenset((part,))
        for part in parts
    )
    for first in choices[0]:
        table.phrases.setdefault(first, []).append((choices, names))


def _light(language: str) -> frozenset[str]:
    words = sense_words.LIGHT if language == "en" else sense_words_other.LIGHT.get(language, frozenset())
    return frozenset(_folded(word) for word in words) | _SMALL


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    return fold(word).replace(" ", "")


def _senses(
    text: str, language: str, dates: Sequence[DateMention], numbers: Sequence[NumberMention]
) -> Iterator[Sense]:
    table = _table(language)
    tokens = [part for token in tokenize(text) for part in _parts(token.start, token.text)]
    words = [_folded(word.removesuffix("'s").removesuffix("’s")) if word[0].isalnum() else word for _, word in tokens]
    aside = [(d.start, d.end) for d in dates] + [(n.start, n.end) for n in numbers]
    counted = {n.start for n in numbers}
    negated_until, denied_until, opens, at = -1, -1, True, 0
    while at < len(tokens):
        start, word = tokens[at]
        folded = words[at]
        if word in _BOUNDS or not word[0].isalnum():
            negated_until = -1 if folded in _BOUNDS else negated_until
            opens = word in ".!?" or opens
            at += 1
            continue
        if folded in _BOUNDS:
            negated_until = -1
        names, last = _phrase(table, words, at, counted, tokens)
        if not names and (folded in table.negations or word.lower().endswith(("n't", "n’t"))):
            negated_until = at + REACH
            denied_until = at + NEAR if folded in _PLAINLY or folded.endswith("nt") else -1
            if folded not in table.words:
                opens, at = False, at + 1
                continue
        inside = any(first <= start < end for first, end in aside)
        if not names and not inside and folded not in table.light and len(folded) > 1:
            names = _names(table, folded)
        known = bool(names)
        if not known and (inside or folded in table.light or len(folded) <= 1 or word[0].isdigit()):
            opens, at = False, at + 1
            continue
        nation = "" if known else _nation(folded)
        plain = _latin(folded) if language == "ru" else folded
        name = names or ((nation,) if nation else (stem(folded) if language == "en" else plain,))
        proper = not known and not nation and _is_name(word, language, opens=opens)
        for one in name:
            yield Sense(one, word, start, at <= negated_until, proper, not (known or nation), at <= denied_until)
        if REFUSAL in name:
            negated_until = at + REACH
        opens, at = False, max(last, at + 1)


def _parts(start: int, word: str) -> Iterator[tuple[int, str]]:
    """A token, or the halves of a word with a hyphen in small letters: `coal-laden`."""
    if "-" in word and word.islower() and not any(c.isdigit() for c in word):
        for part in word.split("-"):
            if part:
                yield start, part
            start += len(part) + 1
    else:
        yield start, word


@lru_cache(maxsize=8192)
def _latin(word: str) -> str:
    """A word in Latin letters, as a list writes it."""
    forms = romanise(word)
    return fold(forms[0]).replace(" ", "") if forms else word


def _is_name(word: str, language: str, *, opens: bool) -> bool:
    """Whether a word of no table is a name; in German, where every noun has a capital, only towns are known to be."""
    if language == "de":
        return bool(towns_named(word))
    return word[0].isupper() and (not opens or word.isupper())


def _nation(word: str) -> str:
    """The name of the sense of a word for a country or its people; empty for any other word."""
    country = nation_of(word)
    return NATION + _SHORT.get(country, country) if country else ""


def _names(table: _Table, word: str) -> tuple[str, ...]:
    if word in table.words:
        return table.words[word]
    for length in range(len(word), SHORTEST_STEM - 2, -1):
        if (names := table.stems.get(word[:length])) is not None:
            return names
    return ()


def _phrase(
    table: _Table, words: Sequence[str], at: int, counted: set[int], tokens: Sequence[tuple[int, str]]
) -> tuple[tuple[str, ...], int]:
    """The senses of the longest phrase at a place, and the place after it."""
    best: tuple[tuple[str, ...], int] = ((), at + 1)
    for choices, names in table.phrases.get(words[at], ()):
        end = _match(choices, words, at, counted, tokens)
        if end > at and (end > best[1] or not best[0]):
            best = (names, end)
    return best


def _match(
    choices: Sequence[frozenset[str]],
    words: Sequence[str],
    at: int,
    counted: set[int],
    tokens: Sequence[tuple[int, str]],
) -> int:
    """The place after a phrase that begins at `at`; -1 where it does not."""
    gap = 0
    for choice in choices:
        if "~" in choice:
            gap = LONGEST_GAP
            continue
        for ahead in range(at, min(len(words), at + gap + 1)):
            fits = tokens[ahead][0] in counted if "#" in choice else words[ahead] in choice
            if fits:
                at = ahead + 1
                break
            if not words[ahead][:1].isalnum():
                return -1
        else:
            return -1
        gap = 0
    return at
