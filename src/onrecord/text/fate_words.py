"""Words for what befell a person: arrest, conviction, death, release, extradition, a warrant; and that one fled.

Reports tell of it in several languages; the narratives of the lists, in English.
"""

from onrecord.text.normalize import fold
from onrecord.text.phrases import PhraseTable

ARREST, CONVICTION, DEATH, RELEASE, EXTRADITION, WARRANT, FLIGHT = (
    "arrest",
    "conviction",
    "death",
    "release",
    "extradition",
    "warrant",
    "flight",
)
FATES = frozenset({ARREST, CONVICTION, DEATH, RELEASE, EXTRADITION, WARRANT, FLIGHT})
"""What a report and a list may both tell of a person, with a date."""
ONCE = frozenset({DEATH, CONVICTION, EXTRADITION})
"""What seldom befalls anybody twice: another date on record is a difference, not another event."""

_WORDS = {
    "en": {
        ARREST: "arrested;was detained;were detained;been detained;detained in;detained by;taken into custody;"
        "apprehended;"
        "was captured;been captured;captured in;was caught;caught in;were caught;been caught;picked up in;was seized;seized in;"
        "in custody;in * custody;under arrest;was jailed;was imprisoned;was nabbed;was held;rounded up;in prison in;in prison at;"
        "in jail at;in detention at;being held;"
        "in jail in;in detention in;imprisoned in;jailed in;prisoner in;prisoner of;inmate of;inmate in;detainee in;locked up",
        CONVICTION: "convicted;found guilty;found * guilty;sentenced;condemned in;condemned to;jailed for;"
        "given a prison sentence;prison sentence;jail sentence;prison term;jail term;years in prison;years in jail;"
        "years behind bars;years of imprisonment;years imprisonment;year sentence;year term;"
        "serving * years;serving a sentence;serving a life;life in prison;life sentence;life imprisonment;got * years;"
        "received * years;handed * years",
        DEATH: "died;was killed;were killed;been killed;killed in;is dead;deceased;was assassinated;was slain;"
        "was executed;dead since;died in;perished;met his death;lost his life",
        RELEASE: "released from;was released;been released;was freed;been freed;set free;was let out;been let out;let go;"
        "was let go;walked free;left prison;left jail;out of prison;out of jail",
        EXTRADITION: "extradited;deported;handed over to",
        WARRANT: "arrest warrant;arrest warrants;warrant of arrest;mandate of arrest;warrant for his arrest;"
        "warrant for her arrest;warrant for;wanted by;had wanted him;had wanted her;is wanted",
        FLIGHT: "fled;flees;fled to;escaped to;escaped into;escaped in;escaped at;escaped from;took refuge;taken refuge;sought refuge;slipped into;crossed into;went into exile;gone into exile",
    },
    "fr": {
        ARREST: "arrêté;arrêtée;arrêtés;interpellé;interpellée;appréhendé;capturé;capturée;placé en détention",
        CONVICTION: "condamné;condamnée;condamnés;reconnu coupable;reconnue coupable;déclaré coupable;ans de prison;ans de réclusion;ans de détention;ans d'emprisonnement;"
        "purge une peine;purge sa peine;écopé",
        DEATH: "mort en;mort le;est mort;est morte;a été tué;a été tuée;fut tué;tué en;tué le;décédé;décédée;"
        "abattu;exécuté",
        RELEASE: "libéré;libérée;relâché;relâchée;remis en liberté",
        EXTRADITION: "extradé;extradée;expulsé vers;remis à",
        WARRANT: "mandat d'arrêt;mandats d'arrêt",
        FLIGHT: "enfui;enfuie;enfuis;enfuit;enfuirent;réfugié;réfugiée;réfugiés;réfugie;a fui;ont fui;avait fui;avaient fui;fuyait;pris la fuite;prit la fuite;trouvé refuge;trouva refuge;replié;repliée;exilé;exilée",
    },
    "es": {
        ARREST: "arrestado;arrestada;arrestó;arrestaron;detenido;detenida;detuvo;detuvieron;capturado;capturada;capturó;"
        "capturaron;apresado;apresada;apresaron;aprehendido;aprehendida;encarcelado;encarcelada;fue detenido;"
        "cayó preso;cayó presa;cayó detenido;bajo arresto;bajo custodia;recluido en;recluida en",
        CONVICTION: "condenado;condenada;condenó;condenaron;sentenciado;sentenciada;sentenció;sentenciaron;penado con;"
        "declarado culpable;declarada culpable;hallado culpable;hallada culpable;encontrado culpable;encontrada culpable;"
        "años de cárcel;años de prisión;años de reclusión;años de condena;años de pena;años de encierro;años entre rejas;"
        "cumple condena;cumple sentencia;cumple pena;cumple una condena;cumple una pena;cumple una sentencia;"
        "cumplió condena;cumplía condena;cumplió una condena;cumplió una pena;purga;purgó;purgaba;"
        "recibió una condena;recibió una pena;recibió una sentencia;cadena perpetua",
        DEATH: "murió;falleció;pereció;perdió la vida;resultó muerto;resultó muerta;muerto en;muerta en;fue abatido;abatido;"
        "abatida;fue asesinado;asesinado;asesinada;fue muerto;fallecido;fallecida;ejecutado;ejecutada",
        RELEASE: "liberado;liberada;puesto en libertad;puesta en libertad;excarcelado;excarcelada;quedó en libertad;"
        "salió en libertad;salió de prisión;salió de la cárcel;recuperó la libertad",
        EXTRADITION: "extraditado;extraditada;extraditó;extraditaron;deportado;deportada;deportó;deportaron;"
        "entregado a;entregada a",
        WARRANT: "orden de arresto;orden de detención;orden de captura",
        FLIGHT: "huyó;huyeron;huido;huyendo;refugió;refugiaron;refugiado;refugiada;escapó a;escapó hacia;fugó;fugaron;fugado;fugada;exilió;exiliado;exiliada",
    },
    "de": {
        ARREST: "verhaftet;verhaftete;verhafteten;festgenommen;nahm * fest;nahmen * fest;festgesetzt;inhaftiert;gefasst;"
        "fasste;fassten;ergriffen;aufgegriffen;eingesperrt;gefangen genommen;gefangengenommen;in haft;in untersuchungshaft",
        CONVICTION: "verurteilt;verurteilte;verurteilten;abgeurteilt;schuldig gesprochen;für schuldig befunden;"
        "jahre haft;jahren haft;jahre gefängnis;jahren gefängnis;jahre hinter gittern;jahren hinter gittern;"
        "haftstrafe;freiheitsstrafe;gefängnisstrafe;lebenslange haft;lebenslang",
        DEATH: "starb;gestorben;getötet;tötete;töteten;verstorben;verstarb;umgekommen;ums leben;kam ums leben;erschossen;"
        "wurde erschossen;hingerichtet;ermordet",
        RELEASE: "freigelassen;entlassen;auf freien fuß gesetzt;auf freien fuß;auf freiem fuß;kam frei;freigekommen",
        EXTRADITION: "ausgeliefert;lieferte * aus;lieferten * aus;überstellt;abgeschoben;ausgewiesen",
        WARRANT: "haftbefehl;haftbefehle",
        FLIGHT: "floh;flohen;geflohen;geflüchtet;flüchtete;flüchteten;setzte sich * ab;setzte sich nach * ab;nach * abgesetzt;untergetaucht in",
    },
    "ru": {
        ARREST: "арестован;арестована;арестовали;арестовала;арестовало;арестовал;задержан;задержана;задержали;задержала;задержал;схвачен;схвачена;схватили;"
        "пойман;поймана;поймали;взят под стражу;взята под стражу;взяли под стражу;заключён под стражу;заключен под стражу;заключили под стражу;под арестом",
        CONVICTION: "осуждён;осужден;осуждена;осудил;осудили;приговорён;приговорен;приговорена;приговорил;приговорили;признан виновным;признана виновной;лет тюрьмы;годам тюрьмы;"
        "лет лишения;годам лишения;лет колонии;годам колонии;года тюрьмы;лет заключения;годам заключения;отбывает наказание;отбывает срок;отбывает * срок;получил * срок;пожизненное заключение;пожизненный срок",
        DEATH: "умер;умерла;погиб;погибла;убит;убита;убили;был убит;скончался;скончалась;ликвидирован;ликвидирована;ликвидировали;казнён;казнен;казнили;не стало;застрелен;расстрелян",
        RELEASE: "освобождён;освобожден;освобождена;освободили;вышел на свободу;вышла на свободу;отпущен;отпустили;выпустили;оказался на свободе",
        EXTRADITION: "экстрадирован;экстрадирована;экстрадировали;выдан;выдана;выдали;депортирован;депортирована;депортировали",
        WARRANT: "ордер на арест;ордер на его арест;ордер на её арест;объявлен в розыск;объявлена в розыск",
        FLIGHT: "бежал;бежала;бежали;сбежал;сбежала;сбежали;скрылся в;скрылась в;укрылся;укрылась;укрылись",
    },
    "ar": {
        ARREST: "اعتقل;اعتقلت;اعتقلته;اعتقاله;أوقف;أوقفت;أوقفته;قبض عليه;قبضت عليه;ألقي القبض عليه;ألقت القبض عليه;احتجز;أسر",
        CONVICTION: "أدين;أدينت;أدانته;حكم عليه;حكمت عليه;حكم عليها;حوكم",
        DEATH: "قتل;قتلت;قتلته;مقتله;توفي;توفيت;مات;ماتت;لقي مصرعه;لقي حتفه;اغتيل;أعدم;وفاته",
        RELEASE: "أفرج عنه;أفرجت عنه;أطلق سراحه;أطلقت سراحه;خرج من السجن",
        EXTRADITION: "سلم إلى;سلمته;رحل إلى;ترحيله;تسليمه",
        WARRANT: "مذكرة توقيف;مذكرة اعتقال;مذكرة القبض;أمر اعتقال;أمر القبض",
    },
    "fa": {
        ARREST: "بازداشت شد;بازداشت شده;بازداشت کرد;بازداشت کردند;دستگیر شد;دستگیر شده;دستگیر کرد;دستگیر کردند;اسیر شد",
        CONVICTION: "محکوم شد;محکوم شده;محکوم گردید;مجرم شناخته شد;گناهکار شناخته شد",
        DEATH: "کشته شد;کشته شده;کشته شدند;درگذشت;درگذشته;جان باخت;جان باخته;مرده;به قتل رسید;ترور شد;اعدام شد;وفات کرد",
        RELEASE: "آزاد شد;آزاد شده;رها شد;رها شده;از زندان آزاد",
        EXTRADITION: "مسترد شد;تحویل داده شد;اخراج شد;سپرده شد به",
        WARRANT: "حکم بازداشت;حکم جلب;حکم دستگیری",
    },
    "pt": {
        ARREST: "preso;presa;detido;detida;capturado;capturada;foi preso;foi detido",
        CONVICTION: "condenado;condenada;sentenciado;sentenciada;considerado culpado;considerada culpada",
        DEATH: "morreu;faleceu;foi morto;foi morta;morto em;morto a;assassinado;assassinada;abatido;executado",
        RELEASE: "libertado;libertada;solto;solta;posto em liberdade;saiu da prisão",
        EXTRADITION: "extraditado;extraditada;deportado;deportada;entregue a",
        WARRANT: "mandado de captura;mandado de prisão;mandado de detenção",
        FLIGHT: "fugiu;fugiram;refugiou-se;refugiaram-se;exilou-se",
    },
    "it": {
        ARREST: "arrestato;arrestata;arrestati;catturato;catturata;fermato;detenuto;fu arrestato",
        CONVICTION: "condannato;condannata;giudicato colpevole;riconosciuto colpevole;dichiarato colpevole",
        DEATH: "morì;è morto;è morta;morto nel;morto il;deceduto;ucciso;uccisa;è stato ucciso;assassinato;giustiziato;fu ucciso",
        RELEASE: "rilasciato;rilasciata;liberato;liberata;scarcerato;scarcerata;rimesso in libertà",
        EXTRADITION: "estradato;estradata;espulso;consegnato a;deportato",
        WARRANT: "mandato di arresto;mandato d'arresto;mandato di cattura",
        FLIGHT: "fuggì;fuggito;fuggita;rifugiato;rifugiata;rifugiò",
    },
}


def _spelt(phrase: str) -> str:
    """The phrase as a text's words are compared: folded in letters that have variants."""
    return fold(phrase) if phrase[0] > _LAST_CYRILLIC else phrase


_LAST_CYRILLIC = "\u052f"
FATE_WORDS = {
    language: PhraseTable({_spelt(phrase): fate for fate, text in rows.items() for phrase in text.split(";")})
    for language, rows in _WORDS.items()
}
"""Language to its words; each has one of `FATES` as its value."""
