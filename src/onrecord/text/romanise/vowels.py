"""Arabic words written with their vowel marks, spelt by them."""

import re
import unicodedata

from onrecord.text.romanise.abjad import fold_arabic

LETTERS = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويگپچژڤأإآةؤئء",
        "a b t th j h kh d dh r z s sh s d t z - gh f q k l m n h w i g p ch zh v a i a a w i -".replace("-", "").split(
            " "
        ),
        strict=True,
    )
)
"""The standard sound of each folded letter; the ayn and the hamza have none."""

_VOWELS = {"\u064e": "a", "\u064f": "u", "\u0650": "i", "\u064b": "an", "\u064c": "un", "\u064d": "in", "\u0670": "a"}
_DOUBLED = "\u0651"
_SILENT = "\u0652"
_MARK = re.compile(f"[{''.join(_VOWELS)}{_DOUBLED}{_SILENT}]")
_LONG = {("a", "ا"), ("u", "و"), ("i", "ي")}
_LEAST_MARKS = 2  # a single mark tells one vowel; the others are still to be guessed


def with_vowels(word: str) -> str:
    """Return the Latin form of a word that carries its vowel marks, the article apart; empty for another word."""
    if len(_MARK.findall(word)) < _LEAST_MARKS:
        return ""
    out: list[str] = []
    for cluster in re.findall(r"[^\W\d_][\u064b-\u0652\u0670]*", unicodedata.normalize("NFC", word)):
        letter, marks = fold_arabic(cluster), cluster[1:]
        vowel = "".join(_VOWELS.get(mark, "") for mark in marks)
        sound = LETTERS.get(letter, "")
        if letter in "وي" and vowel:
            sound = {"و": "w", "ي": "y"}[letter]
        if (out and (out[-1][-1:], letter) in _LONG and not vowel) or (letter in "اأإ" and vowel):
            sound = ""  # the letter only lengthens the vowel before it, or carries its own
        out.append(sound * (2 if _DOUBLED in marks and len(sound) == 1 else 1) + vowel)
    text = "".join(out)
    return f"al {text[2:]}" if fold_arabic(word).startswith("ال") and text.startswith("al") else text
