"""Case, marks, punctuation, whitespace: the folded form that names are compared in."""

import functools
import unicodedata

_JOINERS = frozenset("'’‘ʼʻ`´ʿʾ\u02bb\u02bc\u0640\u200c\u200d\u200e\u200f\u00ad.")
ARABIC_LETTERS = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ك": "ک",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ة": "ه",
        "ۀ": "ه",
        "ؤ": "و",
        "ځ": "ځ",
    }
)
"""Variants of Perso-Arabic letters, one to one."""
_LATIN = str.maketrans(
    {"ß": "ss", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ё": "е"}
)


class _Kept(dict[int, str | None]):
    """What `fold` makes of a character: a letter or digit stays, a mark or joiner goes, all else is a space."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        sort = unicodedata.category(char)[0]
        kept = None if sort == "M" or char in _JOINERS else char if sort in "LN" else " "
        self[code] = kept
        return kept


_KEPT = _Kept()


@functools.lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return `text` folded for comparing names.

    Lower case, without combining marks, apostrophes or full stops (`Jama'atu` and `Jamaatu` fold alike,
    so do `U.S.` and `US`); every other run of punctuation or space becomes one space; Perso-Arabic letter
    variants become one letter. Folding twice is folding once.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_KEPT).split())
    lowered = unicodedata.normalize("NFKD", text).casefold().translate(_LATIN)
    plain = unicodedata.normalize("NFKD", lowered).translate(ARABIC_LETTERS)
    return " ".join(plain.translate(_KEPT).split())


PARTICLES = frozenset("the al el ul ur ud ibn bin ben abu abou umm abd abdul abdel de of and la le los las".split())
"""Words of names that tell nobody apart."""


def telling_words(name: str) -> list[str]:
    """Return the folded words of a name, in order, without those that tell nobody apart."""
    return [word for word in fold(name).split() if word not in PARTICLES]


_SOUNDS = (
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("sh", "s"),
    ("ch", "s"),
    ("dj", "j"),
    ("zh", "s"),
    ("th", "t"),
    ("dh", "d"),
)
_LETTERS = {"q": "k", "c": "k", "x": "ks", "w": "v", "z": "s"}
_FIRST = str.maketrans({**_LETTERS, **dict.fromkeys("aeiouy", "a")})
_FOLLOWING = str.maketrans({**_LETTERS, **dict.fromkeys("aeiouyh")})


@functools.lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """Return the consonants of a folded word: a key under which spelling variants meet.

    `jalaluddin` and `jallaloudine` both give `jldn`. Wide on purpose: it finds what a name might be, never what it is.
    """
    text = word
    if "h" in text or "j" in text:
        for spelling, sound in _SOUNDS:
            text = text.replace(spelling, sound)
    kept = last = ""
    for char in (text[:1] or "a").translate(_FIRST) + text[1:].translate(_FOLLOWING):
        if char != last:
            kept += char
            last = char
    return kept


SHORTEST_CUT = 3
"""Letters of a word of a firm's name that is cut to its consonants: `mfg`, `intl`, `shpg`."""
_VOWELS = frozenset("aeiou")


def abbreviates(short: str, long: str) -> bool:
    """Return whether a folded word is another one cut to some of its consonants: `shpg` is `shipping`.

    It begins with the same letter, has no vowel but perhaps the first, and its letters come in the same order.
    """
    if not SHORTEST_CUT <= len(short) < len(long) or short[0] != long[0] or set(short[1:]) & _VOWELS:
        return False
    rest = iter(long)
    return all(char in rest for char in short)
