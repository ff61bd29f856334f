"""Persons called by where they are from, in French: `ce Péruvien`, `l'Équatorien`, `cet Arabe`. They are no names."""

from onrecord.read.draft import Draft
from onrecord.text.nations import nation_of

_POINTING = frozenset({"ce", "cet", "cette"})
_ARTICLES = frozenset({"le", "la", "l'", "l’"})
_ENDINGS = ("ien", "ienne", "éen", "éenne", "ais", "aise", "ois", "oise", "ain", "aine", "gnol", "gnole")
"""How the nouns for whoever is from a country end, and names of countries do not."""


def is_ethnonym(draft: Draft, at: int) -> bool:
    """Return whether a word with a capital stands for a person told of before by where that person is from.

    Behind `ce` any word does that is no noun for a body; behind an article one that is told of a country.
    """
    token, lexicon = draft.tokens[at], draft.lexicon
    if not at or lexicon.language != "fr" or not token.text.istitle() or not token.text.isalpha():
        return False
    before, word = draft.words[at - 1], draft.words[at]
    if before not in _POINTING and before not in _ARTICLES:
        return False
    following = draft.tokens[at + 1].text if at + 1 < len(draft.tokens) else ""
    if following[:1].isupper() or following[:1] in '-–«"':
        return False  # `le Péruvien Radu Vesk`, `ce Front « X »`
    if before in _ARTICLES:
        return word.endswith(_ENDINGS) and bool(nation_of(word))
    tables = (lexicon.group_nouns, lexicon.org_words, lexicon.place_words, lexicon.roles, lexicon.person_nouns)
    return not any(word in table for table in tables) and not lexicon.authorities.find(draft.words, at, at + 1)


def points(draft: Draft, at: int) -> bool:
    """Return whether a demonstrative stands before a word: `ce Péruvien`."""
    return draft.words[at - 1] in _POINTING
