"""The names that a query may mean: its words looked up in the name index, and the names that share enough of them."""

from collections.abc import Iterable, Sequence
from heapq import nlargest
from itertools import pairwise
from typing import NamedTuple

from onrecord.record.names.file import NameIndex
from onrecord.record.names.forms import Forms, forms_of
from onrecord.record.names.keys import pair_key
from onrecord.record.names.layout import ROLE_WEIGHT
from onrecord.text.names import PLAIN
from onrecord.text.normalize import skeleton

MOST_FOLLOWED = 600
"""Names that are followed from the rarest words of a query; of common words those count that are found already."""
FAR_BEHIND = 0.5
"""Part of the best rough count below which a name is not compared."""
LIKE_ENOUGH = 0.6
"""Part of the weight of a name that another must have before its bearer may be the one meant."""
_MOST_LIKE = 60
MOST_OF_PAIR = 200
MOST_PAIRED = 6
PAIR_SHARE = 0.85
LEAST_JOINED = 6
"""Letters of a word that may be two words of a name written as one."""
LIKE_ANOTHER_ROLE = 0.7
"""Likeness to a legal form, title or particle from which a word that is in no name is taken for one, misspelt."""


class Word(NamedTuple):
    """One word of a query: its part, its weight, and the words of the index near it with their similarity."""

    text: str
    role: int
    weight: float
    near: dict[int, float]


def query_words(index: NameIndex, forms: Forms) -> list[Word]:
    """Return the words of a query with their weights; a word that no name has weighs as much as the rarest."""
    words = []
    for place, (text, role) in enumerate(forms.parts):
        near = index.near(text)
        if forms.others and forms.others[place]:
            near, text = _nearest_reading(index, near, text, forms.others[place])
        if near and role == PLAIN:
            number, likeness = next(iter(near.items()))
            if LIKE_ANOTHER_ROLE <= likeness < 1 and len(text) > 4:
                role = index.word_roles[number]
        words.append(Word(text, role, index.weight_near(text) * ROLE_WEIGHT[role], near))
    return words


def parties_like(index: NameIndex, text: str, *, least: float = LIKE_ENOUGH) -> set[str]:
    """Return the ids of the parties with a name that holds at least this part of the weight of a name, in any spelling.

    Wide on purpose: a second look before the absence of a name counts; it never links.
    """
    found = set()
    for layer in (index,) if index.more is None else (index, index.more):
        words = query_words(layer, forms_of(text))
        total = sum([word.weight for word in words]) or 1.0
        for name in candidate_names(layer, words, most=_MOST_LIKE):
            numbers = layer.words(name).numbers
            shared = sum([word.weight * max([word.near.get(one, 0.0) for one in numbers]) for word in words])
            if shared >= least * total and name not in layer.gone:
                found.add(layer.entity_id(name))
    return found


def _nearest_reading(
    index: NameIndex, near: dict[int, float], text: str, others: Iterable[str]
) -> tuple[dict[int, float], str]:
    """Return the words near any reading of a word, nearest first, and the reading that comes nearest to one."""
    merged = dict(near)
    best = next(iter(near.values()), 0.0)
    for other in others:
        found = index.near(other)
        if next(iter(found.values()), 0.0) > best:
            best, text = next(iter(found.values())), other
        for number, likeness in found.items():
            if likeness > merged.get(number, 0.0):
                merged[number] = likeness
    return dict(sorted(merged.items(), key=lambda item: (-item[1], item[0]))), text


def candidate_names(index: NameIndex, words: Sequence[Word], *, most: int, kind: str = "") -> list[int]:
    """Return the numbers of the names that share most with a query, best first; of a kind, where one is asked for.

    Names are followed from the rarest words, from pairs of words, and from words that the query or the name writes as
    one. What they share is counted roughly; comparing decides.
    """
    plain = [word for word in words if word.role == PLAIN]
    shared = _follow_words(index, plain)
    _follow_joined(index, words, shared)
    weights = index.name_weights
    total = sum([word.weight for word in words])
    held, gone = index.has_kind(kind), index.gone
    ranked = [
        (share / (total + weights[name]), name)
        for name, share in shared.items()
        if (held is None or held[name]) and name not in gone
    ]
    best = nlargest(most, ranked) if len(ranked) > most else sorted(ranked, reverse=True)
    return [name for part, name in best if part >= FAR_BEHIND * best[0][0]]


def _follow_words(index: NameIndex, words: Sequence[Word]) -> dict[int, float]:
    reached = [(index.reach(word.text, word.near), word) for word in words if word.near]
    few = sorted(((names, word.weight) for names, word in reached if names is not None), key=lambda pair: len(pair[0]))
    shared: dict[int, float] = {}
    for names, weight in few:
        if shared and len(shared) + len(names) > MOST_FOLLOWED:
            for name in shared.keys() & names.keys():
                shared[name] += weight * names[name]
        else:
            for name, likeness in names.items():
                shared[name] = shared.get(name, 0.0) + weight * likeness
    if len(few) < len(reached) or (few and len(few[0][0]) > MOST_FOLLOWED // 2):
        _follow_pairs(index, words[:MOST_PAIRED], shared)
    return shared


def _follow_pairs(index: NameIndex, words: Sequence[Word], shared: dict[int, float]) -> None:
    for at, one in enumerate(words):
        for other in words[at + 1 :]:
            share = (one.weight + other.weight) * PAIR_SHARE
            for name in index.names_with_pair(pair_key(one.text, other.text))[:MOST_OF_PAIR]:
                if shared.get(name, 0.0) < share:
                    shared[name] = share


def _follow_joined(index: NameIndex, words: Sequence[Word], shared: dict[int, float]) -> None:
    """Follow words that the name writes as two, and pairs of words that it writes as one."""
    for word in words:
        reached = index.reach(word.text, word.near) if word.role == PLAIN and len(word.text) >= LEAST_JOINED else None
        if reached is not None:
            for name in index.names_joined(skeleton(word.text))[:MOST_OF_PAIR]:
                if name not in reached:
                    shared[name] = shared.get(name, 0.0) + word.weight * PAIR_SHARE
    for one, other in pairwise(words):
        text = one.text + other.text
        if PLAIN in (one.role, other.role) and len(text) >= LEAST_JOINED:
            share = (one.weight + other.weight) * PAIR_SHARE
            for number in index.written_like(skeleton(text)):
                if number not in one.near and number not in other.near:
                    for name in index.names_with(number)[:MOST_OF_PAIR]:
                        shared[name] = shared.get(name, 0.0) + share
