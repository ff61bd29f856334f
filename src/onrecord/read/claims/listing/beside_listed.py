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
    if near and _at_his_side(clause):
        return True
    return any(
        f.form is MentionForm.PRONOMINAL
        and (f.first > clause.first or f.first == clause.segment.own)
        and words[f.first - 1] in _MEETING
        and (any(f.root is g.root for g in state.listed) or (near and words[f.first] in NOT_ITSELF))
        for f in clause.mentions()
    )


def _at_his_side(clause: Clause) -> bool:
    """Whether a clause, beside English, says that somebody is at the side of one told before: `a su lado figura X`."""
    words, lexicon = clause.draft.words, clause.draft.lexicon
    return any(
        words[at] in lexicon.possessives and words[at + 1] in SIDES for at in range(clause.first + 1, clause.last - 1)
    )


SIDES = frozenset("lado costado vera derecha izquierda côtés côté droite gauche flanc seite стороны бок".split())
"""Nouns for the side of somebody, which is no thing of his."""
_MEETING = frozenset(
    "avec après con tras junto mit neben nach vor hinter zwischen с со рядом за следом наравне "
    "with alongside joined joins followed follows preceded precedes after before beside besides below above behind "
    "near under next to between among".split()
)
