"""The people of an incident: which of those in a text it befell, how many they are, and what became of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from onrecord.model.quantity import Estimate
from onrecord.read.learnt.fillers import head_of
from onrecord.read.learnt.labels import INCIDENTS
from onrecord.read.learnt.surroundings import FEATURES, Surroundings, odds_sums
from onrecord.text.numbers import find_numbers

_PLURALS = frozenset("people men women children clergymen policemen congressmen peasantry personnel population".split())
_SINGULARS = frozenset("press congress chess priestess mistress governess boss hostess countess duchess".split())
_GROUPS = frozenset("family staff crew couple group members residents".split())
_GAP = re.compile(r"\s*(?:[^\W\d_]+[\s-]+){0,3}\Z")
_CLOSED = re.compile(r"\b(?:and|or|by|of|the|in|to|on|with|who|that|were|was|are|is|had|has)\b|[.,;:()]")
_LEADING = re.compile(
    r"\A(?:(?:the|a|an|another|other|some|several|many|at least|about|more than|over|\d+|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|dozen|dozens of|hundreds of)\s+)*"
)
NUMBER_REACH = 48
"""Characters before a filler in which its number may stand."""


EFFECTS = ("death", "injury", "no injury")
"""What may have become of people; nothing where the text does not say."""

CHOSEN_EFFECTS = ("death", "injury")
"""Effects that trees choose for people who are no filler; of `no injury` the keys have too few to learn from."""

PEOPLE_FEATURES = (*FEATURES, *INCIDENTS, *"person count size several counted told chance beside around".split())


class Group(NamedTuple):
    """Words that name people, with the places where they stand."""

    words: str
    places: list[tuple[int, int]]
    person: bool
    chance: float


class People(NamedTuple):
    """People of an incident, their number and what became of them."""

    words: str
    number: Estimate
    effect: str


def groups_of(text: str, things: Sequence[tuple[int, int, str, float]]) -> list[Group]:
    """Return the persons and people that the model found, the same words together, without their numbers."""
    lower = text.lower()
    found: dict[str, list[tuple[int, int, str, float]]] = {}
    for start, end, label, chance in things:
        if label in "PV":
            words = bare(lower[start:end])
            found.setdefault(" ".join(words.split()), []).append((end - len(words), end, label, chance))
    return [
        Group(words, [(s, e) for s, e, *_ in some], some[0][2] == "P", max(chance for *_, chance in some))
        for words, some in found.items()
        if words
    ]


def bare(words: str) -> str:
    """Return words in small letters without leading article and number: `the six priests` gives `priests`."""
    return _LEADING.sub("", words.lower(), count=1)


def people_features(
    groups: Sequence[Group], text: str, view: Surroundings, kind: str, odds: Mapping[str, float]
) -> Iterator[list[float]]:
    """Yield what is known of each group as people of an incident, in the order of `PEOPLE_FEATURES`."""
    for group in groups:
        looks = [view.of(*place) for place in group.places]
        sums = [odds_sums(view.words(*place), odds) for place in group.places]
        nearest = min(looks, key=lambda look: look[0])
        yield [
            *nearest,
            *(float(kind == one) for one in INCIDENTS),
            float(group.person),
            float(len(group.places)),
            float(len(group.words.split())),
            float(names_several(group.words)),
            float(any(_before(text, start) is not None for start, _ in group.places)),
            min(start for start, _ in group.places) / 1000,
            group.chance,
            max(near for near, _ in sums),
            max(around for _, around in sums),
        ]


def number_of(text: str, words: str, starts: Sequence[int], *, person: bool = False) -> Estimate:
    """Return how many people words name: as a number says, else one, or two or more for a plural.

    Their places are asked in turn. A person's name is one person.
    """
    if person:
        return Estimate(low=1, high=1, quote=words)
    for start in starts:
        number = _inside(words) or _before(text, start)
        if number is not None:
            return number
    return Estimate(low=2, quote=words) if names_several(words) else Estimate(low=1, high=1, quote=words)


def _inside(words: str) -> Estimate | None:
    counts = [n for n in find_numbers(words) if n.kind == "count" and _leads(words, n.start)]
    return counts[0].estimate if counts else None


def _leads(words: str, start: int) -> bool:
    return not _CLOSED.search(words[:start])


def _before(text: str, start: int) -> Estimate | None:
    begin = max(0, start - NUMBER_REACH)
    begin = text.find(" ", begin) + 1 if begin else 0
    near = text[begin:start]
    for number in reversed(find_numbers(near)):
        between = near[number.end :]
        if number.kind == "count" and _GAP.fullmatch(between) and not _CLOSED.search(between):
            return number.estimate
    return None


def names_several(words: str) -> bool:
    """Whether words name more than one: by the end of their head, or the few plurals without one."""
    head = head_of(words)
    if head in _PLURALS or head in _GROUPS:
        return True
    return head.endswith("s") and not head.endswith(("ss", "us", "is")) and head not in _SINGULARS
