"""Words to look for in a text, and the words a full-text index holds of it: folded, and in pairs where no space is.

No tokenizer does this by itself: marks of several scripts have to go, and Chinese, Japanese and Thai set no space
between words, so each two letters that stand together count as a word there.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.text.normalize import fold

_MOST_TERMS = 12
_LEAST_BEGUN = 4
"""Letters of a word from which it is enough that a word begins with it."""
_UNSPACED = re.compile(
    # Thai and Lao, Burmese, Khmer, kana, Han.
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
_WORD = re.compile(
    # A word as it stands in a text, with its marks; apostrophes and full stops inside it go when it is folded.
    r"[^\W_](?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f]|['’‘ʼʻ`´.](?=[^\W_]))*"
)


class Term(NamedTuple):
    """One thing to look for.

    Attributes:
        words: Words of the index, one after the other.
        text: The folded text itself.
        begun: It is enough that the last word begins so.
    """

    words: tuple[str, ...]
    text: str
    begun: bool


class Bit(NamedTuple):
    """A piece of a text, and whether it is what was looked for."""

    text: str
    hit: bool


def indexed(text: str) -> str:
    """Return the words of a text as a full-text index holds them, with a space between each two."""
    return " ".join(word for piece in fold(text).split() for word in _words_of(piece))


def terms(asked: str) -> tuple[Term, ...]:
    """Return what a person looks for: every word counts, and a run of letters without spaces as a whole."""
    found = []
    for piece in dict.fromkeys(fold(asked).split()):
        for run in _runs(piece):
            words = tuple(_pairs(run)) if _UNSPACED.fullmatch(run) else (run,)
            if len(words) > 1:
                words = words[:-1]  # the last letter alone ends a run in the index, and not here
            found.append(Term(words, run, begun=len(run) == 1 or len(run) >= _LEAST_BEGUN))
    return tuple(found[:_MOST_TERMS])


def marked(text: str, sought: Sequence[Term]) -> tuple[Bit, ...]:
    """Return a text in pieces that tell which of its words were looked for."""
    bits: list[Bit] = []
    last = 0
    for start, end in hits(text, sought):
        if start > last:
            bits.append(Bit(text[last:start], hit=False))
        bits.append(Bit(text[start:end], hit=True))
        last = end
    if last < len(text):
        bits.append(Bit(text[last:], hit=False))
    return tuple(bits)


def hits(text: str, sought: Sequence[Term]) -> Iterator[tuple[int, int]]:
    """Yield where the words that are looked for stand in a text, in its order."""
    unspaced = [term.text for term in sought if _UNSPACED.fullmatch(term.text)]
    for word in _WORD.finditer(text):
        if _UNSPACED.search(word[0]):
            for run in unspaced:
                for found in re.finditer(re.escape(run), word[0]):
                    yield word.start() + found.start(), word.start() + found.end()
                    break
            continue
        folded = fold(word[0])
        if any(_fits(folded, term) for term in sought):
            yield word.span()


def excerpt(text: str, sought: Sequence[Term], length: int) -> str:
    """Return about `length` letters of a text around the first word that is looked for."""
    flat = " ".join(text.split())
    first = next(hits(flat, sought), (0, 0))[0]
    start = max(0, first - length // 3)
    if start:
        start = flat.find(" ", start, first) + 1 or first
    end = len(flat) if len(flat) - start <= length else max(flat.rfind(" ", start, start + length), first + 1)
    return f"{'… ' if start else ''}{flat[start:end]}{' …' if end < len(flat) else ''}"


def _fits(word: str, term: Term) -> bool:
    return word.startswith(term.text) if term.begun else word == term.text


def _words_of(piece: str) -> Iterator[str]:
    for run in _runs(piece):
        if _UNSPACED.fullmatch(run):
            yield from _pairs(run)
        else:
            yield run


def _runs(piece: str) -> Iterator[str]:
    """Yield the parts of a word that are written without spaces, and those between them."""
    last = 0
    for run in _UNSPACED.finditer(piece):
        if run.start() > last:
            yield piece[last : run.start()]
        yield run[0]
        last = run.end()
    if last < len(piece):
        yield piece[last:]


def _pairs(run: str) -> Iterator[str]:
    """Yield each two letters that stand together, then the last letter alone, so that it is found too."""
    for one, other in pairwise(run):
        yield one + other
    yield run[-1]
