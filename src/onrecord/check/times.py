"""Times: a claim that a source supports but for the time differs in it.

Roles, ties and what an entry tells in words are compared by what they say. Where the claim has a time in its own words,
and the passages that support it have dates of their own, one of these must fit.
"""

from onrecord.check.compare import compare_periods
from onrecord.check.details import differs_in
from onrecord.model.claim import Claim, OtherClaim, ResponsibilityClaim, RoleClaim, TieClaim
from onrecord.model.record import Citation
from onrecord.model.time import Period, parse_edtf
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Polarity, SlotOutcome, SourceKind, Stance
from onrecord.text.dates import find_dates

_TIMED = (OtherClaim, ResponsibilityClaim, RoleClaim, TieClaim)
_BOUND = ("in", "since")
"""Relations of a time to a claim that a date of the source can speak for or against."""


def timed(claim: Claim, verdict: Verdict) -> Verdict:
    """Return the verdict, `differs` in place of `supported` where every date of its passages is another.

    Listings, births and events compare their own dates. A passage without a date says nothing of the time.
    """
    when = claim.when if isinstance(claim, _TIMED) else None
    if when is None or when.period is None or when.relation not in _BOUND or claim.polarity is Polarity.NEGATIVE:
        return verdict
    if verdict.label is not Label.SUPPORTED or when.relative or when.quote not in claim.span.quote:
        return verdict
    if any(row.outcome is SlotOutcome.SAME and row.slot in _COMPARED for row in verdict.compared):
        return verdict
    passages = [item.cite for item in verdict.evidence if item.stance is Stance.SUPPORTS]
    held = [period for cite in passages if not _is_listing(cite) for period in _dates(cite.excerpt)]
    if not held or any(compare_periods(_start(when.period), period).fits for period in held):
        return verdict
    recorded = [period.edtf for period in held]
    return differs_in(verdict, "time", when.quote, recorded, "The passage gives another time than the report.")


_COMPARED = frozenset({"date", "time", "period", "since", "start", "founded"})
"""Slots under which a check has compared the time itself."""


def _is_listing(cite: Citation) -> bool:
    """Whether a passage is the row of a list that says that the party stands there: its date is that of the listing."""
    return cite.kind is SourceKind.OFFICIAL_LIST and cite.excerpt.startswith("Listed")


def _dates(excerpt: str) -> list[Period]:
    found = find_dates(excerpt, language="en", published=None)
    return [date.period for date in found if date.period is not None]


def _start(period: Period) -> Period:
    """The day, month or year in which an open time begins: `2014-07` of `2014-07/..`."""
    return parse_edtf(period.edtf.partition("/")[0]) if period.edtf.endswith("/..") else period
