"""Stems of the frame in which a clause tells of measures: a noun for them, and a verb that brings them to a party.

French, Spanish, German and Russian. A word has the roles of every pattern that it matches from its beginning to its end.
"""

import functools
import re
from collections.abc import Mapping

MEASURE, LIST, BEARS, HITS, DATES, IMPOSES, JOINS, ESCAPES, IGNORES, TOUCHES, FREE, ENTRY, NONE, OTHER, ACT, FALLS, THERE = (
    "measure", "list", "bears", "hits", "dates", "imposes", "joins", "escapes", "ignores", "touches", "free", "entry",
    "none", "other", "act", "falls", "there",
)  # fmt: skip
"""Roles: the nouns (measures, a list, an entry, the act of listing), the verbs of each frame, `no`, verbs of some other
deed, of the day on which an act falls, and of being there."""

_FR = {
    MEASURE: r"sanctions?|mesures?|gel|embargo|restrictions?|veto|punitions?|étiquette|foudres|couperet|bannissement",
    LIST: r"listes?|registres?|fichiers?|répertoire|catalogue|nomenclature|index|annexe|tableau",
    BEARS: r"port(?:e|ent|ait|aient|a)|traîn(?:e|ent|ait|é)|subi(?:t|s|ssent|e|es)?|écop(?:e|ent|é|a)|reç(?:oit|oivent|u|ut)|"
    r"encour(?:t|ent)|essuy(?:é|a)|essuie(?:nt)?|purge(?:nt|ait)?|collectionne(?:nt)?|cumule(?:nt|nt)?|accumule(?:nt)?|"
    r"hérit(?:e|ent|é)|supporte(?:nt)?|endure(?:nt)?|tomb(?:e|ent|é|a)|mérité",
    HITS: r"abatt(?:u|ue|ues|us|ent|irent|it)|abat|frapp(?:e|ent|é|és|ée|ées|a|èrent)|touch(?:e|ent|é|és|ée|ées|a|èrent)|attei(?:nt|gnent|gnit)\w?|"
    r"vis(?:e|ent|ait|aient|é|ée|és|ées)|rattrap\w+|pès(?:e|ent)|pes(?:ait|aient)|pleu(?:t|vent)|plu|appliqu(?:e|ent|é|ée|ées)|"
    r"concern(?:e|ent|ait|é)|couvr(?:e|ent)|tomb(?:é|ées?|ent|èrent)",
    DATES: r"remont(?:e|ent|ait|aient)|dat(?:e|ent|ait|aient)|cour(?:t|ent|aient)|vigueur|dur(?:e|ent)|tomb(?:é|ées?|ent|èrent)|"
    r"prononcée?s?|décidée?s?|décrétée?s?|adoptée?s?|prises?|instaurée?s?",
    IMPOSES: r"impos(?:e|ent|é|ée|és|ées|a)|inflig(?:e|ent|é|ée|és|ées|ea)|décrét(?:é|ée|ées|a)|prononc(?:é|ée|ées|a)|pris(?:es?)?|"
    r"adopt(?:é|ée|ées|a)|édict(?:é|ées|a)|assén(?:é|a)|appliqu(?:é|ées|a)",
    JOINS: r"allong(?:er?|é|ée|a|eait|ent)|gross(?:ir?|it|i|issent)|rejoi(?:nt|ndre|gnit|gnent)|complét(?:er?|é|a)|intégr(?:er?|é|a)|"
    r"atterri[rt]?|échou(?:er?|é)|enrichi[rt]?|étoff(?:er?|é)|ralli(?:er?|é)|garni[rt]?|peupl(?:e|ent)|gliss(?:é|a)|bascul(?:é|a)|"
    r"couché(?:e|s|es)?|gravé(?:e|s|es)?",
    ESCAPES: r"échapp(?:e|ent|ait|aient|é|a)|soustra(?:it|ient)|évit(?:e|ent|é|ait)|épargné(?:e|s|es)?|exempt(?:e|s|es|é|ée|és)?",
    IGNORES: r"oubli(?:e|ent|é|ée|és|a|ait)|ignor(?:e|ent|é|ée|a|ait)|épargn(?:e|ent|é|ée|és|a)|néglig(?:e|ent|é|ée|ea)|omi(?:s|se|t)|"
    r"omet(?:tent)?|délaiss(?:e|é|ée)|côté",
    TOUCHES: r"touch(?:e|ent|é|ée|és|a)|inquiét(?:e|é|ée|és)|vis(?:é|ée|és|e)|reten(?:u|ue|us)|souci(?:e|é|ée|és)|intéress(?:e|é|ée|és|a)|"
    r"bougé|rien|grief|reproch(?:e|ent|é)|occup(?:e|é|ée)",
    FREE: r"vierges?|indemnes?|libres?|hors|abri|exempt(?:e|s|es)?",
    ENTRY: r"dossiers?|fiches?|mentions?|entrée|trace|inscription|ligne|nom|mesures?|sanctions?",
    NONE: r"aucune?|nulle?|pas|zéro|sans",
    ACT: r"inscriptions?|désignations?|ajout|placement|entrée|fiche|notice|listage|mise",
    FALLS: r"est|fut|porte|remont(?:e|ent|ait)|dat(?:e|ent|ait|ée?)|intervenue?|intervi(?:ent|nt)|survenue?|eu|eut|suivi|suit|tombée?|tombe",
    THERE: r"a|avait|existe(?:nt)?|existait|trouv(?:e|ent|era|ait)|voi[ts]|figure|pris|prend",
    OTHER: r"contourn\w+|viol(?:e|ent|é|er|a|ait)|critiqu\w+|dénonc\w+|demand\w+|réclam\w+|lev(?:er|ée?s?|a)|aid(?:er?|é|ait|a|ent)|enfrei\w+|plaid\w+|"
    r"propos\w+|menac\w+|contest\w+|allég\w+|dénie\w*|recommand\w+|souhait\w+|exige\w*|devrai\w+|pourrai\w+|suspend\w*|dérog\w+",
}
_ES = {
    MEASURE: r"sanci(?:ón|ones)|medidas?|veto|embargo|castigos?|bloqueo|congelación|restricci(?:ón|ones)|etiqueta|cerco",
    LIST: r"listas?|nómina|listado|registros?|padrón|catálogo|índice|anexo|relación",
    BEARS: r"carg(?:a|an|ó|aron|aba|aban)|arrastr(?:a|an|ó|aba)|recib(?:e|en|ió|ieron)|gan(?:ó|aron)|acumul(?:a|an|ó)|sufr(?:e|en|ió|ieron)|"
    r"llev(?:a|an|ó|aba)|soport(?:a|an|ó)|padec(?:e|en|ió)|cosech(?:a|ó)|encaj(?:a|ó)|purg(?:a|an|aba|ó)|merec(?:ió|ieron)|luc(?:e|en)",
    HITS: r"cay(?:ó|eron)|ca(?:e|en|ía|ían)|llov(?:ió|ieron)|alcanz(?:a|an|ó|aron)|golpe(?:a|an|ó|aron|ad[oa]s?)|afect(?:a|an|ó|aron)|pes(?:a|an|aba|aban)|"
    r"reca(?:e|en|yó|yeron)|abat(?:ió|ieron)|vin(?:o|ieron)|lleg(?:ó|aron)|toc(?:ó|aron)|aplic(?:a|an|ó|aron)|rig(?:e|en)|persig(?:ue|uen)",
    DATES: r"dat(?:a|an|aba|aban)|remont(?:a|an|aba)|arranc(?:a|an|ó|aron)|viene[n]?|rig(?:e|en|ió|ieron)|vigor|vigentes?|empez(?:ó|aron)|comenz(?:ó|aron)|dura[n]?",
    IMPOSES: r"impus(?:o|ieron)|impone[n]?|impuest[oa]s?|dict(?:ó|aron|ad[oa]s?)|decret(?:ó|aron|ad[oa]s?)|aplic(?:ó|aron|ad[oa]s?)|adopt(?:ó|aron|ad[oa]s?)|"
    r"aprob(?:ó|aron)|descarg(?:ó|aron)|fij(?:ó|aron)",
    JOINS: r"engros(?:ar?|an|ó|aron)|ampli(?:ar?|ó|aron)|parar|par(?:ó|aron)|cay(?:ó|eron)|acab(?:ó|aron)|aterriz(?:ó|aron)|col(?:ó|aron)|"
    r"ingres(?:ar?|ó|aron)|alarg(?:ar?|ó)|nutr(?:ir|e|ió)|sum(?:ó|aron)|estren(?:ó|aron)|desembarc(?:ó|aron)|recal(?:ó|aron)|inquilin[oa]s?|"
    r"estampad[oa]s?|plasm(?:ó|aron|ad[oa]s?)|asentad[oa]s?|apuntad[oa]s?",
    ESCAPES: r"escap(?:a|an|ó|aron|ado|aba)|libr(?:a|an|ó|aron|ado)|salv(?:a|an|ó|aron|ado)|esquiv(?:a|an|ó|aron)|elud(?:e|en|ió|ieron)|"
    r"evit(?:a|an|ó|aron)|zaf(?:a|an|ó|aron)",
    IGNORES: r"olvid(?:a|an|ó|aron|ado|aba)|ignor(?:a|an|ó|aron|ado)|omit(?:e|en|ió|ieron|ido)|perdon(?:a|an|ó|aron|ado)|soslay(?:a|an|ó|aron)|"
    r"descuid(?:a|ó)|exim(?:e|ió|ieron)|alto|lado|paz",
    TOUCHES: r"toc(?:a|an|ó|aron|ado)|molest(?:a|an|ó|aron|ado)|mov(?:ió|ido|ieron)|interes(?:a|an|ó|aron|ado)|ocup(?:a|ó|aron|ado)|"
    r"fij(?:ó|aron|ado)|persegu(?:ido|ía)|persigu(?:ió|ieron|e|en)|puesto",
    FREE: r"libres?|limpi[oa]s?|exent[oa]s?|fuera|margen|salvo|ajen[oa]s?",
    ENTRY: r"expedientes?|fichas?|menci(?:ón|ones)|entradas?|rastro|registro|documento|línea|sanción|medidas?|anotación|inscripción|nombre",
    NONE: r"ning(?:ún|una|uno)|no|sin|nada|cero|ni",
    ACT: r"inscripci(?:ón|ones)|inclusi(?:ón|ones)|designaci(?:ón|ones)|incorporación|ingreso|entrada|ficha|anotación|alta",
    FALLS: r"es|fue|llev(?:a|aba)|dat(?:a|an|aba)|remont(?:a|an|aba)|produjo|ocurrió|tuvo|llegó|vino|cay(?:ó|e)|sucedió|corresponde|viene",
    THERE: r"hay|había|hubo|habrá|existe[n]?|consta[n]?|encuentra[n]?|ve[n]?|queda[n]?|figura[n]?|tomó|aparece[n]?",
    OTHER: r"burl\w+|evad\w+|critic\w+|denunci\w+|pid\w+|pedi\w+|reclam\w+|levant\w+|ayud\w+|viol(?:a|an|ó|ar|aron)|propus\w+|propon\w+|amenaz\w+|"
    r"impugn\w+|recomend\w+|exig\w+|quier\w+|podría\w*|debería\w*|apel\w+|recurr\w+|suspend\w+|incumpl\w+|sorte(?:a|an|ó|ar|aba)",
}
_NOUN_DE = r"(?:[\w-]*-)?(?:[a-zäöüß]*)"
_DE = {
    MEASURE: _NOUN_DE
    + r"(?:sanktion|sanktionen|maßnahmen?|embargos?|sperre|reiseverbot|einreiseverbot|restriktionen|kuratel|ächtung|bannstrahl|beschränkungen)",
    LIST: _NOUN_DE + r"(?:listen?|verzeichnis(?:ses|se)?|register|datei|kartei|katalog|sündenregister)",
    BEARS: r"handelten?|fing|fingen|fängt|zog|zogen|bek(?:am|amen|ommt|ommen)|erh(?:ielt|ielten|ält|alten)|trägt|tragen|trug|trugen|kassierten?|kassiert|"
    r"erntete[n]?|unterlieg(?:t|en)|unterlag(?:en)?|holte[n]?|eingehandelt|eingefangen|zugezogen|eingebracht|brachte[n]?|fällt|fallen|fiel(?:en)?|lebt",
    HITS: r"tr(?:af|afen|ifft|effen)|getroffen|ereil(?:t|te|ten)|lasten?|lastet|lasteten|gelten|galt(?:en)?|gilt|erfass(?:t|en|te|ten)|richte(?:n|t|ten|te)|"
    r"greif(?:t|en)|griff(?:en)?|lieg(?:t|en)|erwischten?|prassel(?:n|ten)|hagel(?:n|te)|holten?|verhängt",
    DATES: r"gehen|geht|gingen|datier(?:t|en|te|ten)|stamm(?:t|en|te|ten)|reich(?:t|en)|besteh(?:t|en)|laufen|läuft|liefen|gelten|gilt|galten|rühr(?:t|en)|kraft",
    IMPOSES: r"verhäng(?:t|en|te|ten)|erließ(?:en)?|erlassen|beschloss(?:en)?|beschlossen|auferlegt|ergriff(?:en)?|ergriffen|sprach(?:en)?|ausgesprochen",
    JOINS: r"wander(?:t|n|te|ten)|gewandert|land(?:et|en|ete|eten)|gelandet|gelang(?:t|te|ten|en)|geriet(?:en)?|geraten|gerät|rutschten?|gerutscht|"
    r"rückten?|gerückt|schafft(?:e|en)?|erweitert(?:e|en)?|verlänger(?:t|te|ten)|ergänz(?:t|te|ten)|bereicher(?:t|te|ten)|einzug|füll(?:t|te|ten)|wuchs|gekommen",
    ESCAPES: r"entgeh(?:t|en)|entging(?:en)?|entgangen|entk(?:am|amen|ommt|ommen)|entronnen|entrann|entzieht|entzog(?:en)?|verschont|erspart",
    IGNORES: r"verschon(?:t|en|te|ten)|übergeh(?:t|en)|übergangen|überging(?:en)?|übersah(?:en)?|übersieht|übersehen|ignorier(?:t|en|te|ten)|"
    r"vergess(?:en)?|vergaß(?:en)?|vergisst|ausgelassen|ausgespart|unbehelligt|unberührt|unerwähnt",
    TOUCHES: r"angetastet|angerührt|berührt|behelligt|beachtet|gekümmert|kümmert(?:e|en)?|interessier(?:t|te|ten)|belangt|angefasst|befasst(?:e|en)?|"
    r"vorgenommen|vorzuwerfen",
    FREE: r"frei|unbehelligt|sauber|unbelastet|ausgenommen|sanktionsfrei",
    ENTRY: r"eintrag|einträge|akte|vermerk|zeile|hinweis|spur|dossier|erwähnung|nennung|sanktion(?:en)?",
    NONE: r"kein(?:e|en|er|es|em)?|nicht|nichts|ohne|weder",
    ACT: r"(?:[a-zäöüß]+-)?(?:listung|eintrag|eintrags|eintragung|aufnahme|einstufung|sanktionierung|designierung|nennung|listeneintrag)",
    FALLS: r"ist|war|trägt|trug|datier(?:t|te)|stamm(?:t|te)|erfolgte?|kam|fiel|fällt|folgte|geht|ging|geschah|rühr(?:t|te)|reicht",
    THERE: r"gibt|gab|existier(?:t|en|te|ten)|findet|finden|fand|fanden|lieg(?:t|en)|besteh(?:t|en)|bestand(?:en)?|steht|sucht|wird",
    OTHER: r"umg(?:eh|ing|ang)\w*|unterlief\w*|unterlauf\w*|kritisier\w*|forder\w*|verlang\w*|aufhe\w*|aufgehoben|half|hilft|helfen|geholfen|verletz\w*|"
    r"verst(?:ieß|oß|öß)\w*|droh\w*|anf(?:echt|och)\w*|beantrag\w*|warn\w*|klag\w*|sollen?|sollten?|könnten?|würden?|schlug|aussetz\w*|ausgesetzt",
}
_RU = {
    MEASURE: r"санкци\w+|мер(?:ы|ам|ами|ах|а)?|ограничени\w+|эмбарго|запрет\w*|блокировк\w+|ярлык\w*|клейм\w+",
    LIST: r"списк\w+|список|перечн\w+|перечень|реестр\w*|каталог\w*",
    BEARS: r"получил[аио]?|заработал[аи]?|схлопотал[аи]?|нос(?:ит|ят|ил[аи]?)|угодил[аио]?|попал[аио]?|подпал[аио]?|подпада\w+|навлек(?:ла|ли)|навлёк|"
    r"отхватил[аи]?|нажил[аи]?|оказал(?:ся|ась|ось|ись)|живёт|живет|ходит",
    HITS: r"обрушил(?:ся|ась|ось|ись)|настиг(?:ла|ли|ло)?|косну(?:лись|лась|лось|лся)|затронул[аио]?|затрагива\w+|распростран(?:яются|ены|ились)|ударил[аио]?|"
    r"накрыл[аио]?|дотянул(?:ся|ась|ись)|висят|висит|лежат|легли|действу(?:ют|ет)|бьют|бьёт|задел[аио]?|посыпал(?:ись|ась)|направлен[аыо]",
    DATES: r"действу(?:ют|ет)|введен[аыо]?|введён|датирован[аыо]?|датируется|датируются|тян(?:утся|ется)|существу(?:ют|ет)|длятся|исполнил(?:ось|ся)|исполнится|сохраня(?:ются|ется)",
    IMPOSES: r"вв[её]л[аио]?|вводил[аи]?|введен[аыо]?|введён|наложил[аио]?|наложен[аыо]?|объявил[аио]?|применил[аио]?|применен[аыо]?|применён",
    JOINS: r"пополнил[аио]?|пополнил(?:ся|ась|ось|ись)|угодил[аио]?|очутил(?:ся|ась|ось|ись)|перекочевал[аио]?|загремел[аи]?|дополнил[аио]?|"
    r"расширил[аи]?|проник(?:ла|ли)?|залетел[аи]?|вписал[аи]?|вписан[аыо]?",
    ESCAPES: r"избежал[аио]?|избегает|избегают|миновал[аио]?|минует|ускользнул[аи]?|уш(?:ёл|ел|ла|ли)|уцелел[аи]?|отделал(?:ся|ась|ись)|спас(?:ся|лась|лись)|обош(?:ёл|ел|ла|ли|ло)(?:сь|ся)?",
    IGNORES: r"обош(?:ёл|ел|ла|ли|ло)|обход(?:ит|ят|ил[аи]?)|пощадил[аи]?|щад(?:ит|ят)|забыл[аи]?|игнориру(?:ет|ют)|проигнорировал[аи]?|упустил[аи]?|"
    r"пропустил[аи]?|безразлич\w+|равнодуш\w+|обделил[аи]?",
    TOUCHES: r"трогал[аи]?|трога(?:ет|ют)|тронул[аи]?|косну(?:лись|лась|лось|лся)|каса(?:ются|ется)|заинтересовал(?:ся|ась|ись)|интересу(?:ется|ются)|"
    r"добрал(?:ся|ась|ись)|заметил[аи]?|замеча(?:ет|ют)|беспокоил[аи]?|зна(?:ет|ют)|претензий",
    FREE: r"чист[аыо]?|незапятнан[аыо]?|запятнан[аыо]?|вне|свободен|свободн[аыо]",
    ENTRY: r"запис[ьи]|упоминани[еяй]|строк[аи]?|следа?|досье|санкций|карточк[аи]",
    NONE: r"нет|ни|никаких|никакой|без|отсутствует|отсутствуют",
    ACT: r"внесени[еяю]|внесением|включени[еяю]|занесени[еяю]|запис[ьи]|добавлени[еяю]|попадани[еяю]|карточк[аи]|строк[аи]",
    FALLS: r"датирован[аоы]?|датируется|состоял(?:ось|ась)|произошл[оа]|относится|последовал[оа]|помечен[ао]|сделан[ао]|появил(?:ась|ось)|случил(?:ось|ась)",
    THERE: r"нет|нету|существу(?:ет|ют)|было|значится|найти|найдёшь|видно|находится|действу(?:ет|ют)|отсутству(?:ет|ют)",
    OTHER: r"наруш\w+|критик\w+|раскритик\w+|потребова\w+|требу\w+|снят[аыо]?|снял[аи]?|сним\w+|отмен\w+|помога\w+|помог\w*|гроз(?:ит|ят|ил\w*)|оспор\w+|"
    r"оспарив\w+|предлож\w+|предлаг\w+|обсужда\w+|просит|просил\w*|может|могут|должн\w+|хочет|хотят|уклон\w+|приостанов\w+",
}
_SOURCES: Mapping[str, Mapping[str, str]] = {"fr": _FR, "es": _ES, "de": _DE, "ru": _RU}


