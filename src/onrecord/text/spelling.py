"""Spelling similarity: how likely two words of names are spellings of one word."""

import functools
import math
from collections.abc import Callable, Mapping

from onrecord.text.name_words import SPELLED
from onrecord.text.normalize import skeleton

_SOUNDS = tuple(
    (pair.partition(">")[0], pair.partition(">")[2])
    for pair in (
        "tch>c dzh>j dsch>j sch>s kh>h gh>g ph>f sh>s ch>s dj>j zh>j th>t dh>d ck>k"
        " q>k c>k x>ks w>v ou>u oo>u ee>i ie>i ei>ai ey>i ay>ai y>i e>i o>u"
    ).split()
)
"""Letters that romanisations write for one sound; longer ones first."""
_COARSE = str.maketrans("bdgjzv", "ptkcsf", "h")
"""Voiced and voiceless as one: Korean `Kim` and `Gim`, Arabic `Sadr` and `Zadr`."""
INTERCEPT = -4.717
ALIKE = 0.689, 0.870, 2.843
EDITS = -0.342, -0.291, -0.044
SAME_SKELETON, SAME_FIRST, SAME_FIRST_SOUND, SAME_FIRST_ROUGH, SAME_LAST = 0.365, 0.269, 0.231, 0.152, 0.721
LENGTH, SHORT = 0.353, -1.505
"""Weights of a logistic model, learnt from words in which two names of one party differ.

`training/spelling.py` makes such weights again from the training split; those found fewer names with slips
(`docs/methods/names.md`), so these, of an earlier draw from the parties of every split, stay.
"""
LONG, SHORT_LETTERS = 12, 4
STEPS = 1 << 20
"""Similarities are rounded to parts of this, so that two that should be equal are, however they were computed."""


@functools.lru_cache(maxsize=400_000)
def sound(word: str) -> str:
    """Return a folded word with one letter for each sound that romanisations write differently; vowels stay."""
    for spelling, letter in _SOUNDS:
        if spelling in word:
            word = word.replace(spelling, letter)
    out = word[:1]
    for letter in word[1:]:
        if letter != out[-1]:
            out += letter
    return out


@functools.cache
def _distance() -> Callable[[str, str], int]:
    """Return the edit distance with neighbouring letters exchanged; its library loads when it is first needed."""
    from rapidfuzz.distance.OSA import distance

    return distance


def rough_sound(word: str) -> str:
    """Return the sound of a word with voiced and voiceless letters as one, without `h`; never empty for a word."""
    return forms(word)[1] or word


def roughened(heard: str) -> str:
    """Return sounds with voiced and voiceless letters as one, without `h`."""
    return heard.translate(_COARSE)


@functools.lru_cache(maxsize=400_000)
def forms(word: str) -> tuple[str, str, str]:
    """Return how a folded word sounds, how it sounds roughly, and its skeleton."""
    heard = sound(word)
    return heard, roughened(heard), skeleton(word)


def similar(one: str, other: str) -> float:
    """Return how likely two folded words are spellings of one, in [0, 1]; 1 where they are alike."""
    distance = _distance()
    if one == other:
        return 1.0
    if not one or not other:
        return 0.0
    heard, coarse, bones = forms(one)
    heard2, coarse2, bones2 = forms(other)
    length = max(len(one), len(other))
    edits, edits_heard, edits_coarse = distance(one, other), distance(heard, heard2), distance(coarse, coarse2)
    z = (
        INTERCEPT
        + ALIKE[0] * (1 - edits / length)
        + ALIKE[1] * (1 - edits_heard / max(len(heard), len(heard2)))
        + ALIKE[2] * (1 - edits_coarse / max(len(coarse), len(coarse2), 1))
        + EDITS[0] * edits
        + EDITS[1] * edits_heard
        + EDITS[2] * edits_coarse
        + LENGTH * min(length, LONG)
    )
    if length <= SHORT_LETTERS:
        z += SHORT
    if bones == bones2:
        z += SAME_SKELETON
    if one[0] == other[0]:
        z += SAME_FIRST
    if heard[0] == heard2[0]:
        z += SAME_FIRST_SOUND
    if coarse[:1] == coarse2[:1]:
        z += SAME_FIRST_ROUGH
    if one[-1] == other[-1]:
        z += SAME_LAST
    return math.floor(STEPS / (1 + math.exp(-z)) + 0.5) / STEPS


def spelled_alike(one: str, other: str) -> float:
    """Return the spelling similarity of two words of names of which one may stand for several spellings."""
    return max([similar(mine, theirs) for mine in SPELLED.get(one, (one,)) for theirs in SPELLED.get(other, (other,))])


def letters_alike() -> Callable[[str, str], float]:
    """Return the function that gives the share of letters that two texts have in common in order, in [0, 1]."""
    return _extract()[1]


def most_alike(word: str, others: Mapping[int, str], least: float, most: int) -> list[int]:
    """Return the keys of the words that are most alike by edits alone, at least `least` of 1, best first."""
    extract, alike = _extract()
    return [key for _, _, key in extract(word, others, scorer=alike, processor=None, limit=most, score_cutoff=least)]


@functools.cache
def _extract() -> tuple[Callable[..., list[tuple[str, float, int]]], Callable[..., float]]:
    from rapidfuzz.distance.OSA import normalized_similarity
    from rapidfuzz.process import extract

    return extract, normalized_similarity
