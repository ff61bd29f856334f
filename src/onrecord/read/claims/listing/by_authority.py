"""Listings told as what an authority did, in the passive: `Neither is named by the United Nations`.

English. A participle of naming or putting, with an authority as its agent or the town where it sits, and nothing behind
that makes the agent another body: `by the UN panel` is none.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.acting import authorities_of
from onrecord.read.lexicon.base import words

_PUT = words("named entered inscribed added included carried kept held hit punished barred frozen")
_BE = words("is are was were be been being isn't aren't wasn't weren't")
_TOWNS = frozenset({"york", "washington"})
_REACH = 3
"""Tokens between a participle and the word before its agent: `entered once more in New York`."""
_BEFORE = 4
"""Tokens between the auxiliary and its participle."""


def named_by(clause: Clause) -> bool:
    """Return whether a clause says in the passive that an authority names somebody, or does not."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if lexicon.language != "en" or clause.hits(lexicon.roles) or "as" in _plain_words(clause):
        return False
    for hit in authorities_of(clause):
        at = hit.first - 1
        while at > clause.first and draft.words[at] in lexicon.articles:
            at -= 1
        town = draft.words[at] == "in" and draft.words[hit.last - 1] in _TOWNS
        if at <= clause.first or not (draft.words[at] == "by" or town) or not _ends(clause, hit.last):
            continue
        for to in range(at - 1, max(clause.first, at - 1 - _REACH), -1):
            be = not _BE.isdisjoint(draft.words[max(clause.first, to - _BEFORE) : to])
            if draft.words[to] in _PUT and be:
                return True
    return False


def _plain_words(clause: Clause) -> list[str]:
    """The words of a clause, without those of `as well`."""
    here = list(clause.draft.words[clause.first : clause.last])
    return [w for at, w in enumerate(here) if not (w == "as" and here[at + 1 : at + 2] == ["well"])]


def _ends(clause: Clause, at: int) -> bool:
    """Whether no noun stands at a token, which would make the words before it a part of a longer name of a body."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if at >= clause.last or not draft.tokens[at].text[0].isalpha() or draft.in_date(draft.tokens[at].start):
        return True
    closed = (lexicon.prepositions, lexicon.adverbs, lexicon.conjunctions, lexicon.articles)
    return draft.words[at] in ("as", "too", "that", "this") or any(draft.words[at] in table for table in closed)
