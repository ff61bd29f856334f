"""Words for ages and for comparing births, in the languages whose reports are read."""

from onrecord.read.lexicon.base import table, words

YEARS = {
    "en": words("year years"),
    "fr": words("an ans année années"),
    "es": words("año años"),
    "de": words("jahr jahre jahren"),
    "ru": words("год года лет"),
    "pt": words("ano anos"),
    "it": words("anno anni"),
}
"""Nouns for years, behind their number."""
AGED = {
    "en": words("aged"),
    "fr": words("âgé âgée"),
    "es": words("edad"),
    "pt": words("idade"),
    "it": words("età"),
}
"""Words before a number that make it an age: `aged 57`, `de 57 años de edad`."""
OLD = {
    "en": words("old"),
    "de": words("alt"),
    "es": words("edad"),
    "pt": words("idade"),
}
"""Words behind a number of years that make it an age."""
TURNS = {
    "en": words("turn turns turned turning"),
    "fr": words("fêté fête fêtait fêta avoir eu atteint"),
    "es": words("cumplió cumple cumplido cumplía"),
    "de": words("wurde wird geworden vollendet vollendete"),
    "ru": words("исполнилось исполнился исполняется исполнится"),
    "pt": words("completou fez completa faz"),
    "it": words("compiuto compì compie"),
}
"""Verbs of reaching an age, whose date is that of a birthday."""
BIRTHDAYS = {
    "en": words("birthday"),
    "fr": words("anniversaire"),
    "es": words("cumpleaños aniversario"),
    "de": words("geburtstag"),
    "ru": words("день дня днём"),
}
"""Nouns for a birthday behind an ordinal: `his thirtieth birthday`."""
_TENS = (
    "twentieth vingtième vigésimo zwanzigsten двадцатый двадцатилетие",
    "thirtieth trentième trigésimo dreißigsten тридцатый тридцатилетие",
    "fortieth quarantième cuadragésimo vierzigsten сороковой сорокалетие",
    "fiftieth cinquantième quincuagésimo fünfzigsten пятидесятый пятидесятилетие",
    "sixtieth soixantième sexagésimo sechzigsten шестидесятый шестидесятилетие",
    "seventieth septuagésimo siebzigsten семидесятый семидесятилетие",
    "eightieth octogésimo achtzigsten восьмидесятый восьмидесятилетие",
    "ninetieth nonagésimo neunzigsten девяностый девяностолетие",
)
ROUND = {word: 10 * ten for ten, line in enumerate(_TENS, 2) for word in line.split()}
"""Words for a round birthday, to the age."""
JUBILEES = ("летие",)
"""Endings of such a word that is itself a noun for the birthday."""
CELEBRATES = {
    "en": words("celebrate{,s,d} celebrating mark{,s,ed} had has reached enjoyed observed saw spent"),
    "fr": words("fêt{e,é,a,ait} célèbr{e,é,a,ait} célébré célébra"),
    "es": words("celebr{ó,a,ado,aba} festej{ó,a,ado}"),
    "de": words("feiert{,e,en} gefeiert beging begeht begangen hatte"),
    "ru": words("отметил{,а} отпраздновал{,а} отмеча{ет,л,ла} встретил{,а} справил{,а}"),
}
"""Verbs of keeping it."""
HAS = {
    "fr": words("a avait"),
    "es": words("tiene"),
    "pt": words("tem"),
    "it": words("ha"),
}
"""Verbs that give an age in years: `il a 57 ans`."""
ATTRIBUTIVE = {"de": words("alte alter alten altem")}
"""Words behind a number of years before whom it describes: `der 57 Jahre alte X`."""
MAKES, MADE_OUT = words("makes made making make"), words("him her")
"""A verb and its object by which a date makes somebody so old: `That makes him 57`."""
WAS = {
    "en": words("was"),
    "fr": words("avait"),
    "es": words("tenía"),
    "de": words("war"),
    "ru": words("было"),
}
WHEN = {
    "en": words("when"),
    "fr": words("quand lorsque lorsqu lorsqu' quand"),
    "es": words("cuando"),
    "de": words("als"),
    "ru": words("когда"),
}
"""Words between which an age stands that was somebody's at another time: `was 32 when the UN listed him in 2012`."""
AT_AGE = {
    "en": (("at", "the", "age", "of"), ("at", "age")),
    "fr": (("à", "l'", "âge", "de"), ("l'âge", "de")),
    "es": (("a", "los"), ("a", "la", "edad", "de")),
    "de": (("im", "alter", "von"), ("mit",)),
    "ru": (("в", "возрасте"),),
}
"""Words before an age at the time that the clause gives: `at the age of 32`."""
POINTING = {
    "en": words("the this that"),
    "de": words("der die den dem dieser diese diesen diesem"),
}
"""Words before an age that stands for somebody told of before: `the 58-year-old`, `der 58-Jährige`."""
PEOPLE = {
    "en": words(
        "native national citizen politician officer official lawmaker tycoon billionaire magnate executive entrepreneur"
        " father mother grandfather convert fugitive cleric scholar imam sheikh rebel fighter operative recruiter"
        " accountant doctor physician teacher student painter writer musician singer farmer pilot captain merchant"
    ),
    "ru": words(
        "офицер{,а,у,ом} политик{,а,у,ом} чиновник{,а,у,ом} военный военного военному бизнесмен{,а,у,ом} уроженец"
        " уроженца россиянин{,а,у,ом} депутат{,а,у,ом} олигарх{,а,у,ом} миллиардер{,а,у,ом} юрист{,а,у,ом}"
        " программист{,а,у,ом} хакер{,а,у,ом} инженер{,а,у,ом} учитель учителя врач{,а,у,ом} полковник{,а,у,ом}"
        " гражданин{,а,у,ом} житель жителя женщин{а,ы,е,у,ой} мужчин{а,ы,е,у,ой} предприниматель предпринимателя"
        " предпринимателю предпринимателем"
    ),
}
"""More nouns for persons, which stand behind an age: `the 58-year-old painter`."""
COMPARING = {
    "en": table(
        older="older than;elder;senior",
        younger="younger than;junior",
        several__older="the {older,elder,oldest,eldest} of the {two,three,four,five,pair,trio,brothers,sisters,siblings}",
        several__younger="the {younger,youngest} of the {two,three,four,five,pair,trio,brothers,sisters,siblings}",
        same__day="{shares,share,shared} {a,his,her,the same} birthday with",
        same__year="born in the same year as;born the same year as;the same age as",
        same__place="born in the same {town,city,village,place,district,province} as;"
        "from the same {town,city,village,place} as;born in the same {town,city,village,place}",
    ),
    "fr": table(
        older="plus {âgé,âgée,vieux,vieille} que;plus {âgé,âgée,vieux,vieille} qu';de plus que;l'{aîné,aînée} de",
        younger="plus jeune que;plus jeune qu';moins {âgé,âgée} que;de moins que;{le cadet,la cadette} de",
        several__older="{l'aîné,l'aînée,le plus âgé,la plus âgée,le plus vieux,la plus vieille} des {deux,trois,quatre}",
        several__younger="{le cadet,la cadette,le benjamin,la benjamine,le plus jeune,la plus jeune} des {deux,trois,quatre}",
        same__day="{né,née} le même jour que",
        same__year="{né,née} la même année que;du même âge que",
        same__place="{né,née} dans {la même ville,le même village}{, que};de la même ville que",
    ),
    "es": table(
        older="mayor que;más {viejo,vieja} que",
        younger="menor que;más joven que",
        several__older="{el,la} mayor de {los,las} {dos,tres,cuatro}",
        several__younger="{el,la} {menor,más joven} de {los,las} {dos,tres,cuatro}",
        same__day="comparte cumpleaños con;cumple años el mismo día que",
        same__year="{nació,nacido,nacida} el mismo año que;de la misma edad que",
        same__place="{nació,nacido,nacida,es} {en,de} {la misma ciudad,el mismo pueblo,la misma localidad}{, que}",
    ),
    "de": table(
        older="älter als",
        younger="jünger als",
        several__older="{der,die} {ältere,älteste} der {beiden,zwei,drei,vier}",
        several__younger="{der,die} {jüngere,jüngste} der {beiden,zwei,drei,vier}",
        same__day="am {selben,gleichen} tag geboren wie",
        same__year="im {selben,gleichen} jahr geboren wie;gleich alt wie;so alt wie",
        same__place="{im selben ort,in derselben stadt,in der gleichen stadt,im selben dorf} geboren wie;"
        "{aus derselben stadt,aus demselben ort,aus demselben dorf} wie",
    ),
    "ru": table(
        older="старше;старше чем",
        younger="младше;моложе;младше чем;моложе чем",
        several__older="{старший,старшая} из {двоих,двух,обоих,троих,трёх,трех}",
        several__younger="{младший,младшая} из {двоих,двух,обоих,троих,трёх,трех}",
        same__day="родил{ся,ась} в один день с;отмечает день рождения в один день с",
        same__year="родил{ся,ась} в один год с;родил{ся,ась} в том же году что и;ровесник;ровесница",
        same__place="родил{ся,ась} в том же {городе,селе,районе} что и;родом из того же {города,села,района} что и",
    ),
    "pt": table(
        older="mais {velho,velha} {que,do que}",
        younger="mais {novo,nova,jovem} {que,do que}",
    ),
    "it": table(older="più {vecchio,vecchia,anziano,anziana} di", younger="più giovane di"),
}
"""Words that set one person's birth beside another's: whose age, who is the oldest of several, what the two share."""

COMPARES = words(
    "older elder oldest eldest senior younger youngest junior birthday same jeune plus moins aîné aînée cadet cadette"
    " benjamin benjamine même mayor menor joven más mismo misma cumpleaños älter jünger ältere älteste jüngere jüngste"
    " selben gleichen gleich derselben demselben so старше младше моложе старший старшая младший младшая один том того"
    " рождения ровесник ровесница mais più"
)
"""Words of which each of these phrases has one: a clause without any compares no births."""
