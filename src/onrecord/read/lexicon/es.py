"""Spanish words for the rules of reading."""

from onrecord.read.lexicon.base import Lexicon, table, valued, words
from onrecord.read.lexicon.manners import MANNERS
from onrecord.read.lexicon.party_nouns import BODIES

_AR = """acept acus actu acumul adopt advert afirm agreg alcanz alert ali alz amenaz añad anunci apoy aport apunt arm arrastr asegur asesin asist asum
atac atribu aument autoriz avanz ayud bautiz bas bombarde busc calific captur caus clasific coloc comand comenz compr concluy confirm conserv consider
contact control coordin crec cre critic culp dañ declar dej demand denomin denunci derrib desarroll design desplaz detall deton devast dict dirig dispar
divulg domin don dur ejecut elabor emple encabez encarg enfrent entr entren envi escap estall estim etiquet evacu explic explot expres fabric falt felicit
figur financi firm form fund gan gest gobern golpe guard hall hered ide identific ignor impact implic import incaut incendi incorpor indic indult
inform ingres inici instal integr intent investig jur justific juzg lament lanz lider llam lleg llev lig logr luch mand maneja manej marc mat mencion milit mostr
neg negoci nombr not obig obtuv ocasion ocult ocup oper opin orden organiz orquest otorg pact pag particip pas perpetr permit plane pleg prest pronostic
proclam provoc public qued quem quit ratific reafirm realiz rechaz reclam reclut record recuper regres relacion relat remplaz reemplaz replic report represent
respald respet result retir retorn reun revel roba sabote salud sancion secuestr seña señal sosten solicit sum superv suspend sustent tard termin
tom trabaj traslad trat triunf us utiliz vers viaj vincul violent visit vol vot""".split()
_AR_ENDINGS = ("a", "an", "ó", "aron", "aba", "aban", "ará", "arán", "aría", "arían", "ando", "ase", "ara", "aran")
_NOT_VERBS = words(
    "ataque ataca orden ordena nota notas firma firman forma forman marca causa culpa alianza ayuda alerta llama mando manda lucha guarda denuncia demanda"
    " compra entrada para parte toma visita vuelta voló arma arman reforma crítica lista pasa figura apoyan bomba estima falta paga trata usa cura nombra obra"
    " cara caras mata reta cree ligan entran bata roba data paran dona casa casan masa copa pasan basa nota cran dejara dura liga juzga milita una dura trabaja"
    " sobra mandaran bala busca caza golpea tarda vota suma sumaria financiera fundará encarga crean cría comanda planea gana domina"
) - words(
    "ataca firma firman forma forman manda causa llama arma culpa guarda visita figura toma trata usa estima paga nombra busca encarga comanda planea gana domina pasa"
    " demanda denuncia entran ordena crean juzga milita trabaja golpea vota falta dura apoyan lucha liga suma ayuda"
)
_PLAIN = words(
    "dice dicen dijo dijeron decía decían dirá dirán diría hace hacen hizo hicieron hacía hará harán puede pueden pudo podía podrá podrán podría podrían debe deben debía deberá"
    " deberán debería quiere quieren quiso quería va van iba iban irá irán viene vienen vino venía vendrá tiene tienen tuvo tuvieron tenía tenían tendrá tendrán mantiene"
    " mantienen mantuvo contiene obtiene obtuvo obtuvieron detiene detuvo detuvieron pone ponen puso pusieron ponía pondrá propone propuso impone impusieron impuso expone"
    " dispone compone supone supuso sale salen salió salieron sabe saben supo cree creen creía creyó ve ven vio vieron da dan dio dieron daba dará vive viven vivía vivió"
    " nació nacieron nace murió murieron muere mueren muriendo conoce conocen conoció conocía reconoce reconocen reconoció aparece aparecen apareció aparecía aparecieron desaparece"
    " desapareció parece parecen parecía pertenece pertenecen pertenecía permanece permanecen crece ofrece ofrecen ofreció establece estableció establecieron obedece"
    " sigue siguen siguió seguía persigue consigue consiguió incluye incluyen incluyó incluía construye construyó destruyó destruyeron atribuye atribuyen atribuyó"
    " distribuye huyó huyeron constituye concluyó excluye sostiene sostienen sostuvo cumple cumplió cumplen rompe rompió vende vendió vendieron prende comprende"
    " defiende defendió depende pretende pretenden entiende atiende pierde perdió perderá responde respondió corresponde esconde recibe reciben recibió recibieron"
    " escribe escribió describe describen describió inscribe inscribió admite admiten admitió permite permiten permitió promete prometen prometió prometieron comete cometió"
    " cometieron somete mete remite transmite insiste insistió existe existen existía consiste resiste asiste asistió dirige dirigen dirigió dirigía exige exigen exigió"
    " protege protegen surge surgió surgieron recoge acoge acogió acogen elige eligió eligieron produce produjo conduce condujo reduce traduce introduce advierte advierten advirtió"
    " convierte convirtió invierte hiere hirió hirieron refiere refirió sugiere prefiere repite repitió pide piden pidió pidieron mide impide impidió sirve sirven sirvió"
    " cae caen cayó cayeron trae trajo oye opera operan operaba huye une unió unieron reúne reunió suma cubre descubre descubrió abre abrió abrieron sufre sufrió ocurre"
    " ocurrió ocurrieron corre recorre combate combaten combatió bate debate posee poseen poseía niega niegan negó negaron juega empieza comienza comienzan comenzó piensa piensan"
    " cuenta cuentan contó muestra muestran encuentra encuentran encontró recuerda recuerdan vuelve vuelven volvió volverá vuela vuelan voló volaron mueve resuelve devuelve"
    " muestra prueba aprueba aprobó aprobaron encabeza encabezan encabezó lidera lideran lideró liderará sanciona sancionan sancionó sancionaron designa designó designaron"
    " castiga castigó incluirá creó crearon fundó fundaron nombró apuesta apuestan arrastra arrastran teme temen temía ganará ganarán debiera quedó queda quedan"
    " reivindica reivindicó reivindicaron reclama reclamó confesó confiesa confiesan desmiente desmienten desmintió desmintieron rechaza rechazó"
    " es son era eran fue fueron será serán sería siendo sido está están estaba estaban estuvo estará estarán ha han había habían hay hubo habrá habrán habría haya hayan he sea sean"
    " ataca atacan atacó atacaron murieran fallecieron falleció fallece secuestró explotó estalló detonó incendió incendiaron asesinó mató mataron dejó dejaron"
    " cuelga{,n} pende{,n} remite{,n} castiga{,n} castigaron inscribieron añadieron continúa{,n} consta{,n} repiten repitieron repetía ocurren sucede{,n} sucedió siguieron"
)
_AUX = words(
    "es son era eran fue fueron será serán sería serían está están estaba estaban estuvo estará estarán ha han había habían hay hubo habrá habrán habría haya hayan"
    " sea sean siendo sido estado habiendo ser estar haber puede pueden podría debe deben va van iba iban"
)
_SPARED = words("escap{a,an,ó,aron,aba} libr{an,ó,aron} quedó quedaron queda quedan brilla brillan brillaba")
_VERBS = (frozenset(stem + ending for stem in _AR if len(stem) > 1 for ending in _AR_ENDINGS) | _PLAIN) - _NOT_VERBS
_VERBS |= _SPARED
_NOUNS_TOO = words(
    "firma firman forma manda causa llama arma culpa guarda visita figura toma trata busca demanda denuncia lucha liga suma ayuda usa entre una falta dura nota muestra prueba cuenta"
    " marca oferta crítica ataque apuesta vuelta pasa para debate combate cree lista mata encarga ideas cara deja juega vive parte entrena ofrece surge data baja"
)
_SAID = (
    "dice;dicen;dijo;dijeron;afirma{,n};afirmó;afirmaron;declara;declaró;declararon;asegura{,n};aseguró;aseguraron;indica{,n};indicó;indicaron;señala{,n};señaló;señalaron;añade;añadió;explica{,n};explicó;"
    "informa{,n};informó;informaron;relata;relató;recuerda{,n};recordó;sostiene{,n};sostuvo;sostuvieron;anuncia{,n};anunció;anunciaron;cuenta{,n};contó;escribe;escribió;advierte{,n};advirtió;insiste;insistió;"
    "jura;juró;reporta;reportó;manifestó;manifiesta;expresó;detalló;precisó;apunta;apuntó;agregó;alega{,n};alegó;describe{,n};describió;califica;calificó;responde;respondió;reveló;revela;ha dicho;han dicho;"
    "ha afirmado;ha asegurado;ha declarado;ha informado;ha anunciado;ha señalado"
)

