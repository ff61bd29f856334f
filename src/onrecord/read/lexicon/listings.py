"""Words that tell of a listing by what was told before, by language: on the list spoken of, likewise, followed.

English has rules of its own (`read.claims.ellipsis`, `read.claims.listing_words`).
"""

import dataclasses
from collections.abc import Sequence

from onrecord.read.lexicon.base import phrases, words
from onrecord.text.phrases import Hit


class Gapped:
    """Phrases, each with a value; one with `~` has two parts, and other words may stand between them.

    German `kam ~ hinzu` is found in `kam im Mai hinzu`.
    """

    def __init__(self, text: str = "", /, **groups: str) -> None:
        self._rows: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], str, str]]] = {}
        for value, group in ({"": text} | groups).items():
            for phrase in phrases(group):
                head, _, tail = phrase.partition("~")
                parts = tuple(head.split()), tuple(tail.split())
                self._rows.setdefault(parts[0][0], []).append((*parts, phrase, value))
        for rows in self._rows.values():
            rows.sort(key=lambda row: -len(row[0]) - len(row[1]))

    def find(self, text: Sequence[str], first: int, last: int) -> Hit | None:
        """Return the first phrase among `text[first:last]`, the longest at its place; None where there is none."""
        for at in range(first, last):
            for head, tail, phrase, value in self._rows.get(text[at], ()):
                end = at + len(head)
                if end > last or tuple(text[at:end]) != head:
                    continue
                if not tail or any(
                    tuple(text[back : back + len(tail)]) == tail for back in range(end, last - len(tail) + 1)
                ):
                    return Hit(at, end, phrase, value)
        return None


_NONE = Gapped()


@dataclasses.dataclass(frozen=True, kw_only=True)
class ListingTalk:
    """Words of one language for listings that lean on what was told before."""

    there: Gapped = _NONE
    """On the list spoken of; value: `on`, or `off` for who left it."""
    places: Gapped = _NONE
    """Words for the list spoken of, where a verb of `being`, or no verb, stands beside them."""
    being: frozenset[str] = frozenset()
    followed: Gapped = _NONE
    """Verbs of being listed next; value: `alone`, or `dated`: with a date, `later`, the same day or a word of `too`."""
    too: Gapped = _NONE
    """Words beside a name that take up the predicate told before; value: `yes`, `no`, or `turn` for its opposite."""
    like: Gapped = _NONE
    """Words before a name of which the same holds."""
    left_out: Gapped = _NONE
    """An auxiliary alone for the whole predicate."""
    with_them: Gapped = _NONE
    """`with him`, beside a verb of being listed next: on the same day."""
    to_them: Gapped = _NONE
    """`to him`, beside a verb of being listed next: on the same list, on any day."""
    same_list: Gapped = _NONE
    """`under the same programme`, `by the same law`."""
    same_month: Gapped = _NONE
    same_year: Gapped = _NONE
    waiting: Gapped = _NONE
    """Verbs of waiting until: a month behind them is one of the year told before."""
    later: frozenset[str] = frozenset()
    councils: frozenset[str] = frozenset()
    """Bodies that list, without the name of whom they belong to."""
    freezing: frozenset[str] = frozenset()
    """Verbs of freezing assets and imposing measures, with an authority as their subject."""
    blocked: frozenset[str] = frozenset()
    """Participles for whom a list blocks, where a list is what was spoken of."""
    of_several: frozenset[str] = frozenset()
    """Words for `the name` before each of several: `celui de X et celui de Y`."""


_FR_PUT = (
    "placé{,e,s,es} ajouté{,e,s,es} inscrit{,e,s,es} porté{,e,s,es} inclus{,e,es} mis{,e,es} rangé{,e,s,es} "
    "gravé{,e,s,es} couché{,e,s,es} versé{,e,s,es} enregistré{,e,s,es} consigné{,e,s,es} répertorié{,e,s,es} intégré{,e,s,es} "
    "recensé{,e,s,es} admis{,e,es} fiché{,e,s,es} adjoint{,e,s,es} incorporé{,e,s,es} introduit{,e,s,es} "
    "glissé{,e,s,es} joint{,e,s,es} catalogué{,e,s,es} épinglé{,e,s,es} noté{,e,s,es} référencé{,e,s,es}"
)
_ES_OUT = "{borrad,retirad,eliminad,tachad,suprimid,excluid}{o,a,os,as}"
_RU_OUT = "исключ{ён,ен,ена,ено,ены,или} вычеркнут{,а,о,ы} вычеркнули удал{ён,ен,ена,ено,ены,или} убрали"


