"""Ties: open world; never contradicted by silence, only by an explicit counter-statement."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import compare_periods
from onrecord.check.designations import _ambiguous
from onrecord.check.remarks import check_by_remark
from onrecord.model.claim import TieClaim
from onrecord.model.record import Entity, TieStatement
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label, Modality, Relation, SlotOutcome, Stance
from onrecord.model.verdict import Verdict

_KIN = frozenset({Relation.PARENT_OF, Relation.CHILD_OF, Relation.SIBLING_OF, Relation.RELATIVE_OF, Relation.SPOUSE_OF})
_LOOSE = frozenset({Relation.LINKED_TO, Relation.AFFILIATED_WITH, Relation.ALLIED_WITH, Relation.COOPERATES_WITH})
_INVERSE = {Relation.PARENT_OF: Relation.CHILD_OF, Relation.CHILD_OF: Relation.PARENT_OF}
_SATISFIES = {
    Relation.PART_OF: {Relation.PART_OF, Relation.MEMBER_OF, Relation.AFFILIATED_WITH, Relation.CONTROLS},
    Relation.MEMBER_OF: {Relation.MEMBER_OF, Relation.PART_OF, Relation.LEADS, Relation.FOUNDED},
    Relation.SUPPORTS: {Relation.SUPPORTS, Relation.FINANCES, Relation.HOSTS, Relation.ACTS_FOR},
    Relation.FINANCES: {Relation.FINANCES, Relation.SUPPORTS},
    Relation.CONTROLS: {Relation.CONTROLS, Relation.OWNS, Relation.LEADS},
    Relation.PLEDGED_TO: {Relation.PLEDGED_TO, Relation.MEMBER_OF, Relation.PART_OF},
    Relation.ACTS_FOR: {Relation.ACTS_FOR, Relation.PART_OF, Relation.MEMBER_OF},
}
"""Recorded relations that satisfy a claimed one; a loose one (`linked to`) is satisfied by any positive tie."""
_STAGES = ("considered", "discussed", "planned", "tried", "agreed", "did")
_STAGE_OF = {Modality.CONSIDERED: "considered", Modality.DISCUSSED: "discussed", Modality.PLANNED: "planned", Modality.ATTEMPTED: "tried", Modality.AGREED: "agreed"}


def check(claim: TieClaim, desk: Desk) -> Verdict:
    """Return the verdict on a tie claim."""
    ruling = Ruling(claim, desk)
    for mention in (*claim.a, *claim.b):
        if desk.is_ambiguous(mention):
            return _ambiguous(ruling, mention)
    left = [e for e in (desk.entity(m) for m in claim.a) if e is not None]
    right = [e for e in (desk.entity(m) for m in claim.b) if e is not None]
    found: list[tuple[TieStatement, bool]] = []
    missing = len(right) < len(claim.b)
    for a in left:
        for b in right:
            rows = _between(a, b, desk)
            found += [(row, row.subject == a.id) for row in rows]
            missing = missing or not rows
    good = [row for row, forward in found if _fits(claim, row, forward) and not row.denied]
    denials = [row for row, _ in found if row.denied and (claim.relation in _LOOSE or row.relation is claim.relation)]
    if good:
        return _supported(claim, good, denials, missing, desk, ruling)
    kin = [row for row, _ in found if row.relation in _KIN]
    if claim.relation in _KIN and kin:
        ruling.cite(kin[0], Stance.CONTRADICTS)
        ruling.compare("relation", claim.words, kin[0].words or kin[0].relation.value, SlotOutcome.DIFFERS, source=kin[0].cite.title)
        return ruling.verdict(Label.DIFFERS, said(kin[0]) + ".")
    parties = left + right
    remark = check_by_remark(claim, parties, desk, ruling) if left else None
    if remark is not None:
        return remark
    related = [row for row, _ in found if not row.denied and row.relation not in _KIN]
    for row in related[:3]:
        ruling.cite(row, Stance.NEUTRAL)
    if related:
        ruling.flag("near_evidence")
    return ruling.silent(f"such a tie between {_names(claim.a, desk)} and {_names(claim.b, desk)}")


def _between(a: Entity, b: Entity, desk: Desk) -> list[TieStatement]:
    return [
        s for s in desk.view.statements(a.id)
        if isinstance(s, TieStatement) and decides(s) and {s.subject, s.other} == {a.id, b.id}
    ]


def _fits(claim: TieClaim, row: TieStatement, forward: bool) -> bool:
    if claim.relation in _KIN:
        recorded = row.relation if forward else _INVERSE.get(row.relation, row.relation)
        if recorded is not claim.relation:
            return False
        return claim.relation is not Relation.RELATIVE_OF or not row.words or _kin_word(claim.words) in row.words.lower() or not forward
    if row.relation in _KIN:
        return False
    if claim.relation in _LOOSE:
        return row.relation is not Relation.FIGHTS
    return row.relation in _SATISFIES.get(claim.relation, {claim.relation})


def _kin_word(words: str) -> str:
    return words.lower().split()[0].rstrip("s") if words else ""


def _supported(claim: TieClaim, rows: list[TieStatement], denials: list[TieStatement], missing: bool, desk: Desk, ruling: Ruling) -> Verdict:
    for row in rows[:5]:
        ruling.cite(row, Stance.SUPPORTS)
    lead = rows[0]
    ruling.compare("relation", claim.words, lead.words or lead.relation.value.replace("_", " "), SlotOutcome.SAME, source=lead.cite.title)
    text = said(lead)
    if denials:
        for row in denials[:2]:
            ruling.cite(row, Stance.CONTRADICTS)
        ruling.flag("accused_denies")
        return ruling.verdict(Label.DISPUTED, f"{text}. On the other side: {said(denials[0])}.")
    if _strengthened(claim, rows):
        ruling.flag("modality_strengthened")
        ruling.compare("stage", _STAGE_OF.get(claim.modality, "did"), rows[0].stage, SlotOutcome.DIFFERS, source=lead.cite.title)
        return ruling.verdict(Label.PARTLY_SUPPORTED, f"{text}: a weaker wording than the report's.")
    if claim.universal:
        ruling.compare("extent", claim.universal, "the record cannot establish it", SlotOutcome.UNKNOWN)
        return ruling.verdict(Label.PARTLY_SUPPORTED, f"{text}. '{claim.universal}' is more than the record can show.")
    if _time_conflict(claim, rows, ruling):
        return ruling.verdict(Label.PARTLY_SUPPORTED, f"{text}. The tie is on record at another time than the report gives.")
    if missing and len(claim.b) > 1:
        return ruling.verdict(Label.PARTLY_SUPPORTED, f"{text}. Not every party named is in the sources held.")
    if all(row.certainty.value == "single" for row in rows):
        ruling.flag("secondary_sources_only")
    return ruling.verdict(Label.SUPPORTED, text + ".")


def _strengthened(claim: TieClaim, rows: list[TieStatement]) -> bool:
    claimed = _STAGE_OF.get(claim.modality, "did")
    if claim.relation in _LOOSE and claimed == "did" and claim.relation is not Relation.COOPERATES_WITH:
        return False
    best = max(_STAGES.index(row.stage) if row.stage in _STAGES else 5 for row in rows)
    return best < _STAGES.index(claimed)


def _time_conflict(claim: TieClaim, rows: list[TieStatement], ruling: Ruling) -> bool:
    """Whether the report starts the tie after a date (`after the withdrawal`) that every dated source puts it before."""
    if claim.when is None or claim.when.period is None or claim.when.relation not in ("in", "since", "after"):
        return False
    dated = [row for row in rows if row.since]
    if not dated:
        return False
    for row in dated:
        period = parse_edtf(row.since or "")
        conflict = claim.when.period.first is not None and period.last is not None and period.last < claim.when.period.first
        ruling.compare("start", claim.when.quote, row.since or "", SlotOutcome.DIFFERS if conflict else SlotOutcome.SAME, source=row.cite.title)
        if not conflict:
            return False
    return claim.when.relation != "in"


def _names(mentions: tuple[str, ...], desk: Desk) -> str:
    return " and ".join(desk.name(m) for m in mentions[:3])


_ = compare_periods
