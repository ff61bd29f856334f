"""The name index as it is read: arrays in a memory-mapped file, nothing decoded before it is asked for."""

import mmap
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Self

import msgspec

from onrecord.errors import IndexOutOfDate
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.names.keys import end_keys, fingerprint, key_number, near_keys
from onrecord.record.names.layout import HAS_NUMBER, KINDS, MAGIC, QUALITIES, ROLE_WEIGHT, SHORT_FORM, VERSION, Header
from onrecord.text.name_words import SPELLED
from onrecord.text.spelling import most_alike, similar, sound, spelled_alike

_NO_NUMBERS = memoryview(b"").cast("I")
LEAST_SIMILAR = 0.15
"""Spelling similarity below which two words are taken for different ones."""
LEAST_AUDIBLE = 0.59
"""Share of the sounds of two words that must agree before their spelling is compared; no share of few sounds is it."""
KNOWN = 0.65
"""Similarity from which a word of the index is taken for the word itself, so that no misspelt one is looked for."""
MOST_AUDIBLE = 40
"""Words that are compared with care; many words sound as near as the right one."""
MOST_NEAR = 16
"""Spellings of one word that are followed."""
MOST_REACHED = 2000
"""Names with one word beyond which they are told by pairs of words."""
MOST_SHARING = 800
"""Words under one key that are compared."""
ANY_KIND = frozenset({MentionKind.OTHER.value, ""})
"""Kinds that a query may have when its kind is not known."""


_MADE_AGAIN = "It is made again when it is next needed."
_NOT_NUMBERS = frozenset(
    "entity_text name_marks name_text word_text word_sound word_bones word_roles word_weights name_weights".split()
)
_MOST_KEPT = 300_000
"""Words and names that are kept decoded."""


def _header(view: memoryview, path: str) -> tuple[Header, int]:
    """Return the header of an index and where its sections begin.

    Raises:
        IndexOutOfDate: It is none, or of another version.
    """
    start = len(MAGIC) + 8
    if bytes(view[: len(MAGIC)]) != MAGIC:
        raise IndexOutOfDate(f"{path} is no name index.", hint=_MADE_AGAIN)
    end = start + int.from_bytes(view[len(MAGIC) : start], "little")
    try:
        header = msgspec.msgpack.decode(view[start:end], type=Header)
    except msgspec.MsgspecError as error:
        raise IndexOutOfDate(f"{path} has another layout, or is cut.", hint=_MADE_AGAIN) from error
    if header.version != VERSION:
        raise IndexOutOfDate(f"{path} has another layout.", hint=_MADE_AGAIN)
    return header, end + -end % 8


class NameWords(NamedTuple):
    """The words of a name: their numbers, roles and weights."""

    numbers: tuple[int, ...]
    roles: tuple[int, ...]
    weights: tuple[float, ...]


