"""TextScanner: every name of the record in a text of any size; exact ones, and other spellings as candidates."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from onrecord.model.vocab import MentionKind
from onrecord.record.in_text.exact import ExactNames, Place
from onrecord.record.in_text.fuzzy import FuzzyNames
from onrecord.record.in_text.names import LONGEST_NAME, ListedName, usable
from onrecord.record.in_text.ordinary import Need, are_acronyms, has_capitals, need_of
from onrecord.record.in_text.spelling import Romanise
from onrecord.text.normalize import fold

_BLOCK = 1 << 16
"""Characters read at once: large enough for speed, small enough for memory."""
_MARGIN = LONGEST_NAME + 100
"""Characters after a block that a name begun in it may reach into."""
_BREAK = re.compile(r"""[,;:!?()\[\]«»“”"|/]""")
"""Marks that no name runs across, unless the record spells it with one."""
_BESIDE = {
    MentionKind.ORGANIZATION: frozenset(
        "group network organization organisation movement militia company firm bank party front brigade".split()
    ),
    MentionKind.OTHER: frozenset("vessel ship tanker freighter cargo mv mt aircraft boat".split()),
}
_SONS = frozenset("bin ibn ben bint ould ulu kyzy".split())
_BESIDE_WIDTH = 16
_MARKS = """.,;:!?()[]«»“”"'‘’"""
_TRAILING_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")


class TextHit(NamedTuple):
    """A name of the record in a text; `text[start:end] == quote`, in code points.

    Attributes:
        names: The names of the record that it is, or may be, a spelling of.
        how: `exact` or `fuzzy`.
        differs: For a fuzzy hit, the words of the text beside those of the record.
        stands: False where the name is too common to be taken for one here; given by `all=True` alone.
    """

    start: int
    end: int
    quote: str
    names: tuple[ListedName, ...]
    how: str = "exact"
    differs: tuple[tuple[str, str], ...] = ()
    stands: bool = True


class TextScanner:
    """Finds the names of a record in texts; built once, used on any number.

    Attributes:
        left_out: The number of names that are too long, or have no letter or digit.
    """

    def __init__(self, names: Iterable[ListedName], *, fuzzy: bool = True, romanise: Romanise | None = None) -> None:
        """Build the scanner.

        Args:
            names: The names to look for.
            fuzzy: Whether to look for other spellings too.
            romanise: Gives Latin forms of words in other scripts, for the fuzzy part.
        """
        self._names, self.left_out = usable(names)
        self._exact = ExactNames(self._names)
        self._fuzzy = FuzzyNames(self._names, romanise) if fuzzy else None
        self._needs: dict[int, Need] = {}
        self._named: dict[int, tuple[ListedName, ...]] = {}

    def scan(self, text: str, *, all: bool = False) -> list[TextHit]:  # noqa: A002 - the word for it
        """Return the names in a text, in order; with `all`, also nested ones and those too common to stand."""
        return list(self.stream((text,), all=all))

    def stream(self, parts: Iterable[str], *, all: bool = False) -> Iterator[TextHit]:  # noqa: A002 - as above
        """Yield the names in one text that comes in parts, with offsets into the whole; memory is that of a part."""
        seen: set[str] = set()
        taken = 0
        for offset, text, first, last in _blocks(parts):
            found = [hit for hit in self._hits(text, seen, every=all) if first <= hit.start < last]
            if not all:
                found = _longest(found, len(text), taken - offset)
            for hit in sorted(found, key=lambda hit: (hit.start, -hit.end)):
                taken = max(taken, hit.end + offset)
                yield TextHit(hit.start + offset, hit.end + offset, *hit[2:])

    def _hits(self, text: str, seen: set[str], *, every: bool) -> list[TextHit]:
        hits: list[TextHit] = []
        wanting: list[TextHit] = []
        places = self._exact.find(text)
        if not every:
            needs = self._needs
            places = [
                place
                for place in places
                if not (needs.get(place[2]) or self._need(place[2])) or not text[place[0] : place[1]].islower()
            ]
        plain = text.isascii()
        for (start, end), forms in _by_span(places).items():
            need = self._need(forms[0]) if len(forms) == 1 else min(self._need(form) for form in forms)
            hit = self._hit(text, start, end, forms, plain=plain)
            if hit is None:
                continue
            if need is Need.CONTEXT or not _meets(need, hit.quote):
                if every or _is_written_so(hit):
                    wanting.append(hit)
                continue
            seen.update([name.entity for name in hit.names])
            hits.append(hit)
        for hit in wanting:
            named = tuple([name for name in hit.names if name.entity in seen])
            if (named or _is_named_beside(text, hit)) and (not every or _is_written_so(hit)):
                hits.append(hit._replace(names=named or hit.names))
            elif every:
                hits.append(hit._replace(stands=False))
        if self._fuzzy is not None:
            hits.extend(self._fuzzy_hits(text, hits))
        return hits

    def _need(self, form: int) -> Need:
        need = self._needs.get(form)
        if need is None:
            bearers = [self._names[number] for number in self._exact.bearers[form]]
            need = self._needs[form] = need_of(fold(bearers[0].text), bearers)
        return need

    def _hit(self, text: str, start: int, end: int, forms: Sequence[int], *, plain: bool) -> TextHit | None:
        marks = None if plain else _TRAILING_MARKS.match(text, end)
        if marks:
            end = marks.end()
        quote = text[start:end]
        names = self._bearers(forms[0]) if len(forms) == 1 else self._bearers_of(forms)
        if not quote.isalpha():
            crossed = _BREAK.search(quote)
            if crossed and not any(crossed.group() in name.text for name in names):
                return None
        return TextHit(start, end, quote, names)

    def _bearers(self, form: int) -> tuple[ListedName, ...]:
        found = self._named.get(form)
        if found is None:
            found = self._named[form] = self._bearers_of((form,))
        return found

    def _bearers_of(self, forms: Sequence[int]) -> tuple[ListedName, ...]:
        numbers = dict.fromkeys([number for form in forms for number in self._exact.bearers[form]])
        return tuple([self._names[number] for number in numbers])

    def _fuzzy_hits(self, text: str, exact: Sequence[TextHit]) -> Iterator[TextHit]:
        assert self._fuzzy is not None
        covered = sorted((hit.start, hit.end) for hit in exact if hit.stands)
        found: dict[tuple[int, int], list[int]] = {}
        differs: dict[tuple[int, int], tuple[tuple[str, str], ...]] = {}
        for place in self._fuzzy.find(text):
            span = (place.start, place.end)
            written, recorded = fold(text[slice(*span)]), fold(self._names[place.name].text)
            if written == recorded:  # it stands there letter for letter, and was left alone for a reason
                continue
            if _SONS & set(written.split()) - set(recorded.split()):  # `Mohammed bin Salman` is no Muhammad Salman
                continue
            if any(start <= span[0] and span[1] <= end for start, end in _around(covered, span)):
                continue
            found.setdefault(span, []).append(place.name)
            if span not in differs or len(place.differs) < len(differs[span]):
                differs[span] = place.differs or ((written, recorded),)
        for span, numbers in found.items():
            names = tuple(self._names[number] for number in dict.fromkeys(numbers))
            yield TextHit(*span, text[slice(*span)], names, "fuzzy", differs[span])


