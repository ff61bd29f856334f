"""Listings that are wished, asked for or foretold, and are none yet: `will be listed`, `asked the UN to list X`."""

from itertools import pairwise

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.base import words
from onrecord.read.translation import is_word_by_word
from onrecord.text.phrases import Hit

_MODALS = words("will would may might could should shall can won't wouldn't 'll must")
_LEADING = words(
    "want wants wanted ask asks asked asking urge urges urged urging call calls called calling press pressed "
    "pressing recommend recommends recommended propose proposes proposed proposing demand demands demanded "
    "consider considers considered considering weigh weighs weighed weighing discuss discussed discussing "
    "plan plans planned planning intend intends intended threaten threatens threatened threatening refuse "
    "refuses refused decline declines declined fail fails failed hope hopes hoped try tries tried seek seeks "
    "sought push pushed lobby lobbied debate debated mull mulls oppose opposes opposed block blocked prevent "
    "prevented resist resisted wish wishes whether if unless"
)
_NOUNS_TOO = frozenset({"list", "lists", "sanction", "blacklist", "blacklists"})
REACH = 14
"""Words before a verb of listing up to which the word that makes it no fact stands."""


def is_hypothetical(clause: Clause) -> bool:
    """Return whether the verb of an English listing clause is governed by a wish, a plan, a forecast or a condition."""
    draft = clause.draft
    if draft.lexicon.language != "en":
        return False
    verbs = [
        h
        for h in clause.hits(draft.lexicon.list_verbs)
        if draft.verbs[h.first]
        or (h.value in ("strong", "delisted") and (h.phrase not in _NOUNS_TOO or draft.words[h.first - 1] == "to"))
    ]
    if _is_hearsay(clause):
        return False
    if _is_conditional(clause):
        return True
    return bool(verbs) and all(_is_governed(clause, hit) for hit in verbs)


def _is_conditional(clause: Clause) -> bool:
    """Whether a clause opens with a condition, or puts a modal before `be`: `if X were on it`, `may be on the list`."""
    here, own = clause.draft.words, max(clause.first, clause.segment.own)
    if here[clause.first] in _IF or here[own] in _IF:
        return True
    return any(
        here[at] in _MODALS and "be" in here[at + 1 : min(clause.last, at + 4)] and clause.segment.verb in (at, at + 1)
        for at in range(clause.first, clause.last)
    )


def _is_hearsay(clause: Clause) -> bool:
    """Whether `would` is that of hearsay, in English put word by word: `X would have been put on the list in 2011`."""
    here = clause.draft.words[clause.first : clause.last]
    first, last = clause.draft.sentences[clause.segment.sentence]
    past = ("would", "have") in pairwise(here)
    return past and _IF.isdisjoint(clause.draft.words[first:last]) and is_word_by_word(clause.draft.document.text)


_IF = frozenset({"if", "unless", "whether", "suppose"})


def _is_governed(clause: Clause, hit: Hit) -> bool:
    here = clause.draft.words
    first, _ = clause.draft.sentences[clause.segment.sentence]
    near = list(here[max(clause.first, hit.first - 3) : hit.first])
    if any(word in _MODALS for word in near):
        return True
    # An infinitive or a bare `be` takes its sense from the word before: `asked the UN to list X`, `that X be listed`.
    bare = "to" in near[-2:] or (near[-1:] == ["be"] and near[-2:-1] != ["to"])
    before = here[max(first, hit.first - REACH) : hit.first]
    return bare and any(word in _LEADING for word in before)
