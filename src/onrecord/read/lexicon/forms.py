"""Endings of finite verbs, and of words that end as they do, by language."""

import dataclasses
import functools

from onrecord.read.lexicon.base import words


@dataclasses.dataclass(frozen=True, kw_only=True)
class Forms:
    """Endings of one language."""

    endings: tuple[str, ...] = ()
    """Endings that a small word has as a finite verb."""
    others: tuple[str, ...] = ()
    """Endings of nouns and adjectives, which overrule both."""
    nouns: frozenset[str] = frozenset()
    """Words that end so and are no verbs."""
    present: tuple[str, ...] = ()
    """Endings of the present, which tell only between a name and an object."""
    objects: frozenset[str] = frozenset()
    """Words that open an object behind such a verb."""

    @functools.cached_property
    def whole(self) -> tuple[str, ...]:
        """The longer words of `nouns`, with which compounds end too: Russian `телеканал`."""
        return tuple(sorted(word for word in self.nouns if len(word) >= SHORTEST_IN_COMPOUND))


SHORTEST_IN_COMPOUND = 5
"""Letters of a noun that compounds end with; a shorter one also ends verbs."""
_RU_NOUNS = (
    "канал{,а,е,у} капитал{,а,е} материал{,а,е} журнал{,а,е} генерал{,а,е} адмирал{,а,е} сигнал{,а} финал{,а,е} скандал{,а,е} вокзал{,а,е} квартал{,а,е} персонал{,а} арсенал{,а,е} металл{,а}"
    " идеал{,а} потенциал{,а} филиал{,а,е} трибунал{,а,е} интервал{,а} подвал{,а,е} обвал{,а} провал{,а} криминал{,а} оригинал{,а} терминал{,а,е} портал{,а,е} маршал{,а} начал{,а,о} школ{а,е}"
    " отдел{,а,е} раздел{,а,е} предел{,а} стрел{а,ы} могил{а,ы} сил{а,ы} дел{о,а} тел{о,а} сел{о,а} стекл{о,а} числ{о,а} масл{о,а} кресл{о,а} ветл{а} вилл{а,ы} мотив{а} автомобил{ь,я,и}"
    " тысячел перил жил{ья} тыл{а,у} уголовно обыл рубил мюрид кредит{,а} лимит{,а} транзит{,а} дефицит{,а} профицит{,а} визит{,а} бандит{,а} элит{а,ы} орбит{а,ы} защит{а,ы} аудит{,а} депозит{,а}"
    " солдат{,а} мандат{,а} кандидат{,а} депутат{,а} результат{,а} адвокат{,а} сертификат{,а} халифат{,а} эмират{,а,ы} султанат{,а} делегат{,а} аппарат{,а} плакат{,а} формат{,а} комбинат{,а}"
    " предмет{,а,ы} сюжет{,а} бюджет{,а} монет планет кабинет{,а} интернет{,а} памфлет паркет комет примет этажерк ракет газет манжет гамбит менуэт клевет приют уют шут закат доклад капитула статут институт{,а} минут пункт маршрут{,а} парашют{,а} валют{а,ы} недвижимо магнит{,а} гранит{,а} зенит{,а} взял было были была"
)

