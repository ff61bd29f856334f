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
