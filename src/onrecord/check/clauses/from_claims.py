"""Facts that a report gives, made of its claims and of how each stands."""

from collections.abc import Sequence

from onrecord.check.case import Desk
from onrecord.check.clauses.ontology import event_classes, tie_classes
from onrecord.check.clauses.values import Fact
from onrecord.model.claim import AttackClaim, Claim, ResponsibilityClaim, TieClaim
from onrecord.model.record import Entity
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import MentionKind, Modality, Polarity
from onrecord.record.lists.countries import is_country

_STAGES = {
    Modality.CONSIDERED: "considered",
    Modality.DISCUSSED: "discussed",
    Modality.PLANNED: "planned",
    Modality.ATTEMPTED: "tried",
    Modality.AGREED: "agreed",
}
NOT_FACTS = frozenset({Modality.OPINION, Modality.FORECAST, Modality.DENIED})
"""How a claim may be put that reports no fact."""


def facts_of_claim(claim: Claim, verdict: Verdict, desk: Desk) -> list[Fact]:
    """Return the facts of a claim in the terms of clauses; a tie is one of either side with the other."""
    if isinstance(claim, TieClaim):
        a, b = desk.entities(claim.a), desk.entities(claim.b)
        left, right = tie_classes(claim.relation)
        sides = ((left, a, b), (right, b, a)) if a and b else ()
        return [_fact(claim, verdict, desk, classes, one, other) for classes, one, other in sides]
    if isinstance(claim, AttackClaim) and not claim.detail:
        return [_fact(claim, verdict, desk, event_classes("attack"), desk.entities(claim.perpetrators), ())]
    if isinstance(claim, ResponsibilityClaim) and _is_of_an_attack(claim):
        return [_fact(claim, verdict, desk, event_classes("attack"), desk.entities(claim.holder), ())]
    return []


def is_task(claim: Claim) -> bool:
    """Whether a claim puts somebody in charge of a task, which no action class covers."""
    return (
        isinstance(claim, ResponsibilityClaim) and claim.sort == "task" and bool(claim.holder) and not claim.approved_by
    )


def _is_of_an_attack(claim: ResponsibilityClaim) -> bool:
    """Whether a claim lays one attack at somebody's door; a general accusation is no fact to hold beside a clause."""
    anchored = bool(claim.event) or (claim.when is not None and claim.when.period is not None)
    return claim.sort == "attack" and claim.attribution != "denied" and anchored


def _fact(
    claim: Claim,
    verdict: Verdict,
    desk: Desk,
    classes: tuple[str, ...],
    actors: Sequence[Entity],
    objects: Sequence[Entity],
) -> Fact:
    return Fact(
        id=claim.id,
        says=claim.says or claim.span.quote,
        classes=classes,
        actors=tuple(dict.fromkeys(entity.id for entity in actors)),
        objects=tuple(dict.fromkeys(entity.id for entity in objects)),
        places=_places(claim, desk),
        when=claim.when.period if claim.when is not None else None,
        positive=claim.polarity is not Polarity.NEGATIVE,
        standing=verdict.label.value,
        stage=_STAGES.get(claim.modality, "did"),
        translated="machine_translated" in (*claim.flags, *verdict.flags),
        sources=tuple(dict.fromkeys(item.cite.title for item in verdict.evidence)),
    )


def _places(claim: Claim, desk: Desk) -> tuple[str, ...]:
    """Return the names of places in the words of a claim that are no party in it; a State counts after "in"."""
    parties = set(desk.party_ids(claim))
    found = [getattr(claim, "place", "")]
    for mention in desk.mentions.values():
        if mention.id in parties or not claim.span.start <= mention.span.start < claim.span.end:
            continue
        before = desk.text[claim.span.start : mention.span.start].rstrip().rpartition(" ")[2].lower()
        name = desk.name(mention.id)
        if mention.kind is MentionKind.PLACE or (is_country(name) and before == "in"):
            found.append(name)
    return tuple(dict.fromkeys(text for text in found if text))
