"""Nouns for bodies by what they do, and for persons by rank and office, by language.

With a definite article a text takes up by them whom it has named: `the insurer`, `la naviera`, `der Sender`, `the admiral`.
"""

from onrecord.read.lexicon.base import words

STEMS = {
    "insurance": "insur assur segur versicher страх reinsur",
    "bank": "bank banc banq банк",
    "air": "air airlines airways avia aero flug aviation авиа aérien",
    "broadcast": "televi tele tv radio media broadcast channel satel televis rundfunk теле радио медиа",
    "press": "news press presse prensa publish zeitung diario periodico gazet daily times газет издат",
    "steel": "steel acero acier stahl staal metal ferro stal stel сталь метал",
    "oil": "oil petro refin naft neft gas energ petrol raffin нефт газ",
    "ship": "ship marit marin naval navig line lines tanker reeder schiff sea судо пароход морск",
    "mine": "mine mining miner gold coal diamond copper bergbau шахт золот",
    "build": "constru build bau engineer ingenier строй",
    "freight": "cargo freight logist forward transp carga sped груз логист транс",
    "food": "food aliment fruit frut lebensmittel agro dairy продукт",
    "drug": "pharm farma drog фарм",
    "travel": "travel touris turis voyag viaje reise туризм",
    "arms": "arms armament defen defense defensa rüstung weapon oboron оборон arsenal ordnance munition",
    "university": "univers colleg institut academ унив",
    "lottery": "lotter loter casino betting gaming лотер",
    "hotel": "hotel resort inn отель гостин",
    "estate": "propert real estate inmo inmob immo immob realty недвиж",
    "football": "club football fc fútbol fußball sport клуб",
    "charity": "charit relief foundation found fund caridad zakat welfare fondation stiftung благотвор",
    "council": "council consejo conseil rat совет",
    "commission": "commission comision kommission комисси",
    "ministry": "ministr",
    "port": "port harbour harbor puerto hafen порт",
    "school": "school schule escuela colegio école madras школа",
    "laboratory": "laborat",
    "engine": "motor engine engin turbin",
    "telecom": "telecom telefon phone mobile communic связ",
    "farm": "farm ranch estate agro granja hacienda finca ganader ферм",
}
"""Kind of a body to the beginnings of the words of names that tell it."""

_KINDS = {
    "en": {
        "insurance": "insurer reinsurer underwriter",
        "bank": "lender bank",
        "air": "airline carrier",
        "broadcast": "broadcaster channel station network",
        "press": "newspaper daily publisher weekly tabloid",
        "steel": "steelmaker smelter",
        "oil": "refiner refinery driller",
        "ship": "shipper shipowner shipbroker",
        "mine": "miner mine",
        "build": "builder contractor",
        "freight": "forwarder haulier",
        "food": "grocer",
        "drug": "drugmaker",
        "arms": "arms-maker gunmaker",
        "university": "university institute college academy",
        "lottery": "lottery casino",
        "hotel": "hotel",
        "estate": "developer",
        "football": "club",
        "charity": "charity foundation fund",
        "council": "council",
        "commission": "commission",
        "ministry": "ministry",
        "port": "port harbour",
        "school": "school seminary",
        "laboratory": "laboratory lab",
        "telecom": "operator",
        "farm": "farm ranch estate plantation",
    },
    "fr": {
        "insurance": "assureur réassureur l'assureur",
        "bank": "banque",
        "air": "transporteur",
        "broadcast": "chaîne télévision radio station diffuseur télédiffuseur",
        "press": "journal quotidien éditeur l'éditeur hebdomadaire",
        "steel": "sidérurgiste aciérie l'aciérie métallurgiste",
        "oil": "raffineur raffinerie pétrolier",
        "ship": "armateur l'armateur",
        "build": "constructeur",
        "freight": "transitaire",
        "university": "université l'université institut l'institut académie l'académie",
        "lottery": "loterie casino",
        "estate": "promoteur",
        "football": "club",
        "charity": "fondation",
        "council": "conseil",
        "commission": "commission",
        "ministry": "ministère",
        "port": "port",
        "telecom": "opérateur l'opérateur",
        "farm": "ferme domaine exploitation",
    },
    "es": {
        "insurance": "aseguradora reaseguradora",
        "bank": "banco",
        "air": "aerolínea",
        "broadcast": "cadena canal televisora emisora radio",
        "press": "periódico diario editorial semanario",
        "steel": "siderúrgica acería",
        "oil": "petrolera refinería",
        "ship": "naviera",
        "mine": "minera",
        "build": "constructora",
        "freight": "transitaria transportista",
        "university": "universidad instituto academia",
        "lottery": "lotería casino",
        "hotel": "hotel",
        "estate": "inmobiliaria promotora",
        "football": "club",
        "charity": "fundación",
        "council": "consejo",
        "commission": "comisión",
        "ministry": "ministerio",
        "port": "puerto",
        "school": "guardería escuela colegio",
        "telecom": "operadora telefónica",
        "travel": "agencia",
        "farm": "finca hacienda granja rancho ganadera",
        "drug": "farmacéutica droguería",
    },
    "de": {
        "insurance": "versicherer versicherung rückversicherer",
        "bank": "bank geldhaus bankhaus",
        "air": "fluggesellschaft fluglinie airline",
        "broadcast": "sender senders fernsehsender rundfunk tv-sender",
        "press": "zeitung verlag blatt",
        "steel": "stahlkonzern stahlhersteller stahlwerk",
        "oil": "ölkonzern raffinerie",
        "ship": "reederei schifffahrtsgesellschaft",
        "mine": "bergbaukonzern minenbetreiber",
        "build": "baukonzern baufirma",
        "freight": "spedition logistiker",
        "arms": "rüstungskonzern waffenhersteller",
        "university": "universität hochschule institut akademie",
        "lottery": "lotterie",
        "football": "klub verein",
        "charity": "stiftung",
        "council": "rat",
        "commission": "kommission",
        "ministry": "ministerium",
        "port": "hafen",
        "telecom": "netzbetreiber",
    },
    "ru": {
        "insurance": "страховщик",
        "bank": "банк",
        "air": "авиакомпания авиаперевозчик",
        "broadcast": "телеканал канал радиостанция телекомпания",
        "press": "газета издание издательство",
        "steel": "комбинат меткомбинат",
        "oil": "нпз нефтекомпания",
        "ship": "пароходство судовладелец судоходная",
        "build": "застройщик подрядчик",
        "university": "университет институт академия",
        "lottery": "лотерея",
        "football": "клуб",
        "charity": "фонд",
        "council": "совет",
        "commission": "комиссия",
        "ministry": "министерство",
        "port": "порт",
        "telecom": "оператор",
    },
}
KIND_OF = {
    language: {word: kind for kind, nouns in table.items() for word in nouns.split()}
    for language, table in _KINDS.items()
}
"""Language to noun to the kind of body that it is for."""

