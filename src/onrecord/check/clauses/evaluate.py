"""Clauses: the rules by which a fact falls outside, within or in tension with a commitment, each with its proof.

`method.md` §4.4, as rules over facts. An element that fails puts the fact outside; an element that is open makes a
result conditional; nothing here ever says that an undertaking was broken.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from onrecord.check.clauses import parties, places, times
from onrecord.check.clauses.ontology import UNFINISHED, possible_classes
from onrecord.check.clauses.values import Element, Fact, Result, State, World
from onrecord.model.undertaking import Agreement, Commitment

BARS = frozenset({"must_not", "must_not_allow"})
DUTIES = frozenset({"must", "must_start", "must_try"})
_CERTAIN = frozenset({"full-text", "quoted-in-press"})
_FIRST_READING = "R1"


class _Clause:
    """A commitment with what the rules need of its agreement."""

    __slots__ = ("agreement", "commitment", "later")

    def __init__(self, commitment: Commitment, agreement: Agreement, later: Agreement | None) -> None:
        self.commitment = commitment
        self.agreement = agreement
        self.later = later


class Clauses:
    """The commitments of some agreements, indexed by whom they bind and what they speak of; asked fact by fact."""

    def __init__(self, agreements: Sequence[Agreement], world: World, *, known_until: dt.date | None = None) -> None:
        """Index the commitments.

        Args:
            agreements: Whose commitments to hold facts next to.
            world: Answers what the rules ask of the record.
            known_until: No fact is later than this day, such as the one on which the report appeared.
        """
        self._world = world
        self._known_until = known_until
        self._by_bearer: dict[tuple[str, str], list[_Clause]] = {}
        self._letting: dict[str, list[_Clause]] = {}
        self._letting_named: dict[tuple[str, str], list[_Clause]] = {}
        by_id = {agreement.id: agreement for agreement in agreements}
        for agreement in agreements:
            for commitment in agreement.commitments:
                clause = _Clause(commitment, agreement, by_id.get(agreement.superseded_by))
                for name in dict.fromkeys((*commitment.actions, *commitment.against)):
                    self._by_bearer.setdefault((commitment.bearer, name), []).append(clause)
                    if parties.lets_others(commitment):
                        self._index_letting(name, clause)

    def _index_letting(self, action: str, clause: _Clause) -> None:
        """Index a duty not to let others act: by those it names, where it names them one by one."""
        commitment = clause.commitment
        if commitment.object_class or not commitment.objects:
            self._letting.setdefault(action, []).append(clause)
            return
        for party in commitment.objects:
            self._letting_named.setdefault((action, party), []).append(clause)

    def beside(self, fact: Fact) -> Iterator[Result]:
        """Yield the fact beside each commitment that speaks of it and binds a party of it, or bars letting it happen.

        One result a reading. Of closeness alone, first readings speak: another reading needs an act of its own.
        """
        seen: set[int] = set()
        for clause, general in self._candidates(fact):
            if id(clause) in seen or (general and clause.commitment.reading != _FIRST_READING):
                continue
            seen.add(id(clause))
            yield self._result(fact, clause, general=general)

    def _candidates(self, fact: Fact) -> Iterator[tuple[_Clause, bool]]:
        wholes = [m.whole for actor in fact.actors for m in self._world.wholes(actor, fact.when)]
        sides = [*fact.actors, *wholes]
        for classes, general in ((fact.classes, False), (possible_classes(fact.classes), True)):
            for name in classes:
                for side in sides:
                    for clause in self._by_bearer.get((side, name), ()):
                        yield clause, general
        for name in fact.classes:
            # An act of which nobody says who did it is held next to no duty: who acted is what a clause asks first.
            for clause in self._letting.get(name, ()) if sides else ():
                yield clause, False
            for side in sides:
                for clause in self._letting_named.get((name, side), ()):
                    yield clause, False

    def _result(self, fact: Fact, clause: _Clause, *, general: bool) -> Result:
        commitment = clause.commitment
        proof: list[Element] = []
        for element in self._elements(fact, clause, general=general):
            proof.append(element)
            if element.state is State.FAILED:
                return _made(fact, commitment, "outside_scope", proof)
        performance = None if _goes_against(fact, commitment) else times.lateness(fact, commitment)
        if performance is not None and fact.positive:
            # Late performance is no reason to leave the fact out: it is what the clause is about.
            late = performance.state is State.FAILED
            proof.append(performance._replace(state=State.MATCHED) if late else performance)
            if late:
                proof.append(Element("performance", State.OPEN, f"that it had not been done by {commitment.until}"))
        else:
            late = False
        return _made(fact, commitment, _state(fact, clause, proof, late=late), proof)

    def _elements(self, fact: Fact, clause: _Clause, *, general: bool) -> Iterator[Element]:
        """Yield the elements, those that most often fail first."""
        commitment, agreement, world = clause.commitment, clause.agreement, self._world
        yield times.period(fact, commitment, agreement, world)
        bound = parties.bound(fact, commitment, world)
        yield from bound or parties.allowed(fact, commitment, agreement, world)
        own = parties.inside(fact, commitment, world) if bound else None
        if own is not None:
            yield own
        where = places.territory(fact, commitment)
        if where is not None:
            yield where
        yield from parties.named(commitment, fact.objects if bound else fact.actors, fact, world)
        yield from _action(fact, general=general)
        held = places.control(fact, commitment, agreement.control, world)
        if held is not None:
            yield held
        yield from times.endings(fact, commitment, clause.later, self._known_until)
        yield from _left_open(fact, commitment, agreement)


def _made(fact: Fact, commitment: Commitment, result: str, proof: Iterable[Element]) -> Result:
    return Result(fact=fact, commitment=commitment.id, reading=commitment.reading, result=result, proof=tuple(proof))


def _action(fact: Fact, *, general: bool) -> Iterator[Element]:
    names = ", ".join(name.replace(".", ": ").replace("_", " ") for name in fact.classes)
    if general:
        yield Element("action", State.OPEN, "a current act of cooperation or hosting, not closeness alone")
    else:
        yield Element("action", State.MATCHED, f"action: {names}")
    if fact.stage in UNFINISHED:
        yield Element("action", State.OPEN, f"that it came about: the source says {fact.stage}")
    if fact.translated:
        yield Element("action", State.OPEN, "that the verb is the one of the original: the report is a translation")


def _left_open(fact: Fact, commitment: Commitment, agreement: Agreement) -> Iterator[Element]:
    """Yield what no rule can settle: limits of the clause, its wording, its performance, and the report itself."""
    yield from _limits(commitment)
    if commitment.certainty not in _CERTAIN:
        yield Element("wording", State.OPEN, "the wording of the clause: known from memory only")
    if commitment.measure and fact.positive and not _goes_against(fact, commitment):
        yield Element("performance", State.OPEN, f"that it came to {commitment.measure}")
    if commitment.modality == "must_try" and not fact.positive:
        yield Element("performance", State.OPEN, "that it was not tried")
    if agreement.kind == "statement":
        yield Element("instrument", State.OPEN, "a statement of one side is no clause of an agreement")
    yield from _doubts(fact)


def _limits(commitment: Commitment) -> Iterator[Element]:
    """Yield the purpose, the conditions and the exceptions of a clause."""
    if commitment.purpose:
        yield Element("purpose", State.OPEN, f"that it bears on the clause's purpose: {commitment.purpose}")
    for text in commitment.elements:
        yield Element("condition", State.OPEN, text)
    for text in commitment.conditions:
        yield Element("condition", State.OPEN, f"that the condition was met: {text}")
    if commitment.relies_on:
        says = f"that the other side had done its part first ({', '.join(commitment.relies_on)})"
        yield Element("condition", State.OPEN, says)
    for text in commitment.exceptions:
        yield Element("exception", State.OPEN, f"that the exception does not apply: {text}")


def _doubts(fact: Fact) -> Iterator[Element]:
    """Yield what has to hold of the report itself: nothing where it is supported and nobody denies it."""
    if fact.standing == "disputed":
        yield Element("report", State.OPEN, "that the disputed report is right")
    elif fact.standing not in ("", "supported"):
        own = fact.standing.replace("_", " ")
        yield Element("report", State.OPEN, f"that the report is right; its own standing is: {own}")
    for said in fact.said:
        if said.denies:
            who = ", ".join(part for part in (said.speaker, said.date) if part)
            yield Element("report", State.OPEN, f"that the report is right, against a denial ({who})")


def _goes_against(fact: Fact, commitment: Commitment) -> bool:
    """Return whether the act is one that the commitment bars, or that goes against a duty of it."""
    if commitment.modality in BARS:
        return True
    if set(fact.classes) & set(commitment.actions):
        return False
    against = set(commitment.against)
    return bool(against & {*fact.classes, *possible_classes(fact.classes)})


def _state(fact: Fact, clause: _Clause, proof: Sequence[Element], *, late: bool) -> str:
    commitment = clause.commitment
    is_open = any(element.state is State.OPEN for element in proof)
    tension = "in_tension_if" if is_open else "in_tension"
    fits = "falls_within" if is_open else "consistent_with"
    if clause.agreement.kind == "statement" or commitment.modality in ("expects", "demand"):
        return "falls_within"
    if commitment.modality == "may":
        return fits
    if _goes_against(fact, commitment):
        return tension if fact.positive else fits
    if commitment.modality not in DUTIES:
        return "falls_within"
    if fact.positive:
        return tension if late else fits
    return _undone(fact, commitment, tension)


def _undone(fact: Fact, commitment: Commitment, tension: str) -> str:
    """A duty reported as not done: within its subject until its deadline has passed; a duty to try may still be met."""
    last = fact.when.last if fact.when is not None else None
    if commitment.kind in times.DEADLINED and not times.is_past(commitment, last):
        return "falls_within"
    return "in_tension_if" if commitment.modality == "must_try" else tension
