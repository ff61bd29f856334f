"""Tensions: a reported fact beside the commitments of its parties; never a verdict on a breach.

What each result means is in `docs/concepts/verdicts.md`, "Agreements".
"""

from typing import NamedTuple

from onrecord.check.agreements import QUOTED, match_agreement
from onrecord.check.case import Desk
from onrecord.model.claim import Claim, CommitmentClaim, ResponsibilityClaim, TieClaim
from onrecord.model.record import Agreement, Commitment, Entity, TieStatement
from onrecord.model.time import parse_edtf
from onrecord.model.verdict import Tension, Verdict
from onrecord.model.vocab import Modality, Polarity, Relation

_CLASSES = {
    Relation.LINKED_TO: ("tie.linked",),
    Relation.AFFILIATED_WITH: ("tie.linked",),
    Relation.ALLIED_WITH: ("tie.linked", "tie.cooperates"),
    Relation.COOPERATES_WITH: ("tie.cooperates",),
    Relation.TRAINED_WITH: ("tie.cooperates", "event.training"),
    Relation.HOSTS: ("tie.hosts",),
    Relation.SUPPORTS: ("tie.cooperates",),
    Relation.FINANCES: ("tie.cooperates", "event.fundraising"),
    Relation.PLEDGED_TO: ("tie.cooperates",),
}
"""Relation of a claim to the action classes of clauses that speak of it."""
_GENERIC = frozenset({"tie.linked"})
_ABOUT_TIES = ("tie.cooperates", "tie.hosts")
_BINDING = ("must_not", "must_not_allow", "must")
_PART_OF = (Relation.PART_OF, Relation.MEMBER_OF, Relation.AFFILIATED_WITH)
_NOT_REPORTED_AS_FACT = (Modality.OPINION, Modality.FORECAST, Modality.DENIED)


class _Bound(NamedTuple):
    """A party that a clause binds, itself or as a part or member of its bearer."""

    party: Entity
    as_part: bool


def find_tensions(desk: Desk, verdicts: dict[str, Verdict]) -> tuple[Tension, ...]:
    """Return each reported fact beside the clauses that bind one of its parties.

    A tie with a party that a clause names gives `in_tension_if` with its open elements; a task of a bound party that
    no clause speaks of gives `outside_scope`, once an agreement. Only agreements count that the report speaks of.
    """
    agreements = _spoken_of(desk)
    out: list[Tension] = []
    for claim in desk.claims.values():
        if claim.polarity is Polarity.NEGATIVE or claim.modality in _NOT_REPORTED_AS_FACT:
            continue
        if claim.id not in verdicts or "duplicate" in claim.flags:
            continue
        for agreement in agreements:
            out += _beside(claim, agreement, desk, verdicts[claim.id])
    return tuple(out)


def _spoken_of(desk: Desk) -> list[Agreement]:
    """The agreements with clauses held that a claim of the report matched."""
    agreements = [agreement for agreement in desk.view.agreements() if agreement.commitments]
    if not agreements:
        return []
    claims = [claim for claim in desk.claims.values() if isinstance(claim, CommitmentClaim)]
    matches = [match for claim in claims if (match := match_agreement(claim, desk)) is not None]
    matched = {match.agreement.id for match in matches}
    return [agreement for agreement in agreements if agreement.id in matched]


def _beside(claim: Claim, agreement: Agreement, desk: Desk, verdict: Verdict) -> list[Tension]:
    if isinstance(claim, TieClaim):
        found = (_tie(claim, commitment, agreement, desk, verdict) for commitment in agreement.commitments)
        return [tension for tension in found if tension is not None]
    if isinstance(claim, ResponsibilityClaim) and claim.sort == "task" and claim.holder and not claim.approved_by:
        parties = desk.entities(claim.holder)
        if any(_bound(commitment, parties, desk) for commitment in agreement.commitments):
            return [
                Tension(
                    commitment=f"{agreement.id}/*",
                    claim_id=claim.id,
                    result="outside_scope",
                    matched=("party bound by the agreement",),
                    wording=f"{agreement.title} (clauses held): no clause speaks of this fact.",
                )
            ]
    return []


def _bound(commitment: Commitment, parties: list[Entity], desk: Desk) -> _Bound | None:
    """The first of the parties that a clause binds."""
    for party in parties:
        if party.id == commitment.bearer:
            return _Bound(party, as_part=False)
        if any(
            _makes_part(s, party, commitment) for s in desk.view.statements(party.id) if isinstance(s, TieStatement)
        ):
            return _Bound(party, as_part=True)
    return None


def _makes_part(statement: TieStatement, party: Entity, commitment: Commitment) -> bool:
    return (
        statement.subject == party.id
        and statement.other == commitment.bearer
        and not statement.denied
        and statement.relation in _PART_OF
    )


def _tie(claim: TieClaim, commitment: Commitment, agreement: Agreement, desk: Desk, verdict: Verdict) -> Tension | None:
    """A tie between a party that a clause binds and a party that it names."""
    classes = _CLASSES.get(claim.relation, ())
    if not classes or commitment.modality not in _BINDING or not set(commitment.actions) & {*classes, *_ABOUT_TIES}:
        return None
    sides = desk.entities((*claim.a, *claim.b))
    named = [party for party in sides if party.id in commitment.objects]
    bound = _bound(commitment, [party for party in sides if party not in named], desk)
    if not named or bound is None:
        return None
    specific = not set(classes) <= _GENERIC
    matched = [
        f"{bound.party.name}: {'part of the party bound' if bound.as_part else 'the party bound'}",
        f"{named[0].name}: named in the clause",
    ]
    if specific:
        matched.append(f"action: {claim.relation.value.replace('_', ' ')}")
    left_open = tuple(dict.fromkeys(_open_elements(claim, commitment, agreement, bound, specific=specific)))
    standing = verdict.label.value.replace("_", " ")
    return Tension(
        commitment=commitment.id,
        claim_id=claim.id,
        result="in_tension_if" if left_open else "in_tension",
        matched=tuple(matched),
        open=left_open,
        wording=(
            f"The reported fact (its own standing: {standing}) falls within the subject of {agreement.title},"
            f" {commitment.clause}, which in our paraphrase says: {commitment.paraphrase}"
            f" Not established: {'; '.join(left_open) or 'nothing'}."
        ),
    )


def _open_elements(
    claim: TieClaim, commitment: Commitment, agreement: Agreement, bound: _Bound, *, specific: bool
) -> list[str]:
    """What would have to be established before the fact were in tension with the clause."""
    elements = list(commitment.elements)
    if not specific:
        elements.append("a current act of cooperation or hosting, not closeness alone")
    if bound.as_part:
        elements.append("that the part is bound as the party is")
    start = commitment.since or agreement.date
    if not _is_after(claim, start):
        elements.append(f"that it was so after {start}")
    if commitment.purpose:
        elements.append(f"that it bears on the clause's purpose: {commitment.purpose}")
    if commitment.certainty not in QUOTED:
        elements.append("the wording of the clause: known from memory only")
    return elements


def _is_after(claim: TieClaim, start: str) -> bool:
    when, from_day = claim.when.period if claim.when is not None else None, parse_edtf(start).first
    return when is not None and when.first is not None and from_day is not None and when.first >= from_day
