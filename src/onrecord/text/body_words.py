"""Words of the names of bodies in other languages, and the English words that lists have for them.

A list has the `Second Economic Committee` and the `Islamic Movement of Uzbekistan`; a report in Russian or German has
their names in its own words, in whatever case. The words are stems: what stands behind one must be an ending of the
language.
"""

from functools import lru_cache

from onrecord.text.names import part_of
from onrecord.text.normalize import fold

HEAD = "!"
"""Opens the rows of the words that say what a body is."""

_ROWS = """
! committee commission council: комитет комисси | komitee ausschuss kommission | comité commission | comité comisión
! council: совет | rat | conseil | consejo
! ministry: министерств | ministerium | ministère | ministerio
! department division section office branch: отдел отделени департамент | abteilung | département section division |
  departamento sección división
! directorate administration department bureau office: управлени дирекци администраци | direktion verwaltung |
  direction directorat administration | dirección administración
! bureau office: бюро | büro amt | bureau | oficina buró
! service services: служб | dienst | service | servicio
! agency: агентств | agentur behörde | agence | agencia
! authority agency: ведомств | behörde | autorité | autoridad
! institute institution: институт | institut | institut | instituto
! university: университет | universität hochschule | université | universidad
! academy: академи | akademie | académie | academia
! center centre: центр | zentrum | centre | centro
! laboratory: лаборатори | labor | laboratoire | laboratorio
! movement: движени | bewegung | mouvement | movimiento
! front: фронт | front | front | frente
! party: парти | partei | parti | partido
! union alliance: союз | union bund | union | unión
! alliance coalition: альянс коалици | allianz bündnis koalition | alliance coalition | alianza coalición
! league: лиг | liga | ligue | liga
! federation: федераци | föderation verband bund | fédération | federación
! confederation: конфедераци | konföderation | confédération | confederación
! association society: ассоциаци объединени | verein vereinigung verband | association | asociación
! society: обществ | gesellschaft | société | sociedad
! organization: организаци | organisation | organisation | organización
! foundation fund: фонд | stiftung fonds | fondation fonds | fundación fondo
! club: клуб | klub club | club | club
! network: сет | netzwerk netz | réseau | red
! group: групп группировк | gruppe gruppierung | groupe groupement | grupo
! house: дом | haus | maison | casa
! troops: войск | truppen | troupes | tropas
! port seaport: порт | hafen seehafen | port | puerto
! refinery: нпз | raffinerie | raffinerie | refinería
! channel station: канал | kanal sender | chaîne station | canal cadena emisora
! lottery: лотере | lotterie | loterie | lotería
! army: арми | armee heer | armée | ejército
! forces force: сил | streitkräfte kräfte truppen | forces force | fuerzas fuerza
! guard guards: гварди страж | garde | garde | guardia
! corps: корпус | korps | corps | cuerpo
! command: командовани | kommando oberkommando | commandement | comando
! brigade brigades: бригад | brigade | brigade | brigada
! battalion: батальон | bataillon | bataillon | batallón
! regiment: полк | regiment | régiment | regimiento
! division: дивизи | division | division | división
! detachment unit squad team: отряд подразделени | einheit abteilung sondereinheit | détachement unité |
  destacamento unidad
! region district: округ регион | region bezirk | région | región
! militia: милици ополчени | miliz | milice | milicia
! legion: легион | legion | légion | legión
! fleet: флот | flotte | flotte | flota
! police: полици | polizei | police | policía
! court tribunal: суд трибунал | gericht gerichtshof | tribunal cour | tribunal
! school: школ | schule | école | escuela
government: правительств | regierung | gouvernement | gobierno
state: государств | staat | état | estado
! emirate: эмират | emirat | émirat | emirato
! caliphate: халифат | kalifat | califat | califato
republic: республик | republik | république | república
! bank: банк | bank | banque | banco
! banking: банковск | banken | bancaire | bancario bancaria
! company corporation enterprise firm: компани фирм | unternehmen firma gesellschaft |
  compagnie société entreprise | compañía empresa firma
! corporation: корпораци | korporation konzern | corporation | corporación
! company society: обществ | gesellschaft | société | sociedad
! enterprise company: предприяти | betrieb unternehmen | entreprise | empresa
! group holding: холдинг | holding konzern | holding | holding
! plant factory works: завод комбинат фабрик | werk fabrik kombinat | usine fabrique | fábrica planta
! concern: концерн | konzern | consortium | consorcio
! trust: трест | treuhand | trust | fideicomiso
! airline airlines: авиакомпани авиалини | fluggesellschaft | compagnie | aerolínea
! insurance: страхов страхован | versicherung | assurance | seguro
! exchange: бирж обмен | börse | bourse | bolsa cambio
! shipyard: верф | werft | chantier | astillero
! shipping ship marine maritime: судоходн судоходств пароходств | reederei schifffahrt schiffahrt |
  maritime navigation | naviera marítima
! television: телевидени телеканал | fernsehen | télévision | televisión
! newspaper: газет | zeitung | journal | periódico
trading trade commerce commercial: торгов торговл коммерческ | handel | commerce commercial négoce |
  comercio comercial
foreign: внешн зарубежн иностранн | ausland außen auswärtig | étranger extérieur | exterior extranjero
external: внешн | außen auswärtig | extérieur | exterior
economic economy economics: экономическ экономик | wirtschaft wirtschaftlich ökonomisch | économique économie |
  económico economía
finance financial: финанс финансов | finanz finanziell | finance financier financière | finanzas financiero financiera
investment investments: инвестици инвестиционн | investition anlage | investissement | inversión inversiones
development: развити | entwicklung | développement | desarrollo
construction building: строительств строительн | bau | construction | construcción
industry industrial industries: промышленност промышленн индустри | industrie industriell |
  industrie industriel industrielle | industria industrial
agriculture agricultural: сельскохозяйственн | landwirtschaft landwirtschaftlich | agricole agriculture |
  agrícola agricultura
mining: горнодобывающ горнорудн горн | bergbau | minier minière mine | minería minero minera
metal metals metallurgical: металл металлургическ | metall | métal métallurgique | metal
steel: стал стальн | stahl | acier | acero
oil petroleum: нефт нефтян | öl erdöl petroleum | pétrole pétrolier pétrolière | petróleo petrolero petrolera
gas: газ газов | gas erdgas | gaz | gas
energy power: энерги энергетик энергетическ | energie | énergie énergétique | energía
atomic nuclear: атомн ядерн | atom nuklear atomar | atomique nucléaire | atómico nuclear
chemical chemicals: химическ | chemie chemisch | chimique chimie | químico química
tire tyre: шинн | reifen | pneu | neumático
potash: калийн | kali | potasse | potasa
tractor: тракторн | traktor traktoren | tracteur | tractor
automobile automotive auto: автомобильн | automobil auto | automobile | automóvil automotriz
aviation air: авиаци авиационн | luftfahrt flug | aviation | aviación
air: воздушн | luft | air aérien aérienne | aéreo aérea
space: космическ | weltraum raumfahrt | spatial spatiale | espacial
technology technologies technical: технологи технологическ техник техническ |
  technologie technik technisch technologisch | technologie technique | tecnología técnico técnica
scientific science: научн наук | wissenschaft wissenschaftlich | scientifique science | científico científica ciencia
research studies: исследовани исследовательск | forschung studien | recherche étude | investigación estudio
computer: компьютерн | computer | informatique | informática computación
telecommunications telecommunication: телекоммуникаци связ | telekommunikation fernmelde | télécommunication |
  telecomunicación telecomunicaciones
transport transportation: транспорт транспортн перевоз | transport verkehr | transport | transporte
export: экспорт экспортн | export ausfuhr | exportation | exportación exportadora
import: импорт импортн | import einfuhr | importation | importación importadora
general: общ генеральн генерал | allgemein general | général générale | general
special: специальн особ | sonder spezial speziell | spécial spéciale | especial
rapid: быстр | schnell eil | rapide | rápido rápida
response reaction: реагировани | eingreif reaktion | réaction intervention | respuesta reacción
central: центральн | zentral | central centrale | central
national: национальн народн | national | national nationale | nacional
state: государственн | staatlich staat | état | estatal
people people's popular: народ народн | volk | peuple populaire | pueblo popular
public: публичн общественн | öffentlich | public publique | público pública
international: международн | international | international internationale | internacional
global world: мировой мирова всемирн глобальн | welt global | mondial mondiale | mundial global
united unified: объединённ объединенн един соединённ | vereinigt vereint | uni unie unifié unifiée |
  unido unida unificado
free: свободн вольн | frei | libre | libre
freedom: свобод | freiheit | liberté | libertad
independent independence: независим независимост | unabhängig unabhängigkeit | indépendant indépendance |
  independiente independencia
democratic democracy democrat democrats: демократическ демократи | demokratisch demokratie |
  démocratique démocratie | democrático democrática democracia
republican: республиканск | republikanisch | républicain républicaine | republicano republicana
revolutionary revolution: революционн революци | revolution revolutionär | révolution révolutionnaire |
  revolución revolucionario revolucionaria
liberation: освобождени освободительн | befreiung | libération | liberación
resistance: сопротивлени | widerstand | résistance | resistencia
defense defence: оборон оборонн защит | verteidigung | défense | defensa
protection: защит охран | schutz | protection | protección
security: безопасност | sicherheit | sécurité | seguridad
intelligence: разведк разведывательн | nachrichten geheim aufklärung | renseignement | inteligencia
reconnaissance: разведк разведывательн | aufklärung | reconnaissance | reconocimiento
military: военн | militär militärisch | militaire | militar
navy naval: военно-морск морск | marine | naval navale marine | naval marina
marine maritime sea: морск | see meer maritim | maritime mer | marítimo marítima mar
border: пограничн | grenz | frontière | frontera
internal interior: внутренн | inner inland | intérieur intérieure | interior interno interna
foreign affairs: иностранн | auswärtig | étrangères | exteriores
justice: юстици справедливост | justiz gerechtigkeit | justice | justicia
unity: единств | einheit | unité | unidad
peace: мир | friede frieden | paix | paz
salvation: спасени | rettung heil | salut | salvación
renewal: обновлени | erneuerung | renouveau | renovación
patriots patriotic: патриот патриотическ | patriot patriotisch | patriote patriotique | patriota patriótico patriótica
transparency: прозрачност | transparenz | transparence | transparencia
martyrs martyr: мученик шахид | märtyrer | martyr | mártir
lord lord's: господ | herr herrn | seigneur | señor
god: бог бож аллах | gott | dieu | dios
islamic islam islamist: исламск ислам | islamisch islam | islamique islam | islámico islámica islam
arab: арабск | arabisch | arabe | árabe
african africa: африканск африк | afrika afrikanisch | africain africaine afrique | africano africana áfrica
european europe: европейск европ | europa europäisch | européen européenne europe | europeo europea europa
asian asia: азиатск ази | asien asiatisch | asiatique asie | asiático asia
korea korean: корейск коре | korea koreanisch | corée coréen coréenne | corea coreano coreana
northern north: северн север | nord nördlich | nord | norte
southern south: южн юг | süd südlich | sud | sur
eastern east: восточн восток | ost östlich | est oriental orientale | este oriental
western west: западн запад | west westlich | ouest occidental occidentale | oeste occidental
caucasus: кавказ кавказск | kaukasus kaukasisch | caucase | cáucaso
sports sport: спорт спортивн | sport | sport sportif sportive | deporte deportivo
football: футбольн | fußball | football | fútbol
olympic: олимпийск | olympisch | olympique | olímpico olímpica
election electoral elections: избирательн выбор | wahl | électoral électorale élection | electoral elección
election electoral: выборам | wahlen | élections | elecciones
youth young: молодёж молодеж молод юн | jugend jung | jeunesse jeune | juventud joven
women: женщин женск | frauen | femme | mujer
workers labor: рабоч трудов | arbeiter arbeit | travailleurs ouvriers | trabajadores obreros
communist: коммунистическ | kommunistisch | communiste | comunista
socialist: социалистическ | sozialistisch | socialiste | socialista
charity charitable: благотворительн | wohltätigkeit wohltätig | charité caritatif caritative | caridad
relief aid: помощ | hilfe hilfs | secours aide | socorro ayuda
humanitarian: гуманитарн | humanitär | humanitaire | humanitario humanitaria
heritage revival: возрождени наслед | erbe wiederbelebung | héritage renaissance | herencia
holy: святой свят священн | heilig | saint sainte | santo santa
supporters helpers: сторонник | anhänger helfer | partisans | partidarios
students: студент | studenten | étudiants | estudiantes
council soviet: совет | rat | conseil | consejo
production: производств производственн | produktion | production | producción
products: продукт | produkt | produits | productos
equipment: оборудовани | ausrüstung | équipement | equipo
machinery machine: машиностроительн машин | maschinen | machine | maquinaria
weapons arms: оружи оружейн | waffen rüstung | armes armement | armas armamento
ammunition: боеприпас | munition | munitions | municiones
missile: ракет ракетн | rakete raketen | missile | misil
engineering: инженерн | ingenieur technik | ingénierie | ingeniería
supply supplies: снабжени | versorgung | approvisionnement | suministro
tourism travel: туризм туристическ | tourismus reise | tourisme voyage | turismo viaje
media press: пресс | medien presse | presse médias | prensa medios
information: информаци информационн | information | information | información
innovation innovative: инновационн инноваци | innovation | innovation | innovación
life: жизн | leben | vie | vida
gold: золот золотодобывающ | gold | or | oro
diamond diamonds: алмаз алмазн | diamant diamanten | diamant | diamante
coal: угольн угл | kohle | charbon | carbón
timber wood: лесн древесин | holz | bois | madera
textile: текстильн | textil | textile | textil
tobacco: табачн | tabak | tabac | tabaco
food: продовольственн пищев | lebensmittel | alimentaire | alimento
water: вод | wasser | eau | agua
electric electricity electronics: электр электронн | elektro elektrisch elektronik | électrique électronique |
  eléctrico electrónica
metropolitan city: городск | stadt | ville | ciudad
joint: совместн | gemeinsam | conjoint mixte | conjunto mixto
great: велик | groß | grand grande | gran grande
new: нов | neu | nouveau nouvelle | nuevo nueva
first: перв | erst | premier première | primer primero primera
second: втор | zweit | deuxième second seconde | segundo segunda
third: трет треть | dritt | troisième | tercer tercero tercera
fourth: четвёрт четверт | viert | quatrième | cuarto cuarta
fifth: пят | fünft | cinquième | quinto quinta
sixth: шест | sechst | sixième | sexto sexta
seventh: седьм | siebt siebent | septième | séptimo séptima
eighth: восьм | acht | huitième | octavo octava
ninth: девят | neunt | neuvième | noveno novena
tenth: десят | zehnt | dixième | décimo décima
"""

