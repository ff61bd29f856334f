"""The list told in the sentence before: `X came on the UN list in July. Y is there too` is of the list of the UN."""

from itertools import pairwise

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.listing_words import points_back
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.listings import TALK

_THERE = frozenset({"there", "it"})
_BEFORE_IT = frozenset({"on", "onto", "in", "from", "off"})
_STANDING = frozenset("is are was were been be remains remain stays stay stands stand sits sit figures appears".split())


def on_list_told(clause: Clause, state: State) -> bool:
    """Return whether a clause puts somebody `there` or `on it`, right behind a listing by one authority."""
    draft, sentence = clause.draft, clause.segment.sentence
    lexicon = draft.lexicon
    if lexicon.language in TALK:
        return _on_that_list(clause, state)
    if lexicon.language != "en" or not state.authority or not sentence - 1 <= state.listed_in <= sentence:
        return False
    if not _points(clause) or lexicon.authorities.find(draft.words, clause.first, clause.last):
        return False
    outside = state.outside_in == sentence and sentence > 0
    first, last = draft.sentences[sentence - 1] if outside else (draft.sentences[state.listed_in][0], clause.first)
    keys = {hit.value for hit in lexicon.authorities.find(draft.words, first, last)}
    nouns = lexicon.list_nouns.find(draft.words, first, last)
    return keys == {state.authority} and bool(nouns)


def stays_outside(clause: Clause, state: State) -> None:
    """Keep the authority spoken of before the first aside of a sentence, which may name another."""
    aside = clause.segment.kind in ("relative", "participle", "appositive")
    if aside and state.outside_in != clause.segment.sentence:
        state.outside, state.outside_in = state.authority, clause.segment.sentence


def goes_on_outside(clause: Clause, state: State) -> None:
    """Take up the authority spoken of before the asides of a sentence where its main clause points at a list.

    `Y is not on the UN list. X, whom Washington has sanctioned, is on it too`
    """
    segment = clause.segment
    draft, sentence = clause.draft, segment.sentence
    if segment.kind != "main" or state.outside_in != sentence or not sentence or draft.lexicon.language != "en":
        return
    if not _points(clause) and not points_back(clause):
        return
    before = draft.sentences[sentence - 1]
    keys = {hit.value for hit in draft.lexicon.authorities.find(draft.words, *before)}
    told = len(keys) == 1 and bool(draft.lexicon.list_nouns.find(draft.words, *before))
    state.authority = keys.pop() if told else state.outside or state.authority


_THAT = words(
    "dieser diese derselben jener selben gleichen esta esa dicha misma aquella cette même ladite этом том этот этого "
    "тот того том"
)
_ALSO_THERE = words("dort darauf allí ahí là там")
_IS_SO = frozenset((pronoun, verb) for pronoun in ("l'", "l’", "le") for verb in ("est", "sont", "était", "étaient"))
"""A verb that stands for the listing told before: `X l'est aussi`."""


def _on_that_list(clause: Clause, state: State) -> bool:
    """Whether a clause points at the list of the one authority that the sentence before names with it.

    `laut UN-Liste in X geboren. Y steht ebenfalls auf dieser Liste`
    """
    draft, lexicon, sentence = clause.draft, clause.draft.lexicon, clause.segment.sentence
    if not sentence or not state.authority or clause.hits(lexicon.authorities):
        return False
    nouns = clause.hits(lexicon.list_nouns)
    points = any(draft.words[hit.first - 1] in _THAT for hit in nouns if hit.first > clause.first)
    here = draft.words[clause.first : clause.last]
    points = points or (not nouns and not _ALSO_THERE.isdisjoint(here))
    points = points or (not nouns and any(pair in _IS_SO for pair in pairwise(here)))
    if not points:
        return False
    first, _ = draft.sentences[sentence - 1]
    keys = {hit.value for hit in lexicon.authorities.find(draft.words, first, clause.first)}
    return keys == {state.authority} and bool(lexicon.list_nouns.find(draft.words, first, clause.first))


def _points(clause: Clause) -> bool:
    here = clause.draft.words
    for at in range(clause.first + 1, clause.last):
        if here[at] not in _THERE:
            continue
        back = at - 1 if here[at] == "there" and here[at - 1] not in _BEFORE_IT else at - 2
        if here[at] == "it" and here[at - 1] not in _BEFORE_IT:
            continue
        if not _STANDING.isdisjoint(here[max(clause.first, back - 2) : back + 1]):
            return True
    return False
