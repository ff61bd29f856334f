"""Words of what is said of everybody, of the last one of a kind, of peace or the law in general, by language."""

import dataclasses

from onrecord.read.lexicon.base import table, words
from onrecord.text.phrases import PhraseTable

_NONE = PhraseTable({})


@dataclasses.dataclass(frozen=True, kw_only=True)
class Sweeping:
    """Words of one language.

    Attributes:
        nobody: Words for nobody at all, as a subject has them.
        no_object: The same, as what a verb does nothing to.
        told: Beginnings of words by which a clause about nobody tells of one deed or of a list.
        past: Forms of verbs that tell of what was.
        past_endings: Endings that do.
        last: Words for the last or only one of a kind.
        worth: Adjectives that judge whom they are said of.
        figures: Nouns that do.
        abstract: Nouns for a thing in general, which has no entry anywhere.
        one: Articles of what it is likened to.
        is_so: Words between the two.
        defined: Nouns by which such a thing is defined or dated, and not likened to anything.
        scares: Words for the matter that scares nobody, beside lists and sanctions.
        ours: Words by which the one who writes gives a view.
        wager: Words before the colon of one.
        foretells: Verbs of foretelling.
    """

    nobody: frozenset[str]
    no_object: frozenset[str]
    told: tuple[str, ...]
    past: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    last: frozenset[str] = frozenset()
    worth: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()
    abstract: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    is_so: frozenset[str] = frozenset()
    defined: frozenset[str] = frozenset()
    scares: frozenset[str] = frozenset()
    ours: PhraseTable = _NONE
    wager: PhraseTable = _NONE
    foretells: frozenset[str] = frozenset()


