"""Attributions: that something was said is one claim, what was said another."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import content_words
from onrecord.check.designations import _ambiguous
from onrecord.model.claim import AttributionClaim
from onrecord.model.record import Statement
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import Label, SlotOutcome, SourceKind, Stance
from onrecord.model.verdict import Verdict

_NATIONS = {"american": ("us", "treasury", "state", "usa", "pentagon"), "british": ("uk", "british"), "afghan": ("afghan", "nds"), "un": ("un", "unama")}


def check(claim: AttributionClaim, desk: Desk) -> Verdict:
    """Return the verdict on an attribution claim: supported where such a document is on record at that date."""
    ruling = Ruling(claim, desk)
    for mention in claim.parties:
        if desk.is_ambiguous(mention) and not claim.document:
            return _ambiguous(ruling, mention)
    period = claim.when.period if claim.when is not None else None
    if claim.document and period is not None:
        statement = _document(claim, period, desk)
        if statement is not None:
            ruling.cite(statement, Stance.SUPPORTS)
            ruling.compare("date", claim.when.quote if claim.when else "", statement.cite.published or "", SlotOutcome.SAME, source=statement.cite.title)
            if claim.when is not None and claim.when.relative:
                ruling.flag("relative_date")
            return ruling.verdict(Label.SUPPORTED, said(statement) + ".")
        return ruling.silent("this document")
    verdict = ruling.silent("this statement")
    return ruling.verdict(Label.REPORTED_ONLY, verdict.wording.replace("Nothing on this statement in", "Reported here; not otherwise in"))


def _document(claim: AttributionClaim, period: Period, desk: Desk) -> Statement | None:
    """A statement of an official source, published in the period, about a party of the same report."""
    words = content_words(claim.document)
    wanted = {w for key, values in _NATIONS.items() if key in words for w in values} | words
    entities = {link.entity.id for link in desk.links.values() if link.entity is not None}
    for entity in sorted(entities):
        for statement in desk.view.statements(entity):
            cite = statement.cite
            if cite.kind not in (SourceKind.OFFICIAL, SourceKind.COURT) or not cite.published or not decides(statement):
                continue
            try:
                published = parse_edtf(cite.published)
            except ValueError:
                continue
            if period.contains(published) and wanted & content_words(f"{cite.title} {cite.source.replace('-', ' ')}"):
                return statement
    return None
