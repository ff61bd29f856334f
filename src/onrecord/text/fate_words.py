"""Words for what befell a person: arrest, conviction, death, release, extradition, a warrant.

Reports tell of it in five languages; the narratives of the lists, in English.
"""

from onrecord.text.phrases import PhraseTable

ARREST, CONVICTION, DEATH, RELEASE, EXTRADITION, WARRANT = (
    "arrest",
    "conviction",
    "death",
    "release",
    "extradition",
    "warrant",
)
FATES = frozenset({ARREST, CONVICTION, DEATH, RELEASE, EXTRADITION, WARRANT})
"""What a report and a list may both tell of a person, with a date."""
ONCE = frozenset({DEATH, CONVICTION, EXTRADITION})
"""What seldom befalls anybody twice: another date on record is a difference, not another event."""

_WORDS = {
    "en": {
        ARREST: "arrested;was detained;were detained;been detained;detained in;detained by;taken into custody;"
        "apprehended;"
        "was captured;been captured;captured in",
        CONVICTION: "convicted;found guilty;sentenced;condemned in;condemned to;jailed for",
        DEATH: "died;was killed;were killed;been killed;killed in;is dead;deceased;was assassinated;was slain;"
        "was executed",
        RELEASE: "released from;was released;been released;was freed;been freed;set free",
        EXTRADITION: "extradited;deported;handed over to",
        WARRANT: "arrest warrant;arrest warrants;warrant of arrest;mandate of arrest;warrant for his arrest;"
        "warrant for her arrest",
    },
    "fr": {
        ARREST: "arrêté;arrêtée;arrêtés;interpellé;interpellée;appréhendé;capturé;capturée;placé en détention",
        CONVICTION: "condamné;condamnée;condamnés;reconnu coupable;reconnue coupable;déclaré coupable",
        DEATH: "mort en;mort le;est mort;est morte;a été tué;a été tuée;fut tué;tué en;tué le;décédé;décédée;"
        "abattu;exécuté",
        RELEASE: "libéré;libérée;relâché;relâchée;remis en liberté",
        EXTRADITION: "extradé;extradée;expulsé vers;remis à",
        WARRANT: "mandat d'arrêt;mandats d'arrêt",
    },
    "es": {
        ARREST: "arrestado;arrestada;detenido;detenida;capturado;capturada;apresado;apresada;fue detenido",
        CONVICTION: "condenado;condenada;sentenciado;sentenciada;declarado culpable;declarada culpable",
        DEATH: "murió;falleció;muerto en;fue abatido;abatido;fue asesinado;fue muerto;fallecido;ejecutado",
        RELEASE: "liberado;liberada;puesto en libertad;excarcelado;quedó en libertad",
        EXTRADITION: "extraditado;extraditada;deportado;deportada",
        WARRANT: "orden de arresto;orden de detención;orden de captura",
    },
    "de": {
        ARREST: "verhaftet;festgenommen;inhaftiert;gefasst",
        CONVICTION: "verurteilt;schuldig gesprochen;für schuldig befunden",
        DEATH: "starb;gestorben;getötet;verstorben;umgekommen;kam ums leben;wurde erschossen;hingerichtet",
        RELEASE: "freigelassen;entlassen;auf freien fuß gesetzt",
        EXTRADITION: "ausgeliefert;abgeschoben",
        WARRANT: "haftbefehl;haftbefehle",
    },
    "ru": {
        ARREST: "арестован;арестована;арестовали;задержан;задержана;задержали;схвачен;пойман",
        CONVICTION: "осуждён;осужден;осуждена;приговорён;приговорен;приговорена;признан виновным;признана виновной",
        DEATH: "умер;умерла;погиб;погибла;убит;убита;был убит;скончался;скончалась;ликвидирован;казнён;казнен",
        RELEASE: "освобождён;освобожден;освобождена;вышел на свободу;отпущен",
        EXTRADITION: "экстрадирован;экстрадирована;выдан;депортирован",
        WARRANT: "ордер на арест;ордер на его арест",
    },
}
FATE_WORDS = {
    language: PhraseTable({phrase: fate for fate, text in rows.items() for phrase in text.split(";")})
    for language, rows in _WORDS.items()
}
"""Language to its words; each has one of `FATES` as its value."""
