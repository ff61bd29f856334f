"""The words of a query against every name of a party: what either has that the other lacks."""

import enum
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.model.record import Entity
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.names.forms import Forms, forms_of
from onrecord.text.names import FORM, PARTICLE, TITLE, name_parts
from onrecord.text.normalize import fold, skeleton
from onrecord.text.spelling import letters_alike, rough_sound, spelled_alike

ALIKE = 0.7
"""Spelling similarity from which two words may be one: `Umar` and `Omar` are, `Hasan` and `Husayn` are not."""
ALIKE_OTHER_CONSONANTS = 0.8
"""The same where their consonants differ: `Bagher` is not `Bashir`."""
ALIKE_IN_SCRIPTS = 0.3
"""The same where one of them was romanised: vowels of Arabic script are guesses."""
_SLIP = 0.75
"""Share of letters in common by which a word may be the other with a slip."""
_LEAST_JOINED = 5
_ABD = "abd"
_PATRONYMIC = re.compile(r"(.{2,}?)(?:[iy]?[eoa]v(?:[iy]t?ch|na)|[iy]t?ch)")
"""What many names have in common says nothing; `Igorevich` and `Yuryevich` are compared by their fathers."""


class Difference(enum.IntEnum):
    """What a query and a party have in place of each other, over all names of the party."""

    NONE = 0
    MORE = 1
    """The query has a word that no name has, and no name has another in its place."""
    TITLE = 2
    """One has a title where the other has a word; a title may be somebody's name: `Amir`, `Sayyid`."""
    WORD = 3
    """Each has a word that the other lacks: a brother, or another company."""


class _Word(NamedTuple):
    texts: tuple[str, ...]
    title: bool

    @property
    def initial(self) -> bool:
        return len(self.texts[0]) == 1


class _Left(NamedTuple):
    mine: list[_Word]
    theirs: list[_Word]
    shared: int

    @property
    def difference(self) -> Difference:
        if not self.mine or not self.theirs:
            return Difference.NONE
        if all(word.title for word in self.mine) and all(word.title for word in self.theirs):
            return Difference.NONE
        mine, theirs = (any(not word.title for word in words) for words in (self.mine, self.theirs))
        return Difference.WORD if mine and theirs else Difference.TITLE


def difference(query: str, entity: Entity, matched: str) -> Difference:
    """Return what a query and a party have in place of each other.

    The name that fits best decides, unless another name of the party holds the query whole. Where the query has more
    words than that name, a fuller name of the party may have others in their place: *Amin Said Karim* is not *Amin
    Jamal Karim*, although the list also has the plain *Amin Karim*.
    """
    person = entity.kind is MentionKind.PERSON
    forms = forms_of(query)
    bar = ALIKE_IN_SCRIPTS if forms.others else ALIKE
    mine = _words(forms, person=person)
    known = {part.text for title in entity.titles for part in name_parts(fold(title))}
    mine = [word for word in mine if not (word.title and known.intersection(word.texts))]
    best = _left(mine, _words(forms_of(matched), person=person), bar)
    if not best.mine:
        return Difference.NONE
    others = [_left(mine, words, bar) for words in _fuller(entity, matched, person=person)]
    if any(not one.mine for one in others):
        return Difference.NONE
    if best.theirs:
        return best.difference
    told = set(best.mine)
    fuller = [one for one in others if one.theirs and one.shared >= best.shared and told.intersection(one.mine)]
    found = max((one.difference for one in fuller), default=Difference.NONE)
    return found or (Difference.NONE if person and all(word.title for word in best.mine) else Difference.MORE)


def _fuller(entity: Entity, matched: str, *, person: bool) -> Iterator[list[_Word]]:
    """Yield the words of the other names of a party: strong ones, in Latin letters, of two words or more."""
    for name in entity.names:
        if name.quality is not NameQuality.WEAK and name.text != matched and fold(name.text).isascii():
            words = _words(forms_of(name.text), person=person)
            if len(words) > 1:
                yield words


def _words(forms: Forms, *, person: bool) -> list[_Word]:
    """Return the words that tell names apart: of a person, legal forms too, since no person has one."""
    others: Sequence[tuple[str, ...]] = forms.others or ((),) * len(forms.parts)
    found = []
    for part, readings in zip(forms.parts, others, strict=True):
        if part.role == PARTICLE or (part.role == FORM and not person):
            continue
        found.append(_Word((part.text, *readings), person and part.role == TITLE))
    return found


def _left(mine: Sequence[_Word], theirs: Sequence[_Word], bar: float) -> _Left:
    """Return what is left over on both sides when alike words are taken away, the most alike first."""
    ranked = sorted(
        (-_likeness(one, other, bar), at, place) for at, one in enumerate(mine) for place, other in enumerate(theirs)
    )
    left, left_of_theirs = dict(enumerate(mine)), dict(enumerate(theirs))
    for likeness, at, place in ranked:
        if likeness < 0 and at in left and place in left_of_theirs:
            del left[at], left_of_theirs[place]
    shared = len(mine) - len(left)
    _join(left, left_of_theirs, bar)
    _join(left_of_theirs, left, bar)
    # A letter of the query stands for a word; one of the record stands for a word only where nothing else is left.
    for at, word in tuple(left.items()):
        for place, other in tuple(left_of_theirs.items()):
            fits = word.texts[0][0] == other.texts[0][0]
            if fits and (word.initial or (other.initial and len(left_of_theirs) == 1)):
                del left[at], left_of_theirs[place]
                break
    return _Left(list(left.values()), list(left_of_theirs.values()), shared)


def _join(left: dict[int, _Word], others: dict[int, _Word], bar: float) -> None:
    """Take away neighbouring words that the other side writes as one."""
    for at in tuple(left):
        if at not in left or at + 1 not in left:
            continue
        text = left[at].texts[0] + left[at + 1].texts[0]
        for place, other in tuple(others.items()):
            whole = len(text) >= _LEAST_JOINED and abs(len(text) - len(other.texts[0])) <= 2
            if whole and _alike(text, other.texts[0], bar):
                del left[at], left[at + 1], others[place]
                break


def _likeness(one: _Word, other: _Word, bar: float) -> float:
    return max(_alike(mine, theirs, bar) for mine in one.texts for theirs in other.texts)


def _alike(one: str, other: str, bar: float) -> float:
    """Return how alike two words are, 0 where they are taken for different ones."""
    if one.startswith(_ABD) and other.startswith(_ABD) and len(one) > len(_ABD) < len(other):
        one, other = one[len(_ABD) :], other[len(_ABD) :]
    elif one.startswith(_ABD) != other.startswith(_ABD) and min(len(one), len(other)) > len(_ABD):
        # `Abdo Vladimirovich` reads as one word, and is not `Vladimirovich`.
        return 0.0
    fathers = _PATRONYMIC.fullmatch(one), _PATRONYMIC.fullmatch(other)
    if fathers[0] and fathers[1]:
        one, other = fathers[0][1], fathers[1][1]
    if one == other:
        return 1.0
    likeness = spelled_alike(one, other)
    if bar == ALIKE and skeleton(one) != skeleton(other):
        bar = ALIKE_OTHER_CONSONANTS
    if likeness >= bar or rough_sound(one) == rough_sound(other):
        return max(likeness, bar)
    return _SLIP if letters_alike()(one, other) >= _SLIP else 0.0
