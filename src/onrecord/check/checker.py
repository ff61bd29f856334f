"""The Checker: resolutions to findings; each kind of claim has its own check."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from onrecord.check.agreement import commitments
from onrecord.check.agreement.tensions import find_tensions
from onrecord.check.case import Desk
from onrecord.check.composite import with_parts
from onrecord.check.content import attributions, others
from onrecord.check.doers import by_another
from onrecord.check.earlier import beside_reports
from onrecord.check.event import attacks, casualties, responsibilities
from onrecord.check.groups import check_each
from onrecord.check.listing import designations
from onrecord.check.listing.strangers import names_stranger
from onrecord.check.negation import negated, weakened
from onrecord.check.party import identities
from onrecord.check.role import roles
from onrecord.check.tie import ties
from onrecord.check.times import timed
from onrecord.check.weighed.weigh import weigh
from onrecord.model.claim import (
    AttackClaim,
    AttributionClaim,
    CasualtyClaim,
    Claim,
    CommitmentClaim,
    DesignationClaim,
    IdentityClaim,
    OtherClaim,
    ResponsibilityClaim,
    RoleClaim,
    TieClaim,
)
from onrecord.model.entity import Resolution
from onrecord.model.verdict import Finding, Verdict
from onrecord.model.vocab import Modality, Stance
from onrecord.record.base import RecordView
from onrecord.record.corrections import correction_note

CHECKS: dict[type[Any], Callable[[Any, Desk], Verdict]] = {
    DesignationClaim: designations.check,
    RoleClaim: roles.check,
    TieClaim: ties.check,
    AttackClaim: attacks.check,
    CasualtyClaim: casualties.check,
    IdentityClaim: identities.check,
    ResponsibilityClaim: responsibilities.check,
    CommitmentClaim: commitments.check,
    AttributionClaim: attributions.check,
    OtherClaim: others.check,
}
"""One check a kind of claim."""


class Checker:
    """Checks resolutions against one record view; built once, called on a batch."""

    def __init__(self, view: RecordView) -> None:
        self._view = view

    def __call__(self, resolutions: Sequence[Resolution]) -> list[Finding]:
        """Return one finding a resolution, same order, with one verdict a claim."""
        return [self._check(resolution) for resolution in resolutions]

    def _check(self, resolution: Resolution) -> Finding:
        desk = Desk.of(resolution, self._view)
        claims = resolution.reading.claims
        # Attacks come first: their figures and who answers for them are checked against the event matched.
        order = sorted(claims, key=lambda claim: (not isinstance(claim, AttackClaim), claim.span.start))
        verdicts = {claim.id: check_claim(claim, desk) for claim in order}
        weighed = weigh(claims, verdicts, desk)
        held_back = {claim.id: verdicts[claim.id] for claim in claims if _stays_open(claim, weighed, verdicts, desk)}
        verdicts = with_corrected(with_parts(claims, {**weighed, **held_back}, desk), order, desk)
        snapshots = {
            (snapshot.source, snapshot.date): snapshot
            for source in self._view.sources()
            for snapshot in self._view.around(source)
            if snapshot is not None
        }
        return Finding(
            resolution=resolution,
            as_of=self._view.as_of,
            mode=self._view.mode,
            verdicts=tuple(verdicts[claim.id] for claim in claims),
            tensions=find_tensions(desk, verdicts),
            snapshots=tuple(snapshots[key] for key in sorted(snapshots)),
        )


def _stays_open(claim: Claim, weighed: Mapping[str, Verdict], verdicts: Mapping[str, Verdict], desk: Desk) -> bool:
    """Whether a listing that was weighed stays open: of a stranger, or one that the list denies in a slot it reads."""
    if not isinstance(claim, DesignationClaim) or weighed[claim.id] is verdicts[claim.id]:
        return False
    return names_stranger(claim, desk) or (claim.tentative and designations.denies(claim, desk))


def check_claim(claim: Claim, desk: Desk) -> Verdict:
    """Return the verdict on one claim; a forecast is checked as one, whatever its kind."""
    if claim.modality is Modality.FORECAST:
        return others.check_forecast(claim, desk)
    if claim.modality is Modality.OPINION and isinstance(claim, (AttackClaim, CasualtyClaim)):
        return others.check_opinion(claim, desk)  # `the deadliest attack since 2001`
    verdict = check_each(claim, desk, _check_one) or _check_one(claim, desk)
    return beside_reports(claim, verdict, desk)


def _check_one(claim: Claim, desk: Desk) -> Verdict:
    told = negated(claim, CHECKS[type(claim)](claim, desk), desk)
    return weakened(claim, by_another(claim, timed(claim, told), desk))


def with_corrected(verdicts: Mapping[str, Verdict], claims: Sequence[Claim], desk: Desk) -> dict[str, Verdict]:
    """Return the verdicts with the corrected statements that would have borne on them, each with the reason.

    Args:
        verdicts: By claim id.
        claims: In the order in which they are checked.
        desk: The case.
    """
    corrections = desk.view.corrections()
    if not corrections:
        return dict(verdicts)
    before = Desk.of(desk.resolution, desk.view.uncorrected())
    found = {}
    for claim in claims:
        verdict = verdicts[claim.id]
        left_out = [
            replace(item, stance=Stance.NEUTRAL, corrected=correction_note(corrections[item.statement_id]))
            for item in check_claim(claim, before).evidence
            if item.statement_id in corrections
        ]
        kept = [item for item in verdict.evidence if item.statement_id not in corrections]
        found[claim.id] = replace(verdict, evidence=(*kept, *left_out)) if left_out else verdict
    return found


def check(resolutions: Sequence[Resolution], view: RecordView) -> list[Finding]:
    """Return one finding a resolution, same order."""
    return Checker(view)(resolutions)
