"""The lists of the UN by regime: `the Al-Qaida list` is another list than `the Somalia list`."""

from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Draft
from onrecord.read.lexicon.base import words
from onrecord.text.normalize import fold
from onrecord.text.phrases import Hit

REACH = 4
"""Words before `list` up to which the regime is named."""
_BETWEEN = frozenset("sanctions sanction terror terrorism committee un's list regime · and isil".split())
_REGIMES = {
    "al-qaida": "alqaida qaida qaeda qaïda qaida's alqaeda isil daesh 1267 каида каиды каиде",
    "taliban": "taliban talibán 1988 талибан талибана талибану",
    "somalia": "somalia somalie somali 751 сомали",
    "iraq": "iraq irak 1518 ирак ирака",
    "libya": "libya libye libia libyen 1970 ливия ливии",
    "dprk": "dprk northkorea 1718 кндр",
    "yemen": "yemen yémen jemen 2140 йемен йемену",
    "drc": "drc congo kongo rdc 1533 конго",
    "car": "car rca 2127 цар",
    "sudan": "sudan soudan sudán 1591 судан судану",
    "southsudan": "southsudan 2206",
    "mali": "mali malí 2374 мали",
    "iran": "iran irán 1737 2231 иран ирану",
    "ci": "ivoirien ivoiriens ivoirienne ivorian ivorians ivorisch elfenbeinküste 1572",
    "liberia": "liberia libéria liberian liberians libérien libériens 1521 либерия либерии",
}
_REGIME_OF = {fold(word): regime for regime, words in _REGIMES.items() for word in words.split()}


_ALSO = {
    "southsudan": ("south sudan", "sudán del sur", "soudan du sud", "südsudan", "южный судан", "южному судану"),
    "car": ("central african republic", "centrafrique", "république centrafricaine", "centrafricain", "centrafricaine",
            "república centroafricana", "zentralafrikanische republik", "bangui"),
    "drc": ("democratic republic of the congo", "dr congo", "congolese", "congolais", "congolaise", "eastern congo"),
    "sudan": ("darfur", "darfour", "дарфур", "дарфура", "дарфурский"),
    "gb": ("guinea-bissau", "guinée-bissau", "guinea-bisáu", "guinea-bissáu", "bissau", "bisáu", "гвинея-бисау"),
    "mali": ("malian", "maliens", "malien", "malienne", "maliense", "malienses", "bamako"),
    "haiti": ("haiti", "haïti", "haití", "haitian", "haïtien", "haïtiens", "гаити"),
    "dprk": ("north korea", "north korean", "corée du nord", "corea del norte", "nordkorea", "pyongyang"),
    "yemen": ("houthi", "houthis", "yemeni", "huthi"),
    "libya": ("libyan", "libyen", "libio"),
    "somalia": ("somali", "shabaab", "al-shabaab"),
    "ci": ("ivory coast", "côte d'ivoire", "côte d’ivoire", "côte d' ivoire", "côte d’ ivoire", "cote d'ivoire",
           "costa de marfil", "кот-д'ивуар", "кот-д’ивуар"),
}  # fmt: skip
"""More words for what a list is about, of one token or several."""


FARTHEST = 30
"""Sentences back in which a text may have said what its list is about; the first ones of the text count too."""


def regime_told(draft: Draft, sentence: int) -> str:
    """Return `un-` and the regime that a text is about at a sentence: the only one named in it, else in one before."""
    for at in (*range(sentence, max(-1, sentence - FARTHEST), -1), *range(min(2, sentence - FARTHEST), -1, -1)):
        first, last = draft.sentences[at]
        first = first if at else 0  # the dateline names a place, too
        here = [
            part
            for word in draft.words[first:last]
            for part in (word.rstrip("·").removesuffix("'s").removesuffix("’s"), *word.split("-")[:-1])
        ]
        text = f" {' '.join(here)} "
        named = {regime for regime, phrases in _ALSO.items() if any(f" {phrase} " in text for phrase in phrases)}
        named |= {_REGIME_OF[fold(word)] for word in here if fold(word) in _REGIME_OF}
        if "southsudan" in named and "darfur" not in text:
            named.discard("sudan")
        if named:
            return f"un-{named.pop()}" if len(named) == 1 else ""
    return ""


def _compounded(draft: Draft, noun: Hit) -> set[str]:
    """The regime in a compound with the noun: `Taliban-Liste`."""
    parts = fold(draft.words[noun.first].rpartition("-")[0]).split()
    return {_REGIME_OF[part] for part in parts if part in _REGIME_OF}


