"""Keys by which a name near another is found: the skeleton of each word, and pairs of common ones.

A word such as `company` or `mohammad` is in very many names: where two of them are sought, the names that have both
are kept under the pair, so that what is looked through does not grow with the number of names.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import combinations

from onrecord.text.normalize import skeleton

COMMON = 1000
"""Names from which a skeleton is common."""
_LEAST_LETTERS = 3


def keys_of(folded: str) -> list[str]:
    """Return the skeletons of the words of a folded name, each once."""
    return list(dict.fromkeys([skeleton(word) for word in folded.split() if len(word) >= _LEAST_LETTERS]))


def pair_key(one: str, other: str) -> str:
    """Return the key of the names that have two skeletons."""
    return f"{one} {other}" if one < other else f"{other} {one}"


def keyed(names: Iterable[str]) -> list[tuple[str, str]]:
    """Return the keys of folded names, each with the name, sorted as the names are."""
    held = [(name, keys_of(name)) for name in names]
    count = Counter([key for _, keys in held for key in keys])
    common = {key for key, number in count.items() if number > COMMON}
    bearers: defaultdict[str, list[str]] = defaultdict(list)
    for name, keys in held:
        for key in keys:
            bearers[key].append(name)
        if common:
            for one, other in combinations([key for key in keys if key in common], 2):
                bearers[pair_key(one, other)].append(name)
    return [(key, name) for key, found in sorted(bearers.items()) for name in found]


def sought_keys(keys: Collection[str], least: int, count: Callable[[str], int], *, pairs: bool) -> list[str]:
    """Return keys of which every name has one that has at least `least` of some skeletons.

    Args:
        keys: The skeletons.
        least: How many of them a name has.
        count: Gives the number of names that have a skeleton; above `COMMON` it may give any number above it.
        pairs: Names are kept under pairs of common skeletons.
    """
    counted = sorted(((count(key), key) for key in keys), key=lambda row: row[0])
    rare = [key for number, key in counted if number <= COMMON]
    common: Sequence[str] = [key for number, key in counted if number > COMMON]
    # A name that lacks `missing` of the keys at most has all of one of any `missing + 1` sets of them, none shared.
    wanted = len(keys) - least + 1
    sought = rare[:wanted]
    while len(sought) < wanted:
        rest = wanted - len(sought)
        if pairs and len(common) > rest:
            sought.append(pair_key(common[0], common[1]))
            common = common[2:]
        else:
            sought.append(common[0])
            common = common[1:]
    return sought
