"""Opposites: words of a small set of which one leaves no room for another, such as the left leg and the right."""

import functools
import re

from onrecord.check.content.flags import flags_apart
from onrecord.check.content.numbered import numbered_apart

_SETS = (
    ({"left"}, {"right"}),
    ({"north", "northern"}, {"south", "southern"}, {"east", "eastern"}, {"west", "western"}, {"central"}),
    ({"elder", "eldest", "older", "oldest"}, {"younger", "youngest"}),
    ({"maternal"}, {"paternal"}),
    ({"upper"}, {"lower"}),
)
_LEAVING = re.compile(
    r"\b(?:has|have|had|having)\s+left\b|\bleft\s+(?:for|the|in|from|to|by|his|her|its|their)\b|"
    r"\bright\s+(?:to|of|hand man)\b"
)
"""`left` as a verb, and `right` as another noun."""
_COUNTRIES = re.compile(
    r"\b(?:north|south|east|west|northern|southern|eastern|western|central)[ -](?:korean?|sudan(?:ese)?|african?|timor|"
    r"ossetia|yemen|vietnam|bank|sahara|ireland|asian?|europe(?:an)?|american?|cyprus|macedonia|germany|intelligence)\b"
)
"""Names of countries and regions: South Sudan is no opposite of North Darfur."""


def opposed(ours: str, theirs: str) -> bool:
    """Return whether two texts have different words of one set, another number for a body, or another flag.

    A text that has two words of a set, such as `scars on the left hand and the right cheek`, is opposed to none.
    """
    own, other = _sides(ours), _sides(theirs)
    apart = numbered_apart(ours, theirs) or flags_apart(ours, theirs)
    return apart or any(one != two for one, two in zip(own, other, strict=True) if one and two)


@functools.lru_cache(maxsize=16384)
def _sides(text: str) -> tuple[int, ...]:
    """Of each set, the number of the one group that a text has a word of; 0 where it has none, or several."""
    words = set(re.findall(r"\w+", _COUNTRIES.sub(" ", _LEAVING.sub(" ", text.lower()))))
    return tuple(_only(words, groups) for groups in _SETS)


def _only(words: set[str], groups: tuple[set[str], ...]) -> int:
    found = [number for number, group in enumerate(groups, 1) if words & group]
    return found[0] if len(found) == 1 else 0
