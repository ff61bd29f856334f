"""Programmes by words beside English: `el programa cubano`, `украинская программа`, `das Syrien-Programm`."""

import bisect
from typing import NamedTuple

from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Draft
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.listings import TALK
from onrecord.text.nations import nation_of

_NOUNS = {
    "fr": words(
        "programme{,s} décret{,s} volet{,s} régime{,s} rubrique{,s} chapitre{,s} étiquette{,s} label{,s} loi{,s}"
    ),
    "es": words(
        "programa{,s} orden órdenes decreto{,s} etiqueta{,s} rótulo{,s} apartado{,s} régimen rubro{,s} capítulo{,s} "
        "ley{,es}"
    ),
    "de": words(
        "programm{,s,e,en} verordnung{,en} dekret{,s,e} rubrik{,en} regime{,s} erlass abteilung schiene gesetz{,es} "
        "kürzel etikett{,s,e,en} kennung{,en} label{,s}"
    ),
    "ru": words(
        "программ{а,ы,е,у,ой,ам,ами} указ{,а,у,ом,ы,ам} раздел{,а,у,ом,е,ы} рубрик{а,и,е,у,ой} режим{,а,у,ом}"
        " закон{,а,у,ом} акт{,а,у,ом} лини{я,и,ю,ей} част{ь,и} метк{а,и,у,ой,ами} пометк{а,и,у,ой,ами} ярлык{,а,и}"
    ),
    "pt": words("programa{,s} ordem ordens decreto{,s} etiqueta{,s} regime{,s} rubrica{,s} capítulo{,s} lei{,s}"),
}
"""Nouns for a programme of a list, by language."""
_REGIONS = {"крымск": "ukraine", "crime": "ukraine", "krim": "ukraine", "дарфурск": "sudan", "darfur": "sudan"}
"""Regions by which a programme is called, as their names begin, to the nation whose programme it is."""
_TO_NATION = words("de du des d' sur pour contre del para sobre contra von für zu zum zur gegen по о об для против на")
_THAT = words("celle celui die der das für та той")
"""Words for a further programme behind its noun: `celle de X`."""
_REACH = 3
"""Words between the noun for a programme and the name of a country."""
_LONGEST = 3
"""Words of the name of a country."""
_FARTHEST = 9
"""Words behind the noun up to which a second programme is told by an adjective alone: `y el venezolano`."""
_TURNS = {"fr": ("mais",), "es": ("sino",), "de": ("sondern",), "ru": ("а",), "pt": ("mas", "e", "sim")}
"""Words that turn a denied programme into the one that holds: `no bajo el cubano sino bajo el venezolano`."""
_NOT = {"fr": ("non", "pas"), "es": ("no",), "de": ("nicht",), "ru": ("не",), "pt": ("não",)}
_CAUSES = (
    ("sdgt", ("antiterror", "terrorism", "терроризм", "антитеррор", "контртеррор")),
    ("narcotics", ("antidrog", "antinarc", "antistup", "антинаркот", "drogen", "narcotráf", "stupéf", "наркотич")),
    ("cyber", ("cyber", "ciber", "кибер")),
    ("proliferation", ("antiprolif", "nonprolif", "prolif", "нераспростран")),
)
"""Programmes by the cause that an adjective at their noun tells, as such words begin: `la ley antidroga`."""


class Named(NamedTuple):
    """A programme that a clause names: its token, its key, and whether it is set against the one that holds."""

    at: int
    key: str
    denied: bool


def programmes_told(clause: Clause, by_nation: dict[str, str]) -> list[Named]:
    """Return the programmes that a clause in French, Spanish, German or Russian names by a country, or by their names.

    Args:
        clause: The clause.
        by_nation: Nation to programme.
    """
    draft, language = clause.draft, clause.draft.lexicon.language
    if language not in TALK:
        return []
    found: dict[int, str] = {hit.first: hit.value for hit in clause.hits(draft.lexicon.programmes)}
    for at in range(clause.first, clause.last):
        if draft.words[at] in _NOUNS[language]:
            found |= {place: key for place, key in _beside(clause, at, by_nation) if place not in found}
        elif language == "de" and "-" in draft.words[at] and draft.words[at].endswith(("programm", "programms")):
            key = by_nation.get(_nation(draft.words[at].rpartition("-")[0]), "")
            found |= {at: key} if key else {}
    turn = _turn(clause)
    return [Named(at, key, at in turn) for at, key in sorted(found.items()) if key]


