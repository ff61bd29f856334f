"""Of what an office is: the body, the part of it or the state that its words name."""

import re
from functools import lru_cache
from typing import NamedTuple

from onrecord.check.content.numbered import numbers_of, ordinal_of
from onrecord.check.role.own_words import GENERIC, names_as
from onrecord.model.record import Entity, RoleStatement, Statement
from onrecord.text.cases import latin_forms
from onrecord.text.content import content_words
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.office_fields import UNITS, field_of
from onrecord.text.office_terms import Office
from onrecord.text.romanise import romanise

_BY_FIELD = frozenset({"minister"})
"""Offices of which one person has one portfolio at a time."""


_BY_PLACE = frozenset({"governor", "mayor", "judge", "ambassador", "member of parliament"})
"""Offices that are of one place."""


_BY_UNIT = frozenset({"commander", "head", "coordinator"})
"""Offices that are of one place where words for a unit say so: `commander of the Korlat sector`."""


_BY_ARM = frozenset({"commander", "head", "chief of staff", "inspector general"})


ARMS = frozenset({"air_force", "marine", "army", "missile", "border", "police", "prisons", "paratroopers", "customs"})
"""Arms of a state or of a movement, of which one person commands one at a time."""


_WIDE = frozenset(
    "public special development staff general_staff party assembly cabinet union union board central commission"
    " committee administration".split()
)
"""Fields that tell no two portfolios apart."""


_BY_NATION = frozenset({"member of parliament", "prime minister", "president", "minister"})
"""Offices of a state."""


_GERMAN_NOUN = re.compile(
    r"(?:ung|ungen|heit|keit|schaft|dienst\w*|kraft|krafte|amt\w*|wesens?|werks?|rats?|truppen?|wehr|partei|gruppe|front|"
    r"armee|verbands?|einheit|stabs?|firma|bank|hafens?|staats?|landes|stadt|instituts?|zentrums?|fonds|konzerns?)$"
)
"""Endings of German nouns that are no names."""


LIKE = 0.8
"""Similarity (Indel, normalised) from which two words are one name in two spellings: `Balk`, `Balkh`."""


UNLIKE = 0.6
"""The same below which they are two names."""


SHORTEST_NAME = 3


class Of(NamedTuple):
    """What an office is of: fields such as a portfolio, names, and other telling words."""

    fields: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]

    @property
    def is_empty(self) -> bool:
        """Whether the words say nothing that tells one office from another."""
        return not (self.fields - UNITS or self.names or self.words)


def is_of_two_states(office: Office, own: Office) -> bool:
    """Whether two offices of a state are of two states that both are named: nobody has them in two."""
    ours, theirs = _states(office), _states(own)
    return office.name in _BY_NATION and bool(ours and theirs and not ours & theirs)


def _states(office: Office) -> set[str]:
    """The states that the words for an office name."""
    words = [word.strip("().,’'") for word in f"{office.before} {office.of}".split()]
    runs = (" ".join(words[at : at + size]) for size in (3, 2, 1) for at in range(len(words) - size + 1))
    return {nation for run in runs if run[:1].isupper() and (nation := nation_of(run))}


def body_told(office: Office, *, german: bool = False) -> Of:
    """What an office is of, by the words before and behind its title."""
    return words_of_body(f"{office.before} , {office.of}", german=german)


@lru_cache(maxsize=4096)
def words_of_body(text: str, *, german: bool = False) -> Of:
    """What words say that an office is of; German writes every noun as it does names."""
    fields: set[str] = set()
    names: set[str] = set()
    words: set[str] = set()
    numbers = numbers_of(text)
    fields |= {f"{noun} {number}" for noun, own in numbers.items() for number in own}
    for word in text.replace(",", " ").split():
        folded = fold(word)
        if numbers and ordinal_of(word.lower()):
            continue  # `Fünfte Militärregion`: the number is a field, and no name
        if found := field_of(word):
            fields |= found
        elif word[:1].isupper() and len(folded) >= SHORTEST_NAME and not (german and _GERMAN_NOUN.search(folded)):
            names |= {folded} - GENERIC
        elif content_words(word) and folded.isalpha() and len(folded) > SHORTEST_NAME:
            words.add(folded)
    return Of(frozenset(fields), frozenset(names), frozenset(words))


def is_of_body(told: Of, body: list[str], statement: Statement, own: Office, organization: Entity | None) -> bool:
    """Whether a recorded office is of what the claimed one is: each field, most of the names, and the body."""
    theirs = body_told(own)
    if body and not _in_body(body, statement, own, organization):
        return False
    fields = told.fields - UNITS
    fields = fields - {"public"} or fields  # `State Secretary` is `государственный секретарь`
    if fields and not fields <= theirs.fields:
        return False
    around = set(fold(f"{own.before} {own.of}").split()) | theirs.names
    if told.names:
        found = sum(any(likeness(name, word) >= LIKE for word in around) for name in told.names)
        return found * 2 > len(told.names)
    if told.words and not told.fields and not body:
        return sum(any(likeness(name, word) >= LIKE for word in around) for name in told.words) * 2 > len(told.words)
    return True


def _in_body(body: list[str], statement: Statement, own: Office, organization: Entity | None) -> bool:
    if organization is not None and isinstance(statement, RoleStatement) and statement.organization == organization.id:
        return True
    text = f"{own.before} {own.of}"
    return any(names_as([name], text) for name in body if content_words(name))


def set_apart(office: Office, told: Of, own: Office) -> bool:
    """Whether two offices of one kind are of different things."""
    theirs = body_told(own)
    if office.name in _BY_FIELD:
        ours, other = told.fields - _WIDE - UNITS, theirs.fields - _WIDE - UNITS
        return bool(ours and other and not ours & other)
    if office.name in _BY_ARM:
        ours, other = told.fields & ARMS, theirs.fields & ARMS
        if ours and other and not ours & other:
            return True
    units = told.fields & theirs.fields & UNITS
    if office.name in _BY_PLACE or (office.name in _BY_UNIT and units):
        places = words_of_body(own.of).names or theirs.names
        if told.fields - UNITS != theirs.fields - UNITS or not told.names or not places:
            return False
        return all(likeness(one, other) < UNLIKE for one in told.names for other in places)
    return False


def is_elsewhere(told: Of, body: list[str], own: Office) -> bool:
    """Whether a recorded office of the kind names something else than the claimed one: no word of it is evidence."""
    ours, theirs = told.names, body_told(own).names
    if body:
        ours, theirs = content_words(body[0]), content_words(own.of or own.before)  # `Ostrelbank | representative`
        if not all(field_of(word) for word in ours & theirs):
            return False
        ours, theirs = ours - theirs, theirs - ours  # `Industrial Bank`, `Real Estate Bank`: the noun tells nothing
    if not ours or not theirs:
        return False
    return all(likeness(one, other) < UNLIKE for one in ours for other in theirs)


@lru_cache(maxsize=16384)
def likeness(one: str, other: str) -> float:
    """How like two words are, in Latin letters."""
    from rapidfuzz.distance import Indel

    theirs = romanise(other)
    return max(Indel.normalized_similarity(left, right) for left in latin_forms(one) for right in theirs)
