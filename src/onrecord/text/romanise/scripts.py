"""The script of a character, and a text cut into words of one script each."""

import functools
import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_BLOCKS = (
    ("Latin", "LATIN"), ("Arabic", "ARABIC"), ("Cyrillic", "CYRILLIC"), ("Hebrew", "HEBREW"), ("Hangul", "HANGUL"),
    ("Han", "CJK UNIFIED"), ("Han", "CJK COMPATIBILITY IDEOGRAPH"), ("Greek", "GREEK"), ("Kana", "HIRAGANA"),
    ("Kana", "KATAKANA"),
)  # fmt: skip
_JOINERS = frozenset("'’‘ʼʻ`´ʿʾ׳\u30fc")

_NONE = "none"

Word = tuple[str, str]
"""A script and a word in it, lower case."""


def script_of(text: str) -> str:
    """Return the script most letters of a text are in: `Latin`, `Arabic`, `Cyrillic`, `Han` ... or `Other`."""
    counts: dict[str, int] = {}
    for char in text:
        script = _script(char)
        if script and script != _NONE:
            counts[script] = counts.get(script, 0) + 1
    return max(counts, key=lambda script: counts[script], default="Other")


def split_words(text: str) -> list[Word]:
    """Return the words of a text with their scripts, in order; a mark stays with its letter."""
    out: list[Word] = []
    script = ""
    kept: list[str] = []
    for char in unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).lower():
        if char in _JOINERS:
            if script == "Hebrew":
                kept.append("'")  # the geresh is part of a Hebrew letter
            continue
        letters = _script(char)
        if kept and (letters == _NONE or (letters and script and letters != script)):
            out.append((script or "Latin", "".join(kept)))
            script, kept = "", []
        if letters != _NONE:
            kept.append(char)
            script = letters or script
    if kept:
        out.append((script or "Latin", "".join(kept)))
    return out


@functools.lru_cache(maxsize=20_000)
def _script(char: str) -> str:
    """Return the script of a letter, the empty string for a mark or digit, and `none` for all else."""
    category = unicodedata.category(char)
    if category[0] in "MN":
        return ""
    if category[0] != "L":
        return _NONE
    name = unicodedata.name(char, "")
    return next((script for script, start in _BLOCKS if name.startswith(start)), "Other")
