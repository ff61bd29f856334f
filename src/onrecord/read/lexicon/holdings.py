"""Words by which somebody is said to own, manage or control a thing, in five languages."""

from onrecord.read.lexicon.base import table, words

HOLDS = {
    "en": words(
        "own owns owned possess possesses possessed manage manages managed operate operates operated control controls controlled"
    ),
    "es": words(
        "posee poseen administra administran gestiona gestionan opera operan controla controlan maneja manejan"
    ),
    "fr": words(
        "possède possèdent détient détiennent gère gèrent exploite exploitent contrôle contrôlent administre administrent"
    ),
    "de": words("besitzt besitzen betreibt betreiben verwaltet verwalten kontrolliert kontrollieren bereedert"),
    "ru": words("владеет владеют управляет управляют контролирует контролируют владел владела"),
}
"""Verbs with the holder as their subject and the thing behind them."""
HELD = {
    "en": table(
        "{owned,managed,operated,controlled,run} by;{owned,managed} {or,and} {controlled,operated} by;{belongs,belonged,belong} to;{in the hands,the property} of;{ownership,control,management} of"
    ),
    "es": table(
        "{pertenece,pertenecen,pertenecía} {a,al};{propiedad,manos,poder} de;{bajo el control,bajo control} {de,del};{controlado,controlada,administrado,administrada,operado,operada,gestionado,gestionada} por"
    ),
    "fr": table(
        "{appartient,appartiennent,appartenait} {à,au,aux};{propriété,mains} {de,du,des,d'};sous {le contrôle,contrôle} {de,du,des,d'};{détenu,détenue,géré,gérée,exploité,exploitée,contrôlé,contrôlée} par"
    ),
    "de": table(
        "{gehört,gehören,gehörte};im besitz {von,der,des};unter {der,} kontrolle {von,der,des};{betrieben,verwaltet,kontrolliert,bereedert} von"
    ),
    "ru": table(
        "{принадлежит,принадлежат,принадлежал,принадлежала};{под контролем,под управлением,в собственности,во владении}"
    ),
}
"""Words with the thing before them and its holder behind."""
HOLDERS = {
    "en": table("{owner,manager,operator,shipowner,proprietor} of"),
    "es": table(
        "{dueño,dueña,propietario,propietaria,administrador,administradora,armador,armadora,operador,operadora} {de,del}"
    ),
    "fr": table("{propriétaire,gérant,gérante,armateur,exploitant,gestionnaire} {de,du,des,d'}"),
    "de": table("{eigentümer,eigentümerin,eigner,betreiber,betreiberin,reeder,besitzer} {von,der,des}"),
    "ru": table("{владелец,владельцем,собственник,собственником,оператор,оператором,судовладелец,судовладельцем}"),
}
"""Nouns for a holder, with the thing behind them."""
UNDER = {
    "en": words("ownership control management"),
    "es": words("control propiedad administración"),
    "fr": words("contrôle propriété gestion"),
    "de": words("kontrolle besitz verwaltung"),
    "ru": words("контролем управлением контроль"),
}
"""Nouns behind `under his`: the holder is whose they are."""
UNDER_WORDS = words("under in bajo en sous unter im под в")
