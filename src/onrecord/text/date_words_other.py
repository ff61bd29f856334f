"""Date words of German, Dutch, Russian, Ukrainian, Turkish and Indonesian."""

from onrecord.text.date_words import DateWords, numbered, related

_DE = DateWords(
    months=numbered(
        "januar|jänner februar|feber märz|maerz april mai juni juli august september oktober november dezember"
    ),
    short_months=numbered("jan feb mär|mrz apr mai jun jul aug sep|sept okt nov dez"),
    loose_months=frozenset("januar februar juli september oktober november dezember".split()),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag", 0),
    ordinals={"ersten": 1, "erster": 1},
    numbers=numbered(
        "einem|einer|einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
        " sechzehn siebzehn achtzehn neunzehn zwanzig"
    )
    | {"dreißig": 30, "vierzig": 40, "fünfzig": 50},
    units=related(
        day="tag, tage, tagen",
        week="woche, wochen",
        month="monat, monate, monaten",
        year="jahr, jahre, jahren",
        decade="jahrzehnt, jahrzehnte, jahrzehnten",
    ),
    relations=related(
        since="seit, ab, seit dem, seit anfang",
        until="bis, bis zum, bis ende",
        before="vor, vor dem, spätestens, spätestens im, spätestens am, spätestens ende",
        after="nach, nach dem, frühestens",
        in_="am, im, in, den, vom, von, an, um, während, im laufe des, zum, des, der, dem, für, zwischen",
    ),
    articles=frozenset("dem den der des das die jahr jahre jahres etwa rund monat jahren".split()),
    of=("des jahres",),
    relative={
        "gestern": "day-1",
        "vorgestern": "day-2",
        "heute morgen": "day+0",
        "gestern abend": "day-1",
        "letzte woche": "week-1",
        "vergangene woche": "week-1",
        "letzter woche": "week-1",
        "vergangener woche": "week-1",
        "vorige woche": "week-1",
        "diese woche": "week+0",
        "dieser woche": "week+0",
        "nächste woche": "week+1",
        "kommende woche": "week+1",
        "letzten monat": "month-1",
        "vergangenen monat": "month-1",
        "diesen monat": "month+0",
        "diesem monat": "month+0",
        "nächsten monat": "month+1",
        "letztes jahr": "year-1",
        "vergangenes jahr": "year-1",
        "letzten jahr": "year-1",
        "vergangenen jahr": "year-1",
        "voriges jahr": "year-1",
        "dieses jahr": "year+0",
        "diesem jahr": "year+0",
        "nächstes jahr": "year+1",
        **dict.fromkeys(("letzten jahres", "vergangenen jahres", "vorigen jahres"), "year-1"),
        **dict.fromkeys(("dieses jahres", "laufenden jahres", "laufenden jahr"), "year+0"),
        **dict.fromkeys(("nächsten jahres", "kommenden jahres", "kommendes jahr"), "year+1"),
        **dict.fromkeys(("letzten monats", "vergangenen monats", "vorigen monats"), "month-1"),
        **dict.fromkeys(("dieses monats", "laufenden monats", "laufenden monat"), "month+0"),
        **dict.fromkeys(("vor einem halben jahr", "vor gut einem halben jahr"), "month.about-6"),
        **dict.fromkeys(("vor anderthalb jahren", "vor eineinhalb jahren"), "month.about-18"),
        "vor zweieinhalb jahren": "month.about-30",
        **dict.fromkeys(("jahresbeginn", "jahresanfang", "anfang des jahres", "beginn des jahres"), "year.start+0"),
        **dict.fromkeys(("monatsbeginn", "monatsanfang", "anfang des monats"), "month.start+0"),
    },
    now=("heute", "jetzt", "derzeit", "zurzeit", "gegenwärtig", "heutzutage", "momentan", "aktuell", "dieser tage"),
    years={
        "dieses jahres": 0,
        "diesen jahres": 0,
        "letzten jahres": -1,
        "vergangenen jahres": -1,
        "vorigen jahres": -1,
    },
    shift_before={
        "letzten": -1,
        "vergangenen": -1,
        "vorigen": -1,
        "letzter": -1,
        "nächsten": 1,
        "kommenden": 1,
        "diesen": 0,
    },
    parts=related(
        start="anfang, beginn",
        opening="ersten tagen, ersten wochen, ersten woche",
        mid="mitte, jahresmitte",
        end="ende, jahresende",
        closing="letzten tagen, letzten wochen, letzten woche, letzten tag",
        first_half="ersten halbjahr, ersten hälfte, erste halbjahr",
        second_half="zweiten halbjahr, zweiten hälfte, zweite halbjahr",
        q1="ersten quartal",
        q2="zweiten quartal",
        q3="dritten quartal",
        q4="vierten quartal, letzten quartal",
    ),
    same=related(
        day="selben tag, gleichen tag, selben tags",
        month="selben monat",
        year="selben jahr, gleichen jahr, selben jahres, gleichen jahres, desselben jahres, jenes jahres",
    ),
    ago=(("vor", ""), ("seit", "")),
    hedges=("mehr als", "fast", "rund", "etwa", "knapp", "über", "gut", "beinahe"),
    joins={"bis": (), "und": ("zwischen",), "-": (), "–": (), "—": ()},
    seasons={"frühjahr": "spring", "frühling": "spring", "sommer": "summer", "herbst": "autumn", "winter": "winter"}
    | {"frühsommer": "summer", "spätsommer": "summer", "frühherbst": "autumn", "spätherbst": "autumn"},
    season_shifts={
        **dict.fromkeys(("letztes", "vergangenes", "voriges", "letztem", "vergangenem"), -1),
        **dict.fromkeys(("dieses", "diesem"), 0),
        **dict.fromkeys(("nächstes", "kommendes"), 1),
    },
    decades=r"(?P<decade>[12]\d\d0)er(?:[- ]Jahren?)?|(?P<short>[3-9]0)er[- ]Jahren?",
    counted=frozenset(
        "menschen männer frauen kinder soldaten kämpfer zivilisten tote toten verletzte euro dollar kilometer km meter "
        "einwohner mitglieder familien tonnen flüchtlinge polizisten stunden tage tagen jahre jahren mann uhr".split()
    ),
    not_years=frozenset("nr nr. nummer resolution seite artikel gesetz fast etwa rund über mehr knapp".split()),
    lower_case=False,
    ordinal_marks=r"\.",
)

