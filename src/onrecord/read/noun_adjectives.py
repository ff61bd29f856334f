"""Adjectives behind a noun, in the languages that have them there: `la banque russe X`, `la empresa estatal X`."""

from onrecord.read.draft import Draft

_LANGUAGES = frozenset({"fr", "es", "pt", "it"})
MOST = 2
"""Adjectives between a noun and the name that it describes."""


def behind_adjectives(draft: Draft, at: int) -> int:
    """Return the token behind the adjectives that begin at a token; that token where none does.

    A small word that no table has as another kind of word, and that is no verb, counts as an adjective.
    """
    lexicon = draft.lexicon
    if lexicon.language not in _LANGUAGES:
        return at
    end = at
    while end < len(draft.tokens) and end - at < MOST and _may_be_adjective(draft, end):
        end += 1
    return end


def _may_be_adjective(draft: Draft, at: int) -> bool:
    lexicon, token, word = draft.lexicon, draft.tokens[at].text, draft.words[at]
    if not token.isalpha() or not token.islower() or draft.verbs[at]:
        return False
    closed = (lexicon.prepositions, lexicon.conjunctions, lexicon.articles, lexicon.relatives, lexicon.pronouns)
    others = (lexicon.of_words, lexicon.by_words, lexicon.adverbs, lexicon.negations, lexicon.clause_starts)
    return not any(word in table for table in (*closed, *others, lexicon.auxiliaries, lexicon.possessives))
