"""Date words of French, Spanish, Italian and Portuguese."""

from onrecord.text.date_words import DateWords, numbered, related

_FR = DateWords(
    months=numbered(
        "janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre"
    ),
    short_months=numbered("janv févr|fév mars avr mai juin juil août sept oct nov déc"),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
    ordinals={"premier": 1},
    numbers=numbered(
        "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
        " quinze"
        " seize dix-sept dix-huit dix-neuf vingt"
    )
    | {"trente": 30, "quarante": 40, "cinquante": 50},
    units=related(
        day="jour, jours",
        week="semaine, semaines",
        month="mois",
        year="an, ans, année, années",
        decade="décennie, décennies",
    ),
    relations=related(
        since="depuis, depuis l', depuis l’, dès, dès l', dès l’, à partir de, à partir du, à partir de l', à"
        " compter du,"
        " à compter de, depuis le mois de",
        until="jusque, jusqu', jusqu'à, jusqu'en, jusqu’à, jusqu’en, jusqu'au, jusqu’au",
        before="avant, avant l', avant l’, d'ici, d’ici, avant le mois de, au plus tard, au plus tard en, au"
        " plus tard le",
        after="après, après l', après l’",
        in_="en, le, au, du, de, d', l', à, pendant, durant, dans, courant, vers, entre, au mois de, à la date du, les",
    ),
    articles=frozenset("le la les l'an l’an l'année l’année année années environ an mois".split()),
    of=("de", "du", "d'", "de l'année"),
    relative={
        "hier": "day-1",
        "avant-hier": "day-2",
        "demain": "day+1",
        "ce matin": "day+0",
        "ce soir": "day+0",
        "la semaine dernière": "week-1",
        "la semaine passée": "week-1",
        "cette semaine": "week+0",
        "la semaine prochaine": "week+1",
        "le mois dernier": "month-1",
        "ce mois-ci": "month+0",
        "le mois prochain": "month+1",
        "l'an dernier": "year-1",
        "l’an dernier": "year-1",
        "l'année dernière": "year-1",
        "l’année dernière": "year-1",
        "cette année": "year+0",
        "l'année prochaine": "year+1",
        "l'an prochain": "year+1",
        "an dernier": "year-1",
        "an passé": "year-1",
        "année dernière": "year-1",
        "année passée": "year-1",
        "mois dernier": "month-1",
        "mois passé": "month-1",
        "semaine dernière": "week-1",
        "semaine passée": "week-1",
        **dict.fromkeys(("il y a un an et demi", "voici un an et demi", "voilà un an et demi"), "month.about-18"),
        "il y a deux ans et demi": "month.about-30",
        "début de l'année": "year.start+0",
        "début de l’année": "year.start+0",
        "début d'année": "year.start+0",
        "début du mois": "month.start+0",
    },
    now=("aujourd'hui", "aujourd’hui", "maintenant", "actuellement", "ces jours-ci", "à présent", "à l'heure actuelle"),
    years={"de cette année": 0, "cette année": 0, "de l'an dernier": -1, "de l'année dernière": -1},
    shift_after={"dernier": -1, "passé": -1, "prochain": 1},
    parts=related(
        start="début, début de",
        opening="premiers jours de, premières semaines de, première semaine de",
        mid="mi-, mi, milieu de",
        end="fin, fin de",
        closing="derniers jours de, dernières semaines de, dernière semaine de, dernier jour de",
        first_half="premier semestre, premier semestre de, première moitié de",
        second_half="second semestre, second semestre de, deuxième semestre, deuxième semestre de, seconde moitié de",
        q1="premier trimestre, premier trimestre de",
        q2="deuxième trimestre, deuxième trimestre de",
        q3="troisième trimestre, troisième trimestre de",
        q4="quatrième trimestre, quatrième trimestre de, dernier trimestre, dernier trimestre de",
    ),
    same=related(day="même jour", month="même mois", year="même année, cette année-là, cette même année"),
    ago=(("il y a", ""), ("voici", ""), ("voilà", ""), ("depuis", "")),
    hedges=("plus de", "près de", "environ", "quelque", "presque", "à peine"),
    joins={"à": ("de", "du", "entre"), "au": ("de", "du"), "et": ("entre",), "-": (), "–": (), "—": ()},
    seasons={"printemps": "spring", "été": "summer", "automne": "autumn", "hiver": "winter"},
    season_shifts={"cet": 0, "ce": 0},
    decades=r"années[ \u00a0](?P<decade>[12]\d\d0)|années[ \u00a0](?P<short>[3-9]0)",
    counted=frozenset(
        "personnes hommes femmes enfants soldats combattants civils morts blessés euros dollars francs km "
        "kilomètres mètres "
        "habitants membres familles tonnes réfugiés déplacés policiers jours heures ans maisons".split()
    ),
    not_years=frozenset("no n° nº numéro résolution page article loi décret environ plus moins quelque près".split()),
    ordinal_marks="er|ᵉʳ",
)

