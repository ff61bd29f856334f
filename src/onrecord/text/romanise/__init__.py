"""Latin forms of names in other scripts, as sanctions lists spell them.

`romanise` gives up to four forms of a whole name, `romanise_words` the forms of each of its parts.
"""

import functools
from collections.abc import Callable, Sequence
from itertools import groupby

from onrecord.text.normalize import fold
from onrecord.text.romanise.arabic import arabic_slots
from onrecord.text.romanise.choose import MOST, Forms
from onrecord.text.romanise.cyrillic import cyrillic_slots
from onrecord.text.romanise.greek import greek_slots
from onrecord.text.romanise.han import han_slots
from onrecord.text.romanise.hangul import hangul_slots
from onrecord.text.romanise.hebrew import hebrew_slots
from onrecord.text.romanise.other import other_slots, plain_ascii
from onrecord.text.romanise.scripts import Word, script_of, split_words

__all__ = ["romanise", "romanise_words", "script_of"]

_WRITERS: dict[str, Callable[[Sequence[str]], list[Forms]]] = {
    "Arabic": arabic_slots,
    "Cyrillic": cyrillic_slots,
    "Greek": greek_slots,
    "Han": han_slots,
    "Hangul": hangul_slots,
    "Hebrew": hebrew_slots,
}


@functools.lru_cache(maxsize=65536)
def romanise(text: str) -> Forms:
    """Return one to four Latin forms of a name: ASCII, lower case, one space between words, the order kept.

    The k-th form has the k-th form of each word, so all four together hold every form of every word. A text in
    Latin letters gives its folded self alone, a text without letters or digits the empty string.
    """
    folded = fold(text)
    if folded.isascii():
        return (folded,)
    words = split_words(text)
    if all(script == "Latin" for script, _ in words):
        return (plain_ascii(folded),)
    slots = _slots(words)
    depth = max(map(len, slots), default=1)
    forms = (" ".join(slot[min(rank, len(slot) - 1)] for slot in slots) for rank in range(min(depth, MOST)))
    return tuple(dict.fromkeys(forms)) or ("",)


def romanise_words(text: str) -> tuple[Forms, ...]:
    """Return for each part of a name its one to four Latin forms, best first; a part may be several words."""
    return tuple(_slots(split_words(text)))


def _slots(parts: list[Word]) -> list[Forms]:
    out: list[Forms] = []
    for script, group in groupby(parts, key=lambda part: part[0]):
        words = [word for _, word in group]
        writer = _WRITERS.get(script)
        out += writer(words) if writer else _latin(words) if script == "Latin" else other_slots(words)
    return out


def _latin(words: Sequence[str]) -> list[Forms]:
    return [(form,) for form in (plain_ascii(fold(word)) for word in words) if form]
