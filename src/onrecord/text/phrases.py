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


_MOST_KNOWN = 4096
"""Words of which a table remembers the phrases that may begin with them; a few hundred tables are loaded."""
_Row = tuple[tuple[str, ...], str, str]
"""A phrase in words, as written, and its value."""


class PhraseTable:
    """Phrases of lower-case words mapped to values; longest match first.

    A phrase is written as words with spaces; a trailing `*` on a word matches any ending (`sanktion*`), one that opens
    the first word any beginning (`*sanktionsliste`).
    """

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._exact: dict[str, list[_Row]] = {}
        self._prefix: dict[str, list[_Row]] = {}
        self._suffix: list[_Row] = []
        self._known: dict[str, tuple[_Row, ...]] = {}
        for phrase, value in phrases.items():
            words = tuple(phrase.split())
            if words[0].endswith("*"):
                self._prefix.setdefault(words[0][:-1][:_KEY], []).append((words, phrase, value))
            elif words[0].startswith("*"):
                self._suffix.append((words, phrase, value))
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
        end = len(words) if last is None else min(last, len(words))
        hits: list[Hit] = []
        known = self._known
        at = first
        while at < end:
            rows = known.get(words[at])
            if rows is None:
                rows = self._rows(words[at])
            hit = _match(rows, words, at, end) if rows else None
            if hit is None:
                at += 1
            else:
                hits.append(hit)
                at = hit.last
        return hits

    def _rows(self, word: str) -> tuple[_Row, ...]:
        """The phrases that may begin with a word: the longest that have it, then those that have its beginning."""
        rows = list(self._exact.get(word, ()))
        if self._prefix:
            for length in range(min(_KEY, len(word)), -1, -1):
                rows += [row for row in self._prefix.get(word[:length], ()) if _fits(word, row[0][0])]
        for parts, phrase, value in self._suffix:
            if word.endswith(parts[0][1:]):
                rows.append(((word, *parts[1:]), " ".join((word, *phrase.split()[1:])), value))
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        return self._known.setdefault(word, tuple(rows))

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and bool(self.find((word,)))


def _match(rows: tuple[_Row, ...], words: Sequence[str], at: int, end: int) -> Hit | None:
    """The first of some phrases, all of which may begin with a word, that stands there."""
    for parts, phrase, value in rows:
        size = len(parts)
        if size == 1:
            return Hit(at, at + 1, phrase, value)
        if at + size <= end and all(_fits(words[at + i], parts[i]) for i in range(1, size)):
            return Hit(at, at + size, phrase, value)
    return None


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
