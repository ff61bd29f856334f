"""Spelling similarity of many pairs of words at once: the formula of `spelling.similar`, over arrays."""

import math
from collections.abc import Sequence
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from onrecord.text import spelling
from onrecord.text.normalize import skeleton

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
    def of(cls, words: Sequence[str]) -> Self:
        text = np.empty(len(words), dtype=object)
        text[:] = words
        size = np.fromiter(map(len, words), dtype=np.int64, count=len(words))
        # A letter before the first word, and one after each, so that an empty word has a place too.
        codes = np.frombuffer("\0".join(["", *words, ""]).encode("utf-32-le", "surrogatepass"), dtype="<u4")
        ends = np.cumsum(size + 1)
        bits = np.left_shift(1, codes % 32, dtype=np.uint32)
        bits[codes == 0] = 0
        letters = np.bitwise_or.reduceat(bits, ends - size) if len(words) else bits[:0]
        return cls(text, size, codes[ends - size], codes[ends - 1], letters)


class WordColumns(NamedTuple):
    """Words in the forms in which they are compared: written, heard, heard roughly, without vowels."""

    written: _Form
    heard: _Form
    rough: _Form
    bones: Texts

    @classmethod
    def of(cls, words: Sequence[str], sounds: Sequence[str], bones: Sequence[str]) -> Self:
        """Return the columns of words whose sounds and skeletons are known."""
        rough = spelling.roughened("\0".join(sounds)).split("\0") if sounds else []
        held = np.empty(len(bones), dtype=object)
        held[:] = bones
        return cls(_Form.of(words), _Form.of(sounds), _Form.of(rough), held)

    @classmethod
    def of_words(cls, words: Sequence[str]) -> Self:
        """Return the columns of words."""
        return cls.of(words, list(map(spelling.sound, words)), list(map(skeleton, words)))


def _codes(letters: list[str]) -> npt.NDArray[np.uint32]:
    """Return the code point of each letter, 0 where there is none."""
    together = "".join(letters)
    if len(together) < len(letters):
        together = "".join([letter or "\0" for letter in letters])
    return np.frombuffer(together.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def heard_alike(
    some: WordColumns, one: Ints, others: WordColumns, other: Ints, least: float
) -> tuple[Ints, Ints, Floats]:
    """Return the pairs of words whose sounds are alike by edits alone: their places, the edits, how alike they are."""
    mine, theirs = some.heard.letters[one], others.heard.letters[other]
    longest = np.maximum(some.heard.size[one], others.heard.size[other])
    # A letter that only one of them has costs an edit.
    edits = np.maximum(np.bitwise_count(mine & ~theirs), np.bitwise_count(theirs & ~mine))
    kept = np.flatnonzero(1 - edits / np.maximum(longest, 1) >= least)
    found = _edits(some.heard, one[kept], others.heard, other[kept])
    alike = 1 - found / np.maximum(longest[kept], 1)
    near = alike >= least
    return kept[near], found[near], alike[near]


def texts_alike(some: Texts, others: Texts) -> Floats:
    """Return the share of letters that each pair of texts has in common in order, in [0, 1]."""
    found: Floats = cpdist(some, others, scorer=OSA.normalized_similarity, dtype=np.float64, workers=1)
    return found


def similar_pairs(
    some: WordColumns, one: Ints, others: WordColumns, other: Ints, heard: Ints | None = None
) -> Floats:
    """Return `spelling.similar` of each pair of words: of `some` at `one`, and of `others` at `other`.

    Args:
        some: Words.
        one: Their places, one for each pair.
        others: The words they are compared with.
        other: Their places.
        heard: The edits between the sounds of each pair, where they are known.
    """
    length = np.maximum(some.written.size[one], others.written.size[other])
    edits = [
        _edits(some.written, one, others.written, other),
        _edits(some.heard, one, others.heard, other) if heard is None else heard,
        _edits(some.rough, one, others.rough, other),
    ]
    sizes = [length, *(np.maximum(some[at].size[one], others[at].size[other]) for at in (1, 2))]
    z = np.full(len(one), spelling.INTERCEPT)
    for weight, count, size in zip(spelling.ALIKE, edits, sizes, strict=True):
        z += weight * (1 - count / np.maximum(size, 1))
    for weight, count in zip(spelling.EDITS, edits, strict=True):
        z += weight * count
    z += spelling.LENGTH * np.minimum(length, spelling.LONG)
    z += np.where(length <= spelling.SHORT_LETTERS, spelling.SHORT, 0.0)
    z += np.where(some.bones[one] == others.bones[other], spelling.SAME_SKELETON, 0.0)
    z += np.where(some.written.first[one] == others.written.first[other], spelling.SAME_FIRST, 0.0)
    z += np.where(some.heard.first[one] == others.heard.first[other], spelling.SAME_FIRST_SOUND, 0.0)
    z += np.where(some.rough.first[one] == others.rough.first[other], spelling.SAME_FIRST_ROUGH, 0.0)
    z += np.where(some.written.last[one] == others.written.last[other], spelling.SAME_LAST, 0.0)
    found: Floats = np.where(edits[0] == 0, 1.0, _shares_of(z))
    return found


def _shares_of(z: Floats) -> Floats:
    """Return log-odds as shares; by `math.exp`, since that of numpy may differ in the last digit, and ties decide."""
    order = np.argsort(z)
    ordered = z[order]
    first = np.r_[True, ordered[1:] != ordered[:-1]] if len(z) else np.empty(0, bool)
    shares = np.array([1 / (1 + math.exp(-one)) for one in ordered[first].tolist()])
    found = np.empty(len(z))
    found[order] = shares[np.cumsum(first) - 1] if len(z) else ()
    return found


def _edits(some: _Form, one: Ints, others: _Form, other: Ints) -> Ints:
    found: Ints = cpdist(some.text[one], others.text[other], scorer=OSA.distance, dtype=np.int32, workers=1)
    return found
