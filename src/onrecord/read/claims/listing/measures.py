"""Measures of a listing by their names: `a travel ban`, `un gel des avoirs`, `ein Waffenembargo`."""

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.base import table, words

_MEASURES = {
    "en": table(
        travel_ban="travel ban{,s};ban on travel;barred from travelling;visa ban",
        asset_freeze="{asset,assets} freeze{,s};freeze on {his,her,its,their} assets;frozen assets;freezing of assets",
        arms_embargo="arms embargo;weapons embargo;embargo on arms",
    ),
    "fr": table(
        travel_ban="interdiction{,s} de {voyager,voyage,séjour}",
        asset_freeze="gel {des,de ses,de leurs,d'} {avoirs,fonds,biens}",
        arms_embargo="embargo sur les armes",
    ),
    "es": table(
        travel_ban="prohibición de {viajar,viaje,viajes}",
        asset_freeze="congelación de {activos,bienes,fondos,sus activos}",
        arms_embargo="embargo de armas",
    ),
    "de": table(
        travel_ban="reiseverbot{,e,s};einreiseverbot{,e,s}",
        asset_freeze="vermögenssperre;kontensperre;einfrieren {der,seiner,ihrer} {konten,vermögenswerte};"
        "eingefrorene konten",
        arms_embargo="waffenembargo{,s}",
    ),
    "ru": table(
        travel_ban="запрет{,а,у,ом} на {поездки,въезд,передвижение}",
        asset_freeze="{заморозка,заморозки,заморозку,заморозкой,замораживание,замораживания} {активов,счетов}",
        arms_embargo="оружейное эмбарго;эмбарго на {оружие,поставки оружия}",
    ),
}
_ONLY = words(
    "only solely merely just seulement uniquement que sólo solo solamente únicamente nur lediglich bloß allein "
    "только лишь"
)


_ASSETS = {
    "en": words("assets funds accounts account property properties money wealth"),
    "fr": words("avoirs fonds biens comptes compte actifs argent"),
    "es": words("activos bienes fondos cuentas cuenta haberes dinero"),
    "de": words("vermögen vermögens vermögenswerte konten konto gelder guthaben"),
    "ru": words("активы активов счета счетов имущество имущества средства средств"),
}
_FREEZE = {
    "en": words("freeze freezes froze frozen freezing"),
    "fr": words("gel{é,ée,és,ées,er,a} gèle gèlent gelèrent"),
    "es": words("congel{ado,ada,ados,adas,a,an,ó,aron,ar}"),
    "de": words("eingefroren einfrieren einfror einfroren friert frieren fror froren"),
    "ru": words("заморожен{а,ы,о} заморозил{,а,и} замораживает замораживают заморозить"),
}
"""Nouns for what is frozen and verbs of freezing: `his assets have been frozen`, `congeló sus bienes`."""
_NO_MORE = {
    "en": (("nothing", "more"), ("nothing", "else"), ("no", "more"), ("and", "that", "is", "all")),
    "fr": (("rien", "de", "plus"), ("rien", "d'autre"), ("sans", "plus")),
    "es": (("nada", "más"), ("y", "nada", "más"), ("sin", "más")),
    "de": (("sonst", "nichts"), ("weiter", "nichts"), ("mehr", "nicht"), ("nichts", "weiter")),
    "ru": (("и", "только"), ("ничего", "больше"), ("и", "всё"), ("больше", "ничего")),
}
"""Words behind measures that say that they are all."""


def _freezes(clause: Clause) -> bool:
    """Whether a clause says that assets are frozen, whatever the order of its words."""
    language, here = clause.draft.lexicon.language, clause.draft.words[clause.first : clause.last]
    return not _FREEZE[language].isdisjoint(here) and not _ASSETS[language].isdisjoint(here)


def _says_no_more(clause: Clause) -> bool:
    """Whether words behind the clause say that its measures are all: `the arms embargo, nothing more`."""
    draft = clause.draft
    end = min(draft.sentences[clause.segment.sentence][1], clause.last + REACH)
    behind = draft.words[clause.first : end]
    phrases = _NO_MORE[draft.lexicon.language]
    return any(tuple(behind[at : at + len(p)]) == p for p in phrases for at in range(len(behind)))


REACH = 5
"""Tokens behind a clause among which the words `nothing more` stand."""


def measures_of(clause: Clause) -> tuple[str, ...]:
    """Return the measures that a clause names, `only` first where it says that they are all; none where it denies."""
    measures = _MEASURES.get(clause.draft.lexicon.language)
    if measures is None:
        return ()
    hits = clause.hits(measures)
    told = tuple(dict.fromkeys([*(hit.value for hit in hits), *(("asset_freeze",) if _freezes(clause) else ())]))
    only = any(word in _ONLY for word in clause.draft.words[clause.first : clause.last])
    only = only or (bool(told) and _says_no_more(clause))
    if clause.negative and not (only and clause.draft.lexicon.language == "fr"):
        return ()
    return ("only", *told) if told and only else told
