"""Case, marks, punctuation, whitespace: the folded form that names are compared in."""

import functools
import unicodedata

_JOINERS = frozenset("'’‘ʼʻ`´ʿʾ\u02bb\u02bc\u0640\u200c\u200d\u200e\u200f\u00ad.")
_ARABIC = str.maketrans(
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
_LATIN = str.maketrans(
    {"ß": "ss", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ё": "е"}
)


@functools.lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return `text` folded for comparing names.

    Lower case, without combining marks, apostrophes or full stops (`Jama'atu` and `Jamaatu` fold alike,
    so do `U.S.` and `US`); every other run of punctuation or space becomes one space; Perso-Arabic letter
    variants become one letter. Folding twice is folding once.
    """
    lowered = unicodedata.normalize("NFKD", text).casefold().translate(_LATIN)
    out: list[str] = []
    gap = False
    for char in unicodedata.normalize("NFKD", lowered).translate(_ARABIC):
        category = unicodedata.category(char)
        if category[0] == "M" or char in _JOINERS:
            continue
        if category[0] in "LN":
            if gap and out:
                out.append(" ")
            out.append(char)
            gap = False
        else:
            gap = True
    return "".join(out)


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
    ("q", "k"),
    ("c", "k"),
    ("x", "ks"),
    ("w", "v"),
    ("z", "s"),
)


@functools.lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """Return the consonants of a folded word: a key under which spelling variants meet.

    `jalaluddin` and `jallaloudine` both give `jldn`. Wide on purpose: it finds what a name might be, never what it is.
    """
    text = word
    for spelling, sound in _SOUNDS:
        text = text.replace(spelling, sound)
    kept = [text[:1] if text[:1] not in "aeiouy" else "a"]
    for char in text[1:]:
        if char not in "aeiouyh" and char != kept[-1]:
            kept.append(char)
    return "".join(kept)