_ES = DateWords(
    months=numbered(
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre"
    ),
    short_months=numbered("ene feb mar abr may jun jul ago sep|sept oct nov dic"),
    weekdays=numbered("lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo", 0),
    ordinals={"primero": 1},
    numbers=numbered(
        "un|una dos tres cuatro cinco seis siete ocho nueve diez once doce|una_docena_de trece catorce quince dieciséis"
        " diecisiete dieciocho diecinueve veinte"
    )
    | {"treinta": 30, "cuarenta": 40, "cincuenta": 50},
    units=related(
        day="día, días", week="semana, semanas", month="mes, meses", year="año, años", decade="década, décadas"
    ),
    relations=related(
        since="desde, a partir de, a partir del, desde el mes de",
        until="hasta",
        before="antes de, antes del, para, a más tardar, a más tardar en, a más tardar el",
        after="después de, después del, tras",
        in_="en, el, del, de, al, a, durante, entre, hacia, en el mes de, con fecha",
    ),
    articles=frozenset("el la los año mes día alrededor".split()),
    of=("de", "del", "del año", "de el"),
    relative={
        "ayer": "day-1",
        "anteayer": "day-2",
        "anoche": "day-1",
        "mañana por la mañana": "day+1",
        "esta mañana": "day+0",
        "esta noche": "day+0",
        "la semana pasada": "week-1",
        "esta semana": "week+0",
        "la próxima semana": "week+1",
        "la semana próxima": "week+1",
        "el mes pasado": "month-1",
        "este mes": "month+0",
        "el próximo mes": "month+1",
        "el año pasado": "year-1",
        "este año": "year+0",
        "el próximo año": "year+1",
        "el año próximo": "year+1",
        "año pasado": "year-1",
        "pasado año": "year-1",
        "mes pasado": "month-1",
        "pasado mes": "month-1",
        "semana pasada": "week-1",
        "pasada semana": "week-1",
        **dict.fromkeys(("hace medio año", "medio año atrás"), "month.about-6"),
        **dict.fromkeys(("hace año y medio", "hace un año y medio"), "month.about-18"),
        "hace dos años y medio": "month.about-30",
        "principios de año": "year.start+0",
        "principios del año": "year.start+0",
        "comienzos de año": "year.start+0",
        "comienzos del año": "year.start+0",
        "inicio del año": "year.start+0",
        "principios de mes": "month.start+0",
    },
    now=("hoy", "ahora", "actualmente", "hoy en día", "en la actualidad", "estos días", "en estos días"),
    years={"de este año": 0, "este año": 0, "del año pasado": -1, "del próximo año": 1, "pasado año": -1},
    shift_before={"pasado": -1, "próximo": 1, "este": 0},
    shift_after={"pasado": -1, "pasada": -1, "próximo": 1, "próxima": 1},
    parts=related(
        start="principios, principios de, comienzos, comienzos de, inicios, inicios de, principio de, inicio de",
        opening="primeros días de, primeras semanas de, primera semana de",
        mid="mediados, mediados de",
        late="finales, finales de",
        end="fines, fines de, final de, fin de",
        closing="últimos días de, últimas semanas de, última semana de, último día de",
        first_half="primer semestre de, primera mitad de, primer semestre",
        second_half="segundo semestre de, segunda mitad de, segundo semestre",
        q1="primer trimestre de, primer trimestre",
        q2="segundo trimestre de, segundo trimestre",
        q3="tercer trimestre de, tercer trimestre",
        q4="cuarto trimestre de, cuarto trimestre, último trimestre de",
    ),
    same=related(
        day="mismo día, ese día",
        month="mismo mes, ese mes",
        year="mismo año, ese año, ese mismo año, aquel año, aquel mismo año",
    ),
    ago=(("hace", ""), ("", "atrás")),
    hedges=("más de", "casi", "unos", "unas", "cerca de", "apenas", "ya"),
    joins={"a": ("de", "desde"), "al": ("del", "de"), "y": ("entre",), "hasta": ("desde",), "-": (), "–": (), "—": ()},
    seasons={"primavera": "spring", "verano": "summer", "otoño": "autumn", "invierno": "winter"},
    season_shifts={"pasada": -1, "último": -1, "última": -1, "esta": 0, "próxima": 1},
    decades=r"años[ \u00a0](?P<decade>[12]\d\d0)|(?:años|década de los|década del)[ \u00a0](?P<short>[3-9]0)"
    r"|década de (?P<decade2>[12]\d\d0)",
    counted=frozenset(
        "personas hombres mujeres niños soldados combatientes civiles muertos heridos euros dólares pesos km "
        "kilómetros "
        "metros habitantes miembros familias toneladas refugiados desplazados policías días horas años casas".split()
    ),
    not_years=frozenset("no nº n.º núm número resolución página artículo ley decreto unos unas más menos casi".split()),
    ordinal_marks="º|°|ro",
)

