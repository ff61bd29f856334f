"""Nations: the country that a word for a people, a passport or a state means, in the languages that are read.

A word ending in `*` stands for all that begin so. Words that two countries share (`Congolese`, `Korean`) mean neither.
"""

from functools import lru_cache

from onrecord.text.normalize import fold

_NATIONS = """afghanistan: afghan* afgan* афган*
albania: albani* albanais* albanes* alban* албан*
algeria: algeri* argelin* argeli* alger* алжир*
angola: angol* ангол*
argentina: argentin* аргент*
armenia: armeni* armenisch* arménien* армян* армен*
australia: austral* австрал*
austria: austri* autrich* österreich* osterreich* австри*
azerbaijan: azerbai* azeri* azerbaï* aserbaid* азербайдж*
bahrain: bahrain* bahre* bahreïn* бахрейн*
bangladesh: banglad* бангладеш*
belarus: belarus* bielorrus* biéloruss* weißruss* weissruss* белорус* беларус*
belgium: belgi* belge* belga* бельг*
bolivia: bolivi* боливи*
bosnia: bosni* bosnia* bosnisch* босни*
brazil: brazil* brasil* brésil* bresil* бразил*
bulgaria: bulgar* болгар*
burkina: burkina* burkinab* буркин*
burundi: burund* бурунд*
cambodia: cambod* camboy* kambodsch* камбодж*
cameroon: cameroon* cameroun* camerun* kamerun* камерун*
canada: canad* kanad* канад*
chad: chad* tchad* tschad* чад*
chile: chile* чили*
china: chin* китай* китаец
colombia: colombi* kolumbi* колумб*
croatia: croat* kroat* хорват*
cuba: cuba* kuba* куб*
cyprus: cypr* chypr* chipr* zypr* кипр*
denmark: denmark danish dane danois* danes* dänisch* danisch* dänemark датск* датчан*
djibouti: djibout* yibut* dschibut* джибут*
ecuador: ecuador* ecuator* équator* эквадор*
egypt: egypt* égypt* egip* ägypt* agypt* египет* египт*
el salvador: salvadoran* salvadorean* salvadoreñ* salvadorien* сальвадор*
eritrea: eritre* érythré* erythre* эритре*
ethiopia: ethiop* éthiop* etiop* äthiop* athiop* эфиоп*
finland: finland* finn* finland* finlan* финлянд* финск*
france: france french frenchman français* francais* franc* frances* französ* franzos* frankreich франц*
georgia: georgian* géorgien* georgiano* georgisch* georgier* грузин* грузи*
germany: german* allemand* aleman* alemán* deutsch* герман* немец* немк*
ghana: ghana* ghané* ганск* гана
greece: greece greek* grec* grieg* griech* греч* греци*
guatemala: guatemal* гватемал*
haiti: haiti* haïti* гаити*
honduras: hondur* гондурас*
hungary: hungar* hongr* ungar* венгр* венгер*
india: indian* indien* indio* indisch* inder индийск* индии индия индиец
indonesia: indones* indonés* индонез*
iran: iran* iraní* иран*
iraq: iraq* irak* ирак*
ireland: ireland irish* irland* ирланд*
israel: israel* israél* израил*
italy: ital* итал*
japan: japan* japon* япон*
jordan: jordan* иордан*
kazakhstan: kazakh* kazajo* kasach* казах*
kenya: kenya* kenia* kényan* кени*
kuwait: kuwait* koweït* koweit* kuwai* кувейт*
kyrgyzstan: kyrgyz* kirgui* kirghiz* kirgis* киргиз* кыргыз*
lebanon: leban* liban* libanes* ливан*
liberia: liberi* libéri* либери*
libya: libya* liby* libio* libia* libysch* ливи*
malaysia: malays* malais* malaysi* малайз*
mali: mali malian* malien* maliense* malisch* малий* мали
mauritania: mauritan* mauretan* мавритан*
mexico: mexic* mexik* мексик*
moldova: moldov* moldav* moldaw* молдав* молдов*
morocco: morocc* maroc* marroq* marruec* marokk* марокк*
mozambique: mozamb* mosamb* мозамб*
myanmar: myanmar* burmes* birman* мьянм* бирман*
nepal: nepal* népal* непал*
netherlands: netherland* dutch* néerland* neerland* holand* niederländ* niederland* нидерланд* голланд*
nicaragua: nicaragu* никарагу*
niger: niger nigérien* nigerien nigerienne nigeriens nigerino* nigrisch* нигерец нигера
nigeria: nigeria nigerian* nigérian* nigeriano* nigeriana* nigerianisch* нигери*
norway: norw* norvég* norveg* norueg* norwegisch* норвеж* норвег*
oman: oman* оман*
pakistan: pakistan* paquist* пакистан*
palestine: palest* paläst* palast* палестин*
panama: panam* панам*
paraguay: paragu* парагв*
peru: peru* péru* перу*
philippines: philipp* filip* филипп*
poland: poland polish* polon* polac* polnisch* polen польск* польш* поляк*
portugal: portug* португ*
qatar: qatar* catar* катар*
romania: romani* rouma* rumän* ruman* румын*
russia: russ* rus* росси* русск*
rwanda: rwand* ruand* руанд*
saudi arabia: saudi* saoud* saudí* саудов*
senegal: seneg* sénég* сенегал*
serbia: serb* сербск* серби* серб
sierra leone: sierra-leon* sierraleon* сьерра*
singapore: singap* сингапур*
somalia: somal* сомали*
south sudan: south-sudan* sud-soudan* sursudan* südsudan* sudsudan* южносудан*
spain: spain spanish* spaniard* espagn* españ* espan* spani* испан*
sri lanka: sri-lanka* srilank* ланкий*
sudan: sudan* soudan* судан*
sweden: swed* suéd* sued* suec* schwed* швед*
switzerland: swiss* suisse* suiz* schweiz* швейцар*
syria: syri* siri* сири*
tajikistan: tajik* tadjik* tayik* tadschik* таджик*
tanzania: tanzan* tansan* танзан*
thailand: thai* tailand* таиланд* тайск*
tunisia: tunis* tunes* tunec* túnez* tunez* тунис*
turkey: turk* turc* türk* турец* турци* турок
turkmenistan: turkmen* turkmèn* туркмен*
uganda: ugand* ougand* уганд*
ukraine: ukrain* ucran* укра*
united arab emirates: emirati* émirati* emirat* эмират*
united kingdom: british* briton* britann* británic* britanic* britisch* brite* британ*
united states: american américain* americain* estadounid* amerikan* американ*
uruguay: urugua* уругва*
uzbekistan: uzbek* ouzbek* ouzbék* uzbeko* usbek* узбек*
venezuela: venez* vénéz* венес*
vietnam: vietnam* viêt* вьетнам*
yemen: yemen* yémén* jemen* йемен*
zimbabwe: zimbabw* simbabw* зимбабв*
democratic republic of the congo: drc rdc
north korea: dprk north-korean* nord-coréen* norcorean* nordkorean* северокоре*
south korea: south-korean* sud-coréen* surcorean* südkorean* южнокоре*"""

PARTS = frozenset(
    "south north east west southern northern democratic equatorial new papua sud nord sur norte süd nordische südliche"
    " южный северный южного северного dominican".split()
)
"""Words that make the name of a country that of another one."""
_TOO_SHORT = 3
"""Letters of the shortest stem that may stand for all words that begin so."""


def _table() -> tuple[dict[str, str], dict[str, str]]:
    exact: dict[str, str] = {}
    stems: dict[str, str] = {}
    for line in _NATIONS.splitlines():
        country, _, words = line.partition(":")
        exact[country] = country
        for word in words.split():
            folded = fold(word.rstrip("*"))
            (stems if word.endswith("*") and len(folded) >= _TOO_SHORT else exact)[folded] = country
    return exact, stems


_EXACT, _STEMS = _table()


@lru_cache(maxsize=4096)
def nation_of(words: str) -> str:
    """Return the English name of the country that a word or name means; empty where it means none, or several."""
    folded = fold(words)
    if folded in _EXACT:
        return _EXACT[folded]
    for length in range(len(folded), _TOO_SHORT - 1, -1):
        if (country := _STEMS.get(folded[:length])) is not None:
            return country
    return ""
