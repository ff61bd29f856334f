"""Measures lifted: `Les sanctions ont été levées`, `Nunca le levantaron la sanción`, `Sa fiche a été supprimée`.

A verb of lifting beside a noun for measures, for the act of listing or for an entry says that a party left the list;
denied, that it stays. Beside English, which has rules of its own (`delisting`).
"""

from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.clitics import clitic_object
from onrecord.read.claims.listing.hypothetical import is_hypothetical
from onrecord.read.claims.listing.imposed import NEAR, authority_in, owner_of
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.listed_bare import Bare
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.leaving import LEAVING, LIFTING
from onrecord.text.phrases import Hit

_NO_FACT = ("opinion", "forecast", "considered", "planned")


def find_lifted(clause: Clause, state: State) -> tuple[Bare, Hit | None] | None:
    """Return from whom a clause says that measures were lifted, or were not, and the authority; None where it does not.

    Args:
        clause: The clause.
        state: What was told before; a list has to be spoken of near the clause, or in it.
    """
    draft, language = clause.draft, clause.draft.lexicon.language
    lifting = LIFTING.get(language)
    if lifting is None or clause.segment.modality in _NO_FACT or clause.segment.kind == "attribution":
        return None
    here = draft.words[clause.first : clause.last]
    verb = next((at for at in range(clause.first, clause.last) if draft.words[at] in lifting.verbs), None)
    noun = next((at for at in range(clause.first, clause.last) if draft.words[at] in lifting.nouns), None)
    unsure = not (LEAVING[language].wished | lifting.unsure).isdisjoint(here) or is_hypothetical(clause)
    if verb is None or noun is None or unsure:
        return None
    hit = authority_in(clause)
    party = _party(clause, state, lifting.against)
    if party is None or (hit is None and state.list_in < clause.segment.sentence - NEAR):
        return None
    polarity = Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE
    return Bare([party], polarity, "delisted", sure=True), hit


def _party(clause: Clause, state: State, against: frozenset[str]) -> Found | None:
    """From whom measures are lifted: named, by a pronoun, or the one party of the listing told right before."""
    inside = [f for f in clause.mentions() if is_party(f) and can_be_listed(clause, f)]
    named = [f for f in inside if f.form is MentionForm.NAMED]
    if named:
        return named[0] if len(named) == 1 else None
    if not against.isdisjoint(clause.draft.words[clause.first : clause.last]):
        return None  # `Les sanctions contre ce pays ont été levées`
    owner = owner_of(clause, LIFTING[clause.draft.lexicon.language].nouns)
    clitic = clitic_object(clause)
    if owner is not None or clitic:
        return owner or clitic[0]
    near = state.listed_in >= clause.segment.sentence - 1
    return state.listed[0] if near and len(state.listed) == 1 else None