SWEEPING = {
    "en": Sweeping(
        nobody=words("nobody no-one noone"),
        no_object=words("nobody no-one noone"),
        told=tuple(
            "list blacklist sanction designat claim know answer say said comment confirm den arrest charg convict kill"
            " hurt injur wound surviv witness respons appear prosecut repl name call".split()
        ),
        past=words(
            "was were had did has have been became went came left took gave made got fell died said knew saw found told"
            " heard spoke paid sent lost kept brought bought fled won met put sold stood held wrote ran began stole"
        ),
        past_endings=("ed",),
        last=words("last only"),
        worth=words(
            "honest decent true real good great sane brave loyal free wise civilised civilized noble gentle upright"
            " incorruptible sensible respectable honourable honorable serious reliable trustworthy fearless faithful"
            " righteous virtuous competent capable worthy innocent sincere genuine proper"
        ),
        figures=words(
            "gentleman gentlemen lady hope hero heroes heroine saint villain patriot coward fool crook romantic idealist"
            " dinosaur optimist knight angel devil martyr genius visionary statesman dreamer clown moralist"
        ),
        abstract=words(
            "peace war truce ceasefire amnesty pardon reconciliation justice law truth democracy freedom power revenge"
            " vengeance mercy disarmament dialogue diplomacy politics money fear hunger silence sovereignty unity"
            " independence revolution friendship loyalty trust corruption poverty hope hatred honour honor exile prison"
            " impunity neutrality history memory patience forgiveness faith death life love luck"
        ),
        one=words("a an"),
        is_so=words("is are remains has"),
        defined=words(
            "law crime offence offense condition violation member part party term declaration treaty statute"
        ),
        scares=words("paper document decree resolution fine threat letter"),
        ours=table(
            "according to {us·,me,ourselves,myself};to {my,our} {way of thinking,way of seeing,eyes,taste,notice,sense};"
            "{in,to,by,at,for} the {judgement,judgment,notice,opinion,view,eyes,sense,taste,mind,reckoning,understanding}"
            " of {this writer,this author,this reporter,this pen,this columnist,this correspondent,who writes,the undersigned,"
            "the one who writes,him who writes,whoever writes,who signs};"
            "{from,in} {my,our} {point of view,standpoint,reading,understanding};as {i,we} see it;as far as {i,we} can see"
        ),
        wager=table(
            "{my,our} {own ,best ,safe ,only ,personal ,honest ,,first ,}{bet,hunch,guess,wager,prediction,forecast,view,"
            "opinion,feeling,impression,prognosis,suspicion,fear,hope}"
        ),
        foretells=words("predicts predicted bets wagers wagered prophesies prophesied forecasts foretells foretold"),
    ),
    "fr": Sweeping(
        nobody=words("personne nul"),
        no_object=words("personne"),
        told=tuple(
            "list inscri sanction désign revendiqu sai savent répon dit comment confirm démen arrêt incul condamn tué"
            " bless surviv témoin fich figur nomm appel connaî condamné".split()
        ),
        past=words("a ont avait avaient est était fut furent eut eurent"),
        past_endings=("ait", "aient", "èrent", "irent"),
        last=words("dernier dernière derniers dernières seul seule seuls seules"),
        worth=words(
            "honnête{,s} vrai{,s,e,es} grand{,s,e} bon bonne brave{,s} loya{l,le,ux} libre{,s} sage{,s} civilisé{,e,s}"
            " noble{,s} intègre{,s} propre{,s} digne{,s} sensé{,e,s} courageu{x,se} fidèle{,s} droit{,e} sérieu{x,se}"
            " fiable{,s} vertueu{x,se} respectable{,s} incorruptible{,s} sincère{,s} innocent{,e,s} capable{,s}"
        ),
        figures=words(
            "gentleman gentlemen espoir héros héroïne saint{,e} patriote{,s} lâche romantique idéaliste dinosaure chevalier"
            " ange démon martyr génie visionnaire rêveur clown optimiste moraliste"
        ),
        abstract=words(
            "paix guerre trêve cessez-le-feu amnistie pardon réconciliation justice loi vérité démocratie liberté pouvoir"
            " vengeance clémence désarmement dialogue diplomatie politique argent peur faim silence souveraineté unité"
            " indépendance révolution amitié loyauté confiance corruption pauvreté espoir haine honneur exil prison impunité"
            " neutralité histoire mémoire patience foi mort vie amour"
        ),
        one=words("un une"),
        is_so=words("est reste demeure sont"),
        defined=words("loi crime délit condition violation membre partie terme traité obligation droit devoir"),
        scares=words("papier papiers document décret résolution amende menace menaces lettre"),
        ours=table(
            "{selon,d' après,d'après} {nous,moi};{pour,à} {nous,moi} ,;au {jugement,sentiment,goût} de {celui,celle,qui,l' auteur};"
            "{de,à} {mon,notre} {point de vue,sens,sentiment,goût,idée};dans {mon,notre} {esprit,idée};"
            "de l' avis de {celui,celle,qui,l' auteur};aux yeux de {celui,celle,qui,l' auteur}"
        ),
        wager=table(
            "{mon,notre} {seul ,propre ,,meilleur }{pari,pronostic,avis,sentiment,hypothèse,impression,espoir};"
            "{ma,notre} {seule ,propre ,}{prédiction,prévision,conviction,crainte,intuition}"
        ),
        foretells=words("prédit prédisent prédisait parie parient pariait prophétise augure pronostique pronostiquent"),
    ),
    "es": Sweeping(
        nobody=words("nadie"),
        no_object=words("nadie"),
        told=tuple(
            "list inclu sancion design reivindic sab respon dij dic comen confirm desmien deten arrest conden mat heri"
            " sobreviv testig figur nombr llam cono aparec consta".split()
        ),
        past=words("ha han había habían fue fueron era eran estaba estaban"),
        past_endings=("aron", "ieron", "aba", "aban", "ían", "ió", "ó"),
        last=words("último última últimos últimas único única únicos únicas"),
        worth=words(
            "honrad{o,a,os,as} honest{o,a,os,as} decente{,s} verdader{o,a,os} gran buen{,o,a,os} valiente{,s} leal{,es}"
            " libre{,s} sabi{o,a} noble{,s} íntegr{o,a} cuerd{o,a} dign{o,a} fiel{,es} seri{o,a} fiable{,s} virtuos{o,a}"
            " respetable{,s} incorruptible{,s} sincer{o,a} inocente{,s} capaz civilizad{o,a}"
        ),
        figures=words(
            "caballero caballeros esperanza héroe heroína sant{o,a} patriota{,s} cobarde romántic{o,a} idealista dinosaurio"
            " ángel demonio mártir genio visionari{o,a} soñador payaso optimista moralista"
        ),
        abstract=words(
            "paz guerra tregua amnistía perdón reconciliación justicia ley verdad democracia libertad poder venganza"
            " clemencia desarme diálogo diplomacia política dinero miedo hambre silencio soberanía unidad independencia"
            " revolución amistad lealtad confianza corrupción pobreza esperanza odio honor exilio cárcel impunidad"
            " neutralidad historia memoria paciencia fe muerte vida amor"
        ),
        one=words("un una"),
        is_so=words("es son sigue"),
        defined=words("ley crimen delito condición violación miembro parte término tratado obligación derecho deber"),
        scares=words("papel papeles documento decreto resolución multa amenaza amenazas carta"),
        ours=table(
            "{según,para} {nosotros,nosotras,mí,uno};a juicio de {quien,este,esta};a {mi,nuestro} {modo de ver,gusto};"
            "desde {mi,nuestro} punto de vista;en opinión de {quien,este,esta};a ojos de {quien,este,esta}"
        ),
        wager=table(
            "{mi,nuestra} {propia ,única ,humilde ,,}{apuesta,predicción,impresión,opinión,intuición,hipótesis,sospecha};"
            "{mi,nuestro} {propio ,único ,humilde ,}{pronóstico,vaticinio,parecer,presentimiento}"
        ),
        foretells=words(
            "predice predicen predijo apuesta apuestan apostó vaticina vaticinan vaticinó augura auguró pronostica pronosticó"
        ),
    ),
    "de": Sweeping(
        nobody=words("niemand keiner"),
        no_object=words("niemanden niemandem keinen keinem"),
        told=tuple(
            "list gelist sankt benann bekann bekenn weiß wissen antwort sagt kommentier bestätig bestreit verhaft verurteil"
            " getöt verletz überleb zeug geführt steht nannte nennt heißt kennt".split()
        ),
        past=words("hat haben hatte hatten war waren wurde wurden ist sind kam kamen ging gab"),
        past_endings=("te", "ten"),
        last=words("letzte letzter letzten letztes einzige einziger einzigen einziges"),
        worth=words(
            "ehrliche{,r,n} anständige{,r,n} wahre{,r,n} große{,r,n} gute{,r,n} mutige{,r,n} treue{,r,n} freie{,r,n}"
            " weise{,r,n} edle{,r,n} aufrechte{,r,n} integre{,r,n} vernünftige{,r,n} echte{,r,n} ehrbare{,r,n} redliche{,r,n}"
            " tapfere{,r,n} zuverlässige{,r,n} unbestechliche{,r,n} seriöse{,r,n} aufrichtige{,r,n} unschuldige{,r,n}"
        ),
        figures=words(
            "gentleman ehrenmann kavalier hoffnung held heldin heilige heiliger patriot feigling romantiker idealist"
            " dinosaurier engel teufel märtyrer genie visionär träumer clown optimist moralist"
        ),
        abstract=words(
            "frieden friede krieg waffenruhe waffenstillstand amnestie vergebung versöhnung gerechtigkeit gesetz wahrheit"
            " demokratie freiheit macht rache gnade entwaffnung dialog diplomatie politik geld angst hunger schweigen"
            " souveränität einheit unabhängigkeit revolution freundschaft treue vertrauen korruption armut hoffnung hass ehre"
            " exil gefängnis straflosigkeit neutralität geschichte erinnerung geduld glaube tod leben liebe"
        ),
        one=words("ein eine"),
        is_so=words("ist sind bleibt sei"),
        defined=words(
            "gesetz verbrechen straftat bedingung verstoß mitglied teil partei begriff vertrag pflicht recht"
        ),
        scares=words("papier papiere dokument erlass resolution geldstrafe drohung drohungen brief"),
        ours=table(
            "{aus,nach} {meiner,unserer} {sicht,ansicht,meinung,auffassung,einschätzung,überzeugung};für {uns,mich};"
            "wie {ich,wir} es {sehe,sehen};soweit {ich,wir} {sehe,sehen}"
        ),
        wager=table(
            "{meine,unsere} {eigene ,ganz persönliche ,bescheidene ,}{wette,prognose,vermutung,ansicht,meinung,vorhersage,"
            "ahnung,befürchtung};{mein,unser} {eigener ,persönlicher ,}{tipp,eindruck,verdacht}"
        ),
        foretells=words(
            "prophezeit prophezeite prophezeien wettet wettete prognostiziert prognostizierte orakelt orakelte unkt unkte"
        ),
    ),
    "ru": Sweeping(
        nobody=words("никто"),
        no_object=words("никого никому"),
        told=tuple(
            "спис санкц внес вноси ответ зна сказ говор коммент подтвер отриц арест обвин осужд убит ранен пострада выжи"
            " свидет назв называ взял".split()
        ),
        past=words("был была было были"),
        past_endings=("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"),
        last=words(
            "последний последняя последнее последние последним последней единственный единственная единственное"
        ),
        worth=words(
            "честн{ый,ая,ое,ые,ым} порядочн{ый,ая,ое,ые,ым} настоящ{ий,ая,ее,ие,им} велик{ий,ая,ое,ие,им}"
            " достойн{ый,ая,ое,ые,ым} благородн{ый,ая,ое,ые,ым} свободн{ый,ая,ое,ые,ым} храбр{ый,ая,ые,ым} верн{ый,ая,ые,ым}"
            " мудр{ый,ая,ые,ым} приличн{ый,ая,ое,ые,ым} смел{ый,ая,ые,ым} надёжн{ый,ая,ое,ые,ым} неподкупн{ый,ая,ые,ым}"
            " искренн{ий,яя,ие,им} разумн{ый,ая,ые,ым}"
        ),
        figures=words(
            "джентльмен{,ом} надежда геро{й,ем} героиня свят{ой,ая,ым} патриот{,ом} трус{,ом} романтик{,ом} идеалист{,ом}"
            " динозавр{,ом} рыцар{ь,ем} ангел{,ом} мученик{,ом} гени{й,ем} мечтатель клоун{,ом} оптимист{,ом}"
        ),
        abstract=words(
            "мир война перемирие амнистия прощение примирение справедливость правосудие закон правда истина демократия"
            " свобода власть месть милосердие разоружение диалог дипломатия политика деньги страх голод молчание суверенитет"
            " единство независимость революция дружба верность доверие коррупция бедность надежда ненависть честь изгнание"
            " тюрьма безнаказанность история память терпение вера смерть жизнь любовь"
        ),
        is_so=words("это"),
        defined=words("закон преступление условие нарушение член часть термин договор обязанность право долг"),
        scares=words("бумага бумаги бумажка документ указ резолюция штраф угроза угрозы письмо"),
        ours=table(
            "{для,по} {нас,нам,меня};как {нам,мне} {кажется,видится,представляется};по {нашему,моему} {мнению,разумению,"
            "убеждению};с {моей,нашей} точки зрения"
        ),
        wager=table(
            "{мой,наш} {собственный ,личный ,}{прогноз,вывод,совет};{моя,наша} {личная ,}{ставка,догадка,оценка};"
            "{моё,мое,наше} {личное ,}{мнение,предположение,предсказание}"
        ),
        foretells=words("предсказывает предсказывают предрекает предрекают пророчит прогнозирует прогнозируют"),
    ),
}
