"""Words by which a paper, a station or a website is said to see somebody on a list, by language."""

from typing import NamedTuple

from onrecord.read.lexicon.base import words


class Seeing(NamedTuple):
    """Words of one language.

    Attributes:
        sources: Nouns for who publishes something.
        sees: Verbs of seeing, placing or counting somebody somewhere.
        keeps: Verbs of keeping somebody where an authority has put him.
        there: Words that point at the list spoken of; of two tokens with a preposition.
    """

    sources: frozenset[str]
    sees: frozenset[str]
    keeps: frozenset[str]
    there: frozenset[tuple[str, ...]]


def _points(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in text.split(","))


SEEING = {
    "en": Seeing(
        words(
            "paper daily weekly newspaper tabloid magazine newsletter bulletin website site blog blogger portal channel "
            "station radio broadcaster outlet agency broadsheet gazette monthly podcast columnist leaflet pamphlet flyer "
            "circular memo editorial post thread"
        ),
        words(
            "sees saw puts places placed counts counted has had lists listed includes included adds added names named spots "
            "spotted locates located finds found"
        ),
        words("keeps kept holds held carries carried retains retained leaves left maintains maintained"),
        _points("there,on it,in it,among them,on them"),
    ),
    "fr": Seeing(
        words(
            "journal quotidien hebdomadaire hebdo mensuel magazine lettre bulletin site blog blogueur portail chaîne station "
            "radio télévision agence gazette tract revue tabloïd circulaire éditorial podcast"
        ),
        words(
            "voit voient voyait vit place placent plaçait plaça range rangent compte comptent situe situent met mettent ajoute "
            "ajoutent inclut incluent cite citent mentionne nomme loge trouve"
        ),
        words(
            "maintient maintiennent maintenait maintint garde gardent gardait conserve conservent conservait laisse laissent"
        ),
        _points("y,dessus,dedans"),
    ),
    "es": Seeing(
        words(
            "diario periódico semanario mensual revista boletín sitio web blog bloguero portal canal emisora radio cadena "
            "televisión agencia gaceta volante panfleto circular folleto tabloide columnista pódcast podcast"
        ),
        words(
            "ve ven veía vio coloca colocan colocó sitúa sitúan situó pone ponen puso cuenta cuentan incluye incluyen incluyó "
            "añade añaden añadió ubica ubican ubicó mete meten menciona nombra encuentra"
        ),
        words("mantiene mantienen mantuvo mantenía conserva conservan conservó guarda guardan tiene tienen deja dejan"),
        _points("allí,ahí,en ella,en ellas,en él,entre ellos"),
    ),
    "pt": Seeing(
        words(
            "jornal diário semanário revista boletim sítio site blogue portal canal emissora rádio estação televisão agência "
            "gazeta panfleto circular folheto colunista"
        ),
        words(
            "vê veem via viu coloca colocam colocou põe põem pôs conta inclui incluiu situa acrescenta menciona nomeia"
        ),
        words("mantém mantêm manteve conserva conservam tem têm guarda"),
        _points("lá,ali,aí,nela,nelas,nele"),
    ),
    "de": Seeing(
        words(
            "zeitung tageszeitung wochenzeitung blatt magazin zeitschrift rundbrief newsletter webseite website blog blogger "
            "portal kanal sender radiosender fernsehsender exilsender agentur gazette flugblatt rundschreiben kolumnist "
            "podcast leserbrief boulevardblatt"
        ),
        words(
            "sieht sehen sah sahen führt führen führte setzt setzen setzte zählt zählen zählte verortet vermutet wähnt nennt "
            "findet fand listet"
        ),
        words("hält halten hielt behält behalten behielt führt führen führte listet belässt beließ lässt"),
        _points("dort,darauf,drauf,darunter,darin,auf ihr,auf ihnen,dazu"),
    ),
    "ru": Seeing(
        words(
            "газета еженедельник журнал бюллетень сайт блог блогер портал канал телеканал телеграм-канал радио радиостанция "
            "станция агентство издание таблоид листовка колумнист подкаст рассылка вестник"
        ),
        words(
            "видит видят видел видела помещает помещают поместил поместила числит называет упоминает находит ставит записывает"
        ),
        words(
            "держит держат держал{,а,о,и} удерживает удерживают хранит хранят оставляет оставил{,а,о,и} числит числят ведёт ведет"
        ),
        _points("там,туда,там же,туда же,в нём,в нем,в ней,среди них"),
    ),
}
"""Words of each language that has them."""
