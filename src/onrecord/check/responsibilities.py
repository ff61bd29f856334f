"""Responsibility: blamed, claimed, found and denied stay apart; tasks held and who approves of them."""

from onrecord.check.attacks import candidates, event_of
from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import content_words
from onrecord.check.designations import _ambiguous
from onrecord.check.events import pick
from onrecord.model.claim import AttackClaim, ResponsibilityClaim
from onrecord.model.record import Attribution, Event, ResponsibilityStatement
from onrecord.model.vocab import Certainty, Label, SlotOutcome, SourceKind, Stance
from onrecord.model.verdict import Verdict


def check(claim: ResponsibilityClaim, desk: Desk) -> Verdict:
    """Return the verdict on a responsibility claim."""
    ruling = Ruling(claim, desk)
    for mention in claim.holder:
        if desk.is_ambiguous(mention):
            return _ambiguous(ruling, mention)
    if claim.sort == "task":
        return _approval(claim, desk, ruling) if claim.approved_by else _task(claim, desk, ruling)
    return _attack(claim, desk, ruling)


def _attack(claim: ResponsibilityClaim, desk: Desk, ruling: Ruling) -> Verdict:
    holders = {e.id for e in (desk.entity(m) for m in claim.holder) if e is not None}
    events = _events(claim, desk)
    if not events and claim.attribution == "blamed" and holders:
        return _accusations(claim, holders, desk, ruling)
    results = [_one(event, holders, claim, ruling) for event in events]
    results = [r for r in results if r is not None]
    if not results:
        return ruling.silent("who is responsible")
    order = [Label.DISPUTED, Label.PARTLY_SUPPORTED, Label.REPORTED_ONLY, Label.SUPPORTED]
    label, text = min(results, key=lambda r: order.index(r[0]))
    if claim.attribution in ("blamed", "claimed") and label is Label.PARTLY_SUPPORTED:
        label = Label.SUPPORTED
    return ruling.verdict(label, text)


def _events(claim: ResponsibilityClaim, desk: Desk) -> list[Event]:
    """The events the words govern: every attack matched in the same sentence, or the one that fits."""
    governed = [
        c for c in desk.claims.values()
        if isinstance(c, AttackClaim) and not c.detail and c.span.end >= claim.span.start and 0 <= c.span.start - claim.span.start < 400
        and "." not in desk.text[claim.span.end : c.span.start]
    ]
    found = [event_of(c.id, desk) for c in governed] or [event_of(claim.event, desk)]
    events = [e for e in found if e is not None]
    if not events:
        match = pick(candidates(claim, desk))
        events = [match.event] if match is not None else []
    return events


def _one(event: Event, holders: set[str], claim: ResponsibilityClaim, ruling: Ruling) -> tuple[Label, str] | None:
    rows = [a for a in event.attributions if a.certainty is not Certainty.UNVERIFIED]
    own = [a for a in rows if a.party in holders and a.how != "denied"]
    denied = [a for a in rows if a.how == "denied" and (a.party in holders or claim.attribution != "denied")]
    rival = [a for a in rows if a.party not in holders and a.how in ("claimed", "found", "admitted")]
    if not own and not denied and (not rival or claim.attribution == "blamed"):
        return None
    for row in own:
        ruling.cite(row.cite, Stance.SUPPORTS)
        ruling.compare("attribution", claim.attribution, f"{row.how}{' by ' + row.by if row.by else ''}", SlotOutcome.SAME, source=row.cite.title)
    for row in denied + rival:
        ruling.cite(row.cite, Stance.CONTRADICTS)
        ruling.compare("attribution", claim.attribution, f"{row.how}{' by ' + row.by if row.by else ''}", SlotOutcome.DIFFERS, source=row.cite.title)
    both = own + denied + rival
    text = f"{event.name} ({event.date}): " + "; ".join(said(a.cite) for a in both[:3]) + "."
    if denied:
        ruling.flag("accused_denies")
    if claim.attribution == "denied":
        theirs = [a for a in denied if a.party in holders]
        return (Label.SUPPORTED if theirs else Label.REPORTED_ONLY), "; ".join(said(a.cite) for a in theirs[:2]) + "." if theirs else text
    if own and denied:
        return Label.DISPUTED, text
    found = [a for a in own if a.how in ("found", "admitted")]
    if found:
        return Label.SUPPORTED, text
    ruling.flag("attribution_by_officials" if own and any(_official(a) for a in own) else "")
    if own:
        return Label.PARTLY_SUPPORTED, text
    return Label.DISPUTED, text


