"""Lists meant: on which of the lists held a claim of a listing is to be looked up, and which one it is about."""

from typing import NamedTuple

from onrecord.check.case import Desk
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.check.listing.listing_dates import day_of, in_year_of, is_so_counted, listing_dates
from onrecord.check.listing.standing import Standing
from onrecord.model.claim import DesignationClaim
from onrecord.model.record import Entity
from onrecord.model.time import Period
from onrecord.model.vocab import Polarity
from onrecord.record.authorities import LIST_OF

_WITHOUT_SNAPSHOTS = ("un", "ofac")
"""The lists to speak of where none is held."""


class OnList(NamedTuple):
    """A list, and where the party stands on it."""

    source: str
    standing: Standing


def lists_to_look_at(claim: DesignationClaim, desk: Desk) -> list[str]:
    """Return the list the claim names, or else every list held, that of the authority named before first."""
    if claim.authority in LIST_OF:
        return [LIST_OF[claim.authority]]
    dated = claim.when is not None and claim.when.period is not None
    if claim.tentative and claim.context_authority in LIST_OF and not dated:
        return [LIST_OF[claim.context_authority]]  # what is confirmed is that it stands on the list spoken of
    held = list(desk.view.sources()) or list(_WITHOUT_SNAPSHOTS)
    context = LIST_OF.get(claim.context_authority)
    if context is None and claim.programme.startswith("un-"):
        context = LIST_OF["un"]  # `the Yemen list`: one of a regime of the UN
    if claim.authority or context is None:
        return held
    return [context, *(source for source in held if source != context)]


_SISTERS = {"ofac": "ofac-cons"}
"""List to the other one of its authority: `the Treasury's list` may be either."""


def sister_list(claim: DesignationClaim, entity: Entity | None) -> list[str]:
    """Return the other list of an authority, where a party stands on that one alone and the first is not named."""
    source = LIST_OF.get(claim.authority, "")
    sister = _SISTERS.get(source, "")
    if entity is None or not sister or claim.polarity is Polarity.NEGATIVE or claim.status != "listed":
        return []
    on = {ref.partition(":")[0] for ref in entity.refs}
    named = any(word in f" {claim.span.quote.lower()} {claim.list_quote.lower()} " for word in (" sdn", "specially"))
    return [sister] if sister in on and source not in on and not named else []


def list_meant(claim: DesignationClaim, on_lists: list[OnList], desk: Desk) -> OnList:
    """Return the list that a claim without an authority is about.

    A listing that is denied, or told to have ended, is about the list named before, or else about one that the party is
    gone from, or any it stands on; one that ended, about any it stood on. Otherwise: the list with the claimed date,
    then one with any date where one is claimed, then any it stands on, then that of the authority named before, which
    is looked at first.
    """
    listed = [row for row in on_lists if row.standing.state == "listed"]
    gone = [row for row in on_lists if row.standing.state == "delisted"]
    if claim.status == "delisted":
        # Who was taken off a list stood on it once: not on one that never had it, if the report tells of another.
        # One that was never taken off stands somewhere: that is the list meant.
        denied = claim.polarity is Polarity.NEGATIVE
        lacks = ("absent", "unknown") if denied else ("absent",)
        never = on_lists[0].standing.state in lacks and not gone and len(listed) == 1
        other = listed if never and (denied or _is_told_of(listed[0].source, desk)) else []
        return (gone or other or on_lists)[0]
    if claim.polarity is Polarity.NEGATIVE:
        meant = on_lists[:1] if claim.context_authority in LIST_OF and claim.status == "listed" else []
        # `X is no longer listed`: an entry on another list does not speak against what is so on this one.
        absent = [row for row in on_lists if row.standing.state == "absent"]
        return (meant or gone or listed or absent or on_lists)[0]
    if claim.counted_from is not None:
        fits = [is_so_counted(claim.counted_from, row.source, row.standing, desk) for row in listed]
        known = [row for row, known in zip(listed, fits, strict=True) if known is not None]
        same = [row for row, same in zip(listed, fits, strict=True) if same]
        listed = same or known or listed
    if claim.same_day_as is not None:
        # `listed the same day as X`: only a list with a date for both can tell.
        dated_both = [
            row
            for row in listed
            if listing_dates(row.standing) and day_of(claim.same_day_as, row.source, desk) is not None
        ]
        listed = dated_both or listed
    claimed = claim.when.period if claim.when is not None else None
    if claimed is not None:
        dated = [(row, listing_dates(row.standing).values()) for row in listed]
        same = [row for row, dates in dated if any(_fits(claim, claimed, date) for date in dates)]
        with_date = same or [row for row, dates in dated if dates]
        with_date = with_date or [row for row in gone if _once_dated(row.standing, claimed)]
        if with_date:
            return with_date[0]
    # An authority of an earlier sentence comes first, but only the claim's own words can put a party on the wrong list.
    return (listed or on_lists)[0]


def _fits(claim: DesignationClaim, claimed: Period, date: Period) -> bool:
    return compare_periods(in_year_of(claimed, date, claim.when), date).fits


def _once_dated(standing: Standing, claimed: Period) -> bool:
    """Whether a party that was taken off a list had been put on it at the claimed time."""
    held = period_or_none(standing.earlier.entry.listed_on) if standing.earlier is not None else None
    return held is not None and compare_periods(claimed, held).fits


def _is_told_of(source: str, desk: Desk) -> bool:
    """Whether a report tells of a listing by the authority that keeps a list."""
    claims = (c for c in desk.claims.values() if isinstance(c, DesignationClaim))
    return any(LIST_OF.get(c.authority) == source for c in claims)
