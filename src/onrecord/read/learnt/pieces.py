"""Text to word pieces with their shapes and offsets: the input of the encoder."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tokenizers import Tokenizer

UNKNOWN, LOWER, INITIAL, UPPER, MIXED, DIGITS, DIGITS_LETTERS, MARK, LETTER, OTHER, FIRST_INITIAL = range(11)
SHAPES = 11
"""How many shapes there are. The encoder reads letters without their case; the shape gives it back."""

_WORD = re.compile(r"[^\W_]+(?:['’](?![sS]\b)[^\W_]+)*|['’][sS]\b|[^\w\s]|_")
"""The mark of a genitive is a word of its own: a name ends before it."""

_UPPER_SHARE = 0.6  # of the letters of a stretch: above it, capitals say nothing


class Pieces(NamedTuple):
    """Word pieces of a stretch of text, without the marks that open and close it, and the words they make.

    Attributes:
        ids: The pieces, by their numbers in the vocabulary.
        shapes: The shape of the word of each piece.
        starts: For each word, its first piece.
        words: For each word, where it stands in the text.
    """

    ids: list[int]
    shapes: list[int]
    starts: list[int]
    words: list[tuple[int, int]]


def load_tokenizer(path: str) -> Tokenizer:
    """Return the tokenizer of a file, without cutting or filling up."""
    tokenizer = Tokenizer.from_file(path)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def to_pieces(tokenizer: Tokenizer, text: str, start: int, end: int) -> Pieces:
    """Return the pieces and words of `text[start:end]`; the places of words are in `text`."""
    part = text[start:end]
    encoded = tokenizer.encode(part, add_special_tokens=False)
    places = [match.span() for match in _WORD.finditer(part)]
    of_place = _shapes(part, places)
    shapes, starts, words = list[int](), list[int](), list[tuple[int, int]]()
    at, before = 0, -1
    for piece, (first, _) in enumerate(encoded.offsets):
        while at < len(places) - 1 and places[at][1] <= first:
            at += 1
        shapes.append(of_place[at] if places else OTHER)
        if places and at != before:
            starts.append(piece)
            words.append((places[at][0] + start, places[at][1] + start))
            before = at
    return Pieces(list(encoded.ids), shapes, starts, words)


def _shapes(text: str, places: Sequence[tuple[int, int]]) -> list[int]:
    letters = [c for c in text if c.isalpha()]
    shouted = len(letters) > 20 and sum(c.isupper() for c in letters) > _UPPER_SHARE * len(letters)
    shapes, opens = list[int](), True
    for first, last in places:
        word = text[first:last]
        shape = shape_of(word)
        if shouted and shape in (LOWER, INITIAL, UPPER, MIXED, LETTER):
            shape = UNKNOWN
        elif opens and shape == INITIAL:
            shape = FIRST_INITIAL
        shapes.append(shape)
        opens = word in ".!?:" or (opens and shape == MARK)
    return shapes


def shape_of(word: str) -> int:
    """Return the shape of a word."""
    if word.isdigit():
        return DIGITS
    if not any(c.isalnum() for c in word):
        return MARK
    if any(c.isdigit() for c in word):
        return DIGITS_LETTERS
    letters = [c for c in word if c.isalpha()]
    if not any(c.isupper() or c.islower() for c in letters):
        return OTHER
    if all(not c.isupper() for c in letters):
        return LOWER
    if len(letters) == 1:
        return LETTER
    if all(not c.islower() for c in letters):
        return UPPER
    if letters[0].isupper() and all(not c.isupper() for c in letters[1:]):
        return INITIAL
    return MIXED
