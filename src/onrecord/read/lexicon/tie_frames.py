"""Verbs of tying with the prepositions before the other party, by language."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from onrecord.read.lexicon.base import words


class Frames(NamedTuple):
    """The verbs of tying of a language.

    Attributes:
        tie: Stems of verbs that tie their object, or as participles their subject, to another party.
        hang: Stems of verbs that tie their own subject.
        to: Prepositions before the other party, for `tie`.
        on: The same for `hang`.
        texts: Words for a list or what it says of a party.
        by: Words before who sees the tie.
        names: Verbs by which the entry of one party names another: `its entry names X`.
    """

    tie: re.Pattern[str]
    hang: re.Pattern[str]
    to: frozenset[str]
    on: frozenset[str]
    texts: re.Pattern[str]
    by: frozenset[str]
    names: frozenset[str]


def _frames(tie: str, hang: str, to: str, on: str, texts: str, by: str, names: str) -> Frames:
    ties, hangs = re.compile(rf"(?:{tie})\Z"), re.compile(rf"(?:{hang})\Z")
    return Frames(ties, hangs, words(to), words(on), re.compile(texts), words(by), words(names))


FRAMES: Mapping[str, Frames] = {
    "en": _frames(
        r"(?:re)?(?:link|connect|attach|book|assign|ascribe|attribut|trac|relat|credit|chain|tether|hitch|peg|pair|"
        r"coupl|associat|group|bracket|lump|fil|register|anchor|yok|tag|wire|fasten|moor|lash)e?(?:s|d|ed)|ti(?:es|ed)|"
        r"bound|binds",
        r"hangs?|hung|belongs?|answers?|reports?|leads?|points?|goes|refers?|runs|traces",
        "to with under",
        "to on from under",
        r"^(?:list|entry|listing|file|record|register|designation|dossier|remarks?)s?$",
        "by",
        "name{,s,d} mention{,s,ed} cite{,s,d} show{,s} give{,s} carr{y,ies} note{,s} point{,s} list{,s}",
    ),
    "es": _frames(
        r"(?:re)?(?:vincul|lig|at|asoci|relacion|conect|enlaz|amarr|enganch|adscri|emparent|atribu|asign|anex|apunt|"
        r"carg|cuelg)(?:a|an|ó|aron|aba|aban|ad[oa]s?|ido|e|en|yen?|yó|yeron|ía|ían|id[oa]s?)|un(?:id[oa]s?|e|en)|adscrit[oa]s?|sujet[oa]s?",
        r"cuelgan?|depend(?:e|en|ía|ían)|penden?|remiten?|apuntan?|llevan?|conducen?|responden?|obedecen?|pertenecen?",
        "a al con",
        "de del a al",
        r"^(?:lista|listado|ficha|registro|documento|expediente|papel|papeles|entrada|anexo|archivo)$",
        "por",
        "nombra menciona cita indica señala recoge anota muestra",
    ),
    "fr": _frames(
        r"(?:re)?(?:l[iî]|attach|associ|connect|rapport|attribu|rapproch|imput|adoss|accroch|amarr)"
        r"(?:e|ent|a|ait|é|ée|és|ées)|(?:re)?rattach(?:e|ent|é|ée|és|ées)",
        r"dépend(?:ent|ait)?|relèvent?|renvoient?|renvoie|mènent?|mène|remontent?|tient|tiennent|appartien(?:t|nent)",
        "à au aux avec",
        "de du des d' d’ à au aux",
        r"^(?:liste|fiche|registre|dossier|document|entrée|notice|inscription|annexe)$",
        "par",
        "nomme mentionne cite indique signale porte donne",
    ),
    "de": _frames(
        r"(?:ver)?(?:bind|knüpf|bund|koppel|zahn)(?:e|en|et|t|ete|ten)|verbunden|verknüpft|gekoppelt|zugerechnet|"
        r"zugeordnet|zugeschrieben|zuordnet|zuordnen|zurechnet|zurechnen|zuschreibt|zuschreiben|rechnen?|rechnet|ordnet|ordnen|schreibt|schreiben|bringt|bringen|gebracht|gebunden|"
        r"angebunden|gekettet|geknüpft|verbindet|verbinden|setzt",
        r"hängt|hängen|gehört|gehören|führt|führen|verweist|verweisen|weist|weisen|läuft",
        "mit zu zum zur an am",
        "an am zu zum zur auf",
        r"^(?:liste|eintrag|einträge|datei|verzeichnis|akte|dokument|register|listung)$",
        "von vom durch",
        "nennt erwähnt führt vermerkt zeigt notiert",
    ),
    "ru": _frames(
        r"(?:с|при|у|по|от)?вяз(?:ан|ана|ано|аны|ывает|ывают|ывал|ывали|анн\w+)|увязывают?|ассоциир\w+|аффилирован\w*|"
        r"относят|отн[её]с|отнесл[аи]|отнес[её]н[аоы]?|приписыва\w+|прикрепл[её]н[аоы]?|закрепл[её]н[аоы]?|соединя\w+|записан[аоы]?|числят",
        r"отсыла\w+|ведёт|ведет|ведут|относится|относятся|числится|числятся|принадлежит|принадлежат|указыва\w+",
        "с со к ко за на",
        "к ко за на",
        r"^(?:спис\w+|перечн\w+|запис\w+|реестр\w*|документ\w*|досье|бумаг\w*|карточк\w+)$",
        "",
        "называет упоминает указывает указан указана указано указаны значится приводит",
    ),
}
"""What ties in each language; a verb of `hang` alone is no tie unless a party stands behind its own preposition."""
