"""Programmes of an entry by number: `is listed under two programmes`."""

from onrecord.check.case import Part, Ruling
from onrecord.check.listing.listing_evidence import cite_listing
from onrecord.check.listing.standing import Standing
from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label, SlotOutcome, Stance


def other_number_of_tags(claim: DesignationClaim, source: str, standing: Standing, ruling: Ruling) -> Part | None:
    """Return the outcome where an entry stands under another number of programmes than a report says, else None."""
    programmes = set(standing.entry.entry.programmes) if standing.entry is not None else set()
    count = claim.tags
    if count is None or not programmes or source != "ofac":
        return None
    same = count.low <= len(programmes) and (count.high is None or len(programmes) <= count.high)
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    ruling.compare("programmes", count.quote, str(len(programmes)), outcome, source=source)
    if same:
        return None
    return Part(Label.DIFFERS, f"{cite_listing(ruling, source, standing, Stance.CONTRADICTS)}: {len(programmes)}.")
