"""Words for several parties at once, in five languages: `both`, `les deux firmes`, `ninguno de ellos`, `все трое`."""

import functools
import re
from collections.abc import Mapping
from typing import NamedTuple

from onrecord.model.vocab import MentionKind

_PERSON, _BODY, _THING = MentionKind.PERSON, MentionKind.ORGANIZATION, MentionKind.OTHER


class GroupWords(NamedTuple):
    """What a language has for groups.

    Attributes:
        numbers: Number words, with what they mean.
        nouns: Plural nouns for parties, with the kind of party.
        patterns: Regular expressions on lower-case words with one space between tokens, the more telling first; `NUM`
            and `NOUN` stand for the numbers and nouns, ` N?` for a noun that may follow. Groups: `n` how many there
            are, `two` that there are two, `some` how many of them are meant, `none` none of them, `noun` what they
            are, `end` which end of a row, `row` that it hangs on the names before it, `all` all told before,
            `whole` all of the text, `they` a pronoun.
    """

    numbers: Mapping[str, int]
    nouns: Mapping[str, MentionKind]
    patterns: tuple[str, ...]


def _numbers(text: str, first: int = 2) -> dict[str, int]:
    """Number words in order, alternatives with `/`, and the same numbers in digits."""
    rows = {word: value for value, words in enumerate(text.split(), first) for word in words.split("/")}
    return rows | {str(value): value for value in range(first, first + len(text.split()))}


def _nouns(persons: str, bodies: str, things: str) -> dict[str, MentionKind]:
    rows = ((persons, _PERSON), (bodies, _BODY), (things, _THING))
    return {word: kind for words, kind in rows for word in words.split()}


_ONE_BODY = (
    "(?P<nounx>firm|company|bank|group|organi[sz]ation|outfit|movement|militia|network|entity|house|airline|carrier"
    "|syndicate|clan|cartel|gang|party|body|trust|foundation|ministry|faction)"
)


