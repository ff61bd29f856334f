"""Spelling similarity of many pairs of words at once: the formula of `spelling.similar`, over arrays."""

import math
from collections.abc import Sequence
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist, cpdist

from onrecord.text import spelling

Texts = npt.NDArray[np.object_]
Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint32]
Floats = npt.NDArray[np.float64]


class _Form(NamedTuple):
    """Words in one form, with the number of letters, the first and last of each, and which letters it has, as bits."""

    text: Texts
    size: Ints
    first: Codes
    last: Codes
    letters: Codes

    @classmethod
    def of(cls, joined: str) -> Self:
        """Return the columns of words with a zero character between them."""
        words = joined.split("\0")
        text = np.empty(len(words), dtype=object)
        text[:] = words
        codes = _codes(f"\0{joined}\0")
        gaps = np.flatnonzero(codes == 0)
        bits = np.left_shift(1, codes % 32, dtype=np.uint32)
        bits[gaps] = 0
        starts, ends = gaps[:-1] + 1, gaps[1:]
        # Of an empty word all of these are those of the gap after or before it, 0.
        return cls(text, ends - starts, codes[starts], codes[ends - 1], np.bitwise_or.reduceat(bits, starts))


def _codes(text: str) -> Codes:
    """Return the code point of each letter."""
    if text.isascii():
        return np.frombuffer(text.encode(), dtype=np.uint8).astype(np.uint32)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


class WordColumns(NamedTuple):
    """Words in the forms in which they are compared: written, heard, heard roughly, without vowels."""

    written: _Form
    heard: _Form
    rough: _Form
    bones: Texts

    @classmethod
    def of(cls, words: str, sounds: str, bones: str) -> Self:
        """Return the columns of words whose sounds and skeletons are known, a zero character between them."""
        listed = bones.split("\0")
        held = np.empty(len(listed), dtype=object)
        held[:] = listed
        return cls(_Form.of(words), _Form.of(sounds), _Form.of(spelling.roughened(sounds)), held)

    @classmethod
    def of_words(cls, words: Sequence[str]) -> Self:
        """Return the columns of words."""
        forms = [spelling.forms(word) for word in words]
        return cls.of("\0".join(words), "\0".join([one[0] for one in forms]), "\0".join([one[2] for one in forms]))


def heard_alike(
    some: WordColumns, one: Ints, others: WordColumns, other: Ints, least: float
) -> tuple[Ints, Ints, Floats]:
    """Return the pairs of words whose sounds are alike by edits alone: their places, the edits, how alike they are.

    Pairs of one word of `some` come one after the other.
    """
    longest = np.maximum(some.heard.size[one], others.heard.size[other])
    edits = _fewest_edits(some.heard, one, others.heard, other)
    kept = np.flatnonzero(1 - edits / np.maximum(longest, 1) >= least)
    found = _edits_of_each(some.heard, one[kept], others.heard, other[kept])
    alike = 1 - found / np.maximum(longest[kept], 1)
    near = alike >= least
    return kept[near], found[near], alike[near]


def texts_alike(some: Texts, others: Texts) -> Floats:
    """Return the share of letters that each pair of texts has in common in order, in [0, 1]."""
    found: Floats = cpdist(some, others, scorer=OSA.normalized_similarity, dtype=np.float64, workers=1)
    return found


