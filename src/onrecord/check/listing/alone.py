"""`Only the UN has listed X` beside the other lists held: it holds in part where another has X too."""

from onrecord.check.case import Part, Ruling
from onrecord.check.listing.listing_evidence import cite_listing
from onrecord.check.listing.standing import standing_of
from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label, SlotOutcome, Stance
from onrecord.record.authorities import LIST_OF


def beside_others(claim: DesignationClaim, party: str, part: Part, ruling: Ruling) -> Part:
    """Return the outcome for a party that one authority alone is said to have listed.

    That it stands on the list named is one part of the claim, that it stands on no other is the other part, which is
    compared with the lists held (method §3.6: a bounded check on the window of the record).
    """
    desk = ruling.desk
    entity, own = desk.entity(party), LIST_OF.get(claim.authority, "")
    if part.label is not Label.SUPPORTED or entity is None or not own:
        return part
    for source in desk.view.sources():
        if source == own:
            continue
        standing = standing_of(entity, source, desk)
        if standing.state == "listed" and standing.entry is not None:
            ruling.compare("only", "no other list", "listed", SlotOutcome.DIFFERS, source=source)
            text = cite_listing(ruling, source, standing, Stance.CONTRADICTS)
            return Part(Label.PARTLY_SUPPORTED, f"{part.text} It stands on another list, too: {text}.")
    return part
