"""Italian words for the rules of reading.

An elided word (`dell'`, `l'`) is a word of its own here as in the text: `consiglio di sicurezza dell' onu`.
"""

from onrecord.read.lexicon.base import Lexicon, table, valued, words

_ARE = """abbandon accett accus afferm aggiung aiut alleg allest ammazz annunci appoggi approv arm arrest arriv assalt assassin assicur attacc aument autorizz avanz blocc bombard busc
cattur caus chiam cit collabor colloc comand combin cominc compr comunic conferm conged congel consider continu controll cre critic denomin denunci design dettagl dichiar distribu divent dirott
entr esplic esport finanzi firm fond form gestit giustific guid implic impieg incendi incaric inform iniz indic insegn intend invi invoc lanc lasci lavor liber limit list lott
mand mantien massacr mir mostr neg negozi nomin not occup oper opin ordin organizz pag parl part pens perpetr pianific port present prest proclam prov pubblic qualific raccont rapin regal registr reclam reclut replic represent rifiut rilasci rimand ripet risult riun
rivel rivendic sabot sanzion scapp segnal sembr sequestr sost spar spieg sped sper sping sput stim stracc super sussur sostent stampigli tent termin test torn trasform tratt trov us utilizz valut vers viet vincol visit viv vot"""
_ARE_ENDINGS = ("a", "ano", "ò", "arono", "ava", "avano", "erà", "eranno", "ando", "asse")
_PLAIN = words(
    "dice dicono disse dissero diceva dicevano dirà fa fanno fece fecero faceva farà può possono poté poteva potrà potranno deve devono doveva dovrà dovranno vuole vogliono volle voleva va vanno andò andava andrà viene vengono venne vennero veniva verrà"
    " è sono era erano fu furono sarà saranno sarebbe essendo stato stata stati state ha hanno aveva avevano ebbe ebbero avrà avranno avrebbe tiene tengono tenne mantiene mantenne contiene ottenne ottiene pone pose posero impone impose imposero propone propose espone dispone suppone"
    " esce uscì uscirono sa sanno seppe crede credono credeva vede vedono vide videro dà danno diede diedero vive vivono visse viveva nasce nacque nacquero muore muoiono morì morirono conosce conoscono riconosce riconobbe riconoscono appare appaiono apparve scompare scomparve pare appartiene appartengono"
    " apparteneva rimane rimangono rimase resta restano restò offre offrono offrì stabilì stabilisce segue seguono seguì persegue include includono incluse inserisce inserì inserirono iscrive iscrisse costituisce costruì distrusse distrussero attribuisce attribuiscono attribuì fugge fuggì sostiene sostengono sostenne sostennero"
    " compie compì rompe ruppe vende vendette vendeva prende prese presero difende difese dipende pretende perde perse persero risponde rispose nasconde riceve ricevono ricevette scrive scrissero scrisse descrive descrisse ammette ammettono ammise permette permise promette promise promisero commette commise commisero"
    " insiste esiste esistono esisteva dirige dirigono diresse dirigeva esige esigono protegge sorge sorse accoglie accolse elegge elesse produce produsse conduce condusse introduce avverte avvertì ferì ferirono ferisce riferisce riferì suggerisce chiede chiesero chiese serve servì cade caddero cadde trae unisce unì"
    " riunisce copre scopre scoprì apre aprì aprirono soffre subì accadde avvenne corre combatte combattono combatté possiede possiedono possedeva colpì colpirono colpisce esplode esplose esplosero uccide uccidono uccise uccisero decide decise decisero bandì smentisce smentiscono smentì smentirono aderì aderisce aggiunse aggiunsero aggiunge"
    " mise misero mette mettono tolse tolsero toglie rimosse rimuove cancella cancellò depenna spiegò disse-lui irruppe irruppero fece-esplodere presiede presiedeva assunse assume figura compare comparve milita diresse rapì rapirono si-unì sciolse crolla spinse restituì svolge svolse scoppia scoppiò fugge condanna"
)
_AUX = words(
    "è sono era erano fu furono sarà saranno sarebbe sarebbero ha hanno aveva avevano ebbe avrà avranno avrebbe avrebbero essere avere stato stata stati state essendo avendo può possono potrebbe deve devono dovrebbe viene vengono venne vennero veniva va sta stanno stava"
)
_NOT_VERBS = words(
    "lista arma causa nota parte porta prova lotta spesa visita fonda stima testa busca lancia firma presta compra tratta"
)
_VERBS = (frozenset(stem + ending for stem in _ARE.split() for ending in _ARE_ENDINGS) | _PLAIN) - _NOT_VERBS
_SAID = (
    "di{ce,cono,sse,ssero,ceva};afferm{a,ano,ò,arono};dichiar{a,ano,ò,arono};annunci{a,ano,ò,arono};conferm{a,ano,ò,arono};spieg{a,ano,ò};inform{a,ano,ò};raccont{a,ano,ò};rivel{a,ano,ò,arono};indic{a,ano,ò};assicur{a,ano,ò,arono};sost{iene,engono,enne,ennero};"
    "not{a,ano,ò};aggiun{ge,gono,se,sero};sottoline{a,ò};scri{ve,vono,sse};riferi{sce,scono,rono};riferì;riport{a,ano,ò};ricord{a,ò};avvert{e,ono};avvertì;precis{a,ò};segnal{a,ano,ò};osserv{a,ò};ribad{isce,ì};concl{ude,use};descri{ve,vono,sse};chiam{a,ano,ò};"
    "defin{isce,iscono,ì};ha detto;hanno detto;ha dichiarato;hanno dichiarato;ha affermato;hanno affermato;ha annunciato;hanno annunciato;ha riferito;hanno riferito;ha spiegato;ha aggiunto;ha confermato;ha scritto;ha sostenuto;fa sapere;ha fatto sapere"
)

