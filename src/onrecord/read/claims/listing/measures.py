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


def measures_of(clause: Clause) -> tuple[str, ...]:
    """Return the measures that a clause names, `only` first where it says that they are all; none where it denies."""
    measures = _MEASURES.get(clause.draft.lexicon.language)
    if measures is None:
        return ()
    hits = clause.hits(measures)
    told = tuple(dict.fromkeys(hit.value for hit in hits))
    only = any(word in _ONLY for word in clause.draft.words[clause.first : clause.last])
    if clause.negative and not (only and clause.draft.lexicon.language == "fr"):
        return ()
    return ("only", *told) if told and only else told
