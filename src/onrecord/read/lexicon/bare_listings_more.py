"""Words of bare clauses of listing in French, Spanish, German and Russian, and the table of all languages."""

from onrecord.read.lexicon.bare_listings import EN, BareTalk
from onrecord.read.lexicon.base import words

_FR = BareTalk(
    standing=words(
        "dû attendre précédé est sont était étaient fut furent été être a ont avait avaient eut eu figure{,nt} figurait apparaît apparaissent "
        "apparaissait trouve{,nt} trouvait reste{,nt} demeure{,nt} tombe{,nt} tombait fait font faisait rejoint rejoignent "
        "arrive{,nt} arrivé{,e,s,es} vient viennent venu{,e,s,es} suit suivi{,e,s,es} entre{,nt} entré{,e,s,es} tient occupe{,nt} "
        "possède reçoit reçu subit subi connaît rejoignit suivit vint entra arriva inscrit{,e,s,es} porté{,e,s,es} ajouté{,e,s,es} "
        "placé{,e,s,es} mis{,e,es} classé{,e,s,es} maintenu{,e,s,es} compte{,nt}"
    ),
    holding=words(
        "a ont avait tient tiennent garde{,nt} conserve{,nt} porte{,nt} compte{,nt} mentionne{,nt} cite{,nt} nomme{,nt} vise{,nt} "
        "visait frappe{,nt} inclut comprend contient recense liste sanctionne{,nt} bloque{,nt} gèle{,nt} gelé bloqué sanctionné visé "
        "frappé puni inscrit ajouté touche{,nt} touché poursuit"
    ),
    joining=words(
        "attendre précédé rejoint suivi{,e,s,es} arrivé{,e,s,es} entré{,e,s,es} venu{,e,s,es} inscrit{,e,s,es} ajouté{,e,s,es} porté{,e,s,es} "
        "placé{,e,s,es} suivit vint entra arriva rejoignit"
    ),
    figuring=words("figure{,nt} figurait apparaît apparaissent"),
    sanctioning=words("sanctionne{,nt} sanctionné bloque{,nt} bloqué gèle{,nt} gelé frappe{,nt} frappé vise{,nt} visé puni punit"),
    hitting=words(
        "bloqué{,e,s,es} gelé{,e,s,es} sanctionné{,e,s,es} visé{,e,s,es} frappé{,e,s,es} interdit{,e,s,es} puni{,e,s,es} banni{,e,s,es} "
        "désigné{,e,s,es} listé{,e,s,es} fiché{,e,s,es} épinglé{,e,s,es}"
    ),
    places=words(
        "liste{,s} registre{,s} fichier{,s} fiche{,s} ligne{,s} entrée{,s} rubrique page{,s} nom{,s} numéro sanction{,s} mesure{,s} "
        "programme{,s} gel avoirs interdiction voyage{,r} embargo régime étiquette{,s} loi décret section chapitre tableau catalogue "
        "répertoire inventaire annexe place rang restriction{,s} notice blocage compte{,s} biens actifs"
    ),
    pointing=words("y là dessus dedans en ci-dessus"),
    adding=words("aussi également pareillement idem même encore non plus itou"),
    sparing=words("ignore{,nt} ignorait épargne{,nt} épargné omet omettent oublie{,nt} oublié"),
    missing=words("absent{,e,s,es} manque{,nt} épargné{,e,s,es}"),
    striking=words("retiré{,e,s,es} rayé{,e,s,es} radié{,e,s,es} biffé{,e,s,es} effacé{,e,s,es} ôté{,e,s,es} sorti{,e,s,es}"),
    later=words("ensuite puis tard après lendemain"),
    nobody=words("personne nul nulle"),
    free=words(
        "le la les l' un une des du de d' au aux à ce cet cette ces son sa ses leur leurs propre{,s} il elle ils elles lui eux on se s' "
        "ne n' pas plus jamais toujours encore déjà depuis dès désormais aujourd'hui hier lors alors par pour sur sous dans avec sans "
        "et ou mais car donc comme que qu' qui dont où tout toute tous toutes autre{,s} seul{,e} seulement bien très aussi même{,s} "
        "mêmes américain{,e,s,es} onusien{,ne,s,nes} international{,e} deux premier première dernier jour date mois année an ans "
        "printemps été automne hiver début fin mi officiellement formellement d'abord également nouveau nouvelle noir{,e} lui-même "
        "côté côtés droite gauche motif{,s} raison{,s} tel{,le,s,les} elle-même jusqu' jusque jusqu'ici ici partie quant côté tour titre"
    ),
)  # fmt: skip
_ES = BareTalk(
    standing=words(
        "hay tuvo tuvieron esperar es son era eran fue fueron sido ser está{,n} estaba{,n} estuvo estuvieron ha han había habían tiene{,n} tenía{,n} figura{,n} "
        "figuraba{,n} aparece{,n} aparecía{,n} apareció consta{,n} sigue{,n} seguía{,n} siguió continúa{,n} permanece{,n} queda{,n} quedó "
        "entra{,n} entró entraron llega{,n} llegó llegaron vino vinieron viene{,n} sumó sumaron pasó pasa cae{,n} cayó cayeron ocupa{,n} "
        "recibe recibió comparte{,n} lleva{,n} corre corrió incluid{o,a,os,as} añadid{o,a,os,as} inscrit{o,a,os,as} puest{o,a,os,as} "
        "anotad{o,a,os,as} registrad{o,a,os,as} apuntad{o,a,os,as} mantiene{,n} encuentra{,n} halla{,n} hace acompaña{,n}"
    ),
    holding=words(
        "tiene{,n} tenía{,n} mantiene{,n} conserva{,n} guarda{,n} lleva{,n} incluye{,n} contiene{,n} recoge{,n} menciona{,n} nombra{,n} "
        "cita{,n} señala{,n} sanciona{,n} sancionó sancionaron castiga{,n} castigó castigaron bloquea{,n} bloqueó bloquearon congela{,n} "
        "congeló congelaron incluyó incluyeron añadió añadieron puso pusieron metió apuntó anotó inscribió golpeó alcanza alcanzó persigue "
        "sancionado castigado bloqueado congelado incluido añadido"
    ),
    joining=words(
        "esperar precedido entró entraron llegó llegaron vino vinieron sumó sumaron siguió siguieron incluid{o,a,os,as} añadid{o,a,os,as} inscrit{o,a,os,as} "
        "anotad{o,a,os,as} cayó cayeron"
    ),
    figuring=words("está{,n} estaba{,n} figura{,n} figuraba{,n} aparece{,n} aparecía{,n} consta{,n} sigue{,n}"),
    sanctioning=words("sanciona{,n} sancion{ó,aron,ado} castiga{,n} castig{ó,aron,ado} bloque{a,an,ó,aron,ado} congel{a,an,ó,aron,ado}"),
    hitting=words(
        "bloquead{o,a,os,as} congelad{o,a,os,as} sancionad{o,a,os,as} castigad{o,a,os,as} vetad{o,a,os,as} designad{o,a,os,as} "
        "listad{o,a,os,as} fichad{o,a,os,as} embargad{o,a,os,as}"
    ),
    places=words(
        "lista{,s} listado{,s} registro{,s} fichero ficha{,s} línea{,s} entrada{,s} renglón página{,s} nombre{,s} número sanción sanciones "
        "medida{,s} programa{,s} congelación activos bienes prohibición viaje{,s} viajar embargo régimen etiqueta{,s} ley decreto sección "
        "apartado capítulo anexo catálogo nómina relación padrón inventario lugar sitio puesto restricción restricciones bloqueo veto cuentas hora turno"
    ),
    pointing=words("ahí allí ella ello él dentro encima"),
    adding=words("sí también igualmente asimismo además igual tampoco compañía"),
    sparing=words("ignora{,n} ignoró omite{,n} omitió olvida{,n} olvidó perdona{,n} perdonó"),
    missing=words("ausente{,s} falta{,n} faltaba{,n} intocad{o,a,os,as}"),
    striking=words("borrad{o,a,os,as} tachad{o,a,os,as} retirad{o,a,os,as} eliminad{o,a,os,as} quitó quitado sacado sacó"),
    later=words("después luego posteriormente siguiente"),
    nobody=words("nadie ninguno ninguna"),
    free=words(
        "el la los las un una unos unas lo le les se su sus propi{o,a,os,as} de del al a en por para con sin sobre bajo entre desde hasta y e o u "
        "pero sino que quien quienes cual como no ni nunca jamás ya aún todavía hoy ayer siempre sólo solo solamente mismo misma mismos mismas "
        "este esta ese esa aquel aquella estos estas esos esas otro otra otros otras todo toda todos todas dos primer primero primera último "
        "última día fecha mes año años meses primavera verano otoño invierno principios mediados finales tanto tan más menos muy "
        "estadounidense{,s} american{o,a,os,as} internacional{,es} nuev{o,a} negr{a,o} oficialmente formalmente hace parte cambio lado costado vera "
        "motivo{,s} razón razones tal tales dich{o,a,os,as} idéntic{o,a}"
    ),
)  # fmt: skip
_DE = BareTalk(
    standing=words(
        "musste mussten warten gewartet ist sind war waren wurde wurden worden gewesen sein hat haben hatte hatten steht stehen stand standen befindet befinden findet finden "
        "bleibt bleiben blieb erscheint erscheinen taucht tauchte gehört gehörte zählt zählte kommt kommen kam kamen folgt folgen folgte folgten "
        "rückt rückte landet landete gelangte geriet unterliegt unterliegen unterlag fällt fallen fiel trägt bekam bekommt erhielt teilt "
        "leistet macht gibt liegt lag sitzt geht ging aufgenommen eingetragen hinzugefügt gesetzt gelistet verzeichnet geführt "
        "vermerkt genannt nachgetragen ergänzt hinzugekommen gelandet"
    ),
    holding=words(
        "hat haben hatte führt führen führte führten nennt nennen nannte enthält enthalten umfasst kennt zählt verzeichnet listet listete "
        "sperrt sperrte sanktioniert sanktionierte bestraft bestrafte belegt belegte setzte setzt nahm nimmt trifft traf gesperrt sanktioniert "
        "aufgenommen gesetzt erfasst erwähnt behält"
    ),
    joining=words("warten gewartet kommt kam kamen folgt folgte folgten rückte aufgenommen eingetragen hinzugefügt gesetzt hinzugekommen gelandet"),
    figuring=words("erscheint erscheinen figuriert auftaucht"),
    sanctioning=words("sperrt sperrte gesperrt sanktioniert sanktionierte bestraft bestrafte blockiert blockierte"),
    hitting=words(
        "gesperrt blockiert eingefroren sanktioniert gelistet geächtet bestraft verboten belegt getroffen erwischt"
    ),
    places=words(
        "liste{,n} sanktionsliste{,n} schwarze{,n} verzeichnis{,se} register eintrag eintrags einträge zeile{,n} nummer seite rubrik name{,n} namens "
        "sanktion sanktionen maßnahme{,n} strafmaßnahmen programm{,e} regime vermögen konten guthaben reiseverbot{,e} einreiseverbot embargo "
        "waffenembargo etikett kürzel gesetz dekret abschnitt kapitel anhang datei akte{,n} platz stelle beschränkungen bann sperre un-liste "
        "us-liste terrorliste sperrliste kontosperre"
    ),
    pointing=words("da dort darauf drauf darin drin hier dazu darunter daneben"),
    adding=words("auch ebenfalls ebenso gleichfalls desgleichen genauso hinzu gesellschaft zudem"),
    sparing=words("ignoriert ignorieren verschont verschonte übergeht überging vergisst vergaß auslässt"),
    missing=words("fehlt fehlen fehlte fehlten verschont unbehelligt"),
    striking=words("gestrichen entfernt gelöscht getilgt heruntergenommen"),
    later=words("später danach anschließend daraufhin zuletzt"),
    nobody=words("niemand keiner"),
    free=words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer eigene "
        "eigenen eigener eigenes er sie es ihn ihm ihnen sich man auf in im an am zu zum zur bei beim mit von vom unter über nach seit bis für aus "
        "und oder aber doch sondern denn wie als dass wo was nicht nie niemals noch schon bereits heute gestern immer weiterhin nur allein selbst "
        "selben selbe gleiche gleichen dieselbe derselben denselben demselben dieselben diese dieser dieses diesem jene jener jenem tag datum monat jahr "
        "jahre jahren frühjahr sommer herbst winter anfang mitte ende alle beide beiden zwei erste ersten letzte letzten andere anderen amerikanische{,n} "
        "amerikanischen us un vereinten nationen internationale{,n} neu neue offiziell förmlich formell dagegen hingegen jedoch längst inzwischen "
        "wieder erneut ganz vollständig dabei teil neben seite hinter vor grund grunde gründen deshalb deswegen"
    ),
)  # fmt: skip
_RU = BareTalk(
    standing=words(
        "есть был{,а,о,и} значится значатся значил{ся,ась,ись} числится числятся числил{ся,ась,ись} находится находятся находил{ся,ась,ись} состоит "
        "состоят фигурирует фигурируют остаётся остаются оставал{ся,ась,ись} стоит стоят появил{ся,ась,ись} оказал{ся,ась,ись} попал{,а,о,и} "
        "попадает подпадает подпадают подпал{,а,о,и} вошёл вошел вошла вошли входит входят проходит проходят идёт пришёл пришла последовал{,а,о,и} "
        "добавлен{,а,о,ы} внесён внесен{,а,о,ы} включён включен{,а,о,ы} занесён занесен{,а,о,ы} указан{,а,о,ы} записан{,а,о,ы} назван{,а,о,ы} "
        "получил{,а,о,и} имеет занимает составля{ет,ют} составил{,а,о,и} присоединил{ся,ась,ись}"
    ),
    holding=words(
        "держит держат внёс внес внесла внесли включил{,а,о,и} занёс занесла занесли добавил{,а,о,и} содержит называет упоминает заморозил{,а,о,и} "
        "заблокировал{,а,о,и} наказал{,а,о,и} наказывает санкционировал{,а,о,и} блокирует имеет есть числит ввёл ввел ввела ввели наложил{,а,о,и}"
    ),
    joining=words(
        "появил{ся,ась,ись} попал{,а,о,и} вошёл вошел вошла вошли последовал{,а,о,и} добавлен{,а,о,ы} внесён внесен{,а,о,ы} включён включен{,а,о,ы} "
        "занесён занесен{,а,о,ы} присоединил{ся,ась,ись}"
    ),
    figuring=words("значится значатся числится числятся фигурирует фигурируют"),
    sanctioning=words("заморозил{,а,о,и} заблокировал{,а,о,и} блокирует наказал{,а,о,и} наказывает санкционировал{,а,о,и}"),
    hitting=words(
        "заблокирован{,а,о,ы} блокирован{,а,о,ы} заморожен{,а,о,ы} наказан{,а,о,ы} запрещён запрещен{,а,о,ы} подсанкционен подсанкционн{ый,ая,ое,ые}"
    ),
    places=words(
        "спис{ок,ка,ку,ке,ком,ки,ков,ках} переч{ень,ня,ню,не,нем,ни} реестр{,а,у,е,ы} запис{ь,и,ью} строк{а,и,е,у,ой} графа страниц{а,е,у} "
        "санкци{и,й,ям,ями,ях} мер{ы,а,ам,ами} ограничени{я,й,ям,ями,е} программ{а,ы,е,у,ой,ам} запрет{,а,ы} эмбарго режим{,а,у,е,ом} "
        "тег{,ом} закон{,а,у,ом} указ{,а,у} раздел{,а,е} глав{а,е} приложени{е,и} счета активы имя имени имён фамили{я,и} место номер "
        "пункт{,е} блокировк{а,и,у} чёрный чёрном черный черном чёрном"
    ),
    pointing=words("там туда нём нем ней них здесь"),
    adding=words("тоже также равно вдобавок компанию"),
    sparing=words("обошёл обошел обошла обошли обходит пощадил{,а,о,и} игнорирует забыл{,а,о,и} упустил{,а,о,и} не-тронул"),
    missing=words("отсутствует отсутствуют нет нету"),
    striking=words("вычеркнул{,а,о,и} {вычёркивал,вычеркивал,исключал,удалял,снимал,убирал}{,а,о,и} исключил{,а,о,и} удалил{,а,о,и} снял{,а,о,и} убрал{,а,о,и}"),
    later=words("позже затем потом позднее следом"),
    nobody=words("никто никого"),
    free=words(
        "и а но или же ли бы не ни в во на с со под по из за от до к ко у о об при для без через между над его её ее их свой своя своё свои своя свою своей "
        "своим он она оно они им ей ему него неё нее ним ней собственн{ый,ая,ое,ые,ую} тот та то те той том тем теми тех того тому ту этот эта это эти "
        "этой этом этих самый самая самом самым самой один одна одной два две обе оба все всё весь уже ещё еще до сих пор сегодня теперь ныне тогда "
        "только лишь сам сама само сами году года год месяц{,а,е} день дня весной летом осенью зимой начале конце середине американск{ий,ого,ому,ом,им,ая,ой,ую,ие,их,ими} "
        "отдельн{ый,ая,ое,ые,ой,ую} полностью официально формально по-прежнему когда как что который которая которое которые сразу наравне вместе "
        "против напротив числе рядом соседству причине причинам основании основанию"
    ),
)  # fmt: skip
BARE = {"en": EN, "fr": _FR, "es": _ES, "de": _DE, "ru": _RU}
"""The words by language."""
