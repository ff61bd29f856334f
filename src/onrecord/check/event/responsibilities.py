"""Responsibility for attacks: blamed, claimed, found and denied stay apart; tasks have a check of their own."""

from onrecord.check.case import Desk, Part, Ruling, said
from onrecord.check.content.remarks import check_by_remark
from onrecord.check.event.attacks import candidates, event_of
from onrecord.check.event.events import pick
from onrecord.check.role.tasks import check_approval, check_task
from onrecord.model.claim import AttackClaim, ResponsibilityClaim
from onrecord.model.record import Attribution, Event, RoleStatement, TieStatement, attribution_id
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Certainty, Label, Relation, SlotOutcome, SourceKind, Stance

REACH = 400
"""Code points after the words of responsibility in which an attack that they govern begins."""
MOST_ACCUSATIONS = 20
"""Accusations that a verdict shows: a data set may hold thousands against one party."""
_LISTERS = frozenset(
    "un un's nations council committee panel treasury ofac washington list entry onu conseil comité trésor liste fiche"
    " consejo tesoro lista ficha uno sicherheitsrat ausschuss eintrag оон совет комитет минфин список запись".split()
)
"""Words for who keeps a list: what they accuse somebody of may stand in his entry."""
_FIRST_LABEL = (Label.DISPUTED, Label.PARTLY_SUPPORTED, Label.REPORTED_ONLY, Label.SUPPORTED)
"""Of several events, the outcome that counts."""


def check(claim: ResponsibilityClaim, desk: Desk) -> Verdict:
    """Return the verdict on a responsibility claim."""
    ruling = Ruling(claim, desk)
    for mention in claim.holder:
        if desk.is_ambiguous(mention):
            return ruling.ambiguous(mention)
    if claim.sort == "task":
        return check_approval(claim, desk, ruling) if claim.approved_by else check_task(claim, desk, ruling)
    return _attack(claim, desk, ruling)


def _attack(claim: ResponsibilityClaim, desk: Desk, ruling: Ruling) -> Verdict:
    holders = {entity.id for entity in desk.entities(claim.holder)}
    events = _events(claim, desk)
    if not events and claim.attribution == "blamed" and holders:
        of_list = not claim.by or not _LISTERS.isdisjoint(claim.by.lower().split())
        told = check_by_remark(claim, desk.entities(claim.holder), desk, ruling) if of_list else None
        if told is not None:
            return told
        return _accusations(claim, holders, desk, ruling)
    found = [_attributed(event, holders, claim, ruling) for event in events]
    parts = [part for part in found if part is not None]
    if not parts:
        told = check_by_remark(claim, desk.entities(claim.holder), desk, ruling)
        return told or ruling.silent("who is responsible")
    label, text = min(parts, key=lambda part: _FIRST_LABEL.index(part.label))
    if claim.attribution in ("blamed", "claimed") and label is Label.PARTLY_SUPPORTED:
        label = Label.SUPPORTED
    return ruling.verdict(label, text)


def _events(claim: ResponsibilityClaim, desk: Desk) -> list[Event]:
    """The events the words govern: every attack matched in the same sentence, or the one that fits."""
    attacks = [other for other in desk.claims.values() if isinstance(other, AttackClaim)]
    governed = [event_of(attack.id, desk) for attack in attacks if _governs(claim, attack, desk)]
    found = governed or [event_of(claim.event, desk)]
    events = [event for event in found if event is not None]
    if events:
        return events
    match = pick(candidates(claim, desk))
    return [match.event] if match is not None else []


def _governs(claim: ResponsibilityClaim, attack: AttackClaim, desk: Desk) -> bool:
    if attack.detail or attack.span.end < claim.span.start or not 0 <= attack.span.start - claim.span.start < REACH:
        return False
    return "." not in desk.text[claim.span.end : attack.span.start]


