"""Korean names in Cyrillic, by Kontsevich's table read backwards: `Чхве` is Choe, `Хёк` is Hyok, `Ён` is Yong.

Source: L. R. Kontsevich's system for Korean in Cyrillic (1966), and the forms that the lists of the UN and OFAC use.
"""

import functools
import re

_ONSETS = {
    "": ("",), "кх": ("k",), "тх": ("t",), "пх": ("p",), "чх": ("ch",), "кк": ("kk",), "тт": ("tt",), "пп": ("pp",),
    "сс": ("ss",), "чч": ("jj",), "дж": ("j",), "к": ("k",), "г": ("k", "g"), "т": ("t",), "д": ("t", "d"),
    "п": ("p",), "б": ("p", "b"), "ч": ("ch", "j"), "с": ("s",), "х": ("h",), "н": ("n",), "м": ("m",),
    "р": ("r",), "л": ("r", "l"),
}  # fmt: skip
_VOWELS = {
    "йе": ("ye",), "вэ": ("wae",), "ве": ("oe", "oi"), "ва": ("wa",), "во": ("wo",), "ви": ("wi",), "ый": ("ui",),
    "а": ("a",), "я": ("ya",), "о": ("o", "eo"), "ё": ("yo", "yeo"), "у": ("u",), "ю": ("yu",), "ы": ("u",),
    "и": ("i",), "э": ("ae",), "е": ("e",),
}  # fmt: skip
_CODAS = {
    "": ("",), "нъ": ("n",), "н": ("n", "ng"), "ль": ("l",), "к": ("k",), "т": ("t",), "п": ("p",), "м": ("m",),
}  # fmt: skip


def _longest(table: dict[str, tuple[str, ...]]) -> str:
    return "|".join(sorted(table, key=len, reverse=True))


_SYLLABLE = re.compile(rf"({_longest(_ONSETS)})({_longest(_VOWELS)})({_longest(_CODAS)})")


@functools.lru_cache(maxsize=4096)
def korean_forms(word: str) -> tuple[str, ...]:
    """Return the Latin forms of a word in Cyrillic that is one Korean syllable, best first; none where it is not."""
    match = _SYLLABLE.fullmatch(word)
    if match is None:
        return ()
    onsets, vowels, codas = _ONSETS[match[1]], _VOWELS[match[2]], _CODAS[match[3]]
    ranked = sorted(
        (i + j + k, onset + vowel + coda)
        for i, onset in enumerate(onsets)
        for j, vowel in enumerate(vowels)
        for k, coda in enumerate(codas)
    )
    return tuple(dict.fromkeys(form for _, form in ranked))
