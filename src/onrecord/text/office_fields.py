"""What an office is of, besides a portfolio: bodies, arms, units and goods, by one word each in five languages.

A word ending in `*` stands for all that begin so. `Head of the Military Hospital` and `dirigeait l'hôpital militaire`
have the fields `military` and `hospital` in common.
"""

import re
from functools import lru_cache

from onrecord.text.normalize import fold
from onrecord.text.offices import offices_of

_FIELDS = """army: army armies armee armees ejercito* heer heeres landstreitkraft* арми*
air_force: air airforce aerienn* aerea aereas luftstreitkraft* luftverteidig* luftabwehr* авиаци* воздушн* luftwaffe* aviacion вво ввс
armed: armed armees armadas streitkraft* вооруженн*
assembly: assembly parliament parliamentar* assemblee parlement* asamblea parlament* congreso nationalversammlung* собрани* парламент* дум* duma knesset majlis
bank: bank banking banks banque banco zentralbank* банк* центробанк*
board: board council councils conseil conseils consejo consejos rat rats rates совет совета совете советом junta vorstand* aufsichtsrat* правлени*
border: border borders frontier* frontera* grenz* пограничн*
brigade: brigade* brigada* бригад*
battalion: battalion* bataillon* batallon* батальон*
cabinet: cabinet gabinete kabinett* кабинет*
construction: works travaux
coast: coast* cote cotier* costa costas kusten* берег* береговой
court: court courts tribunal tribunals tribunaux tribunales cour cours cortes gerichte gerichten gerichts gerichtshof* militargericht* трибунал* corte gericht* суд суда верховного
customs: customs douane* aduana* zoll* тамож*
development: development developpement desarrollo entwicklung* развити*
diamonds: diamond* diamant* алмаз*
district: district* distrito* bezirk* район*
drugs: drug drugs narcotic* drogue* stupefiant* droga* drogen* rauschgift* narco* наркотик*
explosives: explosive* explosif* explosiv* sprengstoff* взрывчат*
fighters: fighter* combattant* combatiente* kampfer* боевик*
general_staff: staff mayor штаб*
gold: gold or oro золот*
guard: guard guards garde guardia garde* гвард* охран* leibwach* leibgard* prasidentengard* escolta
central: central* zentral* центральн*
commission: commission* comision* kommission* комисси*
elections: election* electoral* eleccion* elecciones electora* electorale* wahl wahlen wahlkommission* выбор* избирательн*
administration: administration* administracion* verwaltung* администраци*
committee: committee* comite komitee* комитет*
investigation: investigati* enquete* investigacion* ermittlung* следственн*
hospital: hospital* hopital* krankenhaus* militarkrankenhaus* lazarett* госпитал* больниц*
humans: migrant* people human* personnes personas menschen* люд* мигрант*
ivory: ivory ivoire marfil elfenbein* слонов*
logistics: logist* intendan* тыл тыла материально*
marine: marine maritime naval navy marina armada seestreitkraft* kriegsmarine* морск* флот* вмс вмф sea shipping
military: military militar* militair* militaire* военн* воинск*
missile: missile* rakete* cohete* misil* ракет*
nuclear: nuclear* nucleaire* kern* atom* ядерн* атомн*
operations: operation* operacion* operativ* einsatz* операци*
paratroopers: paratrooper* parachut* paracaid* fallschirm* десант*
party: party parti partido partei* парти*
police: police policia polizei* polizisten полици* милици*
prisons: prison prisons prisones penitenci* penitentiar* carcel* prision* gefangnis* strafvollzug* тюр* тюрем*
propaganda: propagand* media medias medios medien* пропаганд* медиа
province: province provincial provincia* provinz* провинци*
region: region regions regional* region* zone zones zona gebiet* област* регион* зон*
sales: sales ventes ventas vertrieb* verkauf* сбыт* продаж*
sector: sector* secteur* sektor* abschnitt* сектор*
special: special speciale* especial* spezial* sonder* спецназ* специальн*
staff: staff personnel personal
taxes: tax taxes taxation impot* impuesto* steuer* налог*
training: training formation entrenamiento ausbildung* подготовк* обучени*
tribe: tribe tribes tribal tribu tribus stamm* племен* племя
union: union unions syndicat* sindicat* gewerkschaft* профсоюз*
university: universit* universidad* universitat* университет*
weapons: weapon* arm arms armes armas waffen* оружи* munition*"""


def _table() -> tuple[dict[str, str], dict[str, str]]:
    exact: dict[str, str] = {}
    stems: dict[str, str] = {}
    for line in _FIELDS.splitlines():
        field, _, words = line.partition(":")
        for word in words.split():
            (stems if word.endswith("*") else exact)[fold(word.rstrip("*"))] = field
    return exact, stems


_EXACT, _STEMS = _table()
_JOINTS = re.compile(r"[’'\-]")
UNITS = frozenset({"sector", "region", "province", "district", "brigade", "battalion"})
"""Fields that need a name to tell one from another: `the Korlat sector`."""
_SHORTEST_STEM = 3


@lru_cache(maxsize=16384)
def fields_of(words: str) -> frozenset[str]:
    """Return the portfolios and the fields that words name, each under one word."""
    return frozenset(field for word in _JOINTS.sub(" ", words).split() for field in field_of(word))


@lru_cache(maxsize=16384)
def field_of(word: str) -> frozenset[str]:
    """Return the portfolios and the fields that one word names; none for a name."""
    folded = fold(word)
    found = set(offices_of(word))
    if folded in _EXACT:
        found.add(_EXACT[folded])
    else:
        lengths = range(len(folded), _SHORTEST_STEM - 1, -1)
        found |= {_STEMS[folded[:length]] for length in lengths if folded[:length] in _STEMS}
    return frozenset(found)
