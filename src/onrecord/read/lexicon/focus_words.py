"""Words by which a negation denies something beside its verb: `not only`, `not the only one`, `not until`, `no one doubts`."""

from onrecord.read.lexicon.base import words

ONLY = {
    "en": words("only just merely solely simply alone exclusively"),
    "fr": words("seulement uniquement simplement exclusivement qu' que"),
    "es": words("solo sólo solamente únicamente meramente exclusivamente simplemente"),
    "de": words("nur bloß bloss allein lediglich ausschließlich ausschliesslich einzig"),
    "ru": words("только просто лишь исключительно"),
}
"""Words right behind a negation that say that there is more."""
SOLE = {
    "en": words("only sole lone first last"),
    "fr": words("seul{,e,s,es} unique{,s} premier{,s} première{,s} dernier{,s} dernière{,s}"),
    "es": words("único{,s} única{,s} primer primero{,s} primera{,s} último{,s} última{,s}"),
    "de": words("einzige{,r,n,s} alleinige{,r,n} erste{,r,n,s} letzte{,r,n,s}"),
    "ru": words("единственн{ый,ая,ое,ые} перв{ый,ая,ое,ые} последн{ий,яя,ее,ие}"),
}
"""Words for one of many: who is `not the only one on the list` stands on it."""
AS = {
    "en": words("as because under for over due by"),
    "fr": words("comme pour parce à au aux en par"),
    "es": words("como por porque bajo para debido"),
    "de": words("als wegen weil aufgrund unter für ob aus"),
    "ru": words("как за из-за по потому под ввиду"),
}
"""Words that open the grounds of a listing, which a contrast may set against others."""
TURNS = {
    "en": words("but"),
    "fr": words("mais"),
    "es": words("sino"),
    "de": words("sondern"),
    "ru": words("а"),
}
"""Words that set what holds against what was denied."""
UNTIL = {
    "en": words("until till before"),
    "fr": words("jusqu'à jusqu'en jusqu'au avant"),
    "es": words("hasta antes"),
    "de": words("bis vor"),
    "ru": words("до раньше ранее"),
}
"""Words before the time at which what was denied came about."""
BY = {
    "en": words("by"),
    "fr": words("par"),
    "es": words("por"),
    "de": words("von durch"),
    "ru": frozenset[str](),
}
"""Words before who is denied to have done it."""
DOUBTS = {
    "en": words(
        "dispute{,s,d} doubt{,s,ed} den{y,ies,ied} contest{,s,ed} question{,s,ed} forg{et,ets,ot} ignor{e,es,ed}"
    ),
    "fr": words("conteste{,nt} doute{,nt} nie{,nt} ignore{,nt} oublie{,nt} contestait contesté nié douté"),
    "es": words("discute{,n} duda{,n} niega{,n} ignora{,n} olvida{,n} cuestiona{,n} discutió negó dudó"),
    "de": words("bestreite{t,n} bezweifel{t,n} leugne{t,n} zweifel{t,n} vergisst bestritt bestritten bezweifelte"),
    "ru": words(
        "спор{ит,ят,ил,или} сомнева{ется,ются,лся,лись} отрица{ет,ют,л,ли} оспарива{ет,ют,л,ли} забыва{ет,ют} скрыва{ет,ют,л,ли}"
    ),
}
"""Verbs of doubt: who denies one of them affirms what it is about."""
UNREAL = {
    "fr": words("si s'"),
    "es": words("si"),
    "de": words("wenn falls sofern ginge wäre stünde hätte würde"),
}
"""Words that open a condition contrary to fact in a sentence whose verbs are in the conditional mood."""
MOODS = {
    "fr": words(
        "serai{t,ent} figurerai{t,ent} aurai{t,ent} pourrai{t,ent} devrai{t,ent} resterai{t,ent} ferai{t,ent} sortirai{t,ent} irai{t,ent}"
    ),
    "es": words(
        "estaría{,n} figuraría{,n} sería{,n} habría{,n} podría{,n} debería{,n} seguiría{,n} saldría{,n} estuviera{,n} estuviese{,n} "
        "figurara{,n} figurase{,n} fuera{,n} fuese{,n} hubiera{,n} hubiese{,n}"
    ),
    "de": words(
        "stünde{,n} stände{,n} wäre{,n} würde{,n} hätte{,n} käme{,n} könnte{,n} dürfte{,n} müsste{,n} sollte{,n}"
    ),
}
"""Verb forms of the conditional mood."""
ONCE = {
    "en": words("once formerly previously earlier"),
    "fr": words("naguère jadis autrefois auparavant antérieurement précédemment longtemps alors"),
    "es": words("antaño otrora antes anteriormente antiguamente entonces"),
    "de": words("früher einst ehemals vormals zuvor ehedem seinerzeit damals einmal"),
    "ru": words("ранее прежде раньше некогда когда-то тогда"),
}
"""Adverbs for a time that is over."""
FALSE = {
    "en": words("false untrue wrong incorrect inaccurate lie myth"),
    "fr": words("faux inexact erroné mensonger"),
    "es": words("falso incierto inexacto erróneo mentira"),
    "de": words("falsch unwahr unzutreffend gelogen"),
    "ru": words("неправда неверно ложь неправильно выдумка враньё вранье"),
}
"""Words that call false what a clause behind `that` says."""
TRUE = {
    "en": words("true correct accurate right case"),
    "fr": words("vrai exact"),
    "es": words("cierto verdad exacto correcto"),
    "de": words("wahr richtig stimmt zutreffend"),
    "ru": words("правда верно"),
}
"""Words that a negation makes such."""
THAT = words("that que qu' dass daß что")
