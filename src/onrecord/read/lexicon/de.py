"""German words for the rules of reading.

One long value: a language is one table, and a reader looks words up by field.
"""

from onrecord.read.lexicon.base import Lexicon, table, valued, words
from onrecord.read.lexicon.manners import MANNERS
from onrecord.read.lexicon.party_nouns import BODIES

_GAPS = ",".join(" *" * number for number in range(1, 9))  # words between the parts of a verb

_WEAK = """acht agier akzeptier analysier änder äußer arbeit arrangier attackier baut bedroh befehlig befürcht behaupt bekämpf bekräftig bekund bemerk beobacht
bericht beschloss beschuldig beschäftig beschütz besetz bestätig bestell besuch beteilig beton bewaffn bezeichn bezicht blockier bombardier bracht brauch dachte definier dement
diskutier distanzier dokumentier droh eröffn ermord entführ entsend entwickel erfolg erklär erkläre ermittel ernenn ernann erober erreich erschoss ersetz erwart erwähn exist
explodier finanzier flücht folg forder fühl führ fürcht fusionier garantier gehör genehmig glaub gründ handel herrsch hoff identifizier infiltrier informier inszenier integrier
interview investier kämpf kauf klag klassifizier kommandier kontrollier koordinier kooperier kündig leb leit leist leugn lieb liefer log mach massakrier meld mein miet nann negier
nominier nutz operier ordn organisier orchestrier passier plan plünder prognostizier prophezei publizier ratifizier räch räum reagier regier registrier reis rekrutier repräsentier rett
sag sammel sanktionier schad schätz scheiter schick schilder schließ schmuggel schuld schütz sicher signalisier simulier spalt spend sperr spiel spreng sprach stamm start stärk steck
stell steuer stopp stuf stürm such tarn teil töt trainier trenn überfall überleb überwach unterhält unterstütz unterzeichn unterzeichnet untersuch verbann verbreit verdächtig verdien verfolg verfüg
verhaft verhandel verharmlos verhäng verhinder verkauf verkünd verlang verletz vermut vermittel verneint veröffentlich verpflicht versammel versicher versorg verstärk versuch verteidig
vertrau verurteil verübt verwalt verweiger wähl warn warnt wechsel weiger widersetz wiederhol wirk wohn wünsch zahl zähl zeig zeichn zerstör zitier zögert zünd zweifel erwäg""".split()
_PLAIN = words(
    "datiert datierte datieren stammt stammte stammen lautet lautete besteht bestand umfasst umfasste gilt galt gehört gehörte"
    " ergab ergaben entzog entzogen entzieht lud luden fror froren betrieben befahl befahlen stahl stahlen schlug schlugen warb warben bewarb trieb trieben vertrieb vertrieben besaßen beging begingen verschwand verschwanden entkamen brach brachen unterschrieb unterschrieben bildete bildeten"
    " "
    "sagte sagten sagt sagen steht stehen stand standen ging gingen geht gehen kam kamen kommt kommen gab gaben gibt geben nahm nahmen nimmt nehmen hielt hielten hält halten ließ ließen lässt"
    " lassen lag lagen liegt liegen rief riefen ruft rufen schrieb schrieben schreibt schreiben sprach sprachen spricht sprechen starb starben stirbt sterben traf trafen trifft treffen trug trugen trägt"
    " tragen trat traten tritt treten verließ verließen verlor verloren verliert verlieren wurde wurden wird werden wirft warf warfen werfen wusste weiß wissen zog zogen zieht ziehen blieb blieben bleibt bleiben"
    " brachte brachten bringt bringen dachte denkt denken fand fanden findet finden fiel fielen fällt fallen floh flohen flieht führte führten führt führen gehört gehörte gehörten gehören gewann"
    " gewannen gewinnt gewinnen hieß hieß heißt heißen kannte kennt kennen nannte nannten nennt nennen schloss schlossen schließt schließen schoss schossen schwor schworen schwört sieht sah sahen sehen"
    " sitzt saß saßen stufte stuften stuft stieg stiegen tat taten tut tun unterhält unterhielt verbindet verband verbietet verbot verspricht versprach versprachen versteht verstand vertritt vertrat"
    " wies wiesen weist bestreitet bestritt bestritten besitzt besaß besitzen betreibt betrieb betreiben bezichtigt beginnt begann begannen bekannte bekennt bekennen beschreibt beschrieb beschließt beschloss"
    " beschlossen bestand besteht bestehen bezog bezieht bietet bot entging entkam entstand entstanden entsteht erhielt erhält erhielten erschien erscheint erscheinen ernannte ernannten ernennt erschoss"
    " erschossen empfing empfiehlt gesteht gestand gilt galt galten gelten gelang hilft half halfen listet listete listeten läuft lief liefen übernahm übernimmt übernahmen überfiel überfielen umfasst"
    " unternahm unterliegt unterliegen unterlag unterlagen verhängte verhängten verhängt erließ setzte setzten setzt setzen legte legten legt liegt leitet leitete leiteten kündigte kündigt tötete töteten tötet griff griffen greift"
    " angreifen stürmte stürmten sprengte sprengten zündete zündeten verübte verübten verübt entführte entführten entführt ermordete ermordeten explodierte explodierten detonierte schwor schwört gesteht räumt räumte"
    " wollte will wollen soll sollte sollten sollen muss musste mussten müssen darf durfte dürfen kann konnte konnten können mag möchte möchten dürfte dürften könnte könnten würde würden gründete gründeten"
    " anerkennt vorwirft vorwarf beansprucht beanspruchte reklamiert reklamierte lebt lebte leben lebten wuchs hat haben hatte hatten ist sind war waren sei seien wäre wären hätte hätten bin"
    " stammt stammte geboren meint meinte meinten glaubt glaubte glaubten rechnet rechnen rechnete behauptet behauptete behaupteten vermutet vermuten vermutete rächte nutzt nutzte nutzen fordert forderte"
    " klassifizierten klassifizierte klassifiziert amtiert amtierte amtierten beriet berieten berät"
) - words("geboren klassifizierten klassifiziert sicher")
_NOT_VERBS = words(
    "planen plan sichern steuern folgen handeln teilen leben spiel bericht berichten besuch besuchen versuch versuchen sagen wählen zahlen handel angeklagt sammeln schulden spenden arbeiten trainierten beteiligt beteiligten"
    " verletzt verletzte verletzten verhaftet verhafteten ermordet ermordeten entführt entführten getötet verurteilten verurteilt bewaffnet bewaffnete bewaffneten gegründet sanktioniert gelistet verdächtigt verdächtigte"
    " verdächtigten bekannt genannt besetzt besetzte besetzten finanziert kontrolliert unterstützt geteilt bezeichnet eingestuft klassifiziert klassifizierten erwähnten organisiert organisierte organisierten geplant"
    " registriert registrierte registrierten gesichert folgte folgenden folgende führend führende teilte schütz schad leit"
) - words("verhaftete folgte teilte besetzte unterstützt finanziert kontrolliert entführten ermordeten bezeichnet")


