"""Names in Greek, as Greek passports spell them (ELOT 743)."""

import re
import unicodedata
from collections.abc import Sequence

from onrecord.text.romanise.choose import Forms

_SOUNDS = "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split()
_LETTERS = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", _SOUNDS, strict=True))
_PAIRS = (("ου", "ou"), ("γγ", "ng"), ("γξ", "nx"), ("γχ", "nch"), ("μπ", "mp"), ("ντ", "nt"))
_VOICED = re.compile("([αεη])υ(?=[αεηιουωβγδζλμνρ])")
_VOICELESS = re.compile("([αεη])υ")


def greek_slots(words: Sequence[str]) -> list[Forms]:
    """Return the Latin forms of each Greek word: with `ch` for chi, then with `h` and the sounds of initial pairs."""
    return [forms for forms in map(_word, words) if forms]


def _word(word: str) -> Forms:
    plain = "".join(char for char in unicodedata.normalize("NFD", word) if unicodedata.category(char) != "Mn")
    plain = _VOICELESS.sub(r"\1f", _VOICED.sub(r"\1v", re.sub("^μπ", "b", plain)))
    spoken = re.sub("^ντ", "d", plain).replace("χ", "h").replace("γκ", "g").replace("μπ", "b")
    return tuple(form for form in dict.fromkeys((_spell(plain), _spell(spoken))) if form)


def _spell(word: str) -> str:
    for pair, latin in _PAIRS:
        word = word.replace(pair, latin)
    return "".join(_LETTERS.get(char, char if char.isascii() and char.isalnum() else "") for char in word)
