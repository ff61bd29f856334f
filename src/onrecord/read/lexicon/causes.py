"""Words by which a listing is put down to another party, by language: `on account of X`, `for its link to X`."""

import dataclasses

from onrecord.read.lexicon.base import table, words
from onrecord.text.phrases import PhraseTable


@dataclasses.dataclass(frozen=True, kw_only=True)
class Causes:
    """Phrases of one language.

    Attributes:
        plain: Causes with the other party right behind.
        weak: Causes of other things too, which need a noun for a tie behind them.
        ties: Nouns for a tie.
        to: Prepositions between such a noun and the other party.
        opening: Words of which a clause with such a phrase has one.
    """

    plain: PhraseTable
    weak: PhraseTable
    ties: frozenset[str]
    to: frozenset[str]
    opening: frozenset[str]


CAUSES = {
    "en": Causes(
        plain=table(
            "on account of;because of;by reason of;by virtue of;thanks to;through;by way of;via;owing to;due to;"
            "on the strength of;courtesy of;as linked to;as tied to;as connected to;as connected with;as part of;"
            "as a subsidiary of;as an affiliate of;as affiliated with;as belonging to;as owned by;as controlled by"
        ),
        weak=table("for;over;given;on the basis of;in connection with;as a result of"),
        ties=words(
            "link links tie ties connection connections association associations affiliation affiliations relation "
            "relations relationship bond bonds dealings"
        ),
        to=words("to with of"),
        opening=words("on because by thanks through via owing due courtesy as for over given result"),
    ),
    "fr": Causes(
        plain=table("à cause {de,du,des,d'};par le biais {de,du,des,d'};via;par l'intermédiaire {de,du,des,d'};"
                    "comme liée à;comme lié à;comme liés à"),
        weak=table("pour;en raison {de,du,des,d'};au titre {de,du,des,d'};du fait {de,du,des,d'}"),
        ties=words("lien liens rapport rapports relation relations attache attaches connexion connexions"),
        to=words("avec à au aux"),
        opening=words("à par via comme pour en au du"),
    ),
    "es": Causes(
        plain=table("a causa {de,del};por culpa {de,del};a través {de,del};por medio {de,del};gracias {a,al};vía"),
        weak=table("por;debido {a,al};en razón {de,del};a raíz {de,del}"),
        ties=words("vínculo vínculos lazo lazos nexo nexos relación relaciones conexión conexiones"),
        to=words("con a al"),
        opening=words("a por gracias vía debido en"),
    ),
    "de": Causes(
        plain=table("wegen;über;aufgrund von"),
        weak=table("wegen;aufgrund;für;infolge"),
        ties=words(
            "verbindung verbindungen beziehung beziehungen bezug bezüge nähe verflechtung verflechtungen kontakte"
        ),
        to=words("zu zum zur mit"),
        opening=words("wegen über aufgrund für infolge"),
    ),
    "ru": Causes(
        plain=table("из-за;через;благодаря"),
        weak=table("из-за;за;ввиду;в силу"),
        ties=words("связь связи связей связями отношения отношений причастности"),
        to=words("с со к"),
        opening=words("из-за через благодаря за ввиду в"),
    ),
}  # fmt: skip
"""The words by language."""
