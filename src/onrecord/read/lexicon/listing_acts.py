"""Verbs for what an authority does to a party, by language: it puts it on a list, or hits it with measures.

English has rules of its own (`read.claims.listing.listing_cues`).
"""

import dataclasses

from onrecord.read.lexicon.base import words


@dataclasses.dataclass(frozen=True, kw_only=True)
class Acts:
    """Finite verbs and participles of one language."""

    puts: frozenset[str]
    """Of putting somebody somewhere: on a list, where a list is what is spoken of."""
    hits: frozenset[str]
    """Of imposing measures, of an authority that keeps a list."""
    new: frozenset[str] = frozenset()
    """Words for who has come to a list lately, as the whole predicate: `neu ist X`."""


_RU_LONG = "{ый,ая,ое,ые,ого,ой,ому,ым,ую,ых,ыми}"


def _ru_long(stems: str) -> str:
    """Russian long participles of stems, which stand before a name or behind it: `внесённый в 2005 году`."""
    return " ".join(f"{stem}нн{_RU_LONG}" for stem in stems.split())


_PT_CLITIC = "{,-o,-a,-os,-as,-no,-na,-nos,-nas}"
ACTS = {
    "fr": Acts(
        puts=words(
            "inscrit{,e,s,es} inscrivit inscrivirent inscrivai{t,ent} inscrivent ajoutai{t,ent} portai{t,ent} plaçai{t,ent} plaça placèrent intégrai{t,ent} incluai{t,ent} ajouté{,e,s,es} ajouta ajoutèrent ajoutent rajouté{,e,s,es} "
            "inclus{,e,es} incluse incluses inclut incluent intégré{,e,s,es} intégra couché{,e,s,es} porté{,e,s,es} listé{,e,s,es} "
            "enregistré{,e,s,es} désigné{,e,s,es} désigna désignèrent fiché{,e,s,es} versé{,e,s,es}"
        ),
        hits=words(
            "puni{,e,s,es} punit punirent punissent punissai{t,ent} frappai{t,ent} sanctionnai{t,ent} bloquai{t,ent} visai{t,ent} visèrent ciblai{t,ent} pénalisa pénalisai{t,ent} fiché{,e,s,es} listé{,e,s,es} frappé{,e,s,es} frappe{,nt} frappa frappèrent sanctionné{,e,s,es} sanctionne{,nt} "
            "sanctionna sanctionnèrent bloqué{,e,s,es} bloque{,nt} bloqua bloquèrent gelé{,e,s,es} visé{,e,s,es} vise{,nt} visa ciblé{,e,s,es} "
            "cible{,nt} cibla épinglé{,e,s,es} épingle{,nt} banni{,e,s,es} bannit pénalisé{,e,s,es} pénalise{,nt} blacklisté{,e,s,es} "
            "blackliste{,nt}"
        ),
        new=words("nouveau nouvelle nouveaux nouvelles"),
    ),
    "es": Acts(
        puts=words(
            "inscribió inscribieron inscribía{,n} incluía{,n} añadía{,n} agregaba{,n} incorporaba{,n} inscrit{o,a,os,as} incluyó incluyeron incluid{o,a,os,as} añadió añadieron añadid{o,a,os,as} agregó "
            "agregaron agregad{o,a,os,as} incorporó incorporaron incorporad{o,a,os,as} sumó sumaron apuntó apuntaron anotó anotaron "
            "registró registraron listó listaron listad{o,a,os,as} designó designaron designad{o,a,os,as} fichó ficharon metió metieron "
            "puso pusieron"
        ),
        hits=words(
            "castig{a,an,ó,aron,aba,aban} castigad{o,a,os,as} sancionaba{,n} bloqueaba{,n} congelaba{,n} vetaba{,n} fichad{o,a,os,as} penaliz{a,an,ó,aron} penalizad{o,a,os,as} vet{a,an,ó,aron} vetad{o,a,os,as} "
            "bloque{a,an,ó,aron} bloquead{o,a,os,as} congel{a,an,ó,aron} congelad{o,a,os,as} sancion{a,an,ó,aron} sancionad{o,a,os,as} "
            "golpe{a,an,ó,aron} golpead{o,a,os,as} embarg{a,an,ó,aron} embargad{o,a,os,as} proscrib{e,en,ió,ieron} proscrit{o,a,os,as}"
        ),
        new=words("nuev{o,a,os,as}"),
    ),
    "pt": Acts(
        puts=words(
            f"inscreveu{_PT_CLITIC} inscreveram{_PT_CLITIC} inscrit{{o,a,os,as}} incluiu{_PT_CLITIC} incluíram{_PT_CLITIC} incluíd{{o,a,os,as}} "
            f"acrescentou{_PT_CLITIC} acrescentaram{_PT_CLITIC} acrescentad{{o,a,os,as}} adicionou{_PT_CLITIC} adicionaram{_PT_CLITIC} "
            f"adicionad{{o,a,os,as}} aditou{_PT_CLITIC} juntou{_PT_CLITIC} juntaram{_PT_CLITIC} designou{_PT_CLITIC} designaram{_PT_CLITIC} "
            f"listou{_PT_CLITIC} listaram{_PT_CLITIC} pôs pô-lo pô-la puseram{_PT_CLITIC} colocou{_PT_CLITIC} colocaram{_PT_CLITIC}"
        ),
        hits=words(
            f"castigou{_PT_CLITIC} castigaram{_PT_CLITIC} castigad{{o,a,os,as}} puniu{_PT_CLITIC} puniram{_PT_CLITIC} punid{{o,a,os,as}} "
            f"sancionou{_PT_CLITIC} sancionaram{_PT_CLITIC} sanciona{_PT_CLITIC} sancionam{_PT_CLITIC} sancionad{{o,a,os,as}} "
            f"bloqueou{_PT_CLITIC} bloquearam{_PT_CLITIC} bloqueia{_PT_CLITIC} bloquead{{o,a,os,as}} congelou{_PT_CLITIC} congelaram{_PT_CLITIC} "
            f"atingiu{_PT_CLITIC} visou{_PT_CLITIC} baniu{_PT_CLITIC} penalizou{_PT_CLITIC} penalizaram{_PT_CLITIC}"
        ),
        new=words("nov{o,a,os,as}"),
    ),
    "de": Acts(
        puts=words(
            "daraufgesetzt draufgesetzt daruntergesetzt hinzugesetzt aufgenommen eingetragen hinzugefügt gelistet listet listete{,n} gesetzt setzte{,n} setzt designiert designierte{,n} aufgeführt "
            "verzeichnet ergänzt erfasst erfasste{,n}"
        ),
        hits=words(
            "bestraft bestrafte{,n} bestrafen sanktioniert sanktionierte{,n} sanktionieren gesperrt sperrt sperrte{,n} sperren blockiert "
            "blockierte{,n} blockieren eingefroren belegt belegte{,n} geächtet ächtete{,n} abgestraft getroffen abstrafte{,n}"
        ),
        new=words("neu neue neuer neues neuzugang"),
    ),
    "ru": Acts(
        puts=words(
            "внёс внес внесла внесло внесли вносит вносят вносил{,а,о,и} включал{,а,о,и} добавлял{,а,о,и} добавляет заносил{,а,о,и} заносит вписывал{,а,о,и} включил{,а,о,и} включает включают добавил{,а,о,и} занёс занес занесла занесли "
            "вписал{,а,о,и} поместил{,а,о,и} поставил{,а,о,и} записал{,а,о,и} внесён внесен{,а,о,ы} включён включен{,а,о,ы} добавлен{,а,о,ы} "
            "занесён занесен{,а,о,ы} зачислил{,а,о,и} вписан{,а,о,ы} угодил{,а,о,и} очутил{ся,ась,ось,ись} "
            f"{_ru_long('внесе внесё занесе занесё включе включё добавле вписа помеще помещё')}"
        ),
        hits=words(
            "наказал{,а,о,и} наказан{,а,о,ы} наказывал{,а,о,и} наказывает наказывают блокировал{,а,о,и} замораживал{,а,о,и} карал{,а,о,и} заблокировал{,а,о,и} заблокирован{,а,о,ы} блокирует блокируют заморозил{,а,о,и} "
            "заморожен{,а,о,ы} покарал{,а,о,и} подверг{,ла,ло,ли} подвергнут{,а,о,ы} "
            f"{_ru_long('наказа заблокирова замороже покара')}"
        ),
        new=words("новичок новый новая новое новые"),
    ),
}
"""The verbs by language."""
