"""ExactNames: every place where a name of the record stands letter for letter, whatever the case, marks and spacing."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from onrecord.record.in_text.letters import Letters, joined_letters, joined_parts, letters_of, name_forms
from onrecord.record.in_text.names import ListedName

_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Thai, Lao, Burmese, Khmer, Kana, Han: written without spaces between words."""
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_PARTICLES = frozenset(
    "은 는 이 가 을 를 의 에 와 과 도 로 으로 에서 에게 께서 만 부터 까지 라고 이라고 이라는 라는 이나 측 씨 등 처럼"
    " 보다".split()
)
"""Korean particles that follow a name without a space."""
_CLITICS = "وبلفك"
"""Arabic words of one letter that are written together with the next: and, by, for, so, like."""
_ARABIC = re.compile("[\u0600-\u06ff]")
_LEAST_HAN, _LEAST_UNSPACED = 3, 6
_APOSTROPHES = {mark: re.compile(mark + r"(?<=[^\W_].)(?!(?:s|t|ll|re|ve|d|m)\b)(?=[^\W_])") for mark in "'`’‘´"}
"""`Jama'atu`; not `group's`, `don't`. A pattern that begins with one mark runs ten times as fast as one of several."""
_POSSESSIVE = re.compile(r"['’](?=s\b)")
_STOP = re.compile(
    r"\.(?:(?<=[^\W_].)(?=[^\W_])"
    r"|(?:(?<=\b[^\W\d_].)|(?<=\b[^\W\d_]{2}.)|(?<=\b[^\W\d_]{3}.)|(?<=\b[^\W\d_]{4}.))(?= ?[^\W_]))"
)
"""`U.S`, then `Gen. X`, `A. B.`."""
_GAPS = ("  ", "\n", "\t", "\r")
"""What a stretch of space may begin with, or have in it, that a name has one space for."""
_AROUND = 60
"""Characters on each side of a seam that are read again with the seam closed."""


Place = tuple[int, int, int]
"""Where a form of the record stands: its first code point, the one after its last, and the number of the form."""


class ExactNames:
    """Finds the names of the record in a text.

    Attributes:
        bearers: For each form, the numbers of the names that have it.
    """

    def __init__(self, names: Sequence[ListedName]) -> None:
        """Build the automata.

        Args:
            names: What to look for; a place gives them by their number.
        """
        self.bearers: list[tuple[int, ...]] = []
        spaced, unspaced = _forms(names)
        self._spaced, self._spaced_forms = self._build(spaced)
        self._unspaced, self._unspaced_forms = self._build(unspaced)

    def _build(self, forms: dict[bytes, list[int]]) -> "tuple[_Automaton, range]":
        first = len(self.bearers)
        self.bearers.extend(tuple(dict.fromkeys(bearers)) for bearers in forms.values())
        return _Automaton(list(forms)), range(first, len(self.bearers))

    def find(self, text: str) -> list[Place]:
        """Return every place, overlapping ones too, in no particular order."""
        letters = letters_of(text)
        places = self._with_gaps(letters)
        more = list(self._across_seams(text, places))
        if not text.isascii() and (_UNSPACED.search(text) or _HANGUL.search(text)):
            more += self._without_gaps(text, letters)
        return list({*places, *more}) if more else places

    def _across_seams(self, text: str, places: Sequence[Place]) -> Iterator[Place]:
        """Yield the places around the marks and wide spaces that may stand inside a name, read without them.

        A stretch is read with care where a form stands in it that `places`, found with the marks, do not have there.
        """
        seams = list(_seams(text))
        if not seams:
            return
        windows = [_without_possessives(text[start:end]) for start, end in seams]
        closed = self._forms_by_part(joined_parts(windows))
        starts, ends = [start for start, _ in seams], [end for _, end in seams]
        known: list[set[int]] = [set() for _ in seams]
        for first, last, form in places:
            at = bisect_right(starts, first) - 1
            if at >= 0 and last <= ends[at]:
                known[at].add(form)
        for (start, end), window, ours, others in zip(seams, windows, closed, known, strict=True):
            if ours <= others:
                continue
            for first, last, form in self._with_gaps(joined_letters(window)):
                # A window may begin, or end, inside a word.
                if (first or not start) and (last < len(window) or end >= len(text)):
                    yield start + first, start + last, form

    def _forms_by_part(self, parts: list[bytes]) -> list[set[int]]:
        """The forms in each of many short byte strings, found in one go; not those at an end, which may be cut."""
        ends = list(accumulate(len(part) + 2 for part in parts))
        forms: list[set[int]] = [set() for _ in parts]
        first, last = self._spaced_forms.start, len(ends) - 1
        for number, start, end in self._spaced.find(b" %b " % b"  ".join(parts)):
            at = bisect_right(ends, start)
            begins = start == (ends[at - 1] if at else 0)
            if (begins and at) or (end == ends[at] and at < last):
                continue
            forms[at].add(first + number)
        return forms

    def _with_gaps(self, letters: Letters) -> list[Place]:
        first = self._spaced_forms.start
        # The bytes were given a space before; a form has a space on either side.
        found = self._spaced.find(b" %b " % letters.data)
        if letters.is_plain:
            return [(start, end - 2, first + number) for number, start, end in found]
        return [(letters.start_of(start), letters.end_of(end - 2), first + number) for number, start, end in found]

    def _without_gaps(self, text: str, letters: Letters) -> Iterator[Place]:
        first = self._unspaced_forms.start
        for number, start, end in self._unspaced.find(letters.data):
            if not (letters.cuts(start) and letters.cuts(end)):
                continue
            place = (letters.start_of(start), letters.end_of(end), first + number)
            if _HANGUL.match(text[place[0]]) and not _stands_in_korean(text, place[0], place[1]):
                continue
            yield place


