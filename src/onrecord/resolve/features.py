"""Features of two names: what they share, what either has left over, and how it is written."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from onrecord.record.names.file import NameWords
from onrecord.record.names.query import Word
from onrecord.text.names import PLAIN, TITLE
from onrecord.text.normalize import skeleton
from onrecord.text.spelling import similar

if TYPE_CHECKING:
    from onrecord.record.names.blocks.arrays import Bools, Floats

FEATURES = (
    ("query covered", 1),
    ("name covered", 1),
    ("heaviest word left in the query", -1),
    ("heaviest word left in the name", -1),
    ("weight left in the query", -1),
    ("weight left in the name", -1),
    ("words left in the query", -1),
    ("words left in the name", -1),
    ("words shared", 1),
    ("weight shared", 1),
    ("least similar word", 1),
    ("mean similarity", 1),
    ("words out of order", -1),
    ("initials", 0),
    ("words written as one", 0),
    ("same first word", 1),
    ("same last word", 1),
    ("other number", -1),
    ("one word against one", 0),
    ("difference in words", -1),
    ("weak alias", -1),
    ("person", 0),
    ("weight of the query", 0),
    ("least weight shared", 0),
    ("word exchanged for another", -1),
    ("letters alike", 1),
    ("titles left over", 0),
    ("likeness of what is left over", 1),
)
"""Each feature with the direction in which it may change the score: 1 up, -1 down, 0 either."""
_AT = {name: number for number, (name, _) in enumerate(FEATURES)}
SHARED = _AT["words shared"]
LEAST_SIMILAR_WORD = _AT["least similar word"]
EXCHANGED = _AT["word exchanged for another"]
_ALL = 0.9999
"""Share of the weight of a name that only its very words reach."""
LIKE_JOINED = 0.45
"""Similarity from which a word is taken for two words written as one."""
BONES_APART = 1
"""Consonants by which they differ at most."""
LEAST_JOINED = 5
"""Letters of a word that may be two words written as one."""
JOINED_APART = 3
"""Letters by which a word and two words that may be it differ at most."""


class Alignment(NamedTuple):
    """Which words of a query and a name go together.

    Attributes:
        pairs: Word of the query, word of the name, similarity.
        joined: Words of the query, words of the name of which one side is two words, similarity.
        initials: Pairs of which one is the first letter of the other.
        left: Words of the query that are left over.
        left_of_name: Words of the name that are left over.
    """

    pairs: list[tuple[int, int, float]]
    joined: list[tuple[tuple[int, ...], tuple[int, ...], float]]
    initials: int
    left: list[int]
    left_of_name: list[int]


def align(query: Sequence[Word], name: NameWords, text: Callable[[int], str]) -> Alignment:
    """Return which words go together, the most similar first; `text` gives a word of the name by its number."""
    numbers = name.numbers
    found = []
    for at, word in enumerate(query):
        near = word.near
        for place, number in enumerate(numbers):
            if number in near:
                found.append((-near[number], at, place))
    found.sort()
    pairs = []
    used: set[int] = set()
    used_of_name: set[int] = set()
    for likeness, at, place in found:
        if at not in used and place not in used_of_name:
            used.add(at)
            used_of_name.add(place)
            pairs.append((at, place, -likeness))
    left = [at for at in range(len(query)) if at not in used]
    left_of_name = [place for place in range(len(numbers)) if place not in used_of_name]
    if not left or not left_of_name:
        return Alignment(pairs, [], 0, left, left_of_name)
    joined = _joined(query, numbers, text, left, left_of_name)
    initials = _initials(query, numbers, text, left, left_of_name)
    return Alignment(pairs, joined, initials, left, left_of_name)


def _joined(
    query: Sequence[Word], numbers: Sequence[int], text: Callable[[int], str], left: list[int], left_of_name: list[int]
) -> list[tuple[tuple[int, ...], tuple[int, ...], float]]:
    """Take words that one side writes as one and the other as two out of what is left over."""
    joined: list[tuple[tuple[int, ...], tuple[int, ...], float]] = []
    for at in tuple(left):
        for place in tuple(left_of_name):
            if at not in left or place not in left_of_name:
                continue
            if place + 1 in left_of_name and len(query[at].text) >= LEAST_JOINED:
                likeness = _like_joined(query[at].text, text(numbers[place]) + text(numbers[place + 1]))
                if likeness:
                    joined.append(((at,), (place, place + 1), likeness))
                    left.remove(at)
                    left_of_name.remove(place)
                    left_of_name.remove(place + 1)
                    continue
            if at + 1 in left:
                whole = text(numbers[place])
                likeness = (
                    _like_joined(query[at].text + query[at + 1].text, whole) if len(whole) >= LEAST_JOINED else 0.0
                )
                if likeness:
                    joined.append(((at, at + 1), (place,), likeness))
                    left.remove(at)
                    left.remove(at + 1)
                    left_of_name.remove(place)
    return joined


def _like_joined(one: str, other: str) -> float:
    if abs(len(one) - len(other)) > JOINED_APART or one[0] != other[0]:
        return 0.0
    bones, bones_of_other = skeleton(one), skeleton(other)
    if bones != bones_of_other and abs(len(bones) - len(bones_of_other)) > BONES_APART:
        return 0.0
    likeness = similar(one, other)
    return likeness if likeness >= LIKE_JOINED else 0.0


def _initials(
    query: Sequence[Word], numbers: Sequence[int], text: Callable[[int], str], left: list[int], left_of_name: list[int]
) -> int:
    """Take words of which one is the first letter of the other out of what is left over; return how many."""
    count = 0
    for at in tuple(left):
        word = query[at].text
        for place in left_of_name:
            other = text(numbers[place])
            if (len(word) == 1 or len(other) == 1) and word[0] == other[0]:
                left.remove(at)
                left_of_name.remove(place)
                count += 1
                break
    return count


def same_words(features: Sequence[float]) -> bool:
    """Return whether two names have the same words, in whatever order; particles and legal forms count too."""
    return features[_AT["query covered"]] > _ALL and features[_AT["name covered"]] > _ALL


def same_words_of(features: "Floats") -> "Bools":
    """Return the same for each row of many features."""
    found: Bools = (features[:, _AT["query covered"]] > _ALL) & (features[:, _AT["name covered"]] > _ALL)
    return found


class About(NamedTuple):
    """What is known of two names beside their alignment.

    Attributes:
        weak: The name is a weak alias.
        person: It is a person's.
        other_number: The names have different numbers in them.
        letters_alike: Share of letters that both have in common, in order.
        likeness_left: The same of the words that are left over on both sides.
    """

    weak: bool
    person: bool
    other_number: bool
    letters_alike: float
    likeness_left: float


def features_of(
    query: Sequence[Word], name: NameWords, found: Alignment, about: About, *, rarest: float
) -> tuple[float, ...]:
    """Return the features of an alignment, in the order of `FEATURES`; weights are parts of the rarest word's."""
    weights, roles = name.weights, name.roles
    total = sum([word.weight for word in query]) or 1e-6
    total_of_name = sum(weights) or 1e-6
    shared = shared_of_name = 0.0
    plain: list[tuple[int, int, float]] = []
    for at, place, likeness in found.pairs:
        shared += query[at].weight * likeness
        shared_of_name += weights[place] * likeness
        if query[at].role == PLAIN and roles[place] == PLAIN:
            plain.append((at, place, likeness))
    for ats, spots, likeness in found.joined:
        shared += sum([query[at].weight for at in ats]) * likeness
        shared_of_name += sum([weights[spot] for spot in spots]) * likeness
    left = [query[at].weight for at in found.left if query[at].role == PLAIN]
    left_of_name = [weights[place] for place in found.left_of_name if roles[place] == PLAIN]
    likes = [likeness for _, _, likeness in plain] + [likeness for _, _, likeness in found.joined]
    plain.sort()
    places = [place for _, place, _ in plain]
    first, last, last_of_name, words, words_of_name = _ends(query, roles)
    same_first = same_last = 0.0
    if plain:
        if plain[0][0] == first and plain[0][1] == _first_plain(roles):
            same_first = plain[0][2]
        if plain[-1][0] == last and plain[-1][1] == last_of_name:
            same_last = plain[-1][2]
    return (
        shared / total,
        shared_of_name / total_of_name,
        max(left, default=0.0) / rarest,
        max(left_of_name, default=0.0) / rarest,
        sum(left) / rarest,
        sum(left_of_name) / rarest,
        len(left),
        len(left_of_name),
        len(likes),
        min(shared / rarest, 4.0),
        min(likes, default=0.0),
        sum(likes) / len(likes) if likes else 0.0,
        sum([1 for one, other in pairwise(places) if one > other]),
        found.initials,
        len(found.joined),
        same_first,
        same_last,
        float(about.other_number),
        float(words <= 1 or words_of_name <= 1),
        abs(words - words_of_name),
        float(about.weak),
        float(about.person),
        min(total / rarest, 4.0),
        min(shared, shared_of_name) / rarest,
        min(max(left, default=0.0), max(left_of_name, default=0.0)) / rarest,
        about.letters_alike,
        sum([1 for at in found.left if query[at].role == TITLE]),
        about.likeness_left,
    )


def _ends(query: Sequence[Word], roles: Sequence[int]) -> tuple[int, int, int, int, int]:
    """Return the first and last plain word of the query, the last of the name, and how many each has."""
    mine = [at for at, word in enumerate(query) if word.role == PLAIN]
    theirs = [place for place, role in enumerate(roles) if role == PLAIN]
    return (
        mine[0] if mine else -1,
        mine[-1] if mine else -1,
        theirs[-1] if theirs else -1,
        len(mine),
        len(theirs),
    )


def _first_plain(roles: Sequence[int]) -> int:
    return roles.index(PLAIN) if PLAIN in roles else -1
