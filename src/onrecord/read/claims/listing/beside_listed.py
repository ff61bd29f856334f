"""Who is beside one just listed: `With him went X`, `X hangs beside them`."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.listing_words import NOT_ITSELF
from onrecord.read.claims.state import State


def meets_listed(clause: Clause, state: State) -> bool:
    """Return whether a clause says that somebody came before, after or with one just listed: `With him went X`."""
    words, verb = clause.draft.words, clause.segment.verb
    if verb is not None and verb > clause.first and words[verb - 1] in clause.draft.lexicon.clitic_objects:
        return state.listed_in >= clause.segment.sentence - 1
    near = state.listed_in >= clause.segment.sentence - 1
    return any(
        f.form is MentionForm.PRONOMINAL
        and (f.first > clause.first or f.first == clause.segment.own)
        and words[f.first - 1] in _MEETING
        and (any(f.root is g.root for g in state.listed) or (near and words[f.first] in NOT_ITSELF))
        for f in clause.mentions()
    )


_MEETING = frozenset(
    "with alongside joined joins followed follows preceded precedes after before beside besides below above behind "
    "near under next to between among".split()
)