_ENDINGS = {
    "ru": frozenset(
        fold(ending)
        for ending in "а у ом е ы ов ам ами ах я ю ем ём и ей ь ью ий ия ию ием ии ям ями ях ев"
        " ый ая ое ого ому ым ой ую ые ых ыми его ему им ие их ими яя юю ее о ою ею ка ки ке ку кой"
        " ение ения ению ением ении ного ную".split()
    )
    | {""},
    "de": frozenset({"", "e", "en", "er", "em", "es", "s", "n", "ns", "ens", "ung", "nen"}),
    "fr": frozenset({"", "s", "e", "es", "x"}),
    "es": frozenset({"", "s", "es"}),
}
_LONGEST_ENDING = 4
_SHORTEST_STEM = 3
_LINKS_OF_COMPOUND = ("", "s", "es", "n", "en", "er")
LANGUAGES = ("ru", "de", "fr", "es")
"""The languages whose words are known."""


_ACRONYMS: dict[str, dict[str, tuple[str, ...]]] = {
    "ru": {
        "кгб": ("state", "security", "committee"),
        "гкб": ("state", "security", "committee"),
        "мвд": ("internal interior", "affairs", "ministry"),
        "мид": ("foreign", "affairs", "ministry"),
        "мгб": ("state", "security", "ministry"),
        "фсб": ("federal", "security", "service"),
        "свр": ("foreign", "intelligence", "service"),
        "гру": ("main", "intelligence", "directorate"),
        "цик": ("central", "election electoral elections", "commission committee"),
        "цвк": ("central", "election electoral elections", "commission committee"),
    },
    "es": {"cne": ("national", "electoral", "council"), "tsj": ("supreme", "justice", "tribunal")},
    "fr": {"ceni": ("national", "independent", "electoral", "commission")},
}
"""Acronyms of bodies that several states have, by the words that they stand for; the last one says what they are."""


