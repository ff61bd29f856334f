"""Vessels: the words for them in the languages that are read, and the ship that `the tanker` stands for."""

from onrecord.model.vocab import MentionForm
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words

VESSELS = words(
    "vessel{,s} ship{,s} tanker{,s} freighter{,s} tug{,s} tugboat{,s} barge{,s} trawler{,s} yacht{,s} boat{,s}"
    " carrier{,s} bulker{,s} navire{,s} pétrolier{,s} cargo{,s} bateau{,x} remorqueur{,s} chalutier{,s}"
    " buque{,s} barco{,s} petrolero{,s} tanquero{,s} carguero{,s} remolcador{,es} nave{,s} yate{,s}"
    " schiff{,e,es,s} tankschiff{,e,es,s} frachter{,s} schlepper{,s} öltanker{,s} frachtschiff{,e,es,s} судно"
    " суда судна судну судном танкер{,а,у,ом,е,ы,ов} корабл{ь,я,ю,ем,е,и,ей} сухогруз{,а,у,ом,ы}"
    " буксир{,а,у,ом,ы} теплоход{,а,у,ом,ы}"
)
"""Nouns for ships, in the languages that are read."""
FLAGS = words(
    "flag{,s} flagged colours colors pavillon{,s} bandera{,s} pabellón pabellones abanderad{o,a,os,as}"
    " flagge{,n} flaggenstaat флаг{,а,у,ом,и,ами,ов}"
)
"""Nouns and participles for the flag of a ship."""
_SENTENCES_BACK = 2
_NEAR = 3


def vessel_before(draft: Draft, at: int) -> Found | None:
    """Return the listed ship named last before a token, in its sentence or the two before; None where two are."""
    number = draft.sentence_of(at)
    for sentence in range(number, max(-1, number - _SENTENCES_BACK - 1), -1):
        first, last = draft.sentences[sentence]
        ships = {id(f.root): f for f in draft.within(first, min(last, at)) if _is_ship(draft, f)}
        if ships:
            return next(iter(ships.values())) if len(ships) == 1 else None
    return None


def _is_ship(draft: Draft, found: Found) -> bool:
    if found.form is not MentionForm.NAMED or not found.root.listed:
        return False
    return any(word in VESSELS for word in draft.words[max(0, found.first - _NEAR) : found.first])