def _by_span(places: Iterable[Place]) -> dict[tuple[int, int], list[int]]:
    found: dict[tuple[int, int], list[int]] = {}
    for start, end, form in places:
        found.setdefault((start, end), []).append(form)
    return found


def _around(spans: Sequence[tuple[int, int]], span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the sorted spans that begin at most a name's length before one, and not after it."""
    first = bisect_left(spans, (span[0] - LONGEST_NAME, 0))
    for at in range(first, bisect_right(spans, (span[0], 1 << 60))):
        yield spans[at]


def _meets(need: Need, quote: str) -> bool:
    if need is Need.ALL_CAPITALS:
        return quote.isupper()
    return need is Need.NOTHING or has_capitals(quote)


def _is_written_so(hit: TextHit) -> bool:
    """Whether a name that needs a context at least has its capitals."""
    return hit.quote.isupper() if are_acronyms(hit.names) else has_capitals(hit.quote)


def _is_named_beside(text: str, hit: TextHit) -> bool:
    """Whether a word for such a party stands right before or after the name."""
    if not any(name.kind in _BESIDE for name in hit.names):
        return False
    before = text[max(0, hit.start - _BESIDE_WIDTH) : hit.start].lower().split()[-1:]
    after = text[hit.end : hit.end + _BESIDE_WIDTH].lower().split()[:1]
    words = [word.strip(_MARKS) for word in (*before, *after)]
    return any(word in _BESIDE.get(name.kind, ()) for word in words for name in hit.names)


def _longest(hits: Iterable[TextHit], size: int, free_from: int) -> list[TextHit]:
    """The hits that stand, none overlapping: the longest first, and an exact one before a fuzzy one as long."""
    chosen: list[TextHit] = []
    taken = bytearray(size)
    for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.how, hit.start)):
        if hit.stands and hit.start >= free_from and taken.find(1, hit.start, hit.end) < 0:
            taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
            chosen.append(hit)
    return chosen


def _blocks(parts: Iterable[str]) -> Iterator[tuple[int, str, int, int]]:
    """Yield offset, text, and the stretch of it in which a hit may begin; blocks overlap by a name's length."""
    held, offset, first = "", 0, 0
    for part in parts:
        held, at = held + part, 0
        while len(held) - at > _BLOCK + _MARGIN:
            last = _cut(held, at)
            yield offset + at, held[at : last + _MARGIN], first, last - at
            keep = max(0, last - 1)  # one character before, so that the beginning of a word is seen
            first, at = last - keep, keep
        held, offset = held[at:], offset + at
    yield offset, held, first, len(held) + 1


def _cut(text: str, at: int) -> int:
    """Where a block that begins at `at` ends: after a line, else after a space, else where it is full."""
    for mark in ("\n", " "):
        found = text.rfind(mark, at + _BLOCK // 2, at + _BLOCK)
        if found > 0:
            return found + 1
    return at + _BLOCK
