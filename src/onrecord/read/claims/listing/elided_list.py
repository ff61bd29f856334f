"""Lists whose noun is left out beside their authority: `on the UN's`, `sur celle de l'ONU`, `в ооновском`.

They take up a list of another authority, told in the clause or the sentence before.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words
from onrecord.text.phrases import Hit

NEAR = 2
"""Sentences back in which the other list is told."""
_ON = {
    "en": words("on in off onto from"),
    "fr": words("sur dans de"),
    "es": words("en de"),
    "pt": words("em na no de da"),
    "de": words("auf von in"),
    "ru": words("в из"),
}
_STANDING_FOR = {
    "en": words("that the those"),
    "fr": words("celle celles celui ceux"),
    "es": words("la el las los aquella"),
    "pt": words("a o na no da do"),
    "de": words("der dem die den jener jenem derjenigen denen"),
}
"""Pronouns that stand for a list, before the authority that keeps it."""
_ONE = frozenset({"one", "ones"})
REACH = 4
"""Tokens from the preposition to the name of the authority."""


def names_elided_list(clause: Clause, state: State) -> bool:
    """Return whether a clause names a list by its authority alone, after another list was told."""
    language = clause.draft.lexicon.language
    if language not in _ON or max(state.list_in, state.listed_in) < clause.segment.sentence - NEAR:
        return False
    hits = clause.hits(clause.draft.lexicon.authorities)
    return any(stands_for_list(clause, hit) for hit in hits) or (bool(hits) and _is_on_its_own(clause, hits[0]))


_OWN = words("his hers its theirs own")


def _is_on_its_own(clause: Clause, actor: Hit) -> bool:
    """Whether an English clause puts somebody on that of its subject: `The Treasury has put him on its own`."""
    draft, last = clause.draft, clause.last
    while last > clause.first and not draft.tokens[last - 1].text[0].isalnum():
        last -= 1
    if draft.lexicon.language != "en" or draft.words[last - 1] not in _OWN or last - 2 <= actor.last:
        return False
    at = last - 2
    while at > actor.last and (draft.words[at] in draft.lexicon.articles or draft.words[at] in _OWN):
        at -= 1
    return draft.words[at] in _ON["en"]


def stands_for_list(clause: Clause, hit: Hit) -> bool:
    """Return whether an authority of a clause stands where its list is meant: `auf der amerikanischen`."""
    language = clause.draft.lexicon.language
    if language not in _ON:
        return False
    words, begin = clause.draft.words, max(clause.first, hit.first - REACH)
    return any(words[at] in _ON[language] and _is_behind(clause, at, hit, language) for at in range(begin, hit.first))


def _is_behind(clause: Clause, leads: int, hit: Hit, language: str) -> bool:
    """Whether what stands between a preposition and an authority, and behind that, leaves the noun for a list out."""
    draft, closed = clause.draft, _ends(clause, hit.last)
    between = draft.words[leads + 1 : hit.first]
    if language == "ru":
        return not between and closed
    small = draft.lexicon.of_words | draft.lexicon.articles
    if language == "en":
        own = draft.tokens[hit.last - 1].lower.endswith(("'s", "’s", "s'"))
        one = hit.last < clause.last and draft.words[hit.last] in _ONE
        if (own or one) and all(word in draft.lexicon.articles for word in between):
            return one or closed
        return len(between) > 1 and between[0] in _STANDING_FOR["en"] and "of" in between
    if not between or between[0] not in _STANDING_FOR[language]:
        return False
    if language == "de" and len(between) == 1 and draft.tokens[hit.last - 1].text.islower():
        return closed  # `auf der amerikanischen`
    return len(between) > 1 and all(word in small for word in between[1:])


def _ends(clause: Clause, at: int) -> bool:
    """Whether nothing that an adjective could belong to stands at a token: the end, a mark, or an adverb."""
    draft = clause.draft
    if at >= clause.last or not draft.tokens[at].text[0].isalpha():
        return True
    lexicon, word = draft.lexicon, draft.words[at]
    tables = (lexicon.adverbs, lexicon.conjunctions, lexicon.prepositions, lexicon.auxiliaries, lexicon.pronouns, _TOO)
    return any(word in table for table in tables)


_TOO = words("too also as auch ebenfalls nicht тоже также")