_NL = DateWords(
    months=numbered("januari februari maart april mei juni juli augustus september oktober november december"),
    short_months=numbered("jan feb mrt apr mei jun jul aug sep|sept okt nov dec"),
    weekdays=numbered("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", 0),
    numbers=numbered("een|één twee drie vier vijf zes zeven acht negen tien elf twaalf"),
    units=related(day="dag, dagen", week="week, weken", month="maand, maanden", year="jaar, jaren"),
    relations=related(
        since="sinds, vanaf",
        until="tot, tot en met",
        before="voor, vóór",
        after="na",
        in_="op, in, van, sedert, om, tijdens",
    ),
    articles=frozenset("de het jaar".split()),
    relative={
        "gisteren": "day-1",
        "morgen": "day+1",
        "vorige week": "week-1",
        "deze week": "week+0",
        "volgende week": "week+1",
        "vorige maand": "month-1",
        "deze maand": "month+0",
        "vorig jaar": "year-1",
        "dit jaar": "year+0",
        "volgend jaar": "year+1",
    },
    now=("vandaag", "nu", "momenteel", "tegenwoordig", "thans"),
    years={"dit jaar": 0, "van dit jaar": 0, "vorig jaar": -1, "van vorig jaar": -1},
    shift_before={"afgelopen": -1, "vorige": -1, "komende": 1},
    parts=related(start="begin", mid="medio, midden", end="eind"),
    same=related(day="dezelfde dag", month="dezelfde maand", year="hetzelfde jaar"),
    ago=(("", "geleden"),),
    joins={"tot": (), "en": ("tussen",), "-": (), "–": (), "—": ()},
    decades=r"jaren ['’]?(?P<short>[3-9]0)|jaren (?P<decade>[12]\d\d0)",
    counted=frozenset(
        "mensen mannen vrouwen kinderen soldaten strijders burgers doden gewonden euro dollar km meter".split()
    ),
    not_years=frozenset("nr nr. nummer resolutie pagina artikel wet bijna ongeveer meer".split()),
)

