"""Which of many forms of a word are given: the best, then those that sound otherwise."""

from collections.abc import Iterable

from onrecord.text.normalize import skeleton

MOST = 4
"""How many forms a word or a name has at most."""

Forms = tuple[str, ...]
"""Latin forms of one name part, best first."""


def choose(forms: Iterable[str]) -> Forms:
    """Return at most four of `forms`: the first, then those with other consonants, then the rest, in their order.

    Names are matched by consonants and by spelling, so a second form with the same consonants adds little.
    """
    new: list[str] = []
    rest: list[str] = []
    seen: set[str] = set()
    for form in dict.fromkeys(forms):
        bones = skeleton(form)
        (rest if bones in seen else new).append(form)
        seen.add(bones)
    return tuple((new[:1] + new[1:3] + rest[:1] + new[3:] + rest[1:])[:MOST])
