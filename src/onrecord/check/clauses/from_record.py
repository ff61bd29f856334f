"""Facts that the record gives about the parties of an agreement: events, and ties with their denials."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from onrecord.check.clauses.ontology import event_classes, tie_classes
from onrecord.check.clauses.times import parsed, parsed_or_none
from onrecord.check.clauses.values import Fact, Said
from onrecord.check.clauses.world import RecordWorld
from onrecord.model.record import Citation, Event, RemarkStatement, TieStatement
from onrecord.model.time import Period
from onrecord.model.undertaking import Agreement
from onrecord.model.vocab import Certainty, Relation
from onrecord.record.base import RecordView
from onrecord.record.refs import ENTITY_PREFIX
from onrecord.text.normalize import fold

_ACTS = frozenset({"blamed", "claimed", "found", "admitted"})
_PART = frozenset({Relation.PART_OF, Relation.MEMBER_OF, Relation.AFFILIATED_WITH})
_NEAR_DAYS = 60
"""Days around a fact in which a remark on the agreement is taken to be about it."""


def facts_of_record(view: RecordView, agreement: Agreement, world: RecordWorld) -> list[Fact]:
    """Return the facts on record that clauses of the agreement may speak of, with what its parties said of them."""
    start = parsed(agreement.date).first
    facts = [fact for event in view.events() if (fact := _of_event(event, world)) is not None]
    facts += _ties(view, agreement)
    remarks = list(_remarks(view, agreement, world))
    return [
        _with_remarks(fact, remarks)
        for fact in facts
        if fact.when is None or fact.when.last is None or start is None or fact.when.last >= start
    ]


def _of_event(event: Event, world: RecordWorld) -> Fact | None:
    classes = event_classes(event.kind)
    if not classes:
        return None
    done = [item for item in event.attributions if item.how in _ACTS]
    actors = dict.fromkeys(item.party for item in done)
    if not event.attributions:
        actors = dict.fromkeys(event.participants)
    denials = [item for item in event.attributions if item.how == "denied"]
    unsure = event.certainty is Certainty.UNVERIFIED
    return Fact(
        id=event.id,
        says=event.name,
        classes=classes,
        actors=tuple(actors),
        objects=tuple(party for party in event.participants if party not in actors),
        places=event.place_names,
        when=parsed_or_none(event.date),
        standing="known from memory only" if unsure else "",
        said=tuple(_denial(world.name(item.party), item.cite) for item in denials if item.party in actors),
        sources=_titles(event.cites),
        published=_first_day(event.cites),
    )


def _ties(view: RecordView, agreement: Agreement) -> Iterator[Fact]:
    """Yield the ties of the parties bound and of their parts, each once."""
    told: set[str] = set()
    for party in _parties(view, agreement):
        statements = [s for s in view.statements(party) if isinstance(s, TieStatement)]
        for statement in statements:
            left, right = tie_classes(statement.relation)
            if statement.denied or not left or statement.id in told:
                continue
            told.add(statement.id)
            denials = [
                s for s in statements if s.denied and {s.subject, s.other} == {statement.subject, statement.other}
            ]
            yield _of_tie(statement, left, statement.subject, statement.other, denials)
            if right:
                yield _of_tie(statement, right, statement.other, statement.subject, denials)


def _parties(view: RecordView, agreement: Agreement) -> list[str]:
    """The parties that clauses bind, and those that statements make a part of them."""
    bearers = dict.fromkeys((*agreement.parties, *(c.bearer for c in agreement.commitments)))
    found = dict.fromkeys(party for party in bearers if party.startswith(ENTITY_PREFIX))
    for bearer in list(found):
        parts = (
            s.subject
            for s in view.statements(bearer)
            if isinstance(s, TieStatement) and s.other == bearer and s.relation in _PART and not s.denied
        )
        found.update(dict.fromkeys(parts))
    return list(found)


def _of_tie(
    statement: TieStatement, classes: tuple[str, ...], actor: str, other: str, denials: Iterable[TieStatement]
) -> Fact:
    disputed, unsure = statement.disputed, statement.certainty is Certainty.UNVERIFIED
    return Fact(
        id=statement.id,
        says=statement.cite.excerpt,
        classes=classes,
        actors=(actor,),
        objects=(other,),
        when=_span(statement.since, statement.until),
        standing="disputed" if disputed else "known from memory only" if unsure else "",
        stage=statement.stage,
        said=tuple(
            Said(item.cite.title, item.cite.published or "", item.cite.excerpt, True, False) for item in denials
        ),
        sources=(statement.cite.title,),
        published=statement.cite.published or "",
    )


def _span(since: str | None, until: str | None) -> Period | None:
    if not since and not until:
        return None
    first = parsed(since).first if since else None
    last = parsed(until).last if until else None
    return Period(first=first, last=last, edtf=f"{since or '..'}/{until or '..'}")


def _remarks(
    view: RecordView, agreement: Agreement, world: RecordWorld
) -> Iterator[tuple[Period, frozenset[str], Said]]:
    """Yield what parties of the agreement said of it: remarks that name it, with their day and those they mention."""
    names = [fold(name) for name in agreement.names]
    told: set[str] = set()
    for party in agreement.parties:
        for statement in view.statements(party) if party.startswith(ENTITY_PREFIX) else ():
            if not isinstance(statement, RemarkStatement) or statement.subject != party or statement.id in told:
                continue
            text = fold(statement.text)
            day = statement.since or statement.cite.published
            if day and any(name in text for name in names):
                told.add(statement.id)
                said = Said(world.name(party), day, statement.text, denies=False, quoted=False)
                yield parsed(day), frozenset((party, *statement.mentions)), said


def _with_remarks(fact: Fact, remarks: Iterable[tuple[Period, frozenset[str], Said]]) -> Fact:
    parties = {*fact.actors, *fact.objects}
    if fact.when is None or (fact.when.days or _NEAR_DAYS) >= _NEAR_DAYS:
        return fact
    found = tuple(
        said for day, about, said in remarks if parties & about and day.overlaps(fact.when, slack_days=_NEAR_DAYS)
    )
    return replace(fact, said=(*fact.said, *found)) if found else fact


def _denial(name: str, cite: Citation) -> Said:
    return Said(name, cite.published or "", cite.excerpt, denies=True, quoted=False)


def _titles(cites: Iterable[Citation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cite.title for cite in cites))


def _first_day(cites: Iterable[Citation]) -> str:
    return min((cite.published for cite in cites if cite.published), default="")
