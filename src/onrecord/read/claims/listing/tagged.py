"""Tags: who is told to bear those of a list's programmes: `lleva dos etiquetas, X y Y`, `проходит по программе X`.

Beside English; `listing_cues` has the English ones.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.programmes import names_programme, names_same_programme
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words

NEAR = 3
"""Sentences back in which a list is still the one whose programmes are meant."""
_BEARING = {
    "fr": words("porte portent portait portaient arbore arborent traîne traînent cumule cumulent reçoit reçoivent"),
    "es": words("lleva{,n} llevaba{,n} carga{,n} cargaba porta{,n} acumula{,n} suma{,n} arrastra{,n}"),
    "pt": words("leva levam carrega carregam ostenta ostentam acumula acumulam soma somam traz trazem"),
    "de": words("trägt tragen trug trugen führt führen läuft laufen lief liefen fällt fallen fiel fielen"),
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
    if bearing is None or verb is None or clause.draft.words[verb] not in bearing:
        return False
    near = max(state.list_in, state.listed_in) >= clause.segment.sentence - NEAR
    if not near and not clause.hits(clause.draft.lexicon.authorities):
        return False
    return names_programme(clause) or names_same_programme(clause)
