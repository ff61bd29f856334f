"""Listings told by their measures alone: `gegen sie wurde nur ein Waffenembargo verhängt`."""

import bisect

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.measures import measures_of
from onrecord.read.claims.listing.numbers import is_near
from onrecord.read.claims.state import State
from onrecord.read.draft import Found, Segment
from onrecord.read.groups.rows import row_before


def find_measured(clause: Clause, state: State) -> DesignationClaim | None:
    """Return the claim that a party is under the measures that its clause names, where a list was told just before."""
    if max(state.list_in, state.listed_in) < 0:
        return None
    measures = measures_of(clause)
    if not measures:
        return None
    before = _denied_but(clause) if clause.draft.words[clause.first] in ("que", "qu'") else None
    # Assets are frozen by many; a travel ban or an embargo is the measure of a list, spoken of anywhere before.
    near = is_near(clause, state) or ("asset_freeze" not in measures and state.list_in >= 0)
    if not near or (before is None and clause.last - clause.first < FEWEST):
        return None
    told = before if before is not None else clause.segment
    party = told.subject if before is not None else _measured(clause)
    first, _ = clause.draft.sentences[told.sentence]
    row = row_before(clause.draft, first, told.verb) if told.verb is not None else ()
    parties = list(row) if party is not None and any(f.root is party.root for f in row) else [party]
    if any(found is None or not is_party(found) or found.root.authority for found in parties):
        return None
    authorities = [hit.value for hit in clause.hits(clause.draft.lexicon.authorities)]
    first = before.first if before is not None else clause.first
    names = " and ".join(found.root.name or "the party" for found in parties if found is not None)
    if before is not None and "only" not in measures:
        measures = ("only", *measures)
    return clause.make(
        DesignationClaim,
        span=clause.draft.span(first, clause.last),
        parties=clause.ids(parties),
        authority=authorities[0] if authorities else "",
        context_authority="" if authorities else state.authority,
        polarity=Polarity.POSITIVE,
        measures=measures,
        when=clause.when(),
        says=f"{names} under {', '.join(measures)}",
    )


FEWEST = 4
"""Tokens from which a clause without a verb that was found may still say who is under a measure."""


def _denied_but(clause: Clause) -> Segment | None:
    """The segment before a French `que` that denies all but what follows: `n'ont écopé | que d'une interdiction`."""
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first) - 1
    if draft.lexicon.language != "fr" or at < 0:
        return None
    segment = draft.segments[at]
    here = draft.words[segment.first : segment.last]
    denied = any(word in ("ne", "n'", "n’") or word.startswith(("n'", "n’")) for word in here)
    plain = not {"pas", "plus", "jamais", "rien", "aucun", "aucune"} & set(here)
    return segment if denied and plain and segment.sentence == clause.segment.sentence else None


def _measured(clause: Clause) -> Found | None:
    """Whom measures are told of: the one party of the clause, or else its subject."""
    found = [f for f in clause.mentions() if is_party(f) and not f.root.authority]
    roots = {id(f.root): f for f in found}
    if len(roots) == 1:
        return found[0]
    return clause.subject if not roots else None
