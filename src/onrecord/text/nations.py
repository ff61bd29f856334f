"""Nations: the country that a word for a people, a passport or a state means, in the languages that are read.

A word ending in `*` stands for all that begin so, and `_` for a space. Words that two countries share (`Congolese`, `Korean`) mean neither.
"""

from functools import lru_cache

from onrecord.text.normalize import fold

_NATIONS = """afghanistan: afghan* afgan* афган* أفغان* الأفغان* افغان*
albania: albani* albanais* albanes* alban* албан* ألبان* الألبان* آلبان*
algeria: algeri* argelin* argeli* alger* алжир* جزائر* الجزائر* الجزایر*
angola: angol* ангол*
argentina: argentin* аргент*
armenia: armeni* armenisch* arménien* армян* армен* أرمن* أرمين* ارمنستان
australia: austral* австрал* أسترال* الأسترال* استرالی*
austria: austri* autrich* österreich* osterreich* австри* نمس* النمس* اتریش*
azerbaijan: azerbai* azeri* azerbaï* aserbaid* азербайдж* أذرب* آذربایجان*
bahamas: bahamas bahameñ* bahami* багамск* багамы
barbados: barbad* барбадос*
bahrain: bahrain* bahre* bahreïn* бахрейн* بحرين* البحرين*
bangladesh: banglad* бангладеш* بنغلادش* بنغاليش* بنگلادش*
belarus: belarus* bielorrus* biéloruss* weißruss* weissruss* белорус* беларус* بيلاروس* بلاروس*
belize: belize belizean* béliz* beliceñ* belic* белиз*
belgium: belgi* belge* belga* бельг* بلجيك* البلجيك* بلژیک*
bolivia: bolivi* боливи*
bosnia: bosni* bosnia* bosnisch* босни* بوسن* البوسن*
brazil: brazil* brasil* brésil* bresil* бразил* برازيل* البرازيل* برزیل*
bulgaria: bulgar* болгар*
burkina: burkina* burkinab* буркин*
burundi: burund* бурунд*
cambodia: cambod* camboy* kambodsch* камбодж*
cameroon: cameroon* cameroun* camerun* kamerun* камерун* كاميرون* الكاميرون*
canada: canad* kanad* канад* كند* الكند* کانادا*
chad: chad* tchad* tschad* чад* تشاد* التشاد* چاد*
chile: chile* чили* chili chilien*
china: chin* китай* китаец صين* الصين* چین*
comoros: comoros comorian* comores comorien* comorano* komoren komorisch* коморск* коморы comoras
cook islands: cook-islands îles-cook islas-cook cookinseln
colombia: colombi* kolumbi* колумб* كولومب* الكولومب* کلمبیا*
croatia: croat* kroat* хорват* croaci*
cuba: cuba* kuba* куб* كوبا* الكوبي*
cyprus: cypr* chypr* chipr* zypr* кипр* zypern
denmark: denmark danish dane danois* danes* dänisch* danisch* dänemark датск* датчан* دنمارك* الدنمارك* دانمارک* dinamarc* дания дании данию данией
djibouti: djibout* yibut* dschibut* джибут*
dominican republic: dominican* dominicain* dominikan* доминикан*
ecuador: ecuador* ecuator* équator* эквадор* équateur équatorien*
egypt: egypt* égypt* egip* ägypt* agypt* египет* египт* مصري* المصري* مصر
el salvador: salvadoran* salvadorean* salvadoreñ* salvadorien* сальвадор*
eritrea: eritre* érythré* erythre* эритре* إريتر* الإريتر*
ethiopia: ethiop* éthiop* etiop* äthiop* athiop* эфиоп* إثيوب* الإثيوب* اتیوپی*
finland: finland* finn* finland* finlan* финлянд* финск*
france: france french frenchman français* francais* franc* frances* französ* franzos* frankreich франц* فرنس* الفرنس* فرانس*
gabon: gabon* gabun* габон*
georgia: georgian* géorgien* georgiano* georgisch* georgier* грузин* грузи* جورجي* الجورجي* گرجستان* گرجی* géorgie
germany: german* allemand* aleman* alemán* deutsch* герман* немец* немк* ألمان* الألمان* آلمان* allemagn*
ghana: ghana* ghané* ганск* гана
greece: greece greek* grec* grieg* griech* греч* греци* يونان* اليونان*
guatemala: guatemal* гватемал*
haiti: haiti* haïti* гаити*
honduras: hondur*
hong kong: hong-kong hongkong* гонконг* гондурас*
hungary: hungar* hongr* ungar* венгр* венгер* hungría
india: indian* indien* indio* indisch* inder индийск* индии индия индиец هندي* الهندي* الهند هند هندی inde
indonesia: indones* indonés* индонез* إندونيس* الإندونيس* اندونزی*
iran: iran* iraní* иран* إيران* الإيران* ایران*
iraq: iraq* irak* ирак* عراق* العراق*
ireland: ireland irish* irland* ирланд* إيرلند* ایرلند*
israel: israel* israél* израил* إسرائيل* الإسرائيل* اسرائیل*
italy: ital* итал* إيطال* الإيطال* ایتالیا*
japan: japan* japon* япон* ياباني* اليابان* ژاپن*
jordan: jordan* иордан* أردن* الأردن* اردن*
kazakhstan: kazakh* kazajo* kasach* казах* كازاخ* الكازاخ* قزاق* kazaj*
kenya: kenya* kenia* kényan* кени* كيني* كينيا الكيني* کنیا*
kuwait: kuwait* koweït* koweit* kuwai* кувейт* كويت* الكويت* کویت*
kyrgyzstan: kyrgyz* kirgui* kirghiz* kirgis* киргиз* кыргыз* قرغيز* القرغيز* قرقیز*
lebanon: leban* liban* libanes* ливан* لبنان* اللبنان*
liberia: liberi* libéri* либери*
libya: libya* liby* libio* libia* libysch* ливи* ليبي* الليبي* لیبی*
malta: malta maltese maltais* maltés maltes* maltesisch* мальт*
marshall islands: marshall-islands îles-marshall islas-marshall marshallinseln marshallese
malaysia: malays* malais* malaysi* малайз* ماليز* الماليز* مالزی* malasi*
mali: mali malian* malien* maliense* malisch* malier* малий* малиец мали مالي المالي مالى
mauritania: mauritan* mauretan* мавритан* موريتان* الموريتان*
mexico: mexic* mexik* мексик* mexiq* messic*
moldova: moldov* moldav* moldaw* молдав* молдов* moldau
mongolia: mongoli* mongol* монгол*
morocco: morocc* maroc* marroq* marruec* marokk* марокк* مغربي* المغربي* المغرب مراکش*
mozambique: mozamb* mosamb* мозамб* موزمبيق* موزامبیک*
myanmar: myanmar* burmes* birman* мьянм* бирман* ميانمار* بورم* میانمار*
nepal: nepal* népal* непал*
netherlands: netherland* dutch* néerland* neerland* holand* niederländ* niederland* нидерланд* голланд* pays_bas
nicaragua: nicaragu* никарагу*
niger: niger nigérien* nigerien nigerienne nigeriens nigerino* nigrisch* нигерец нигера نيجر النيجر нигер нигере нигером нигеру
nigeria: nigeria nigerian* nigérian* nigeriano* nigeriana* nigerianisch* нигери* نيجيري* النيجيري* نيجيريا نیجریه*
norway: norw* norvég* norveg* norueg* norwegisch* норвеж* норвег* نرويج* النرويج* نروژ*
oman: oman* оман* عماني* العماني* عمان
pakistan: pakistan* paquist* пакистан* باكستان* الباكستان* پاکستان*
palau: palau palauan* палау
palestine: palest* paläst* palast* палестин* فلسطين* الفلسطين*
panama: panam* панам*
paraguay: paragu* парагв*
peru: peru* péru* перу* pérou
philippines: philipp* filip* филипп* فلبين* الفلبين* فیلیپین*
poland: poland polish* polon* polac* polnisch* polen польск* польш* поляк* pologn*
portugal: portug* португ*
qatar: qatar* catar* катар* قطري* القطري* قطر katar katarisch*
romania: romani* rouma* rumän* ruman* румын*
russia: russ* rus* росси* русск* روسي* الروسي* روسيا روسیه*
rwanda: rwand* ruand* руанд* رواند* الرواند*
saudi arabia: saudi* saoud* saudí* саудов* سعودي* السعودي* عربستان arabie_saoudite
senegal: seneg* sénég* сенегал* سنغال* السنغال* سنگال*
serbia: serb* сербск* серби* серб صربي* الصربي* صربستان*
sierra leone: sierra-leon* sierraleon* сьерра*
singapore: singap* сингапур*
somalia: somal* сомали* صومال* الصومال* سومالی*
south sudan: soudan_du_sud soudan-du-sud sudán_del_sur sudan_del_sur sudão_do_sul südsudan южный_судан южного_судана южном_судане south-sudan* sud-soudan* sursudan* südsudan* sudsudan* южносудан*
spain: spain spanish* spaniard* espagn* españ* espan* spani* испан* إسبان* الإسبان* اسپانیا*
sri lanka: sri-lanka* srilank* ланкий*
sudan: sudan* soudan* судан* سودان* السودان*
sweden: swed* suéd* sued* suec* schwed* швед* سويد* السويد* سوئد* швеци*
switzerland: swiss* suisse* suiz* schweiz* швейцар* سويسر* السويسر* سوئیس*
syria: syri* syrer* siri* сири* سوري* السوري* سوریه*
tajikistan: tajik* tadjik* tayik* tadschik* таджик* طاجيك* الطاجيك* تاجیک*
taiwan: taiwan* taïwan* тайван*
tanzania: tanzan* tansan* танзан* تنزان* التنزان* تانزانیا*
thailand: thai* tailand* таиланд* тайск*
togo: togo togol* тоголез*
tunisia: tunis* tunes* tunec* túnez* tunez* тунис* تونس* التونس*
turkey: turk* turc* türk* турец* турци* турок تركي* التركي* ترکیه* turqui* turchia
tuvalu: tuvalu*
turkmenistan: turkmen* turkmèn* туркмен* تركمان* التركمان* ترکمن*
uganda: ugand* ougand* уганд* أوغند* الأوغند* اوگاندا*
ukraine: ukrain* ucran* укра* أوكران* الأوكران* اوکراین*
united arab emirates: emirati* émirati* emirat* эмират* إمارات* الإمارات* امارات*
united kingdom: british* briton* britann* británic* britanic* britisch* brite* британ* بريطان* البريطان* بریتانیا* انگلیس*
united states: american américain* americain* estadounid* amerikan* американ* أمريك* الأمريك* أميرك* الأميرك* آمریکا* امریکا*
uruguay: urugua* уругва*
uzbekistan: uzbek* ouzbek* ouzbék* uzbeko* usbek* узбек* أوزبك* الأوزبك* ازبک*
venezuela: venez* vénéz* венес* فنزويل* الفنزويل* ونزوئلا*
vanuatu: vanuat*
vietnam: vietnam* viêt* вьетнам*
yemen: yemen* yémén* jemen* йемен* يمن* اليمن*
benin: beninese béninois* benines* beniner бенин*
botswana: botswan* ботсван*
central african republic: central_african* centrafric* centroafric* zentralafrik* центральноафрикан* цар centrafri*
comoros: comoros comorian* comorien* comorens* komoren коморск*
costa rica: costarric* costaric*
czech republic: czech* tchèque* checo checa checos tschech* чешск* чех
estonia: estoni* estonien* estnisch* эстон* estland*
fiji: fiji* fidji*
equatorial guinea: equatoguine* ecuatoguine* équato-guin* equatorialguin*
gabon: gabon* габон*
gambia: gambia gambian* gambien* gambisch* гамби* gambie
guinea-bissau: bissau-guinean* bissau-guinéen* bissauguin* guinea-bissau guinée-bissau
ivory coast: ivory_coast* cote_divoire côte_d'ivoire ivorian* ivoirien* marfileñ* ivorer* ивуари*
jamaica: jamaic* jamaïc* jamaik* ямай* jamaïque
kosovo: kosov* косов*
laos: laos laotian* laotien* laosian* лаос*
latvia: latvia* latvian* letton* letón letona lettisch* латви* латыш* lettland letonia
lithuania: lithuan* lituan* litau* литов* литва литвы литве литву литвой
luxembourg: luxembourg* luxemburg* люксембург*
madagascar: madagascar malagasy malgache* madagask* мадагаскар*
malta: malta maltese maltais* maltés maltesa* malteser* maltesisch* мальт*
mauritius: mauritius mauritian* mauricien* маврикий*
mongolia: mongoli* mongole* монгол*
montenegro: montenegr* черногор*
namibia: namibi* намиби*
north macedonia: macedon* macédon* mazedon* македон* macédoine nordmazedon*
slovakia: slovak* slovaq* eslovac* slowak* словац* словак* eslovaquia
slovenia: sloven* slovèn* esloven* slowen* словен*
taiwan: taiwan* taïwan* тайван*
togo: togo togolese togolais* togoles* togoisch*
trinidad and tobago: trinidad*
zambia: zambi* sambia* sambisch* замби*
zimbabwe: zimbabw* simbabw* зимбабв* زيمبابو* zimbabu*
democratic republic of the congo: drc rdc congo-kinshasa dr_congo
republic of the congo: congo-brazzaville
north korea: dprk korea-north democratic-people-s-republic-of-korea democratic-people’s-republic-of-korea corea-del-norte corée-du-nord корея-северная north-korean* nord-coréen* norcorean* nordkorean* северокоре* nordkorea кндр северная_корея
south korea: korea-south south-korean* sud-coréen* surcorean* südkorean* южнокоре*"""

