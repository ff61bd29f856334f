"""Listings told of one authority alone: `Only Washington has listed him`, `la liste de l'ONU seulement`."""

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.base import words

_ONLY = words(
    "only solely exclusively seul{,e,s,es} seulement uniquement exclusivement sólo solo solamente únicamente somente"
    " apenas nur lediglich ausschließlich allein только лишь исключительно"
)
_ALONE = words("alone seul{,e,s,es} allein один одна одни")
_LAST = words("only alone seulement uniquement solo sólo solamente únicamente")
"""Words that say so at the end of a clause; elsewhere they go with what follows: `The UN only added him in 2011`."""
LONGEST_GAP = 6
"""Words that may stand between `only` and the authority: an article, a preposition, `the list of`."""


def by_one_alone(clause: Clause, key: str) -> bool:
    """Return whether a clause says that one authority has listed a party, and no other.

    Args:
        clause: The clause.
        key: The authority that its claim names.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    here = draft.words
    for hit in clause.hits(lexicon.authorities):
        if hit.value != key:
            continue
        at = hit.first - 1
        while at > clause.first and hit.first - at <= LONGEST_GAP and _is_small(clause, at):
            at -= 1
        if at >= clause.first and here[at] in _ONLY:
            return True
        if hit.last < clause.last and here[hit.last] in _ALONE:
            return True
        ends = [at for at in range(hit.last, clause.last) if draft.tokens[at].text[0].isalnum()]
        if ends and ends[-1] - hit.last <= 1 and here[ends[-1]] in _LAST:
            return True
    return False


def _is_small(clause: Clause, at: int) -> bool:
    word, lexicon = clause.draft.words[at], clause.draft.lexicon
    if word in _ONLY:
        return False
    return word in lexicon.articles or word in lexicon.prepositions or word in lexicon.list_nouns
