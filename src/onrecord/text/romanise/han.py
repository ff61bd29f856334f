"""Names in Chinese characters, in pinyin without tones: family name, then the given name in one word."""

import functools
from collections.abc import Sequence

from onrecord.text.romanise.choose import MOST, Forms
from onrecord.text.romanise.han_names import COMPOUND, GIVEN, READINGS, SINGLE
from onrecord.text.romanise.other import plain_ascii


def han_slots(words: Sequence[str]) -> list[Forms]:
    """Return the Latin forms of each part of a run of words in Han characters, best first."""
    if len(words) == 2 and (words[0] in SINGLE or words[0] in COMPOUND) and len(words[1]) <= 2:
        return _person(words[0], words[1])
    out: list[Forms] = []
    for word in words:
        size = _family_size(word) if len(words) == 1 else 0
        out += _person(word[:size], word[size:]) if size else [_other(word)]
    return out


def _family_size(word: str) -> int:
    """Return how many characters of a name of two to four are the family name; 0 where it is no such name."""
    if len(word) in (3, 4) and word[:2] in COMPOUND:
        return 2
    return 1 if len(word) in (2, 3) and word[0] in SINGLE else 0


def _person(family: str, given: str) -> list[Forms]:
    first = READINGS.get(family) or ("".join(map(_sound, family)),)
    readings = [GIVEN.get(char) or (_sound(char),) for char in given]
    usual = [reading[0] for reading in readings]
    rare = [reading[-1] for reading in readings]
    forms = ("".join(usual), " ".join(usual), "".join(rare), " ".join(rare))
    return [tuple(first[:MOST]), tuple(dict.fromkeys(forms))]


def _other(word: str) -> Forms:
    """Return the syllables of a word that is no person's name: joined where it is short, apart where it is long."""
    sounds = list(map(_sound, word))
    joined, apart = "".join(sounds), " ".join(sounds)
    return tuple(dict.fromkeys((joined, apart) if len(word) <= 2 else (apart, joined)))


@functools.lru_cache(maxsize=20_000)
def _sound(char: str) -> str:
    return plain_ascii(char).replace(" ", "")
