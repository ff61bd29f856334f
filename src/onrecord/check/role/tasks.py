"""Tasks: a party is in charge of something somewhere, and others approve of it or not."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.model.claim import ResponsibilityClaim
from onrecord.model.record import ResponsibilityStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, SlotOutcome, SourceKind, Stance
from onrecord.text.content import content_words

_CHARGE = frozenset(
    {"security", "control", "protection", "guard", "defence", "defense", "policing", "charge", "manage", "run"}
)
"""Words for one kind of task: whoever has the security of a place is said to control it, and the reverse."""


def check_task(claim: ResponsibilityClaim, desk: Desk, ruling: Ruling) -> Verdict:
    """Return the verdict on a claim that a party is in charge of something."""
    wanted = content_words(claim.of) | content_words(claim.span.quote)
    rows = [row for row in _statements(claim.holder, desk) if _is_same_task(row, claim, wanted)]
    holders = {entity.id for entity in desk.entities(claim.holder)}
    own = [row for row in rows if row.subject in holders and row.stance != "denied"]
    against = [row for row in rows if row not in own]
    for statement in own:
        ruling.cite(statement, Stance.SUPPORTS)
    for statement in against:
        ruling.cite(statement, Stance.CONTRADICTS)
    if not own:
        return ruling.silent("this responsibility")
    lead = said(own[0]) + "."
    if against:
        return ruling.verdict(Label.DISPUTED, f"{lead} On the other side: {said(against[0])}.")
    if all(statement.cite.kind is SourceKind.PRESS for statement in own):
        ruling.flag("press_only")
    if claim.when is not None and (claim.when.relative or claim.when.relation == "now"):
        ruling.flag("relative_date")
    claimed = claim.of or claim.span.quote
    ruling.compare("task", claimed, own[0].task, SlotOutcome.SAME, source=own[0].cite.title)
    return ruling.verdict(Label.SUPPORTED, lead)


def _statements(mentions: tuple[str, ...], desk: Desk) -> list[ResponsibilityStatement]:
    """What the sources say of tasks that involve one of the parties; unverified ones are left out."""
    holders = dict.fromkeys(entity.id for entity in desk.entities(mentions))
    return [
        statement
        for holder in holders
        for statement in desk.view.statements(holder)
        if isinstance(statement, ResponsibilityStatement) and decides(statement)
    ]


def _is_same_task(row: ResponsibilityStatement, claim: ResponsibilityClaim, wanted: frozenset[str]) -> bool:
    recorded = content_words(row.task)
    if row.approved_by is not None or not (recorded & wanted or (recorded & _CHARGE and wanted & _CHARGE)):
        return False
    return not row.place or content_words(row.place) <= (wanted | content_words(claim.place))


def check_approval(claim: ResponsibilityClaim, desk: Desk, ruling: Ruling) -> Verdict:
    """Return the verdict on a claim that others approve of a task: from their own statements for and against."""
    holders = {entity.id for entity in desk.entities(claim.holder)}
    approvers = {entity.id for entity in desk.entities(claim.approved_by)}
    rows = [
        row
        for row in _statements((*claim.holder, *claim.approved_by), desk)
        if row.approved_by in approvers and (not holders or row.subject in holders)
    ]
    if not rows:
        return ruling.silent("such an approval")
    denied = [row for row in rows if row.stance == "denied"]
    given = [row for row in rows if row.stance != "denied"]
    for row in rows:
        against = row.stance == "denied"
        ruling.cite(row, Stance.CONTRADICTS if against else Stance.SUPPORTS)
        outcome = SlotOutcome.DIFFERS if against else SlotOutcome.SAME
        ruling.compare("approval", claim.span.quote, row.stance, outcome, source=row.cite.title)
    text = "; ".join(dict.fromkeys(said(row) for row in [*denied, *given][:3])) + "."
    if denied:
        ruling.flag("accused_denies")
        return ruling.verdict(Label.DISPUTED, text)
    return ruling.verdict(Label.SUPPORTED, text)