class NameIndex:
    """An open name index; read-only, shared between processes by the operating system.

    Attributes:
        rarest: The weight of a word that no name has.
        more: An index of names that were added since, or None.
        gone: The numbers of names that are no longer held.
    """

    def __init__(self, data: mmap.mmap | bytes, path: str = "") -> None:
        """Use `open`."""
        view = memoryview(data)
        self.header, at = _header(view, path)
        sections: dict[str, memoryview] = {}
        for key, size in self.header.lengths.items():
            sections[key] = view[at : at + size]
            at += size + -size % 8
        if at != len(view):
            raise IndexOutOfDate(f"{path} is cut.", hint=_MADE_AGAIN)
        self._sections = sections
        self._numbers = {
            key: part.cast("Q" if key.endswith(("_keys", "_text_ends")) else "I")
            for key, part in sections.items()
            if key not in _NOT_NUMBERS
        }
        self.rarest = self.header.rarest
        self.more: NameIndex | None = None
        self.gone: frozenset[int] = frozenset()
        self.name_entity = self._numbers["name_entity"]
        self.name_marks = sections["name_marks"]
        self.name_words = self._numbers["name_words"]
        self.name_ends = self._numbers["name_ends"]
        self.word_roles = sections["word_roles"]
        self.word_weights = sections["word_weights"].cast("f")
        self.name_weights = sections["name_weights"].cast("f")
        self._posting_ends = self._numbers["posting_ends"]
        self._posting_values = self._numbers["posting_values"]
        self._near: dict[str, dict[int, float]] = {}
        self._weights: dict[str, float] = {}
        self._reach: dict[str, dict[int, float] | None] = {}
        self._names: dict[int, NameWords] = {}
        self._lists: dict[str, list[str]] = {}
        self._kinds: dict[str, bytes] = {}
        self._common: frozenset[int] | None = None

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open an index file.

        Raises:
            IndexOutOfDate: It is none, cut, or of another version.
        """
        if not path.stat().st_size:
            raise IndexOutOfDate(f"{path} is empty.", hint=_MADE_AGAIN)
        with path.open("rb") as file:
            return cls(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), str(path))

    def with_more(self, more: "NameIndex") -> Self:
        """Put the index of what was added since beside this one, which then leaves out what is gone."""
        self.more = more
        self.gone = frozenset(more._numbers["gone"])  # noqa: SLF001 - of its own class
        return self

    def section(self, key: str) -> memoryview:
        """Return the bytes of a section."""
        return self._sections[key]

    def texts(self, key: str) -> list[str]:
        """Return all texts of a section: `word_text`, `word_sound`, `word_bones`."""
        return self._list(key)

    def weights(self) -> dict[str, float]:
        """Return the weight of every word."""
        return dict(zip(self._list("word_text"), self.word_weights, strict=True))

    def rows(self) -> Iterator[tuple[str, str, str, NameQuality]]:
        """Yield the entity, kind, text and quality of each name, as it was given.

        A name of two readings comes twice; a short form comes with the name that it stands in.
        """
        row = ("", "", "", NameQuality.WEAK)
        for name in range(self.header.names):
            marks = self.name_marks[name]
            if not marks & SHORT_FORM:
                row = (self.entity_id(name), KINDS[marks >> 2 & 15], self.text(name), QUALITIES[marks & 3])
            yield row

    def entity_id(self, name: int) -> str:
        """Return the id of the entity that bears a name."""
        return self._text("entity_text", self.name_entity[name])

    def text(self, name: int) -> str:
        """Return a name as the record writes it."""
        return self._text("name_text", name)

    def _text(self, table: str, number: int) -> str:
        ends = self._numbers[table + "_ends"]
        return str(self._sections[table][ends[number - 1] if number else 0 : ends[number]], "utf-8")

    def has_kind(self, kind: str) -> bytes | None:
        """Return for each name whether its bearer is of a kind, or of an unknown one; None where any kind will do."""
        if kind in ANY_KIND:
            return None
        found = self._kinds.get(kind)
        if found is None:
            wanted = {KINDS.index(one) for one in (kind, MentionKind.OTHER) if one in KINDS}
            found = self._kinds[kind] = bytes(self.name_marks).translate(
                bytes(int(mark >> 2 & 15 in wanted) for mark in range(256))
            )
        return found

    def kind(self, name: int) -> str:
        """Return the kind of the entity that bears a name."""
        return KINDS[self.name_marks[name] >> 2 & 15]

    def quality(self, name: int) -> str:
        """Return how strongly a name identifies."""
        return QUALITIES[self.name_marks[name] & 3]

    def words(self, name: int) -> "NameWords":
        """Return the words of a name, in order."""
        found = self._names.get(name)
        if found is None:
            if len(self._names) > _MOST_KEPT:
                self._names.clear()
            numbers = tuple(self.name_words[self.name_ends[name - 1] if name else 0 : self.name_ends[name]])
            roles = tuple([self.word_roles[number] for number in numbers])
            weights = tuple(
                [self.word_weights[number] * ROLE_WEIGHT[role] for number, role in zip(numbers, roles, strict=True)]
            )
            found = self._names[name] = NameWords(numbers, roles, weights)
        return found

    def word(self, number: int) -> str:
        """Return a word by its number."""
        return self._list("word_text")[number]

    def numbers_in(self, name: int) -> set[str]:
        """Return the words of a name that are numbers."""
        if not self.name_marks[name] & HAS_NUMBER:
            return set()
        return {text for text in map(self.word, self.words(name).numbers) if text.isdigit()}

    def names_with(self, word: int) -> memoryview:
        """Return the numbers of the names that have a word."""
        return self._posting_values[self._posting_ends[word - 1] if word else 0 : self._posting_ends[word]]

    def names_written(self, folded: str) -> Sequence[int]:
        """Return the numbers of the names whose folded form is this."""
        return self._values("whole", folded)

    def names_with_pair(self, key: str) -> Sequence[int]:
        """Return the numbers of the names that have a pair of words; see `pair_key`."""
        return self._values("pair", key)

    def names_joined(self, bones: str) -> Sequence[int]:
        """Return the numbers of the names of which two neighbouring words, written as one, have this skeleton."""
        return self._values("joined", bones)

    def written_like(self, bones: str) -> Sequence[int]:
        """Return the numbers of the words with this skeleton."""
        return self._values("near", "~" + bones)[:MOST_NEAR]

    def weight_near(self, word: str) -> float:
        """Return the weight of a word: that of its nearest spelling, the more that of the rarest the less alike."""
        weight = self._weights.get(word)
        if weight is None:
            near = self.near(word)
            if near:
                number, likeness = next(iter(near.items()))
                weight = self.word_weights[number] * likeness + self.rarest * (1 - likeness)
            else:
                weight = self.rarest
            self._weights[word] = weight
        return weight

    def reach(self, word: str, near: dict[int, float]) -> dict[int, float] | None:
        """Return the names with one of the words near a word, each with its similarity; None where too many."""
        known = self._near.get(word) is near
        if known and word in self._reach:
            return self._reach[word]
        ends = self._posting_ends
        found: dict[int, float] | None = None
        if sum([ends[number] - (ends[number - 1] if number else 0) for number in near]) <= MOST_REACHED:
            reached: dict[int, float] = {}
            # Nearest last: the best similarity of a name counts.
            for number, likeness in reversed(near.items()):
                reached.update(dict.fromkeys(self.names_with(number), likeness))
            found = reached
        if known:
            self._reach[word] = found
        return found

    def near(self, word: str) -> dict[int, float]:
        """Return the words of the index that may be spellings of a folded word, nearest first, with similarity."""
        found = self._near.get(word)
        if found is None:
            if len(self._near) > _MOST_KEPT:
                self._near.clear()
                self._weights.clear()
                self._reach.clear()
            found = self._near[word] = self._find_near(word)
        return found

    def _find_near(self, word: str) -> dict[int, float]:
        near = self._compare(word, self._sharing(near_keys(word)))
        if next(iter(near.values()), 0.0) < KNOWN:
            # No name has the word, or one that sounds like it: it may be misspelt in two places.
            near = self._compare(word, self._sharing((*near_keys(word), *end_keys(word))))
        return near

    def _sharing(self, wanted_keys: Iterable[str]) -> set[int]:
        """Return the numbers of the words that share a key."""
        numbers: set[int] = set()
        keys, ends, values = self._numbers["near_keys"], self._numbers["near_ends"], self._numbers["near_values"]
        for key in wanted_keys:
            wanted = key_number(key)
            at = bisect_left(keys, wanted)
            if at < len(keys) and keys[at] == wanted:
                start = ends[at - 1] if at else 0
                numbers.update(values[start : min(ends[at], start + MOST_SHARING)])
        return numbers

    def _compare(self, word: str, numbers: set[int]) -> dict[int, float]:
        """Return the words that may be spellings of a word, nearest first, with similarity."""
        if not numbers:
            return {}
        sounds = self._list("word_sound")
        heard = sound(word)
        # One pass in C leaves out what cannot come near; the few that are left are compared with care.
        audible = most_alike(heard, {number: sounds[number] for number in sorted(numbers)}, LEAST_AUDIBLE, MOST_AUDIBLE)
        texts = self._list("word_text")
        scored = []
        for number in audible:
            likeness = similar(word, texts[number])
            if likeness >= LEAST_SIMILAR:
                scored.append((-likeness, number))
        spelled = numbers & self.spelled()
        if spelled:
            # A word that stands for several spellings is as near as the nearest of them.
            scored = [pair for pair in scored if pair[1] not in spelled]
            for number in spelled:
                likeness = spelled_alike(word, texts[number])
                if likeness >= LEAST_SIMILAR:
                    scored.append((-likeness, number))
        scored.sort()
        return {number: -likeness for likeness, number in scored[:MOST_NEAR]}

    def spelled(self) -> frozenset[int]:
        """Return the words of the index that stand for several spellings."""
        if self._common is None:
            several = {text for text, spellings in SPELLED.items() if len(spellings) > 1}
            self._common = frozenset(number for number, text in enumerate(self._list("word_text")) if text in several)
        return self._common

    def _values(self, table: str, key: str) -> memoryview:
        keys = self._numbers[f"{table}_keys"]
        wanted = fingerprint(key) if table == "whole" else key_number(key)
        at = bisect_left(keys, wanted)
        if at == len(keys) or keys[at] != wanted:
            return _NO_NUMBERS
        ends = self._numbers[f"{table}_ends"]
        return self._numbers[f"{table}_values"][ends[at - 1] if at else 0 : ends[at]]

    def _list(self, table: str) -> list[str]:
        """Return all texts of a table, decoded when first asked for."""
        found = self._lists.get(table)
        if found is None:
            found = self._lists[table] = bytes(self._sections[table]).decode().split("\0")
        return found
