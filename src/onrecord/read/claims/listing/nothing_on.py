"""What an authority has nothing of: `The UN has nothing on X`, `There is no entry for X in New York`, `has neither`.

English. A negated noun for an entry, or `nothing`, with whom it would be on behind it, and an authority as its owner or
place: the words say no more than that the list lacks the party.
"""

from onrecord.model.vocab import Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.counted import by_members
from onrecord.read.claims.listing.acting import authorities_of
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.loose import Loose
from onrecord.read.claims.listing.loose_ends import ends
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.read.uses import SEATS

NEAR = 2
"""Sentences back in which a list is what is spoken of."""
_HAVING = words("has have had holds hold held keeps keep kept shows show lists list knows know carries carry imposes")
_ENTRIES = words("entry entries listing listings designation trace traces mention file record sign line sanctions word")
_FOR = words("of for on about against concerning regarding")
_BE = words("is are was were")
_SMALL = words("still so far itself also though too ever single such whatever at all")
_NONE = words("neither none")


def find_nothing(clause: Clause, state: State) -> Loose | None:
    """Return whom an authority, or its list, is said to have nothing of; None where a clause says no such thing."""
    draft = clause.draft
    if draft.lexicon.language != "en" or clause.segment.modality in ("opinion", "forecast", "considered", "planned"):
        return None
    for at in range(clause.first, clause.last):
        if draft.words[at] in _NONE and _is_had(clause, at) and state.list_in >= clause.segment.sentence - NEAR:
            group = next((f for f in clause.groups if f.first == at and f.none), None)
            if group is not None and ends(clause, group.last):
                return _of(clause, by_members([group]))
        noun = _denied_noun(clause, at)
        if noun is None or draft.words[noun + 1 : noun + 2] == [] or draft.words[noun + 1] not in _FOR:
            continue
        party = next((f for f in clause.mentions(noun + 2) if f.first <= noun + 3), None)
        if party is None or not (party.members or can_be_listed(clause, party)):
            return None
        if draft.words[noun] == "nothing" and not _is_had(clause, at):
            return None
        return _of(clause, by_members([party])) if _is_had(clause, at) or _is_there(clause, at) else None
    return None


def _of(clause: Clause, parties: list[Found]) -> Loose | None:
    hits = authorities_of(clause)
    key = hits[0].value if hits else "un" if _names_seat(clause) else ""
    return Loose(parties, Polarity.NEGATIVE, sure=True, key=key) if key and parties else None


def _names_seat(clause: Clause) -> bool:
    """Whether a clause ends with the town where the Security Council sits: `no entry for him in New York`."""
    draft, last = clause.draft, clause.last
    while last > clause.first and not draft.tokens[last - 1].text[0].isalnum():
        last -= 1
    seat = tuple(draft.words[max(clause.first, last - 2) : last])
    return seat in SEATS and last - 3 >= clause.first and draft.words[last - 3] in ("in", "at")


def _denied_noun(clause: Clause, at: int) -> int | None:
    """Where the noun for an entry stands that a word denies, or `nothing` itself."""
    here = clause.draft.words
    if here[at] == "nothing":
        return at
    if here[at] != "no":
        return None
    to = at + 1
    while to < clause.last - 1 and here[to] in _SMALL:
        to += 1
    authority = clause.hits(clause.draft.lexicon.authorities, to)
    to = authority[0].last if authority and authority[0].first == to else to
    return to if to < clause.last and here[to] in _ENTRIES else None


def _is_had(clause: Clause, at: int) -> bool:
    """Whether an authority is the subject of a verb of having right before: `The UN has nothing`."""
    draft, back = clause.draft, at - 1
    while back > clause.first and draft.words[back] in _SMALL:
        back -= 1
    if back <= clause.first or draft.words[back] not in _HAVING:
        return False
    return any(hit.last <= back and back - hit.last <= NEAR for hit in clause.hits(draft.lexicon.authorities))


def _is_there(clause: Clause, at: int) -> bool:
    """Whether the clause says no more than that there is none: `there is no`."""
    here = clause.draft.words
    return at - 2 >= clause.first and here[at - 1] in _BE and here[at - 2] == "there"