_IT = DateWords(
    months=numbered("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    short_months=numbered("gen feb mar apr mag giu lug ago set|sett ott nov dic"),
    weekdays=numbered("lunedì martedì mercoledì giovedì venerdì sabato domenica", 0),
    ordinals={"primo": 1},
    numbers=numbered("un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici"),
    units=related(
        day="giorno, giorni",
        week="settimana, settimane",
        month="mese, mesi",
        year="anno, anni",
        decade="decennio, decenni",
    ),
    relations=related(
        since="dal, dall', da, a partire dal, fin dal, a partire da, sin dal",
        until="fino al, fino a, sino al",
        before="prima del, prima di, entro il, entro",
        after="dopo il, dopo",
        in_="nel, nell', il, in, del, dell', di, l', al, a, durante, lo, tra, fra, tra il, verso il",
    ),
    articles=frozenset("il l'anno anno mese lo la gli anni circa".split()),
    of=("di", "del", "dell'anno"),
    relative={
        "ieri": "day-1",
        "l'altro ieri": "day-2",
        "domani": "day+1",
        "stamattina": "day+0",
        "questa mattina": "day+0",
        "stasera": "day+0",
        "la settimana scorsa": "week-1",
        "la scorsa settimana": "week-1",
        "questa settimana": "week+0",
        "la prossima settimana": "week+1",
        "il mese scorso": "month-1",
        "lo scorso mese": "month-1",
        "questo mese": "month+0",
        "il mese prossimo": "month+1",
        "l'anno scorso": "year-1",
        "lo scorso anno": "year-1",
        "quest'anno": "year+0",
        "l'anno prossimo": "year+1",
        "il prossimo anno": "year+1",
    },
    now=("oggi", "adesso", "ora", "attualmente", "in questi giorni", "al momento", "oggigiorno"),
    years={"di quest'anno": 0, "quest'anno": 0, "dell'anno scorso": -1, "dello scorso anno": -1},
    shift_before={"scorso": -1, "prossimo": 1},
    shift_after={"scorso": -1, "scorsa": -1, "prossimo": 1},
    parts=related(start="inizio, inizio del, inizi del", mid="metà, metà del", late="fine, fine del"),
    same=related(day="stesso giorno", month="stesso mese", year="stesso anno"),
    ago=(("", "fa"),),
    joins={"al": ("dal",), "e": ("tra", "fra", "il"), "-": (), "–": (), "—": ()},
    seasons={"primavera": "spring", "estate": "summer", "autunno": "autumn", "inverno": "winter"},
    decades=r"anni[ \u00a0]['’](?P<short>[3-9]0)|anni[ \u00a0](?P<decade>[12]\d\d0)",
    counted=frozenset(
        "persone uomini donne bambini soldati combattenti civili morti feriti euro dollari km metri".split()
    ),
    not_years=frozenset("n. numero risoluzione pagina articolo legge decreto circa quasi oltre".split()),
)

_PT = DateWords(
    months=numbered("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    short_months=numbered("jan fev mar abr mai jun jul ago set out nov dez"),
    weekdays=numbered("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo", 0),
    ordinals={"primeiro": 1},
    numbers=numbered("um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze"),
    units=related(
        day="dia, dias", week="semana, semanas", month="mês, meses", year="ano, anos", decade="década, décadas"
    ),
    relations=related(
        since="desde, desde o, a partir de, desde o dia",
        until="até, até o, até ao",
        before="antes de, antes do",
        after="depois de, depois do, após, após o",
        in_="em, no, na, a, de, do, ao, durante, entre, no dia, em meados de, o",
    ),
    articles=frozenset("o a ano mês dia".split()),
    of=("de", "do"),
    relative={
        "ontem": "day-1",
        "anteontem": "day-2",
        "amanhã": "day+1",
        "esta manhã": "day+0",
        "a semana passada": "week-1",
        "semana passada": "week-1",
        "esta semana": "week+0",
        "a próxima semana": "week+1",
        "mês passado": "month-1",
        "este mês": "month+0",
        "próximo mês": "month+1",
        "ano passado": "year-1",
        "este ano": "year+0",
        "próximo ano": "year+1",
    },
    now=("hoje", "agora", "atualmente", "actualmente", "hoje em dia", "nestes dias"),
    years={"deste ano": 0, "do ano passado": -1, "do próximo ano": 1},
    shift_before={"passado": -1, "passada": -1, "próximo": 1, "próxima": 1},
    shift_after={"passado": -1, "passada": -1, "próximo": 1, "próxima": 1},
    parts=related(
        start="início de, começo de, princípio de", mid="meados de", late="finais de", end="fim de, final de, fins de"
    ),
    same=related(day="mesmo dia", month="mesmo mês", year="mesmo ano"),
    ago=(("há", ""), ("", "atrás")),
    joins={"a": ("de", "desde"), "e": ("entre",), "até": ("de", "desde"), "-": (), "–": (), "—": ()},
    seasons={"primavera": "spring", "verão": "summer", "outono": "autumn", "inverno": "winter"},
    decades=r"anos[ \u00a0](?P<decade>[12]\d\d0)|anos[ \u00a0](?P<short>[3-9]0)|década de (?P<decade2>[12]\d\d0)",
    counted=frozenset(
        "pessoas homens mulheres crianças soldados combatentes civis mortos feridos euros dólares km".split()
    ),
    not_years=frozenset("nº n.º número resolução página artigo lei decreto cerca quase mais menos".split()),
)

TABLES: dict[str, DateWords] = {"fr": _FR, "es": _ES, "it": _IT, "pt": _PT}