LEXICON = Lexicon(
    language="it",
    articles=words(
        "il lo la i gli le l' un uno una un' questo questa questi queste quest' quello quella quelli quelle quell' quel quei stesso stessa altro altra ogni entrambi"
    ),
    conjunctions=words("e ed o oppure ma però tuttavia né"),
    clause_starts=words(
        "mentre sebbene benché perché poiché quando se dopo prima finché dove come secondo salvo nonostante affinché"
    ),
    relatives=words("che chi cui quale quali"),
    prepositions=words(
        "di del dello della dell' dei degli delle in nel nello nella nell' nei negli nelle a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle per con col senza su sul sullo sulla sull' sui sugli sulle sotto contro tra fra verso fino durante mediante secondo dopo presso vicino dentro fuori tranne via come d'"
    ),
    of_words=words("di del dello della dell' dei degli delle d' in nel nella nell' a al alla all' presso"),
    auxiliaries=_AUX,
    copulas=words("è sono era erano fu furono sarà saranno rimane resta diventa diventò divenne sta"),
    verbs=_VERBS,
    pronouns={
        "lui": "person",
        "egli": "person",
        "lei": "any",
        "ella": "any",
        "essi": "organization",
        "esse": "organization",
        "loro": "organization",
        "esso": "organization",
        "essa": "organization",
        "costui": "person",
    },
    possessives={"suo": "any", "sua": "any", "suoi": "any", "sue": "any", "loro": "organization"},
    negations=table("non;mai;né;nessun;nessuno;nessuna;nessun';neppure;nemmeno;neanche;non più"),
    universals=table(
        "sempre;mai;soltanto;solo;solamente;esclusivamente;tutti;tutte;ogni;interamente;totalmente;ovunque;dappertutto"
    ),
    authorities=table(
        un="nazioni unite;onu;o.n.u;consiglio di sicurezza;consiglio di sicurezza dell' onu;consiglio di sicurezza delle nazioni unite;comitato per le sanzioni;comitato sanzioni;comitato 1267;comitato 1988;comitato del consiglio di sicurezza;palazzo di vetro",
        ofac="sdn;tesoro americano;tesoro statunitense;tesoro degli stati uniti;tesoro usa;dipartimento del tesoro;dipartimento del tesoro americano;dipartimento del tesoro statunitense;dipartimento del tesoro degli stati uniti;ofac;stati uniti;usa;washington;"
        "statunitens{e,i};american{o,a,i,e};governo americano;governo statunitense;governo degli stati uniti;amministrazione americana;casa bianca",
        state="dipartimento di stato;dipartimento di stato americano;dipartimento di stato statunitense;dipartimento di stato usa",
        eu="unione europea;ue;bruxelles;consiglio europeo",
        uk="regno unito;britannic{o,a,i,he};londra;gran bretagna",
        ca="canada;canades{e,i};ottawa",
        au="australia;australian{o,a,i,e};canberra",
        ch="svizzera;berna;svizzer{o,i,e}",
    ),
    programmes=table(
        terror="come terrorist{a,i};per terrorismo",
        fto="organizzazion{e,i} terroristic{a,he} stranier{a,e};fto",
        sdgt="terrorist{a,i} global{e,i} appositamente designat{o,i};terrorist{a,i} global{e,i};terrorist{a,i} mondial{e,i};terrorist{a,i} internazional{e,i};sdgt;ordine esecutivo 13224",
        narcotics="narcotraffico;narcotraffican{te,ti};traffico di droga;traffico di stupefacenti;traffican{te,ti} di droga;kingpin;legge kingpin",
        cyber="attacchi informatici;cyberattacchi;informatic{o,a,i,he}",
        election="interferenze elettorali;ingerenza elettorale",
        magnitsky="magnitsky;legge magnitsky",
        proliferation="proliferazione;armi di distruzione di massa",
        iran="programma iraniano",
        dprk="programma nordcoreano",
    ),
    list_nouns=table(
        "sdn;lista;liste;elenco;elenchi;lista nera;liste nere;lista delle sanzioni;elenco delle sanzioni;sanzioni;sanzione;registro;congelamento dei beni;congelamento dei fondi;designazione;divieto di viaggio;black list;blacklist"
    ),
    list_verbs=table(
        strong="sanzionat{o,a,i,e};sanzion{a,ano,ò,arono};inserit{o,a,i,e} nella lista;inserit{o,a,i,e} nell' elenco;iscritt{o,a,i,e} nella lista;iscritt{o,a,i,e} nell' elenco;listat{o,a};messo al bando;messa al bando;sotto sanzioni;sottopost{o,a,i,e} a sanzioni;colpit{o,a,i,e} da sanzioni;colpit{o,a,i,e} dalle sanzioni;"
        "ha sanzionato;hanno sanzionato",
        weak="figura;figurano;figurava;figuravano;compare;compaiono;compariva;inserit{o,a,i,e};inserì;inserirono;inserisce;inclus{o,a,i,e};incluse;include;designat{o,a,i,e};designò;designa;designarono;classificat{o,a,i,e};classific{a,ò};consider{a,ano,ò};considerat{o,a,i,e};è;sono;era;"
        "entr{ò,arono};entrat{o,a,i};aggiunt{o,a,i,e};aggiunse;aggiunsero;ha aggiunto;mise;misero;mess{o,a,i,e};ha messo;ha inserito;hanno inserito;ha iscritto;iscritt{o,a,i,e};iscrisse;collocat{o,a};congel{a,ò,arono};congelat{o,a,i,e};impose;imposero;impone;ha imposto;imposte;"
        "bloccat{o,a,i,e};blocc{a,ò};dichiarat{o,a};dichiarò;sta;stanno;appare;finì;finit{o,a,i,e};finirono;tiene;ha;resta",
        delisted="rimoss{o,a,i,e} dalla lista;rimoss{o,a,i,e} dall' elenco;cancellat{o,a,i,e} dalla lista;cancellat{o,a,i,e} dall' elenco;tolt{o,a,i,e} dalla lista;tolt{o,a,i,e} dall' elenco;depennat{o,a,i,e};eliminat{o,a,i,e} dalla lista;radiat{o,a,i,e};uscì dalla lista;è uscito dalla lista;non figura più;"
        "non compare più;non è più;stralciat{o,a,i,e};rimoss{o,a,i,e};espunt{o,a}",
    ),
    labels=table(
        "gruppo terroristico;gruppi terroristici;gruppo terrorista;organizzazione terroristica;organizzazioni terroristiche;rete terroristica;movimento terrorista;entità terroristica"
    ),
    same_day=table(
        "lo stesso giorno;nello stesso giorno;stesso giorno;quel giorno;quello stesso giorno;nella stessa data;stessa data;contemporaneamente;insieme a lui"
    ),
    roles=table(
        head="capo;capi;leader;guida suprema;dirigent{e,i};president{e,essa,i};presidente ad interim;emiro;primo ministro;premier;segretario generale;capo supremo;numero uno;capo di stato;boss;califfo;guida;vertice",
        deputy="vicepresident{e,essa};vice;vicecapo;numero due;braccio destro;vicecomandante;luogotenente;secondo in comando;viceministro;aggiunto",
        founder="fondator{e,i};fondatrice;cofondator{e,i};membro fondatore",
        member="membr{o,i};combattent{e,i};militant{e,i};guerriglier{o,i};affiliat{o,i};esponent{e,i};miliziano;miliziani",
        senior="alto dirigente;alti dirigenti;esponente di spicco;figura chiave;alto responsabile;membro di spicco;alto funzionario;alto comandante;membro anziano",
        commander="comandant{e,i};generale;generali;capo militare;signore della guerra;comandante in capo;comandante militare;capo di stato maggiore;colonnello;ammiraglio;capo di stato maggiore della difesa",
        spokesperson="portavoce",
        minister="ministr{o,a,i};ministro dell' interno;ministro degli interni;ministro della difesa;ministro degli esteri;ministro delle finanze;cancelliere",
        owner="proprietari{o,a};titolar{e,i};comproprietari{o,a};padrone",
        director="direttor{e,i};direttrice;amministrator{e,i};amministratore delegato;dirigente d' azienda;gestore",
        governor="governator{e,i};sindac{o,a};prefetto",
        ambassador="ambasciator{e,i};ambasciatrice;inviato;inviato speciale;console",
        security_chief="capo della sicurezza;responsabile della sicurezza;capo dei servizi di sicurezza",
        officer="capo dei servizi segreti;capo dell' intelligence;capo delle finanze;capo delle operazioni;tesorier{e,i};finanziator{e,i};giudice;segretario;reclutatore;ideologo;rappresentante;facilitatore;responsabile finanziario",
    ),
    role_verbs=valued(
        {
            "head:passive": "guidat{o,a,i,e} da;guidat{o,a,i,e} dal;dirett{o,a,i,e} da;dirett{o,a,i,e} dal;comandat{o,a,i,e} da;comandat{o,a,i,e} dal;presiedut{o,a} da;capeggiat{o,a} da;sotto il comando di;sotto la guida di;al comando di;il cui capo è;il cui leader è",
            "head:active": "guida;guidano;guidò;guidava;dirige;dirigono;diresse;dirigeva;comanda;comandano;comandò;comandava;presiede;presiedeva;capeggia;capeggiò;capeggiava;ha guidato;ha diretto;ha comandato;è alla guida;è a capo",
            "founder:passive": "fondat{o,a,i,e} da;fondat{o,a} dal;creat{o,a,i,e} da;istituit{o,a} da",
            "founder:active": "fondò;fondarono;creò;crearono;ha fondato;ha creato;istituì",
            "owner:passive": "appartiene a;appartengono a;apparteneva a;di proprietà di;posseduta da",
            "owner:active": "possiede;possiedono;possedeva;è proprietario di",
            "officer:active": "rappresenta;rappresentò",
            "as:active": "fu;ha servito come",
            "as:appointed": "nominat{o,a}",
        }
    ),
    current_words=words("attuale attuali attualmente oggi ora adesso ancora tuttora interim"),
    former_words=words(
        "ex già precedente precedentemente allora defunto fu prima un-tempo ex-capo ex-ministro ex-presidente"
    ),
    relations=valued(
        {
            "linked_to": "legat{o,a,i,e} a;legat{o,a,i,e} al;legat{o,a,i,e} alla;legat{o,a,i,e} all';legami con;collegat{o,a,i,e} a;collegat{o,a,i,e} al;collegat{o,a,i,e} alla;collegat{o,a,i,e} all';vicin{o,a,i,e} a;vicin{o,a,i,e} al;vicin{o,a,i,e} alla;vicin{o,a,i,e} all';rapporti con;contatti con;relazioni con;associat{o,a,i,e} a;associat{o,a,i,e} ad",
            "affiliated_with": "affiliat{o,a,i,e} a;affiliat{o,a,i,e} al;affiliat{o,a,i,e} alla;affiliat{o,a,i,e} all';affiliat{o,a} ad",
            "allied_with": "alleat{o,a,i,e} di;alleat{o,a,i,e} del;alleat{o,a,i,e} della;alleat{o,a,i,e} con;alleanza con;si alleò con",
            "part_of": "parte di;parte del;parte della;parte dell';braccio di;braccio armato di;braccio armato del;braccio armato della;ramo di;ala di;fazione di;fazione del;cellula di;costola di",
            "splinter_of": "scissione di;scissione da;scissione del;scissione dal;si staccò da;si staccò dal;nat{o,a} da una scissione;dissident{e,i} di",
            "member_of": "membr{o,i} di;membr{o,i} del;membr{o,i} della;membr{o,i} dell';si unì a;si unì al;si unì alla;si unì all';aderì a;aderì al;aderì alla;aderì all';militava in;entrò in",
            "pledged_to": "giurò fedeltà a;giurò fedeltà al;giurò fedeltà all';giurato fedeltà a;giurato fedeltà al;giurato fedeltà all';fedele a;fedeli a;fedeltà a;fedeltà al",
            "fights": "combatte;combattono;combatté;combatte contro;combattono contro;lotta contro;in guerra con;in guerra contro;rivale di;rivale del;nemic{o,a,i} di;nemic{o,a,i} del;guerra contro",
            "finances": "finanzia;finanziano;finanziò;finanziarono;ha finanziato",
            "finances:rev": "finanziat{o,a,i,e} da;finanziat{o,a} dal;finanziat{o,a} dall'",
            "supports": "sostiene;sostengono;sostenne;appoggia;appoggiano;appoggiò;sostegno a;sostegno al;appoggio a;arma;armò;ha sostenuto",
            "supports:rev": "sostenut{o,a,i,e} da;appoggiat{o,a,i,e} da;sostenut{o,a} dal;sostenut{o,a} dall'",
            "trained_with": "addestrat{o,a,i,e} da;addestrat{o,a} con;campo di addestramento;campi di addestramento;si addestrò",
            "cooperates_with": "coopera con;cooperano con;cooperò con;cooperazione con;collabora con;collaborò con;collaborazione con;lavora con;lavorò con;in coordinamento con",
            "hosts": "ospita;ospitò;ospitano;dà rifugio a;diede rifugio a;accoglie",
            "controls": "controlla;controllano;controllava;controllò",
            "controls:rev": "controllat{o,a,i,e} da;controllat{o,a} dal;controllat{o,a} dall'",
            "acts_for": "per conto di;per conto del;per conto della;a nome di;lavora per;lavorò per;al servizio di;al servizio del",
            "successor_of": "successe a;succedette a;successor{e,i} di;successor{e,i} del;sostituì;erede di",
        }
    ),
    kin=table(
        child_of="figli{o,a};figli",
        parent_of="padre;madre;genitori",
        sibling_of="fratell{o,i};sorell{a,e};fratellastro;sorellastra",
        relative_of="zi{o,a,i};nipot{e,i};cugin{o,a,i};cognat{o,a,i};suocer{o,a};genero;nonn{o,a};parent{e,i};familiare",
        spouse_of="mogli{e};marito;spos{o,a};vedov{a,o};coniuge",
    ),
    attack_nouns=table(
        "attacc{o,hi};attentat{o,i};assalt{o,i};imboscat{a,e};esplosion{e,i};strag{e,i};massacr{o,i};bombardament{o,i};sparatori{a,e};assassini{o};omicidi{o};sequestr{o,i};rapiment{o,i};presa di ostaggi;autobomba;attentato suicida;attacco suicida;attacco aereo;raid;offensiva;sabotaggio;agguato"
    ),
    attack_verbs=table(
        "attacc{ò,arono,a,ano};assalt{ò,arono};irruppe;irruppero;bombard{ò,arono};esplose;esplosero;deton{ò,arono};fece esplodere;fecero esplodere;aprì il fuoco;aprirono il fuoco;incendi{ò,arono};assassin{ò,arono};sequestr{ò,arono};rapì;rapirono;massacr{ò,arono};ha attaccato;hanno attaccato;colpì;colpirono"
    ),
    weapons=table(
        "autobomba;bomba;bombe;camion bomba;attentatore suicida;kamikaze;cintura esplosiva;fucil{e,i};granat{a,e};razz{o,i};mortai{o};dron{e,i};esplosiv{o,i};min{a,e};missil{e,i};machete;coltell{o,i};uomini armati;ordigno;ordigni;ordigno esplosivo;mitragliatric{e,i}"
    ),
    attackers=table(
        "attentatori;assalitori;uomini armati;combattenti;guerriglieri;insorti;jihadisti;kamikaze;miliziani;ribelli;terroristi;aggressori"
    ),
    casualty_words=table(
        killed="mort{o,a,i,e};uccis{o,a,i,e};uccise;uccisero;ha ucciso;hanno ucciso;ha provocato la morte;morì;morirono;decedut{o,a,i};vittime;assassinat{o,a,i,e};persero la vita;ha perso la vita;hanno perso la vita;cadut{o,i};vite;massacrat{o,i}",
        wounded="ferit{o,a,i,e};ferì;ferirono;ha ferito;rimasti feriti",
        abducted="sequestrat{o,a,i,e};rapit{o,a,i,e};rapì;rapirono;ostagg{io,i}",
    ),
    victims=table(
        civilians="civil{e,i};contadin{o,i};donn{a,e};bambin{o,i,a,e};abitanti;residenti;studenti;fedeli;passeggeri;turisti;giornalisti;cooperanti;pescatori;lavoratori;operai;profughi",
        police="polizi{a};poliziott{o,i};agent{e,i};cadetti;carabinieri",
        soldiers="soldat{o,i};militar{e,i};truppe;caschi blu;marines",
        officials="funzionar{io,i};politici;deputati;autorità",
        foreign="stranier{o,a,i,e}",
        people="person{a,e};vittime;uomini;morti;cittadini;vite;altr{i,e}",
        attackers="attentatori;assalitori;guerriglieri;insorti;jihadisti;terroristi;ribelli",
    ),
    responsible=table(
        asserted="responsabil{e,i} di;responsabil{e,i} del;responsabil{e,i} della;responsabil{e,i} dell';dietro a;dietro al;perpetr{ò,arono};commise;commisero;orchestrò;pianificò;organizzò;autor{e,i} di;autor{e,i} del;autor{e,i} dell';mente di;mente del;mente dell'",
        blamed="accusat{o,a,i,e} di;accus{a,ano,ò,arono};ha accusato;hanno accusato;incolp{a,ò};attribuit{o,a,i,e} a;attribuit{o,a,i,e} al;attribuisce;attribuiscono;attribuì;sospettat{o,a,i} di;indicat{o,a} come",
        claimed="rivendic{a,ano,ò,arono};rivendicat{o,a} da;ha rivendicato;hanno rivendicato;si è attribuito",
        denied="nega di;negano di;negò di;ha negato di;nega ogni;negò ogni;ha negato ogni;ha negato qualsiasi;smentisc{e,ono};smentì;ha smentito;respinge ogni;respinse ogni;ha negato il coinvolgimento;nega",
        admitted="ammise di;ammette di;ha ammesso di;confess{a,ò};ha confessato;ha riconosciuto di",
    ),
    tasks=table(
        "incaricat{o,a,i,e} di;incaricat{o,a} della;responsabile della sicurezza;controllo di;controllo del;controllo dell';ha assunto il controllo;sicurezza di;sicurezza del;sicurezza dell';gestisce;amministra;sovrintende"
    ),
    approval=table(
        "con l' approvazione di;approvat{o,a} da;autorizzat{o,a} da;con il consenso di;con il benestare di;con l' appoggio di;con l' accordo di"
    ),
    reporting=table(
        said=_SAID,
        believed="crede;credono;credeva;pens{a,ano};ritien{e};ritengono;stim{a,ano,ò};sospett{a,ano,ò};tem{e,ono,eva};preved{e,ono};suppon{e,gono};giudic{a,ò}",
        denied="neg{a,ano,ò,arono};smentisc{e,ono};smentì;smentirono;respin{ge,gono,se};ha negato;hanno negato;ha smentito;hanno smentito;ha respinto;confut{a,ò}",
        admitted="ammett{e,ono};ammise;ha ammesso;confess{a,ò};ha confessato;riconosc{e,ono};riconobbe;ha riconosciuto",
        accused="accus{a,ano,ò,arono};ha accusato;hanno accusato;incolp{a,ò};denunci{a,ano,ò};attribuisce;attribuì",
        claimed="rivendic{a,ano,ò,arono};ha rivendicato;hanno rivendicato",
    ),
    according=table(
        "secondo;stando a;stando al;a detta di;a giudizio di;a parere di;nelle parole di;citando;in base a;come riferisce"
    ),
    reports=table(
        "rapport{o,i};memorandum;document{o,i};valutazione;comunicat{o,i};dichiarazione;studi{o};dossier;intervista;lettera;scheda;riepilogo;nota;relazione"
    ),
    forecasts=table(
        "sarà;saranno;avrà;avranno;farà;faranno;vincerà;perderà;potrà;potranno;dovrà;dovranno;andrà;verrà;tornerà;torneranno;continuerà;cadrà;crescerà;attaccherà;negozierà;finirà;prenderà;arriverà;sanzionerà;firmerà;controllerà;resterà;darà;"
        "si prevede;ci si aspetta che;sta per;stanno per;l' anno prossimo;il prossimo anno;tra due anni;aumenterà;riprenderà;abbandonerà;annuncerà;si ritirerà"
    ),
    opinions=table(
        "nessuno ha fatto;tutti sanno;come nessun altro;più temut{o,a};più pericolos{o,a};più potent{e,i};più sanguinari{o,a};più sanguinos{o,a};il peggiore;la peggiore;il peggior;il migliore;la migliore;scandalo;scandalos{o,a};vergognos{o,a};vergogna;"
        "a mio parere;a mio avviso;secondo me;credo che;penso che;senza dubbio;evidentemente;ovviamente;purtroppo;sfortunatamente;fortunatamente;tragic{o,a};eroic{o,a};vigliacc{o,hi};codard{o,i};spietat{o,a};crudele;brutale;brillante;infame;odios{o,a};inaccettabil{e,i};più letale"
    ),
    attempts=table(
        attempted="tent{a,ano,ò,arono};cerc{a,ano,ò,arono} di;prov{a,ò} a;ha tentato;ha cercato di",
        planned="pianific{a,ano,ò};prepara;preparano;intend{e,ono};progett{a,ano,ò};si prepara a",
        discussed="discut{e,ono};negozi{a,ano,ò};in trattative;tratta con",
        considered="valuta la possibilità;studia;sta valutando;esamina",
        agreed="concord{ò,arono};accett{ò,arono};si impegnò a;si impegnarono a;si è impegnato a;si sono impegnati a;promise;promisero;ha accettato",
    ),
    alias_words=table(
        alias="alias;detto;detta;conosciut{o,a,i,e} come;not{o,a,i,e} come;not{o,a,i,e} anche come;anche not{o,a} come;meglio not{o,a} come;soprannominat{o,a};chiamat{o,a,i,e};chiamat{o,a} anche;denominat{o,a};il cui vero nome è;nome di battaglia;con il nome di;sotto il nome di;sigla;all' anagrafe",
        former="già not{o,a} come;un tempo chiamat{o,a};prima not{o,a} come;precedentemente not{o,a} come;in precedenza chiamat{o,a};precedentemente;ex;ribattezzat{o,a};si chiamava",
    ),
    birth=table(
        "nacque;nacquero;nat{o,a,i,e};nat{o,a} a;nat{o,a} il;nat{o,a} nel;nat{o,a} in;nascita;data di nascita;luogo di nascita;originari{o,a} di;è nato;è nata;sarebbe nato;{venne,venuto,venuta,viene} al{ mondo,la luce};vide la luce;nativ{o,a} di;anno di nascita;{fa,fanno} nascere"
    ),
    nationals=table("cittadin{o,a,i};nazionalità;cittadinanza;passaport{o,i}"),
    tribes=table("tribù;clan;etnia"),
    founding=table(
        "fondat{o,a,i,e};fondat{o,a} nel;creat{o,a,i,e};creat{o,a} nel;costituit{o,a};format{o,a} nel;sort{o,a};nacque nel;sorse;fu fondat{o,a};è stat{o,a} fondat{o,a};risale a;risale al;emerse"
    ),
    agreements=table(
        "accord{o,i};accord{o,i} di pace;trattat{o,i};patt{o,i};cessate il fuoco;tregua;memorandum d' intesa;protocoll{o,i};dichiarazione congiunta;risoluzion{e,i};armistizio;convenzion{e,i};intesa"
    ),
    signing=table(
        "firmat{o,a,i,e};firm{ò,arono};firmano;ha firmato;hanno firmato;sottoscritt{o,a};raggiunt{o,a};raggiunsero;siglat{o,a};ratificat{o,a};ratificò;stipulat{o,a};concluso"
    ),
    duties=table(
        "si impegnò a;si impegnarono a;si impegna a;si impegnano a;si è impegnato a;si sono impegnati a;promise;promisero;obblig{a,ò};obbligat{o,a,i} a;deve;devono;dovrà;esige;richiede;vieta;garantisce;impegno di;obbligo di;accettò;non permetterà;impedirà;stabilisce che;prevede che;impone"
    ),
    including=table(
        "tra cui;fra cui;compres{o,a,i,e};inclus{o,a,i,e} i;come ad esempio;in particolare;tra questi;vale a dire"
    ),
    located=table(
        location="con sede a;con sede in;basat{o,a,i,e} a;basat{o,a} in;situat{o,a,i,e} a;situat{o,a} in;risied{e,ono} a;risied{e,ono} in;vive a;vive in;vivono in;rifugiat{o,a,i} in;nascost{o,a,i} in;si trova in;si trova a;residente a",
        operates_in="opera in;operano in;opera a;opera nel;operava in;attiv{o,a,i,e} in;attiv{o,a,i,e} nel;con presenza in;present{e,i} in;agisce in",
    ),
    rewards=table("taglia;ricompens{a,e}"),
    branch_nouns=words("ramo filiale braccio fazione cellula cellule ala costola"),
    group_nouns=words(
        "gruppo movimento organizzazione rete milizia fazione banda esercito agenzia impresa società ditta azienda banca partito insurrezione gang cartello fronte clan brigata unità forza ribelli insorti combattenti guerriglia entità fondazione associazione cellula coalizione gruppi compagnia"
    ),
    person_nouns=words(
        "uomo leader comandante predicatore religioso imprenditore militante generale capo fondatore presidente veterano sospetto terrorista finanziatore banchiere boss donna ideologo emiro trafficante guerrigliero dirigente ministro criminale medico ingegnere islamista jihadista ufficiale colonnello"
    ),
    org_words=words(
        "rete gruppo organizzazione fronte esercito partito movimento consiglio ministero dipartimento agenzia banca compagnia società corporazione brigat{a,e} battaglione forz{a,e} milizia unione comitato associazione fondazione istituto ufficio tribunale corte autorità servizio polizia guardia tesoro congresso parlamento"
        " senato stato governo emirato califfato jihad talebani ansar jaish lashkar harakat hizb club nazioni coalizione alleanza federazione lega cartello ansa afp reuters group bank company ltd llc inc spa srl guerriglia università missione"
    ),
    place_words=words(
        "provincia distretto città villaggio regione fiume valle aeroporto montagn{a,e} contea stato via piazza ambasciata hotel base campo porto isol{a,e} golfo mare lago frontiera confine penisola deserto comune capitale quartiere viale baia governatorato"
    ),
    titles=words(
        "signor signora sig dott dr professor dottor dottoressa generale colonnello comandante capitano tenente sergente president{e,essa} ministr{o,a} sceicco mullah mulla ayatollah imam sir lord principe re regina senator{e,e} giudice professore professoressa ammiraglio maresciallo deputato procuratore governatore"
        " vescovo monsignor padre emiro capo leader cardinale predicatore maggiore ingegner ingegnere premier portavoce"
    ),
    stop_names=words(
        "il lo la i gli le l' un uno una un' di del dello della dell' dei degli delle in nel nello nella nell' nei negli nelle a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle per con senza su sul sulla sull' sui sulle sotto contro tra fra verso fino durante secondo dopo e ed o ma che chi cui"
        " quale quali quando dove come se non sì questo questa questi queste quello quella quelli quelle ciò suo sua suoi sue mio mia nostro nostra loro lui egli lei ella essi esse io noi voi si lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre"
        " ottobre novembre dicembre oggi ieri domani mentre sebbene perché poiché anche inoltre così allora poi prima ora già ancora sempre mai più meno molto molti poco pochi tutto tutti tutta tutte ogni altro altra altri altre alcuni alcune vari varie entrambi due tre quattro cinque sei sette otto nove dieci cento mille"
        " nato nata noto fondato fu è sono era sta ha hanno c'è vicino presso nessun nessuno nessuna forse tale solo quasi intanto qui qua lì là infine ugualmente salvo tranne però tuttavia né neppure nemmeno"
    ),
    content_words=words("che"),
    as_words=words("come"),
    by_words=words("da dal dallo dalla dall' dai dagli dalle"),
    from_words=words("dalla dall' dal"),
    in_words=words("in nel nella nell' a presso vicino ad"),
    against_words=words("contro al alla all' su sul sulla sull'"),
    drops_subjects=True,
    clitic_objects=words("lo la l' li le"),
    adjectives_behind=words("principale supremo suprema militare politico politica regionale locale"),
    small_names=True,
    name_words=words("nome nomi"),
)