def contrasts(clause: Clause, by_nation: dict[str, str]) -> bool:
    """Return whether the negation of a clause is of a programme, set against the one that holds."""
    told = programmes_told(clause, by_nation)
    turn = _turn(clause) if told else range(0)
    hits = clause.hits(clause.draft.lexicon.programmes)
    denied = any(_key(clause.draft, at, by_nation) for at in turn) or any(hit.first in turn for hit in hits)
    return denied and any(not named.denied for named in told)


def _beside(clause: Clause, at: int, by_nation: dict[str, str]) -> list[tuple[int, str]]:
    """The programmes whose countries stand beside a noun: an adjective on either side, or a name behind `of`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    near = [n for n in range(at - 1, max(clause.first, at - _REACH) - 1, -1) if not draft.verbs[n]]
    behind = list(range(at + 1, min(clause.last, at + 1 + _FARTHEST)))
    found = []
    for place in near if lexicon.language in ("de", "ru") else ():
        if draft.words[place] in lexicon.prepositions | lexicon.articles:
            break
        found += [(place, _key(draft, place, by_nation))]
    for place in behind:
        key = _key(draft, place, by_nation)
        if draft.verbs[place] or draft.tokens[place].text in ".;":
            break
        if key and _is_led(draft, at, place):
            found.append((place, key))
    return [(place, key) for place, key in found if key]


def _is_led(draft: Draft, noun: int, place: int) -> bool:
    """Whether a country behind the noun is that of a programme: right behind it, behind `of`, or the next adjective."""
    lexicon, before = draft.lexicon, draft.words[place - 1]
    if place - noun == 1:
        return True
    if draft.tokens[place].text.isupper() and not any(word.isalpha() for word in draft.words[noun + 1 : place]):
        return True  # `dos etiquetas, CUBA y SYRIA`
    if before in _TO_NATION and draft.words[place - 2] in lexicon.articles | _THAT:
        return True  # `dos etiquetas, la de Cuba y la de Siria`
    if draft.tokens[place].text[0].isupper():
        return place - noun <= _REACH and any(word in _TO_NATION for word in draft.words[noun + 1 : place])
    adjective = before in lexicon.articles or before in lexicon.conjunctions or before in "—–-,:«"
    return adjective or before in lexicon.prepositions


def _key(draft: Draft, at: int, by_nation: dict[str, str]) -> str:
    if not draft.tokens[at].text[0].isalpha():
        return ""
    caused = next((key for key, stems in _CAUSES if draft.words[at].startswith(stems)), "")
    whole = nation_of(draft.text_of(at, min(len(draft.tokens), at + _LONGEST)))  # `Soudan du Sud` is not `Soudan`
    return caused or by_nation.get(whole) or by_nation.get(_nation(draft.words[at]), "")


def _nation(word: str) -> str:
    region = next((nation for stem, nation in _REGIONS.items() if word.startswith(stem)), "")
    return region or nation_of(word)


def _turn(clause: Clause) -> range:
    """The tokens of what a clause denies where it sets it against what holds; none where it does not."""
    draft, language = clause.draft, clause.draft.lexicon.language
    here = draft.words
    nots = [at for at in range(clause.first, clause.last) if here[at] in _NOT[language]]
    for at in nots:
        joined = at > clause.first and (here[at - 1] in draft.lexicon.conjunctions or here[at - 1] == ",")
        verb = clause.segment.verb
        if joined and verb is not None and verb < at:  # `X, а не Y`, `y no Y`
            return range(at, clause.last)
        turned = next((n for n in range(at + 1, clause.last) if here[n] in _TURNS[language]), None)
        if turned is not None:
            return range(at, turned)
    return range(0)


_SEGMENTS_BACK = 24


def programme_before(clause: Clause, by_nation: dict[str, str]) -> str:
    """Return the programme named last before a clause: what `under the same programme` means; empty where none is."""
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first)
    for segment in reversed(draft.segments[max(0, at - _SEGMENTS_BACK) : at]):
        held = [named for named in programmes_told(Clause(draft, segment), by_nation) if not named.denied]
        if held:
            return held[-1].key
    return ""
