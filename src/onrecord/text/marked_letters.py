"""Marked letters: those that English writes without their mark, or by two letters for their sound: `đ`, `ö`, `š`."""

import itertools
from collections.abc import Iterator

from onrecord.text.normalize import fold

_TWO = {
    "đ": ("dj",),
    "ä": ("ae",),
    "ö": ("oe",),
    "ø": ("oe",),
    "ü": ("ue",),
    "å": ("aa",),
    "č": ("ch",),
    "ć": ("ch", "tj"),
    "ç": ("ch",),
    "š": ("sh",),
    "ş": ("sh",),
    "ș": ("sh",),
    "ž": ("zh",),
    "ğ": ("gh",),
    "ñ": ("ny",),
}
MOST = 16
"""Spellings of one word that are given."""


def spelt_out(word: str) -> Iterator[str]:
    """Yield the folded spellings of a word with letters written out, each of its marked letters either way.

    `Đorđević` is `djordjevic`, and `djordevich`; that without any letter written out, `dordevic`, is left to `fold`.
    """
    letters = [(*_TWO.get(char.lower(), ()), char) for char in word]
    forms = itertools.islice(itertools.product(*letters), 4 * MOST)
    told = dict.fromkeys(fold("".join(form)) for form in forms)
    plain = fold(word)
    yield from itertools.islice((form for form in told if form != plain), MOST)
