"""Who comes into a country, and on no list: `X entered Rwanda on 16 March`, `Il est entré au Rwanda`."""

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of
from onrecord.text.towns import towns_of

_ENTERS = words(
    "entered enters enter entré entrée entrés entrées entra entrèrent entró entraron entrado entrada ingresó ingresaron"
    " ingresado eingereist въехал въехала прибыл прибыла"
)
_INTO = words("in into to the en au aux à dans la le l' l’ republic of state kingdom république du de des a al el в")
"""Words between such a verb and the name of a country."""
_FARTHEST = 5


def enters_country(clause: Clause) -> bool:
    """Return whether a clause tells that somebody entered a country or town, and names no list."""
    draft = clause.draft
    for at in range(clause.first, clause.last - 1):
        if draft.words[at] not in _ENTERS:
            continue
        to = at + 1
        while to < clause.last - 1 and to - at <= _FARTHEST and draft.words[to] in _INTO:
            to += 1
        name = draft.tokens[to].text
        place = name[:1].isupper() and not draft.in_date(draft.tokens[to].start) and (nation_of(name) or towns_of(name))
        if place and not clause.hits(draft.lexicon.authorities, to, to + 2):
            return not clause.hits(draft.lexicon.list_nouns)
    return False
