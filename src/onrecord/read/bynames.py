"""Bynames: `dit` behind a name is a participle, no verb of saying: `Radu Vesk, dit Tarvin, a été inscrit`."""

from onrecord.read.draft import Draft
from onrecord.read.translation import is_word_by_word

_SAID = {"fr": frozenset({"dit", "dits"}), "en": frozenset({"said"})}
"""Participles before another name; the English one in a text put word by word: `Guled, said Karim, was listed`."""
_STOPS = frozenset('.!?;:«»"“”')
_LONGEST_NAME = 5
_INITIALS_BACK = 12
"""Tokens before a short form within which the words stand whose first letters it has."""


def opens_byname(draft: Draft, at: int) -> bool:
    """Return whether a token is `dit` between a name and another name of the same party.

    No verb stands before it in its part of the text, and the name behind it is new; or the name behind is a short form
    of the one before: `le mouvement Retour, Réclamation, Réhabilitation, dit 3R`.
    """
    tokens = draft.tokens
    if draft.words[at] not in _SAID.get(draft.lexicon.language, ()) or at < 2 or at + 1 >= len(tokens):
        return False
    if draft.lexicon.language == "en" and not is_word_by_word(draft.document.text):
        return False
    name = tokens[at - 1 - (tokens[at - 1].text == ",")].text
    behind = at + 1 + (tokens[at + 1].text in '«"“')
    if not name[:1].isupper() or behind >= len(tokens) or not tokens[behind].text[:1].isalnum():
        return False
    if _is_short_form(draft, at, behind):
        return True
    end = behind
    while end < len(tokens) and end - behind < _LONGEST_NAME and tokens[end].text[:1].isupper():
        end += 1
    closes = end < len(tokens) and tokens[end].text in ',)»"”'
    first = _without_verb(draft, at)
    return end > behind and closes and first >= 0 and draft.words[end - 1] not in draft.words[:first]


def _without_verb(draft: Draft, at: int) -> int:
    """Where the part of a text begins that has no verb before a token, so that nothing is said there; -1 for none."""
    lexicon, back = draft.lexicon, at - 1
    while back >= 0 and draft.tokens[back].text not in _STOPS:
        word, before = draft.words[back], draft.words[back - 1] if back else ""
        if word in lexicon.auxiliaries or (word in lexicon.verbs and before not in lexicon.articles):
            return -1
        back -= 1
    return -1 if back >= 0 and draft.tokens[back].text in '»"”' else back + 1


def _is_short_form(draft: Draft, at: int, behind: int) -> bool:
    """Whether a word of capitals and digits has the first letters of the words before."""
    text = draft.tokens[behind].text
    letters = [letter for letter in text if letter.isalpha()]
    if len(text) < 2 or not letters or not all(letter.isupper() for letter in letters):
        return False
    before = [token.text[:1] for token in draft.tokens[max(0, at - _INITIALS_BACK) : at]]
    return all(letter in before for letter in letters)
