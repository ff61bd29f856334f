"""Gender of names by the article before them: `la Brigade X` is no `il`, `le groupe X` no `celle-ci`.

French and Spanish. A person has no article, and may be either; a name without one, or behind `l'`, is not judged.
"""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found

FEMALE, MALE = "f", "m"
_ARTICLES = {
    "fr": {"la": FEMALE, "une": FEMALE, "cette": FEMALE, "le": MALE, "un": MALE, "ce": MALE, "du": MALE, "au": MALE},
    "es": {"la": FEMALE, "una": FEMALE, "esta": FEMALE, "esa": FEMALE, "el": MALE, "un": MALE, "este": MALE}
    | {"ese": MALE, "del": MALE, "al": MALE},
}
_PRONOUNS = {
    "fr": {"il": MALE, "celui-ci": MALE, "ce": MALE, "elle": FEMALE, "celle-ci": FEMALE, "cette": FEMALE}
    | {"le": MALE, "la": FEMALE},
    "es": {"él": MALE, "este": MALE, "ella": FEMALE, "esta": FEMALE, "lo": MALE, "la": FEMALE},
}
NOUNS = 2
"""Words between the article and the name that say what it is: `la société de transport X`."""


def gender_of(draft: Draft, found: Found) -> str:
    """Return the gender of a body by the article before its name, or before the noun before it; empty where none is."""
    articles = _ARTICLES.get(draft.lexicon.language)
    if articles is None or found.form is not MentionForm.NAMED or found.root.kind is MentionKind.PERSON:
        return ""
    if draft.words[found.first] in articles and found.last - found.first > 1:
        return articles[draft.words[found.first]]
    for at in range(found.first - 1, max(-1, found.first - 2 - NOUNS), -1):
        if draft.words[at] in articles:
            return articles[draft.words[at]]
        if not draft.tokens[at].text.isalpha() or not draft.tokens[at].text.islower() or draft.verbs[at]:
            return ""
        if draft.words[at] in draft.lexicon.prepositions:
            return ""
    return ""


def agrees(draft: Draft, word: str, found: Found) -> bool:
    """Return whether a pronoun may stand for a mention: not where the article before its name has the other gender."""
    ours = _PRONOUNS.get(draft.lexicon.language, {}).get(word, "")
    if not ours:
        return True
    theirs = {gender_of(draft, one) for one in (found, found.root)} - {""}
    return not theirs or ours in theirs