class _Table:
    """The words of one language: the stem of each, folded, with what it may be in English."""

    def __init__(self, language: str) -> None:
        self.endings = _ENDINGS[language]
        self.words: dict[str, frozenset[str]] = {}
        self.heads: set[str] = set()


@lru_cache(maxsize=1)
def _tables() -> dict[str, _Table]:
    tables = {language: _Table(language) for language in LANGUAGES}
    for line in _ROWS.replace("|\n", "|").strip().splitlines():
        english, _, others = line.partition(":")
        head = english.startswith(HEAD)
        meant = frozenset(part_of(word).text for word in english.strip(f"{HEAD} ").split())
        for language, stems in zip(LANGUAGES, others.split("|"), strict=True):
            table = tables[language]
            for stem in map(fold, stems.split()):
                table.words[stem] = table.words.get(stem, frozenset()) | meant
                if head:
                    table.heads.add(stem)
    return tables


def _stem(table: _Table, word: str) -> str:
    """The longest stem of the table that a folded word is, but for an ending; empty without."""
    for cut in range(min(_LONGEST_ENDING, len(word) - _SHORTEST_STEM + 1) + 1):
        stem = word[: len(word) - cut]
        if stem in table.words and word[len(stem) :] in table.endings:
            return stem
    return ""


@lru_cache(maxsize=32768)
def english_words(word: str, language: str) -> tuple[frozenset[str], ...]:
    """Return what a word of a body's name may be in English, in the spelling of `text.names.part_of`; empty without.

    A German compound has one set for each of its two parts.
    """
    table = _tables().get(language)
    folded = fold(word)
    if table is None or not folded or " " in folded:
        return ()
    if word.isupper() and folded in _ACRONYMS.get(language, {}):
        return tuple(frozenset(part_of(one).text for one in part.split()) for part in _ACRONYMS[language][folded])
    stem = _stem(table, folded)
    if stem:
        return (table.words[stem],)
    return _of_compound(table, folded) if language == "de" else ()


