"""Where words stand in a document as seen from an incident: how near its own words, and beside which others."""

import bisect
import math
import re
from collections.abc import Iterator, Mapping, Sequence

from onrecord.read.learnt.fillers import plain_sentences

FAR = 4000
"""Characters that stand for "nowhere near"."""

_WORD = re.compile(r"[^\W\d_]+|\d+")

FEATURES = (
    *"nearest before after same_sentence in_sentence near others trigger place order sentence_place".split(),
    "sentence_triggers",
)
"""What `Surroundings.of` gives of each place, in this order."""


class Surroundings:
    """The places of one incident's words in a document, and those of the others'.

    Args:
        text: The document.
        own: Starts of the words of the incident.
        others: Starts of the words of the other incidents.
        triggers: Starts of the words that tell of events.
    """

    def __init__(self, text: str, own: Sequence[int], others: Sequence[int], triggers: Sequence[int]) -> None:
        self._text = text.lower()
        self._own, self._others, self._triggers = sorted(own), sorted(others), sorted(triggers)
        self._sentences = plain_sentences(text)
        self._starts = [start for start, _ in self._sentences]
        self._looks: dict[tuple[int, int], list[float]] = {}
        self._beside: dict[tuple[int, int], list[str]] = {}

    def sentence(self, at: int) -> int:
        """Return the number of the sentence at an offset."""
        return max(0, bisect.bisect_right(self._starts, at) - 1)

    def of(self, start: int, end: int) -> list[float]:
        """Return the features of a place, in the order of `FEATURES`; they are asked for again by each chooser."""
        if (start, end) not in self._looks:
            self._looks[start, end] = self._look(start, end)
        return self._looks[start, end]

    def _look(self, start: int, end: int) -> list[float]:
        sentence = self.sentence(start)
        first, last = self._sentences[sentence] if self._sentences else (0, len(self._text))
        inside = _between(self._own, first, last)
        return [
            math.log1p(_nearest(self._own, start)),
            math.log1p(min((start - at for at in self._own if at < start), default=FAR)),
            math.log1p(min((at - end for at in self._own if at >= end), default=FAR)),
            float(inside > 0),
            float(inside),
            float(_between(self._own, start - 300, end + 300)),
            math.log1p(_nearest(self._others, start)),
            math.log1p(_nearest(self._triggers, start)),
            start / 1000,
            start / max(1, len(self._text)),
            (start - first) / max(1, last - first),
            float(_between(self._triggers, first, last)),
        ]

    def words(self, start: int, end: int) -> list[str]:
        """Return the words beside a place, by where they stand: two on each side, and those of the sentence."""
        if (start, end) not in self._beside:
            self._beside[start, end] = list(self._words(start, end))
        return self._beside[start, end]

    def _words(self, start: int, end: int) -> Iterator[str]:
        first, last = self._sentences[self.sentence(start)]
        before = _WORD.findall(self._text[max(first, start - 60) : start])
        after = _WORD.findall(self._text[end : min(last, end + 60)])
        yield f"-1 {before[-1]}" if before else "-1 ."
        yield f"-2 {' '.join(before[-2:])}"
        yield f"+1 {after[0]}" if after else "+1 ."
        yield f"+2 {' '.join(after[:2])}"
        yield from sorted(
            {f"s {word}" for word in _WORD.findall(self._text[max(first, start - 150) : min(last, end + 150)])}
        )


def _nearest(places: Sequence[int], at: int) -> int:
    spot = bisect.bisect_left(places, at)
    return min((abs(place - at) for place in places[max(0, spot - 1) : spot + 1]), default=FAR)


def _between(places: Sequence[int], first: int, last: int) -> int:
    return bisect.bisect_left(places, last) - bisect.bisect_left(places, first)


def odds_sums(words: Sequence[str], odds: Mapping[str, float]) -> tuple[float, float]:
    """Return how much the words beside a place speak for it: the neighbours, and those of its sentence."""
    near, around = 0.0, 0.0
    for word in words:
        if word.startswith("s "):
            around += odds.get(word, 0.0)
        else:
            near += odds.get(word, 0.0)
    return near, around
