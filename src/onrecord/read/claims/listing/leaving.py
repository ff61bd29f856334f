"""Delistings beside English: a verb of leaving or taking away, a word for `from`, and a list behind it.

`ya salió de esa lista`, `est sorti de la liste noire`, `von der UNO-Liste verschwunden`, `выбыл из этого списка`.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.leaving import LEAVING
from onrecord.text.phrases import Hit

REACH = 4
"""Tokens between a word for `from` and the word for a list."""


def leaves_list(clause: Clause) -> bool:
    """Return whether a clause beside English says that somebody left a list, or was taken off one."""
    leaving = LEAVING.get(clause.draft.lexicon.language)
    if leaving is None:
        return False
    here, first, last = clause.draft.words, clause.first, clause.last
    told = any(here[at] in leaving.verbs for at in range(first, last))
    away = next((at for at in range(first, last) if here[at] in leaving.away), None)
    if not told and away is None:
        return False
    nouns = clause.hits(clause.draft.lexicon.list_nouns)
    if not nouns or any(here[at] in leaving.wished for at in range(first, last) if not _is_passive(clause, at)):
        return False
    from_list = told and any(_from(clause, noun, leaving.source) for noun in nouns)
    if from_list or away is None:
        return from_list
    behind = clause.draft.lexicon.language == "de"  # `hat die Liste verlassen`
    return any(0 < (away - noun.last + 1 if behind else noun.first - away) <= REACH for noun in nouns)


def _is_passive(clause: Clause, at: int) -> bool:
    """Whether German `wird`, `werden` makes a passive of a participle, and no future."""
    here = clause.draft.words
    return here[at] in ("wird", "werden") and any(word.startswith("ge") for word in here[at + 1 : clause.last])


def _from(clause: Clause, noun: Hit, source: frozenset[str]) -> bool:
    """Whether a word for `from` stands before a word for a list, at most with what describes the list between."""
    draft = clause.draft
    for at in range(noun.first - 1, max(clause.first, noun.first - 1 - REACH) - 1, -1):
        if draft.words[at] in source:
            return True
        if draft.verbs[at] or draft.tokens[at].text in ",;:":
            return False
    return False
