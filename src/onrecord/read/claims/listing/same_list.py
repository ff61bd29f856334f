"""The list told in the sentence before: `X came on the UN list in July. Y is there too` is of the list of the UN."""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.state import State

_THERE = frozenset({"there", "it"})
_BEFORE_IT = frozenset({"on", "onto", "in", "from", "off"})
_STANDING = frozenset("is are was were been be remains remain stays stay stands stand sits sit figures appears".split())


def on_list_told(clause: Clause, state: State) -> bool:
    """Return whether an English clause puts somebody `there` or `on it`, right behind a listing by one authority."""
    draft, sentence = clause.draft, clause.segment.sentence
    lexicon = draft.lexicon
    if lexicon.language != "en" or not state.authority or not sentence - 1 <= state.listed_in <= sentence:
        return False
    if not _points(clause) or lexicon.authorities.find(draft.words, clause.first, clause.last):
        return False
    first, _ = draft.sentences[state.listed_in]
    keys = {hit.value for hit in lexicon.authorities.find(draft.words, first, clause.first)}
    nouns = lexicon.list_nouns.find(draft.words, first, clause.first)
    return keys == {state.authority} and bool(nouns)


def _points(clause: Clause) -> bool:
    words = clause.draft.words
    for at in range(clause.first + 1, clause.last):
        if words[at] not in _THERE:
            continue
        back = at - 1 if words[at] == "there" and words[at - 1] not in _BEFORE_IT else at - 2
        if words[at] == "it" and words[at - 1] not in _BEFORE_IT:
            continue
        if not _STANDING.isdisjoint(words[max(clause.first, back - 2) : back + 1]):
            return True
    return False
