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
HAS = {
    "fr": words("a avait"),
    "es": words("tiene"),
    "pt": words("tem"),
    "it": words("ha"),
}
"""Verbs that give an age in years: `il a 57 ans`."""
OLDER = {
    "en": table(older="older than;elder;senior", younger="younger than;junior"),
    "fr": table(
        older="plus {âgé,âgée,vieux,vieille} que;plus {âgé,âgée,vieux,vieille} qu';de plus que;l'{aîné,aînée} de",
        younger="plus jeune que;plus jeune qu';moins {âgé,âgée} que;de moins que;{le cadet,la cadette} de",
    ),
    "es": table(older="mayor que;más viejo que;más vieja que", younger="menor que;más joven que"),
    "de": table(older="älter als", younger="jünger als"),
    "ru": table(older="старше;старше чем", younger="младше;моложе;младше чем;моложе чем"),
    "pt": table(older="mais {velho,velha} {que,do que}", younger="mais {novo,nova,jovem} {que,do que}"),
    "it": table(older="più {vecchio,vecchia,anziano,anziana} di", younger="più giovane di"),
}
"""Words that set one person's age beside that of the next who is named."""
OF_SEVERAL = {
    "en": table(
        older="the {older,elder,oldest,eldest} of the {two,three,four,five,pair,trio,brothers,sisters,siblings}",
        younger="the {younger,youngest} of the {two,three,four,five,pair,trio,brothers,sisters,siblings}",
    ),
    "fr": table(
        older="{l'aîné,l'aînée,le plus âgé,la plus âgée,le plus vieux,la plus vieille} des {deux,trois,quatre}",
        younger="{le cadet,la cadette,le benjamin,la benjamine,le plus jeune,la plus jeune} des {deux,trois,quatre}",
    ),
    "es": table(
        older="{el,la} mayor de {los,las} {dos,tres,cuatro}",
        younger="{el,la} {menor,más joven} de {los,las} {dos,tres,cuatro}",
    ),
    "de": table(
        older="{der,die} {ältere,älteste} der {beiden,zwei,drei,vier}",
        younger="{der,die} {jüngere,jüngste} der {beiden,zwei,drei,vier}",
    ),
    "ru": table(
        older="{старший,старшая} из {двоих,двух,обоих,троих,трёх,трех}",
        younger="{младший,младшая} из {двоих,двух,обоих,троих,трёх,трех}",
    ),
}
"""Words that make one person the oldest or youngest of those told before."""
SAME = {
    "en": table(
        day="{shares,share,shared} {a,his,her,the same} birthday with",
        year="born in the same year as;born the same year as;the same age as",
        place="born in the same {town,city,village,place,district,province} as;from the same {town,city,village,place} as",
    ),
    "fr": table(
        day="né le même jour que;née le même jour que",
        year="né la même année que;née la même année que;du même âge que",
        place="né dans la même ville que;née dans la même ville que;né dans le même village que;de la même ville que",
    ),
    "es": table(
        day="comparte cumpleaños con;cumple años el mismo día que",
        year="nació el mismo año que;nacido el mismo año que;de la misma edad que",
        place="{nació,nacido,nacida,es} {en,de} {la misma ciudad,el mismo pueblo,la misma localidad} que",
    ),
    "de": table(
        day="am selben tag geboren wie;am gleichen tag geboren wie",
        year="im selben jahr geboren wie;im gleichen jahr geboren wie;gleich alt wie;so alt wie",
        place="{im selben ort,in derselben stadt,in der gleichen stadt,im selben dorf} geboren wie;{aus derselben stadt,aus demselben ort,aus demselben dorf} wie",
    ),
    "ru": table(
        day="родил{ся,ась} в один день с;отмечает день рождения в один день с",
        year="родил{ся,ась} в один год с;родил{ся,ась} в том же году что и;ровесник;ровесница",
        place="родил{ся,ась} в том же {городе,селе,районе} что и;родом из того же {города,села,района} что и",
    ),
}
"""Words that set the birthday, year or place of one birth beside another's."""
