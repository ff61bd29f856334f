"""Tensions: the reported facts of a report beside the commitments of its parties; never a verdict on a breach.

What each result means is in `docs/concepts/agreements.md`.
"""

from onrecord.check.agreement.agreements import match_agreement
from onrecord.check.case import Desk
from onrecord.check.clauses import Clauses, Result
from onrecord.check.clauses.from_claims import NOT_FACTS, facts_of_claim, is_task
from onrecord.check.clauses.wording import outside, sentence
from onrecord.check.clauses.world import RecordWorld
from onrecord.model.claim import Claim, CommitmentClaim, ResponsibilityClaim
from onrecord.model.undertaking import Agreement, Commitment
from onrecord.model.verdict import Tension, Verdict

Shelf = dict[tuple[str, str], tuple[Commitment, Agreement]]
"""Each commitment and its agreement, by the commitment's id and reading."""


def find_tensions(desk: Desk, verdicts: dict[str, Verdict]) -> tuple[Tension, ...]:
    """Return each reported fact beside the clauses that speak of it and bind one of its parties.

    A task of a bound party that no clause speaks of gives `outside_scope`, once a sentence. Only agreements count that
    the report speaks of; what lies outside a clause by its time or place is left out.
    """
    agreements = _spoken_of(desk)
    if not agreements:
        return ()
    world = RecordWorld(desk.view)
    clauses = Clauses(agreements, world, known_until=desk.published.last if desk.published is not None else None)
    shelf = {(c.id, c.reading): (c, agreement) for agreement in agreements for c in agreement.commitments}
    told: set[tuple[object, ...]] = set()
    out: list[Tension] = []
    for claim in desk.claims.values():
        if claim.modality in NOT_FACTS or claim.id not in verdicts or "duplicate" in claim.flags:
            continue
        if isinstance(claim, ResponsibilityClaim) and is_task(claim):
            out += _task(claim, agreements, desk, world, told)
            continue
        out += _of_claim(claim, verdicts[claim.id], desk, clauses, shelf)
    return tuple(out)


def _of_claim(claim: Claim, verdict: Verdict, desk: Desk, clauses: Clauses, shelf: Shelf) -> list[Tension]:
    """Return the tensions of one claim, one a commitment and reading: a tie has two sides, of which one is bound."""
    found: dict[tuple[str, str], Tension] = {}
    for fact in facts_of_claim(claim, verdict, desk):
        for result in clauses.beside(fact):
            key = (result.commitment, result.reading)
            if result.result != "outside_scope" and key not in found:
                found[key] = tension_of(result, *shelf[key])
    return list(found.values())


def tension_of(result: Result, commitment: Commitment, agreement: Agreement) -> Tension:
    """Return a result as it is published."""
    return Tension(
        commitment=result.commitment,
        claim_id=result.fact.id,
        result=result.result,
        matched=result.matched,
        open=result.open,
        wording=sentence(result, commitment, agreement),
        reading=result.reading,
        flags=("clause_unverified",) if commitment.certainty == "memory" else (),
        caveats=agreement.caveats,
    )


def _spoken_of(desk: Desk) -> list[Agreement]:
    """The agreements with clauses held that a claim of the report matched."""
    agreements = [agreement for agreement in desk.view.agreements() if agreement.commitments]
    if not agreements:
        return []
    claims = [claim for claim in desk.claims.values() if isinstance(claim, CommitmentClaim)]
    matches = [match for claim in claims if (match := match_agreement(claim, desk)) is not None]
    matched = {match.agreement.id for match in matches}
    return [agreement for agreement in agreements if agreement.id in matched]


def _task(
    claim: ResponsibilityClaim,
    agreements: list[Agreement],
    desk: Desk,
    world: RecordWorld,
    told: set[tuple[object, ...]],
) -> list[Tension]:
    """Return `outside_scope` for a task of a party bound by an agreement, once a sentence and holder."""
    when = claim.when.period if claim.when is not None else None
    holders = {entity.id for entity in desk.entities(claim.holder)}
    bound = holders | {membership.whole for holder in holders for membership in world.wholes(holder, when)}
    sentence_start = max(desk.text.rfind(mark, 0, claim.span.start) for mark in (". ", "\n"))
    out = []
    for agreement in agreements:
        key = (agreement.id, sentence_start, frozenset(holders))
        if key not in told and any(commitment.bearer in bound for commitment in agreement.commitments):
            told.add(key)
            out.append(
                Tension(
                    commitment=f"{agreement.id}/*",
                    claim_id=claim.id,
                    result="outside_scope",
                    matched=("party bound by the agreement",),
                    wording=outside(agreement),
                    caveats=agreement.caveats,
                )
            )
    return out
