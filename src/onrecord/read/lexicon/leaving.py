"""Words for leaving a list, by language; English has rules of its own (`read.claims.listing.delisting`)."""

from typing import NamedTuple

from onrecord.read.lexicon.base import words


class Leaving(NamedTuple):
    """Words of one language for leaving a list.

    Attributes:
        verbs: Of going off, or of taking somebody off, with a word for `from` behind them or before.
        away: Of leaving, with the list as their object.
        source: Words for `from`.
        wished: Words by which it has not come to that: of ability, of wishing, of what is to come.
    """

    verbs: frozenset[str]
    away: frozenset[str]
    source: frozenset[str]
    wished: frozenset[str]


LEAVING = {
    "fr": Leaving(
        words(
            "sorti{,e,s,es} sort sortent sortit sortirent disparu{,e,s,es} disparaît disparut disparurent retiré{,e,s,es} retire "
            "retirent retira retirèrent rayé{,e,s,es} raya radié{,e,s,es} radia biffé{,e,s,es} effacé{,e,s,es} effaça "
            "supprimé{,e,s,es} supprima enlevé{,e,s,es} enleva ôté{,e,s,es} exclu{,e,s,es} écarté{,e,s,es} éliminé{,e,s,es} "
            "tombé{,e,s,es} gommé{,e,s,es}"
        ),
        words("quitté{,e,s,es} quitte quittent quitta quittèrent"),
        words("de du des d' hors"),
        words(
            "peut peuvent pourrait pourraient doit doivent devrait devraient veut veulent voudrait demande demandent réclame "
            "réclament espère souhaite sera seront serait seraient si"
        ),
    ),
    "es": Leaving(
        words(
            "sal{ió,ieron,ido,e,en,ía,ían} desapareci{ó,eron,do} desaparece retir{ó,aron} retirad{o,a,os,as} borr{ó,aron} "
            "borrad{o,a,os,as} elimin{ó,aron} eliminad{o,a,os,as} tach{ó,aron} tachad{o,a,os,as} suprimi{ó,eron} "
            "suprimid{o,a,os,as} exclu{yó,yeron} excluid{o,a,os,as} quit{ó,aron} quitad{o,a,os,as} sac{ó,aron} sacad{o,a,os,as} "
            "ca{yó,yeron,ído} apart{ó,aron} apartad{o,a,os,as} descolg{ó,aron}"
        ),
        words("abandon{ó,aron,ado} dej{ó,aron}"),
        words("de del"),
        words(
            "puede pueden podría podrían debe deben debería deberían quiere quieren quisiera pide piden exige exigen espera "
            "esperan será serán sería serían si"
        ),
    ),
    "pt": Leaving(
        words(
            "sa{iu,íram,ído,ída,i} desaparec{eu,eram,ido} retir{ou,aram} retirad{o,a,os,as} remov{eu,eram} removid{o,a,os,as} "
            "risc{ou,aram} riscad{o,a,os,as} elimin{ou,aram} eliminad{o,a,os,as} exclu{iu,íram} excluíd{o,a,os,as} tir{ou,aram} "
            "tirad{o,a,os,as} apagad{o,a,os,as}"
        ),
        words("abandon{ou,aram} deix{ou,aram}"),
        words("de da do das dos desta dessa"),
        words("pode podem poderia deve devem deveria quer querem pede pedem espera será serão seria se"),
    ),
    "de": Leaving(
        words(
            "gestrichen strich strichen genommen nahm nahmen entfernt{,e,en} gelöscht löschte{,n} verschwunden verschwand "
            "verschwanden gefallen fiel fielen geflogen flog flogen geholt getilgt heruntergenommen herunter runter gekommen "
            "heruntergekommen abgesetzt gewischt"
        ),
        words("verlassen verließ verließen"),
        words("von aus vom"),
        words(
            "kann können könnte könnten soll sollen sollte sollten muss müssen müsste will wollen wollte wollten möchte möchten "
            "verlangt fordert wird werden würde würden wenn falls ob"
        ),
    ),
    "ru": Leaving(
        words(
            "исключ{ён,ен,ена,ено,ены,ил,ила,или,ило,ают,ал,ала,али,ало,ает} {вычёркивал,вычеркивал,удалял,убирал,снимал,изымал,выводил}{,а,и,о} удал{ил,ила,ило} вычеркнут{,а,о,ы} вычеркнул{,а,и,о} удал{ён,ен,ена,ено,ены,или} убран{,а,о,ы} "
            "убрал{,а,и,о} вышел выш{ла,ли,ло} выбыл{,а,и,о} выпал{,а,и,о} пропал{,а,и,о} исчез{,ла,ли,ло} снят{,а,о,ы} снял{,а,и,о} "
            "выведен{,а,о,ы} вывел{,а,и,о} изъят{,а,о,ы} стёрт{,а,о,ы}"
        ),
        words("покинул{,а,и,о}"),
        words("из со с"),
        words(
            "может могут мог могла могли должен должна должны хочет хотят просит просят требует требуют будет будут бы если"
        ),
    ),
}
"""Words of each language that has them."""


class Lifting(NamedTuple):
    """Words of one language for lifting the measures against somebody.

    Attributes:
        verbs: Of lifting.
        nouns: For measures, for the act of listing and for an entry.
        against: Words before whom measures are against.
        unsure: Words by which only some were lifted, or none yet: of asking that they be.
    """

    verbs: frozenset[str]
    nouns: frozenset[str]
    against: frozenset[str]
    unsure: frozenset[str]


LIFTING = {
    "fr": Lifting(
        words(
            "levé{,e,s,es} lève{,nt} leva levèrent annulé{,e,s,es} annule{,nt} annula abrogé{,e,s,es} supprimé{,e,s,es} supprima "
            "effacé{,e,s,es} retiré{,e,s,es}"
        ),
        words("sanction{,s} mesure{,s} gel inscription désignation fiche nom embargo interdiction"),
        words("contre sur envers visant"),
        words(
            "partie partiellement certaines quelques provisoirement temporairement suspendu{,e,es,s} soit soient lever"
        ),
    ),
    "es": Lifting(
        words(
            "levantad{o,a,os,as} levant{a,an,ó,aron} anulad{o,a,os,as} anul{ó,aron} revocad{o,a,os,as} revoc{ó,aron} suprimid{o,a,os,as} "
            "suprimi{ó,eron} retirad{o,a,os,as} retir{ó,aron} borrad{o,a,os,as} eliminad{o,a,os,as}"
        ),
        words(
            "sanci{ón,ones} medida{,s} congelación bloqueo inscripción inclusión designación ficha nombre embargo veto"
        ),
        words("contra sobre hacia"),
        words(
            "parte parcialmente algunas ciertas provisionalmente temporalmente suspendid{o,a,os,as} sea sean fuera fueran fuese fuesen levante{,n} levantar"
        ),
    ),
}
"""Words of each language that has them."""