def _conjugated() -> frozenset[str]:
    out: set[str] = set()
    for stem in _WEAK:
        link = "e" if stem.endswith(("t", "d", "ffn", "chn", "gn", "dm")) else ""
        out |= {f"{stem}{link}t", f"{stem}{link}te", f"{stem}{link}ten"}
    return frozenset(out)


_AUX = words(
    "ist sind war waren sei seien wäre wären bin wurde wurden wird werden worden hat haben hatte hatten hätte hätten soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten"
    " könnte könnten muss müssen musste mussten darf dürfen durfte dürfte dürften würde würden mag möchte möchten"
)
_SPARED = words("werde entgeht entgehe entgehen entging entgingen entkommt entkam entkamen bleibt blieb blieben")
_VERBS = (_conjugated() | _PLAIN | _SPARED) - _NOT_VERBS
_TOLD = words(
    "gehe stehe liege bleibe komme gebe habe könne müsse solle wolle dürfe möge wisse lasse führe halte sehe nehme trage"
    " bringe mache sage fordere bedeute diene helfe schade fehle lebe gelte finde brauche drohe treffe stimme gehöre"
    " spreche leide kenne arbeite handle verstoße befinde erscheine beruhe belege zeige beweise rechne erwarte fürchte hoffe"
    " plane besitze leite betreibe kontrolliere befehlige kommandiere unterstütze finanziere liefere wohne stamme verfüge"
    " zähle falle verliere wirke sitze suche versuche nenne bezeichne bestehe operiere agiere verbreite verdiene bekomme"
    " erhalte verstehe bestreite begrüße bedauere schreibe lese existiere funktioniere scheine heiße"
)
"""Verbs in the form in which German passes on what others say."""
_SAID = (
    "sagt;sagte;sagten;sagen;erklärt;erklärte;erklärten;berichtet;berichtete;berichteten;teilte mit;teilt mit;teilten mit;betont;betonte;meldet;meldete;meldeten;schreibt;schrieb;schrieben;behauptet;behauptete;behaupteten;"
    "versichert;versicherte;versicherten;erzählt;erzählte;ergänzt;ergänzte;fügte hinzu;fügt hinzu;warnt;warnte;warnten;kündigt an;kündigte an;erinnert;erinnerte;bekräftigt;bekräftigte;bemerkt;bemerkte;äußert;äußerte;heißt es;"
    "hieß es;nennt;nannte;nennen;bezeichnet;bezeichnete;beschreibt;beschrieb;schildert;schilderte;verkündete;antwortet;antwortete;gab bekannt;gibt bekannt;gibt an;gab an;gaben an;führt aus;führte aus;beteuert;beteuerte;"
    "hat gesagt;hat erklärt;spricht von;sprach von;weist darauf hin;wies darauf hin"
)
_ROLE_COMPOUNDS = (
    "{,terror,miliz,rebellen,gruppen,partei,banden,sekten,clan,kartell,islamisten,taliban,guerilla,extremisten}"
)

