"""Listings that a paper, a station or a website tells of somebody by where it sees him: `A daily sees X there too`.

The subject is a word for a source, the object the party; a word that points at the list spoken of, or an authority's
list, says where. Beside English `y voit X`, `ve allí a X`, `sieht dort X`, `видит там X`.
"""

from typing import NamedTuple

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words


class _Words(NamedTuple):
    """Words of one language.

    Attributes:
        sources: Nouns for who publishes something.
        sees: Verbs of seeing, placing or counting somebody somewhere.
        there: Words that point at the list spoken of; of two tokens with a preposition.
    """

    sources: frozenset[str]
    sees: frozenset[str]
    there: frozenset[tuple[str, ...]]


def _points(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in text.split(","))


_WORDS = {
    "en": _Words(
        words(
            "paper daily weekly newspaper tabloid magazine newsletter bulletin website site blog blogger portal channel "
            "station radio broadcaster outlet agency broadsheet gazette monthly podcast columnist leaflet pamphlet flyer "
            "circular memo editorial post thread"
        ),
        words(
            "sees saw puts places placed counts counted has had lists listed includes included adds added names named spots "
            "spotted locates located finds found"
        ),
        _points("there,on it,in it,among them,on them"),
    ),
    "fr": _Words(
        words(
            "journal quotidien hebdomadaire hebdo mensuel magazine lettre bulletin site blog blogueur portail chaîne station "
            "radio télévision agence gazette tract revue tabloïd circulaire éditorial podcast"
        ),
        words(
            "voit voient voyait vit place placent plaçait plaça range rangent compte comptent situe situent met mettent ajoute "
            "ajoutent inclut incluent cite citent mentionne nomme loge trouve"
        ),
        _points("y,dessus,dedans"),
    ),
    "es": _Words(
        words(
            "diario periódico semanario mensual revista boletín sitio web blog bloguero portal canal emisora radio cadena "
            "televisión agencia gaceta volante panfleto circular folleto tabloide columnista pódcast podcast"
        ),
        words(
            "ve ven veía vio coloca colocan colocó sitúa sitúan situó pone ponen puso cuenta cuentan incluye incluyen incluyó "
            "añade añaden añadió ubica ubican ubicó mete meten menciona nombra encuentra"
        ),
        _points("allí,ahí,en ella,en ellas,en él,entre ellos"),
    ),
    "pt": _Words(
        words(
            "jornal diário semanário revista boletim sítio site blogue portal canal emissora rádio estação televisão agência "
            "gazeta panfleto circular folheto colunista"
        ),
        words("vê veem via viu coloca colocam colocou põe põem pôs conta inclui incluiu situa acrescenta menciona nomeia"),
        _points("lá,ali,aí,nela,nelas,nele"),
    ),
    "de": _Words(
        words(
            "zeitung tageszeitung wochenzeitung blatt magazin zeitschrift rundbrief newsletter webseite website blog blogger "
            "portal kanal sender radiosender fernsehsender exilsender agentur gazette flugblatt rundschreiben kolumnist "
            "podcast leserbrief boulevardblatt"
        ),
        words(
            "sieht sehen sah sahen führt führen führte setzt setzen setzte zählt zählen zählte verortet vermutet wähnt nennt "
            "findet fand listet"
        ),
        _points("dort,darauf,drauf,darunter,darin,auf ihr,auf ihnen,dazu"),
    ),
    "ru": _Words(
        words(
            "газета еженедельник журнал бюллетень сайт блог блогер портал канал телеканал телеграм-канал радио радиостанция "
            "станция агентство издание таблоид листовка колумнист подкаст рассылка вестник"
        ),
        words("видит видят видел видела помещает помещают поместил поместила числит называет упоминает находит ставит записывает"),
        _points("там,туда,там же,туда же,в нём,в нем,в ней,среди них"),
    ),
}
NEAR = 2
"""Sentences back in which the list is told."""
LONGEST_TITLE = 6
"""Tokens between the verb and the name: `also the former senator X`."""


def seen_there(clause: Clause, state: State) -> Found | None:
    """Return whom a source is said to see on the list spoken of; None where a clause tells no such thing."""
    draft, verb = clause.draft, clause.segment.verb
    talk = _WORDS.get(draft.lexicon.language)
    near = max(state.list_in, state.listed_in) >= clause.segment.sentence - NEAR
    if talk is None or verb is None or not near or not state.authority or clause.segment.kind == "relative":
        return None
    sees = next((at for at in range(verb, clause.last) if draft.words[at] in talk.sees), None)
    if sees is None or not any(draft.words[at] in talk.sources for at in range(clause.first, sees)):
        return None
    if clause.negative or not _points_there(clause, talk.there) or _speaks_of_place(clause):
        return None
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED and not f.root.authority and not f.place]
    behind = [f for f in named if f.first > sees]
    if any(f.first < sees and f.kind is behind[0].kind for f in named) if behind else True:
        return None
    plain = behind[0].first - sees <= LONGEST_TITLE and not any(draft.verbs[sees + 1 : behind[0].first])
    return behind[0] if plain and can_be_listed(clause, behind[0]) else None


def _speaks_of_place(clause: Clause) -> bool:
    """Whether the sentence before names a place in which somebody or something is, which `there` may mean."""
    draft, sentence = clause.draft, clause.segment.sentence
    first, last = draft.sentences[sentence - 1] if sentence else (0, 0)
    return any(f.place for f in draft.within(first, last))


def _points_there(clause: Clause, there: frozenset[tuple[str, ...]]) -> bool:
    """Whether a clause points at the list spoken of, by a word or by two."""
    here, first, last = clause.draft.words, clause.first, clause.last
    return any((here[at],) in there or tuple(here[at : at + 2]) in there for at in range(first, last))
