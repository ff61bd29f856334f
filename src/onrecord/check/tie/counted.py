"""Counted ties: how many others the lists tie to a party, beside the number that a report gives."""

from collections.abc import Iterable, Sequence

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.listing.counts import fits
from onrecord.check.listing.standing import standing_of
from onrecord.check.party.kin import KIN
from onrecord.check.party.listed_facts import stands_in
from onrecord.check.tie.own_ties import own_ties
from onrecord.model.claim import TieClaim
from onrecord.model.quantity import Estimate
from onrecord.model.record import Entity, TieStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Relation, SlotOutcome, Stance

MOST_SHOWN = 12
"""Ties that a verdict on a count shows."""
_NOT_COUNTED = KIN | {Relation.FIGHTS}


def check_counted(claim: TieClaim, count: Estimate, desk: Desk) -> Verdict:
    """Return the verdict on a number of others that a report ties to one party, without naming them.

    An entry may name the party, or be named in the party's own entry: a report may count either, or both together.
    `supported` where one of these is as many; `differs` where the report counts by the list, the list has such ties,
    and none of these is.
    """
    ruling = Ruling(claim, desk)
    party = desk.entity(claim.a[0]) if claim.a else None
    if party is None:
        ambiguous = claim.a and desk.is_ambiguous(claim.a[0])
        return ruling.ambiguous(claim.a[0]) if ambiguous else ruling.silent()
    ties = _by_other(party, desk)
    rows = {
        "in other entries": _counted(claim, [t for t in ties if t[0].subject != party.id], desk),
        "in its own entry": _counted(claim, [t for t in ties if t[0].subject == party.id], desk),
        "in all": _counted(claim, ties, desk),
    }
    for where, found in rows.items():
        if found and fits(count, len(found)):
            return _told(count, where, found, Label.SUPPORTED, ruling)
    found = rows["in all"]
    unhedged = count.is_exact or (count.high is None and len(found) < count.low)
    if not found or not unhedged or not claim.by_list:
        return ruling.silent(f"a count of the ties of {desk.name(claim.a[0])}")
    return _told(count, "in all", found, Label.DIFFERS, ruling)


def _by_other(party: Entity, desk: Desk) -> list[tuple[TieStatement, Entity]]:
    """The ties of a party that lists give, one for each other party that stands on the list now."""
    ties = [t for t in own_ties(party, desk) if t.relation not in _NOT_COUNTED]
    others = {t.other if t.subject == party.id else t.subject: t for t in ties}
    known = {other: desk.view.entity(other) for other in others if other.startswith("ent-")}
    return [
        (tie, known[other])
        for other, tie in others.items()
        if other in known and standing_of(known[other], tie.cite.source, desk).state == "listed"
    ]


def _counted(
    claim: TieClaim, ties: Iterable[tuple[TieStatement, Entity]], desk: Desk
) -> list[tuple[TieStatement, Entity]]:
    """The ties that a claim counts: those with parties of its kind, and where it says that they are."""
    return [
        (tie, other)
        for tie, other in ties
        if (claim.counted is None or other.kind is claim.counted)
        and (not claim.place or _is_at(other, claim.place, desk))
    ]


def _is_at(party: Entity, place: str, desk: Desk) -> bool:
    return not place or any(stands_in(place, row.value) for row in desk.attributes(party, "address"))


def _told(
    count: Estimate,
    where: str,
    found: Sequence[tuple[TieStatement, Entity]],
    label: Label,
    ruling: Ruling,
) -> Verdict:
    same = label is Label.SUPPORTED
    for tie, _ in found[:MOST_SHOWN]:
        ruling.cite(tie, Stance.SUPPORTS if same else Stance.CONTRADICTS)
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    ruling.compare("count", count.quote, f"{len(found)} {where}", outcome, source=found[0][0].cite.title)
    names = ", ".join(other.name for _, other in found[:MOST_SHOWN])
    return ruling.verdict(label, f"{said(found[0][0])}. {len(found)} {where}: {names}.")