_PARTIES = (
    "(?:names?|people|persons|men|women|firms|companies|groups|entities|parties|individuals|ships|vessels|banks|bodies"
    "|officials|organi[sz]ations|figures|outfits)"
)
_IN_TEXT = (
    "(?:(?:(?:that )?(?:i|we) (?:have )?)?(?:named|mentioned|listed|cited|discussed|described)?"
    " ?(?:above|here|so far|in (?:this|the present|our) (?:post|article|story|piece|note|report|text|bulletin|column"
    "|page|blog|briefing|letter|memo|dispatch|newsletter|issue|file|digest|paper|thread|entry|interview|chapter|notebook)))"
)
_OF_TEXT = (
    f"(?:the above|(?:the|these|those|our|my) (?:above )?(?:names|{_PARTIES}(?: (?:and|or) {_PARTIES})? {_IN_TEXT})"
    f"(?: {_IN_TEXT})?)"
)
"""Words by which an English text speaks of all whom it names."""
_EN = GroupWords(
    _numbers("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"),
    _nouns(
        "men women people persons individuals brothers sisters siblings cousins sons daughters officers generals "
        "commanders gentlemen ladies politicians officials leaders traders businessmen brokers tycoons ministers "
        "soldiers figures nationals officers colonels bankers financiers smugglers traffickers fighters militants "
        "clerics preachers lawmakers spouses couple twins duo trio quartet suspects defendants rebels warlords "
        "man woman person brother sister",
        "firms companies banks groups organisations organizations businesses outfits charities movements factions "
        "militias networks entities enterprises houses airlines carriers traders subsidiaries foundations bodies "
        "manufacturers shippers trusts exchanges factories parties ministries",
        "ships vessels tankers freighters cargo-ships aircraft planes jets yachts tugs boats hulls bulkers barges "
        "trawlers carriers",
    ),
    (
        rf"(?P<whole>)(?P<none>none|not one|not a single one|no one|nobody) (?:of|among) {_OF_TEXT}",
        rf"(?P<whole>)(?:any|all|each|every one|every single one) of {_OF_TEXT}",
        rf"(?P<whole>)(?P<none>none|not one|nobody|no one) (?:of (?:them|us) )?{_IN_TEXT}",
        rf"(?P<whole>)any(?:one|body) {_IN_TEXT}",
        r"(?:any|all|every one|every single one|a single one|even one) of (?:the|these|those) (?P<nounx>NOUN)",
        r"(?P<row>both|(?P<none>neither|none)) of (?:whom|which)",
        r"(?P<row>all(?: (?P<n>NUM))?) of (?:whom|which)",
        (
            r"(?P<none>neither|none|not one) of (?:(?:the|these|those) (?:(?P<n>NUM) N?|(?P<nounx>NOUN))"
            r"|them|these|those)"
        ),
        rf"(?P<none>neither)(?P<two>) {_ONE_BODY}",
        r"(?P<none>neither)(?P<two>) N?",
        r"both(?P<two>)(?: of (?:them|these|those|the))?(?: (?:the |these |those |of )?(?P<noun>NOUN))?",
        r"(?P<some>NUM) of (?:them|these|those)",
        r"(?:all|each) (?:of )?(?:the |these |those )?(?P<n>NUM)(?: of (?:them|these|those))? N?",
        r"(?:the|these|those) (?P<n>NUM)(?: of them)? N?",
        r"(?:the|these|those) (?P<end>first|last|other|remaining|latest|newest|latter|former) (?P<n>NUM) N?",
        r"(?:the|this)(?P<two>) (?:pair|couple|duo|twins)",
        r"the one and(?P<two>) the other",
        (
            r"(?P<all>all of the above|all the above"
            r"|(?:every(?:one|body)|all (?:those|the people|the names|the parties))"
            r"(?: who (?:is|are))? (?:named|mentioned|listed|cited|discussed)"
            r" (?:here|above|so far|in (?:this|the) "
            r"(?:post|article|story|piece|note|report|text|bulletin|column|page|blog))"
            r"(?: so far| above)?)"
        ),
        r"(?P<all>(?:all of|each of) (?:them|these|those)|they all|them all|the same (?:NOUN|names))",
        r"all(?= (?:were|are|have|had|remain|still|also) )",
        r"(?P<they>they|them)",
    ),
)
_PARTIES_FR = (
    "(?:personnes|gens|hommes|femmes|sociétés|entreprises|firmes|groupes|entités|navires|banques|responsables|figures)"
    "(?: et (?:de |ces |des )?(?:personnes|sociétés|entreprises|firmes|groupes|entités|navires))?"
)
_TEXT_FR = (
    "(?:(?:citée?s|nommée?s|mentionnée?s|évoquée?s)?"
    " ?(?:ici|ci-dessus|plus haut|jusqu'ici|dans (?:cet? |cette |ce )"
    "(?:article|texte|note|récit|papier|dépêche|rapport)))"
)
_FR = GroupWords(
    _numbers("deux trois quatre cinq six sept huit neuf dix onze douze"),
    _nouns(
        "hommes femmes personnes individus frères sœurs soeurs cousins fils officiers généraux responsables chefs "
        "dirigeants commandants hommes-d'affaires militaires ministres dames messieurs époux trafiquants combattants",
        "sociétés entreprises firmes maisons banques compagnies groupes organisations mouvements milices entités "
        "réseaux comptoirs fondations associations factions partis filiales",
        "navires bateaux pétroliers cargos avions tankers appareils",
    ),
    (
        (
            r"(?P<whole>)(?P<none>aucune?) (?:de|d'entre) (?:ces|tous ces|toutes ces) "
            rf"(?:noms|{_PARTIES_FR})(?: {_TEXT_FR})?"
        ),
        rf"(?P<whole>)(?P<none>aucune?) des (?:noms|{_PARTIES_FR}) {_TEXT_FR}",
        r"(?P<whole>)(?P<none>rien) de tout (?:cela|ça|ceci)",
        r"(?P<none>aucune?) (?:des|de ces) (?P<n>NUM) N?",
        r"(?P<none>aucune?) (?:d'entre (?:eux|elles)|d'eux|d'elles|de ces (?P<noun>NOUN))",
        r"(?P<none>ni l'une? ni l'autre)(?P<two>)",
        r"(?P<two>)(?:l'une? et l'autre|l'une? comme l'autre)",
        r"(?P<row>dont (?P<none>aucune?)|dont tous|dont toutes)",
        r"(?P<some>NUM) (?:d'entre (?:eux|elles)|d'eux)",
        r"tou(?:s|tes)(?= (?:sont|ont|étaient|furent|figurent|restent) )",
        r"(?:les|ces) (?P<n>NUM) (?P<end>premiers|premières|derniers|dernières|autres) N?",
        r"(?:les|ces) (?P<end>premiers|premières|derniers|dernières|autres) (?P<n>NUM) N?",
        r"(?:tou(?:s|tes) )?(?:les|ces|aux|des) (?P<n>NUM) N?",
        r"tou(?:s|tes) (?P<n>NUM)",
        (
            r"(?P<all>tou(?:s|tes) (?:ceux|celles)(?: qui sont)? (?:nommés|nommées|cités|citées|mentionnés|mentionnées)"
            r"(?: ici| plus haut| ci-dessus)?|(?:les|ces) mêmes (?:personnes|hommes|noms|sociétés))"
        ),
        r"(?P<they>ils|elles|eux)",
    ),
)
_PARTIES_ES = (
    "(?:personas|hombres|mujeres|empresas|sociedades|firmas|grupos|entidades|buques|bancos|figuras)"
    "(?: (?:y|e|o|ni) (?:personas|empresas|sociedades|firmas|grupos|entidades|buques))?"
)
_TEXT_ES = (
    "(?:(?:citad[oa]s|nombrad[oa]s|mencionad[oa]s|aludid[oa]s)?"
    " ?(?:aquí|arriba|hasta ahora|en (?:este|esta) (?:artículo|texto|nota|crónica|informe|página|reportaje)))"
)
_ES = GroupWords(
    _numbers("dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    _nouns(
        "hombres mujeres personas individuos hermanos hermanas primos hijos hijas oficiales generales empresarios "
        "dirigentes jefes comandantes militares ministros señores socios cabecillas capos",
        "empresas sociedades firmas compañías bancos casas grupos organizaciones movimientos entidades milicias redes "
        "fundaciones facciones partidos aerolíneas navieras filiales",
        "buques barcos tanqueros petroleros cargueros aviones remolcadores embarcaciones",
    ),
    (
        rf"(?P<whole>)(?P<none>ningun[oa]) de (?:est[oa]s|es[oa]s) (?:nombres|{_PARTIES_ES} {_TEXT_ES})",
        rf"(?P<whole>)(?P<none>ningun[oa]) de l[oa]s (?:nombres|{_PARTIES_ES}) {_TEXT_ES}",
        r"(?P<whole>)(?P<none>nada) de (?:todo )?(?:esto|eso|ello)",
        r"(?P<none>ningun[oa]) de (?:l[oa]s|est[oa]s|es[oa]s) (?:(?P<n>NUM) N?|(?P<nounx>NOUN))",
        r"(?P<none>ningun[oa]) de ell[oa]s(?: (?P<n>NUM))?",
        r"(?P<none>ni (?:el )?un[oa] ni (?:el |la )?otr[oa])(?P<two>)",
        r"(?P<two>)amb[oa]s N?",
        r"(?P<two>)un[oa] y otr[oa]",
        r"(?P<row>(?P<none>ningun[oa]) de (?:los|las) cuales|tod[oa]s (?:los|las) cuales)",
        r"(?P<some>NUM) de ell[oa]s",
        r"tod[oa]s(?= (?:están|fueron|son|figuran|siguen|han) )",
        r"(?:l[oa]s|est[oa]s|es[oa]s) (?P<n>NUM) (?P<end>primer[oa]s|últim[oa]s|otr[oa]s|restantes) N?",
        r"(?:l[oa]s|est[oa]s|es[oa]s) (?P<end>primer[oa]s|últim[oa]s|otr[oa]s|restantes) (?P<n>NUM) N?",
        r"(?:tod[oa]s )?(?:a )?(?:l[oa]s|est[oa]s|es[oa]s) (?P<n>NUM) N?",
        (
            r"(?P<all>tod[oa]s l[oa]s (?:nombrad[oa]s|citad[oa]s|mencionad[oa]s)(?: aquí| arriba)?"
            r"|l[oa]s mism[oa]s (?:personas|hombres|nombres|empresas)|tod[oa]s ell[oa]s)"
        ),
        r"(?P<they>ellos|ellas)",
    ),
)
_PARTIES_DE = "(?:personen|leute|menschen|männer|frauen|firmen|unternehmen|gruppen|schiffe|banken|organisationen)"
_DE = GroupWords(
    _numbers("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    _nouns(
        "männer männern frauen personen leute brüder brüdern schwestern söhne söhnen töchter offiziere generäle "
        "politiker kommandeure geschäftsleute händler unternehmer anführer minister militärs funktionäre",
        "firmen unternehmen gesellschaften banken gruppen organisationen bewegungen häuser häusern vereine stiftungen "
        "milizen netzwerke fraktionen parteien betriebe konzerne",
        "schiffe schiffen tanker tankern frachter frachtern flugzeuge flugzeugen schlepper",
    ),
    (
        (
            r"(?P<whole>)(?P<none>kein(?:er|e|es|en)) (?:dieser|der|von diesen) (?:(?:hier |oben )?genannten )?"
            rf"(?:namen|{_PARTIES_DE}(?: (?:in|aus) diesem (?:text|artikel|bericht|beitrag)))"
        ),
        r"(?P<whole>)(?P<none>niemand(?:en)?|keiner|keine[rns]?) (?:der|von den) (?:hier |oben )?genannten",
        r"(?P<whole>)(?P<none>nichts) (?:davon|von alledem|von all dem)",
        r"(?P<none>kein(?:er|e|es|en)) (?:der|von den|dieser|von diesen)(?: (?P<n>NUM)|(?P<two>) beiden)? N?",
        r"(?P<none>kein(?:er|e|es|en)|niemand(?:en)?) von (?:ihnen|denen|beiden(?P<two>))",
        r"(?P<none>weder der eine noch der andere|weder die eine noch die andere)(?P<two>)",
        r"(?P<row>von denen (?P<none>kein(?:er|e|es))|die (?:beide|alle))",
        r"(?P<some>NUM) von (?:ihnen|denen)",
        r"alle(?= (?:sind|wurden|stehen|haben|waren) )",
        r"(?P<they>sie)(?= (?:sind|wurden|stehen|haben|waren|hatten|gehören|kamen|leben) )",
        r"(?:die|diese|den|der|alle|sie)?(?P<two>) ?\bbeiden? N?",
        r"(?:die|den|der) (?P<end>ersten|letzten|anderen|übrigen) (?P<n>NUM) N?",
        r"(?:die|den|der) (?P<n>NUM) (?P<end>ersten|letzten|anderen|übrigen) N?",
        r"(?:alle|allen|aller|die|diese|den) (?P<n>NUM) N?",
        (
            r"(?P<all>alle hier genannten|alle genannten|alle oben genannten|dieselben (?:leute|personen|männer|namen)"
            r"|sie alle|ihnen allen)"
        ),
    ),
)
_RU = GroupWords(
    _numbers(
        "два/две/двое/двух/двоих/двум/двумя трое/три/троих/трёх/трех/трём/трем/тремя "
        "четверо/четыре/четверых/четырёх/четырех/четырём/четырем пятеро/пять/пятерых/пяти шестеро/шесть/шестерых "
        "семеро/семь восемь/восьмеро девять десять"
    ),
    _nouns(
        "мужчин мужчины людей человека человек лица лиц братьев брата братья сестёр сестры сыновей генерала "
        "генералов офицера офицеров чиновника чиновников бизнесмена бизнесменов предпринимателя предпринимателей",
        "компании компаний фирмы фирм банка банков организации организаций предприятия предприятий группировки "
        "группировок фонда фондов общества обществ",
        "судна судов корабля кораблей танкера танкеров самолёта самолета самолётов самолетов",
    ),
    (
        (
            r"(?P<whole>)(?P<none>никто|никого|ни одного|ни один|ни одно|ни одной|ни одна|никому) из "
            r"(?:(?:этих|всех этих|названных|упомянутых|перечисленных)(?: здесь| выше)? "
            r"(?:имён|имен|людей|лиц|компаний|фирм|фамилий)|названных|упомянутых|перечисленных)(?: здесь| выше)?"
        ),
        r"(?P<whole>)(?P<none>ничего) из (?:этого|перечисленного)",
        (
            r"(?P<none>никто|никого|ни одного|ни один|ни одна|ни одной|никому) из (?:них|этих|обоих|обеих)"
            r"(?: (?P<n>NUM))? N?"
        ),
        r"(?P<none>ни тот,? ни другой|ни та,? ни другая)(?P<two>)",
        r"(?P<two>)(?:они |их )?(?:оба|обе|обоих|обеих|обоим|обеим)(?: они)? N?",
        r"(?P<row>(?P<none>ни один|ни одна)|оба|обе|все) из (?:которых)",
        r"(?P<some>NUM) из них",
        r"(?:все|всех|эти|этих) (?P<n>NUM) N?",
        (
            r"(?P<all>все они|их всех|всех их|они все|все (?:названные|упомянутые)(?: выше| здесь)?"
            r"|(?:те|тех) же (?:люди|людей|лица|лиц))"
        ),
        r"(?P<they>они|них|им|ими)",
    ),
)
GROUP_WORDS: Mapping[str, GroupWords] = {"en": _EN, "fr": _FR, "es": _ES, "de": _DE, "ru": _RU}


_NAMED = re.compile(r"\(\?P<([a-z]+)>")


@functools.cache
def pattern_of(language: str) -> re.Pattern[str] | None:
    """Return one pattern for all groups of a language; its alternatives number their groups: `n0`, `noun0`, `n1`."""
    words = GROUP_WORDS.get(language)
    if words is None:
        return None
    numbers = "(?:" + "|".join(sorted(map(re.escape, words.numbers), key=len, reverse=True)) + ")"
    nouns = "(?:" + "|".join(sorted(map(re.escape, words.nouns), key=len, reverse=True)) + ")"
    rows = []
    for at, text in enumerate(words.patterns):
        filled = text.replace(" N?", "(?: (?P<noun>NOUN))?").replace("NUM", numbers).replace("NOUN", nouns)
        rows.append(_NAMED.sub(rf"(?P<\g<1>{at}>", filled))
    return re.compile(r"(?<!\S)(?:" + "|".join(rows) + r")(?!\S)")
