"""Words of what a report judges or foretells: the matter itself, what is told of it as a fact, and times to come."""

from onrecord.read.lexicon.base import table, words

MATTERS = {
    "en": words(
        "list{,s} blacklist{,s} sanctions register{,s} roster{,s} designations listings embargo{,es} measures regime"
        " ban{,s} court{,s} paperwork policy diplomacy instrument{,s} page{,s} tool{,s} freeze{,s} blacklists blacklisting{,s}"
        " catalogue{,s} directory roll{,s} restriction{,s} penalt{y,ies} delistings annex{,es} dossier{,s} bureaucracy"
        " truce ceasefire boycott{,s} blockade{,s}"
    ),
    "fr": words(
        "liste{,s} sanctions registre{,s} mesures désignations embargo{,s} gel inscriptions tribunal{,s} interdiction{,s} restriction{,s} punitions"
    ),
    "es": words(
        "lista{,s} sanciones nómina{,s} registro{,s} medidas designaciones embargo{,s} tribunal{,es} papel{,es} castigo{,s}"
        " prohibiciones restricciones"
    ),
    "pt": words("lista{,s} sanções registo{,s} registro{,s} medidas designações embargo{,s} tribunal tribunais"),
    "de": words(
        "liste{,n} sanktion{,en} sanktionsliste{,n} register maßnahmen embargo{,s} verbot{,e} papier{,e} strafmaßnahmen maßnahme einschränkungen listungen"
        " einträge"
    ),
    "ru": words("список списки санкции перечень перечни меры реестр реестры запрет запреты эмбарго бумаги ограничения"),
}
"""Nouns for the matter of a report, none of them a party, as a subject has them."""
FACTUAL = {
    "en": words(
        "publish{,es,ed} update{,s,d} contain{,s,ed} include{,s,d} name{,s,d} say{,s} said give{,s} gave describe{,s,d}"
        " call{,s,ed} mention{,s,ed} note{,s,d} show{,s,ed} grow{,s} grew shrink{,s} shrank exist{,s,ed} begin{,s} began"
        " run{,s} ran end{,s,ed} add{,s,ed} carr{y,ies,ied} hold{,s} held ha{s,ve,d} list{,s,ed} appl{y,ies,ied}"
        " expire{,s,d} date{,s,d} open{,s,ed} close{,s,d} record{,s,ed} spell{,s} spelt spelled place{,s,d} put{,s}"
        " tie{,s,d} link{,s,ed} remain{,s,ed} lie{,s} stand{,s} stood come{,s} came go{,es} went lack{,s,ed}"
        " cover{,s,ed} target{,s,ed} bar{,s,red} forbid{,s,den} forbade prohibit{,s,ed} ban{,s,ned} allow{,s,ed}"
        " require{,s,d} oblige{,s,d} affect{,s,ed} concern{,s,ed} bind{,s} bound extend{,s,ed} renew{,s,ed} lift{,s,ed}"
        " ease{,s,d} widen{,s,ed} tighten{,s,ed} impose{,s,d} introduce{,s,d} adopt{,s,ed} enter{,s,ed} start{,s,ed}"
        " take{,s} took reach{,es,ed} consist{,s,ed} comprise{,s,d} number{,s,ed} count{,s,ed} lose{,s} lost gain{,s,ed}"
        " drop{,s,ped} remove{,s,d} keep{,s} kept identif{y,ies,ied} state{,s,d} report{,s,ed} attribute{,s,d}"
        " accuse{,s,d} blame{,s,d} differ{,s,ed} agree{,s,d} match{,es,ed} follow{,s,ed} freeze{,s} froze"
        " frozen grown shrunk gone begun run stood lain replace{,s,d} use{,s,d} cite{,s,d} refer{,s,red}"
    ),
    "fr": words(
        "publi{e,ée,ées} contien{t,nent} contenait comprend comprennent comptait compte{,nt} nomme{,nt} cite{,nt}"
        " di{t,sent} donne{,nt} mentionne{,nt} indique{,nt} précise{,nt} note{,nt} remonte{,nt} date{,nt} décri{t,vent}"
        " appelle{,nt} porte{,nt} figure{,nt} a ont avai{t,ent} vise{,nt} reste{,nt} existe{,nt} situe{,nt}"
    ),
    "es": words(
        "publica{,n,da,do} contiene{,n} incluye{,n} nombra{,n} cita{,n} dice{,n} da{,n} menciona{,n} indica{,n}"
        " precisa{,n} describe{,n} llama{,n} figura{,n} ha{,n} había tiene{,n} recoge{,n} sitúa{,n} atribuye{,n}"
        " vincula{,n} sigue{,n} existe{,n} trae{,n} consta{,n} pone{,n} presenta{,n} registra{,n} identifica{,n} señala{,n} asocia{,n}"
    ),
    "pt": words(
        "publica{,m,da,do} contém contêm inclui incluem nomeia cita citam diz dá menciona indica descreve chama figura"
        " consta constam há tem têm regista registra situa atribui liga continua existe"
    ),
    "de": words(
        "enthält enthalten nennt nennen sagt sagen gibt geben erwähnt vermerkt verzeichnet führt führen beschreibt"
        " bezeichnet hat haben hatte umfasst wuchs wächst steht stehen bleibt kennt notiert datiert listet besteht"
        " existiert gilt gelten wurde wurden"
    ),
    "ru": words(
        "содержит содержат называет называют говорит указывает указывают сообщает описывает включает приводит даёт дает"
        " значится числится опубликован опубликованы вырос выросли сократился есть остаётся остается связывает относит"
        " действуют действует пополнился"
    ),
}
"""Verbs by which a list tells or undergoes something that a record may have."""
AHEAD = {
    "en": table(
        "{before,by,until,till} {christmas,easter,ramadan,eid,new year,year's end,summer,spring,autumn,fall,winter,"
        "the summer,the spring,the autumn,the winter,the elections,the end of the year,the year is out};in my lifetime;"
        "in our lifetime;any time soon;anytime soon;not {while,until,as long as,so long as};sooner or later;one day soon;not before;in the coming {weeks,months,"
        "years};mark my words;some day"
    ),
    "fr": table(
        "avant {noël,pâques,le ramadan,l' été,l' hiver,le printemps,l' automne,la fin de l' année,la fin de l' an,"
        "la fin du mois,la fin de son mandat,les élections,la saison des pluies};pas avant;pas tant que;de mon vivant;un jour ou l'autre;"
        "{d' ici,d' ici à} {noël,l' été,quelques mois,l' automne,le printemps};dans les {mois,semaines,années} à venir"
    ),
    "es": table(
        "antes de {navidad,navidades,pascua,semana santa,ramadán,verano,las elecciones,las lluvias,que termine el año};"
        "{para,hacia} {navidad,el verano,la primavera,el otoño};no antes de;no mientras;en los próximos {meses,años};un día de estos;"
        "en mi vida;el año que viene"
    ),
    "pt": table(
        "antes {do,da,das,de} {natal,verão,páscoa,eleições,ano novo,ramadão};até ao {natal,verão};não antes de;"
        "nos próximos {meses,anos};mais cedo ou mais tarde;há-de;hão-de"
    ),
    "de": table(
        "{vor,bis} {weihnachten,ostern,ramadan,neujahr,zum sommer,zum herbst,zum winter,zum frühjahr,den wahlen};"
        "{in diesem,noch in diesem} {jahr,herbst,sommer};im {nächsten,kommenden} {jahr,herbst,sommer,frühjahr,winter,monat};im {herbst,sommer,frühjahr,winter};noch {heuer,dieses jahr};"
        "nicht vor;nicht solange;zu meinen lebzeiten;in den kommenden {monaten,wochen,jahren};eines tages"
    ),
    "ru": table(
        "до {лета,осени,зимы,весны,нового года,рождества,рамадана,выборов,конца года};не раньше;пока не;уже {осенью,весной,летом,зимой};{этой,следующей,будущей} {осенью,весной,зимой};следующим летом;в {следующем,будущем} {году,месяце};по прогноз{у,ам};в ближайшие {месяцы,годы,"
        "недели};в ближайшее время;когда-нибудь;при моей жизни;на моём веку"
    ),
}
"""Times to come, as seen from the report; of a clause in the past they tell nothing."""
PAST = {
    "en": words("was were had did been became went came left took gave made got fell rose died grew"),
    "fr": words("était étaient avait avaient fut furent eut a ont"),
    "es": words("fue fueron era eran había habían ha han estaba estaban"),
    "pt": words("era eram foi foram tinha tinham estava estavam havia"),
    "de": words("war waren hatte hatten wurde wurden ist sind hat haben kam kamen ging gingen stand standen"),
    "ru": words("был была было были"),
}
"""Forms by which a clause is known to be of the past; those that an ending tells come on top."""
PAST_ENDINGS = {
    "en": ("ed",),
    "fr": ("ait", "aient", "irent", "èrent"),
    "es": ("aron", "ieron", "aba", "aban", "ían"),
    "pt": ("aram", "eram", "iram", "ava", "avam"),
    "de": ("te", "ten"),
    "ru": ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"),
}
THOUGHT = {
    "en": table(
        "i have come to {think,believe};{in,to} {our,my,his,her,their} {judgement,judgment,mind,eyes,estimation,reckoning};"
        "if you ask me;as i see it;for my money;to my mind;it seems to me;if i may say so;i {dare say,would say,would call};"
        "{editors',paper's,author's,writer's,our,my} {conclusion,verdict,impression} is"
    ),
    "fr": table(
        "si vous voulez mon avis;à {son,leur,notre} avis;selon {nous,vous};à {ses,leurs,nos} yeux;{trouve,trouvent,estime,"
        "estiment,juge,jugent} {la,le,les} {liste,listes,sanctions,mesures};il me semble;me semble-t-il;nous semble-t-il;"
        "j' ai fini par {penser,croire};{notre,ma} conclusion"
    ),
    "es": table(
        "a {su,nuestro,mi} {juicio,entender,parecer};si me {preguntan,permiten};en {su,nuestra} opinión;me parece que;"
        "nos parece que;{nuestra,mi} conclusión"
    ),
    "pt": table(
        "a {meu,nosso,seu} ver;na {minha,nossa,sua} opinião;se me {perguntarem,perguntam};parece-me;a {minha,nossa} conclusão"
    ),
    "de": table(
        "{hält,halten} {er,sie,man,wir} für;{findet,finden,fand} {der,die,das,ein,eine,er,sie,man};wir halten;ich halte;{hält,halten} {ihn,sie,es,das,die,den}"
        " für;nach {meinem,unserem,seinem,ihrem} {urteil,eindruck,dafürhalten,empfinden};{unseres,seines,ihres} erachtens;"
        "wenn sie mich fragen;{unser,mein} fazit"
    ),
    "ru": table(
        "на {его,её,ее,их,наш} взгляд;по {его,её,ее,их,нашему,моему} мнению;считает {их,её,ее,его,это};считают {их,её,ее,его,"
        "это};мне кажется;нам кажется;если спросите меня;{наш,мой} вывод"
    ),
}
"""Words by which somebody gives an opinion in so many words."""

