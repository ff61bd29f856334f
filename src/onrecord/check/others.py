"""Everything else: opinions and forecasts are not checkable, background is compared with what sources say."""

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.compare import content_words
from onrecord.check.designations import _ambiguous
from onrecord.check.events import match_events, pick
from onrecord.check.remarks import check_by_remark
from onrecord.model.claim import OtherClaim
from onrecord.model.record import Entity, RoleStatement, TieStatement
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label, Modality, SlotOutcome, Stance
from onrecord.model.verdict import Verdict


def check(claim: OtherClaim, desk: Desk) -> Verdict:
    """Return the verdict on a claim of kind `other`."""
    ruling = Ruling(claim, desk)
    parties = [e for e in (desk.entity(m) for m in claim.parties) if e is not None]
    if claim.modality is Modality.FORECAST:
        return _forecast(claim, parties, desk, ruling)
    if claim.modality is Modality.OPINION:
        ruling.flag("evaluative")
        return ruling.verdict(Label.NOT_CHECKABLE, "An opinion or a comparison without a bound; no record could decide it.")
    for mention in claim.parties[:1]:
        if desk.is_ambiguous(mention) and desk.mentions[mention].name:
            return _ambiguous(ruling, mention)
    meeting = _event(claim, parties, desk, ruling)
    if meeting is not None:
        return meeting
    return check_by_remark(claim, parties, desk, ruling) or ruling.silent()


def _forecast(claim: OtherClaim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict:
    """A forecast cannot be checked at its time; once its time has come, what is on record answers it."""
    published = desk.resolution.reading.document.published.period
    as_of = desk.as_of
    if published is not None and as_of is not None and published.last is not None and as_of.first is not None and as_of.first > published.last:
        wanted = content_words(claim.span.quote) - {w for p in parties for n in p.names for w in content_words(n.text)}
        for entity in parties:
            for statement in desk.view.statements(entity.id):
                if not isinstance(statement, (RoleStatement, TieStatement)) or not statement.since:
                    continue
                since = parse_edtf(statement.since)
                if since.first is None or published.first is None or since.first < published.first or since.first > as_of.first:
                    continue
                if len(wanted & content_words(f"{statement.cite.excerpt} {getattr(statement, 'title', '')} {getattr(statement, 'words', '')}")) >= 2:
                    ruling.cite(statement, Stance.SUPPORTS)
                    ruling.flag("later_supported")
                    ruling.compare("time", "future at publication", statement.since, SlotOutcome.SAME, source=statement.cite.title)
                    return ruling.verdict(Label.SUPPORTED, f"{said(statement)}: on record since {statement.since}, after the report.")
    ruling.would_change = "an as-of date after the time that the forecast is about"
    return ruling.verdict(Label.NOT_CHECKABLE, "A forecast: at its date nothing on record could decide it.")


def _event(claim: OtherClaim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """A meeting or other event on record at that time with the same parties."""
    when = claim.when.period if claim.when is not None and claim.when.period is not None else None
    words = claim.span.quote
    matches = match_events(desk, when=when or desk.resolution.reading.document.published.period, place=words, target=words, weapon="",
                           parties=frozenset(p.id for p in parties), kinds=frozenset({"meeting"}))
    match = pick([m for m in matches if {p.id for p in parties} & set(m.event.participants)])
    if match is None:
        return None
    for cite in match.event.cites[:3]:
        ruling.cite(cite, Stance.SUPPORTS)
    for slot, claimed, recorded, outcome in match.slots:
        ruling.compare(slot, claimed[:80], recorded, outcome)
    if claim.when is not None and (claim.when.relative or claim.when.relation == "now"):
        ruling.flag("relative_date")
    lead = said(ruling.evidence[0].cite) if ruling.evidence else match.event.name
    return ruling.verdict(Label.SUPPORTED, lead + ".")