def _beside(heads: str, tails: str) -> str:
    """Phrases of each head with each tail."""
    return ";".join(f"{head} {tail}" for head in phrases(heads) for tail in sorted(words(tails)))


TALK = {
    "fr": ListingTalk(
        there=Gapped(
            on="en {fait,font} partie;en {faisait,faisaient} partie;{est,sont} {du nombre,du lot,de la liste};{figure,figurent} parmi eux;{est,sont} parmi eux;y figure{,nt};y figurai{t,ent};y figura;y {a,ont} ~ figuré;y {a,ont} ~ été;n' y {a,ont} jamais figuré;y apparaît;y apparaissent;y demeure{,nt};y reste{,nt};y voisine{,nt};"
            "y côtoie{,nt};on y trouve;on y retrouve;on y lit;on y croise;s' y trouve{,nt};s'y trouve{,nt};s' y ajoute{,nt};s'y {ajoute,ajoutent,lit,lisent,ajoutait,range};"
            + _beside(
                "y {est,sont,était,étaient}",
                "toujours encore aussi également depuis bien désormais déjà resté{,e,s,es} entré{,e,s,es}",
            )
            + ";"
            + _beside("y {est,sont,était,étaient,fut,furent}", _FR_PUT)
            + ";"
            + _beside("y {a,ont,avait,avaient} {été,aussi été,également été,déjà été,ensuite été}", _FR_PUT),
            off="en {est,sont} {sorti,absent}{,e,s,es};en {est,sont} {jamais,pas,toujours pas,pas encore} sorti{,e,s,es};en {a,ont} disparu;n' y {figure,figurent,est,sont,apparaît} plus;"
            + _beside(
                "en {a,ont,avait,avaient} été",
                "retiré{,e,s,es} rayé{,e,s,es} radié{,e,s,es} effacé{,e,s,es} supprimé{,e,s,es}",
            ),
        ),
        followed=Gapped(
            dated="{a,ont} suivi;suivit;suivirent;l' {,y }{a,ont,avait,avaient} rejoint{,e,s,es};les {,y }{a,ont,avait,avaient} rejoint{,s,es};{l',les} {,y }rejoi{nt,gnent,gnit,gnirent};{l',les} {,y }{a,ont,avait,avaient} {précédé,devancé}{,e,s,es};{l',le,la,les} {,y }{précède,précédait,précéda,devance,devançait,devança};{avait,avaient} suivi;{vint,vinrent} {ensuite,après};fut le tour {de,du,des,d'};c'est {ensuite ,}le tour {de,du,des,d'};{est,fut,était} au tour {de,du,des,d'};{est,sont} venu{,e,s,es};s' est ajouté{,e};"
            "se sont ajouté{s,es};s' y {est,sont} ajouté{,e,s,es};{a,ont,avait,avaient} étrenné;{a,ont} dû attendre",
            alone="{a,ont} {subi,connu,partagé} le même sort;{subit,subissent,connaît,connaissent,partage,partagent,connut,subirent} le même sort;{a,ont} {connu,partagé} le sort;{partage,partagent,partagea,partagèrent,partageait} le sort;même traitement pour;ne {fait,font} pas exception;n' {a,ont} pas été épargné{,e,s,es};n' {est,sont} pas {épargné,en reste}{,e,s,es};n' y {a,ont} pas échappé;n' {échappe,échappent} pas {à,au,aux} la {règle,liste};c'est {aussi,également} le cas {de,du,des};loge{,nt} à la même enseigne;même sort pour;il en va de même {pour,de,du,des,d'};{,il en est }de même {pour,de,du,des,d'};ainsi {de,du,des,d'};cela vaut {aussi ,également ,}pour;{vaut,valait} {aussi,également} pour;même {constat,situation} pour;des mêmes {mesures,sanctions}",
        ),
        too=Gapped(
            yes="aussi;également;de même;pareillement;idem;même chose;pareil;itou",
            no="non plus",
            turn="{,en revanche }{si,oui}",
        ),
        like=Gapped(
            "idem pour;même chose pour;même sort pour;même date pour;même jour pour;ainsi que;de même que;tout comme;au même titre que;en même temps que;le même jour que",
            **{"with": "aux côtés de;en compagnie de;conjointement avec;ensemble avec"},
        ),
        with_them=Gapped("avec lui;avec elle;avec eux;à sa suite"),
        to_them=Gapped("à {lui,elle,eux,elles,ceux-ci,celui-ci};à {cette,la} liste"),
        left_out=Gapped(
            "l' {a,ont,avait,avaient} {été,également été,aussi été,déjà été};l' {est,était,étaient} {aussi,également,depuis,toujours,encore,déjà};"
            "le {sont,fut,furent} {aussi,également,depuis,toujours,encore}"
        ),
        same_list=Gapped(
            "au même titre;dans le même cadre;sur la même liste",
            programme="{sous,dans,par,selon,au titre de} {le,la,du} même {programme,décret,rubrique,régime,loi};du même {programme,décret};en vertu {du,de la} même {programme,décret,loi,texte}",
        ),
        same_month=Gapped("le même mois;ce mois-là;ce même mois"),
        same_year=Gapped("la même année;cette année-là;cette même année"),
        waiting=Gapped("dû attendre;attendre"),
        later=words("ensuite puis tard"),
        councils=words("comité conseil"),
        blocked=words("bloqué{,e,s,es} gelé{,e,s,es}"),
        freezing=words("gèle gèlent gela gelèrent gelé gelés gelées bloque bloquent vise visent visé visée visés"),
        of_several=words("celui celle ceux celles"),
    ),
    "es": ListingTalk(
        there=Gapped(
            on="{está,están,figura,figuran} entre {ellos,ellas};forma{,n} parte de {ella,la misma,la lista,ese listado};{son,es} de la partida;{los dos,las dos,ambos,ambas} {están,figuran,siguen} en ella;ahí {sigue,siguen,está,están};{sigue,siguen} ahí;{sigue,siguen,continúa,continúan} {apareciendo,figurando,constando};jamás ha{,n} {entrado,figurado,estado};"
            "nunca ha{,n} {entrado,figurado,estado} {,en ella}",
            off=_beside(
                "{fue,fueron,ha sido,han sido,había sido,ha quedado}", _ES_OUT.replace("{o,a,os,as}", "{o,a,os,as}")
            )
            + ";ya {salió,salieron};{salió,salieron} de {ella,ahí};{ha,han} salido de ella;ya no {está,están,figura,figuran} en ella",
        ),
        places=Gapped("en ella;en ellas;en el mismo listado;en la misma"),
        being=words(
            "sigue{,n} está{,n} figura{,n} aparece{,n} continúa{,n} permanece{,n} consta{,n} estaba{,n} entró entraron ingresó halla{,n} mantiene{,n} mantuvo"
        ),
        followed=Gapped(
            dated="se {le,les} {unió,sumó,unieron,sumaron};se {suma,añade,une,agrega,incorpora}{,n};se {sumó,sumaron,añadió,añadieron,incorporó,incorporaron,unió,unieron};{le,les} {acompañó,acompañaron};inscribieron;incluyeron;añadieron;agregaron;entr{ó,aron};ingres{ó,aron};{,le ,les }sigui{ó,eron};{lo,la,le,los,las,les} {precedió,precedieron,antecedió};{lo,la,le,los,las,les} {había,habían,ha,han} {precedido,antecedido};se {le,les} {adelantó,adelantaron,había adelantado};"
            "{le,les} tocó a;{le,les} toc{ó,aron} {el turno,la vez,el lugar};{llegó,vino} {el turno,la vez} {de,a,del,al};{le,les} llegó el turno a;tuv{o,ieron} que esperar;fue el turno de",
            alone="corr{e,en,ió,ieron} {igual,la misma,idéntica} suerte;{comparte,comparten,compartió,compartieron} {,la misma ,idéntica ,igual ,el mismo }{suerte,destino};{comparte,comparten,compartió,compartieron} {la,el} {suerte,destino};lo mismo {ocurre,ocurrió,sucede,pasa,pasó} con;otro tanto {ocurre,sucede} con;lo mismo {vale,rige,cabe decir,puede decirse} {para,de};{vale,rige} {también,igualmente} para;{igual,misma} suerte {corrió,corrieron,tuvo,tuvieron};{es,son} también el caso de;no {es,son} {una,la} excepción;no se {salvó,salvaron,libró,libraron,libra,libran,salva,salvan};tampoco se {salvó,salvaron,libró,libraron,libra,libran};no se quedó {fuera,atrás};no qued{ó,aron} fuera;mismo trato para",
        ),
        too=Gapped(
            yes="también;igualmente;asimismo;igual;lo mismo;otro tanto;ídem;idem",
            no="tampoco",
            turn="{en cambio ,}sí;sí que {está,figura}",
        ),
        like=Gapped(
            "lo mismo;otro tanto;misma fecha para;mismo día para;igual que;al igual que;lo mismo que;así como;el mismo día que",
            **{"with": "junto con;junto a;en compañía de;a la par de;al mismo tiempo que"},
        ),
        with_them=Gapped("con él;con ella;con ellos;junto a él;junto a ella"),
        to_them=Gapped("a {él,ella,ellos,ellas,este,esta,estos,estas};a {la,esa,esta} lista"),
        left_out=Gapped(
            "lo {fue,fueron} {también,el,ese};lo {había,habían,ha,han} sido;lo {está,están,estaba,estaban}"
        ),
        same_list=Gapped(
            "en la misma lista;por el mismo motivo",
            programme="{por,bajo,en,según,con} {el,la} {mismo,misma} {programa,orden,decreto,ley,régimen,apartado};en virtud {del,de la} {mismo,misma} {programa,orden,decreto,ley};{del mismo,de ese mismo} programa",
        ),
        same_month=Gapped("ese mes;ese mismo mes;el mismo mes;aquel mes"),
        same_year=Gapped("ese año;ese mismo año;el mismo año;aquel año"),
        waiting=Gapped("que esperar;esperar;esperó"),
        later=words("después luego"),
        councils=words("comité consejo"),
        blocked=words("bloquead{o,a,os,as} congelad{o,a,os,as} vetad{o,a,os,as} castigad{o,a,os,as}"),
        freezing=words(
            "castig{a,an,ó,aron} penaliz{a,an,ó,aron} vet{a,an,ó,aron} bloque{an,aron} congeló congelaron congela congelan bloqueó bloquearon bloquea"
        ),
        of_several=words("el la los"),
    ),
    "de": ListingTalk(
        there=Gapped(
            on="{ist,sind,war,waren,sei,seien} dabei;{gehört,gehören,gehöre,zählt,zählen,zähle} ~ dazu;{ist,sind,sei,seien} ~ darunter;{wird,werden,werde,würde,wurde,wurden} ~ geführt;{ist,sind,sei,seien} ~ verzeichnet;{ist,sind,sei,seien} ~ eingetragen;{ist,sind,sei,seien} ~ {erfasst,registriert,notiert,aufgeführt}",
            off="{ist,sind,sei,seien} ~ {herunter,runter};{kam,kamen} ~ {herunter,runter};{wurde,wurden,sei,seien} ~ {entfernt,gelöscht};nicht mehr {verzeichnet,geführt,eingetragen,darauf}",
        ),
        places=Gapped("darauf;drauf;dort;auf ihr;darin"),
        being=words(
            "steht stehe stehen stand standen befindet befinde befinden findet finde finden bleibt bleibe bleiben erscheint"
            " erscheine taucht tauche fehlt fehle fehlen"
        ),
        followed=Gapped(
            dated="{war,waren,kam,kamen} ~ an {der reihe,die reihe};{kam,kamen,kommt,kommen,komme} ~ {hinzu,dazu};{stieß,stießen} ~ {dazu,hinzu};{gesellte,gesellten} sich;folgte{,n};{war,waren} {ihm,ihr,ihnen} ~ vorausgegangen;{ging,gingen} {ihm,ihr,ihnen} ~ voraus;traf es;erwischte es;{rückte,rückten} ~ nach;{wurde,wurden,sei,seien} ~ {gesperrt,sanktioniert};gesperrt wurde{,n}",
            alone="{erging,ergeht} es {,auch }{ebenso,genauso,ähnlich,nicht anders,nicht besser};{dasselbe,gleiches,das gleiche,selbiges,ähnliches,nichts anderes} {gilt,gelte} {,auch }für;{gilt,gelte} {auch,ebenso,gleichermaßen,genauso} für;{ebenso,ähnlich,genauso} erging es;dasselbe schicksal;{ist,sind,bildet,bilden} keine ausnahme;{blieb,blieben,bleibt,bleiben} ~ nicht {verschont,ausgespart};{wurde,wurden,sei,seien} ~ nicht {verschont,ausgespart,ausgelassen};{kam,kamen} ~ nicht {davon,ungeschoren};nicht anders {erging,ergeht,ging} es;so auch",
        ),
        too=Gapped(
            yes="ebenfalls;ebenso;gleichfalls;auch;desgleichen;gleich mit;genauso",
            turn="{hingegen,dagegen,aber} schon;schon;sehr wohl",
            no="{hingegen,dagegen,aber,auch} nicht;ebenso wenig;ebensowenig",
        ),
        like=Gapped(
            "dasselbe für;gleiches für;das gleiche für;gleiches datum bei;selbes datum bei;sowie;ebenso wie;genau wie;am selben tag wie;am gleichen tag wie",
            **{"with": "gemeinsam mit;zusammen mit;zeitgleich mit;gleichzeitig mit"},
        ),
        with_them=Gapped("mit ihm;mit ihr;mit ihnen"),
        to_them=Gapped("zu {ihm,ihr,ihnen,diesen,diesem}"),
        left_out=Gapped("{wurde,wurden,sei,seien} es"),
        same_list=Gapped(
            "auf derselben liste",
            programme="{unter,nach,aufgrund,wegen} {demselben,dem gleichen,derselben,der gleichen,desselben,dasselbe,das gleiche,dieselbe,die gleiche,denselben,den gleichen} {programm,erlass,dekret,verordnung,gesetz,programms,gesetzes}",
        ),
        same_month=Gapped("im selben monat;im gleichen monat;in jenem monat"),
        same_year=Gapped("im selben jahr;im gleichen jahr;in jenem jahr"),
        waiting=Gapped("warten;wartete"),
        later=words("später danach anschließend"),
        councils=words("rat komitee ausschuss sicherheitsrat sanktionskomitee sanktionsausschuss"),
        blocked=words("gesperrt blockiert eingefroren"),
        freezing=words("fror froren sperrte sperrten"),
    ),
    "ru": ListingTalk(
        there=Gapped(
            on="{в их числе,среди них,в том числе} ~ и;по-прежнему {там,в нём,в нем,в ней}",
            off=";".join(sorted(words(_RU_OUT))),
        ),
        places=Gapped("там же;там;в нём;в нем;в ней;туда же;туда"),
        being=words(
            "значится значатся числится числятся находится находятся состоит состоят фигурирует фигурируют остаётся остаются присутствует присутствуют"
            " есть попал{,а,и} стоит стоят оказал{ся,ась,ись} появил{ся,ась,ось,ись} встречается встречаются обнаружил{ся,ась,ись}"
        ),
        followed=Gapped(
            dated="последовал{,а,о,и};опередил{,а,и} {его,её,ее,их};{предшествовал,предшествовала} {ему,ей,им};присоединил{ся,ась,ось,ись};{пришёл,настал,наступил} черёд;{пришла,наступила,подошла,дошла} {,и }очередь;очередь ~ {пришла,настала,наступила,подошла,дошла};черёд ~ {пришёл,настал,наступил};{за,вслед за,следом за} {ним,ней,ними} ~ {пришёл,пришла,пришли,попал,попала,попали};добавил{,а,и};добавлен{,а,о,ы};попал{,а,о,и};вн{если,ёс,есла};внес{ён,ена,ено,ены};включили;включ{ён,ена,ено,ены};"
            "пополнил{,а,и};настала очередь;наложили ~ на;наложены ~ на",
            alone="постигла та же участь;то же {самое ,}{касается,относится к,относится и к,можно сказать,верно для,верно и для,справедливо для,справедливо и для};{это относится,это касается} {и,также};так же обстоит дело {с,и с};та же {история,картина} с;не {избежал,избежала,избежали} {той,этой} же участи;не {исключение,исключения};не {пощадили,миновали,обошли,забыли,минуло};не {стал,стала,стали} исключением;не {избежал,избежала,избежали} {санкций,списка,включения};та же участь;под теми же санкциями;{приняты,введены,действуют} ~ {такие,те} же",
        ),
        too=Gapped(yes="тоже;также;то же самое;аналогично;равно", no="тоже нет"),
        like=Gapped(
            "та же дата у;тот же день у;то же самое с;как и;так же как;а также;наравне с",
            **{"with": "вместе с;одновременно с;заодно с"},
        ),
        with_them=Gapped("вместе с {ним,ней,ними};следом за {ним,ней,ними}"),
        to_them=Gapped("к {нему,ней,ним,этому,этой,этим}"),
        same_list=Gapped(
            "в том же {списке,перечне}",
            programme="по {той,этой,тому,этому} же {программе,закону,указу,линии,статье,разделу};{той,этой} же {программы,программой};в рамках {той,этой,того,этого} же {программы,закона,указа}",
        ),
        same_month=Gapped("в том же месяце;в тот же месяц"),
        same_year=Gapped("в том же году"),
        waiting=Gapped("ждать;дожидаться"),
        later=words("позже затем потом позднее"),
        councils=words("совет комитет"),
        blocked=words("заблокирован{,а,о,ы} заморожен{,а,о,ы} подсанкционен подсанкционна"),
        freezing=words("заблокировал{,а,о,и} заморозил{,а,о,и} наказал{,а,о,и}"),
    ),
    "pt": ListingTalk(
        there=Gapped(
            on="{lá,ali,aí,nela,nele} {está,estão,continua,continuam,figura,figuram,permanece,permanecem,consta,constam,aparece,aparecem};"
            "{está,estão,continua,continuam,permanece,permanecem} {lá,ali,aí};{nunca,jamais} {lá esteve,lá entrou,entrou,figurou,constou,esteve}",
            off="{foi,foram} {retirad,removid,riscad,eliminad,excluíd,apagad}{o,a,os,as};já {saiu,saíram};{saiu,saíram} {dela,dele,de lá};"
            "deixou de {constar,figurar};já {lá não,não} {está,estão,figura,consta}",
        ),
        places=Gapped("nela;nelas;na mesma lista;no mesmo rol;aí;ali;lá"),
        being=words(
            "está estão estava estavam continua continuam figura figuram consta constam constava permanece permanecem aparece aparecem"
            " surge surgem mantém mantêm entrou entraram"
        ),
        followed=Gapped(
            dated="{juntou-se,juntaram-se,seguiu-se,seguiram-se,seguiu,seguiram};entr{ou,aram};foi a vez {de,do,da};"
            "{teve,tiveram} de esperar;{foi,foram} {acrescentad,adicionad,incluíd,inscrit}{o,a,os,as}",
            alone="o mesmo {vale,aconteceu,acontece,sucedeu,sucede} {para,com,a};{teve,tiveram} {igual,a mesma} sorte;"
            "{teve,tiveram} o mesmo destino;não {é,são} {exceção,excepção,a exceção,a excepção}",
        ),
        too=Gapped(yes="também;igualmente;idem", no="também não;tampouco"),
        like=Gapped("o mesmo para;mesma data para;assim como;tal como;bem como;a par de;no mesmo dia que"),
        with_them=Gapped("com ele;com ela;com eles;com elas"),
        left_out=Gapped("também o {foi,foram,está,estão};já o {estava,estavam,era,eram}"),
        same_list=Gapped(
            "na mesma lista",
            programme="{pelo,ao abrigo do,no} mesmo {programa,decreto,regime};{pela,ao abrigo da,na} mesma {ordem,lei,rubrica}",
        ),
        same_month=Gapped("nesse mês;no mesmo mês;nesse mesmo mês"),
        same_year=Gapped("nesse ano;no mesmo ano;nesse mesmo ano"),
        waiting=Gapped("esperar;aguardar"),
        later=words("depois"),
        councils=words("comité comitê conselho"),
        blocked=words("bloquead{o,a,os,as} congelad{o,a,os,as}"),
        freezing=words("bloque{ia,iam,ou,aram} congel{a,am,ou,aram} castig{a,am,ou,aram} pun{e,em,iu,iram}"),
        of_several=words("o a os as"),
    ),
}
"""Words of each language that has them."""