HOLDING = {
    "en": words("thinks think thought reckons reckon reckoned feels feel felt opines opined holds"),
    "fr": words("estime{,nt} estimai{t,ent} juge{,nt} trouve{,nt} pense{,nt} pensait"),
    "es": words("opina{,n} opinó opinaba considera{,n} cree{,n} piensa{,n}"),
    "de": words("meint{,e,en} meinen findet finden fand"),
    "ru": words("считает считают считал{,а,и} полагает полагают полагал{,а,и} думает думают"),
}
"""Verbs of holding a view, rather than of supposing a fact."""

NOBODY = {
    "en": words("no nobody nothing never none"),
    "fr": words("aucun aucune jamais nul nulle personne rien"),
    "es": words("ningún ninguna nadie nunca jamás nada"),
    "pt": words("nenhum nenhuma ninguém nunca jamais nada"),
    "de": words("kein keine keinen keiner nie niemals niemand nichts"),
    "ru": words("никогда никто ничто ничего ни"),
}
"""Words by which a clause speaks of everything."""
MEASURE = {
    "en": words("greater better worse sadder luckier such so more"),
    "fr": words("autant si aussi mieux pire pis tant"),
    "es": words("tanto tanta tantos tantas tan mejor peor mayor menor"),
    "pt": words("tanto tanta tão melhor pior maior"),
    "de": words("so mehr besser schlimmer größer größere größeres trauriger"),
    "ru": words("так такой столько лучше хуже больше"),
}
"""Words that weigh, behind them: `never was there so great a wrong`."""
HARDLY = words("hardly barely scarcely apenas kaum guère peine едва mal appena")
"""Words by which a clause says that the matter has done little."""
NO_ONE = words("nobody personne nadie niemand niemanden niemandem никто никого никому ninguém nessuno")
"""Words for nobody at all."""
