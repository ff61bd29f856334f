"""Verbs by their form: a small word that ends as finite verbs of its language do, or stands where only one can.

The tables of verbs hold the common ones; these rules find the rest. English has rules of its own.
"""

from onrecord.read.draft import Draft
from onrecord.read.lexicon.forms import FORMS
from onrecord.text.nations import nation_of

_STRESSING = frozenset(
    "erst zuerst vorerst fast selbst meist längst sonst bereits oft jetzt nicht samt laut statt".split()
)
"""Small words of German that end as verbs do."""
SHORTEST = 5
"""Letters of a word from which its ending tells."""


def is_verb_form(draft: Draft, at: int) -> bool:
    """Return whether a word that no table holds as a verb is one by its ending, or by where it stands."""
    forms, token, word = FORMS.get(draft.lexicon.language), draft.tokens[at], draft.words[at]
    if forms is None or not token.text.islower() or not word.isalpha():
        return False
    lexicon = draft.lexicon
    before = draft.words[at - 1] if at else ""
    if lexicon.language == "fr" and (_follows_subject(draft, at) or _counts_among(draft, at)):
        return True
    if (
        before in lexicon.articles
        or before in lexicon.prepositions
        or word in lexicon.prepositions
        or word in forms.nouns
        or word in _STRESSING
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
    if (
        not forms.present
        or not named
        or word in lexicon.roles
        or word in lexicon.person_nouns
        or word in lexicon.titles
    ):
        return False  # `l'ancien Premier ministre X`
    # `L'ONU compte X`: a name follows as the object; German has its nouns there
    names = not lexicon.capitalised_nouns and following[:1].isupper()
    return names or following.lower().replace("’", "'") in forms.objects


_LATEST_VERB = 14
"""Tokens before a form in which the verb stands that it goes on from."""


def goes_on(draft: Draft, marks: list[bool], at: int) -> bool:
    """Return whether an English form in `s` goes on from a verb: `heads the guard there and commands the X brigade`.

    Args:
        draft: The document.
        marks: The verbs before the form.
        at: The form.
    """
    words, lexicon = draft.words, draft.lexicon
    if lexicon.language != "en" or at < 2 or at + 1 >= len(words) or not words[at].endswith("s"):
        return False
    determined = words[at + 1] in lexicon.articles or words[at + 1] in lexicon.possessives
    if words[at - 1] not in ("and", "but") or not determined or not draft.tokens[at].text.islower():
        return False
    if words[at - 2] in lexicon.noun_verbs or words[at - 2] in lexicon.of_words:
        return False  # `the reports and documents the panel saw`
    for back in range(at - 2, max(-1, at - _LATEST_VERB), -1):
        if marks[back]:
            return words[back].endswith("s") and words[back] not in lexicon.auxiliaries
        if words[back] in (".", ";", ":", "!", "?"):
            return False
    return False


_FARTHEST_THAT = 7
"""Tokens between a verb of saying and `that`: `states in its October circular that`."""
_BEFORE_NOUNS = frozenset("other several many some most few all no both these those such any more".split())


def says_that(draft: Draft, at: int, before: str) -> bool:
    """Return whether an English form in `s` is a verb of saying behind one who says: `A firm states in a note that X`.

    Args:
        draft: The document.
        at: The form.
        before: The word before it.
    """
    words, lexicon = draft.words, draft.lexicon
    if lexicon.language != "en" or not words[at].endswith("s") or words[at] not in lexicon.reporting:
        return False
    closed = (lexicon.articles, lexicon.prepositions, lexicon.possessives, lexicon.conjunctions, _BEFORE_NOUNS)
    if not before.isalpha() or before.endswith("s") or any(before in table for table in closed):
        return False
    if draft.numbers_in(at - 1, at) or nation_of(before):
        return False
    that = next((to for to in range(at + 1, min(len(words) - 1, at + _FARTHEST_THAT)) if words[to] == "that"), None)
    if that is None or (that > at + 1 and words[at + 1] not in lexicon.prepositions):
        return False
    following = words[that + 1]
    opens = following in lexicon.articles or following in lexicon.pronouns or following in lexicon.possessives
    return opens or draft.tokens[that + 1].text[:1].isupper()


_SUBJECTS = frozenset("il ils elle elles on qui celui-ci celle-ci ceux-ci celles-ci".split())
"""French pronouns that only a verb follows, or an object pronoun and a verb."""
_OBJECTS = frozenset("le la les l' l’ lui leur y en se s' s’ ne n' n’".split())
_THIRD_PERSON = tuple("e ent it ut int oit ait aît end ond ert ort a èrent irent urent".split())
_NO_VERBS = frozenset(
    "même seule toute tout autre également entre contre comme encore notamment ensuite pourtant souvent certes que"
    " de".split()
)
_MOST_OBJECTS = 2


def _counts_among(draft: Draft, at: int) -> bool:
    """Whether a French word stands between a noun or name and `parmi`: `ce Péruvien compte parmi les chefs`."""
    words, word, lexicon = draft.words, draft.words[at], draft.lexicon
    if at < 1 or at + 1 >= len(words) or words[at + 1] != "parmi" or not word.endswith(("e", "ent", "it", "ait")):
        return False
    before = words[at - 1]
    closed = before in lexicon.articles or before in lexicon.prepositions or before in lexicon.possessives
    return before.isalpha() and not closed


def _follows_subject(draft: Draft, at: int) -> bool:
    """Whether a French word that ends as a verb of the third person does stands behind a subject pronoun."""
    words, word, lexicon = draft.words, draft.words[at], draft.lexicon
    if not word.endswith(_THIRD_PERSON) or word.endswith("ée") or word in _NO_VERBS or word in lexicon.adverbs:
        return False
    if word in lexicon.prepositions or word in lexicon.conjunctions or word in lexicon.relatives or word in _OBJECTS:
        return False
    back = at - 1
    while back > 0 and at - 1 - back < _MOST_OBJECTS and words[back] in _OBJECTS:
        back -= 1
    if back < 0 or words[back] not in _SUBJECTS:
        return False
    return words[back - 1] not in lexicon.prepositions if back and words[back].startswith("elle") else True
