"""Attacks: match the event, then compare slots; its attackers and its date are details of the same event."""

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.content.remarks import check_by_remark, check_nearby
from onrecord.check.event.events import EventMatch, match_events, pick
from onrecord.model.claim import AttackClaim, CasualtyClaim, ResponsibilityClaim
from onrecord.model.record import Entity, Event, figure_id
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Certainty, Label, SlotOutcome, Stance
from onrecord.text.number_compare import compare

KINDS = frozenset(
    {"attack", "bombing", "assault", "strike", "killing", "assassination", "assassination_attempt", "kidnapping"}
)
"""Kinds of events on record that an attack in a report may be."""
MOST_EVENTS = 4
"""Events that a verdict shows where more than one fits."""


def check(claim: AttackClaim, desk: Desk) -> Verdict:
    """Return the verdict on an attack claim."""
    ruling = Ruling(claim, desk)
    for mention in claim.perpetrators:
        if desk.is_ambiguous(mention):
            return ruling.ambiguous(mention)
    if claim.detail == "attackers":
        return _attackers(claim, desk, ruling)
    matches = candidates(claim, desk)
    match = pick(matches)
    if match is None and matches:
        names = "; ".join(f"{m.event.name} ({m.event.date})" for m in matches[:MOST_EVENTS])
        for m in matches[:MOST_EVENTS]:
            for cite in m.event.cites[:1]:
                ruling.cite(cite, Stance.NEUTRAL)
        return ruling.verdict(Label.AMBIGUOUS, f"More than one event on record fits: {names}.")
    if match is None:
        told = check_by_remark(claim, _told_of(claim, desk), desk, ruling) or check_nearby(claim, desk, ruling)
        return told or ruling.silent("such an event")
    desk.events[claim.id] = match.event
    return _matched(ruling, match)


def _told_of(claim: AttackClaim, desk: Desk) -> list[Entity]:
    """The parties whose entries may tell of an attack: who did it, else those named in its words."""
    inside = [m.id for m in desk.mentions.values() if claim.span.start <= m.span.start < claim.span.end]
    return desk.entities(claim.perpetrators) or list({e.id: e for e in desk.entities(inside)}.values())


def candidates(claim: AttackClaim | CasualtyClaim | ResponsibilityClaim, desk: Desk) -> list[EventMatch]:
    """Return the events on record that fit a claim's date, place, target and method."""
    weapon = ""
    if isinstance(claim, ResponsibilityClaim):
        parties, target = claim.holder, claim.of
    else:
        parties, target, weapon = claim.perpetrators, claim.target, claim.weapon
    return match_events(
        desk,
        when=claim.when.period if claim.when is not None else None,
        place=claim.place,
        target=f"{target} {_telling(claim.span.quote)}",
        weapon=weapon,
        parties=frozenset(entity.id for entity in desk.entities(parties)),
        kinds=KINDS,
    )


def _telling(quote: str) -> str:
    """The longer and the capitalised words of a claim: names of places and targets are among them."""
    return " ".join(w for w in quote.split() if w[:1].isupper() or (not w[:1].isdigit() and len(w) > 5))


def event_of(claim_id: str | None, desk: Desk) -> Event | None:
    """Return the record event that an attack claim was matched with."""
    return desk.events.get(claim_id or "")


def _matched(ruling: Ruling, match: EventMatch) -> Verdict:
    event = match.event
    for slot, claimed, recorded, outcome in match.slots:
        ruling.compare(slot, claimed, recorded, outcome)
    for cite in event.cites[:4] or [figure.cite for figure in event.figures[:2]]:
        ruling.cite(cite, Stance.SUPPORTS)
    lead = said(ruling.evidence[0].cite) if ruling.evidence else f"{event.name} ({event.date})"
    return ruling.verdict(Label.SUPPORTED, lead + ".")


def _attackers(claim: AttackClaim, desk: Desk, ruling: Ruling) -> Verdict:
    """Compare the number of attackers with what each source says of them."""
    event = event_of(claim.event, desk)
    told = [f for f in event.attackers if f.certainty is not Certainty.UNVERIFIED] if event is not None else []
    if event is None or not told or claim.number is None:
        return ruling.silent("the number of attackers")
    outcomes = []
    for figure in told:
        result = compare(claim.number, figure.value)
        outcome = SlotOutcome(result.outcome)
        outcomes.append(outcome)
        source = figure.cite.title
        shown = figure.value.quote or f"{figure.value.low:g}"
        ruling.compare("attackers", claim.number.quote, shown, outcome, tolerance=result.tolerance, source=source)
        stance = Stance.CONTRADICTS if outcome is SlotOutcome.DIFFERS else Stance.SUPPORTS
        ruling.cite(figure.cite, stance, figure_id(event.id, figure))
        generic = figure.population in ("", "all", "attackers")
        if not generic and not set(claim.weapon.split()) & set(figure.population.split()):
            ruling.compare("sort", claim.weapon, figure.population, SlotOutcome.UNKNOWN, source=source)
    lead = said(told[0].cite) + "."
    if all(outcome is SlotOutcome.DIFFERS for outcome in outcomes):
        return ruling.verdict(Label.DIFFERS, lead)
    ruling.flag("within_source_range")
    sort_open = any(c.slot == "sort" for c in ruling.compared) or "suicide" in claim.weapon
    return ruling.verdict(Label.PARTLY_SUPPORTED if sort_open else Label.SUPPORTED, lead)
