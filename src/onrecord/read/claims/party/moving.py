"""Where somebody went: `entered Peru on 16 March 2013` tells of a frontier, and of no list."""

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of

_MOVES = words(
    "enter{,s,ed} re-entered cross{,es,ed} flee{,s} fled escape{,s,d} travel{s,led,ed} went move{s,d} return{s,ed}"
    " arrive{s,d} flew sailed drove slipped relocated came got walked"
    " entré{,e,s} entra entrait arrivé{,e} fui fuit enfui{,e} réfugié{,e} passé{,e} passa rentré{,e} retourné{,e}"
    " parti{,e} rendu{,e} entró entrado entraba huyó huido escapó escapado cruzó cruzado llegó viajó viajado regresó"
    " pasó refugió reiste reisten eingereist einreiste floh geflohen flüchtete geflüchtet kam ging zog kehrte"
    " gereist въехал{,а,и} прибыл{,а,и} бежал{,а,и} сбежал{,а,и} уехал{,а,и} выехал{,а,и} вернул{ся,ась,ись}"
    " перебрал{ся,ась,ись} вошёл вошел вошла попал{,а} зашёл зашел"
)
"""Past and present forms of verbs of going, some of which are said of lists, too."""
_INTO = words("in into to for from across over back au en à aux vers dans a hacia desde nach aus в на из через")
_ARTICLES = words("the la le l' el das der die den")
REACH = 4
"""Tokens between a verb of going, or the preposition, and the country."""


def is_moving(clause: Clause) -> bool:
    """Return whether a clause tells that somebody went to a country, and has no word for a list."""
    draft = clause.draft
    here = draft.words
    verbs = [at for at in range(clause.first, clause.last) if here[at] in _MOVES]
    if not verbs or clause.hits(draft.lexicon.list_nouns):
        return False
    for verb in verbs:
        at = verb + 1
        while at < clause.last and at - verb <= REACH and (here[at] in _INTO or here[at] in _ARTICLES):
            at += 1
        if at < clause.last and _is_country(clause, at):
            return True
    prepositions = [at for at in range(verbs[0] + 1, clause.last - 1) if here[at] in _INTO]
    return any(_is_country(clause, at + 1 + (here[at + 1] in _ARTICLES)) for at in prepositions)


def _is_country(clause: Clause, at: int) -> bool:
    draft = clause.draft
    if at >= clause.last or not draft.tokens[at].text[0].isupper():
        return False
    behind = draft.tokens[at + 1].text if at + 1 < len(draft.tokens) else ""
    if behind in ("'", "’") or draft.tokens[at].lower.endswith(("'s", "’s")):
        return False  # `entered Canada's register`
    return any(bool(nation_of(draft.text_of(at, min(clause.last, at + size)))) for size in (1, 2, 3))