FORMS = {
    "ru": Forms(
        endings=(
            *(
                "ал",
                "ала",
                "ало",
                "али",
                "ил",
                "ила",
                "ило",
                "или",
                "ял",
                "яла",
                "яли",
                "ел",
                "ела",
                "ели",
                "ул",
                "ула",
                "ули",
            ),
            *(
                "лся",
                "лась",
                "лось",
                "лись",
                "ает",
                "ают",
                "яет",
                "яют",
                "ует",
                "уют",
                "еет",
                "еют",
                "ается",
                "аются",
                "ится",
                "ятся",
            ),
            *(
                "уется",
                "уются",
                "яется",
                "яются",
                "ёт",
                "ют",
                "дит",
                "дят",
                "тит",
                "тят",
                "вит",
                "вят",
                "сит",
                "зит",
                "жит",
                "жат",
                "шит",
                "нит",
                "нят",
                *("дут", "мут", "нут", "жут", "рут", "гут", "шут", "дет", "нет", "жет", "мет"),
            ),
        ),
        others=("ители", "атели", "ятели", "едели", "одели", "ритель", "абель"),
        nouns=words(_RU_NOUNS),
    ),
    "es": Forms(
        endings=(
            "aron",
            "ieron",
            "aban",
            "aba",
            "ará",
            "arán",
            "erá",
            "erán",
            "irá",
            "irán",
            "aría",
            "ería",
            "iría",
            "ó",
        ),
        nouns=words("sílaba guayaba avería batería galería minería refinería maquinaría notaría secretaría sangría"),
        present=("a", "an", "e", "en"),
        others=(
            "ense",
            "ana",
            "ina",
            "eña",
            "esa",
            "ica",
            "iva",
            "ante",
            "ente",
            "ista",
            "able",
            "ible",
            "ada",
            "ida",
            "ita",
            "aria",
            "osa",
        ),
        objects=words("el la los las un una su sus este esta al del a"),
    ),
    "fr": Forms(
        endings=("aient", "èrent", "irent", "ait", "era", "eront", "erait", "eraient"),
        nouns=words(
            "fait lait trait portrait{,s} retrait extrait attrait souhait parfait forfait bienfait méfait abstrait distrait satisfait surfait défait attrait opéra"
        ),
        present=("e", "ent", "it"),
        others=(
            "enne",
            "aine",
            "oise",
            "aise",
            "ique",
            "ive",
            "ale",
            "elle",
            "ière",
            "euse",
            "trice",
            "ée",
            "iste",
            "ente",
            "ante",
            "ment",
            "able",
            "aire",
        ),
        objects=words("le la les l' un une son sa ses leur leurs ce cet cette ces du au aux"),
    ),
    "de": Forms(
        endings=(
            "ierte",
            "ierten",
            "elte",
            "elten",
            "igte",
            "igten",
            "chte",
            "chten",
            "ckte",
            "ckten",
            "rte",
            "rten",
            "hlte",
            "hlten",
        ),
        nouns=words(
            "letzte{,n} erste{,n} zweite{,n} dritte{,n} vierte{,n} fünfte{,n} rechte{,n} schlechte{,n} echte{,n} leichte{,n} harte{,n} zarte{,n} dichte{,n} feuchte{,n} möchte{,n} verhaftete{,n} genannte{,n} sogenannte{,n}"
            " gesuchte{,n} gefürchtete{,n} verurteilte{,n} sanktionierte{,n} gelistete{,n}"
        ),
        present=("t", "te", "ten"),
        others=("ert", "iert"),
        objects=words(
            "den die das ein eine einen sein seine seinen ihr ihre ihren seit in im auf mit für von vom als nach bei zum zur gegen unter über"
        ),
    ),
}


FINITE = {
    "fr": words(
        "remont{e,ent,ait,aient,a} dat{e,ent,ait,aient} pès{e,ent} pes{ait,aient} purg{e,ent,eait} mérit{e,ent,ait} concern{e,ent,ait} compt{e,ent,ait} "
        "manqu{e,ent,ait} recouvr{e,a} écop{e,ent,ait,a} incarn{e,ent,ait} côtoi{e,ent} côtoyait traîn{e,ent,ait} sévi{t,ssent,ssait} œuvr{e,ent,ait} "
        "pilot{e,ent,ait} présid{e,ent,ait,a} chapeaut{e,ent,ait} coiff{e,ait} plan{e,ent,ait} croupi{t,ssent,ssait} coul{e,ent,ait} bénéfici{e,ent,ait} "
        "jouit jouissait milit{e,ent,ait} rejett{e,ent} réfut{e,ent,ait} fui{t,ent} fuyait succomb{e,a} décèd{e,a} suscit{e,ent,ait} complique{,nt} lèv{e,ent} "
        "supprim{e,ent,a} effac{e,ent} quitt{e,ent,ait,a} sombr{e,ent,a} chang{e,ent,ea} traqu{e,ent,ait} poursui{t,vent,vait} condamn{e,ent,a} "
        "arrêt{e,ent,a} interpell{e,ent,a} extrad{e,ent,a} transf{ère,éra} libér{a,èrent} demeur{ait,aient} relev{ait,aient} cour{t,ent,ait} "
        "appartien{t,nent} expir{e,ent,a} tomb{e,ent,a} équivau{t,lent} suffi{t,sent} signifi{e,ent} pos{e,ent} prouv{e,ent}"
    ),
    "es": words(
        "dat{a,an,aba,aban} remont{a,an,aba} pes{a,an,aba,aban} resid{e,en,ía,ían} habit{a,an,aba} purg{a,an,aba} carec{e,en,ía} disfrut{a,an} goz{a,an} "
        "ejerc{e,en,ía} desempeñ{a,an,aba} ostent{a,an,aba} presid{e,en,ía} compart{e,en,ía,ían} imput{a,an} rond{a,an,aba} engros{a,an} estren{a,an} "
        "aplic{a,an,aba} proced{e,en,ía,ían} sobreviv{e,en} rig{e,en} benefici{a,an} afect{a,an,aba} encarn{a,an,aba} simboliz{a,an} asust{a,an} llor{a,an} "
        "merec{e,en,ía} pint{a,an} huel{e,en} signific{a,an} bast{a,an,aba} sobr{a,an} gestion{a,an,aba} administr{a,an,aba} trafic{a,an,aba} tendría{,n} "
        "vien{e,en} arranc{a,an} valdría{,n} val{e,en} import{a,an}"
    ),
}
"""Finite verbs that no table of a language has, most of them because they are nouns as well: `date`, `remonte`."""
