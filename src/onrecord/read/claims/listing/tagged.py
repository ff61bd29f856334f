"""Tags: who is told to bear those of a list's programmes: `lleva dos etiquetas, X y Y`, `проходит по программе X`.

Beside English; `listing_cues` has the English ones.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.programmes import names_programme, names_same_programme
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words

NEAR = 3
"""Sentences back in which a list is still the one whose programmes are meant."""
REACH = 3
"""Tokens from an auxiliary to its participle."""
_BEARING = {
    "fr": words(
        "porte portent portait portaient arbore arborent traîne traînent cumule cumulent reçoit reçoivent "
        "tombe{,nt} tomba tombèrent tombait tombé{,e,s,es} relève{,nt} relevait relevaient "
        "passé{,e,s,es} entré{,e,s,es}"
    ),
    "es": words(
        "lleva{,n} llevaba{,n} carga{,n} cargaba porta{,n} acumula{,n} suma{,n} arrastra{,n} "
        "cae{,n} cayó cayeron caía{,n} caído{,s} caída{,s} entra{,n} entró entraron entrado pasó pasaron"
    ),
    "pt": words(
        "leva levam carrega carregam ostenta ostentam acumula acumulam soma somam traz trazem "
        "cai caem caiu caíram caíd{o,a,os,as} entra entram entrou entraram"
    ),
    "de": words("trägt tragen trug trugen führt führen läuft laufen lief liefen fällt fallen fiel fielen gefallen"),
    "ru": words(
        "проходит проходят проходил{,а,и} прошёл прошла прошли идёт идут попал{,а,о,и} подпада{ет,ют} подпал{,а,и} "
        "носит носят числится числятся значится значатся"
    ),
}
"""Verbs of bearing a tag, or of falling under a programme."""


def bears_tag(clause: Clause, state: State) -> bool:
    """Return whether a clause says, after a list was spoken of, under which of its programmes a party is.

    Args:
        clause: The clause.
        state: What was told before.
    """
    verb, bearing = clause.segment.verb, _BEARING.get(clause.draft.lexicon.language)
    if bearing is None or verb is None:
        return False
    auxiliary = clause.draft.words[verb] in clause.draft.lexicon.auxiliaries  # `est tombée sous le même programme`
    reach = (clause.last if clause.draft.lexicon.capitalised_nouns else REACH) if auxiliary else 1
    verbs = clause.draft.words[verb : min(clause.last, verb + reach)]
    if bearing.isdisjoint(verbs):
        return False
    near = max(state.list_in, state.listed_in) >= clause.segment.sentence - NEAR
    if not near and not clause.hits(clause.draft.lexicon.authorities):
        return False
    return names_programme(clause) or names_same_programme(clause)
