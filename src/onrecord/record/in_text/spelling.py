"""Words that may be spellings of one another: one written otherwise in Latin letters, or one with a slip."""

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum

from onrecord.record.in_text.ordinary import is_ordinary

Romanise = Callable[[str], tuple[str, ...]]
"""Latin forms of a word in another script, best first."""

_SOUNDS = tuple(
    pair.split(":")
    for pair in "kh:k gh:g dh:d th:t sh:s ch:s ph:f zh:s dj:j ck:k q:k c:k x:ks w:v ou:u oo:u ee:i y:i o:u".split()
)
"""Letters by which systems of romanisation differ; both sides of a pair are read as one sound."""
_DOUBLED = re.compile(r"(.)\1+")
_ABD = re.compile("^abd[aeou]l?(?=..)")
"""`Abdul`, `Abdel` and `Abdur` before the word they belong to."""
_DIN = re.compile(r"(?<=..)[aeiou]+d+(?:ee|i|ie|y)n+e?$")
_LONG, _VERY_LONG = 6, 9
"""Letters of the sounded form in which one slip, or two, leave the word recognisable."""
_SHORTEST, _LONGEST = 3, 40
"""Letters of a word that other spellings are looked for; a longer one is no word."""
_MEMO_SIZE = 200_000


class Change(IntEnum):
    """How far a word of the text is from the word of the record."""

    NONE = 0
    SPELLING = 1
    """Another romanisation, the same sounds."""
    SLIP = 2
    """One letter more, less, other, or changed with the next."""
    SLIPS = 3
    """Two of these, in a very long word."""


@functools.lru_cache(maxsize=_MEMO_SIZE)
def sounds(word: str) -> tuple[str, ...]:
    """Return one or two sounded forms of a folded word; an `e` may stand for an `a` or an `i`."""
    text = _ABD.sub("abd", _DOUBLED.sub(r"\1", _DIN.sub("udin", word)))
    for spelling, sound in _SOUNDS:
        text = text.replace(spelling, sound)
    text = _DOUBLED.sub(r"\1", text)
    if len(text) > 4:
        text = text.removesuffix("h")
    if "e" not in text:
        return (text,)
    return tuple(dict.fromkeys(_DOUBLED.sub(r"\1", text.replace("e", vowel)) for vowel in "ai"))


class NearWords:
    """The words of a record's names, found by words of a text that may be spellings of them."""

    def __init__(self, words: Iterable[str], romanise: Romanise | None = None) -> None:
        """Index the words.

        Args:
            words: Folded words, each by its number.
            romanise: Gives Latin forms of words in other scripts; without it they meet only their own script.
        """
        self._numbers: dict[str, int] = {}
        self._words: list[str] = []
        self._by_sound: dict[str, list[int]] = {}
        self._by_deletion: dict[str, list[int]] = {}
        self._romanise = romanise
        self._memo: dict[str, Mapping[int, Change]] = {}
        for word in words:
            self._add(word)

    def _add(self, word: str) -> None:
        if word in self._numbers:
            return
        number = self._numbers[word] = len(self._words)
        self._words.append(word)
        for form in sounds(word):
            self._by_sound.setdefault(form, []).append(number)
            if _LONG <= len(form) <= _LONGEST:
                for shorter in _deletions(form):
                    self._by_deletion.setdefault(shorter, []).append(number)

    def number(self, word: str) -> int:
        """Return the number of a word of the record."""
        return self._numbers[word]

    def word(self, number: int) -> str:
        """Return the word of the record with this number."""
        return self._words[number]

    def near(self, word: str) -> Mapping[int, Change]:
        """Return the words of the record that a folded word may be, with how far each is; of a common word itself."""
        known = self._memo.get(word)
        if known is None:
            if len(self._memo) >= _MEMO_SIZE:
                self._memo.clear()
            known = self._memo[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> dict[int, Change]:
        found: dict[int, Change] = {}
        exact = self._numbers.get(word)
        if exact is not None:
            found[exact] = Change.NONE
        if is_ordinary(word) or not _SHORTEST <= len(word) <= _LONGEST:
            return found
        spelt: tuple[str, ...] = (word,)
        if self._romanise is not None and not word.isascii():
            spelt = (word, *self._romanise(word))
        forms = tuple(dict.fromkeys(form for one in spelt for form in sounds(one)))
        for form in forms:
            for number in self._by_sound.get(form, ()):
                found.setdefault(number, Change.SPELLING)
        for form in forms:
            if len(form) >= _LONG:
                for number, change in self._with_slips(form):
                    found[number] = min(change, found.get(number, change))
        return found

    def _with_slips(self, form: str) -> Iterator[tuple[int, Change]]:
        from rapidfuzz.distance import DamerauLevenshtein

        for number in {near for shorter in _deletions(form) for near in self._by_deletion.get(shorter, ())}:
            for other in sounds(self._words[number]):
                most = 2 if min(len(form), len(other)) >= _VERY_LONG else 1
                slips = DamerauLevenshtein.distance(form, other, score_cutoff=most)
                if other[0] == form[0] and slips <= most:
                    yield number, Change.SLIPS if slips == 2 else Change.SLIP


def _deletions(form: str) -> set[str]:
    """The form, and the form without each of its letters: two forms one slip apart share one of these."""
    return {form, *(form[:at] + form[at + 1 :] for at in range(len(form)))}