LEXICON = Lexicon(
    language="es",
    articles=words(
        "el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella del al su sus nuestro nuestra mi mis dicho dicha"
    ),
    conjunctions=words("y e o u ni pero sino mas"),
    clause_starts=words(
        "mientras aunque porque pues cuando si tras antes después desde hasta donde como según salvo pese"
    ),
    relatives=words("que quien quienes cual cuales cuyo cuya cuyos cuyas"),
    prepositions=words(
        "de del en a al por para con sin sobre bajo contra entre hacia hasta desde durante mediante según tras ante segun excepto salvo junto vía como cerca dentro fuera"
    ),
    of_words=words("de del en a al"),
    auxiliaries=_AUX | (_VERBS - _NOUNS_TOO),
    copulas=words(
        "es son era eran fue fueron será serán sería sigue siguen permanece permanecen queda quedó está están estaba"
    ),
    verbs=_VERBS,
    pronouns={
        "él": "person",
        "ella": "any",
        "ellos": "organization",
        "ellas": "organization",
        "éste": "any",
        "ésta": "any",
        "aquél": "person",
    },
    possessives={"su": "any", "sus": "any"},
    negations=table(
        "no;sin {ser,haber sido,estar,que};nunca;jamás;tampoco;ni;ningún;ninguna;ninguno;nadie;en absoluto;ya no"
    ),
    universals=table(
        "siempre;nunca;jamás;únicamente;solamente;solo;sólo;exclusivamente;todos;todas;cada;enteramente;totalmente;en todas partes"
    ),
    authorities=table(
        un="naciones unidas;onu;o.n.u;consejo de seguridad;consejo de seguridad de la onu;consejo de seguridad de las naciones unidas;comité de sanciones;comité 1267;comité 1988;comité {751,1518,1533,1591,1718,1970,2048,2127,2140,2206,2374,al-qaida,talibán};comité del consejo de seguridad",
        ofac="sdn;tesoro estadounidense;tesoro de estados unidos;tesoro de los estados unidos;tesoro;departamento del tesoro;ofac;estados unidos;ee.uu;eeuu;ee uu;eua;ee.uu.;washington;estadounidense{,s};"
        "gobierno estadounidense;gobierno de estados unidos;norteamericano{,s};usa;lista clinton;administración estadounidense;oficina de control de activos extranjeros",
        state="departamento de estado;departamento de estado estadounidense;diplomacia estadounidense",
        eu="unión europea;ue;bruselas;consejo europeo",
        uk="reino unido;británic{o,a,os,as};londres;gran bretaña",
        ca="canadá;canadiense{,s};ottawa",
        au="australia;australian{o,a,os,as};canberra",
        ch="suiza;seco;berna;suiz{o,os,as}",
    ),
    programmes=table(
        terror="{como,por} terrorista{,s};por terrorismo;por cargos de terrorismo",
        fto="organizaci{ón,ones} terrorista{,s} extranjera{,s};fto",
        sdgt="terrorista{,s} globa{l,les} especialmente designad{o,a,os,as};terrorista{,s} globa{l,les};terrorista{,s} mundia{l,les};sdgt;orden ejecutiva 13224;terrorista{,s} internaciona{l,les} designad{o,os}",
        tco="{organización,organizaciones,grupo,grupos,red,redes,banda} {criminal,criminales,delictiva,delictivas,delictivo} {transnacional,transnacionales}",
        narcotics="narcotráfico;narcotraficante{,s};tráfico de drogas;tráfico de estupefacientes;traficante{,s} de drogas;narco;narcos;kingpin;ley kingpin;cabecilla del narcotráfico;trafficker;narcotraficantes",
        cyber="ciberataques;ciber;cibernétic{o,a,os,as}",
        election="injerencia electoral",
        magnitsky="magnitsky;ley magnitsky",
        balkans="programa{,s} {de los,para los,sobre los} balcanes;programa{,s} balcánico{,s};programa balcanes",
        proliferation="proliferación;armas de destrucción masiva",
        iran="programa iraní",
        dprk="programa norcoreano",
    ),
    list_nouns=table(
        "sdn;lista{,s};lista{,s} negra{,s};en la suya;lista{,s} de sanciones;registro;sanciones;sanción;congelación de activos;designación;etiqueta;nómina;listado{,s};padrón;embargo de armas;congelamiento de activos;prohibición de viajar"
    ),
    list_verbs=table(
        strong="sancionad{o,a,os,as};sanciona{,n};sancionó;sancionaron;proscrit{o,a,os,as};inscrit{o,a} en la lista;incluid{o,a,os,as} en la lista;listad{o,a,os,as};vetad{o,a};ha sancionado;han sancionado;castigad{o,a} por",
        weak="figura{,n};figuraba{,n};figuró;aparece{,n};apareció;aparecía;aparecieron;incluid{o,a,os,as};incluye{,n};incluyó;incluyeron;designad{o,a,os,as};designa{,n};designó;designaron;clasificad{o,a,os,as};clasifica{,n};"
        "clasificó;considera{,n};consideró;considerad{o,a,os,as};calificad{o,a,os,as};califica{,n};calificó;está;están;estaba;entró;ingresó;agregad{o,a,os,as};añadid{o,a,os,as};añadió;agregó;puso;pusieron;puest{o,a};"
        "colocó;colocad{o,a};congelad{o,a,os,as};congeló;congelaron;impuso;impusieron;impone;arrastra;carga;lleva;señalad{o,a};metió;cataloga{,n};catalogó;catalogad{o,a};inscrit{o,a,os,as};inscribió;inscribieron;añadieron;agregaron;sigue{,n};continúa{,n};permanece{,n};consta{,n};tiene;mantiene;sumó;declaró;declarad{o,a};"
        "añadía{,n};incluía{,n};inscribía{,n};incorpora{,n,ba,ban};incorporó;incorporaron;incorporad{o,a,os,as};agregaba{,n};ponía{,n};colocaba{,n};designaba{,n};imponía{,n};castigaba{,n};sumaba{,n};{es,son,fue,fueron,era,eran,sido} objeto de;pesa{,n,ba,ban} sobre;rige{,n} {contra,para};{está,están,estaba,estaban,estaría,estarían,sigue,siguen} {bajo,sujet{o,a,os,as} a};castig{a,an,ó,aron};penaliz{a,an,ó,aron};etiquetó;bloquea;bloqueó;bloquead{o,a};inscribe",
        delisted="{desapareció,desaparecieron,desaparecid{o,a,os,as},desaparece,desaparecen} de;retirad{o,a,os,as} de;excluid{o,a,os,as} de;eliminad{o,a,os,as} de;sacad{o,a} de;borrad{o,a} de;salió de la lista;ya no figura;ya no aparece;ya no está;ya no están;ya no figuran;sacó de la lista;retiró de la lista",
    ),
    lacking=table(
        "ausente{,s} de;falta{,n,ba,ban};escapa{,n} {a,de};escap{ó,aron} {a,de};escapado {a,de};se libra{,n} de;se libr{ó,aron} de;"
        "librado de;"
        "{queda,quedan,quedó,quedaron,sigue,siguen} fuera de;brilla{,n} por su ausencia en"
    ),
    labels=table(
        "grupo{,s} terrorista{,s};organizaci{ón,ones} terrorista{,s};red terrorista;banda terrorista;movimiento terrorista;entidad terrorista"
    ),
    same_day=table(
        "ese mismo día;el mismo día;mismo día;ese día;aquel mismo día;el mismo día que;en la misma fecha;misma fecha;esa misma fecha;aquella misma fecha;en la misma {tanda,ronda,hornada};al mismo tiempo;junto a él;junto con él;junto a ella;simultáneamente;a la vez"
    ),
    roles=table(
        head="jefe{,s};jefa;líder;líderes;cabecilla{,s};dirigente{,s};president{e,a};emir;máximo líder;líder máximo;líder supremo;primer ministro;primera ministra;cabeza;capo;secretario general;director general;jefe máximo;"
        "máximo dirigente;número uno;jefe de estado;presidente interino;califa;máximo jefe;caudillo;patrón",
        deputy="segundo al mando;segundo;vicepresident{e,a};número dos;lugarteniente;subjefe;subcomandante;mano derecha;adjunto;líder adjunto;segundo jefe;vicelíder",
        founder="fundador{,a,es,as};cofundador{,a,es};miembro fundador;padre fundador",
        member="miembro{,s};integrante{,s};combatiente{,s};militante{,s};guerrillero{,s};guerrillera;emisario;camarada;colaborador{,a,es};facilitador;socio",
        senior="alto{,s} mando{,s};alto{,s} dirigente{,s};miembro destacado;figura clave;alto{,s} cargo{,s};alto{,s} funcionario{,s};mando medio;cabecilla principal;alto jefe;alto responsable;alto comandante",
        commander="comandante{,s};general;jefe militar;jefe de guerra;comandante en jefe;comandante militar;señor de la guerra;jefe del estado mayor;jefe de estado mayor;coronel;jefe guerrillero",
        spokesperson="portavo{z,ces};vocero{,s};vocera",
        minister="ministro{,s};ministra;ministro del interior;ministro de defensa;ministro de exteriores;canciller;ministro de relaciones exteriores;ministro de finanzas;ministro interino",
        owner="dueñ{o,a,os,as};propietari{o,a,os,as};copropietari{o,a}",
        director="director{,a,es};gerente{,s};administrador{,a,es};consejero;consejero delegado",
        governor="gobernador{,a,es};alcalde{,s};alcaldesa;prefecto",
        ambassador="embajador{,a,es};enviado;cónsul",
        security_chief="jefe de seguridad;responsable de seguridad;jefe de la seguridad",
        officer="cadí;asesor{,a,es};jefe de inteligencia;jefe de finanzas;financista{,s};financiero;tesorer{o,a};tesorer{o,a} nacional;extesorer{o,a};extesorer{o,a} nacional;contralor{,a};fiscal{,a} general;procurador{,a};superintendente;juez;secretario;jefe de operaciones;reclutador;jefe financiero;ideólogo;banquero;artificiero;testaferro{,s}",
    ),
    role_verbs=valued(
        {
            "head:passive": "dirigid{o,a,os,as} por;liderad{o,a,os,as} por;encabezad{o,a,os,as} por;comandad{o,a,os,as} por;presidid{o,a} por;al mando de;bajo el mando de;bajo la dirección de;bajo el liderazgo de;capitanead{o,a} por;"
            "a cuya cabeza está;cuyo líder es;cuyo jefe es;al frente está;guiad{o,a} por",
            "head:active": "{tiene,tuvo,tenía} a su cargo;{está,estuvo,estaba} {a cargo,al frente} {de,del};dirige{,n};dirigió;dirigía;lidera{,n};lideró;lideraba;encabeza{,n};encabezó;encabezaba;preside;presidió;presidía;está al frente;comanda;comandó;capitanea;manda en;ha dirigido;ha liderado",
            "founder:passive": "fundad{o,a,os,as} por;cread{o,a,os,as} por;formad{o,a} por;establecid{o,a} por",
            "officer:active": "coordina;coordinaba;coordinó;ha coordinado;asesora;asesoró;asesoraba;representa;representó;representaba",
            "governor:active": "gobierna;gobernaba;gobernó",
            "commander:active": "mandaba;mandó;comandaba",
            "founder:active": "{ayudó,contribuyó,ayudaron} a {fundar,crear};participó en la {fundación,creación} {de,del};fundó;fundaron;creó;crearon;cofundó;ha fundado;había fundado;estableció",
            "founder+head:passive": "fundad{o,a} y dirigid{o,a} por;fundad{o,a} y liderad{o,a} por;cread{o,a} y dirigid{o,a} por",
            "owner:passive": "pertenece a;pertenecen a;pertenecía a;propiedad de;poseíd{o,a} por;pertenece al",
            "owner:active": "posee;poseen;poseía;es dueño de",
            "as:active": "fue;sirvió como;ejerció de;ejerce de",
            "as:appointed": "nombrad{o,a};designad{o,a}",
        }
    ),
    current_words=words("actual actuales actualmente hoy ahora todavía aún sigue interino interina vigente"),
    former_words=words(
        "ex exlíder exjefe antiguo antigua antiguos anterior anteriormente antes entonces difunto fallecido expresidente exministro exgobernador excomandante previo"
    ),
    relations=valued(
        {
            "linked_to": "{atad,amarrad,enlazad,enganchad,anclad,conectad}{o,a,os,as} {a,al,con};colgad{o,a,os,as} {de,del};vinculad{o,a,os,as} a;vinculad{o,a,os,as} al;vinculad{o,a,os,as} con;ligad{o,a,os,as} {a,sólo a,solo a,también a};vincula{,n} {a,con};asocia{,n} {a,con};relaciona{,n} con;liga{,n} {a,con};ligad{o,a,os,as} al;vínculo{,s} con;lazos con;nexos con;relacionad{o,a,os,as} con;relaci{ón,ones} con;asociad{o,a,os,as} a;"
            "unid{o,a,os,as} {a,al};asociad{o,a,os,as} al;asociad{o,a,os,as} con;cercan{o,a,os,as} a;cercan{o,a,os,as} al;en contacto con;próxim{o,a,os} a;conectad{o,a,os} con",
            "affiliated_with": "afiliad{o,a,os,as} a;afiliad{o,a,os,as} al;filial{,es} de;filial de la;afiliad{o,a} con;adherid{o,a} a",
            "allied_with": "aliad{o,a,os,as} de;aliad{o,a,os,as} a;aliad{o,a,os,as} con;aliad{o,a,os,as} del;alianza con;se alió con;se alía con",
            "part_of": "parte de;parte del;brazo de;brazo armado de;brazo armado del;rama de;rama del;ala de;ala del;facción de;facción del;fachada de;fachada del;frente de;unidad de;célula de;subordinad{o,a} a;filial del;integrad{o,a} en;columna de",
            "splinter_of": "escisión de;escisión del;escindid{o,a} de;escindid{o,a} del;disidencia de;disidencia{,s} de las;disidente{,s} de;se separó de;se escindió de;surgid{o,a} de;surgid{o,a} del;remanente de;remanentes de",
            "member_of": "miembro{,s} de;miembro{,s} del;integrante{,s} de;integrante{,s} del;se unió a;se unió al;ingresó en;militó en;milita en;se incorporó a",
            "pledged_to": "leal{,es} a;leal{,es} al;lealtad a;lealtad al;juró lealtad a;juró lealtad al;fidelidad a;fidelidad al;juró fidelidad a;bayat a;fiel{,es} a",
            "fights": "combate a;combate al;combaten;combatió a;lucha contra;luchan contra;luchó contra;en guerra con;en guerra contra;rival{,es} de;rival{,es} del;se enfrenta a;se enfrentó a;enfrentad{o,a,os} a;enfrentad{o,a} con;enemig{o,a,os} de;enemig{o,a,os} del;guerra contra",
            "finances": "financia;financian;financió;financiaba;financiaron",
            "finances:rev": "financiad{o,a,os,as} por",
            "supports": "apoya;apoyan;apoyó;apoyo a;apoyo al;respalda;respaldan;respaldó;respaldo a;patrocina;arma a;armó a;suministra;suministró;proporciona;proporcionó;ayuda a;abastece",
            "supports:rev": "apoyad{o,a,os,as} por;respaldad{o,a,os,as} por;patrocinad{o,a,os,as} por;armad{o,a,os} por",
            "trained_with": "entrenad{o,a,os,as} por;entrenó con;entrenaron con;campo de entrenamiento;campos de entrenamiento;se entrenó en;se entrenó con",
            "cooperates_with": "coopera con;cooperan con;cooperó con;cooperación con;colabora con;colaboran con;colaboró con;colaboración con;trabaja con;trabajó con;junto con;en coordinación con;opera con",
            "hosts": "alberga;albergó;albergan;acoge;acogió;acogen;da refugio a;dio refugio a;cobija",
            "controls": "controla;controlan;controlaba;controló",
            "controls:rev": "controlad{o,a,os,as} por",
            "acts_for": "actúa en nombre de;en nombre de;en nombre del;por cuenta de;trabaja para;trabajó para;trabajaba para;a sueldo de;a sueldo del;rinde cuentas a;rinde cuentas al;recibe órdenes de;actúa para;al servicio de;al servicio del",
            "successor_of": "sucedió a;sucesor{,a} de;sucesor{,a} del;reemplazó a;relevó a;sustituyó a;heredero de;heredera de;heredó",
        }
    ),
    kin=table(
        child_of="hij{o,a,os,as}",
        parent_of="padre;madre;padres",
        sibling_of="herman{o,a,os,as};medio hermano;herman{o,a} mayor;herman{o,a} menor;hermanastr{o,a}",
        relative_of="tí{o,a,os};sobrin{o,a,os};prim{o,a,os,as};cuñad{o,a,os};suegr{o,a};yerno;niet{o,a,os};abuel{o,a};familiar;pariente{,s}",
        spouse_of="espos{o,a};marido;mujer;viud{o,a};cónyuge",
    ),
    attack_nouns=table(
        "ataque{,s};atentado{,s};asalto{,s};emboscada{,s};explosi{ón,ones};masacre{,s};matanza{,s};bombardeo{,s};tiroteo{,s};asesinato{,s};secuestro{,s};toma de rehenes;voladura{,s};incursi{ón,ones};magnicidio;intento de asesinato;"
        "hostigamiento;atentado suicida;coche bomba;carro bomba;ataque suicida;ataque aéreo;ataque con drones;ofensiva;sabotaje"
    ),
    attack_verbs=table(
        "atacó;atacaron;ataca;atacan;asaltó;asaltaron;irrumpió;irrumpieron;bombardeó;bombardearon;emboscó;emboscaron;detonó;detonaron;explotó;estalló;hizo estallar;hicieron estallar;abrió fuego;abrieron fuego;incendió;incendiaron;"
        "quemó;quemaron;asesinó;asesinaron;secuestró;secuestraron;raptó;masacró;masacraron;voló;volaron;saqueó;saquearon;tomó;tomaron por asalto;perpetró;perpetraron;acribilló;acribillaron;hostigó;hostigaron;derribó"
    ),
    weapons=table(
        "coche{,s} bomba;carro{,s} bomba;camión bomba;bomba{,s};terrorista suicida;chaleco{,s} explosivo{,s};fusil{,es};granada{,s};cohete{,s};mortero{,s};drone{,s};dron;drones;explosivo{,s};mina{,s};misil{,es};machete{,s};cuchillo{,s};"
        "hombres armados;artefacto explosivo;artefactos explosivos;motobomba;motocicleta bomba;cilindro{,s} bomba;sicario{,s};dinamita;ametralladora{,s}"
    ),
    attackers=table(
        "atacantes;hombres armados;combatientes;guerrilleros;insurgentes;yihadistas;sicarios;suicidas;militantes;pistoleros;asaltantes;rebeldes;terroristas;paramilitares;encapuchados"
    ),
    casualty_words=table(
        killed="muert{o,a,os,as};mató;mataron;mata;murió;murieron;muere{,n};fallecid{o,a,os,as};fallecieron;falleció;asesinad{o,a,os,as};asesinó;asesinaron;muertes;vidas;perdieron la vida;perdió la vida;abatid{o,a,os,as};"
        "víctimas mortales;masacrad{o,a,os,as};caíd{o,os};costó la vida;matar;acribillad{o,a,os}",
        wounded="herid{o,a,os,as};hirió;hirieron;lesionad{o,a,os,as};resultaron heridos;hiriendo",
        abducted="secuestrad{o,a,os,as};secuestró;secuestraron;raptad{o,a,os,as};rehén;rehenes;retenid{o,a,os,as};plagiad{o,a,os}",
    ),
    victims=table(
        civilians="civil{,es};campesin{o,a,os,as};aldean{o,a,os};mujeres;niñ{o,a,os,as};habitantes;pobladores;vecinos;peregrinos;estudiantes;fieles;pasajeros;turistas;periodistas;cooperantes;pescadores;indígenas;trabajadores",
        police="polic{ía,ías};agentes;uniformados;cadetes;patrulleros",
        soldiers="soldado{,s};militar{,es};tropas;efectivos;infantes de marina;cascos azules",
        officials="funcionari{o,a,os,as};concejales;políticos;diputados;autoridades",
        foreign="extranjer{o,a,os,as}",
        people="persona{,s};víctimas;hombres;muertos;ciudadanos;vidas;líderes sociales;colombianos;estadounidenses",
        attackers="atacantes;guerrilleros;insurgentes;yihadistas;terroristas;rebeldes",
    ),
    responsible=table(
        asserted="responsable{,s} de;responsable{,s} del;detrás de;detrás del;perpetró;perpetraron;cometió;cometieron;orquestó;planeó;planificó;organizó;autor{,es} de;autor{,es} del;cerebro de;cerebro del;artífice de;artífice del",
        blamed="acusad{o,a,os,as} de;acusa{,n};acusó;acusaron;culpa{,n};culpó;culparon;atribuid{o,a,os,as} a;atribuid{o,a,os,as} al;atribuye{,n};atribuyó;atribuyeron;señalad{o,a,os,as} de;señalad{o,a,os,as} como;responsabiliza{,n};responsabilizó;"
        "imputad{o,a,os} por;imputad{o,a,os} de;sospechos{o,a,os,as} de;ha acusado;han acusado;achaca;achacó;inculpa;inculpó",
        claimed="reivindica{,n};reivindicó;reivindicaron;se atribuyó;se atribuyeron;se adjudicó;se adjudicaron;reivindicad{o,a} por;se atribuye;asumió la autoría;asumió la responsabilidad;ha reivindicado",
        denied="niega{,n} haber;niega{,n} toda;niega{,n} cualquier;negó haber;negaron haber;negó su participación;negó cualquier;negó toda;desmiente{,n};desmintió;desmintieron;rechazó su responsabilidad;negó la autoría;negó responsabilidad;niega",
        admitted="admitió haber;admite haber;confesó;confesó haber;reconoció haber;reconoció su;reconoció la autoría;ha confesado",
    ),
    tasks=table(
        "a cargo de;a cargo del;encargad{o,a,os,as} de;encargad{o,a,os,as} del;confiad{o,a} a;responsable de la seguridad;control de;control del;tomó el control;supervisa;supervisan;gestiona;gestionan;seguridad de;seguridad del;custodia;administra"
    ),
    approval=table(
        "con la aprobación de;con la aprobación del;aprobad{o,a} por;autorizad{o,a} por;con el consentimiento de;con el visto bueno de;con el visto bueno del;con el aval de;con el aval del;con el permiso de;con el acuerdo de;con la venia de;con el respaldo de"
    ),
    reporting=table(
        said=_SAID + ";" + MANNERS["es"],
        believed="cree;creen;creía;creían;piensa{,n};opina{,n};opinó;estima{,n};estimó;calcula{,n};sospecha{,n};sospechó;teme{,n};temía;espera{,n};prevé;prevén;pronostica{,n};pronosticó;vaticina{,n};supone{,n};juzga",
        denied="niega{,n};negó;negaron;desmiente{,n};desmintió;desmintieron;rechaza{,n};rechazó;rechazaron;refutó;refuta",
        admitted="admite{,n};admitió;admitieron;confiesa;confesó;reconoce{,n};reconoció;reconocieron",
        accused="acusa{,n};acusó;acusaron;acusaba;culpa{,n};culpó;culparon;responsabiliza{,n};responsabilizó;achaca;imputa;inculpa;denuncia{,n};denunció;denunciaron;ha acusado;han acusado;atribuye{,n};atribuyó",
        claimed="reivindica{,n};reivindicó;reivindicaron;se atribuyó;se adjudicó",
    ),
    according=table(
        "según;de acuerdo con;de acuerdo a;conforme a;a juicio de;en palabras de;en opinión de;a decir de;citando;al decir de;a criterio de;{si,de} {hemos de ,}creer {a,al};si nos atenemos {a,al};a juzgar por;si hacemos caso {a,al,de,del}"
    ),
    reports=table(
        "informe{,s};memorando;documento{,s};evaluación;comunicado{,s};declaración;estudio{,s};reporte{,s};expediente;cable;entrevista;carta;ficha;resumen;nota"
    ),
    forecasts=table(
        "va a;van a;será;serán;habrá;habrán;tendrá;tendrán;hará;harán;ganará;ganarán;perderá;perderán;podrá;podrán;deberá;deberán;irá;irán;vendrá;vendrán;volverá;volverán;seguirá;seguirán;caerá;caerán;crecerá;crecerán;atacará;atacarán;"
        "verá;verán;negociará;negociarán;terminará;terminarán;tomará;tomarán;llegará;llegarán;dejará;dejarán;sancionará;incluirá;firmará;firmarán;controlará;controlarán;estará;estarán;quedará;quedarán;dará;darán;acabará;acabarán;logrará;lograrán;"
        "pronostica que;se prevé;se espera que;está a punto de;están a punto de;el próximo año;el año próximo;en dos años;cederá;cederán;desaparecerá;romperá;aumentará;aumentarán;reanudará;reanudarán;entregará;entregarán;abandonará;anunciará;"
        "extenderá;extenderán;desplazará;cesará;cesarán;retirará;retirarán;continuará;continuarán"
    ),
    opinions=table(
        "nadie ha hecho;todo el mundo sabe;todos saben;como ningún otro;más que ningún otro;el más temido;la más temida;más temid{o,a};el más peligroso;la más peligrosa;más peligros{o,a};más poderos{o,a};más sanguinari{o,a};más sangrient{o,a};el peor;la peor;el mejor;la mejor;escándalo;escandalos{o,a};vergonzos{o,a};vergüenza;"
        "a mi juicio;en mi opinión;creo que;pienso que;sin duda;evidentemente;obviamente;lamentablemente;desgraciadamente;trágic{o,a};heroic{o,a};heroico;cobarde{,s};generos{o,a};despiadad{o,a};cruel;brutal;brillante;infame;odios{o,a};"
        "inaceptable;más letal;más mortífer{o,a};más importante;afortunadamente;admirable;repugnante;absurd{o,a}"
    ),
    attempts=table(
        attempted="intenta{,n};intentó;intentaron;trata de;tratan de;trató de;trataron de;busca{,n};buscó;buscaba;pretende{,n};pretendía",
        planned="planea{,n};planeaba;planeó;prevé;prepara{,n};se dispone a;se disponen a;proyecta;tiene previsto",
        discussed="discute{,n};discutió;negocia{,n};negociaban;en conversaciones;dialoga{,n};conversan",
        considered="considera la posibilidad;sopesa;estudia{,n};contempla{,n};baraja",
        agreed="acordó;acordaron;aceptó;aceptaron;se comprometió a;se comprometieron a;prometió;prometieron",
    ),
    alias_words=table(
        alias="alias;conocid{o,a,os,as} como;también conocid{o,a,os,as} como;más conocid{o,a,os,as} como;mejor conocid{o,a,os,as} como;apodad{o,a,os,as};llamad{o,a,os,as};también llamad{o,a,os,as};denominad{o,a,os,as};cuyo nombre real es;"
        "cuyo verdadero nombre es;nombre de {guerra,batalla,combate};con el nombre de;bajo el nombre de;bajo el alias de;bajo el seudónimo de;de nombre completo;por sus siglas;siglas;cuyas siglas son;se hace llamar;que se hace llamar;el camarada",
        former="antes llamad{o,a,os,as};anteriormente llamad{o,a,os,as};antes conocid{o,a,os,as} como;anteriormente conocid{o,a,os,as} como;antes denominad{o,a};anteriormente;antes;otrora;antiguamente llamad{o,a};rebautizad{o,a};se llamaba;se llamaba antes;"
        "antiguamente;previamente conocid{o,a} como;anteriormente denominad{o,a};exmiembros de",
    ),
    birth=table(
        "nació;nacieron;nacid{o,a,os,as};nacid{o,a} en;nacid{o,a} el;nació en;nació el;nacimiento;fecha de nacimiento;habría nacido;natural de;vio la luz;año de nacimiento;oriund{o,a,os,as} de;lugar de nacimiento;{vino,viene,vinieron,venido,venida} al mundo;{hace,hacen,hizo} nacer;{vio,vieron} la primera luz"
    ),
    nationals=table("ciudadan{o,a,os,as};nacionalidad;nacionalidades;ciudadanía;pasaporte{,s};nacional de;papeles"),
    tribes=table("tribu;clan"),
    founding=table(
        "fundad{o,a,os,as};fundad{o,a} en;cread{o,a,os,as};cread{o,a} en;formad{o,a} en;establecid{o,a} en;surgid{o,a} en;surgió;surgió en;se fundó;se creó;se formó;nació como;constituid{o,a};fue fundad{o,a};data de;se remonta a;emergió;exist{e,en,ía,ían} desde;lleva existiendo desde;vio la luz;vino al mundo;"
        "{año,fecha} de {fundación,creación,constitución};arrancó en;puest{o,a} en marcha"
    ),
    agreements=table(
        "acuerdo{,s};acuerdo{,s} de paz;tratado{,s};pacto{,s};alto el fuego;cese al fuego;cese el fuego;tregua{,s};memorando de entendimiento;protocolo{,s};declaración conjunta;resolución;resoluciones;armisticio;convenio{,s}"
    ),
    signing=table(
        "firmad{o,a,os,as};firmó;firmaron;firma{,n};firmar;suscrit{o,a,os};suscribió;suscribieron;alcanzad{o,a};alcanzaron;alcanzó;sellad{o,a};sellaron;ratificad{o,a};ratificó;rubricad{o,a};concluid{o,a};pactad{o,a};pactaron"
    ),
    duties=table(
        "se comprometió a;se comprometieron a;se compromete{,n} a;se comprometía a;se había comprometido a;prometió;prometieron;obliga{,n} a;obliga{,n} al;obligó a;obligad{o,a,os} a;debe{,n};deberá{,n};exige{,n};exigía;requiere{,n};"
        "prohíbe{,n};prohibía;garantiza{,n};compromiso de;obligación de;aceptó;aceptaron;no permitirá;impedirá;establece que;estipula que;dispone que;impone;comprometid{o,a,os} a"
    ),
    including=table(
        "incluid{o,a,os,as} los;entre ellos;entre ellas;entre los que;entre las que;como por ejemplo;tales como;en particular;a saber;incluyendo"
    ),
    located=table(
        location="con sede en;con base en;basad{o,a,os,as} en;radicad{o,a,os,as} en;ubicad{o,a,os,as} en;situad{o,a,os,as} en;reside{,n} en;vive{,n} en;refugiad{o,a,os} en;escondid{o,a,os} en;se esconde en;se encuentra en;domiciliad{o,a} en;afincad{o,a} en;asentad{o,a} en",
        operates_in="opera{,n} en;opera{,n};operaba en;activ{o,a,os,as} en;con presencia en;presente{,s} en;actúa{,n} en;delinque{,n} en;manda en;manda;tiene presencia en;realiza operaciones en",
    ),
    rewards=table("recompensa{,s}"),
    branch_nouns=words("rama filial brazo facción célula células franquicia ala escisión sucursal"),
    group_nouns=words(
        "grupo movimiento organización red milicia facción banda ejército agencia empresa compañía firma banco partido insurgencia pandilla cartel cártel frente clan brigada unidad fuerza rebeldes insurgentes combatientes guerrilla"
        " guerrilleros casa entidad fundación asociación célula coalición grupos agrupación consorcio sociedad yihadistas"
    )
    | BODIES["es"],
    person_nouns=words(
        "notable religioso médico ingeniero islamista yihadista "
        "hombre líder comandante predicador clérigo empresario militante general jefe fundador presidente veterano sospechoso terrorista financista banquero capo mujer ideólogo cabecilla emir narcotraficante guerrillero dirigente"
        " ministro criminal exguerrillero traficante militar policía magnate comerciante ganadero cantante político prófugo fugitivo detenido preso acusado imputado condenado exministro expresidente exgeneral exdiputado exalcalde contratista testaferro hacendado cafetalero"
    ),
    org_words=words(
        "red grupo organización frente ejército partido movimiento consejo ministerio departamento agencia banco compañía sociedad corporación brigada{,s} batallón fuerza{,s} milicia unión comité asociación fundación instituto oficina"
        " tribunal corte autoridad servicio policía guardia tesoro congreso parlamento senado estado gobierno emirato califato yihad talibán katiba ansar jaish lashkar harakat hizb club naciones unidas coalición alianza federación liga"
        " legión clan cartel cártel fiscalía defensoría afp efe reuters radio network group bank company ltd llc inc sa comercial inversiones guerrilla autodefensas bloque columna fuerzas universidad misión unión"
    ),
    place_words=words(
        "provincia distrito ciudad aldea región río valle aeropuerto montaña{,s} condado estado calle plaza embajada hotel base campamento puerto isla{,s} golfo mar lago frontera península desierto municipio departamento capital"
        " caserío comuna cantón parroquia colonia localidad vereda corregimiento barrio selva sierra cerro avenida bahía cordillera"
    ),
    titles=words(
        "sr sra señor señora don doña dr dra general coronel comandante capitán teniente sargento president{e,a} ministr{o,a} jeque mulá mullah ayatolá imán sir lord príncipe rey reina senador{,a} juez jueza profesor{,a} doctor{,a} almirante"
        " mariscal diputado fiscal gobernador{,a} obispo monseñor padre camarada emir jefe líder alcalde cardenal clérigo predicador"
    ),
    stop_names=words(
        "tanto incluso igual detrás oficialmente inicialmente curiosamente "
        "ni tampoco el la los las un una unos unas de del en a al por para con sin sobre bajo contra entre hacia hasta desde durante según tras ante y e o u ni pero sino que quien quienes cual cuando donde como si no sí este esta estos estas ese esa esos"
        " esas aquel aquella esto eso su sus mi mis nuestro nuestra él ella ellos ellas yo nosotros usted ustedes se lo le les lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre"
        " octubre noviembre diciembre hoy ayer mañana mientras aunque porque pues además también tampoco sin-embargo así entonces luego después antes ahora ya aún todavía siempre nunca jamás más menos muy mucho muchos poco pocos todo todos"
        " toda todas cada otro otra otros otras algunos algunas varios varias ambos uno dos tres cuatro cinco seis siete ocho nueve diez cien mil nacido nacida conocido conocida fundado fundada fue es son era está están ha han hay cerca junto"
        " ningún ninguna ninguno nadie quizá quizás tal sólo solo casi hace dicho dicha aquí allí allá finalmente igualmente asimismo mas salvo excepto"
    ),
    content_words=words("que"),
    as_words=words("como"),
    by_words=words("por"),
    in_words=words("en cerca"),
    against_words=words("contra a al sobre"),
    drops_subjects=True,
    clitic_objects=words("lo la los las le les"),
    adjectives_behind=words("principal máximo máxima supremo suprema militar político política regional local"),
    small_names=True,
    list_texts=words("ficha fichas registro listado nómina documento expediente"),
    name_words=words("nombre nombres"),
)
