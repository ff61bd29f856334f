"""Openers: whether one word with a capital that opens a sentence is a name, which its capital does not tell."""

import re

from onrecord.read.draft import Draft
from onrecord.read.lexicon.base import words as word_table
from onrecord.text.nations import nation_of

_DESCRIBING = frozenset("a an the which who whose once formerly another".split())
_LONGEST_ASIDE = 20
"""Tokens of a description between commas behind a name that opens its sentence."""
_SHORTEST_UNKNOWN = 4
"""Letters from which a word that no lexicon has may be a name."""
_INTERJECTIONS = frozenset("true sure well fine alas okay look mind good nice then more less worse".split())
"""Short words that open a sentence before a comma, and are none."""


def is_described(draft: Draft, at: int) -> bool:
    """Whether a description in commas, and a verb, follow a word that opens an English sentence: `Orsk, a firm, is`.

    Such a word is a name, though a capital says nothing there; no adverb is described so.
    """
    words, lexicon = draft.words, draft.lexicon
    unknown = words[at] not in lexicon.known and len(words[at]) >= _SHORTEST_UNKNOWN and not words[at].endswith("ly")
    unknown = unknown and words[at] not in _INTERJECTIONS
    if lexicon.language != "en" or not unknown or at + 3 >= len(words) or words[at + 1] != ",":
        return False
    if words[at + 2] not in _DESCRIBING or lexicon.kin.find(words, at + 2, at + 6):
        return False  # a given name beside a relative's is completed by the family elsewhere
    _, last = draft.sentences[draft.sentence_of(at)]
    near = min(last, at + 2 + _LONGEST_ASIDE)
    closing = next((to for to in range(at + 3, near) if words[to] == ","), None)
    return closing is not None and closing + 1 < last and draft.verbs[closing + 1]


_OF_SIBLINGS = word_table(
    "youngest eldest oldest elder younger firstborn cadet{,te} aîné{,e} benjamin{,e} menor mayor primogénit{o,a}"
    " jüngste{,r,n} älteste{,r,n} младш{ий,ая,его,ей,ую} старш{ий,ая,его,ей,ую}"
)
"""Words that tell one of several brothers and sisters, behind a first name and a comma."""


def is_of_siblings(draft: Draft, at: int) -> bool:
    """Whether a word that opens a sentence is the first name of one of several children: `Hala, the youngest, ...`."""
    words, lexicon = draft.words, draft.lexicon
    if words[at] in lexicon.known or at + 3 >= len(words) or words[at + 1] != ",":
        return False
    noun = at + 3 if words[at + 2] in lexicon.articles or words[at + 2] in lexicon.possessives else at + 2
    return words[noun] in _OF_SIBLINGS and draft.tokens[at].text[1:].islower()


_PARTICLES = frozenset("de del da dos bin ben ibn ag ould van von al el abu abd".split())
_WITH_ARTICLE = re.compile("(?:al|el|as|ash|ad|an|ar|at|az|ul)-[A-Z]")


def is_before_particle(draft: Draft, at: int) -> bool:
    """Whether a part of a name from another language stands between two capitals: `Rafo de Vesk, ...` in English."""
    tokens, lexicon = draft.tokens, draft.lexicon
    if lexicon.language != "en" or at + 2 >= len(tokens) or draft.words[at] in lexicon.known:
        return False
    opens = tokens[at + 2].text[0].isupper() or bool(_WITH_ARTICLE.match(tokens[at + 2].text))
    return tokens[at + 1].text in _PARTICLES and opens


def is_noun_before(draft: Draft, at: int) -> bool:
    """Whether one word opens a sentence right before a person of the record: `Businessman Radu Vesk`, and no party."""
    token, following = draft.tokens[at], draft.tokens[at + 1]
    plain = token.text[1:].islower() and not token.lower.endswith(("'s", "’s")) and not nation_of(token.text)
    return plain and draft.opens_sentence(at) and following.start - token.end == 1
