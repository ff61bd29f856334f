"""Verbs by their form: a small word that ends as finite verbs of its language do, or stands where only one can.

The tables of verbs hold the common ones; these rules find the rest. English has rules of its own.
"""

from onrecord.read.draft import Draft
from onrecord.read.lexicon.forms import FORMS

SHORTEST = 5
"""Letters of a word from which its ending tells."""


def is_verb_form(draft: Draft, at: int) -> bool:
    """Return whether a word that no table holds as a verb is one by its ending, or by where it stands."""
    forms, token, word = FORMS.get(draft.lexicon.language), draft.tokens[at], draft.words[at]
    if forms is None or not token.text.islower() or not word.isalpha():
        return False
    lexicon = draft.lexicon
    before = draft.words[at - 1] if at else ""
    if (
        before in lexicon.articles
        or before in lexicon.prepositions
        or word in lexicon.prepositions
        or word in forms.nouns
        or word.endswith(forms.whole)
    ):
        return False
    telling = word in lexicon.reporting or word in lexicon.forecasts or word in lexicon.telling_words
    known = word in lexicon.known and not telling
    following = draft.tokens[at + 1].text if at + 1 < len(draft.tokens) else ""
    if len(word) >= SHORTEST and not known and word.endswith(forms.endings) and not word.endswith(forms.others):
        # German has an adjective before its noun, which begins with a capital; a verb seldom stands there.
        return not (lexicon.capitalised_nouns and following[:1].isupper())
    if len(word) < SHORTEST - 1 or not word.endswith(forms.present) or word.endswith(forms.others):
        return False
    named = at > 0 and draft.tokens[at - 1].text[:1].isupper() and draft.tokens[at - 1].text[-1:].isalpha()
    if not forms.present or not named:
        return False
    # `L'ONU compte X`: a name follows as the object; German has its nouns there
    names = not lexicon.capitalised_nouns and following[:1].isupper()
    return names or following.lower().replace("’", "'") in forms.objects