LEXICON = Lexicon(
    language="de",
    articles=words(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen jenem kein keine keinen keinem keiner keines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"
        " unser unsere unseren zum zur im am vom beim ins ans"
    ),
    conjunctions=words("und oder aber doch sondern sowie bzw beziehungsweise"),
    clause_starts=words(
        "während obwohl weil da wenn falls als nachdem bevor ehe seit seitdem bis damit sodass sobald solange indem obgleich wobei wodurch womit wo wohingegen nachdem ob"
    ),
    relatives=words("welcher welche welches welchem welchen dessen deren denen dass daß"),
    prepositions=words(
        "in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor hinter neben zwischen für gegen ohne um durch bis während wegen trotz laut gemäß entlang innerhalb außerhalb nahe samt per pro statt anstatt ab ins ans"
        " gegenüber dank binnen zufolge"
    ),
    of_words=words("der des von vom dem bei in im beim einer eines"),
    auxiliaries=_AUX | (_VERBS - words("plan nutzt beteiligt")) | _TOLD,
    copulas=words("ist sind war waren wurde wurden wird bleibt blieb bleiben gilt galt sei"),
    verbs=_VERBS,
    pronouns={"er": "any", "ihn": "any", "ihm": "any", "sie": "any", "ihnen": "organization"},
    possessives=dict.fromkeys(words("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"), "any"),
    negations=table(
        "nicht;nie;niemals;kein{,e,en,em,er,es};keinesfalls;keineswegs;weder;noch nie;nicht mehr;nirgends;niemand"
    ),
    universals=table(
        "immer;stets;nie;niemals;nur;ausschließlich;alle;alles;jede{,r,s,n,m};gänzlich;vollständig;überall;lediglich"
    ),
    authorities=table(
        un="vereinte{,n} nationen;vereinter nationen;uno;un;un-sicherheitsrat{,s,es};uno-sicherheitsrat{,s,es};sicherheitsrat{,s,es};weltsicherheitsrat{,s,es};un-sanktionsausschuss{,es};sanktionsausschuss{,es};un-komitee{,s};"
        "sanktionskomitee{,s};1267-ausschuss{,es};1267-komitee{,s};{751,1518,1533,1591,1718,1970,2048,2127,2140,2206,2374,al-qaida,taliban}-{ausschuss,ausschusses,komitee,komitees};un-ausschuss{,es};un-sanktionskomitee{,s};un-sanktionsliste;un-liste;uno-liste;un-terrorliste;un-sanktionen;{un,uno}-{verzeichnis,verzeichnisses,register,registers,sperrliste,strafliste,sanktionslisten,listen,katalog,kartei,sanktionsverzeichnis,sanktionsregister}",
        ofac="sdn;us-finanzministerium{,s};us-schatzamt{,s};us-finanzministeriums;finanzministerium{,s} der usa;amerikanische{,n,s} finanzministerium{,s};finanzministerium{,s} der vereinigten staaten;ofac;usa;us-regierung;vereinigte{,n} staaten;"
        "vereinigter staaten;washington;us-amerikanisch{e,en,er,es};amerikanisch{e,en,er,es};us-behörden;us;us-sanktionsliste;us-liste;us-terrorliste;us-sanktionen;amerikaner;amerika{,s};us-treasury;us-kontrollbehörde;{us,ofac}-{verzeichnis,verzeichnisses,register,registers,sperrliste,strafliste,sanktionslisten,listen,katalog,kartei,sanktionsverzeichnis,sanktionsregister};ofac-liste",
        state="us-außenministerium{,s};außenministerium{,s} der usa;amerikanische{,n,s} außenministerium{,s};state department{,s};us-aussenministerium{,s}",
        eu="europäische{,n,r} union;eu;brüssel;eu-rat{,s};rat der europäischen union;eu-sanktionsliste;eu-terrorliste;eu-liste;eu-sanktionen",
        uk="großbritannien{,s};vereinigte{,n,s} königreich{,s};britisch{e,en,er,es};london{,s};briten",
        ca="kanada{,s};kanadisch{e,en,er,es};ottawa",
        au="australien{,s};australisch{e,en,er,es};canberra",
        ch="schweiz;schweizer;seco;bern;bundesrat",
    ),
    programmes=table(
        terror="als terrorist{,en,in};wegen {terrorismus,terrors,terrorverdachts,des terrorismus}",
        fto="ausländisch{e,en,er} terroristisch{e,en,er} organisation{,en};ausländisch{e,en,er} terrororganisation{,en};ausländisch{e,en,er} terrorgruppe{,n};fto",
        sdgt="{speziell,besonders,eigens} {ausgewiesen,benannt,bezeichnet}{e,en,er} {globale,weltweite,globalen,globaler,internationaler,internationalen,weltweiter}{,r,n} terrorist{,en,in};global{e,en,er} terrorist{,en};"
        "weltweit{e,en,er} terrorist{,en};sdgt;durchführungsverordnung 13224;präsidialerlass{,es} 13224;erlass 13224;executive order 13224;weltweit gesuchte{r,n} terrorist{,en};speziell designierte{,r,n} globale{,r,n} terrorist{,en}",
        tco="transnationale{,n,r} {kriminelle,kriminellen,krimineller,verbrecherische,verbrecherischen} {organisation,organisationen,gruppe,gruppen,vereinigung,bande}",
        narcotics="drogenhandel{,s};rauschgifthandel{,s};drogenhändler{,n,s};drogenboss{,es};kingpin;kingpin-gesetz{,es};kingpin-act;drogenkartell{,s};drogenbaron{,s,e};drogenschmuggel{,s};rauschgiftschmuggel{,s}",
        cyber="cyberangriff{,e,en};cyberkriminalität;hackerangriff{,e,en};cyber",
        election="wahlbeeinflussung;wahleinmischung",
        magnitsky="magnitsky;magnitski",
        balkans="balkan-programm;balkanprogramm;balkan-programms;balkan-erlass;balkan-verordnung;programm für den {balkan,westbalkan}",
        iran="iran-programm",
        dprk="nordkorea-programm",
        proliferation="massenvernichtungswaffen;proliferation",
    ),
    list_nouns=table(
        "sdn;liste{,n};sanktionslisten;verzeichnis{,ses,se};un-verzeichnis{,ses};sanktionsverzeichnis{,ses};*-liste{,n};*-sanktionen;*sanktionsliste{,n};*-sanktionsregime;*terrorliste{,n};*sperrliste{,n};{drogen,rauschgift,balkan,embargo,menschenrechts,straf,verbots,kingpin,finanz,reiseverbots}liste{,n};waffenembargo{,s};reiseverbot{,s};kontensperre{,n};streichung;sanktionsliste{,n};terrorliste{,n};schwarze{,n,r} liste{,n};un-sanktionsliste;un-liste;us-sanktionsliste;us-liste;us-terrorliste;eu-sanktionsliste;eu-terrorliste;eu-liste;un-terrorliste;uno-liste;{us,un,uno,eu,ofac}-{verzeichnis,verzeichnisses,register,registers,sperrliste,strafliste,sanktionslisten,listen,katalog,kartei,sanktionsverzeichnis,sanktionsregister};register{,s};sanktionen;listung;"
        "strafmaßnahmen;us-sanktionen;un-sanktionen;eu-sanktionen;einreiseverbot;vermögenssperre;fahndungsliste;einstufung;sanktionsregime"
    ),
    list_verbs=table(
        strong="gelistet{,e,en,er,es};sanktioniert{,e,en,er,es};aufgelistet;sanktionierte;sanktionierten;listet;listete;listeten;mit sanktionen belegt;mit sanktionen belegte{,n};belegte mit sanktionen;unter sanktionen gestellt;verboten als;geächtet",
        weak="{führt,führen} {ihn,sie,beide,alle,diese,jeden,jede};führte{,n} {beide,alle};führte ihn;führten ihn;steht;stehen;stand;standen;stufte{,n};stuft;einstufte{,n};eingestuft{,e,en,er,es};einstuft;gesetzt;setzte{,n};setzt;aufgenommen{,e,en};nahm;nahmen;geführt{,e,en};führt;führte{,n};führen;klassifiziert{,e,en,er,es};bezeichnet{,e,en};"
        "bezeichnete{,n};erklärte{,n};erklärt;gilt;gelten;galt;unterliegt;unterliegen;unterlag;unterlagen;betrachtet{,e,en};benannt{,e,en};benannte{,n};verhängt{,e,en};verhängte{,n};erscheint;erscheinen;taucht;tauchen;findet;finden;fand;fanden;eingefroren{,e,en};fror;landete{,n};ausgewiesen{,e,en};designiert{,e,en};"
        "belegt{,e,en};eingetragen{,e,en};hinzugefügt{,e,en};kam;kamen;befindet;befinden;figuriert;verzeichnet;wies;setzten;erfasst{,e,en};{fällt,fallen,fiel,fielen} unter",
        delisted="von der liste verschwunden;von den listen verschwunden;gestrichen;von der liste genommen;von der liste gestrichen;strich;strichen;nicht mehr gelistet;nicht mehr {verzeichnet,geführt,eingetragen,aufgeführt};entlistet;delistet;aus der liste entfernt;nicht länger auf der liste;nicht mehr auf;steht nicht mehr;stehen nicht mehr;nicht mehr unter sanktionen",
    ),
    lacking=table(
        "fehlt;fehle;fehlen;fehlte;fehlten;sucht man vergeblich;sucht man vergebens;entgeht;entgehe;entgehen;entging;entgingen;"
        "entgangen;entkommt;entkam;entkamen;entkommen;bleibt {,* ,* * }verschont;blieb{,en} {,* ,* * }verschont"
    ),
    labels=table(
        "terrorgruppe{,n};terrororganisation{,en};terroristisch{e,en,er} organisation{,en};terroristisch{e,en,er} vereinigung{,en};terrormiliz{,en};terrornetzwerk{,s,e};terroristisch{e,en,er} gruppe{,n}"
    ),
    same_day=table(
        "am selben tag;am gleichen tag;an diesem tag;an jenem tag;demselben tag;am gleichen datum;{demselben,selben,gleichen} datum;in derselben {runde,tranche,charge,welle};im {selben,gleichen} zug;taggleich;selben tag;gleichen tag;am selben tag wie;zur {selben,gleichen} zeit;zum {selben,gleichen} {zeitpunkt,datum,termin};gleichzeitig;zeitgleich;zusammen mit ihm;zusammen mit ihr;am selben datum;gemeinsam mit ihm"
    ),
    roles=table(
        head=f"anführer{{,s,in,n}};{_ROLE_COMPOUNDS}führer{{,s,in,n}};{_ROLE_COMPOUNDS}chef{{,s,in}};oberhaupt{{,s}};emir{{,s}};präsident{{,en,in}};vorsitzende{{,r,n}};leiter{{,s,in,n}};boss{{,es}};ministerpräsident{{,en,in}};premierminister{{,s,in}};"
        f"regierungschef{{,s,in}};staatschef{{,s,in}};rädelsführer{{,s}};generalsekretär{{,s,in}};{_ROLE_COMPOUNDS}anführer{{,s}};kopf;kopfes;drogenboss{{,es}};kalif{{,en}};geschäftsführer{{,s,in}};drahtzieher{{,s}};generaldirektor{{,s}};übergangspräsident{{,en}}",
        deputy="stellvertreter{,s,in};vize{,s};vizechef{,s};vizepräsident{,en,in};stellvertretende{,r,n} {führer,führers,anführer,anführers,chef,chefs,kommandeur,kommandeurs,leiter,leiters,vorsitzende,vorsitzender,vorsitzenden};nummer zwei;"
        "zweite{,r,n} mann;rechte hand;stellvertretende{,r,n} {emir,befehlshaber}",
        founder="gründer{,s,in,n};mitgründer{,s,in};mitbegründer{,s,in,n};begründer{,s,in};gründungsmitglied{,s,er,ern};gründervater{,s}",
        member="mitglied{,s,er,ern,es};kämpfer{,s,n,in};angehörige{,r,n};milizionär{,s,e,en};aktivist{,en};gefolgsmann;anhänger{,s,n};mittelsmann",
        senior="führende{,r,s,n} mitglied{,er,ern,s};hochrangige{,r,s,n} {mitglied,mitglieder,anführer,führer,kommandeur,kommandeure,vertreter,funktionär,funktionäre};spitzenfunktionär{,s,e};führungsmitglied{,s,er};funktionär{,s,e};führungsfigur{,en};"
        "schlüsselfigur{,en};führungskader;kader;führende{,r,n} {kopf,köpfe,vertreter,figur}",
        commander="kommandeur{,s,e,en,in};kommandant{,en,in};befehlshaber{,s,n};general{,s,e};militärchef{,s};oberbefehlshaber{,s};feldkommandeur{,s,e};warlord{,s};kriegsherr{,n,en};militärführer{,s};generalstabschef{,s};heerführer{,s};oberkommandierende{,r,n};oberst",
        spokesperson="sprecher{,s,in,n};pressesprecher{,s,in};wortführer",
        minister="minister{,s,in,n};{bildungs,gesundheits,landwirtschafts,handels,kultur,energie,verkehrs,industrie,arbeits,sozial,planungs,grenz,religions,informations}minister{,s,in};innenminister{,s,in};außenminister{,s,in};verteidigungsminister{,s,in};finanzminister{,s,in};justizminister{,s,in};kommissarische{,r,n} innenminister{,s}",
        owner="besitzer{,s,in,n};eigentümer{,s,in,n};inhaber{,s,in,n};mitbesitzer{,s};mehrheitseigner{,s};miteigentümer{,s};eigner{,s}",
        director="direktor{,s,en,in};verwalter{,s};manager{,s,in};vorstand{,s};vorstandsmitglied{,s,er}",
        governor="gouverneur{,s,e,in};bürgermeister{,s,in};präfekt{,en}",
        ambassador="botschafter{,s,in};gesandte{,r,n};konsul{,s}",
        security_chief="sicherheitschef{,s};sicherheitsverantwortliche{,r,n};leiter der sicherheit",
        officer="kadi{,s};berater{,s,in};geheimdienstchef{,s};finanzchef{,s};finanzier{,s};bankier{,s};bombenbauer{,s};rekrutierer{,s};schatzmeister{,s};richter{,s};sekretär{,s};operationschef{,s};ideologe{,n};ausbilder{,s};logistiker{,s}",
    ),
    role_verbs=valued(
        {
            "head:passive": "geführt von;angeführt von;geleitet von;unter führung von;unter der führung von;unter der leitung von;unter leitung von;an der spitze steht;an ihrer spitze steht;an seiner spitze steht;an deren spitze;an dessen spitze;"
            "geführt vom;angeführt vom;regiert von",
            "head:active": "führt;führte;leitet;leitete;führte an;führt an;steht an der spitze;stand an der spitze;anführt;anführte;übernahm die führung;regiert;steht vor",
            "commander:passive": "befehligt von;kommandiert von;unter dem kommando von;unter dem befehl von",
            "commander:active": "befehligt;befehligte;kommandiert;kommandierte;befehligten",
            "founder:passive": "gegründet von;gegründet vom;ins leben gerufen von;aufgebaut von;geschaffen von;gegründet durch",
            "member:active": "{sitzt,saß} im {aufsichtsrat,vorstand,verwaltungsrat,beirat,kabinett} {der,des,von};gehört dem {vorstand,aufsichtsrat} {der,des,von} an",
            "officer:active": "koordiniert;koordinierte;koordinierten;berät;beriet;vertritt;vertrat;repräsentiert;repräsentierte",
            "founder:active": "gründete;gründeten;rief ins leben;begründete;baute auf;mitgründete",
            "founder+head:passive": "gegründet und geführt von;gegründet und geleitet von",
            "governor:active": "regierte;regierten;verwaltete;verwalteten;herrschte über;herrschten über",
            "owner:passive": "gehört;gehörte;gehören;im besitz von;im eigentum von",
            "owner:active": "besitzt;besaß;besitzen",
            "as:active": "amtierte als;amtiert als;diente als;dient als;fungiert als;fungierte als",
            "as:appointed": "ernannt;zum chef ernannt;benannt",
        }
    ),
    current_words=words(
        "aktuell aktuelle aktueller aktuellen derzeit derzeitige derzeitiger derzeitigen heute heutige heutiger heutigen jetzt jetzige jetziger gegenwärtig amtierende amtierender amtierenden kommissarische kommissarischer noch weiterhin"
    ),
    former_words=words(
        "ehemalige ehemaliger ehemaligen ehemaliges ehemals früher frühere früherer früheren einst einstige einstiger einstigen ex damalige damaliger damaligen vormals vormalige verstorbene verstorbener verstorbenen getötete getöteter zuvor"
    ),
    relations=valued(
        {
            "linked_to": "{verknüpft,verflochten,verquickt,verzahnt} mit;hängt an;hängen an;zugeordnet;verbindung{,en} zu;verbindung{,en} zum;verbindung{,en} zur;verbindung{,en} mit;verbunden mit;in verbindung mit;beziehung{,en} zu;beziehung{,en} zum;beziehung{,en} zur;kontakt{,e} zu;kontakt{,e} zur;kontakt{,e} zum;kontakt mit;"
            "nahe{,steht,stehen,stehend,stehende};nahesteh{t,en,end,ende,enden};nahe steht;in kontakt mit;verbandelt mit;assoziiert mit;verbindungen unterhält;verflochten mit;pflegt verbindungen",
            "affiliated_with": "ableger{,s,n} von;ableger{,s} der;ableger{,s} des;filiale{,n} der;filiale{,n} von;angegliedert;zugehörig;affiliiert mit;zugerechnet",
            "allied_with": "verbündet{,e,en,er} mit;verbündete{,r,n} der;verbündete{,r,n} des;verbündete{,r,n} von;bündnis{,ses} mit;bündnis zwischen;allianz mit;alliiert mit;allianz zwischen;verbündete sich mit;verbündeten sich mit",
            "part_of": "teil der;teil des;teil von;arm der;arm des;arm von;bewaffnete{,r,n} arm;zweig der;zweig des;zweig von;flügel der;flügel des;flügel von;fraktion der;fraktion des;tarnorganisation;tarnfirma;einheit der;zelle der;unterstellt;untersteht;"
            "unterstehen;unterorganisation;regionalableger;tochterfirma;unterabteilung;frontorganisation",
            "splinter_of": "abspaltung von;abspaltung der;abspaltung des;splittergruppe der;splittergruppe des;splittergruppe von;hervorgegangen aus;ging aus;spaltete sich von;abgespalten von;löste sich von;abgespalten;spaltete sich",
            "member_of": "mitglied{,er} der;mitglied{,er} des;mitglied{,er} von;schloss sich;schlossen sich;angehörige{,r,n} der;angehörige{,r,n} des;trat bei;beigetreten;gehört zu;gehörte zu;gehört zur;gehört zum;angeschlossen",
            "pledged_to": "treueid auf;treue gegenüber;gefolgschaft;treueschwur;loyal gegenüber;loyal zu;schwor treue;schworen treue;treue geschworen;treueeid;loyalität gegenüber;die treue",
            "fights": "bekämpft;bekämpfen;bekämpfte;bekämpften;kämpft gegen;kämpfen gegen;kämpfte gegen;kämpften gegen;im krieg mit;krieg gegen;rivale{,n} der;rivale{,n} des;rivale{,n} von;verfeindet mit;feind der;feind des;im kampf gegen",
            "finances": "finanziert;finanzierte;finanzieren;finanzierten",
            "finances:rev": "finanziert von;finanziert durch;finanziert wird von",
            "supports:rev": "unterstützt von;unterstützt vom;unterstützt durch;gefördert von;bewaffnet von;gesponsert von",
            "supports": "unterstützt;unterstützte;unterstützen;unterstützten;unterstützung für;fördert;förderte;beliefert;belieferte;liefert;lieferte;rüstet;bewaffnet;versorgt;versorgte;hilft;half;unterstützung der",
            "trained_with": "ausgebildet von;trainiert von;trainingslager{,n,s};ausbildungslager{,n,s};trainierte mit;trainierten mit;ausgebildet bei;ausgebildet in",
            "cooperates_with": "kooperiert mit;kooperieren mit;kooperierte mit;zusammenarbeit mit;arbeitet mit;arbeiten mit;arbeitete mit;gemeinsam mit;koordiniert mit;zusammen mit;kooperation mit;arbeiteten mit",
            "hosts": "beherbergt;beherbergte;beherbergen;gewährt unterschlupf;gewährte unterschlupf;bietet unterschlupf;unterschlupf",
            "controls": "kontrolliert;kontrollierte;kontrollieren;kontrollierten",
            "controls:rev": "kontrolliert von;kontrolliert vom",
            "acts_for": "im auftrag von;im auftrag der;im auftrag des;im namen der;im namen des;im namen von;handelt für;arbeitet für;arbeitete für;handelte für;im sold von;im sold der;im sold des;steht im dienst von;in diensten von;in diensten der;in diensten des",
            "successor_of": "nachfolger{,s,in} von;nachfolger{,s,in} des;nachfolger{,s,in} der;folgte auf;löste ab;ersetzte;trat die nachfolge von;nachfolgeorganisation der;nachfolgeorganisation von;nachfolgeorganisation des",
        }
    ),
    kin=table(
        child_of="kinder{,n};sohn{,s,es};tochter;söhne{,n};töchter{,n}",
        parent_of="vater{,s};mutter;eltern",
        sibling_of="bruder{,s};schwester;brüder{,n};schwestern;halbbruder{,s};halbschwester;zwillingsbruder",
        relative_of="onkel{,s};neffe{,n};cousin{,s};cousine;vetter{,s};schwager{,s};schwiegervater{,s};schwiegersohn{,s};nichte;tante;enkel{,s};großvater{,s};verwandte{,r,n};großonkel",
        spouse_of="ehefrau;ehemann{,es};frau;mann;witwe;gatte;gattin;witwer",
    ),
    attack_nouns=table(
        "angriff{,e,en,s,es};anschlag{,s,es};anschläge{,n};attentat{,s,e,en};überfall{,s};überfälle{,n};hinterhalt{,s};explosion{,en};massaker{,s,n};bombenanschlag{,s,es};bombenanschläge{,n};selbstmordanschlag{,s,es};selbstmordanschläge{,n};"
        "selbstmordattentat{,s,e,en};attacke{,n};entführung{,en};ermordung;mordanschlag;sturm;belagerung;drohnenangriff{,e,en,s};luftangriff{,e,en,s};luftschlag;luftschläge;sprengstoffanschlag{,s};geiselnahme{,n};schießerei;raketenangriff{,e,en,s};"
        "terroranschlag{,s,es};terroranschläge{,n};terrorangriff{,e,en};autobombenanschlag;bombardierung{,en};beschuss;razzia"
    ),
    attack_verbs=table(
        "griff an;griff;griffen;angriff;angriffen;greift;greifen;stürmte{,n};überfiel{,en};bombardierte{,n};sprengte{,n};zündete{,n};explodierte{,n};detonierte{,n};eröffnete{,n} das feuer;ermordete{,n};entführte{,n};erschoss;erschossen;verschleppte{,n};"
        "massakrierte{,n};plünderte{,n};brannte{,n} nieder;setzte{,n} in brand;attackierte{,n};verübte{,n};tötete{,n};feuerte{,n};rammte{,n};enthauptete{,n};nahmen als geiseln;beschoss;beschossen;ereignete sich"
    ),
    weapons=table(
        "autobombe{,n};lastwagenbombe{,n};lkw-bombe;bombe{,n};sprengsatz;sprengsätze{,n};sprengstoff{,s,e};sprengstoffweste{,n};sprengstoffgürtel{,n};selbstmordattentäter{,s,n,in};gewehr{,e,en};granate{,n};rakete{,n};mörser{,n};drohne{,n};mine{,n};"
        "messer{,n};maschinengewehr{,e,en};sturmgewehr{,e,en};panzerfaust;handgranate{,n};bewaffnete{,n};sprengfalle{,n};krankenwagen;tanklaster;lastwagen"
    ),
    attackers=table(
        "angreifer{,n};attentäter{,n};selbstmordattentäter{,n};bewaffnete{,n};kämpfer{,n};islamisten;dschihadisten;aufständische{,n};extremisten;rebellen;terroristen;milizionäre;bewaffnete männer;täter"
    ),
    casualty_words=table(
        killed="getötet{,e,en};tote{,n,r};starben;starb;kamen ums leben;kam ums leben;ums leben;todesopfer{,n};opfer;tötete{,n};töten;ermordet{,e,en};gestorben;umgekommen;gefallen;leben gekostet;das leben gekostet;das leben kostete;erschossen;kostete;tod;verstorben",
        wounded="verletzt{,e,en};verwundet{,e,en};verletzte{,n};verletzten",
        abducted="entführt{,e,en};verschleppt{,e,en};geisel{,n};entführte{,n};in geiselhaft;gekidnappt",
    ),
    victims=table(
        civilians="zivilist{,en,innen};zivilperson{,en};dorfbewohner{,n};bewohner{,n};einwohner{,n};bauern;frauen;kinder{,n};pilger{,n};studenten;schüler{,n};schülerinnen;gläubige{,n};passagiere{,n};touristen;journalisten;helfer{,n};fischer{,n};schulmädchen",
        police="polizist{,en,innen};polizeibeamte{,n};polizeischüler;beamte{,n}",
        soldiers="soldat{,en,innen};militärangehörige{,n};truppen;us-soldaten;blauhelmsoldaten;blauhelme{,n};sicherheitskräfte{,n};armeeangehörige",
        officials="regierungsvertreter{,n};regierungsbeamte{,n};politiker{,n};funktionäre",
        foreign="ausländer{,n};staatsangehörige{,n}",
        people="mensch{,en};person{,en};opfer{,n};männer{,n};tote{,n};bürger{,n};us-bürger{,n};amerikaner{,n};afghanen",
        attackers="angreifer{,n};attentäter{,n};islamisten;aufständische{,n};extremisten;dschihadisten",
    ),
    responsible=table(
        asserted="verantwortlich für;verantwortung für;steckt hinter;stecken hinter;steckte hinter;verübte{,n};verübt hat;plante{,n};geplant und durchgeführt;organisierte{,n};drahtzieher{,s} der;drahtzieher{,s} des;hinter dem anschlag;urheber des;urheber der;durchgeführt",
        blamed="verantwortlich gemacht;wirft vor;warf vor;werfen vor;wirft * vor;wirft * * vor;warf * * vor;wirft * * * vor;beschuldigt;beschuldigte;beschuldigten;beschuldigen;macht * verantwortlich;macht verantwortlich;machte * verantwortlich;macht * * verantwortlich;machte * * verantwortlich;"
        "machen * verantwortlich;machten * verantwortlich;macht * für;macht * * für;machte * für;machte * * für;machen * für;zur last gelegt;zugeschrieben;schreibt * zu;bezichtigt;bezichtigte;angeklagt wegen;verdächtigt;wird vorgeworfen;vorgeworfen;angelastet;lastet * an;wirft;warf;werfen;warfen",
        claimed="bekannte sich zu;bekannte sich zum;bekannte sich;bekannten sich;bekennt sich;reklamierte{,n} * für sich;reklamierte{,n};reklamiert;beanspruchte{,n};beansprucht;hat sich bekannt;übernahm die verantwortung;übernahmen die verantwortung",
        denied="bestreitet;bestritt;bestritten;bestreiten;dementiert;dementierte;dementierten;leugnet;leugnete;leugneten;wies zurück;wies * zurück;wies * * zurück;wies jede verantwortung;weist zurück",
        admitted="gab zu;gab * zu;gab * * zu;gab auch zu;gaben zu;gibt zu;gesteht;gestand;gestanden;räumte ein;räumt ein;räumte * ein;gab * auch zu;hat zugegeben;hat gestanden",
    ),
    tasks=table(
        "zuständig für;verantwortlich für die sicherheit;beauftragt mit;betraut mit;anvertraut;kontrolle über;übernahm die kontrolle;übernahmen die kontrolle;überwacht;verwaltet;übertragen;leitet die sicherheit;sicherheit des;sicherheit der;übernimmt die sicherheit;sichert"
    ),
    approval=table(
        "mit zustimmung der;mit zustimmung des;mit zustimmung von;mit billigung der;mit billigung des;mit billigung von;genehmigt von;gebilligt von;mit einverständnis;mit einwilligung;autorisiert von;mit dem segen;mit erlaubnis;mit unterstützung der;abgesegnet von"
    ),
    reporting=table(
        said=_SAID + ";" + MANNERS["de"],
        believed="glaubt;glaubte;glauben;glaubten;meint;meinte;meinen;vermutet;vermutete;vermuten;schätzt;schätzte;schätzen;befürchtet;befürchtete;befürchten;fürchtet;fürchten;hofft;hoffen;erwartet;erwarten;erwartete;rechnet damit;rechnen damit;geht davon aus;gehen davon aus;"
        "nimmt an;nehmen an;hält für;prognostiziert;prognostizieren;denkt;denken;sieht in;sehen in;rechnen;rechnet",
        denied="bestreitet;bestritt;bestritten;bestreiten;dementiert;dementierte;dementierten;leugnet;leugnete;wies zurück;wies * zurück;wies * * zurück;weist * zurück;verneint",
        admitted="gab zu;gab * zu;gab * * zu;gab auch zu;gab * auch zu;gibt zu;gibt * zu;gesteht;gestand;räumte ein;räumte * ein;räumt ein;räumt * ein;gaben zu;hat zugegeben;hat gestanden",
        accused="beschuldigt;beschuldigte;beschuldigten;beschuldigen;wirft;warf;werfen;warfen;bezichtigt;bezichtigte;macht * verantwortlich;macht * * verantwortlich;macht * für;machte * für;macht * * für;machte * * für;machen * für;klagt an;klagte an;verdächtigt;verdächtigte",
        claimed="bekannte sich;bekannten sich;bekennt sich;reklamierte;reklamierten;reklamiert;beansprucht;beanspruchte",
    ),
    according=table(
        "laut;nach angaben;zufolge;nach ansicht;nach einschätzung;nach aussage;nach aussagen;nach auskunft;nach meinung;nach darstellung;nach worten;nach den worten;nach berichten;unter berufung auf;den angaben zufolge;nach informationen;aus sicht;glaubt man;folgt man;nach lesart"
    ),
    reports=table(
        "bericht{,s,es,e,en};memo;dokument{,s,es,e};einschätzung;erklärung;stellungnahme;studie;mitteilung;pressemitteilung;dossier{,s};interview{,s};brief{,es};eintrag{,s};vermerk{,s};depesche"
    ),
    forecasts=table(
        "wird * werden;wird werden;werden werden;wird * * werden;wird voraussichtlich;werden voraussichtlich;voraussichtlich;wird bald;werden bald;wird in;dürfte{,n};wird sich;werden sich;im kommenden jahr;kommendes jahr;nächstes jahr;im nächsten jahr;prognostiziert;"
        "sagt{,e,en} voraus;sagen voraus;sagt{,e} {* ,* * }voraus;sagen {* ,* * }voraus;prophezei{t,en,te,ten};prognostizier{en,te,ten};wird gewinnen;wird verlieren;wird wohl;werden wohl;bevorsteh{t,en};steht bevor;binnen zwei jahren;steht kurz davor;wird weiter;werden weiter;erwartet werden;wird künftig;künftig;wird noch;werden noch;wird nächste;wird kommende;"
        "in absehbarer zeit"
    ),
    opinions=table(
        "jeder weiß;alle wissen;niemand hat so;wie kein anderer;wie kein zweiter;mehr als jeder andere;gefürchtetste{,n,r,s};gefährlichste{,n,r,s};mächtigste{,n,r,s};brutalste{,n,r,s};blutigste{,n,r,s};tödlichste{,n,r,s};berüchtigtste{,n,r};schlimmste{,n,r,s};beste{,n,r,s};schlechteste{,n};skandal{,s};skandalös{,e,er,es};schändlich{,e,er};"
        "meiner meinung nach;meines erachtens;ich glaube;ich denke;zweifellos;offensichtlich;leider;bedauerlicherweise;tragisch{,e,er,es};heldenhaft{,e,er};feige{,r,n};grausam{,e,er,en,es};skrupellos{,e,er,en};brillant{,e,er};schande;großzügig{,e,er};erfreulicherweise;"
        "unverzeihlich;abscheulich{,e,er,es};wichtigste{,n,r,s};barbarisch{,e,er};glücklicherweise;beschämend;erbärmlich"
    ),
    attempts=table(
        attempted="versucht;versuchte;versuchten;versuchen;bemüht sich;bemühte sich;strebt an;strebte an;wollte;wollten",
        planned="plant;planen;plante;planten;beabsichtigt;beabsichtigen;bereitet vor;hat vor;haben vor;bereitete vor;will;wollen",
        discussed="diskutiert;diskutieren;diskutierten;verhandelt;verhandeln;verhandelte;verhandelten;in gesprächen;berät über;beraten",
        considered="erwägt;erwägen;erwog;überlegt;prüft;prüfen;denkt darüber nach",
        agreed="einigten sich auf;einigte sich auf;vereinbarte;vereinbarten;sagte zu;stimmte zu;verpflichtete sich;verpflichteten sich;versprach;versprachen",
    ),
    alias_words=table(
        alias="auch bekannt als;bekannt als;besser bekannt als;auch bekannt unter;bekannt unter dem namen;bekannt unter;alias;auch genannt;genannt;sogenannt{e,er,en};kampfname;mit kampfnamen;dessen kampfname;mit dem beinamen;mit bürgerlichem namen;"
        "mit richtigem namen;dessen richtiger name;unter dem namen;unter dem decknamen;deckname;kurz;abgekürzt;unter dem alias;unter dem kürzel;mit vollem namen;nennt sich;nannte sich;kampfnamen;besser bekannt unter",
        former="früher bekannt als;ehemals bekannt als;vormals;früher;ehemals;vormals bekannt als;einst bekannt als;einst;hieß früher;früher genannt;ursprünglich bekannt als;zuvor bekannt als;umbenannt von;früher unter dem namen;ehemalige;vormals genannt;hieß zuvor;hieß einst",
    ),
    birth=table(
        f"{{wurde,wurden,ist,sei,war}}{{{_GAPS}}} geboren;"
        "geboren;geborene{,r};geburt;geburtsdatum;geburtsort;geboren am;geboren in;geboren im;wurde geboren;zur welt;{stammt,stamme,stammte,stammen,stammten} aus;gebürtig aus;{stammt,stamme,stammte} {ursprünglich,eigentlich,demnach,angeblich,offenbar,wohl,laut *,laut * *,laut * * *,* * zufolge,* zufolge,dem * nach,der * nach,nach angaben *,nach angaben * *,nach angaben * * *} aus;kam zur welt;"
        "geburtsjahr;jahrgang;jg;erblickte das licht der welt;das licht der welt;auf die welt;geburtstag{,e};geburtsdaten"
    ),
    nationals=table(
        "staatsbürger{,in,s};staatsangehörige{,r,n};staatsangehörigkeit;staatsbürgerschaft;nationalität;reisepass;reisepässe;pass;pässe;papiere;staatsbürger{innen,n};staatsangehörigkeiten"
    ),
    tribes=table("stamm;stammes;clan;stammesangehörige{,r,n}"),
    founding=table(
        f"{{wurde,ist,sei,war}}{{{_GAPS}}} {{gegründet,gebildet,geschaffen}};"
        "gegründet;gegründete{,n,r,s};gegründet im;gegründet in;entstand;entstand im;entstanden;gebildet;ins leben gerufen;geschaffen;formierte sich;formiert;seit ihrer gründung;geht zurück auf;gründung;trat in erscheinung;{besteht,bestehen,existiert,existieren,bestand,existierte}{, laut *, nach *} {,er ,sie ,es ,bereits ,schon }seit;"
        "{gibt,gab} es{, laut *, schon, bereits} seit;gründungs{jahr,datum,tag};aus der taufe gehoben;datiert {von,auf};entstanden ist"
    ),
    agreements=table(
        "abkommen{,s};friedensabkommen{,s};vertrag{,s,es};verträge{,n};friedensvertrag{,s,es};vereinbarung{,en};pakt{,s,es};waffenstillstand{,s};waffenruhe;feuerpause;memorandum{,s};protokoll{,s};erklärung;resolution{,en};übereinkommen{,s};waffenstillstandsabkommen{,s};"
        "einigung;friedensvereinbarung"
    ),
    signing=table(
        "unterzeichnet{,e,en};unterschrieben;unterschrieb;unterschreibt;unterzeichnete{,n};unterzeichnung;geschlossen;schloss;schlossen;abgeschlossen;ratifiziert{,e,en};besiegelt{,e,en};paraphiert;vereinbart{,e,en}"
    ),
    duties=table(
        "verpflichtete{,n} sich;verpflichtet{,en} sich;hat sich verpflichtet;haben sich verpflichtet;sich verpflichtet;sagte{,n} zu;versprach{,en};verspricht;verpflichtet;muss;müssen;soll;sollen;verbietet;verlangt;garantiert;verpflichtung;zugesagt;zusage;schreibt vor;untersagt;"
        "stimmte{,n} zu;wird nicht zulassen;wird verhindern;sieht vor;vorsieht;legt fest;verpflichten"
    ),
    including=table(
        "darunter;einschließlich;unter ihnen;wie etwa;beispielsweise;insbesondere;namentlich;unter anderem"
    ),
    located=table(
        location="mit sitz in;mit sitz im;ansässig{,e,er,en,es} in;hat ihren sitz;hat seinen sitz;sitz in;stationiert in;gelegen in;lebt in;wohnt in;versteckt in;versteckt sich;hält sich;befindet sich in;wohnhaft in;beheimatet in",
        operates_in="operiert in;operiert;operieren;operierte;operierten;aktiv in;aktiv ist;tätig in;präsent in;agiert in;agieren in;agiert;agieren;aktiv;ihr unwesen;sein unwesen",
    ),
    rewards=table("belohnung{,en};kopfgeld{,es,er}"),
    branch_nouns=words(
        "ableger ablegers zweig zweigs zweiges arm flügel flügels zelle zellen filiale abspaltung fraktion"
    ),
    group_nouns=words(
        "gruppe gruppierung bewegung organisation netzwerk netzwerks netzwerkes miliz fraktion bande armee agentur firma unternehmen unternehmens bank partei kartell kartells clan clans front brigade einheit truppe rebellen aufständischen kämpfer guerilla"
        " stiftung verein vereins zelle koalition gruppen terrorgruppe terrormiliz terrororganisation extremistengruppe islamistengruppe rebellengruppe dschihadisten islamisten extremisten verband gesellschaft organisationen"
        " sekte splittergruppe dachorganisation wohltätigkeitsorganisation handelsfirma vereinigung"
    )
    | BODIES["de"],
    person_nouns=words(
        "schmuggler ingenieur arzt dschihadist rapper{,s} sänger{,s} kaufmann oligarch oligarchen milliardär{,s} reeder offizier{,s} konvertit konvertiten angeklagte{,r,n} verurteilte{,r,n} häftling attentäter rekrut funktionär{,s} söldner milizionär schlepper saarländer tschetschene türke syrer iraker libanese tunesier marokkaner ägypter "
        "mann mannes anführer anführers kommandeur kommandeurs prediger predigers mitangeklagte{,r,n} mitbeschuldigte{,r,n} komplize{,n} komplizin mittäter{,s,in} mitstreiter{,s,in} weggefährte{,n} weggefährtin gefährte{,n} gefährtin kumpan{,s,e} freund{,es,in} geschäftspartner{,s,in} kompagnon{,s} teilhaber{,s,in} adjutant{,en} leibwächter{,s} fahrer{,s} vertraute{,r,n} landsmann kollege{,n} kollegin genosse{,n} geistliche geistlicher geistlichen geschäftsmann geschäftsmannes general generals chef chefs gründer gründers präsident präsidenten verdächtige verdächtiger"
        " verdächtigen terrorist terroristen finanzier finanziers bankier boss frau ideologe ideologen warlord emir emirs führer führers befehlshaber milizenführer milizchef islamist islamisten extremist bürger bürgers politiker politikers unternehmer unternehmers"
        " kämpfer richter journalist journalisten händler aktivist drogenboss terrorchef rebellenführer sprecher sprecherin minister außenminister innenminister gouverneur vize stellvertreter imam imams scheich scheichs"
    )
    - words("kämpfer islamisten"),
    org_words=words(
        "netzwerk netzwerks gruppe organisation front armee partei bewegung rat ministerium außenministerium finanzministerium innenministerium behörde agentur bank firma gesellschaft gmbh brigade{,n} bataillon miliz union komitee verband stiftung institut büro"
        " gericht polizei garde garden finanzministerium kongress parlament senat staat staates staats islamische islamischen islamischer emirat emirats kalifat kalifats dschihad jihad taliban katiba ansar jaish lashkar harakat hizb club koalition allianz föderation liga legion clan clans"
        " kartell kartells network group company ltd llc inc reuters afp dpa kommission ausschuss sicherheitsrat department justice nationen un eu usa us hilfswerk universität bund bundesnachrichtendienst geheimdienst regierung zeitung agentur"
        " us-außenministerium us-finanzministerium us-regierung al-qaida al-kaida organization order executive"
    ),
    place_words=words(
        "provinz distrikt bezirk stadt dorf region tal flughafen berg{,e,en} grafschaft straße platz botschaft hotel{,s} stützpunkt lager hafen insel{,n} golf meer see grenze halbinsel wüste hauptstadt gouvernement landkreis kreis republik nord-waziristan oblast"
        " viertel stadtteil fluss gebirge militärbasis luftwaffenstützpunkt gemeinde bundesstaat"
    ),
    titles=words(
        "herr herrn frau vorgänger{,s} nachfolger{,s} amtsvorgänger{,s} stellvertreter{,s} dr general{,s} oberst hauptmann leutnant major präsident{,en,in} minister{,s,in} scheich{,s} mullah{,s} maulvi mawlawi hadschi haji imam{,s} ajatollah{,s} ayatollah sir lord prinz könig königin senator{,s} richter{,s} professor{,s} prof kommandeur{,s}"
        " admiral{,s} premierminister{,s} ministerpräsident{,en} außenminister{,s} innenminister{,s} verteidigungsminister{,s} kanzler{,in} bürgermeister{,s} gouverneur{,s} bischof{,s} papst emir{,s} staatschef{,s} anführer{,s} führer{,s} chef{,s} sprecher{,s,in}"
        " prediger{,s} kommandant{,en} botschafter{,s} abgeordnete{,r,n} staatspräsident{,en} oberbefehlshaber{,s} milizenführer{,s} milizchef{,s} rebellenführer{,s}"
    ),
    stop_names=words(
        "selbst sogar zuletzt ebenso gleichfalls hinzu schließlich erst außer bleibt fehlt genannt offiziell "
        "anfangs "
        "deren dessen weder noch der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene kein keine keinen er sie es wir ihr ich sein seine seinen seinem seiner ihre ihren ihrem ihrer in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor"
        " hinter neben zwischen für gegen ohne um durch bis während wegen trotz laut gemäß und oder aber doch sondern denn weil da wenn falls als nachdem bevor obwohl dass ob wie was wer wo wann warum montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz"
        " april mai juni juli august september oktober november dezember heute gestern morgen jedoch allerdings dennoch außerdem zudem auch nur schon noch immer nie sehr mehr weniger viele einige mehrere alle beide andere anderer anderen jeder jede jedes so dann danach später früher hier dort"
        " nun jetzt bereits eins zwei drei vier fünf sechs sieben acht neun zehn hundert tausend geboren bekannt gegründet gelistet ja nein nicht man etwa rund knapp mindestens insgesamt ende anfang mitte millionen million milliarden milliarde prozent euro dollar us-dollar kilometer meter tonnen"
        " menschen personen tote toten hunderte dutzende tausende zahlreiche jahr jahre jahren jahres tag tage tagen monat monate monaten woche wochen uhr stunden minuten islamisch islamische islamischer angaben darunter damit dabei daher deshalb zuvor inzwischen mittlerweile seitdem sowohl weder"
        " terror drogen militär luftwaffen experten beobachter behörden kritiker regierung polizei gericht leute männer frauen kinder soldaten zivilisten polizisten us- un- beim"
    ),
    capitalised_nouns=True,
    noun_endings=(
        "ung",
        "ungen",
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "tion",
        "tionen",
        "sion",
        "sionen",
        "ismus",
        "nisse",
        "nissen",
        "ität",
        "itäten",
        "innen",
        "isten",
        "ische",
        "ischen",
        "ischer",
        "isches",
        "liche",
        "lichen",
        "licher",
        "truppen",
        "kräfte",
        "kräften",
        "gruppe",
        "gruppen",
        "organisation",
        "netzwerk",
        "ministerium",
        "ministeriums",
        "programm",
        "verordnung",
        "anschlag",
        "anschläge",
    ),
    content_words=words("dass daß ob"),
    as_words=words("als wie"),
    by_words=words("von vom durch"),
    in_words=words("in im bei nahe am an"),
    against_words=words("auf gegen"),
    list_texts=words(
        "verzeichnis verzeichnisses eintrag dokument register vermerk begründung akte datensatz steckbrief gremium"
    ),
    name_words=words("name namen"),
)