TRADES = {
    "insurance": "insurance",
    "banking": "bank",
    "airline": "air",
    "aviation": "air",
    "media": "broadcast",
    "television": "broadcast",
    "publishing": "press",
    "steel": "steel",
    "oil": "oil",
    "gas": "oil",
    "energy": "oil",
    "petrochemical": "oil",
    "petrochemicals": "oil",
    "shipping": "ship",
    "maritime": "ship",
    "tanker": "ship",
    "mining": "mine",
    "gold": "mine",
    "construction": "build",
    "engineering": "build",
    "logistics": "freight",
    "freight": "freight",
    "cargo": "freight",
    "transport": "freight",
    "food": "food",
    "fruit": "food",
    "pharmaceutical": "drug",
    "travel": "travel",
    "tourism": "travel",
    "arms": "arms",
    "defence": "arms",
    "defense": "arms",
    "gaming": "lottery",
    "property": "estate",
    "telecoms": "telecom",
    "telecommunications": "telecom",
    "engine": "engine",
    "trading": "",
    "trade": "",
    "security": "",
    "tobacco": "",
    "timber": "",
    "import": "",
    "export": "",
    "chemical": "",
    "chemicals": "",
    "textile": "",
    "tech": "",
    "technology": "",
    "software": "",
    "investment": "",
    "holding": "",
}
"""English words for a trade before the noun for a firm to the kind of body: `the shipping company`."""
FIRMS = words(
    "company firm group conglomerate giant business enterprise corporation maker producer manufacturer operator forwarder concern"
)
"""English nouns that a word for a trade may stand before."""

TELLING = frozenset("insurance air steel oil ship mine freight drug arms food engine".split())
"""Kinds whose nouns are seldom those of a body that speaks, or whose place is told: the only body named may be meant."""
PERSONS = {
    "en": words(
        "admiral vice-admiral rear-admiral corporal sergeant lieutenant major captain colonel brigadier marshal"
        " lieutenant-colonel lieutenant-general major-general commodore officer senator lawmaker legislator governor"
        " mayor minister premier politician oligarch tycoon magnate"
        " billionaire millionaire businesswoman industrialist entrepreneur shipowner kingpin capo"
        " warlord rebel fighter facilitator propagandist doctor"
        " mullah sheikh ayatollah poacher bombmaker militiaman spymaster"
        " ex-president ex-minister ex-governor ex-general ex-senator ex-mayor chieftain strongman"
    ),
    "fr": words(
        "amiral vice-amiral contre-amiral caporal sergent lieutenant capitaine colonel maréchal brigadier "
        " lieutenant-colonel l'amiral l'officier gouverneur maire "
        " homme-d'affaires industriel milliardaire recruteur passeur ex-président"
        " ex-ministre ex-gouverneur ex-général l'ex-président l'ex-ministre l'ex-général l'ex-gouverneur magnat"
    ),
    "es": words(
        "almirante vicealmirante contraalmirante cabo sargento teniente capitán coronel mariscal brigadier "
        " mayor oficial senador senadora diputado diputada legislador gobernador gobernadora alcalde alcaldesa "
        " canciller empresaria industrial multimillonario "
        " exgobernador exsenador exjuez exfiscal exalcaldesa exjefe exministra exguerrillero hacker"
    ),
    "de": words(
        "admiral admirals vizeadmiral korporal feldwebel leutnant hauptmann major oberst generalmajor generalleutnant marschall"
        " offizier senator gouverneur bürgermeister industrielle waffenhändler"
        " geschäftsmann geschäftsfrau ex-präsident ex-minister ex-general expräsident exminister hacker "
    ),
    "ru": words(
        "адмирал капрал сержант лейтенант капитан майор полковник подполковник маршал офицер сенатор депутат губернатор мэр"
        " олигарх предприниматель миллиардер экс-президент экс-министр"
        " экс-глава военачальник силовик"
    ),
}
"""Nouns for a person by rank, office or calling, of whom a text says no more than that it has named him."""
