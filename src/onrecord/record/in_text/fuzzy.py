"""FuzzyNames: runs of capitalised words that may be a name of the record in another spelling; candidates, never links."""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.model.vocab import MentionKind
from onrecord.record.in_text.names import ListedName
from onrecord.record.in_text.ordinary import is_common, is_ordinary
from onrecord.record.in_text.spelling import Change, NearWords, Romanise
from onrecord.text.normalize import PARTICLES, fold

_UPPER = "".join(chr(code) for code in range(0x80, 0x590) if chr(code).isupper())
_UNCASED = "\u0590-\u109f\u1100-\u1c7f\u2d80-\ua63f\uac00-\ud7af\uf900-\uffdc"
"""Hebrew, Arabic, the scripts of India and the Far East, Hangul, Han: any word may be a name."""
_CAPITALISED = re.compile(
    f"[A-Z{_UPPER}{_UNCASED}](?<![^\\W_].)(?:[^\\W\\d_]|[\u0300-\u036f\u064b-\u065f]|['’ʼ`](?=[^\\W\\d_]))*"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_BETWEEN = re.compile(r"(?:[ \-–\u00a0]|\r?\n)(?:(?:" + "|".join(sorted(PARTICLES)) + r")[ \-–])?")
"""What stands between two words of one name."""
_WIDEST = 8
_LEAST_LETTERS = 9
"""Letters of the telling words of a name below which another spelling is another name."""
_LEAST_SINGLE = 8
"""Letters of a name of one word that is looked for in other spellings."""
_MOST_RUN = 60
"""Words of a run; text all in capitals is read in pieces."""


class Unit(NamedTuple):
    """One telling word of a run, `abd` and `din` joined to their neighbour, with its place in the text."""

    word: str
    start: int
    end: int


class FuzzyPlace(NamedTuple):
    """A place that may be a name in another spelling: the number of the name, and the words that differ."""

    start: int
    end: int
    name: int
    differs: tuple[tuple[str, str], ...]


class FuzzyNames:
    """Finds other spellings of the names of a record."""

    def __init__(self, names: Sequence[ListedName], romanise: Romanise | None = None) -> None:
        """Index the names that can be told by their spelling: two telling words, or one long rare one."""
        self._units: dict[int, tuple[int, ...]] = {}
        self._pairs: dict[int, dict[int, list[int]]] = {}
        self._single: dict[int, list[int]] = {}
        kept = [(number, words) for number, name in enumerate(names) if (words := _telling(name))]
        self._near = NearWords((word for _, words in kept for word in words), romanise)
        for number, words in kept:
            units = tuple(map(self._near.number, words))
            self._units[number] = units
            if len(units) > 1:
                self._pairs.setdefault(units[0], {}).setdefault(units[1], []).append(number)
            else:
                self._single.setdefault(units[0], []).append(number)

    def find(self, text: str) -> Iterator[FuzzyPlace]:
        """Yield the places where a name stands in another spelling, by place; several names may share one."""
        for run in _runs(text):
            if len(run) == 1 and len(run[0].word) < _LEAST_SINGLE:
                continue
            units = run if _TO_JOIN.isdisjoint(unit.word for unit in run) else list(_joined(run))
            near = [self._near.near(unit.word) for unit in units]
            for first, found in enumerate(near):
                for number, change in found.items():
                    if change and number in self._single:
                        yield from self._single_places(units[first], number, change)
                    following = self._pairs.get(number)
                    if following is None or first + 1 == len(near):
                        continue
                    for second in near[first + 1].keys() & following.keys():
                        for name in following[second]:
                            place = self._place(units, near, first, name)
                            if place is not None:
                                yield place

    def _single_places(self, unit: Unit, number: int, change: Change) -> Iterator[FuzzyPlace]:
        if is_common(unit.word) or len(unit.word) < _LEAST_SINGLE:
            return
        for name in self._single[number]:
            yield FuzzyPlace(unit.start, unit.end, name, ((unit.word, self._near.word(number)),))

    def _place(
        self, units: Sequence[Unit], near: Sequence["dict[int, Change] | object"], first: int, name: int
    ) -> FuzzyPlace | None:
        wanted = self._units[name]
        last = first + len(wanted)
        if last > len(units):
            return None
        changes = [near[first + at].get(number) for at, number in enumerate(wanted)]  # type: ignore[attr-defined]
        if None in changes or changes.count(Change.SLIP) > 1 or not any(changes):
            return None
        differs = tuple(
            (units[first + at].word, self._near.word(number)) for at, number in enumerate(wanted) if changes[at]
        )
        return FuzzyPlace(units[first].start, units[last - 1].end, name, differs)


def _telling(name: ListedName) -> tuple[str, ...]:
    """The telling words of a name that other spellings are looked for; none where they cannot be told."""
    if name.weak:
        return ()
    words = [Unit(word, 0, 0) for word in fold(name.text).split()]
    units = tuple(unit.word for unit in _joined(words))
    if len(units) == 1:
        rare = name.kind is MentionKind.ORGANIZATION and len(units[0]) >= _LEAST_SINGLE and not is_common(units[0])
        return units if rare else ()
    if sum(map(len, units)) < _LEAST_LETTERS or all(is_ordinary(unit) or len(unit) < 4 for unit in units):
        return ()
    return units


def _joined(words: Sequence[Unit]) -> Iterator[Unit]:
    """The telling words: particles left out, `abd` joined to what follows and `din` to what stands before."""
    held: Unit | None = None
    abd: Unit | None = None
    for at, unit in enumerate(words):
        if unit.word in ("abd", "abdul", "abdel", "abdal", "abdur", "abdus") and at + 1 < len(words):
            if held is not None:
                yield held
            held, abd = None, unit
        elif unit.word in PARTICLES or unit.word in ("ad", "ed", "id", "as", "ar", "eddin"):
            continue
        elif unit.word in ("din", "deen", "dine") and held is not None:
            held = Unit(held.word + "uddin", held.start, unit.end)
        else:
            if held is not None:
                yield held
            held = Unit("abd" + unit.word, abd.start, unit.end) if abd is not None else unit
            abd = None
    if held is not None:
        yield held


_TO_JOIN = PARTICLES | frozenset(
    "ad ed id as ar eddin abd abdul abdel abdal abdur abdus din deen dine".split()
)


@functools.lru_cache(maxsize=1 << 16)
def _bare(word: str) -> tuple[str, int]:
    """The folded word without a possessive ending, and the number of characters that it has in the text."""
    kept = _POSSESSIVE.sub("", word)
    return fold(kept), len(kept)


def _runs(text: str) -> Iterator[list[Unit]]:
    """Yield runs of words that can carry a name, each folded; particles in small letters may stand between them."""
    run: list[Unit] = []
    end = -1
    for match in _CAPITALISED.finditer(text):
        start = match.start()
        if run and (
            start - end > _WIDEST or len(run) >= _MOST_RUN or not _BETWEEN.fullmatch(text, end, start)
        ):
            yield run
            run = []
        folded, size = _bare(match.group())
        if folded:
            end = start + size
            run.append(Unit(folded, start, end))
    if run:
        yield run
