"""Words of time or place between the verb of a role and what it gives: `war unter dem alten Regime Minister`."""

from onrecord.model.vocab import MentionKind
from onrecord.read.claims.clause import Clause

LONGEST = 6
"""Tokens of such a phrase."""
OBLIQUE = frozenset("des dem den der eines einem einen einer".split())
"""Articles of another case than the first, in German."""
_FREE_ORDER = frozenset({"de", "ru"})
"""Languages that set a phrase of time or place between the verb and its complement without commas."""


def before_adjunct(clause: Clause, at: int) -> int:
    """Return the token before a prepositional phrase that ends at a token; the token itself where none ends there.

    A person in the phrase is who may have the post, so that it is none: `war für X Minister`.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    if lexicon.language not in _FREE_ORDER:
        return at
    for opens in range(at - 1, max(clause.first, at - LONGEST), -1):
        if draft.tokens[opens].text in ",;:" or draft.verbs[opens] or draft.words[opens] in lexicon.as_words:
            return at
        if draft.words[opens] in lexicon.prepositions:
            people = [f for f in clause.mentions(opens, at + 1) if f.root.kind is MentionKind.PERSON and not f.place]
            return at if people or draft.verbs[at] else opens - 1
    return at


def behind_adjunct(clause: Clause, at: int) -> int:
    """Return the article of the object behind adverbs and one phrase of time or place: `regierte damals in X die Y`.

    The token itself where no such words stand there.
    """
    draft, lexicon, start = clause.draft, clause.draft.lexicon, at
    if lexicon.language != "de":
        return start
    while at < clause.last - 1 and (draft.words[at] in lexicon.adverbs or draft.words[at] in _WHEN):
        at += 1
    if at < clause.last - 1 and draft.words[at] in lexicon.articles and draft.words[at] not in lexicon.prepositions:
        return at
    if at >= clause.last - 1 or draft.words[at] not in lexicon.prepositions:
        return start
    for opens in range(at + 2, min(clause.last - 1, at + 2 + LONGEST)):
        if draft.tokens[opens].text in ",;:" or draft.verbs[opens]:
            return start
        if draft.words[opens] in _OBJECT:
            return opens
    return start


_WHEN = frozenset("damals seinerzeit einst früher zeitweise lange jahrelang zuvor später zuletzt heute derzeit".split())
_OBJECT = frozenset("die das den ein eine einen".split())
"""Articles of an object."""
