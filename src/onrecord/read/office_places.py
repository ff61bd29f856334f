"""Words before a person's name in one run of capitals: a noun that opens the sentence, the place of an office.

`Предпринимателю Раду Веску`, `Глава Чечни Раду Веск`, `el gobernador de Harare Radu Vesk`.
"""

import re
from functools import cache

from onrecord.read.draft import Draft
from onrecord.read.lexicon.base import words as word_table
from onrecord.text.cases import nominatives
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.towns import towns_named, towns_of

LONGEST_PLACE = 3
"""Words of a town's name."""
LEAST_NAME = 2
"""Words of a name behind a place that only its ending tells."""
_PREFIXES = ("экс-", "вице-", "пресс-", "обер-", "бизнес-", "топ-", "зам", "ген", "гос", "нарко")
_RU_NOUNS = word_table(
    "предпринимател{ь,ьница} бизнесмен бизнес-леди бизнесвумен банкир олигарх миллиардер миллионер магнат инвестор"
    " промышленник торговец делец меценат акционер владелец владелица совладелец основатель основательница"
    " учредитель бенефициар партнёр управляющий финансист экономист бухгалтер юрист адвокат нотариус следователь"
    " прокурор генсек главврач комбат комбриг главнокомандующий нацлидер судья"
    " полицейский силовик чекист разведчик шпион агент инспектор налоговик таможенник"
    " чиновни{к,ца} депутат сенатор политик дипломат посол консул советни{к,ца} помощни{к,ца} секретарь"
    " представител{ь,ьница} уполномоченный пресс-секретарь спикер министр премьер премьер-министр вице-премьер"
    " губернатор мэр глава руководител{ь,ьница} начальни{к,ца} директор гендиректор председатель президент"
    " вице-президент лидер вождь командир командующий главком полководец боевик террорист джихадист повстанец"
    " сепаратист наёмник снайпер охранник телохранитель генерал полковник подполковник майор капитан лейтенант"
    " адмирал маршал сержант военный офицер солдат ополченец атаман казак байкер журналист{,ка} ведущ{ий,ая}"
    " телеведущ{ий,ая} пропагандист блогер редактор главред писатель{,ница} режиссёр актёр певец певица"
    " музыкант спортсмен{,ка} боец боксёр тренер врач доктор профессор учёный академик инженер программист хакер"
    " священник муфтий проповедни{к,ца} патриарх епископ король диктатор"
    " президентша гражданин гражданка уроженец уроженка россиянин россиянка украинец украинка белорус чеченец"
    " иранец сириец ливанец афганец араб турок китаец кореец американец немец"
    " друг подруга соратни{к,ца} союзник сообщник подельник приятель знакомый сосед однофамилец тёзка"
    " брат сестра сын дочь отец мать муж жена супруг супруга вдова вдовец племянник племянница дядя тётя внук внучка"
    " зять тесть свёкор свекровь шурин деверь невестка сноха кузен кузина двоюродный родственни{к,ца} наследни{к,ца}"
    " преемни{к,ца} предшественни{к,ца} наркобарон контрабандист перевозчик поставщик посредник судовладелец"
)
"""Russian nouns for who somebody is, before a name, in the nominative."""
_NAMES_TOO = frozenset("султан эмир шах амир имам шейх хаджи паша мулла принц гази".split())
"""Titles that are first names as well, and stay with the name."""
_REGIONS = word_table(
    "чечн{я,и,е,ю,ёй} ичкери{я,и,ю,ей} ингушети{я,и,ю,ей} дагестан{,а,у,ом,е} татарстан{,а,у,ом,е}"
    " башкортостан{,а,у,ом,е} башкири{я,и,ю,ей} крым{,а,у,ом} кубан{ь,и,ью} донбасс{,а,у,ом,е} осети{я,и,ю,ей}"
    " абхази{я,и,ю,ей} аджари{я,и,ю,ей} карели{я,и,ю,ей} якути{я,и,ю,ей} бурят{ия,ии,ию,ией} калмыки{я,и,ю,ей}"
    " мордови{я,и,ю,ей} чуваши{я,и,ю,ей} удмурти{я,и,ю,ей} хакаси{я,и,ю,ей} адыге{я,и,ю,ей} алта{й,я,ю,ем}"
    " тыв{а,ы,е,у,ой} коми приднестровь{е,я,ю,ем} подмосковь{е,я,ю,ем} закарпать{е,я,ю,ем} приморь{е,я,ю,ем}"
    " курдистан{,а,у,ом,е} белуджистан{,а,у,ом,е} дарфур{,а,у,ом,е} пенджаб{,а,у,ом,е} кашмир{,а,у,ом,е}"
    " синьцзян{,а,у,ом,е} тибет{,а,у,ом,е} косов{о,а,у,ом} сомалиленд{,а,у,ом,е} пунтленд{,а,у,ом,е}"
)
"""Regions that head no table of towns or countries, and have a head of their own."""
_GIVEN_IN_I = frozenset(
    "али хаджи гаджи махди рамзи фаузи хади вали гази саади шади фахми нури лутфи шукри хусни сабри зеки джорджи"
    " гоги лери бесики реваз гиви тони андри мохамади мухаммади юрии дмитрии василии анатолии валерии геннадии"
    " григории евгении георгии аркадии виталии юлии сергеи алексеи андреи николаи тимофеи матвеи элгуджи"
    " рафи сами рами камми хенри анри луиджи джузеппи ежи эли наоми".split()
)
"""Folded first names that end as genitives of places do; `й` folds to `и`."""
_SHORTEST = 4
_NOUN_ENDING = re.compile(r".{2,}(?:тел|ьщик|[оеа]вщик|истк?|нник|чик)(?:ь|я|ю|ем|ниц[аыеу]|ница|а|у|ом|ы|е)?")
"""How Russian nouns for who does something end, and few names: `вымогатель`, `перекупщика`."""


