"""More nouns for bodies, by language: firms by their trade, institutions, units.

With a definite article such a noun stands for a body named before (`le fonds`, `das Institut`, `la aerolínea`); beside
a name it describes it (`der Ölkonzern X`).
"""

from onrecord.read.lexicon.base import words

BODIES = {
    "fr": words(
        "fonds holding filiale coentreprise consortium conglomérat institut université académie fabrique raffinerie imprimerie "
        "armateur transporteur opérateur fabricant constructeur distributeur fournisseur assureur coopérative régie régiment "
        "bataillon escadron division syndicat ligue ong établissement cabinet caisse exploitant cimenterie brasserie"
    ),
    "es": words(
        "fondo fideicomiso holding filial subsidiaria consorcio conglomerado instituto institución universidad academia refinería "
        "astillero naviera aerolínea operadora fabricante constructora exportadora importadora distribuidora comercializadora "
        "aseguradora financiera cooperativa regimiento batallón escuadrón división sindicato liga ong petrolera minera cementera "
        "tabacalera hotelera inmobiliaria estatal transportista"
    ),
    "pt": words(
        "fundo holding filial subsidiária consórcio conglomerado instituto instituição universidade academia refinaria estaleiro "
        "armador operadora fabricante construtora exportadora importadora distribuidora seguradora financeira cooperativa "
        "regimento batalhão esquadrão divisão sindicato liga ong petrolífera mineira cimenteira"
    ),
    "de": words(
        "konzern{,s,e} holding fonds institut{,s} institution universität hochschule akademie raffinerie werft reederei "
        "fluggesellschaft fluglinie airline betreiber{,s} hersteller{,s} produzent{,en} lieferant{,en} spedition versicherung "
        "versicherer genossenschaft behörde regiment{,s} bataillon{,s} division abteilung sonderabteilung staffel gewerkschaft "
        "liga tarnfirma tochterfirma tochtergesellschaft baufirma ölfirma ölkonzern handelsgesellschaft briefkastenfirma "
        "staatsfirma staatskonzern handelshaus geldhaus bankhaus fabrik gefängnis{,ses} haftanstalt"
    ),
    "ru": words(
        "холдинг{,а,у,ом,е} концерн{,а,у,ом,е} корпораци{я,и,ю,ей} институт{,а,у,ом,е} университет{,а,у,ом,е} академи{я,и,ю,ей} "
        "завод{,а,у,ом,е} фабрик{а,и,у,ой,е} комбинат{,а,у,ом,е} верф{ь,и,ью} пароходств{о,а,у,ом,е} авиакомпани{я,и,ю,ей} "
        "перевозчик{,а,у,ом,е} страховщик{,а,у,ом} кооператив{,а,у,ом,е} учреждени{е,я,ю,ем,и} подразделени{е,я,ю,ем,и} "
        "спецподразделени{е,я,ю,ем,и} спецотряд{,а,у,ом,е} полк{,а,у,ом} батальон{,а,у,ом,е} дивизи{я,и,ю,ей} профсоюз{,а,у,ом} "
        "консорциум{,а,у,ом,е} судовладелец судовладельца"
    ),
}
"""Nouns that with a definite article stand for a body named before."""
HEADS = words(
    "konzern konzerns hersteller herstellers produzent lieferant betreiber händler firma gesellschaft unternehmen gefängnis "
    "gefängnisses anstalt behörde abteilung einheit brigade truppe miliz gruppe organisation verband verein stiftung reederei "
    "werft fabrik agentur airline linie universität institut instituts zentrum kartell netzwerk partei sender zeitung verlag "
    "holding spedition versicherung vertreter minister ministers ministerin sprecher sprecherin führer direktor direktorin "
    "kommandeur befehlshaber vorgänger vorgängerin nachfolger nachfolgerin unternehmer unternehmerin milliardär millionär "
    "politiker politikerin offizier prediger schmuggler manager managerin berater beraterin präsident präsidentin präsidenten "
    "sekretär sekretärin funktionär richter richterin staatsanwalt oberst general admiral ideologe kämpfer rekruteur chefin "
    "frachter tanker dampfer schlepper jacht schiff schiffs flugzeug"
)
"""The second part of German compounds that describe the name behind them: `Batteriehersteller X`."""
SHORTEST_HEAD, SHORTEST_PREFIX = 5, 3


def ends_in_head(word: str) -> bool:
    """Return whether a German word is a compound of one of these nouns: `frauengefängnis`."""
    return any(word[at:] in HEADS for at in range(SHORTEST_PREFIX, len(word) - SHORTEST_HEAD + 1))
