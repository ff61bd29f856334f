"""Persons called by where they are from: `the Peruvian`, `ce Péruvien`, `la peruana`. They are no names."""

from onrecord.read.draft import Draft
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

_POINTING = frozenset({"ce", "cet", "cette"})
_ARTICLES = {
    "fr": frozenset({"le", "la", "l'", "l’"}),
    "en": frozenset({"the", "this", "that"}),
    "de": frozenset({"der", "die", "den", "dem", "dieser", "diese", "diesen", "diesem"}),
    "es": frozenset({"el", "la", "este", "esta", "ese", "esa"}),
}
"""Articles and words that point, in the singular."""
_ENDINGS = {
    "fr": ("ien", "ienne", "éen", "éenne", "ais", "aise", "ois", "oise", "ain", "aine", "gnol", "gnole"),
    "en": ("an", "ese", "i", "man", "woman", "dane", "swede"),
    "de": ("er", "erin", "ern", "ese", "esin", "esen", "ose", "osen", "ke", "ken", "kin", "sse", "ssen", "be", "ben"),
    "es": ("o", "a", "és", "esa", "eño", "eña", "í", "í", "ense", "án", "ana"),
}
"""How the nouns for whoever is from a country end, and names of countries do not."""
_ARE = frozenset({"are", "were", "have"})


def is_ethnonym(draft: Draft, at: int) -> bool:
    """Return whether a word stands for one person told of before by where that person is from.

    Behind `ce` any word does that is no noun for a body; behind an article one that is told of a country.
    """
    language, token = draft.lexicon.language, draft.tokens[at]
    if not at or language not in _ARTICLES or not token.text.isalpha():
        return False
    before = draft.words[at - 1]
    if before not in _ARTICLES[language] and not (language == "fr" and before in _POINTING):
        return False
    if token.text.istitle() is (language == "es"):
        return False
    if language == "fr":
        return _is_french(draft, at)
    return is_of_people(draft, at) and not is_before_noun(draft, at + 1)


def _is_french(draft: Draft, at: int) -> bool:
    lexicon, before, word = draft.lexicon, draft.words[at - 1], draft.words[at]
    following = draft.tokens[at + 1].text if at + 1 < len(draft.tokens) else ""
    if following[:1].isupper() or following[:1] in '-–«"':
        return False  # `le Péruvien Radu Vesk`, `ce Front « X »`
    if before in _ARTICLES["fr"]:
        return word.endswith(_ENDINGS["fr"]) and bool(nation_of(word))
    tables = (lexicon.group_nouns, lexicon.org_words, lexicon.place_words, lexicon.roles, lexicon.person_nouns)
    return not any(word in table for table in tables) and not lexicon.authorities.find(draft.words, at, at + 1)


def is_of_people(draft: Draft, at: int) -> bool:
    """Return whether a word is one for somebody from a country, and not that country's name."""
    word = draft.words[at]
    nation = nation_of(word) if word.endswith(_ENDINGS[draft.lexicon.language]) else ""
    return bool(nation) and fold(word) != nation


def is_before_noun(draft: Draft, at: int) -> bool:
    """Return whether what stands from a token on may be described by the word before it, which is then nobody alone.

    Behind a noun for somebody stand a mark, a verb, or a small word of a closed class: `the Peruvian, who ...`.
    """
    if at >= len(draft.tokens):
        return False
    lexicon, word, text = draft.lexicon, draft.words[at], draft.tokens[at].text
    if not text[0].isalnum():
        return text[0] in "-–«\"“'’"
    small = (lexicon.auxiliaries, lexicon.copulas, lexicon.relatives, lexicon.adverbs, lexicon.of_words)
    closed = any(word in table for table in small) or draft.verbs[at]
    return not text[0].islower() or word in _ARE or not closed


def points(draft: Draft, at: int) -> bool:
    """Return whether a demonstrative stands before a word: `ce Péruvien`."""
    return draft.words[at - 1] in _POINTING
