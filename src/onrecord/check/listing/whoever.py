"""Whoever it is: a name that may be of several parties, or of somebody else, none of whom stands on the list.

`X is on the UN list, too` need not be left open because X may be the one whom another list has, or not: where he is
missing on that of the UN, and nobody on it bears a name like it, the record says the same of either.
"""

from onrecord.check.case import Desk
from onrecord.check.listing.absence import standing_of_name
from onrecord.check.listing.standing import standing_of
from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Outcome, Polarity
from onrecord.record.authorities import LIST_OF

MOST_HELD = 5
"""Candidates from which on a name is so common that some of its bearers may be left out."""


def missing_on(party: str, source: str, claim: DesignationClaim, desk: Desk) -> frozenset[str]:
    """Return the parties of the record that a name may be of, where all are missing on a list as of the date.

    None where the name is linked, or is of nobody. One that left the list before decides a claim of today alone.
    """
    link = desk.links.get(party)
    if link is None or link.outcome is not Outcome.AMBIGUOUS or not 0 < len(link.candidates) < MOST_HELD:
        return frozenset()
    entities = [candidate.entity for candidate in link.candidates]
    dated = claim.ever or claim.then or (claim.when is not None and claim.when.relation != "now")
    missing = ("absent", "not_yet") if dated else ("absent", "not_yet", "delisted")
    if any(standing_of(entity, source, desk).state not in missing for entity in entities):
        return frozenset()
    return frozenset(entity.id for entity in entities)


def is_absent_whoever(claim: DesignationClaim, party: str, desk: Desk) -> bool:
    """Return whether a claim needs no choice among candidates: none is on the list, nor is a name like theirs."""
    denied = claim.polarity is Polarity.NEGATIVE
    key = claim.authority or (claim.context_authority if denied or claim.list_quote else "")
    if claim.status != "listed" or key not in LIST_OF:
        return False
    source = LIST_OF[key]
    candidates = missing_on(party, source, claim, desk)
    if not denied and not candidates:
        return False
    return standing_of_name(party, source, desk, denied=denied, decided=candidates).state == "absent"
