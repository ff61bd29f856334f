"""What an authority is said to do to a party, beside English: it puts it on its list, or hits it with measures.

`Die Vereinten Nationen hätten X bestraft`, `X американцы внесли отдельно`, `A ONU sancionou-a`.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.acting import authorities_of
from onrecord.read.claims.state import State
from onrecord.read.lexicon.listing_acts import ACTS


def acted_on(clause: Clause, state: State) -> str:
    """Return `hit` or `put` for what an authority that a clause names does to somebody, empty where it does neither.

    To put somebody somewhere is to list it only where a list is what is spoken of.
    """
    acts = ACTS.get(clause.draft.lexicon.language)
    if acts is None or not authorities_of(clause):
        return ""
    here = clause.draft.words[clause.first : clause.last]
    if not acts.hits.isdisjoint(here):
        return "hit"
    return "put" if state.list_in >= 0 and not acts.puts.isdisjoint(here) else ""
