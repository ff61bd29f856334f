"""Sources: where a clause begins behind words for its source that no comma parts from it."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft

LONGEST_SOURCE = 8
"""Tokens of the words for a source: `According to the entry of the committee he ...`."""
_NEAR_VERB = 4
"""Tokens behind a pronoun or a name in which the verb of its clause stands."""


def clause_behind_source(draft: Draft, at: int, last: int) -> int | None:
    """Return where the clause begins behind `according to` and a source; None where a comma parts it, or none does.

    A pronoun opens it, or a person's name before a verb; in German the verb does: `Laut Eintrag stammt er aus X`.

    Args:
        draft: The document.
        at: The first token of the words for the source.
        last: The end of the sentence.
    """
    lexicon = draft.lexicon
    hits = lexicon.according.find(draft.words, at, min(at + 4, last))
    if not hits or not lexicon.letter_case:
        return None
    for here in range(hits[0].last + 1, min(hits[0].last + LONGEST_SOURCE, last)):
        token, word = draft.tokens[here], draft.words[here]
        if not token.text[0].isalpha():
            return None
        if lexicon.language == "de":
            if draft.verbs[here] and token.text.islower():
                return here
            continue
        if draft.verbs[here] or word in lexicon.relatives:
            return None
        if _opens_clause(draft, here, word) and any(draft.verbs[here + 1 : min(here + _NEAR_VERB, last)]):
            return here
    return None


def _opens_clause(draft: Draft, at: int, word: str) -> bool:
    """Whether a word is the subject of a clause: a pronoun, or a person's name behind a noun."""
    lexicon = draft.lexicon
    if word in lexicon.pronouns and word not in lexicon.possessives:
        return draft.words[at - 1] not in lexicon.prepositions
    before = draft.words[at - 1]
    closed = before in lexicon.articles or before in lexicon.prepositions or before in lexicon.of_words
    named = [f for f in draft.around(at, 1, 8) if f.first == at and f.form is MentionForm.NAMED]
    person = named and named[0].kind is MentionKind.PERSON and not named[0].authority
    following = named[0].last if named else at
    return bool(person) and not closed and following < len(draft.verbs) and draft.verbs[following]