PARTS = frozenset(
    "south north east west southern northern democratic equatorial new papua sud nord sur norte süd nordische südliche"
    " южный северный южного северного".split()
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
            folded = fold(word.rstrip("*").replace("_", " "))
            (stems if word.endswith("*") and len(folded) >= _TOO_SHORT else exact)[folded] = country
    return exact, stems


_EXACT, _STEMS = _table()


@lru_cache(maxsize=4096)
def nation_of(words: str) -> str:
    """Return the English name of the country that a word or name means; empty where it means none, or several."""
    folded = fold(words).removeprefix("the ")
    if folded in _EXACT:
        return _EXACT[folded]
    for length in range(len(folded), _TOO_SHORT - 1, -1):
        if (country := _STEMS.get(folded[:length])) is not None:
            return country
    return ""


_SHARED = {
    "congo": (
        "congo kongo конго congol* kongol* kongoles* конголез*",
        ("democratic republic of the congo", "republic of the congo"),
    ),
    "korea": (
        "korea* coré* corea* koreanisch* коре*",
        ("north korea", "south korea"),
    ),
    "guinea": (
        "guinea* guiné* guinean* гвине*",
        ("guinea", "guinea-bissau", "equatorial guinea"),
    ),
}
"""Words that several countries share: who is of one of them is not of any other."""
_ACRONYMS = {"US": "united states", "USA": "united states", "U.S": "united states", "UK": "united kingdom"} | {
    "UAE": "united arab emirates",
    "США": "united states",
    "EE.UU": "united states",
    "ОАЭ": "united arab emirates",
    "EAU": "united arab emirates",
    "VAE": "united arab emirates",
}


@lru_cache(maxsize=4096)
def nations_of(words: str) -> frozenset[str]:
    """Return the countries that a word or name may mean: one, or all that share the word; none for any other word."""
    if (acronym := _ACRONYMS.get(words.rstrip("."))) is not None:
        return frozenset({acronym})
    if nation := nation_of(words):
        return frozenset({nation})
    folded = fold(words).removeprefix("the ")
    for stems, countries in _SHARED.values():
        for stem in stems.split():
            bare = fold(stem.rstrip("*"))
            if folded == bare or (stem.endswith("*") and folded.startswith(bare)):
                return frozenset(countries)
    return frozenset()