def _attributed(event: Event, holders: set[str], claim: ResponsibilityClaim, ruling: Ruling) -> Part | None:
    """The outcome for one event, from what its sources say of who did it; None where they say nothing of the party."""
    rows = [a for a in event.attributions if a.certainty is not Certainty.UNVERIFIED]
    own = [a for a in rows if a.party in holders and a.how != "denied"]
    denied = [a for a in rows if a.how == "denied" and _speaks_for(a.party, holders, ruling.desk)]
    rival = [a for a in rows if a.party not in holders and a.how in ("claimed", "found", "admitted")]
    if not own and not denied and (not rival or claim.attribution == "blamed"):
        return None
    for row in own:
        ruling.cite(row.cite, Stance.SUPPORTS, attribution_id(event.id, row))
        ruling.compare("attribution", claim.attribution, _how(row), SlotOutcome.SAME, source=row.cite.title)
    for row in denied + rival:
        ruling.cite(row.cite, Stance.CONTRADICTS, attribution_id(event.id, row))
        ruling.compare("attribution", claim.attribution, _how(row), SlotOutcome.DIFFERS, source=row.cite.title)
    text = f"{event.name} ({event.date}): " + "; ".join(said(a.cite) for a in (own + denied + rival)[:3]) + "."
    if denied:
        ruling.flag("accused_denies")
    if claim.attribution == "denied":
        theirs = [said(a.cite) for a in denied]
        return Part(Label.SUPPORTED, "; ".join(theirs[:2]) + ".") if theirs else Part(Label.REPORTED_ONLY, text)
    if denied or not own:
        return Part(Label.DISPUTED, text)
    # A party's own claim counts as an admission; a blame by others never becomes a finding.
    if any(a.how in ("found", "admitted", "claimed") for a in own):
        return Part(Label.SUPPORTED, text)
    if any(_is_official(a) for a in own):
        ruling.flag("attribution_by_officials")
    return Part(Label.PARTLY_SUPPORTED, text)


_INSIDE = frozenset({Relation.PART_OF, Relation.MEMBER_OF})


def _speaks_for(party: str, holders: set[str], desk: Desk) -> bool:
    """Whether a denial is the accused's own: by the party itself, or by somebody with a role in it or a part of it."""
    if party in holders:
        return True
    for holder in holders:
        for statement in desk.view.statements(holder):
            if isinstance(statement, RoleStatement) and {statement.subject, statement.organization} == {party, holder}:
                return True
            tied = isinstance(statement, TieStatement) and {statement.subject, statement.other} == {party, holder}
            if tied and isinstance(statement, TieStatement) and statement.relation in _INSIDE:
                return True
    return False


def _how(row: Attribution) -> str:
    return f"{row.how} by {row.by}" if row.by else row.how


def _is_official(row: Attribution) -> bool:
    return row.cite.kind in (SourceKind.OFFICIAL, SourceKind.OFFICIAL_LIST) or bool(row.by)


def _accusations(claim: ResponsibilityClaim, holders: set[str], desk: Desk, ruling: Ruling) -> Verdict:
    """A claim that a party has been accused: satisfied by accusations on record, whatever their worth."""
    dated = claim.when is not None and bool(claim.when.quote)
    violent = any(word in claim.of for word in ("attack", "bomb", "kill"))
    if claim.by or claim.speaker or dated or not violent:
        return ruling.silent("this accusation")
    for event in desk.view.events_attributed(holders):
        for row in event.attributions:
            if row.party in holders and row.how in ("blamed", "found") and row.certainty is not Certainty.UNVERIFIED:
                source = row.cite.title
                recorded = f"{event.name} ({event.date}), {row.how} by {row.by or source}"
                ruling.cite(row.cite, Stance.SUPPORTS, attribution_id(event.id, row))
                ruling.compare("accusation", claim.of[:60], recorded, SlotOutcome.SAME, source=source)
        if len(ruling.evidence) >= MOST_ACCUSATIONS:
            break
    if not ruling.evidence:
        return ruling.silent("this accusation")
    lead = said(ruling.evidence[0].cite)
    wording = f"{lead}. The claim is that there are accusations; it is not judged whether they are right."
    return ruling.verdict(Label.SUPPORTED, wording)
