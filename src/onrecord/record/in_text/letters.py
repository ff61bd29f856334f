"""A text as the bytes that names are looked for in, and the way back from them to its code points."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from onrecord.text.normalize import fold

_JOINERS = "'’‘ʼʻ`´."
"""Marks that may stand inside a word: a gap in the plain form, nothing in the joined one."""
_TYPOGRAPHIC = "’‘“”–—…\u00a0"
"""Marks outside Latin-1 that ordinary Latin text uses; each becomes one space."""


def _letter(char: str) -> bytes:
    """The folded form of one character; a gap where it is no letter, nothing where it only marks one."""
    folded = fold(char)
    if folded:
        return folded.encode("utf-8", "ignore")
    return b" " if not char.isprintable() and char.isspace() else b"" if _is_silent(char) else b" "


_SILENT = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903"
    "\u093a-\u094f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
    "\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
    "\u02bb\u02bc\u02be\u02bf\u02b9\u02c0\u02c1]")  # fmt: skip


def _is_silent(char: str) -> bool:
    return _SILENT.match(char) is not None


class _Letters(dict[str, bytes]):
    """Every character met so far to its bytes; Unicode bounds it."""

    def __missing__(self, char: str) -> bytes:
        made = self[char] = _letter(char)
        return made


_LETTERS = _Letters()
_LATIN = bytes(
    letter[0] if len(letter := _letter(chr(code))) == 1 else 0 if letter != b" " else 32 for code in range(256)
)
"""Latin-1 to its folded letters, byte for byte; 0 where a character needs more than one, or none."""
_PLAIN_LATIN = "".join(chr(code) for code in range(256) if _LATIN[code])
_CAREFUL = re.compile(f"[^{re.escape(_PLAIN_LATIN)}]+(?:[ .,]{{1,2}}[^{re.escape(_PLAIN_LATIN)}]+)*")
_MIXED = re.compile("[\u0370-\u04ff](?:(?<=[A-Za-zÀ-ÿ].)|(?=[A-Za-zÀ-ÿ]))")
_LATIN_ONLY = re.compile("[A-Za-zÀ-ÿ]+")
_LOOKS = (
    "аеорсухіјѕһԁԛԝӏкмтАВЕКМНОРСТУХІЈЅԌΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινρ",
    "aeopcyxijshdqwlkmtABEKMHOPCTYXIJSGABEZHIKMNOPTYXoaivp",
)
"""Letters of other scripts that look Latin (Unicode UTS 39, confusables); read so only inside a word that is mixed."""
_CONFUSABLE = str.maketrans(*_LOOKS)
_OTHER_WAY = str.maketrans(_LOOKS[1][:39], _LOOKS[0][:39])


class Letters:
    """The bytes of a text: folded words with one space for each other character, and where each byte comes from."""

    __slots__ = ("_chars", "_starts", "_steps", "data")

    def __init__(self, data: bytes, starts: Sequence[int], chars: Sequence[int], steps: Sequence[list[int] | None]):
        """Take the bytes, and for each run its first byte, its first code point, and the ends of its characters."""
        self.data = data
        self._starts = starts
        self._chars = chars
        self._steps = steps

    @property
    def is_plain(self) -> bool:
        """Whether each byte is the code point of the same number."""
        return not self._starts

    def start_of(self, byte: int) -> int:
        """Return the code point that a byte belongs to."""
        if not self._starts:
            return byte
        run = bisect_right(self._starts, byte) - 1
        steps = self._steps[run]
        within = byte - self._starts[run]
        return self._chars[run] + (within if steps is None else bisect_right(steps, within))

    def end_of(self, byte: int) -> int:
        """Return where the code point ends that the byte before `byte` belongs to."""
        return self.start_of(byte - 1) + 1

    def cuts(self, byte: int) -> bool:
        """Return whether a character begins at this byte; a Hangul syllable or a ligature has several letters."""
        return byte >= len(self.data) or byte == 0 or self.start_of(byte) != self.start_of(byte - 1)


def letters_of(text: str) -> Letters:
    """Return the letters of a text: Latin-1 byte for byte, the rest character by character."""
    if not text.isascii():
        for mark in _TYPOGRAPHIC:
            text = text.replace(mark, " ")
        text = _in_one_script(text)
        if not text.isascii() and _CAREFUL.search(text):
            return _by_runs(text)
    return Letters(text.encode("latin-1").translate(_LATIN), (), (), ())


def _in_one_script(text: str) -> str:
    """Return the text with each word of mixed scripts in the one script that all its letters can be read in."""
    parts: list[str] = []
    done = 0
    for match in _MIXED.finditer(text):
        start, end = match.span()
        if start < done:
            continue
        while start > done and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and text[end].isalpha():
            end += 1
        word = text[start:end]
        latin = word.translate(_CONFUSABLE)
        parts += (text[done:start], latin if _LATIN_ONLY.fullmatch(latin) else word.translate(_OTHER_WAY))
        done = end
    return "".join(parts) + text[done:] if parts else text


def _by_runs(text: str) -> Letters:
    parts: list[bytes] = []
    starts: list[int] = []
    chars: list[int] = []
    steps: list[list[int] | None] = []
    size = at = 0

    def add(part: bytes, first: int, ends: list[int] | None) -> None:
        nonlocal size
        if part:
            parts.append(part)
            starts.append(size)
            chars.append(first)
            steps.append(ends)
            size += len(part)

    for match in _CAREFUL.finditer(text):
        add(text[at : match.start()].encode("latin-1").translate(_LATIN), at, None)
        pieces = [_LETTERS[char] for char in match.group()]
        add(b"".join(pieces), match.start(), list(accumulate(map(len, pieces))))
        at = match.end()
    add(text[at:].encode("latin-1").translate(_LATIN), at, None)
    return Letters(b"".join(parts), starts, chars, steps)


def joined_letters(text: str) -> Letters:
    """Return the letters of a text without the marks inside words, and with one space for several; for short texts."""
    pieces: list[bytes] = []
    gap = True
    for char in text if text.isascii() else _in_one_script(text):
        piece = b"" if char in _JOINERS else _LETTERS[char]
        if piece == b" ":
            piece = b"" if gap else b" "
            gap = True
        elif piece:
            gap = False
        pieces.append(piece)
    return Letters(b"".join(pieces), [0], [0], [list(accumulate(map(len, pieces)))])


_LATIN_JOINERS = b"'`.\xb4"
_TO_ASCII = str.maketrans(_TYPOGRAPHIC, "''      ")


def joined_bytes(text: str) -> bytes:
    """Return the bytes of `joined_letters` but for a space at the end, without the way back; fast for Latin-1."""
    if not text.isascii():
        text = text.translate(_TO_ASCII)
        if _CAREFUL.search(text):
            return joined_letters(text).data
    return b" ".join(text.encode("latin-1").translate(_LATIN, _LATIN_JOINERS).split())


_BETWEEN = b"\x1e"
"""Stands between texts while they are read as one; no letter becomes it."""
_LATIN_APART = _LATIN[:0x1E] + _BETWEEN + _LATIN[0x1F:]


def joined_parts(texts: Sequence[str]) -> list[bytes]:
    """Return `joined_bytes` of each text; those of Latin-1 alone are read in one go."""
    whole = "\x1e".join(texts)
    if not whole.isascii() or whole.count("\x1e") >= len(texts):
        return [joined_bytes(text) for text in texts]
    data = b" ".join(whole.encode().translate(_LATIN_APART, _LATIN_JOINERS).split())
    return [part.strip() for part in data.split(_BETWEEN)]


def name_forms(text: str) -> tuple[bytes, ...]:
    """Return the byte forms under which a name stands in texts: folded, and with its own marks as gaps."""
    folded = fold(text)
    forms = dict.fromkeys((folded.encode("utf-8", "ignore"), letters_of(text).data.strip()))
    if folded.startswith("the "):
        forms[folded.removeprefix("the ").encode("utf-8", "ignore")] = None
    return tuple(form for form in forms if form)
