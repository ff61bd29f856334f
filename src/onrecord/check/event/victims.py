"""Classes of victims told without a number, against the events attributed to a party."""

from onrecord.check.case import Desk, Ruling, said
from onrecord.model.claim import CasualtyClaim
from onrecord.model.record import Entity, Event
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, SlotOutcome, Stance
from onrecord.text.content import content_words

_CLASSES = {
    "civilians": ("civilian",),
    "police": ("police",),
    "officials": ("official", "government", "police"),
    "soldiers": ("us", "american", "isaf", "foreign", "soldier", "nato", "military"),
    "foreign": ("foreign", "us", "american", "isaf", "cia"),
}
"""Class of victims to words that name it on record."""


def check_victims(claim: CasualtyClaim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where each class of victims occurs in some event attributed to a party, else None.

    Where some classes occur and others do not, the claim is partly supported.
    """
    wanted = [population for population in claim.population.split(",") if population in _CLASSES]
    if not wanted or not parties or claim.killed is not None:
        return None
    ids = {party.id for party in parties}
    met: dict[str, Event] = {}
    for event in desk.view.events_attributed(ids):
        if len(met) == len(wanted):
            break
        if not ids & {a.party for a in event.attributions if a.how != "denied"}:
            continue
        words = _words_on_victims(event)
        for population in wanted:
            if population in met or not any(word in words for word in _CLASSES[population]):
                continue
            met[population] = event
            for cite in [*(figure.cite for figure in event.figures), *event.cites][:1]:
                ruling.cite(cite, Stance.SUPPORTS)
            ruling.compare("victims", population, event.name, SlotOutcome.SAME)
    if not met:
        return None
    names = "; ".join(f"{population}: {event.name} ({event.date})" for population, event in met.items())
    lead = said(ruling.evidence[0].cite) if ruling.evidence else "Record"
    label = Label.SUPPORTED if len(met) == len(wanted) else Label.PARTLY_SUPPORTED
    return ruling.verdict(label, f"{lead}. Events attributed to the party: {names}.")


def _words_on_victims(event: Event) -> frozenset[str]:
    dead = [figure.population for figure in event.figures if figure.outcome == "killed"]
    return content_words(" ".join([event.victims, *dead, *(figure.cite.excerpt for figure in event.figures)]))