def _of_compound(table: _Table, word: str) -> tuple[frozenset[str], ...]:
    """The sets of the parts of a German compound whose last one says what a body is: `außenhandelsbank`."""
    for cut in range(_SHORTEST_STEM, len(word) - _SHORTEST_STEM + 1):
        last = _stem(table, word[cut:])
        if last in table.heads and (before := _parts_before(table, word[:cut])):
            return (*before, table.words[last])
    return ()


def _parts_before(table: _Table, part: str) -> tuple[frozenset[str], ...]:
    """The sets of the first parts of a compound, one or two; empty where a letter is left over."""
    whole = _first_part(table, part)
    if whole:
        return (table.words[whole],)
    for cut in range(_SHORTEST_STEM, len(part) - _SHORTEST_STEM + 1):
        one, two = _first_part(table, part[:cut]), _first_part(table, part[cut:])
        if one and two:
            return (table.words[one], table.words[two])
    return ()


def _first_part(table: _Table, part: str) -> str:
    for link in _LINKS_OF_COMPOUND:
        stem = part.removesuffix(link) if link else part
        if (not link or stem != part) and stem in table.words:
            return stem
    return ""


@lru_cache(maxsize=32768)
def is_head(word: str, language: str) -> bool:
    """Return whether a word says what a body is: `Komitee`, `комитета`, `Außenhandelsbank`."""
    table = _tables().get(language)
    folded = fold(word)
    if table is None or not folded or " " in folded:
        return False
    if word.isupper() and folded in _ACRONYMS.get(language, {}):
        return True
    stem = _stem(table, folded)
    if stem:
        return stem in table.heads
    return len(english_words(word, language)) > 1
