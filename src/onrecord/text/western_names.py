"""First names of Western languages as Russian writes them: by sound, which no letter-by-letter romanisation gives back.

`Жан-Пьер` is `Jean-Pierre`, `Лоран` is `Laurent`, `Хорхе` is `Jorge`.
"""

from functools import lru_cache

from onrecord.text.cases import likely_nominative, nominatives
from onrecord.text.normalize import fold
from onrecord.text.romanise import romanise

_ROWS = """
адольф adolphe adolf; ален alain; альбер albert; альфонс alphonse alfons; анатоль anatole; андре andre; анри henri
антуан antoine; аристид aristide; арман armand; арно arnaud; бенжамен benjamin; бенуа benoit; бернар bernard
бертран bertrand; блез blaise; боско bosco; венсан vincent; виктор victor; вильям william; габриэль gabriel
гаспар gaspard; гастон gaston; ги guy; гийом guillaume; грегуар gregoire; гюстав gustave; давид david; дени denis
даниэль daniel; дидье didier; доминик dominique; дьёдонне dieudonne; жак jacques; жан jean; жером jerome
жермен germain; жерар gerard; жильбер gilbert; жиль gilles; жозеф joseph; жозюэ josue; жорж georges; жуан juan joao
жюль jules; жюльен julien; жюстен justin; игнас ignace; иларион hilarion; камиль camille; кристиан christian
кристоф christophe; клод claude; леон leon; леопольд leopold; лоран laurent; луи louis; люк luc luke; люсьен lucien
максим maxime; марк marc mark; мартен martin; марсель marcel; матьё mathieu matthieu; мишель michel; морис maurice
нестор nestor; николя nicolas; ноэль noel; огюстен augustin; оливье olivier; патрис patrice; патрик patrick
паскаль pascal; поль paul; пьер pierre; раймон raymond; реми remy remi; рене rene; ришар richard; робер robert
роже roger; самюэль samuel; себастьен sebastien; сильвен sylvain; сильвестр sylvestre; симон simon
станислас stanislas; стефан stephane; сосфен sosthene; теодор theodore; тома thomas; тьерри thierry; фабрис fabrice
фелисьен felicien; феликс felix; фердинан ferdinand; филипп philippe philip; флоран florent; франк franck frank
франсис francis; франсуа francois; фредерик frederic; фюльжанс fulgence; шарль charles; эдуар edouard; эжен eugene
эмиль emile; эммануэль emmanuel; эмманюэль emmanuel; эрик eric; этьен etienne; ив yves; иньяс ignace
валентен valentin; мари marie; жанна jeanne; анна anne anna; кристин christine; франсуаза francoise
бриджитт brigitte; клодин claudine; хорхе jorge; хосе jose; хуан juan; хавьер javier; хайме jaime; хесус jesus
хоакин joaquin; хулио julio; хулиан julian; хулиа julia; гильермо guillermo; гонсало gonzalo; диосдадо diosdado
дельси delcy; карлос carlos; луис luis; мануэль manuel; мигель miguel; николас nicolas; рауль raul; рикардо ricardo
родриго rodrigo; сесар cesar; сесилия cecilia; силия cilia; энрике enrique; эрнесто ernesto; эухенио eugenio
эусебио eusebio; уго hugo; умберто humberto; игнасио ignacio; исраэль israel; лусия lucia; росарио rosario
росалия rosalia; висенте vicente; исмаэль ismael; джон john; джордж george; джеймс james; джек jack; джозеф joseph
джоэл joel; джошуа joshua; джонатан jonathan; джастин justin; джулия julia; джерри jerry; джеффри jeffrey geoffrey
дуглас douglas; майкл michael; мэтью matthew; питер peter; пол paul; роберт robert; стивен stephen steven
томас thomas; уильям william; уолтер walter; чарльз charles; эдвард edward; эндрю andrew; эммерсон emmerson
констанс constance; констан constant; крис chris; кристофер christopher; ричард richard; филип philip; фрэнк frank
гарри harry; генри henry; дэвид david; дэниел daniel; оуэн owen; саймон simon; грейс grace; мэри mary
элизабет elizabeth; лео leo; рой roy; уоррен warren; джо joe; том tom; вольфганг wolfgang; вильгельм wilhelm
йоханнес johannes; йозеф josef; карл karl carl; клаус klaus; людвиг ludwig; отто otto; пауль paul; петер peter
ганс hans; гельмут helmut; генрих heinrich; герхард gerhard; дитер dieter; юрген jurgen juergen; йорг jorg joerg
фриц fritz; хайнц heinz; юлиан julian; эрих erich; уве uwe; жоао joao; жозе jose; паулу paulo; педру pedro
антониу antonio; домингуш domingos; карлуш carlos; луиш luis; жоржи jorge; энрикеш henrique
"""


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    rows = (row.split() for line in _ROWS.strip().splitlines() for row in line.split(";"))
    return {fold(row[0]): frozenset(row[1:]) for row in rows if row and " " not in fold(row[0])}


@lru_cache(maxsize=16384)
def western_forms(word: str) -> frozenset[str]:
    """Return the Latin spellings of a Western first name in Cyrillic letters, in any case: `Лорана` is `laurent`."""
    table, folded = _table(), fold(word)
    known = table.get(folded)
    if known is not None:
        return known
    return frozenset(name for form in nominatives(folded) for name in table.get(form, ()))


def in_western_spelling(name: str) -> str:
    """Return a name in Cyrillic letters with its Western first names as their language writes them; empty without."""
    words = fold(name).split()
    western = [sorted(western_forms(word)) for word in words]
    if len(words) < LEAST_WORDS or not any(western):
        return ""
    latin = (
        forms[0] if forms else romanise(likely_nominative(word))[0] for word, forms in zip(words, western, strict=True)
    )
    return " ".join(latin)


LEAST_WORDS = 2