def _official(row: Attribution) -> bool:
    return row.cite.kind in (SourceKind.OFFICIAL, SourceKind.OFFICIAL_LIST) or bool(row.by)


def _accusations(claim: ResponsibilityClaim, holders: set[str], desk: Desk, ruling: Ruling) -> Verdict:
    """A claim that a party has been accused: satisfied by accusations on record, whatever their worth."""
    if claim.by or claim.speaker or (claim.when is not None and claim.when.quote):
        return ruling.silent("this accusation")
    for event in desk.view.events():
        for row in event.attributions:
            if row.party in holders and row.how in ("blamed", "found") and row.certainty is not Certainty.UNVERIFIED:
                ruling.cite(row.cite, Stance.SUPPORTS)
                ruling.compare("accusation", claim.of[:60], f"{event.name} ({event.date}), {row.how} by {row.by or row.cite.title}", SlotOutcome.SAME, source=row.cite.title)
    if not ruling.evidence or "attack" not in claim.of and "bomb" not in claim.of and "kill" not in claim.of:
        ruling.evidence.clear()
        ruling.compared.clear()
        return ruling.silent("this accusation")
    return ruling.verdict(Label.SUPPORTED, f"{said(ruling.evidence[0].cite)}. The claim is that there are accusations; it is not judged whether they are right.")


def _task(claim: ResponsibilityClaim, desk: Desk, ruling: Ruling) -> Verdict:
    holders = {e.id for e in (desk.entity(m) for m in claim.holder) if e is not None}
    wanted = content_words(claim.of) | content_words(claim.span.quote)
    own: list[ResponsibilityStatement] = []
    against: list[ResponsibilityStatement] = []
    for holder in holders:
        for statement in desk.view.statements(holder):
            if not isinstance(statement, ResponsibilityStatement) or statement.approved_by is not None or not decides(statement):
                continue
            if not _same_task(content_words(statement.task), wanted):
                continue
            if statement.place and not content_words(statement.place) <= (wanted | content_words(claim.place)):
                continue
            (own if statement.subject in holders and statement.stance != "denied" else against).append(statement)
    for statement in own:
        ruling.cite(statement, Stance.SUPPORTS)
    for statement in against:
        ruling.cite(statement, Stance.CONTRADICTS)
    if own and against:
        return ruling.verdict(Label.DISPUTED, f"{said(own[0])}. On the other side: {said(against[0])}.")
    if own:
        if all(s.cite.kind is SourceKind.PRESS for s in own):
            ruling.flag("press_only")
        if claim.when is not None and (claim.when.relative or claim.when.relation == "now"):
            ruling.flag("relative_date")
        ruling.compare("task", claim.of or claim.span.quote, own[0].task, SlotOutcome.SAME, source=own[0].cite.title)
        return ruling.verdict(Label.SUPPORTED, said(own[0]) + ".")
    return ruling.silent("this responsibility")


_CHARGE = frozenset({"security", "control", "protection", "guard", "defence", "defense", "policing", "charge", "manage", "run"})
"""Words for one kind of task: whoever has the security of a place is said to control it, and the reverse."""


def _same_task(recorded: frozenset[str], claimed: frozenset[str]) -> bool:
    return bool(recorded & claimed) or bool(recorded & _CHARGE and claimed & _CHARGE)


def _approval(claim: ResponsibilityClaim, desk: Desk, ruling: Ruling) -> Verdict:
    """Approval of a task by others: their own statements for and against."""
    holders = {e.id for e in (desk.entity(m) for m in claim.holder) if e is not None}
    approvers = {e.id for e in (desk.entity(m) for m in claim.approved_by) if e is not None}
    rows = [
        s for holder in holders | approvers for s in desk.view.statements(holder)
        if isinstance(s, ResponsibilityStatement) and s.approved_by in approvers and decides(s) and (not holders or s.subject in holders)
    ]
    if not rows:
        return ruling.silent("such an approval")
    denied = [s for s in rows if s.stance == "denied"]
    given = [s for s in rows if s.stance != "denied"]
    for statement in rows:
        ruling.cite(statement, Stance.CONTRADICTS if statement in denied else Stance.SUPPORTS)
        ruling.compare("approval", claim.span.quote, statement.stance, SlotOutcome.DIFFERS if statement in denied else SlotOutcome.SAME, source=statement.cite.title)
    text = "; ".join(dict.fromkeys(said(s) for s in [*denied, *given][:3])) + "."
    if denied:
        ruling.flag("accused_denies")
        return ruling.verdict(Label.DISPUTED, text)
    return ruling.verdict(Label.SUPPORTED if len(given) else Label.NOT_IN_RECORD, text)