def _behind(draft: Draft, noun: Hit, last: int) -> set[str]:
    """The regime told behind the noun: `la liste des talibans`, `список по «Талибану»`."""
    lexicon, at = draft.lexicon, noun.last
    while at < last and (
        draft.words[at] in lexicon.of_words
        or draft.words[at] in lexicon.articles
        or draft.words[at] in ("des", "aux", "по", "für", "zu", "for")
        or not draft.tokens[at].text[0].isalnum()
    ):
        at += 1
    if at == noun.last or at >= last:
        return set()
    words = (fold(draft.words[at]), fold(draft.words[at]).removesuffix("es"), fold(draft.words[at]).removesuffix("s"))
    return {_REGIME_OF[word] for word in words if word in _REGIME_OF and _REGIME_OF[word] in ("taliban", "al-qaida")}


_REGIME_NOUNS = words("regime régime régimen programme режим{,у,а} sanktionsregime")
_UNDER = words("under sous bajo unter nach im por sob по в")
"""Words before a regime that somebody is listed under; `the Libya regime` alone may be the government."""
_COMMITTEES = words("committee comité comitê ausschuss komitee sanktionsausschuss комитет{,а,ом}")
_RESOLUTIONS = words("resolution{,s} résolution resolución resolução resolution резолюци{я,и,ей,ю}")
_OF_RESOLUTION = {
    "libya": "1970 1973",
    "taliban": "1988",
    "al-qaida": "1989 2253",
    "somalia": "751 1844",
    "iraq": "1483 1518",
    "dprk": "1718 2087 2094 2270 2321 2356 2371 2375 2397",
    "yemen": "2140 2216",
    "drc": "1533 1596 1807",
    "car": "2127 2134",
    "sudan": "1591",
    "southsudan": "2206",
    "mali": "2374",
    "iran": "1737 1747 1803 1929",
    "gb": "2048",
    "haiti": "2653",
    "ci": "1572",
    "liberia": "1521",
}
"""Resolutions of the Security Council that set up or widened a regime; 1267 is left out, as it was of two."""
_REGIME_BY = {number: regime for regime, numbers in _OF_RESOLUTION.items() for number in numbers.split()}


def _regimes(clause: Clause) -> list[Hit]:
    """The words of a clause that name a regime as that of a listing: `listed under the Libya regime`."""
    here = clause.draft.words
    return [Hit(at, at + 1, here[at], "") for at in range(clause.first + 1, clause.last) if _is_regime(clause, at)]


def _is_regime(clause: Clause, at: int) -> bool:
    """Whether a word is a committee, or a regime under which somebody is listed."""
    here = clause.draft.words
    if here[at] in _COMMITTEES:
        return True
    noun = here[at] in _REGIME_NOUNS or here[at].endswith(("-regime", "-sanktionsregime"))
    return noun and not _UNDER.isdisjoint(here[max(clause.first, at - FARTHEST_UNDER) : at])


FARTHEST_UNDER = 5


def regime_of(clause: Clause) -> str:
    """Return `un-` and the regime where a clause names one list of the UN, else nothing."""
    draft = clause.draft
    authorities = {hit.value for hit in clause.hits(draft.lexicon.authorities)}
    if authorities - {"un"}:
        return ""
    for noun in (*clause.hits(draft.lexicon.list_nouns), *_regimes(clause)):
        at = noun.first - 1
        while at > clause.first and draft.words[at] in _BETWEEN:
            at -= 1
        if at < clause.first or noun.first - at > REACH:
            continue
        word = fold(draft.words[at].rstrip("·").removesuffix("'s").removesuffix("’s"))
        named = {_REGIME_OF[part] for part in (word, *word.split()) if part in _REGIME_OF}
        named = _of_several_words(draft, at) or named or _compounded(draft, noun) or _behind(draft, noun, clause.last)
        if named == {"sudan"} and draft.words[at - 1] == "south":
            named = {"southsudan"}
        if len(named) == 1:
            return f"un-{named.pop()}"
    return _by_resolution(clause)


_PHRASES = {tuple(phrase.split()): regime for regime, phrases in _ALSO.items() for phrase in phrases if " " in phrase}
"""Names of regimes in several words: `the North Korea list`."""
LONGEST_NAME = 5


def _of_several_words(draft: Draft, at: int) -> set[str]:
    """The regime whose name, of several words, ends with a token."""
    ends = (tuple(draft.words[max(0, at + 1 - length) : at + 1]) for length in range(LONGEST_NAME, 1, -1))
    return {_PHRASES[words] for words in ends if words in _PHRASES}


def _by_resolution(clause: Clause) -> str:
    """The regime of the one resolution that a clause names: `listed under Security Council resolution 1970`."""
    here, named = clause.draft.words, set()
    for at in range(clause.first, clause.last):
        if here[at] in _RESOLUTIONS:
            named |= {_REGIME_BY[w] for w in here[at + 1 : min(at + 3, clause.last)] if w in _REGIME_BY}
    return f"un-{named.pop()}" if len(named) == 1 else ""
