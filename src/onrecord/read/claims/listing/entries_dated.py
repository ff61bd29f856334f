"""The day of several entries told of together: `Both entries go back to 2011`, `Their listings date from 2014`.

English. `Both go back to 2014` alone may be told of what the parties are, and is not read.
"""

from onrecord.model.vocab import Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.listed_bare import Bare
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words
from onrecord.text.dates import names_a_year

_ENTRIES = words("entries listings designations")
_SMALL = words("both the two three four all of them these those their un us american own")
_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4}
_DATING = ((words("date dates dated"), words("from back")), (words("go goes went reach reaches"), words("back")),
           (words("stem stems stemmed"), words("from")))  # fmt: skip


def find_entries_dated(clause: Clause, state: State) -> Bare | None:
    """Return those whose entries a clause dates, told to be listed right before; None where it does no such thing."""
    draft, verb, first = clause.draft, clause.segment.verb, clause.first
    if draft.lexicon.language != "en" or verb is None or clause.negative or verb + 1 >= clause.last:
        return None
    here = [word for word in draft.words[first:verb] if word not in draft.lexicon.conjunctions]
    if _ENTRIES.isdisjoint(here) or not all(word in _SMALL or word in _ENTRIES for word in here):
        return None
    dates = any(draft.words[verb] in verbs and draft.words[verb + 1] in behind for verbs, behind in _DATING)
    when = clause.when(verb)
    counted = {_COUNTS[word] for word in here if word in _COUNTS}
    told = len(state.listed) > 1 and (not counted or counted == {len(state.listed)})
    if not dates or not told or when is None or not names_a_year(when.quote):
        return None
    if state.listed_in < clause.segment.sentence - 1:
        return None
    return Bare(list(state.listed), Polarity.POSITIVE, sure=True)
