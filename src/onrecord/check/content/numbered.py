"""Numbered bodies and posts: `Sector Two` is not Sector One, the Fourth Military Region not the Third."""

import functools
import re

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
_REACH = 2
"""Words between an ordinal and its noun: `the Fourth Military Region`."""


@functools.lru_cache(maxsize=16384)
def numbers_of(text: str) -> dict[str, set[int]]:
    """Return the numbers that a text gives to bodies, by the noun: `{"sector": {2}}` of `commander of Sector Two`."""
    words = re.findall(r"[\w'’]+", text.lower())
    found: dict[str, set[int]] = {}
    for at, word in enumerate(words):
        ordinal = _ordinal(word)
        if ordinal:
            for noun in words[at + 1 : at + 2 + _REACH]:
                if noun in _BODIES:
                    found.setdefault(noun, set()).add(ordinal)
                    break
        elif word in _BODIES and at + 1 < len(words) and (number := _cardinal(words[at + 1])):
            found.setdefault(word, set()).add(number)
    return found


def numbered_apart(ours: str, theirs: str) -> bool:
    """Return whether two texts give another number to the same kind of body."""
    own, other = numbers_of(ours), numbers_of(theirs)
    return any(not own[noun] & other[noun] for noun in own.keys() & other.keys())


def _ordinal(word: str) -> int:
    if match := _ORDINAL.match(word):
        return int(match[1])
    return _VALUES[word] if word in _ORDINALS else 0


def _cardinal(word: str) -> int:
    if word.isdecimal() and len(word) <= len("999"):
        return int(word)
    return 0 if word in _ORDINALS else _VALUES.get(word, 0)
