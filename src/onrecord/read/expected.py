"""What somebody expects, fears or hopes for, beside English: `erwartet, dass ...`, `esperan medidas antes de mayo`."""

from onrecord.model.vocab import Modality
from onrecord.read.draft import Draft, Segment
from onrecord.read.lexicon.base import words

_EXPECTS = {
    "fr": words(
        "attend{,ent} prévoi{t,ent} pronostique{,nt} prédi{t,sent} crain{t,ent} redoute{,nt} espère{,nt} parie{,nt}"
    ),
    "es": words("espera{,n} prevé{,n} pronostica{,n} augura{,n} predice{,n} teme{,n} anticipa{,n} confía{,n}"),
    "pt": words("espera{,m} prevê{,em} prognostica{,m} teme{,m} antecipa{,m}"),
    "de": words("erwarte{t,n} befürchte{t,n} fürchte{t,n} prophezei{t,en} rechne{t,n} hoff{t,en} prognostizier{t,en}"),
    "ru": words(
        "ожида{ет,ют} ждёт ждут прогнозиру{ет,ют} предсказыва{ет,ют} опаса{ется,ются} надеется надеются предрека{ет,ют}"
    ),
}
"""Forms of the present of verbs whose object is to come."""
_AHEAD = {
    "fr": words("avant d'ici bientôt prochain{,e,s,es} prochainement demain"),
    "es": words("antes pronto próxim{o,a,os,as} mañana"),
    "pt": words("antes breve próxim{o,a,os,as} amanhã"),
    "de": words("vor bis bald nächst{e,en,er,es} demnächst noch"),
    "ru": words("до скоро вскоре ближайш{ий,ие,ем,его,их} завтра"),
}
"""Words for a time to come, without which a noun may be what somebody waits for: `esperan juicio`."""
NEAR = 4
"""Tokens before the clause of what is expected in which the verb stands."""


def expected(draft: Draft, segment: Segment) -> str:
    """Return `forecast` where a segment tells what somebody expects or fears, or that he does; else empty.

    What a list has is none of that: `teme que figure en la lista` may be checked.
    """
    verbs = _EXPECTS.get(draft.lexicon.language)
    if verbs is None or draft.lexicon.list_nouns.find(draft.words, segment.first, segment.last):
        return ""
    here = draft.words[segment.first : segment.last]
    if segment.kind == "content":
        first, _ = draft.sentences[segment.sentence]
        before = draft.words[max(first, segment.first - NEAR) : segment.first]
        return Modality.FORECAST if not verbs.isdisjoint(before) else ""
    ahead = _AHEAD[draft.lexicon.language]
    at = next((n for n, word in enumerate(here) if word in verbs), None)
    return Modality.FORECAST if at is not None and not ahead.isdisjoint(here[at:]) else ""
