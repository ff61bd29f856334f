"""FuzzyNames: runs of capitalised words that may be a name of the record in another spelling; never links."""

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
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
    f"[A-Z{_UPPER}{_UNCASED}](?<![^\\W_].)(?:[^\\W\\d_]|[\u0300-\u036f\u064b-\u065f]|['’ʼ`](?=[^\\W\\d_])|\\.(?=[A-Z](?![^\\W_])))*"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_BETWEEN = re.compile(r"(?:[ \-–\u00a0]|\r?\n|\. ?| & )(?:(?:" + "|".join(sorted(PARTICLES)) + r")[ \-–])?['’‘ʿʻ`]?")
"""What stands between two words of one name."""
_WIDEST = 8
_LONGEST_ABBREVIATION = 4
_LEAST_LETTERS = 9
"""Letters of the telling words of a name below which another spelling is another name."""
_LEAST_SINGLE = 8
"""Letters of a name of one word that is looked for in other spellings."""
_TITLES = frozenset(
    "mullah mulla maulavi mawlawi maulvi molvi mawlana maulana haji hajji hadji sheikh shaykh sheik cheikh sayyid sayed"
    " syed qari amir emir imam khalifa ayatollah hojatoleslam dr mr mrs ms gen col maj capt lt sgt prof sen rep gov rev"
    " hon sir".split()
)
"""What stands before a name and is no part of it."""
_MOST_RUN = 60
"""Words of a run; text all in capitals is read in pieces."""


class Unit(NamedTuple):
    """One telling word of a run, the words "abd" and "din" joined to their neighbour, with its place in the text."""

    word: str
    start: int
    end: int


Near = Mapping[int, Change]


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
        self._persons = [name.kind is MentionKind.PERSON for name in names]
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
                    if change and number in self._single and not _goes_on(units, first, first + 1):
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
        if is_common(unit.word) or len(unit.word) < _LEAST_SINGLE or change is Change.SLIPS:
            return
        for name in self._single[number]:
            yield FuzzyPlace(unit.start, unit.end, name, ((unit.word, self._near.word(number)),))

    def _place(self, units: Sequence[Unit], near: Sequence[Near], first: int, name: int) -> FuzzyPlace | None:
        wanted = self._units[name]
        last = first + len(wanted)
        if last > len(units):
            return None
        here = units[first:last]
        changes = [found.get(number) for found, number in zip(near[first:last], wanted, strict=True)]
        if None in changes or not self._is_told(wanted, changes):
            return None
        if self._persons[name] and _goes_on(units, first, last):
            return None
        differs = tuple(
            (unit.word, self._near.word(number))
            for unit, number, change in zip(here, wanted, changes, strict=True)
            if change
        )
        return FuzzyPlace(here[0].start, here[-1].end, name, differs)

    def _is_told(self, wanted: Sequence[int], changes: Sequence[Change | None]) -> bool:
        """Whether the words that stand as they are, or sound so, are enough to excuse a slip in one other."""
        words = [self._near.word(number) for number in wanted]
        slipped = [word for word, change in zip(words, changes, strict=True) if change and change >= Change.SLIP]
        if len(slipped) > 1:
            return False
        firm = any(word not in slipped and len(word) > 3 and not is_ordinary(word) for word in words)
        return not slipped or firm or (len(slipped[0]) >= _LEAST_SINGLE and not is_common(slipped[0]))


def _goes_on(units: Sequence[Unit], first: int, last: int) -> bool:
    """Whether a longer name has these words in it: one more that is neither common nor a title, before or after."""
    beside = (*units[max(0, first - 1) : first], *units[last : last + 1])
    return any(not is_common(unit.word) and unit.word not in _TITLES for unit in beside)


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


_ABD = frozenset("abd abdul abdel abdal abdur abdus".split())
_DIN = frozenset("din deen dine".split())
_OPENING = frozenset("abu abou abo aboo al el ibn bin umm".split())
"""Particles that a name may begin with."""
_SKIPPED = PARTICLES - _ABD | _OPENING | frozenset("ad ed id as ar eddin".split())
_TO_JOIN = _ABD | _DIN | _SKIPPED


def _joined(words: Sequence[Unit]) -> Iterator[Unit]:
    """The telling words: particles left out, "abd" joined to what follows and "din" to what stands before."""
    held: Unit | None = None
    servant = opening = None
    for at, unit in enumerate(words):
        if unit.word in _ABD and at + 1 < len(words):
            if held is not None:
                yield held
            held, servant = None, opening or unit
        elif unit.word in _SKIPPED:
            opening = opening or (unit if unit.word in _OPENING else None)
        elif unit.word in _DIN and held is not None:
            held = Unit(held.word + "uddin", held.start, unit.end)
        else:
            if held is not None:
                yield held
            start = (servant or opening or unit).start
            held = Unit("abd" + unit.word if servant is not None else unit.word, start, unit.end)
            servant = opening = None
    if held is not None:
        yield held


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
            start - end > _WIDEST
            or len(run) >= _MOST_RUN
            or not _BETWEEN.fullmatch(text, end, start)
            or (text[end] == "." and end - run[-1].start > _LONGEST_ABBREVIATION)
        ):
            yield run
            run = []
        folded, size = _bare(match.group())
        if folded:
            end = start + size
            run.append(Unit(folded, start, end))
    if run:
        yield run