def similar_pairs(
    some: WordColumns, one: Ints, others: WordColumns, other: Ints, heard: Ints | None = None, *, least: float = 0.0
) -> Floats:
    """Return `spelling.similar` of each pair of words: of `some` at `one`, and of `others` at `other`.

    Args:
        some: Words.
        one: Their places, one for each pair.
        others: The words they are compared with.
        other: Their places.
        heard: The edits between the sounds of each pair, where they are known.
        least: Pairs that are certainly less alike get 0 at once.
    """
    found = np.zeros(len(one))
    kept = np.arange(len(one))
    if heard is None:
        # A letter that only one of two words has costs an edit: with the fewest edits there can be, many fall short.
        fewest = [
            _fewest_edits(some.written, one, others.written, other),
            _fewest_edits(some.heard, one, others.heard, other),
            _fewest_edits(some.rough, one, others.rough, other),
        ]
        kept = np.flatnonzero(_log_odds(some, one, others, other, fewest) >= _log_odds_of(least))
        one, other = one[kept], other[kept]
        heard = _edits(some.heard, one, others.heard, other)
    written = _edits(some.written, one, others.written, other)
    rough = _edits(some.rough, one, others.rough, other)
    z = _log_odds(some, one, others, other, [written, heard, rough])
    shares = np.floor(spelling.STEPS / (1 + np.exp(-z)) + 0.5) / spelling.STEPS
    found[kept] = np.where(written == 0, 1.0, shares)
    return found


def _log_odds_of(share: float) -> float:
    return math.log(share / (1 - share)) - _SPARE if share else -math.inf


_SPARE = 0.01
"""More than rounding can do to log-odds."""


def _log_odds(some: WordColumns, one: Ints, others: WordColumns, other: Ints, edits: Sequence[Ints]) -> Floats:
    length = np.maximum(some.written.size[one], others.written.size[other])
    sizes = [
        length,
        np.maximum(some.heard.size[one], others.heard.size[other]),
        np.maximum(some.rough.size[one], others.rough.size[other]),
    ]
    z = np.full(len(one), spelling.INTERCEPT)
    for weight, count, size in zip(spelling.ALIKE, edits, sizes, strict=True):
        z += weight * (1 - count / np.maximum(size, 1))
    for weight, count in zip(spelling.EDITS, edits, strict=True):
        z += weight * count
    z += spelling.LENGTH * np.minimum(length, spelling.LONG)
    z += spelling.SHORT * (length <= spelling.SHORT_LETTERS)
    z += spelling.SAME_SKELETON * (some.bones[one] == others.bones[other])
    z += spelling.SAME_FIRST * (some.written.first[one] == others.written.first[other])
    z += spelling.SAME_FIRST_SOUND * (some.heard.first[one] == others.heard.first[other])
    z += spelling.SAME_FIRST_ROUGH * (some.rough.first[one] == others.rough.first[other])
    z += spelling.SAME_LAST * (some.written.last[one] == others.written.last[other])
    return z


def _fewest_edits(some: _Form, one: Ints, others: _Form, other: Ints) -> Ints:
    """Return the fewest edits there can be between the words of each pair, by the letters that only one has."""
    mine, theirs = some.letters[one], others.letters[other]
    found: Ints = np.maximum(np.bitwise_count(mine & ~theirs), np.bitwise_count(theirs & ~mine))
    return found


def _edits(some: _Form, one: Ints, others: _Form, other: Ints) -> Ints:
    found: Ints = cpdist(some.text[one], others.text[other], scorer=OSA.distance, dtype=np.int32, workers=1)
    return found


_MANY = 60
"""Words that are compared with one and the same; from there on it is quicker to prepare that one first."""


def _edits_of_each(some: _Form, one: Ints, others: _Form, other: Ints) -> Ints:
    """Return the edits of pairs of which those of one word come one after the other."""
    bounds = np.r_[np.flatnonzero(np.diff(one, prepend=-1)), len(one)]
    sizes = np.diff(bounds)
    many = np.flatnonzero(sizes >= _MANY)
    few = np.repeat(sizes < _MANY, sizes)
    found = np.empty(len(one), dtype=np.int64)
    found[few] = _edits(some, one[few], others, other[few])
    for start, end in zip(bounds[many].tolist(), bounds[many + 1].tolist(), strict=True):
        word, choices = some.text[one[start]], others.text[other[start:end]]
        found[start:end] = cdist([word], choices, scorer=OSA.distance, dtype=np.int32, workers=1)[0]
    return found
