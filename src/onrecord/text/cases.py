"""Cases: the nominatives that a Russian name in another case may stand for, to be looked up."""

import itertools
from functools import lru_cache

from onrecord.text.normalize import fold

_ADJECTIVES = {
    "ого": ("ый", "ий", "ое", "ой"),
    "его": ("ий", "ее"),
    "ому": ("ый", "ий", "ое", "ой"),
    "ему": ("ий", "ее"),
    "ым": ("ый", "ое"),
    "им": ("ий", "ое"),
    "ом": ("ый", "ий", "ое"),
    "ой": ("ая",),
    "ую": ("ая",),
    "ею": ("ая",),
}
_NOUNS = {
    "овым": ("ов",),
    "евым": ("ев",),
    "иным": ("ин",),
    "ыным": ("ын",),
    "ое": ("ой", "о"),
    "ае": ("ай", "а"),
    "уе": ("уй", "у"),
    "ом": ("", "о"),
    "ем": ("ь", "й", "е"),
    "ой": ("а",),
    "ей": ("я",),
    "а": ("", "о"),
    "я": ("е", "ь", "й"),
    "у": ("", "а", "о"),
    "ю": ("я", "е", "ь"),
    "ы": ("а",),
    "и": ("я", "а", "ь"),
    "е": ("", "а", "о"),
}
"""Endings of the oblique cases, and those of the nominative in their place."""
_ENDINGS = [{fold(old): tuple(map(fold, new)) for old, new in table.items()} for table in (_ADJECTIVES, _NOUNS)]
"""The same as folded names have them, in which `й` is `и`."""
_SHORTEST_STEM = 3
MOST_WORDS = 5
"""Words of a name; a longer one is looked up as it stands."""
_MOST_FORMS = 4


def nominatives(name: str) -> tuple[str, ...]:
    """Return the folded forms in which a name in Cyrillic letters may be on record, its own form among them.

    A word may stay as it is: `Имарат Кавказ`, `Армии переселенцев`.
    """
    words = fold(name).split()
    if len(words) > MOST_WORDS or not any("а" <= word[0] <= "я" for word in words):
        return ()
    return tuple(" ".join(form) for form in itertools.product(*map(_forms, words)))


@lru_cache(maxsize=16384)
def latin_forms(word: str) -> frozenset[str]:
    """Return the Latin spellings of each nominative that a Cyrillic word may stand for; a Latin word as it is."""
    from onrecord.text.romanise import romanise

    if word.isascii():
        return frozenset({word})
    latin = {latin for form in (word, *nominatives(word)) for latin in romanise(form)}
    return frozenset(latin | {form.replace("dzh", "j") for form in latin})


def likely_nominative(name: str) -> str:
    """Return the folded form that a name in Cyrillic letters most likely has in the nominative: `Олег` of `Олегом`.

    A form that is a known first name is the likeliest: `Анна` of `Анну`, which `Анн` might be as well.
    """
    return " ".join(_first_name(word) or _likely(word) for word in fold(name).split())


def _first_name(word: str) -> str:
    from onrecord.text.romanise import romanise
    from onrecord.text.slavic_names import FIRST_NAMES

    return next((form for form in _forms(word) if any(latin in FIRST_NAMES for latin in romanise(form))), "")


def _likely(word: str) -> str:
    for ending, instead in _ENDINGS[1].items():
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            return stem + instead[0]
    return word


def _forms(word: str) -> list[str]:
    forms = [word]
    for endings in _ENDINGS:
        for ending, instead in endings.items():
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= _SHORTEST_STEM:
                forms += [stem + other for other in instead]
                break
    return list(dict.fromkeys(forms))[: _MOST_FORMS + 1]