_RU = DateWords(
    months=numbered(
        "январь|января|январе|январю февраль|февраля|феврале|февралю март|марта|марте|марту "
        "апрель|апреля|апреле|апрелю "
        "май|мая|мае|маю июнь|июня|июне|июню июль|июля|июле|июлю август|августа|августе|августу "
        "сентябрь|сентября|сентябре|сентябрю октябрь|октября|октябре|октябрю ноябрь|ноября|ноябре|ноябрю "
        "декабрь|декабря|декабре|декабрю"
    ),
    short_months=numbered("янв фев|февр мар апр мая июн июл авг сен|сент окт ноя|нояб дек"),
    weekdays=numbered(
        "понедельник|понедельника вторник|вторника среду|среда|среды четверг|четверга пятницу|пятница|пятницы "
        "субботу|суббота|субботы воскресенье|воскресенья",
        0,
    ),
    ordinals={"первого": 1},
    numbers=numbered(
        "один|одну|одного два|две|двух три|трёх|трех четыре|четырёх|четырех пять|пяти шесть|шести семь|семи"
        " восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати"
        " четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати"
        " восемнадцать|восемнадцати девятнадцать|девятнадцати двадцать|двадцати"
    )
    | dict.fromkeys(("тридцать", "тридцати"), 30),
    units=related(
        day="день, дня, дней",
        week="неделю, недели, недель",
        month="месяц, месяца, месяцев",
        year="год, года, лет",
    ),
    relations=related(
        since="с, со, начиная с",
        until="до, по, вплоть до",
        before="перед, к, ранее, не позднее, не позже",
        after="после, позднее, не ранее, не раньше",
        in_="в, во, на, от, за, в течение, около, между",
    ),
    articles=frozenset("года годы году".split()),
    year_after=(
        *("года", "году", "год", "годом", "годов", "годах", "годы", "г.", "гг.", "г", "гг"),
        *("-й год", "-м году", "-го года", "-й", "-м", "-го", "-му"),  # `1979-й`, said for the year
    ),
    relative={
        "вчера": "day-1",
        "позавчера": "day-2",
        "завтра": "day+1",
        "на прошлой неделе": "week-1",
        "прошлой неделе": "week-1",
        "этой неделе": "week+0",
        "следующей неделе": "week+1",
        "прошлом месяце": "month-1",
        "этом месяце": "month+0",
        "прошлом году": "year-1",
        "этом году": "year+0",
        "нынешнем году": "year+0",
        "текущем году": "year+0",
        "прошлого года": "year-1",
        "этого года": "year+0",
        "следующем году": "year+1",
        "минувшем году": "year-1",
        "прошлого месяца": "month-1",
        "этого месяца": "month+0",
        "полгода назад": "month.about-6",
        "полтора года назад": "month.about-18",
        "начала года": "year.start+0",
        "начала месяца": "month.start+0",
    },
    now=("сегодня", "сейчас", "теперь", "ныне", "в настоящее время", "в эти дни"),
    years={
        "этого года": 0,
        "нынешнего года": 0,
        "текущего года": 0,
        "прошлого года": -1,
        "минувшего года": -1,
        "следующего года": 1,
    },
    shift_before={
        "прошлый": -1,
        "прошлую": -1,
        "минувший": -1,
        "минувшую": -1,
        "прошлое": -1,
        "прошлом": -1,
        "прошлого": -1,
        "минувшем": -1,
        "минувшего": -1,
        "следующий": 1,
        "следующую": 1,
    },
    parts=related(
        start="начале, начала, начало, началу",
        opening="первые дни, первых числах, первые недели",
        mid="середине, середины",
        end="конце, конца, конец, концу, исходе",
        closing="последние дни, последних числах, последние недели, последний день",
        late="в конце",
        first_half="первой половине, первом полугодии",
        second_half="второй половине, втором полугодии",
        q1="первом квартале",
        q2="втором квартале",
        q3="третьем квартале",
        q4="четвёртом квартале, четвертом квартале, последнем квартале",
    ),
    same=related(
        day="тот же день, того же дня, том же дне",
        month="том же месяце, того же месяца",
        year="том же году, того же года",
    ),
    ago=(("", "назад"),),
    joins={"по": ("с", "со"), "до": ("с", "со", "от"), "и": ("между",), "-": (), "–": (), "—": ()},
    seasons={
        **dict.fromkeys(("весна", "весной", "весны", "весне", "весну"), "spring"),
        **dict.fromkeys(("лето", "летом", "лета", "лету"), "summer"),
        **dict.fromkeys(("осень", "осенью", "осени"), "autumn"),
        **dict.fromkeys(("зима", "зимой", "зимы", "зиме", "зиму"), "winter"),
    },
    season_shifts={
        **dict.fromkeys(("прошлой", "прошлым", "прошлого", "минувшей", "минувшим", "минувшего"), -1),
        **dict.fromkeys(("этой", "этим", "этого", "нынешней", "нынешним", "нынешнего"), 0),
        **dict.fromkeys(("следующей", "следующим", "будущей", "будущим"), 1),
    },
    season_alone=frozenset({"весной", "летом", "осенью", "зимой"}),
    decades=r"(?:(?P<decade>[12]\d\d0)[-–]?|(?P<short>[3-9]0)[-–])[ехм]{1,2}(?: год(?:ов|ах|ы))?",
    counted=frozenset(
        "человек людей мужчин женщин детей солдат военных боевиков погибших раненых рублей долларов евро км километров "
        "метров жителей семей тонн беженцев часов дней лет".split()
    ),
    not_years=frozenset(
        "№ номер резолюция резолюции страница статья статьи закон указ около более менее почти свыше".split()
    ),
    ordinal_marks="-?го|-?е",
)

