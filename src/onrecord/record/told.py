"""Make the comparable form of a claim, alike for a claim just read and for one of a report's JSON."""

from collections.abc import Callable
from typing import Protocol

from onrecord.model.quantity import Estimate
from onrecord.model.told import Refs, Told
from onrecord.model.vocab import ClaimKind
from onrecord.text.content import content_words

OUTCOMES = ("killed", "wounded", "abducted")
_SAME_POPULATION = {"people": "all", "persons": "all", "": "all"}


class ClaimFields(Protocol):
    """What is asked of a claim; slots are named as in the output contract."""

    @property
    def kind(self) -> ClaimKind:
        """The kind of the claim."""
        ...

    @property
    def quote(self) -> str:
        """Its words."""
        ...

    @property
    def is_negative(self) -> bool:
        """Whether it says that something is not so, or that somebody denies it."""
        ...

    def parties(self, slot: str) -> tuple[Refs, ...]:
        """Return the parties of a slot that the record knows."""
        ...

    def every_party(self) -> tuple[Refs, ...]:
        """Return the parties of all slots."""
        ...

    def text(self, slot: str) -> str:
        """Return the words or value of a slot; empty where it is open."""
        ...

    def time(self) -> str:
        """Return the time of the claim in EDTF; empty where it is open."""
        ...

    def number(self, slot: str) -> Estimate | None:
        """Return the figure of a slot."""
        ...

    def event(self) -> "ClaimFields | None":
        """Return the attack that the claim is a part of."""
        ...


def told_of(claim: ClaimFields) -> Told | None:
    """Return what a claim says in comparable form; None where nothing in it can be compared."""
    make = _BY_KIND.get(claim.kind, _worded)
    return make(claim)


def _designation(claim: ClaimFields) -> Told | None:
    authority, status = claim.text("authority"), claim.text("status") or "listed"
    if not authority or status == "label":
        return None
    what = f"{authority} {status}"
    return Told(kind=claim.kind, who=claim.parties("party"), what=what, when=claim.time(), negative=claim.is_negative)


def _role(claim: ClaimFields) -> Told | None:
    former = "former " if claim.text("status") == "former" else ""
    return Told(
        kind=claim.kind,
        who=claim.parties("holder"),
        whom=claim.parties("organization"),
        what=former + claim.text("role"),
        words=_words(claim.text("title"), claim.text("place")),
        negative=claim.is_negative,
    )


def _tie(claim: ClaimFields) -> Told | None:
    return Told(
        kind=claim.kind,
        who=claim.parties("a"),
        whom=claim.parties("b"),
        what=claim.text("relation"),
        negative=claim.is_negative,
    )


def _attack(claim: ClaimFields) -> Told | None:
    if claim.text("detail"):
        return None
    return Told(
        kind=claim.kind,
        who=claim.parties("perpetrators"),
        when=claim.time(),
        words=_words(claim.text("target"), claim.text("place")),
        negative=claim.is_negative,
    )


def _casualty(claim: ClaimFields) -> Told | None:
    numbers = {outcome: number for outcome in OUTCOMES if (number := claim.number(outcome)) is not None}
    population = claim.text("population")
    of = claim.event() or claim
    if not numbers:
        return None
    return Told(
        kind=claim.kind,
        what=_SAME_POPULATION.get(population, population),
        when=of.time() or claim.time(),
        # The target of a figure without an attack is those who are counted: it tells no event from another.
        words=_words(of.text("target") if of is not claim else "", of.text("place")),
        numbers=numbers,
        negative=claim.is_negative,
    )


def _identity(claim: ClaimFields) -> Told | None:
    for what in ("born", "died", "founded"):
        if value := claim.text(what):
            return Told(kind=claim.kind, who=claim.parties("party"), what=what, when=value, negative=claim.is_negative)
    return None


def _responsibility(claim: ClaimFields) -> Told | None:
    sort = claim.text("sort") or "attack"
    of = claim.event()
    words = [claim.text("of"), claim.text("place")]
    if of is not None:
        words += [of.text("target"), of.text("place")]
    return Told(
        kind=claim.kind,
        who=claim.parties("holder"),
        what=sort,
        when=(of.time() if of is not None else "") or claim.time(),
        words=_words(*words),
        negative=claim.is_negative or claim.text("attribution") == "denied",
    )


def _worded(claim: ClaimFields) -> Told | None:
    return Told(kind=claim.kind, who=claim.every_party(), words=_words(claim.quote), negative=claim.is_negative)


def _words(*texts: str) -> tuple[str, ...]:
    return tuple(sorted(content_words(" ".join(texts))))


_BY_KIND: dict[ClaimKind, Callable[[ClaimFields], Told | None]] = {
    ClaimKind.DESIGNATION: _designation,
    ClaimKind.ROLE: _role,
    ClaimKind.TIE: _tie,
    ClaimKind.ATTACK: _attack,
    ClaimKind.CASUALTY: _casualty,
    ClaimKind.IDENTITY: _identity,
    ClaimKind.RESPONSIBILITY: _responsibility,
}
