"""Tags that a party bears on a list: `carries two tags, X and Y`, `is under two programmes`, `those same two`."""

from typing import NamedTuple

import msgspec

from onrecord.model.claim import DesignationClaim
from onrecord.model.quantity import Estimate
from onrecord.model.vocab import Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.numbers import is_near
from onrecord.read.claims.listing.programmes import programmes_of
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.groups.words import GROUP_WORDS
from onrecord.read.lexicon.base import words
from onrecord.read.tags import is_tag, names_programme_area

_NOUNS = {
    "en": words("programme{,s} program{,s} tag{,s} label{,s} marker{,s} heading{,s} badge{,s} stamp{,s}"),
    "fr": words("programme{,s} étiquette{,s} label{,s} mention{,s} sigle{,s} rubrique{,s}"),
    "es": words("programa{,s} etiqueta{,s} rótulo{,s} sigla{,s} marca{,s} apartado{,s}"),
    "de": words("programm{,s,e,en} etikett{,s,e,en} kürzel{,n} label{,s} kennung{,en} vermerk{,e,en} rubrik{,en}"),
    "ru": words(
        "программ{а,ы,е,у,ой,ам,ами,ах} метк{а,и,у,ой,ами} меток пометк{а,и,у,ой,ами} пометок ярлык{,а,и,ами,ов} "
        "тег{,а,и,ами,ов} индекс{,а,ы,ами,ов} рубрик{а,и,ам}"
    ),
}
"""Nouns for a programme of a list and for its tag, by language."""
_SAME = {
    "en": words("same"),
    "fr": words("mêmes"),
    "es": words("mism{os,as}"),
    "de": words("selben gleichen dieselben denselben"),
    "ru": words("те тем теми же"),
}
LONGEST_NUMBER = 3
"""Words between a number and the noun that it counts, and between `same` and its number."""


class Tags(NamedTuple):
    """How many programmes a clause tells of, and the tags that it gives as the list writes them."""

    number: Estimate | None
    named: tuple[str, ...]


def tags_of(clause: Clause) -> Tags | None:
    """Return the number and the tags of the programmes of a clause; None where no noun for them stands with either."""
    draft, nouns = clause.draft, _NOUNS.get(clause.draft.lexicon.language, frozenset())
    at = next((n for n in range(clause.first, clause.last) if draft.words[n] in nouns), None)
    if at is None:
        return _of_one_kind(clause)
    texts = [draft.tokens[n].text for n in range(at + 1, clause.last)]
    named = tuple(dict.fromkeys(text.lower() for text in texts if is_tag(text) or names_programme_area(text)))
    count = _count(clause, at)
    return Tags(count, named) if count is not None or named else None


def _of_one_kind(clause: Clause) -> Tags | None:
    """The number of German programmes of one kind: an entry with `drei Balkan-Programmen` has three or more of all."""
    draft = clause.draft
    at = next(
        (n for n in range(clause.first, clause.last) if draft.words[n].endswith(("programmen", "programme"))), None
    )
    count = _count(clause, at) if at is not None and draft.lexicon.language == "de" else None
    return Tags(msgspec.structs.replace(count, high=None), ()) if count is not None else None


def _count(clause: Clause, noun: int) -> Estimate | None:
    """The number before a noun, by its word alone: `under two programmes` is not less than two."""
    draft, numbers = clause.draft, GROUP_WORDS[clause.draft.lexicon.language].numbers
    for at in range(noun - 1, max(clause.first, noun - LONGEST_NUMBER) - 1, -1):
        number = numbers.get(draft.words[at])
        if number is not None:
            return Estimate(low=number, high=number, quote=draft.words[at])
        if not draft.words[at].isalpha() or draft.words[at] in draft.lexicon.prepositions:
            return None
    return None


def find_tags(clause: Clause, state: State) -> DesignationClaim | None:
    """Return the claim that a party bears so many tags, or these, where its clause has no other word of listing."""
    if clause.segment.verb is None or clause.negative:
        return None
    told = tags_of(clause)
    again = state.echo if told is None and _takes_up(clause) else None
    if told is None and not (isinstance(again, DesignationClaim) and again.tags is not None):
        return None
    party = _bearer(clause)
    near = is_near(clause, state) or bool(told and told.named)
    if party is None or not near:
        return None
    key = next((hit.value for hit in clause.hits(clause.draft.lexicon.authorities)), "")
    programme = " ".join(told.named) if told is not None else ""
    if told is not None and not programme:
        programme = programmes_of(clause, key or state.authority)
    if isinstance(again, DesignationClaim):
        programme = again.programme
    return clause.make(
        DesignationClaim,
        parties=clause.ids([party]),
        authority=key or ("ofac" if programme and not programme.startswith("un-") else ""),
        context_authority="" if key else state.authority,
        programme=programme,
        polarity=Polarity.POSITIVE,
        tags=told.number if told is not None else again.tags if isinstance(again, DesignationClaim) else None,
        says=f"{party.root.name or 'the party'} is listed under {programme or 'so many programmes'}",
    )


_BOTH = {
    "en": (("both",),),
    "fr": (("les", "deux"), ("l'une", "et", "l'autre")),
    "es": (("ambas",), ("ambos",), ("las", "dos"), ("los", "dos")),
    "de": (("beide",), ("alle", "beide")),
    "ru": (("обе",), ("оба",), ("обеими",), ("обоими",)),
}
"""Words that take up two tags told before, where nothing but a word for `also` stands behind them."""
_TOO = frozenset(
    "as well too also likewise également aussi también igualmente auch ebenfalls ebenso также тоже".split()
)


def _bears_both(clause: Clause) -> bool:
    """Whether a verb has no other object than a word for the two told before: `wears both as well`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None:
        return False
    rest = [draft.words[at] for at in range(verb + 1, clause.last) if draft.tokens[at].text[0].isalnum()]
    for phrase in _BOTH.get(draft.lexicon.language, ()):
        at = next((n for n in range(len(rest)) if tuple(rest[n : n + len(phrase)]) == phrase), None)
        if at is not None:
            left = [*rest[:at], *rest[at + len(phrase) :]]
            return at <= 1 and all(word in _TOO for word in left)
    return False


def _takes_up(clause: Clause) -> bool:
    """Whether a clause takes up a number of tags told before: `lleva esas mismas dos`."""
    if _bears_both(clause):
        return True
    draft, same = clause.draft, _SAME.get(clause.draft.lexicon.language, frozenset())
    for at in range(clause.first, clause.last):
        if draft.words[at] in same:
            numbers = GROUP_WORDS[draft.lexicon.language].numbers
            return any(word in numbers for word in draft.words[max(clause.first, at - 1) : at + LONGEST_NUMBER])
    return False


def _bearer(clause: Clause) -> Found | None:
    """The one party that a clause is about."""
    subject = clause.subject
    if subject is None or not is_party(subject) or subject.root.authority or subject.members:
        return None
    return subject
