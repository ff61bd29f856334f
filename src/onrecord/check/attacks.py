"""Attacks: match the event, then compare slots; its attackers and its date are details of the same event."""

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.events import EventMatch, match_events, pick
from onrecord.model.claim import AttackClaim, CasualtyClaim, ResponsibilityClaim
from onrecord.model.record import Event
from onrecord.model.time import Period
from onrecord.model.vocab import Label, SlotOutcome, Stance
from onrecord.model.verdict import Verdict
from onrecord.text.number_compare import compare

KINDS = frozenset({"attack", "bombing", "assault", "strike", "killing", "assassination", "assassination_attempt", "kidnapping"})


def check(claim: AttackClaim, desk: Desk) -> Verdict:
    """Return the verdict on an attack claim."""
    ruling = Ruling(claim, desk)
    from onrecord.check.designations import _ambiguous

    for mention in claim.perpetrators:
        if desk.is_ambiguous(mention):
            return _ambiguous(ruling, mention)
    if claim.detail == "attackers":
        return _attackers(claim, desk, ruling)
    matches = candidates(claim, desk)
    match = pick(matches)
    if match is None and matches:
        names = "; ".join(f"{m.event.name} ({m.event.date})" for m in matches[:4])
        for m in matches[:4]:
            for cite in m.event.cites[:1]:
                ruling.cite(cite, Stance.NEUTRAL)
        return ruling.verdict(Label.AMBIGUOUS, f"More than one event on record fits: {names}.")
    if match is None:
        return ruling.silent("such an event")
    desk.events[claim.id] = match.event
    return _matched(ruling, match)


def candidates(claim: AttackClaim | CasualtyClaim | ResponsibilityClaim, desk: Desk) -> list[EventMatch]:
    """Return the events on record that fit a claim's date, place, target and method."""
    when: Period | None = claim.when.period if claim.when is not None else None
    parties = getattr(claim, "perpetrators", ()) or getattr(claim, "holder", ())
    ids = frozenset(e.id for e in (desk.entity(m) for m in parties) if e is not None)
    target = getattr(claim, "target", "") or getattr(claim, "of", "")
    return match_events(desk, when=when, place=claim.place, target=f"{target} {_around(claim, desk)}", weapon=getattr(claim, "weapon", ""), parties=ids, kinds=KINDS)


def _around(claim: AttackClaim | CasualtyClaim | ResponsibilityClaim, desk: Desk) -> str:
    """The words of the claim itself: names of places and targets are among them."""
    return " ".join(w for w in claim.span.quote.split() if w[:1].isupper() or w[:1].isdigit() is False and len(w) > 5)


def event_of(claim_id: str | None, desk: Desk) -> Event | None:
    """Return the record event that an attack claim was matched with."""
    event = desk.events.get(claim_id or "")
    return event if isinstance(event, Event) else None


def _matched(ruling: Ruling, match: EventMatch) -> Verdict:
    event = match.event
    for slot, claimed, recorded, outcome in match.slots:
        ruling.compare(slot, claimed, recorded, outcome)
    for cite in event.cites[:4]:
        ruling.cite(cite, Stance.SUPPORTS)
    if not event.cites:
        for figure in event.figures[:2]:
            ruling.cite(figure.cite, Stance.SUPPORTS)
    lead = ruling.evidence[0].cite if ruling.evidence else None
    return ruling.verdict(Label.SUPPORTED, (said(lead) if lead is not None else f"{event.name} ({event.date})") + ".")


def _attackers(claim: AttackClaim, desk: Desk, ruling: Ruling) -> Verdict:
    """Compare the number of attackers with what each source says of them."""
    event = event_of(claim.event, desk)
    if event is None or not event.attackers or claim.number is None:
        return ruling.silent("the number of attackers")
    outcomes = []
    for figure in event.attackers:
        result = compare(claim.number, figure.value)
        outcomes.append(SlotOutcome(result.outcome))
        ruling.compare("attackers", claim.number.quote, figure.value.quote or f"{figure.value.low:g}", outcomes[-1], result.tolerance, figure.cite.title)
        ruling.cite(figure.cite, Stance.CONTRADICTS if outcomes[-1] is SlotOutcome.DIFFERS else Stance.SUPPORTS)
        if figure.population not in ("", "all", "attackers") and not set(claim.weapon.split()) & set(figure.population.split()):
            ruling.compare("sort", claim.weapon, figure.population, SlotOutcome.UNKNOWN, source=figure.cite.title)
    lead = event.attackers[0]
    if all(o is SlotOutcome.DIFFERS for o in outcomes):
        return ruling.verdict(Label.DIFFERS, said(lead.cite) + ".")
    ruling.flag("within_source_range")
    sort_open = any(c.slot == "sort" for c in ruling.compared) or "suicide" in claim.weapon
    return ruling.verdict(Label.PARTLY_SUPPORTED if sort_open else Label.SUPPORTED, said(lead.cite) + ".")
