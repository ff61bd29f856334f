"""A source named inside a clause, without commas: `commandait selon l'ONU le secteur`, `ist laut Liste X zuständig`.

French, Spanish, German and Russian; in English a verb follows: `who according to the entry is in prison`. The clause
goes on behind the words for the source, which therefore open no part of their own; only a source that its words close
is read so: an authority, a list, a report.
"""

from typing import NamedTuple

from onrecord.read.draft import Draft
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.listings import TALK

_BEHIND = frozenset({"zufolge"})
"""Words for `according to` that stand behind the source."""
_MOST_BEFORE = 3
"""Words between `according to` and the noun for the source: `согласно тому же списку`, `d'après la même fiche`."""
_SOURCES = words(
    "liste{,s,n} lista{,s} verzeichnis{,ses} eintrag{,s} список списк{у,а} перечень переч{ню,ня} запис{и,ь}"
    " реестр{,у,а} данным base fichier ficha fiche registro registre document documento dokument{,s} dokumentation"
    " unterlagen vermerk{,s} begründung akte datenbank текст{,у} texte texto text"
    " entry entries list file files register record records dossier"
)
"""Words for a list, or for what it says, in the case in which a source stands."""
_BODIES = words(
    "komitees rates comité conseil consejo комитета совета sicherheitsrats sicherheitsrates sicherheitsrat"
    " finanzministeriums ministeriums ausschusses gremiums минфина министерства ведомства"
)


class Source(NamedTuple):
    """The words for a source in a clause, `[first, last)`, and those of `according to` with them, `[start, end)`."""

    start: int
    end: int
    first: int
    last: int


def source_at(draft: Draft, at: int, last: int) -> Source | None:
    """Return the source that words for `according to` at a token name, where the clause goes on behind it.

    Args:
        draft: The document.
        at: The token at which the words for `according to` begin.
        last: The token after the clause.
    """
    lexicon = draft.lexicon
    english = lexicon.language == "en"
    if lexicon.language not in TALK and not english:
        return None
    hits = [hit for hit in lexicon.according.find(draft.words, at, min(at + 4, last)) if hit.first == at]
    if not hits:
        return None
    if hits[0].phrase in _BEHIND:
        first = _source_before(draft, at)
        return Source(first, at + 1, first, at) if first < at else None
    end = _source_behind(draft, hits[0].last, last)
    goes_on = end < last and draft.tokens[end].text[0].isalnum() and end > hits[0].last
    goes_on = goes_on and (not english or draft.verbs[end])
    return Source(at, end, hits[0].last, end) if goes_on else None


def _source_before(draft: Draft, at: int) -> int:
    """Where the words for a source before `zufolge` begin; `at` where no article opens them."""
    for start in range(at - 1, max(at - 1 - _MOST_BEFORE, -1), -1):
        if draft.words[start] in draft.lexicon.articles:
            return start
        if draft.words[start] in draft.lexicon.prepositions or not draft.tokens[start].text[0].isalpha():
            break
    return at


def _source_behind(draft: Draft, at: int, last: int) -> int:
    """The token behind a source; `at` where the words name none that is known."""
    lexicon, here = draft.lexicon, draft.words
    known = _SOURCES | _councils(draft) | lexicon.list_texts
    for noun in range(at, min(at + _MOST_BEFORE + 1, last)):
        body = lexicon.authorities.find(here, noun, last)
        if body and body[0].first == noun:
            return _with_genitive(draft, body[0].last, last)
        joined = here[noun].rpartition("-")[2]  # `laut UN-Eintrag`
        if here[noun] in known or joined in known or lexicon.reports.find(here, noun, noun + 1):
            return _with_genitive(draft, noun + 1, last)
        if draft.verbs[noun] or not draft.tokens[noun].text.islower() or here[noun] in lexicon.conjunctions:
            break
    return at


def _with_genitive(draft: Draft, at: int, last: int) -> int:
    """The token behind whose text it is: `der Liste der Vereinten Nationen`, `la fiche du comité`."""
    lexicon, here = draft.lexicon, draft.words
    begin = at
    while begin < last and begin - at < _MOST_BEFORE - 1 and (here[begin] in lexicon.of_words | lexicon.articles):
        begin += 1
    if begin >= last:
        return at
    body = lexicon.authorities.find(here, begin, min(begin + 4, last))
    if body and body[0].first == begin and (begin > at or lexicon.bare_genitive):
        return body[0].last
    genitive = begin > at and here[begin - 1] not in ("à", "a", "al", "aux", "en")
    return begin + 1 if genitive and here[begin] in _councils(draft) else at


def _councils(draft: Draft) -> frozenset[str]:
    """Nouns for a body that keeps a list."""
    talk = TALK.get(draft.lexicon.language)
    return _BODIES | (talk.councils if talk is not None else frozenset({"committee", "council"}))