def after_noun(draft: Draft, first: int, last: int) -> int:
    """Return where a Russian run goes on behind a noun that opens its sentence; `first` where it does with a name."""
    at = first
    if draft.lexicon.language != "ru" or last - first < LEAST_NAME or not draft.opens_sentence(first):
        return first
    while last - at >= LEAST_NAME and draft.tokens[at].text[1:].islower() and _may_open_with(draft, at, last):
        at += 1
    return at


def _may_open_with(draft: Draft, at: int, last: int) -> bool:
    """Whether a word is no name but a noun; one that its ending alone tells stands before a full name."""
    if draft.words[at] in _NAMES_TOO:
        return False
    if is_person_noun(draft, at):
        return True
    return last - at > LEAST_NAME and _NOUN_ENDING.fullmatch(draft.words[at]) is not None


def after_place(draft: Draft, first: int, last: int) -> int:
    """Return where a name begins behind the place of an office that opens a run; 0 where none does."""
    lexicon = draft.lexicon
    if last - first < LEAST_NAME or not first:
        return 0
    if lexicon.bare_genitive:
        return _behind_genitive(draft, first, last) if is_person_noun(draft, first - 1) else 0
    if draft.words[first - 1] not in lexicon.of_words:
        return 0
    noun = first - 2
    if noun < 0 or not _holds_office(draft, noun):
        return 0
    return next(
        (
            first + length
            for length in range(min(LONGEST_PLACE, last - first - LEAST_NAME), 0, -1)
            if _is_place(draft.text_of(first, first + length)) and draft.tokens[first + length].text[0].isupper()
        ),
        0,
    )


def is_person_noun(draft: Draft, at: int) -> bool:
    """Return whether a word is a noun for who somebody is, in whatever case."""
    lexicon, word = draft.lexicon, draft.words[at]
    tables = (lexicon.titles, lexicon.person_nouns, lexicon.roles)
    if any(word in table for table in tables):
        return True
    if lexicon.language != "ru" or len(word) < _SHORTEST:
        return False
    bare = next((word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix)), word)
    nouns = _folded_nouns()
    return any(form in nouns or any(form in table for table in tables) for form in (bare, *nominatives(bare)))


@cache
def _folded_nouns() -> frozenset[str]:
    return frozenset(fold(noun) for noun in _RU_NOUNS)


@cache
def _folded_regions() -> frozenset[str]:
    return frozenset(fold(region) for region in _REGIONS)


def _holds_office(draft: Draft, at: int) -> bool:
    lexicon = draft.lexicon
    return any(draft.words[at] in table for table in (lexicon.titles, lexicon.roles, lexicon.person_nouns))


def _is_place(name: str) -> bool:
    return bool(nation_of(name)) or bool(towns_named(name))


def _behind_genitive(draft: Draft, first: int, last: int) -> int:
    """Where a name begins behind a place in the genitive: a country, a town, a region, or what its ending tells."""
    word = draft.words[first]
    if word in _GIVEN_IN_I or draft.tokens[first].text.isupper():
        return 0
    known = bool(nation_of(word)) or word in _folded_regions() or (word[-1] in "иыая" and bool(towns_of(word)))
    if known:
        return first + 1
    told = len(word) >= _SHORTEST and word[-1] in "иы" and last - first > LEAST_NAME
    return first + 1 if told and draft.tokens[first].text[-1] != "й" else 0
