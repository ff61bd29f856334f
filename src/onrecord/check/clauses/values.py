"""Fact, Element, Result, World: what the rules on clauses take and give."""

from enum import StrEnum
from typing import NamedTuple, Protocol

import msgspec

from onrecord.model.time import Period


class State(StrEnum):
    """How one element of a commitment stands for a fact."""

    MATCHED = "matched"
    OPEN = "open"
    FAILED = "failed"


class Element(NamedTuple):
    """One step of the proof: an element, its state, and why.

    Attributes:
        name: `party`, `action`, `object`, `period`, `territory`, `purpose`, `condition`, `exception`, `wording`,
            `performance`, `report` or `instrument`.
        says: In words for a reader: what matched, what is not established, or what does not fit.
    """

    name: str
    state: State
    says: str


class Said(NamedTuple):
    """A statement about the fact by a named speaker: a denial, or a characterisation; told as theirs, never adopted.

    `quoted` is False where the words are our paraphrase of theirs.
    """

    speaker: str
    date: str
    words: str
    denies: bool = False
    quoted: bool = True


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One reported fact, in the terms in which clauses speak.

    Attributes:
        id: Claim id, event id or statement id.
        classes: Action classes that it is reported to be: `tie.cooperates`, `event.attack`.
        actors: Entity ids of those reported to have done it.
        objects: Entity ids of those it was done with or to.
        places: Names of where it was, most precise first.
        when: When it was; None where nothing says so.
        positive: False where it is reported that it did not happen.
        standing: The verdict on the fact itself, in words: `supported`, `disputed`; empty for an item of the record.
        stage: `did`, or how far it went: `discussed`, `tried`.
        translated: The report reads like a machine translation.
        said: Denials and characterisations, each with its speaker and date.
        sources: Titles of its sources.
        published: EDTF of the first source's publication; empty where unknown.
    """

    id: str
    says: str
    classes: tuple[str, ...]
    actors: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    when: Period | None = None
    positive: bool = True
    standing: str = ""
    stage: str = "did"
    translated: bool = False
    said: tuple[Said, ...] = ()
    sources: tuple[str, ...] = ()
    published: str = ""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """A fact beside a commitment under one reading; `proof` lists every element looked at, in order."""

    fact: Fact
    commitment: str
    reading: str
    result: str
    proof: tuple[Element, ...] = ()

    @property
    def matched(self) -> tuple[str, ...]:
        """What of the commitment the fact meets."""
        return tuple(element.says for element in self.proof if element.state is State.MATCHED)

    @property
    def open(self) -> tuple[str, ...]:
        """What would have to be established first."""
        return tuple(dict.fromkeys(element.says for element in self.proof if element.state is State.OPEN))

    @property
    def failed(self) -> tuple[str, ...]:
        """What does not fit; one such element puts the fact outside the scope."""
        return tuple(element.says for element in self.proof if element.state is State.FAILED)


class Membership(NamedTuple):
    """A party is part of another, as statements say; `open` tells what is not settled about it, empty where nothing."""

    whole: str
    says: str
    open: str = ""


class Held(NamedTuple):
    """Who held a place on a day: `by` is an entity id, empty where nothing is known; `open` tells of a dispute."""

    by: str
    says: str
    open: str = ""


class World(Protocol):
    """What the rules ask of the record."""

    def name(self, party: str) -> str:
        """Return the name of a party."""
        ...

    def wholes(self, party: str, when: Period | None) -> tuple[Membership, ...]:
        """Return the parties that a party was part of at a time, as statements say."""
        ...

    def died(self, party: str) -> Period | None:
        """Return when a party died, by a source that decides; None where none says so."""
        ...

    def listed(self, party: str) -> tuple[str, ...]:
        """Return the official ids of a party on lists; empty where no authority named it."""
        ...
