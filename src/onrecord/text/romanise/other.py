"""Every script without a table of its own, by anyascii; and the Indic scripts, whose consonants carry an a."""

import re
from collections.abc import Sequence

from onrecord.text.romanise.choose import Forms

_INDIC = range(0x0900, 0x0D80)  # nine blocks of 128, laid out alike after ISCII
_CONSONANTS = dict(
    enumerate(
        "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h".split(), start=0x15
    )
)
_VOWELS = {
    0x05: "a", 0x06: "aa", 0x07: "i", 0x08: "i", 0x09: "u", 0x0A: "u", 0x0B: "ri", 0x0C: "li", 0x0D: "e", 0x0E: "e",
    0x0F: "e", 0x10: "ai", 0x11: "o", 0x12: "o", 0x13: "o", 0x14: "au",
}  # fmt: skip
_SIGNS = {
    0x3E: "a", 0x3F: "i", 0x40: "i", 0x41: "u", 0x42: "u", 0x43: "ri", 0x44: "ri", 0x45: "e", 0x46: "e", 0x47: "e",
    0x48: "ai", 0x49: "o", 0x4A: "o", 0x4B: "o", 0x4C: "au",
}  # fmt: skip
_MARKS = {0x01: "n", 0x02: "n", 0x03: "h"}
_VIRAMA = 0x4D
_NUKTA = 0x3C
_NOT_NAME = re.compile("[^a-z0-9]+")


def plain_ascii(text: str) -> str:
    """Return the lower-case ASCII letters and digits that anyascii gives for a text, one space between words."""
    if not text.isascii():
        from anyascii import anyascii

        text = anyascii(text)
    return _NOT_NAME.sub(" ", text.replace("'", "").replace("`", "").lower()).strip()


def other_slots(words: Sequence[str]) -> list[Forms]:
    """Return one form of each word."""
    return [(form,) for form in map(_word, words) if form]


def _word(word: str) -> str:
    if any(ord(char) in _INDIC for char in word):
        return plain_ascii(_indic(word))
    return plain_ascii(word).replace(" ", "")


def _indic(word: str) -> str:
    out: list[str] = []
    bare = False  # the last consonant has no vowel yet
    for char in word:
        place = ord(char) % 128 if ord(char) in _INDIC else -1
        if place in _CONSONANTS:
            out.append(("a" if bare else "") + _CONSONANTS[place])
            bare = True
        elif place in _SIGNS or place == _VIRAMA:
            out.append(_SIGNS.get(place, ""))
            bare = False
        elif place in _VOWELS or place in _MARKS:
            out.append(("a" if bare else "") + (_VOWELS.get(place) or _MARKS[place]))
            bare = False
        elif place != _NUKTA:
            out.append(("a" if bare and place >= 0 else "") + char)
            bare = False
    return "".join(out)
