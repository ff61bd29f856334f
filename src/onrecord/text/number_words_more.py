"""Number words of French, Spanish, German, Russian, Italian and Portuguese; digits and a few words of Dutch."""

from onrecord.text.date_words import numbered, related
from onrecord.text.number_words import NumberWords


def _german_numerals() -> dict[str, int]:
    """Return German numerals to 99 and hundreds: units stand before tens, in one word."""
    units = numbered(
        "null eins|ein|eine|einem|einen|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn "
        "vierzehn "
        "fünfzehn sechzehn siebzehn achtzehn neunzehn",
        0,
    )
    tens = numbered("zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 2)
    table = dict(units)
    for word, ten in tens.items():
        table[word] = 10 * ten
        for unit, value in units.items():
            if 1 <= value <= 9 and unit not in ("eins", "eine", "einem", "einen", "einer"):
                table[f"{unit}und{word}"] = 10 * ten + value
    table["hundert"] = 100
    for unit, value in units.items():
        if 1 <= value <= 9 and unit in ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"):
            table[f"{unit}hundert"] = 100 * value
    return table


def _amounts(dozens: str, hundreds: str, thousands: str, millions: str) -> dict[str, tuple[int, int]]:
    """Return vague amounts with the intervals of N4; forms of one amount are separated by `, `."""
    return {
        **dict.fromkeys(dozens.split(", "), (24, 99)),
        **dict.fromkeys(hundreds.split(", "), (200, 999)),
        **dict.fromkeys(thousands.split(", "), (2000, 9999)),
        **dict.fromkeys(millions.split(", "), (2_000_000, 9_999_999)),
    }


_FR = NumberWords(
    numerals=numbered(
        "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 0
    )
    | {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70}
    | {"octante": 80, "huitante": 80, "nonante": 90, "cent": 100, "cents": 100},
    scales={"mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9},
    one=frozenset({"un", "une"}),
    joins=frozenset({"et"}),
    dozen=frozenset({"douzaine", "douzaines"}),
    vague={
        "une dizaine": (8, 12),
        "une quinzaine": (13, 17),
        "une vingtaine": (18, 22),
        "une trentaine": (27, 33),
        "une quarantaine": (36, 44),
        "une cinquantaine": (45, 55),
        "une soixantaine": (54, 66),
        "une centaine": (90, 115),
        "un millier": (850, 1150),
        "dizaines de milliers": (20_000, 99_999),
        "centaines de milliers": (200_000, 999_999),
        **_amounts("dizaines", "centaines", "milliers", "des millions"),
    },
    several=("plusieurs", "quelques"),
    hedges=related(
        at_least="au moins, pas moins de, au minimum",
        more_than="plus de, plus d', plus d’, au-delà de",
        up_to="jusqu'à, jusqu’à, au plus, au maximum, pas plus de",
        fewer_than="moins de",
        nearly="près de, presque, près d', près d’",
        about="environ, quelque, autour de, à peu près, approximativement, aux alentours de",
        between="entre, de",
    ),
    hedges_after={"environ": "about", "au moins": "at_least", "au plus": "up_to"},
    range_to=frozenset({"à", "et", "ou", "-", "–", "—"}),
    ordinals=numbered(
        "premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième"
    ),
    ordinal_marks="er|re|ère|e|ème|nd|nde",
    money=frozenset("euro euros dollar dollars franc francs roubles livres yens".split()),
    percent=frozenset({"%", "pour cent"}),
    alone=frozenset({"un", "une"}),
    alone_counts=frozenset("mort morte tué tuée blessé blessée disparu disparue seul seule".split()),
    identifiers=frozenset("no n° nº numéro numero résolution page article articles chapitre vol section n".split()),
)

_ES = NumberWords(
    numerals=numbered(
        "cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis|dieciseis "
        "diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós|veintidos veintitrés|veintitres "
        "veinticuatro veinticinco veintiséis|veintiseis veintisiete veintiocho veintinueve treinta",
        0,
    )
    | {"cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100}
    | {"ciento": 100, "quinientos": 500, "setecientos": 700, "novecientos": 900}
    | {f"{word}cientos": 100 * n for word, n in (("dos", 2), ("tres", 3), ("cuatro", 4), ("seis", 6), ("ocho", 8))},
    scales={"mil": 1000, "millón": 10**6, "millones": 10**6},
    one=frozenset({"un", "una"}),
    joins=frozenset({"y"}),
    dozen=frozenset({"docena", "docenas"}),
    vague={
        "una decena": (8, 12),
        "una veintena": (18, 22),
        "una treintena": (27, 33),
        "un centenar": (90, 115),
        "un millar": (850, 1150),
        "decenas de miles": (20_000, 99_999),
        "cientos de miles": (200_000, 999_999),
        "centenares de miles": (200_000, 999_999),
        **_amounts("decenas, docenas", "cientos, centenares", "miles, millares", "millones de"),
    },
    several=("varios", "varias", "unos cuantos"),
    hedges=related(
        at_least="al menos, por lo menos, no menos de, como mínimo, cuando menos",
        more_than="más de, mas de, por encima de",
        up_to="hasta, no más de, como máximo, a lo sumo",
        fewer_than="menos de",
        nearly="casi, cerca de",
        about="unos, unas, alrededor de, aproximadamente, en torno a",
        between="entre, de",
    ),
    hedges_after={"aproximadamente": "about", "o más": "at_least"},
    range_to=frozenset({"a", "y", "o", "-", "–", "—"}),
    ordinals=numbered("primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta"),
    money=frozenset("euro euros dólar dólares peso pesos bolívares soles quetzales".split()),
    percent=frozenset({"%", "por ciento"}),
    alone=frozenset({"uno", "un", "una"}),
    alone_counts=frozenset(
        "muerto muerta herido herida fallecido fallecida desaparecido desaparecida solo sola".split()
    ),
    identifiers=frozenset("no nº n.º núm núm. número resolución página artículo ley decreto capítulo".split()),
)

_DE = NumberWords(
    numerals=_german_numerals(),
    scales={
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "mio": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "mrd": 10**9,
    },
    one=frozenset({"ein", "eine", "einem", "einen"}),
    dozen=frozenset({"dutzend"}),
    vague={
        "ein halbes dutzend": (5, 7),
        "zehntausende": (20_000, 99_999),
        "hunderttausende": (200_000, 999_999),
        **_amounts("dutzende, dutzenden", "hunderte, hunderten", "tausende, tausenden", "millionen von"),
    },
    several=("mehrere", "einige", "ein paar"),
    hedges=related(
        at_least="mindestens, wenigstens, zumindest, nicht weniger als",
        more_than="mehr als, über",
        up_to="bis zu, höchstens, maximal, nicht mehr als",
        fewer_than="weniger als, unter",
        nearly="fast, beinahe, knapp, nahezu",
        about="etwa, rund, ungefähr, circa, ca., gegen, schätzungsweise",
        between="zwischen, von",
    ),
    range_to=frozenset({"bis", "und", "oder", "-", "–", "—"}),
    ordinals=numbered(
        "erste|ersten|erster zweite|zweiten|zweiter dritte|dritten|dritter vierte|vierten fünfte|fünften"
    ),
    ordinal_marks=r"\.(?=[ ][^\W\d_])",
    money=frozenset("euro dollar us-dollar rubel franken pfund".split()),
    percent=frozenset({"%", "prozent"}),
    alone=frozenset({"ein", "eine", "einem", "einen", "einer", "eins"}),
    alone_counts=frozenset("toter tote toten todesopfer verletzter verletzte mensch person einziger einzige".split()),
    identifiers=frozenset("nr nr. nummer resolution seite artikel kapitel gesetz paragraf verordnung order".split()),
)

_RU = NumberWords(
    numerals=numbered(
        "ноль один|одна|одного|одной|одну два|две|двух|двое|двоих три|трёх|трех|трое|троих "
        "четыре|четырёх|четырех|четверо "
        "пять|пяти|пятеро шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати "
        "двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати",
        0,
    )
    | {"пятнадцать": 15, "пятнадцати": 15, "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19}
    | {"двадцать": 20, "двадцати": 20, "тридцать": 30, "тридцати": 30, "сорок": 40, "сорока": 40, "пятьдесят": 50}
    | {"пятидесяти": 50, "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80, "девяносто": 90, "сто": 100, "ста": 100}
    | {
        "двести": 200,
        "двухсот": 200,
        "трёхсот": 300,
        "трехсот": 300,
        "триста": 300,
        "четыреста": 400,
        "пятьсот": 500,
        "шестьсот": 600,
        "семьсот": 700,
    }
    | {"восемьсот": 800, "девятьсот": 900},
    scales={
        **dict.fromkeys(("тысяча", "тысячи", "тысяч", "тысячу", "тыс", "тыс."), 1000),
        **dict.fromkeys(("миллион", "миллиона", "миллионов", "млн", "млн."), 10**6),
        **dict.fromkeys(("миллиард", "миллиарда", "миллиардов", "млрд", "млрд."), 10**9),
    },
    dozen=frozenset({"дюжина", "дюжины", "дюжину"}),
    vague={
        "десятки тысяч": (20_000, 99_999),
        "сотни тысяч": (200_000, 999_999),
        "десятка": (10, 14),
        "десяток": (8, 12),
        **_amounts("десятки, десятков", "сотни, сотен", "тысячи людей", "миллионы"),
    },
    several=("несколько",),
    hedges=related(
        at_least="не менее, как минимум, по меньшей мере, минимум, не меньше",
        more_than="более, свыше, больше, более чем",
        up_to="до, не более, максимум, не больше",
        fewer_than="менее, меньше, менее чем",
        nearly="почти, без малого",
        about="около, примерно, приблизительно, порядка",
        between="от, между",
    ),
    range_to=frozenset({"до", "и", "или", "-", "–", "—"}),
    ordinals=numbered("первый|первая|первого второй|вторая|второго третий|третья|третьего четвёртый|четвертый пятый"),
    ordinal_marks="-?го|-?й|-?я|-?е",
    money=frozenset("рубль рубля рублей доллар доллара долларов евро гривен".split()),
    percent=frozenset({"%", "процент", "процента", "процентов"}),
    alone=frozenset({"один", "одна", "одного", "одной", "одну"}),
    alone_next=frozenset({"из", "и", "в", "на", "с"}),
    identifiers=frozenset(
        "№ номер номером резолюция резолюции страница статья статьи статье пункт глава закон".split()
    ),
)


def _italian_numerals() -> dict[str, int]:
    """Return Italian numerals to 99 and hundreds: tens and units in one word, `ventuno` and `ventitré`."""
    table = numbered(
        "zero uno due tre|tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
        "sedici diciassette diciotto diciannove",
        0,
    )
    units = {word: value for word, value in table.items() if 1 <= value <= 9}
    tens = numbered("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 2)
    table |= {"una": 1, "un": 1, "cento": 100}
    for word, ten in tens.items():
        table[word] = 10 * ten
        for unit, value in units.items():
            table[(word[:-1] if unit[0] in "uo" else word) + unit] = 10 * ten + value
    return table | {f"{unit}cento": 100 * value for unit, value in units.items() if value > 1}


_IT = NumberWords(
    numerals=_italian_numerals(),
    scales={"mila": 1000, "mille": 1000, "milione": 10**6, "milioni": 10**6, "miliardi": 10**9},
    joins=frozenset({"e"}),
    dozen=frozenset({"dozzina", "dozzine"}),
    vague={
        "una decina": (8, 12),
        "una ventina": (18, 22),
        "un centinaio": (90, 115),
        "decine di migliaia": (20_000, 99_999),
        "centinaia di migliaia": (200_000, 999_999),
        **_amounts("decine", "centinaia", "migliaia", "milioni di"),
    },
    hedges=related(
        at_least="almeno, non meno di, come minimo, perlomeno",
        more_than="più di, oltre",
        up_to="fino a, al massimo",
        fewer_than="meno di",
        nearly="quasi",
        about="circa, intorno a",
        between="tra, fra, da",
    ),
    range_to=frozenset({"a", "e", "o", "-", "–"}),
    money=frozenset({"euro", "dollari", "lire"}),
    alone=frozenset({"uno", "un", "una"}),
    alone_counts=frozenset("morto morta ferito ferita disperso dispersa vittima".split()),
    identifiers=frozenset("n. numero risoluzione pagina articolo legge decreto".split()),
)

_PT = NumberWords(
    numerals=numbered(
        "zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze "
        "dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove vinte",
        0,
    )
    | {"trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90}
    | {"cem": 100, "cento": 100, "duzentos": 200, "duzentas": 200, "trezentos": 300, "trezentas": 300}
    | {f"{word}centos": 100 * n for word, n in (("quatro", 4), ("seis", 6), ("sete", 7), ("oito", 8), ("nove", 9))}
    | {"quinhentos": 500, "quinhentas": 500},
    scales={"mil": 1000, "milhão": 10**6, "milhões": 10**6},
    one=frozenset({"um", "uma"}),
    joins=frozenset({"e"}),
    dozen=frozenset({"dúzia", "dúzias"}),
    vague={
        "uma dezena": (8, 12),
        "uma centena": (90, 115),
        "dezenas de milhares": (20_000, 99_999),
        "centenas de milhares": (200_000, 999_999),
        **_amounts("dezenas", "centenas", "milhares", "milhões de"),
    },
    hedges=related(
        at_least="pelo menos, ao menos, no mínimo",
        more_than="mais de",
        up_to="até, no máximo",
        fewer_than="menos de",
        nearly="quase, perto de",
        about="cerca de, aproximadamente",
        between="entre, de",
    ),
    range_to=frozenset({"a", "e", "ou", "-", "–"}),
    money=frozenset({"euros", "dólares", "reais", "meticais", "kwanzas"}),
    alone=frozenset({"um", "uma"}),
    alone_counts=frozenset("morto morta ferido ferida".split()),
    identifiers=frozenset("nº n.º número resolução página artigo lei decreto".split()),
)

_NL = NumberWords(
    numerals=numbered("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf", 0)
    | {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "honderd": 100},
    scales={"duizend": 1000, "miljoen": 10**6, "miljard": 10**9},
    vague=_amounts("tientallen", "honderden", "duizenden", "miljoenen"),
    hedges=related(
        at_least="minstens, ten minste, minimaal",
        more_than="meer dan",
        up_to="maximaal, hoogstens, niet meer dan",
        fewer_than="minder dan",
        nearly="bijna",
        about="ongeveer, circa, zo'n",
        between="tussen, van",
    ),
    range_to=frozenset({"tot", "en", "of", "-", "–"}),
    money=frozenset({"euro", "dollar"}),
    identifiers=frozenset("nr nr. nummer resolutie pagina artikel wet".split()),
)

MORE: dict[str, NumberWords] = {"fr": _FR, "es": _ES, "de": _DE, "ru": _RU, "it": _IT, "pt": _PT, "nl": _NL}
