"""Latin forms of a word whose vowels are not written, from a learnt table of letters in their context.

`training/romanise.py` makes the tables. A context is a string of single characters in a fixed order (`context`); the
table holds the contexts that matter, and the widest one that is held decides.
"""

import functools
import math
from importlib import resources

import msgspec

DEPTH = 8
"""How many characters the widest context has."""
_EDGE = "#"
_PAD = _EDGE * 3
_COST_SCALE = 8.0
_COSTS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LONGEST = 24  # letters; a longer "word" is none, and gets one form

Choice = tuple[str, float]
"""A chunk of Latin letters, or a whole form, and what it costs (minus the logarithm of its share)."""


class Table(msgspec.Struct, frozen=True):
    """What one script's file holds: contexts with the number of their choices (-1: see wider), and known words."""

    contexts: dict[str, int]
    choices: list[str]
    words: dict[str, str]


@functools.cache
def load_transducer(script: str) -> "Transducer":
    """Return the transducer of a script (`arabic`, `hebrew`); its file is read at the first call."""
    data = resources.files("onrecord.text.romanise").joinpath(f"{script}.msgpack").read_bytes()
    return Transducer(msgspec.msgpack.decode(data, type=Table))


def context(padded: str, at: int, last: str) -> str:
    """Return the context of a letter of a padded word: itself, then what lies around it, the telling things first."""
    return (
        padded[at]
        + padded[at + 1]
        + padded[at - 1]
        + last
        + padded[at + 2]
        + padded[at - 2]
        + padded[at + 3]
        + padded[at - 3]
    )


def pad(word: str) -> str:
    """Return a word with the edges that `context` looks at; its first letter stands at 3."""
    return f"{_PAD}{word}{_PAD}"


def last_letter(written: str) -> str:
    """Return the last Latin letter written, or the edge."""
    return written[-1:] or _EDGE


def encode_choices(choices: list[Choice]) -> str:
    """Return chunks with their shares as one short string: each chunk, then a digit of its cost."""
    top = len(_COSTS) - 1
    return "".join(chunk + _COSTS[min(top, round(-math.log(share) * _COST_SCALE))] for chunk, share in choices)


def _decode_choices(text: str) -> tuple[Choice, ...]:
    out: list[Choice] = []
    start = 0
    for at, char in enumerate(text):
        if char in _COSTS:
            out.append((text[start:at], _COSTS.index(char) / _COST_SCALE))
            start = at + 1
    return tuple(out)


class Transducer:
    """Writes words in Latin letters by one table."""

    def __init__(self, table: Table) -> None:
        self._contexts = table.contexts
        self._encoded = table.choices
        self._choices: dict[int, tuple[Choice, ...]] = {-1: ()}
        self._words = table.words

    def known(self, word: str) -> list[str]:
        """Return the usual forms of a frequent word, commonest first; none for another word."""
        return self._words.get(word, "").split()

    def best(self, word: str) -> str:
        """Return the likeliest form, each letter decided in turn."""
        padded = pad(word)
        chunks: list[str] = []
        last = _EDGE
        for at in range(3, len(word) + 3):
            choices = self._find(padded, at, last)
            if choices and choices[0][0]:
                chunks.append(choices[0][0])
                last = choices[0][0][-1]
        return "".join(chunks)

    def forms(self, word: str, width: int = 8) -> list[Choice]:
        """Return up to `width` forms with their costs, cheapest first (beam search)."""
        if len(word) > _LONGEST:
            return [(self.best(word), 0.0)]
        padded = pad(word)
        beam = {"": 0.0}
        for at in range(3, len(word) + 3):
            ahead: dict[str, float] = {}
            found: dict[str, tuple[Choice, ...]] = {}
            for written, cost in beam.items():
                last = last_letter(written)
                if last not in found:
                    found[last] = self._find(padded, at, last) or (("", 0.0),)
                for chunk, more in found[last]:
                    form = written + chunk
                    if cost + more < ahead.get(form, math.inf):
                        ahead[form] = cost + more
            beam = ahead if len(ahead) <= width else dict(sorted(ahead.items(), key=_by_cost)[:width])
        return sorted(beam.items(), key=_by_cost)

    def _find(self, padded: str, at: int, last: str) -> tuple[Choice, ...]:
        key = context(padded, at, last)
        number = -1
        for width in range(1, DEPTH + 1):
            held = self._contexts.get(key[:width])
            if held is None:
                break
            if held >= 0:
                number = held
        choices = self._choices.get(number)
        if choices is None:
            choices = self._choices[number] = _decode_choices(self._encoded[number])
        return choices


def _by_cost(item: Choice) -> tuple[float, str]:
    return item[1], item[0]
