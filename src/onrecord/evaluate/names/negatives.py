"""Names of nobody on the lists: put together at random, or one word away from a name that is listed.

Each is checked: no indexed name has the same words, all of its words, or only words of it, spelling variants of one
sound counted as one word. What is left is a name that a careful person would not take for a listed one.
"""

import collections
import random  # noqa: TID251 - every function is given its generator
from collections.abc import Iterable, Sequence

from onrecord.evaluate.names.parties import Party
from onrecord.model.vocab import MentionKind
from onrecord.text.normalize import fold, skeleton, telling_words

TRIES = 40
"""How often a new draw is made where the first is a listed name, before it is given up."""
COMMON = 20
"""Parties from which on a word of a group's name tells little about any of them: LIMITED, TRADING, BANK."""


class Listed:
    """The listed names, as sets of words: tells whether a made-up name could be one of them."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """Take each name with its kind, those that are held out too."""
        names = list(names)
        sounds = [_sounds(name) for name, _ in names]
        holders = collections.Counter(
            word for words, (_, kind) in zip(sounds, names, strict=True) if kind != "person" for word in words
        )
        self._common = {word for word, count in holders.items() if count >= COMMON}
        self._exact = {" ".join(sorted(fold(name).split())) for name, _ in names}
        self._names: list[frozenset[str]] = []
        self._with: dict[str, list[int]] = collections.defaultdict(list)
        for words, (_, kind) in zip(sounds, names, strict=True):
            for word in self._telling(words, kind):
                self._with[word].append(len(self._names))
            self._names.append(self._telling(words, kind))

    def could_be(self, name: str, kind: str) -> bool:
        """Return whether a listed name has the same words, all words of `name`, or only words of it.

        Words that many groups have (LIMITED, TRADING) do not count in the name of a group; one of such words alone
        could be any.
        """
        if " ".join(sorted(fold(name).split())) in self._exact:
            return True
        words = _sounds(name)
        if kind != "person" and words <= self._common:
            return True
        words = self._telling(words, kind)
        near: collections.Counter[int] = collections.Counter()
        for word in words:
            near.update(self._with.get(word, ()))
        return any(
            shared == len(words) or (shared == len(self._names[at]) and shared > 1) for at, shared in near.items()
        )

    def _telling(self, words: frozenset[str], kind: str) -> frozenset[str]:
        return words if kind == "person" else words - self._common or words


def _sounds(name: str) -> frozenset[str]:
    return frozenset(skeleton(word) for word in telling_words(name))


class Words:
    """Words of names by where they stand: `given`, `middle` and `family` of persons, `group` of groups."""

    def __init__(self, parties: Iterable[Party]) -> None:
        """Collect the words of the first name of each party."""
        self.given: list[str] = []
        self.middle: list[str] = []
        self.family: list[str] = []
        self.group: list[str] = []
        self._holders: collections.Counter[str] = collections.Counter()
        for party in parties:
            words = party.names[0].text.split() if party.names else []
            if party.kind is MentionKind.PERSON and len(words) > 1:
                self.given += [word for word in words[:1] if tells(word)]
                self.middle += [word for word in words[1:-1] if tells(word)]
                self.family.append(words[-1])
            elif party.kind is MentionKind.ORGANIZATION:
                self._holders.update({fold(word) for word in words})
                self.group += [word for word in words if tells(word)]
        self.rare = [word for word in self.group if self.is_rare(word)]

    def is_rare(self, word: str) -> bool:
        """Return whether a word of a group's name tells groups apart: four letters or more, and in few names."""
        return sum(char.isalpha() for char in word) > 3 and self._holders[fold(word)] < COMMON

    def place(self, at: int, words: Sequence[str]) -> Sequence[str]:
        """Return the words that stand where a word of a person's name stands."""
        return self.given if at == 0 else self.family if at == len(words) - 1 else self.middle


def tells(word: str) -> bool:
    """Return whether a word may tell one name from another: three letters or more, and no particle."""
    return sum(char.isalpha() for char in word) > 2 and bool(telling_words(word))


def replaced(name: str, at: int, pool: Sequence[str], rng: random.Random) -> str:
    """Return a name with the word at a place replaced by one of the pool that sounds and begins otherwise."""
    words = name.split()
    old = fold(words[at])
    for _ in range(TRIES):
        new = rng.choice(pool)
        if fold(new)[:1] != old[:1] and skeleton(fold(new)) != skeleton(old):
            break
    words[at] = new.upper() if words[at].isupper() else new.capitalize()
    return " ".join(words)


def one_word_away(party: Party, words: Words, rng: random.Random) -> tuple[str, str]:
    """Return a name like one of the party's but for one telling word, and the category; empty where no word can go."""
    name = rng.choice(party.names).text
    parts = name.split()
    places = [at for at, part in enumerate(parts) if tells(part)]
    if len(places) < 2:
        return "", ""
    if party.kind is MentionKind.PERSON:
        if rng.random() < 0.5:
            return replaced(name, places[0], words.place(places[0], parts), rng), "sibling"
        at = rng.choice(places)
        return replaced(name, at, words.place(at, parts), rng), "one word replaced"
    telling = [at for at in places if words.is_rare(parts[at])]
    return (replaced(name, rng.choice(telling), words.rare, rng), "similar group") if telling else ("", "")


def recombined(words: Words, rng: random.Random) -> str:
    """Return a person's name of a given name, at times a middle one, and a family name, from different parties."""
    middle = [rng.choice(words.middle)] if words.middle and rng.random() < 0.4 else []
    return " ".join([rng.choice(words.given), *middle, rng.choice(words.family)])


def recombined_group(words: Words, rng: random.Random) -> str:
    """Return a group's name of three or four words from different parties."""
    return " ".join(rng.sample(words.group, rng.choice((3, 4))))
