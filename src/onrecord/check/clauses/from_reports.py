"""Facts of reports that were checked before, from their JSON: claims with the verdict that they got."""

from collections.abc import Iterator

import msgspec

from onrecord.check.clauses.ontology import event_classes, tie_classes
from onrecord.check.clauses.times import parsed_or_none
from onrecord.check.clauses.values import Fact
from onrecord.errors import InputError, NotFound
from onrecord.model.vocab import Relation
from onrecord.record.base import RecordView

_NOT_FACTS = frozenset({"opinion", "forecast", "denied"})
_STAGES = {"attempted": "tried"} | {name: name for name in ("considered", "discussed", "planned", "agreed")}
_Slot = str | list[str] | dict[str, object]


class _Party(msgspec.Struct):
    id: str
    ids: tuple[str, ...] = ()


class _Mention(msgspec.Struct):
    id: str
    outcome: str
    entities: tuple[_Party, ...] = ()


class _Claim(msgspec.Struct):
    id: str
    kind: str
    quote: str
    says: str
    slots: dict[str, _Slot]
    modality: str
    polarity: str
    verdict: str
    flags: tuple[str, ...] = ()


class _Published(msgspec.Struct):
    from_: str | None = msgspec.field(name="from", default=None)


class _Document(msgspec.Struct):
    source: str
    title: str
    published: _Published


class _Report(msgspec.Struct):
    schema: str
    document: _Document
    mentions: tuple[_Mention, ...]
    claims: tuple[_Claim, ...]


_DECODER = msgspec.json.Decoder(_Report)


def facts_of_report(data: bytes, view: RecordView, *, name: str) -> list[Fact]:
    """Return the facts of a checked report; parties that this record does not know are left out.

    Args:
        data: JSON as `onrecord check --to OUT.json` writes it.
        view: The record, which gives the parties.
        name: How to call the file in errors.

    Raises:
        InputError: It is no checked report.
    """
    try:
        report = _DECODER.decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise InputError(f"this is no checked report: {error}.", where=name) from error
    if not report.schema.startswith("onrecord.check/"):
        raise InputError(f"'{report.schema}' is no form of a checked report.", where=name)
    parties = {
        mention.id: party
        for mention in report.mentions
        if mention.outcome == "linked" and (party := _party(mention, view))
    }
    source = report.document.title or report.document.source
    published = report.document.published.from_ or ""
    return [
        fact
        for claim in report.claims
        if claim.modality not in _NOT_FACTS and "duplicate" not in claim.flags
        for fact in _facts(claim, parties, source, published)
    ]


def _party(mention: _Mention, view: RecordView) -> str:
    for party in mention.entities:
        try:
            return view.entity(party.id).id
        except NotFound:
            known = next((found for ref in party.ids if (found := view.entity_of_ref(ref)) is not None), None)
            if known is not None:
                return known.id
    return ""


def _facts(claim: _Claim, parties: dict[str, str], source: str, published: str) -> Iterator[Fact]:
    if claim.kind == "tie" and claim.slots.get("relation") in list(Relation):
        left, right = tie_classes(Relation(str(claim.slots["relation"])))
        a, b = _of(claim, "a", parties), _of(claim, "b", parties)
        if a and b and left:
            yield _fact(claim, left, a, b, source, published)
        if a and b and right:
            yield _fact(claim, right, b, a, source, published)
    elif claim.kind == "attack" and "detail" not in claim.slots:
        yield _fact(claim, event_classes("attack"), _of(claim, "perpetrators", parties), (), source, published)


def _of(claim: _Claim, slot: str, parties: dict[str, str]) -> tuple[str, ...]:
    value = claim.slots.get(slot)
    ids = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(dict.fromkeys(parties[item] for item in ids if item in parties))


def _fact(
    claim: _Claim,
    classes: tuple[str, ...],
    actors: tuple[str, ...],
    objects: tuple[str, ...],
    source: str,
    published: str,
) -> Fact:
    place, when = claim.slots.get("place"), claim.slots.get("date") or claim.slots.get("period")
    return Fact(
        id=claim.id,
        says=claim.says or claim.quote,
        classes=classes,
        actors=actors,
        objects=objects,
        places=(place,) if isinstance(place, str) else (),
        when=parsed_or_none(when) if isinstance(when, str) else None,
        positive=claim.polarity != "negative",
        standing=claim.verdict,
        stage=_STAGES.get(claim.modality, "did"),
        translated="machine_translated" in claim.flags,
        sources=(source,),
        published=published,
    )
