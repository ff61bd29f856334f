"""Tense: whether a party is said to have stood on a list at a time, or to have been put on it then."""

from onrecord.model.claim import When
from onrecord.read.claims.clause import Clause

_WAS = frozenset({"was", "were", "wasn't", "weren't", "stood", "figured", "appeared", "sat"})
_PLACES = frozenset({"on", "in", "under", "among", "subject", "there", "off", "listed", "blacklisted", "sanctioned"})
_BETWEEN = frozenset(
    "not never also still already yet both all once itself himself herself themselves only no longer long then".split()
)
_PUT = frozenset({"listed", "blacklisted", "sanctioned", "designated", "named", "added"})
_STILL = frozenset({"still", "already", "yet"})


def stands_then(clause: Clause, when: When | None) -> bool:
    """Return whether an English clause says where a party stood at a past time: `was on it in the autumn of 2018`.

    `was listed in 2018` tells of the listing; `was still listed in 2018` of the time.
    """
    draft = clause.draft
    if draft.lexicon.language != "en" or (when is not None and when.relation != "in"):
        return False
    for at in range(clause.first, clause.last - 1):
        if draft.words[at] not in _WAS:
            continue
        to = at + 1
        while to < clause.last - 1 and draft.words[to] in _BETWEEN:
            to += 1
        if draft.words[to] in ("listed", "blacklisted", "sanctioned"):
            return when is not None and bool(_STILL & set(draft.words[at:to]))
        if draft.words[to] in _PLACES:
            # `was among the first that the Council listed, on 6 October 2001` tells of the listing.
            return not _PUT & set(draft.words[to + 1 : clause.last])
    return False
