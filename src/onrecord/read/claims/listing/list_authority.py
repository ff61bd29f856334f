"""Whose a list is that a clause speaks of: by the authority beside its noun, a possessive, or the town of its seat."""

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.listings import TALK

LIST_REACH = 3
"""Words between an authority and its list: `the American sanctions list`."""


def authority_of_list(clause: Clause) -> str:
    """Return the authority whose list a clause speaks of: `the American sanctions list`; empty where it names none."""
    nouns = clause.hits(clause.draft.lexicon.list_nouns)
    for hit in clause.hits(clause.draft.lexicon.authorities):
        if any(0 <= noun.first - hit.last <= LIST_REACH or noun.first == hit.first for noun in nouns):
            return hit.value  # of one word with its list, too: `UNO-Liste`
        behind = any(0 <= hit.first - noun.last <= LIST_REACH for noun in nouns)
        if behind and clause.draft.lexicon.language in TALK:
            return hit.value  # `la liste du Conseil de sécurité`
        own = clause.draft.words[hit.last : hit.last + LIST_REACH]
        if len(own) == LIST_REACH and own[0] in _HAVING and own[1] in _ITS and nouns and nouns[0].first > hit.last:
            return hit.value  # `The Council has its own Libya list`
    return _by_possessive(clause) or _by_seat(clause)


def _by_possessive(clause: Clause) -> str:
    """The one authority that a clause names before its list: `the UN is still mending its Somalia list`."""
    draft = clause.draft
    for noun in clause.hits(draft.lexicon.list_nouns):
        before = draft.words[max(clause.first, noun.first - LIST_REACH) : noun.first]
        if any(word in draft.lexicon.possessives or word in _OWN for word in before):
            actors = {hit.value for hit in clause.hits(draft.lexicon.authorities, None, noun.first)}
            return actors.pop() if len(actors) == 1 else ""
    return ""


_OWN = frozenset("свой своём своем своего своей свою".split())


_SEATS = (("new", "york"), ("nueva", "york"), ("nova", "york"), ("nova", "iorque"))
"""Where the Security Council sits."""
_FILES = frozenset(
    "file files list lists fichier fichiers liste listes fichero ficheros lista listas ficha fichas".split()
)


def _by_seat(clause: Clause) -> str:
    """The authority that a clause means by the town where its list is kept: `the files of New York`."""
    draft = clause.draft
    if not (clause.hits(draft.lexicon.list_nouns) or _FILES.intersection(draft.words[clause.first : clause.last])):
        return ""
    seat = any(tuple(draft.words[at : at + 2]) in _SEATS for at in range(clause.first, clause.last - 1))
    seat = seat or "нью-йорке" in draft.words[clause.first : clause.last]
    return "un" if seat else ""


_HAVING = frozenset("has have had keeps keep kept maintains maintain runs run holds".split())
_ITS = frozenset({"its", "their", "a", "an"})
