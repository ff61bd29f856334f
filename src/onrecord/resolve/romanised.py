"""Romanised names: whether a name in Cyrillic letters is, sound for sound, one that the record has in Latin letters."""

import re
from collections.abc import Iterable

from onrecord.text.cases import nominatives
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.romanise import romanise
from onrecord.text.romanised_words import ARTICLE, LISTED_ARTICLE, place_of, same_word
from onrecord.text.western_names import western_forms

LEAST_WORDS = 2
OWN, INFLECTED = "own", "inflected"
_FAMILY_FIRST = frozenset(
    nation_of(name)
    for name in "China,Hong Kong,Macau,Taiwan,North Korea,South Korea,Japan,Vietnam,Cambodia,Singapore,Hungary".split(
        ","
    )
) - {""}
"""Countries whose people write the family name first."""
_PATRONYMIC = re.compile(r".{2,}(?:[eo]vi(?:t?c|ts)?h?|avit?ch|[eo]vi[ck]|[aeoi][vwu]na|ichna|itch|ich)")
_OF_FATHER = frozenset("ogly oglu ogli uly kyzy qizi jr sr".split())
"""Words that tell whose son or daughter somebody is."""


def romanisation(name: str, listed: str) -> str:
    """Return how a name in Cyrillic letters is a listed one in Latin letters: `own`, `inflected`, or empty.

    Every word of it is a word of the listed name, which has more but initials and a patronymic: `Олег Веск` is
    `Oleg F. VESK`. An inflected name is so in another case: `Алексея Веска`.
    """
    words = fold(ARTICLE.sub("", name)).split()
    if len(words) < LEAST_WORDS or not all("а" <= word[0] <= "я" for word in words):
        return ""
    theirs = fold(LISTED_ARTICLE.sub("", listed)).split()
    if not fold(listed).isascii() or len(theirs) < len(words):
        return ""
    inflected = False
    left = list(theirs)
    for word in words:
        at = place_of([*romanise(word), *western_forms(word)], left)
        if at is None:
            inflected = True
            at = place_of([form for other in nominatives(word) for form in romanise(other)], left)
        if at is None:
            return ""
        del left[at]
    if not all(is_patronymic(word) for word in left):
        return ""
    return INFLECTED if inflected else OWN


def is_romanised_word(name: str, listed: str) -> bool:
    """Return whether a name of one word in Cyrillic letters is a listed one of one word: a ship's or a firm's."""
    words, theirs = fold(name).split(), fold(listed).split()
    if len(words) != 1 or len(theirs) != 1 or not "а" <= words[0][0] <= "я":
        return False
    return any(same_word(form, theirs[0]) for form in romanise(words[0]))


def is_same_in_sound(name: str, listed: str) -> bool:
    """Return whether every word of a name in Latin letters is a word of a listed one, which has more but a patronymic.

    `Tarek Zeid Veskar` is `Tariq Zaid VESKAR`.
    """
    words, theirs = fold(name).split(), fold(listed).split()
    if len(words) < LEAST_WORDS or not fold(name).isascii() or not fold(listed).isascii() or len(theirs) < len(words):
        return False
    left = list(theirs)
    for word in words:
        at = next((at for at, other in enumerate(left) if same_word(word, other)), None)
        if at is None:
            return False
        del left[at]
    return all(is_patronymic(word) for word in left)


def is_turned(name: str, listed: str) -> bool:
    """Whether a name of three words or more has its family name first, the listed one last: `Bel Teng SORN`."""
    words, theirs = fold(name).split(), fold(listed).split()
    family = listed.rsplit(maxsplit=1)[-1]
    return (
        len(words) > LEAST_WORDS and family.isupper() and not listed.isupper() and words == [theirs[-1], *theirs[:-1]]
    )


def is_family_first(name: str, listed: str, nations: Iterable[str]) -> bool:
    """Return whether a name of two words has its family name first, as the people of one of these countries write it.

    `Bao Lintong` is `Lintong BAO` of China; that `Orlan Vesk` is `Vesk ORLAN` of another country would be a guess.
    """
    words, theirs = fold(name).split(), fold(listed).split()
    family = listed.rsplit(maxsplit=1)[-1]
    turned = len(words) == LEAST_WORDS and words == theirs[::-1] and family.isupper() and not listed.isupper()
    return turned and any(nation_of(nation) in _FAMILY_FIRST for nation in nations)


def is_patronymic(word: str) -> bool:
    """Return whether a folded word is an initial, or says whose child somebody is: `F.`, `Stefanovich`, `ogly`."""
    return len(word) == 1 or word in _OF_FATHER or _PATRONYMIC.fullmatch(word) is not None
