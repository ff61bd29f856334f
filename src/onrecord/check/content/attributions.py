"""Attributions: that something was said is one claim, what was said another."""

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import period_or_none
from onrecord.model.claim import AttributionClaim
from onrecord.model.record import Statement
from onrecord.model.time import Period
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, SlotOutcome, SourceKind, Stance
from onrecord.text.content import content_words

_NATIONS = {
    "american": ("us", "treasury", "state", "usa", "pentagon"),
    "british": ("uk", "british"),
    "afghan": ("afghan", "nds"),
    "un": ("un", "unama"),
}
"""How a report names a state or body, to the words of the titles of its documents."""


def check(claim: AttributionClaim, desk: Desk) -> Verdict:
    """Return the verdict on an attribution claim: supported where such a document is on record at that date."""
    ruling = Ruling(claim, desk)
    for mention in claim.parties:
        if desk.is_ambiguous(mention) and not claim.document:
            return ruling.ambiguous(mention)
    if claim.document and claim.when is not None and claim.when.period is not None:
        statement = _document(claim, claim.when.period, desk)
        if statement is None:
            return ruling.silent("this document")
        cite = statement.cite
        ruling.cite(statement, Stance.SUPPORTS)
        ruling.compare("date", claim.when.quote, cite.published or "", SlotOutcome.SAME, source=cite.title)
        if claim.when.relative:
            ruling.flag("relative_date")
        return ruling.verdict(Label.SUPPORTED, said(statement) + ".")
    wording = ruling.silent("this statement").wording
    wording = wording.replace("Nothing on this statement in", "Reported here; not otherwise in")
    return ruling.verdict(Label.REPORTED_ONLY, wording)


def _document(claim: AttributionClaim, period: Period, desk: Desk) -> Statement | None:
    """A statement of an official source, published in the period, about a party of the same report."""
    words = content_words(claim.document)
    wanted = {w for key, values in _NATIONS.items() if key in words for w in values} | words
    entities = {link.entity.id for link in desk.links.values() if link.entity is not None}
    for entity in sorted(entities):
        for statement in desk.view.statements(entity):
            cite = statement.cite
            if cite.kind not in (SourceKind.OFFICIAL, SourceKind.COURT) or not decides(statement):
                continue
            published = period_or_none(cite.published)
            if published is None or not period.contains(published):
                continue
            if wanted & content_words(f"{cite.title} {cite.source.replace('-', ' ')}"):
                return statement
    return None
