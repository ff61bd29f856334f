"""Over: standing on a list at a time that is over, told without a date: `once on the UN list`, `a figuré sur`."""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.elided_list import stands_for_list
from onrecord.read.lexicon.focus_words import ONCE

_PLACES = frozenset({"on", "in", "under", "among", "subject", "off"})
_STATES = frozenset("listed blacklisted sanctioned designated blocked frozen".split())


def had_been(clause: Clause) -> bool:
    """Return whether an English clause tells of standing in the past perfect: `had been listed since 2008`."""
    words = clause.draft.words
    places = range(clause.first, clause.last - 2)
    there = _PLACES | _STATES
    return any(words[at] == "had" and words[at + 1] == "been" and words[at + 2] in there for at in places)


def is_dated_by_adverb(clause: Clause) -> bool:
    """Return whether an adverb for a time that is over stands right before the words for being on a list."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    once = ONCE.get(lexicon.language, frozenset())
    for noun in clause.hits(lexicon.list_nouns):
        at = noun.first - 1
        while at > clause.first and noun.first - at <= _WIDEST and draft.words[at] not in lexicon.prepositions:
            at -= 1
        if draft.words[at] in lexicon.prepositions and at > clause.first and draft.words[at - 1] in once:
            return True
    return False


_WIDEST = 5
"""Tokens between the preposition and the noun for a list: `on the much longer American list`."""


def has_stood(clause: Clause) -> bool:
    """Return whether a clause has a compound past form of standing on a list: `a figuré sur`, `est resté sur`."""
    draft, (having, stood) = clause.draft, _PERFECT.get(clause.draft.lexicon.language, ((), ()))
    put = any(hit.value in ("strong", "delisted") for hit in clause.hits(draft.lexicon.list_verbs))
    if put or not having or not (clause.hits(draft.lexicon.list_nouns) or is_on_that_of(clause)):
        return False
    words = draft.words
    return any(
        words[at] in stood and any(word in having for word in words[max(clause.first, at - _FAR) : at])
        for at in range(clause.first, clause.last)
    )


_FAR = 8
_PERFECT: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "fr": (
        frozenset("a ont avait avaient est sont était étaient eut eurent".split()),
        frozenset("figuré été resté restée restés restées demeuré demeurée apparu apparue".split()),
    ),
    "es": (frozenset("ha han había habían hubo".split()), frozenset("figurado estado constado permanecido".split())),
    "de": (
        frozenset("hat haben hatte hatten ist sind war waren".split()),
        frozenset("gestanden geblieben gewesen verblieben".split()),
    ),
}
"""Auxiliaries and participles of the perfect of standing, by language."""


def is_on_that_of(clause: Clause) -> bool:
    """Return whether a clause names a list by its authority alone: `stand auch auf der der Vereinten Nationen`."""
    return any(stands_for_list(clause, hit) for hit in clause.hits(clause.draft.lexicon.authorities))