@functools.cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = _SOURCES.get(language, {})
    return tuple((role, re.compile(rf"(?:{pattern})\Z")) for role, pattern in rows.items())


@functools.lru_cache(maxsize=65536)
def roles_of(language: str, word: str) -> frozenset[str]:
    """Return the roles that a lower-case word has in the frames of a language; none where it has no frames."""
    return frozenset(role for role, pattern in _patterns(language) if pattern.match(word))


def has_frames(language: str) -> bool:
    """Return whether a language has frames."""
    return language in _SOURCES


LISTING = {
    "fr": frozenset({"inscription", "désignation", "listage"}),
    "es": frozenset({"inscripción", "inclusión", "designación"}),
}
"""Nouns for the act of listing that where a list is spoken of mean no other act, by language."""

LAWS = frozenset("loi lois décret décrets ley leyes decreto decretos".split())
"""Nouns for a law under which measures are imposed."""

SEATS = {
    "fr": (("new", "york"), ("turtle", "bay"), ("east", "river")),
    "es": (("nueva", "york"), ("turtle", "bay"), ("east", "river")),
    "de": (("new", "york"), ("turtle", "bay"), ("east", "river")),
    "ru": (("нью-йорк",), ("нью-йорке",), ("нью-йорком",), ("нью-йорка",), ("нью-йорку",)),
}
"""Where the Security Council sits, for the Council itself, by language."""
