"""Entries that the American list itself marks as on another register: blocked, and `not on the SDN list`."""

from onrecord.check.listing.standing import Standing
from onrecord.model.claim import DesignationClaim

_MARK = "not on the sdn list"
_NAMES = ("sdn", "specially designated")


def is_off_main_list(standing: Standing) -> bool:
    """Return whether the entry of a standing says of itself that it is not on the SDN list."""
    return standing.entry is not None and _MARK in standing.entry.entry.remarks.casefold()


def names_main_list(claim: DesignationClaim) -> bool:
    """Return whether a claim is about the SDN list by its name."""
    quote = claim.span.quote.casefold()
    return any(name in quote for name in _NAMES)
