"""Tensions: a reported fact beside the commitments of its parties; never a verdict on breach (`method.md` §4.4)."""

from onrecord.check.case import Desk
from onrecord.model.claim import Claim, ResponsibilityClaim, RoleClaim, TieClaim
from onrecord.model.record import Agreement, Commitment, TieStatement
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import Modality, Polarity, Relation
from onrecord.model.verdict import Tension, Verdict

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
_GENERIC = frozenset({"tie.linked"})
_ABOUT_TIES = ("tie.cooperates", "tie.hosts")


def find_tensions(desk: Desk, verdicts: dict[str, Verdict]) -> tuple[Tension, ...]:
    """Return each reported fact beside the clauses that bind one of its parties.

    A tie with a party that a clause names gives `in_tension_if` with its open elements; a task or a role of a
    bound party that no clause speaks of gives `outside_scope`, once an agreement.
    """
    agreements = [a for a in desk.view.agreements() if a.commitments and _in_report(a, desk)]
    out: list[Tension] = []
    for claim in desk.claims.values():
        if claim.polarity is Polarity.NEGATIVE or claim.modality in (Modality.OPINION, Modality.FORECAST, Modality.DENIED):
            continue
        if claim.id not in verdicts or "duplicate" in claim.flags:
            continue
        for agreement in agreements:
            out += _beside(claim, agreement, desk, verdicts[claim.id])
    return tuple(out)


def _in_report(agreement: Agreement, desk: Desk) -> bool:
    """Whether the report itself speaks of the agreement: a claim matched it."""
    from onrecord.check.commitments import find_agreement
    from onrecord.model.claim import CommitmentClaim

    return any(isinstance(c, CommitmentClaim) and (found := find_agreement(c, desk)) is not None and found.id == agreement.id for c in desk.claims.values())


def _bound(entity_id: str, commitment: Commitment, desk: Desk) -> str | None:
    """How a party is bound: as the bearer itself, or as a part or member of it; None where it is not."""
    if entity_id == commitment.bearer:
        return "bearer"
    for statement in desk.view.statements(entity_id):
        if isinstance(statement, TieStatement) and statement.subject == entity_id and statement.other == commitment.bearer and not statement.denied:
            if statement.relation in (Relation.PART_OF, Relation.MEMBER_OF, Relation.AFFILIATED_WITH):
                return "part"
    return None


def _beside(claim: Claim, agreement: Agreement, desk: Desk, verdict: Verdict) -> list[Tension]:
    if isinstance(claim, TieClaim):
        return _tie(claim, agreement, desk, verdict)
    if isinstance(claim, ResponsibilityClaim) and claim.sort == "task" and claim.holder and not claim.approved_by:
        parties = [e for e in (desk.entity(m) for m in claim.holder) if e is not None]
        if any(_bound(p.id, c, desk) for p in parties for c in agreement.commitments):
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


def _tie(claim: TieClaim, agreement: Agreement, desk: Desk, verdict: Verdict) -> list[Tension]:
    classes = _CLASSES.get(claim.relation, ())
    if not classes:
        return []
    sides = [e for e in (desk.entity(m) for m in (*claim.a, *claim.b)) if e is not None]
    out = []
    for commitment in agreement.commitments:
        if commitment.modality not in ("must_not", "must_not_allow", "must") or not set(commitment.actions) & {*classes, *_ABOUT_TIES}:
            continue
        named = [e for e in sides if e.id in commitment.objects]
        bound = [(e, how) for e in sides if e not in named and (how := _bound(e.id, commitment, desk))]
        if not named or not bound:
            continue
        matched = [f"{bound[0][0].name}: {'the party bound' if bound[0][1] == 'bearer' else 'part of the party bound'}", f"{named[0].name}: named in the clause"]
        open_elements = list(commitment.elements)
        if set(classes) <= _GENERIC:
            open_elements.append("a current act of cooperation or hosting, not closeness alone")
        else:
            matched.append(f"action: {claim.relation.value.replace('_', ' ')}")
        if bound[0][1] == "part":
            open_elements.append("that the part is bound as the party is")
        if not _dated_inside(claim, commitment, agreement):
            open_elements.append(f"that it was so after {commitment.since or agreement.date}")
        if commitment.purpose:
            open_elements.append(f"purpose: {commitment.purpose}")
        if commitment.certainty not in ("full-text", "quoted-in-press"):
            open_elements.append("the wording of the clause: known from memory only")
        result = "in_tension_if" if open_elements else "in_tension"
        out.append(
            Tension(
                commitment=commitment.id,
                claim_id=claim.id,
                result=result,
                matched=tuple(matched),
                open=tuple(dict.fromkeys(open_elements)),
                wording=f"The reported fact (its own standing: {verdict.label.value.replace('_', ' ')}) falls within the subject of {agreement.title}, {commitment.clause}, "
                f"which in our paraphrase says: {commitment.paraphrase} Not established: {'; '.join(dict.fromkeys(open_elements)) or 'nothing'}.",
            )
        )
    return out


def _dated_inside(claim: TieClaim, commitment: Commitment, agreement: Agreement) -> bool:
    when = claim.when.period if claim.when is not None else None
    start = parse_edtf(commitment.since or agreement.date)
    return isinstance(when, Period) and when.first is not None and start.first is not None and when.first >= start.first
