"""Numbered bodies and posts: `Sector Two` is not Sector One, the Fourth Military Region not the Third.

Bodies of one kind are told apart by a side in the same way: the Eastern Region is not the Western.
"""

import functools
import re
from collections.abc import Mapping
from typing import TypeVar

from onrecord.text.normalize import fold

Value = TypeVar("Value")

_WORDS = ("first one", "second two", "third three", "fourth four", "fifth five", "sixth six", "seventh seven")
_MORE = ("eighth eight", "ninth nine", "tenth ten", "eleventh eleven", "twelfth twelve")
_VALUES = {word: value for value, words in enumerate((*_WORDS, *_MORE), 1) for word in words.split()}
_ORDINALS = frozenset(words.split()[0] for words in (*_WORDS, *_MORE))
_ORDINAL = re.compile(r"^(\d{1,3})(?:st|nd|rd|th)$")
_BODIES = frozenset(
    "sector zone region district brigade division battalion regiment corps army company front command area department"
    " directorate unit group fleet wing squadron bureau office section station guard camp".split()
)
"""Nouns for bodies that bear numbers."""
_ABROAD = (
    "sector secteur sektor сектор",
    "region région región militärregion militärbezirk округ район регион",
    "brigade brigada бригад",
    "division división дивизи",
    "battalion bataillon batallón батальон",
    "regiment régiment regimiento полк",
    "zone zona зон",
    "corps cuerpo korps корпус",
    "army armée ejército armee арми",
    "front frente фронт",
)
"""Nouns for such bodies in other languages behind the English one; Russian ones by their stem."""
_NOUNS = {**{noun: noun for noun in _BODIES}, **{word: line.split()[0] for line in _ABROAD for word in line.split()}}
_STEMS = {
    stem: value
    for value, stems in enumerate(
        (
            "premi primer erst перв",
            "deuxi second segund zweit втор",
            "troisi tercer dritt трет",
            "quatri cuart viert четверт",
            "cinqui quint fünft пят",
            "sixi sext sechst шест",
            "septi séptim siebt седьм",
            "huiti octav acht восьм",
            "neuvi noven neunt девят",
            "dixi décim zehnt десят",
        ),
        1,
    )
    for stem in stems.split()
}
"""Stems of the ordinals of other languages; each counts before a noun for a body alone."""
_SIDES = (
    "north northern nord nordlich septentrional septentrionale norte север северн",
    "south southern sud sudlich meridional meridionale юг южн",
    "east eastern oriental orientale ost ostlich восток восточн",
    "west western ouest occidental occidentale oeste westlich запад западн",
    "central centrale zentral центральн",
)
"""Words for the side that a body is on, folded; Russian ones, and German ones in `-lich`, by their stem.

French `est` is a verb and Spanish `este` a pronoun far more often; `sur` is a preposition in French.
"""
_SIDE_OF = {word: number for number, line in enumerate(_SIDES, 1) for word in line.split()}
_SIDE = "side of "
"""Opens the key under which the sides of bodies are kept, apart from their numbers."""
_LONGEST_ENDING = 5
_SHORTEST_STEM = 3
_REACH = 2
"""Words between an ordinal and its noun: `the Fourth Military Region`."""


@functools.lru_cache(maxsize=16384)
def numbers_of(text: str) -> dict[str, set[int]]:
    """Return the numbers that a text gives to bodies, by the noun: `{"sector": {2}}` of `commander of Sector Two`."""
    words = re.findall(r"[\w'’]+", text.lower())
    found: dict[str, set[int]] = {}
    for at, word in enumerate(words):
        if side := _side(word):
            nouns = (_noun(words[n]) for n in (at + 1, at + 2, at - 1, at - 2) if 0 <= n < len(words))
            if noun := next(filter(None, nouns), ""):
                found.setdefault(f"{_SIDE}{noun}", set()).add(side)
            continue
        ordinal = ordinal_of(word)
        if ordinal:
            for noun in map(_noun, words[at + 1 : at + 2 + _REACH]):
                if noun:
                    found.setdefault(noun, set()).add(ordinal)
                    break
        elif word in _BODIES and at + 1 < len(words) and (number := _cardinal(words[at + 1])):
            found.setdefault(word, set()).add(number)
    return found


def numbered_apart(ours: str, theirs: str) -> bool:
    """Return whether two texts give another number to the same kind of body."""
    own, other = numbers_of(ours), numbers_of(theirs)
    return any(not own[noun] & other[noun] for noun in own.keys() & other.keys())


@functools.lru_cache(maxsize=4096)
def _side(word: str) -> int:
    """The number of the side that a word names; 0 where it names none."""
    folded = fold(word)
    if folded in _SIDE_OF:
        return _SIDE_OF[folded]
    stems = "а" <= word[:1] <= "я" or "lich" in folded
    return (_by_stem(folded, _SIDE_OF) or 0) if stems else 0


def ordinal_of(word: str) -> int:
    """Return the number that an ordinal in small letters stands for; 0 for any other word."""
    if match := _ORDINAL.match(word):
        return int(match[1])
    return _VALUES[word] if word in _ORDINALS else _by_stem(word, _STEMS) or 0


def _noun(word: str) -> str:
    """The English noun for a body that a word stands for; empty where it is none."""
    cyrillic = "а" <= word[:1] <= "я"
    return _NOUNS.get(word) or (_by_stem(word, _NOUNS) if cyrillic else None) or ""


def _by_stem(word: str, stems: Mapping[str, Value]) -> Value | None:
    """What the longest stem of a word stands for, its ending apart."""
    sizes = range(len(word), max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING) - 1, -1)
    return next((stems[word[:size]] for size in sizes if word[:size] in stems), None)


def _cardinal(word: str) -> int:
    if word.isdecimal() and len(word) <= len("999"):
        return int(word)
    return 0 if word in _ORDINALS else _VALUES.get(word, 0)