_UK = DateWords(
    months=numbered(
        "січень|січня|січні лютий|лютого|лютому березень|березня|березні квітень|квітня|квітні травень|травня|травні "
        "червень|червня|червні липень|липня|липні серпень|серпня|серпні вересень|вересня|вересні "
        "жовтень|жовтня|жовтні листопад|листопада|листопаді грудень|грудня|грудні"
    ),
    weekdays=numbered("понеділок вівторок середу|середа четвер п'ятницю|п’ятницю суботу|субота неділю|неділя", 0),
    relations=related(
        since="з, із, від, починаючи з",
        until="до, по",
        before="перед",
        after="після",
        in_="у, в, на, за, протягом",
    ),
    year_after=("року", "році", "рік", "роки", "років", "р.", "рр."),
    relative={
        "вчора": "day-1",
        "завтра": "day+1",
        "минулого тижня": "week-1",
        "минулого року": "year-1",
        "цього року": "year+0",
    },
    now=("сьогодні", "зараз", "нині", "тепер"),
    years={"цього року": 0, "минулого року": -1, "наступного року": 1},
    parts=related(start="початку", mid="середині", end="кінці, наприкінці"),
    joins={"по": ("з",), "до": ("з", "від"), "-": (), "–": (), "—": ()},
    decades=r"(?P<decade>[12]\d\d0)[-–]?[хті]{1,2}|(?P<short>[3-9]0)[-–][хті]{1,2}(?: рок(?:ів|ах|и))?",
    counted=frozenset("людей осіб чоловіків жінок дітей військових загиблих гривень доларів євро км метрів".split()),
    ordinal_marks="-?го|-?е",
)

_TR = DateWords(
    months=numbered("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
    weekdays=numbered("pazartesi salı çarşamba perşembe cuma cumartesi pazar", 0),
    numbers=numbered("bir iki üç dört beş altı yedi sekiz dokuz on"),
    units=related(day="gün", week="hafta", month="ay", year="yıl, sene"),
    year_after=("yılında", "yılının", "yılından", "yılı", "senesinde"),
    relative={
        "dün": "day-1",
        "yarın": "day+1",
        "geçen hafta": "week-1",
        "bu hafta": "week+0",
        "geçen ay": "month-1",
        "bu ay": "month+0",
        "geçen yıl": "year-1",
        "bu yıl": "year+0",
    },
    now=("bugün", "şimdi", "şu anda", "günümüzde"),
    same=related(day="aynı gün", month="aynı ay", year="aynı yıl"),
    ago=(("", "önce"),),
    decades=r"(?P<decade>[12]\d\d0)['’]?(?:lar|ler)\w{0,6}",
    counted=frozenset("kişi asker kadın erkek çocuk sivil ölü yaralı lira dolar avro km metre".split()),
    lower_case=False,
)

_ID = DateWords(
    months=numbered("januari februari maret april mei juni juli agustus september oktober november|nopember desember"),
    weekdays=numbered("senin selasa rabu kamis jumat|jum'at sabtu minggu", 0),
    relations=related(
        since="sejak",
        until="hingga, sampai",
        before="sebelum",
        after="setelah, sesudah",
        in_="pada, di, pada tahun, tahun, bulan",
    ),
    articles=frozenset("tahun tanggal bulan hari".split()),
    relative={
        "kemarin": "day-1",
        "besok": "day+1",
        "pekan lalu": "week-1",
        "minggu lalu": "week-1",
        "bulan lalu": "month-1",
        "tahun lalu": "year-1",
        "tahun ini": "year+0",
    },
    now=("hari ini", "sekarang", "saat ini", "kini"),
    joins={"hingga": (), "sampai": (), "dan": ("antara",), "-": (), "–": ()},
    decades=r"tahun (?P<decade>[12]\d\d0)-an",
    counted=frozenset("orang warga tentara polisi rupiah dolar km meter".split()),
    lower_case=False,
)

# Chinese, Japanese and Korean dates are found by their signs for year, month and day alone.
_SIGNS_ONLY = DateWords(months={}, lower_case=False)

TABLES: dict[str, DateWords] = {
    "de": _DE,
    "nl": _NL,
    "ru": _RU,
    "uk": _UK,
    "tr": _TR,
    "id": _ID,
    "zh": _SIGNS_ONLY,
    "ja": _SIGNS_ONLY,
    "ko": _SIGNS_ONLY,
}
