"""The measures of a listing: what the entry says that it is under, beside what the report says."""

import re

from onrecord.check.case import Part, Ruling
from onrecord.check.listing.listing_evidence import cite_listing
from onrecord.check.listing.standing import Standing
from onrecord.model.claim import DesignationClaim
from onrecord.model.record import Entry
from onrecord.model.vocab import Label, SlotOutcome, Stance

_WORDS = {"travel_ban": "travel ban", "asset_freeze": "asset freeze", "arms_embargo": "arms embargo"}
_BRACKETS = re.compile(r"\(([^()]*(?:travel ban|assets? freeze|arms embargo)[^()]*)\)", re.IGNORECASE)
"""How the UN writes the measures of an entry: `resolution 2374 (2017) (Travel Ban, Asset Freeze)`."""


def other_measures(claim: DesignationClaim, source: str, standing: Standing, ruling: Ruling) -> Part | None:
    """Return `differs` where an entry gives its measures, and they are not those of the claim; else None."""
    entry = standing.entry.entry if standing.entry is not None else None
    told = set(claim.measures) - {"only"}
    if entry is None or not told:
        return None
    recorded = recorded_measures(entry)
    if not recorded:
        return None
    same = told == recorded if "only" in claim.measures else told <= recorded
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    rows = [", ".join(_WORDS[key] for key in sorted(keys)) for keys in (told, recorded)]
    ruling.compare("measures", rows[0], rows[1], outcome, source=source)
    if same:
        return None
    text = cite_listing(ruling, source, standing, Stance.CONTRADICTS)
    return Part(Label.DIFFERS, f"{text}; its measures: {rows[1]}.")


def recorded_measures(entry: Entry) -> set[str]:
    """Return the measures that an entry says it is under; none where it does not say."""
    told = " ".join(match[1].casefold().replace("assets", "asset") for match in _BRACKETS.finditer(entry.remarks))
    return {key for key, words in _WORDS.items() if words in told}
