"""Romanised words: whether a word in Cyrillic letters is one that a record has in Latin letters, sound for sound."""

import re
from collections.abc import Iterable, Sequence

from onrecord.text.cases import nominatives
from onrecord.text.normalize import fold, skeleton
from onrecord.text.romanise import romanise
from onrecord.text.slavic_names import FIRST_NAMES
from onrecord.text.spelling import sound, spelled_alike

LEAST_ALIKE = 0.7
"""Spelling similarity of two words with the same consonants from which they are one: `Alexey` and `Aleksei`."""
ARTICLE = re.compile(r"\b(?:аль|эль|ас|эс|ан|ар|аш|эш|аз|эз|ад|ат|эт)-(?=[А-ЯЁа-яё])", re.IGNORECASE)
LISTED_ARTICLE = re.compile(r"\b(?:al|el|as|es|an|ar|ash|esh|az|ez|ad|at|ul)-(?=[a-z])", re.IGNORECASE)
"""The Arabic article, whose last sound becomes that of the name: `ас-Сенусси` is `al-Senussi`."""
_VOWELS = frozenset("aeiouy")


def is_spelt_so(name: str, listed: str) -> bool:
    """Return whether a name in Cyrillic letters, in any case, is word for word a listed one in Latin letters.

    For the names of a party that is known: a byname of one word, `Вескин`, is that of many.
    """
    words = fold(ARTICLE.sub("", name)).split()
    theirs = fold(LISTED_ARTICLE.sub("", listed)).split()
    if not words or len(words) != len(theirs) or not fold(listed).isascii():
        return False
    if not all("а" <= word[0] <= "я" for word in words):
        return False
    return all(
        place_of([form for case in (word, *nominatives(word)) for form in romanise(case)], [other]) is not None
        for word, other in zip(words, theirs, strict=True)
    )


def place_of(forms: Iterable[str], words: Sequence[str]) -> int | None:
    """Return where a word stands that one of these romanised forms spells; None where none does."""
    every = [variant for form in forms for variant in _with_h(form)]
    return next((at for at, word in enumerate(words) for form in every if same_word(form, word)), None)


def _with_h(form: str) -> tuple[str, ...]:
    """A romanised word, and as it is where the Russian `г` stands for an `h`: `Ибрагим`, `Ганнибал`."""
    return (form, form.replace("g", "h")) if "g" in form else (form,)


_OF_ENKO = ("enko", "enka")
"""How one family name ends in Ukrainian or Russian, and in Belarusian."""


def same_word(one: str, other: str) -> bool:
    """Return whether two folded words in Latin letters are spellings of one, its last sound the same."""
    one, other = (word.removesuffix("h") if word.endswith("ah") else word for word in (one, other))
    if one == other or sound(one) == sound(other):
        return True
    if one in FIRST_NAMES and FIRST_NAMES[one] == FIRST_NAMES.get(other):
        return True
    if one.endswith(_OF_ENKO) and other.endswith(_OF_ENKO):
        one, other = one[:-1], other[:-1]
    if sound(one)[-1] != sound(other)[-1] and (one[-1] in _VOWELS or other[-1] in _VOWELS):
        return False  # `Pavlova` is not `Pavlov`
    return skeleton(one) == skeleton(other) and spelled_alike(one, other) >= LEAST_ALIKE
