"""Words by which a list or an authority is said to tie two parties, by language; English has rules of its own."""

import dataclasses

from onrecord.read.lexicon.base import words


@dataclasses.dataclass(frozen=True, kw_only=True)
class TieTalk:
    """Words of one language."""

    verbs: frozenset[str]
    """Verbs of tying somebody to somebody, with the one who sees the tie as their subject."""
    to: frozenset[str]
    """Prepositions before the other party."""
    also_to: frozenset[str] = frozenset()
    """Prepositions before it that stand before an object too: Spanish `vincula a X con Y`, `vincula X a Y`."""
    closing: frozenset[str] = frozenset()
    """Parts of such verbs that close the clause, with the other party in the dative: German `rechnet ... zu`."""
    datives: frozenset[str] = frozenset()
    """Articles of that dative."""
    own: frozenset[str] = frozenset()
    """Verbs that tie their own subject to the party behind `own_to`: `cuelga de`, `hängt an`."""
    own_to: frozenset[str] = frozenset()


TIES = {
    "fr": TieTalk(
        verbs=words(
            "lie{,nt} relie{,nt} rattache{,nt} associe{,nt} attache{,nt} lia relia rattacha associa apparente{,nt} relié rattaché"
        ),
        to=words("à au aux avec"),
        own=words("dépend{,ent} relève{,nt} renvoie{,nt} remonte{,nt} mène{,nt} dépendait relevait"),
        own_to=words("de du des d' à au aux"),
    ),
    "es": TieTalk(
        verbs=words(
            "vincul{a,an,ó,aron} lig{a,an,ó,aron} asoci{a,an,ó,aron} relacion{a,an,ó,aron} conect{a,an,ó,aron} at{a,an,ó,aron} enlaz{a,an,ó,aron} emparent{a,an} engancha{,n} adscribe{,n}"
        ),
        to=words("con"),
        also_to=words("a al"),
        own=words("cuelga{,n} colgaba depende{,n} pende{,n} dependía remite{,n} conduce{,n}"),
        own_to=words("de del a al"),
    ),
    "de": TieTalk(
        verbs=words(
            "verbindet verbinden verband verknüpft verknüpfen rechnet rechnen rechnete ordnet ordnen ordnete zählt zählen bringt bringen brachte schlägt"
        ),
        to=words("mit zu zum zur"),
        closing=words("zu"),
        datives=words("der dem den"),
        own=words("hängt hängen hing verweist verweisen"),
        own_to=words("an am auf"),
    ),
    "ru": TieTalk(
        verbs=words(
            "связыва{ет,ют,л,ли} увязыва{ет,ют,л,ли} привязыва{ет,ют,л,ли} связал{,а,и} увязал{,а,и} привязал{,а,и} относит относят отнёс отнесли причисляет причисляют ассоциирует ассоциируют"
        ),
        to=words("с со к ко"),
        own=words("отсылает отсылают ведёт ведет ведут тянется тянутся восходит указывает замыкается"),
        own_to=words("к ко на"),
    ),
}
"""The words of each language that has them."""