def _forms(names: Sequence[ListedName]) -> tuple[dict[bytes, list[int]], dict[bytes, list[int]]]:
    """The forms of all names: those that stand between gaps, and those of scripts that leave none."""
    spaced: dict[bytes, list[int]] = {}
    unspaced: dict[bytes, list[int]] = {}
    for number, name in enumerate(names):
        forms = name_forms(name.text)
        for form in forms:
            spaced.setdefault(b" %b " % form, []).append(number)
            if _ARABIC.match(name.text):
                for clitic in _CLITICS:
                    spaced.setdefault(b" %b%b " % (clitic.encode(), form), []).append(number)
        if not name.text.isascii() and forms and _long_enough(name.text):
            unspaced.setdefault(forms[0].replace(b" ", b""), []).append(number)
    return spaced, unspaced


def _long_enough(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    if all(map(_HAN.match, letters)) or all(map(_HANGUL.match, letters)):
        return len(letters) >= _LEAST_HAN
    return all(map(_UNSPACED.match, letters)) and len(letters) >= _LEAST_UNSPACED


def _stands_in_korean(text: str, start: int, end: int) -> bool:
    """Whether a Korean name begins a word, and ends it but for a particle."""
    if start and text[start - 1].isalnum():
        return False
    rest = end
    while rest < len(text) and rest - end < 4 and _HANGUL.match(text[rest]):
        rest += 1
    return rest == end or text[end:rest] in _PARTICLES


def _seams(text: str) -> Iterator[tuple[int, int]]:
    """Yield stretches around marks and spaces that may stand inside a name, each seam in one of them."""
    found = [match.start() for match in _STOP.finditer(text)]
    for mark, pattern in _APOSTROPHES.items():
        if mark in text:
            found += [match.start() for match in pattern.finditer(text)]
    found += _wide_gaps(text)
    found.sort()
    start = end = 0
    for at in found:
        if at - _AROUND > end:
            if end:
                yield start, end
            start = at - _AROUND
        end = min(len(text), at + _AROUND)
    if end:
        yield start, end


def _without_possessives(text: str) -> str:
    return _POSSESSIVE.sub(" ", text) if "'s" in text or "’s" in text else text


def _wide_gaps(text: str) -> Iterator[int]:
    """Yield where space is wider than one character, within a paragraph."""
    for mark in _GAPS:
        at = text.find(mark)
        while at >= 0:
            first, end = at, at + len(mark)
            if end - first == 1 and not (text[first - 1 : first].isspace() or text[end : end + 1].isspace()):
                at = text.find(mark, end)
                continue
            while first and text[first - 1].isspace():
                first -= 1
            while end < len(text) and text[end].isspace():
                end += 1
            between = first and text[first - 1].isalnum() and end < len(text) and text[end].isalnum()
            if between and end - first > 1 and text.count("\n", first, end) < 2:
                yield first
            at = text.find(mark, end)


class _Automaton:
    """The forms as one automaton; made on first use, so that a reader of short reports never loads it."""

    def __init__(self, forms: list[bytes]) -> None:
        from ahocorasick_rs import BytesAhoCorasick, Implementation

        # The contiguous automaton scans as fast as the dense one here, in a fifth of its memory.
        self._automaton = BytesAhoCorasick(forms, implementation=Implementation.ContiguousNFA) if forms else None

    def find(self, data: bytes) -> list[tuple[int, int, int]]:
        """Return number, first and last byte of each form, overlapping ones too."""
        if self._automaton is None:
            return []
        return self._automaton.find_matches_as_indexes(data, overlapping=True)
