"""Phrase tables: find multi-word expressions among tokens in one pass."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from onrecord.text.tokens import Token


class Hit(NamedTuple):
    """A phrase found: token range `[first, last)`, the phrase, and the value its table gives it."""

    first: int
    last: int
    phrase: str
    value: str


_KEY = 3
"""Letters of a beginning (`sanktion*`) under which its phrases are kept; longer beginnings are tried first."""


class PhraseTable:
    """Phrases of lower-case words mapped to values; longest match first.

    A phrase is written as words with spaces; a trailing `*` on a word matches any ending (`sanktion*`).
    """

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._exact: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        self._prefix: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        for phrase, value in phrases.items():
            words = tuple(phrase.split())
            if words[0].endswith("*"):
                self._prefix.setdefault(words[0][:-1][:_KEY], []).append((words, phrase, value))
            else:
                self._exact.setdefault(words[0], []).append((words, phrase, value))
        for rows in self._exact.values():
            rows.sort(key=lambda row: -len(row[0]))

    @classmethod
    def of(cls, *phrases: str, value: str = "") -> "PhraseTable":
        """Return a table that gives every phrase the same value."""
        return cls(dict.fromkeys(phrases, value))

    @property
    def words(self) -> frozenset[str]:
        """Every word of the phrases, those with a `*` left out."""
        rows = itertools.chain(*self._exact.values(), *self._prefix.values())
        return frozenset(part for parts, _, _ in rows for part in parts if not part.endswith("*"))

    def find(self, words: Sequence[str], first: int = 0, last: int | None = None) -> list[Hit]:
        """Return the phrases among `words[first:last]`, longest at each place, not overlapping."""
        end = len(words) if last is None else last
        hits: list[Hit] = []
        at = first
        while at < end:
            hit = self._match(words, at, end)
            if hit is None:
                at += 1
            else:
                hits.append(hit)
                at = hit.last
        return hits

    def _match(self, words: Sequence[str], at: int, end: int) -> Hit | None:
        word = words[at]
        rows = self._exact.get(word, ())
        for parts, phrase, value in rows:
            if at + len(parts) <= end and all(_fits(words[at + i], part) for i, part in enumerate(parts)):
                return Hit(at, at + len(parts), phrase, value)
        if not self._prefix:
            return None
        for length in range(min(_KEY, len(word)), -1, -1):
            for parts, phrase, value in self._prefix.get(word[:length], ()):
                if at + len(parts) <= end and all(_fits(words[at + i], part) for i, part in enumerate(parts)):
                    return Hit(at, at + len(parts), phrase, value)
        return None

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self._match((word,), 0, 1) is not None


def _fits(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


def plain_words(tokens: Iterable[Token]) -> list[str]:
    """Return the lower-case words of tokens, possessive endings dropped (`group's` gives `group`)."""
    return [strip_possessive(token.lower).replace("’", "'") for token in tokens]


def strip_possessive(word: str) -> str:
    """Return the word without `'s` or a closing apostrophe."""
    for ending in ("'s", "’s"):
        if word.endswith(ending) and len(word) > 2:
            return word[:-2]
    return word


def lower_article(words: str) -> str:
    """Return a speaker's words for the middle of a sentence: `a diplomat` for `A diplomat`."""
    first, _, rest = words.partition(" ")
    return f"{first.lower()} {rest}" if rest and first.lower() in _ARTICLES else words


_ARTICLES = frozenset(
    "a an the one several some his her their un une le la les el los las der die das ein eine".split()
)
