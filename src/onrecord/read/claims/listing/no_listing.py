"""Words of listing that tell of none: a noun like a verb, a list in whose eyes something is so, a post that ended."""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.listing_cues import ROLLS
from onrecord.read.lexicon.base import words
from onrecord.text.phrases import Hit


def is_noun(clause: Clause, hit: Hit) -> bool:
    """Return whether a German word that is a verb in small letters is written as a noun: `zog den Strich`."""
    draft = clause.draft
    alone = draft.lexicon.language == "de" and hit.last - hit.first == 1 and not draft.opens_sentence(hit.first)
    return alone and draft.tokens[hit.first].text[0].isupper()


def is_of_an_opinion(clause: Clause, noun: Hit) -> bool:
    """Return whether a list only says in whose eyes something is so: `blameless in the eyes of both lists`."""
    words = clause.draft.words[max(clause.first, noun.first - _FARTHEST_OPINION) : noun.first]
    return any(word in _OPINIONS for word in words)


_FARTHEST_OPINION = 5
_OPINIONS = words("eyes view opinion yeux regard ojos vista juicio augen sicht глазах взгляд мнению мнение")
_NO_MORE = ("est plus", "sont plus", "ya no está", "ya no están")
"""How phrases end that say of anything that it is no more, a listing among others."""


def says_what_one_is(clause: Clause, hit: Hit) -> bool:
    """Return whether `is no more` is told of anything but a list: `n'est plus gouverneur de la banque`."""
    lexicon, at = clause.draft.lexicon, hit.last
    if not hit.phrase.endswith(_NO_MORE):
        return False
    while at < clause.last and clause.draft.words[at] in lexicon.adverbs:
        at += 1
    if at >= clause.last or not clause.draft.tokens[at].text[0].isalpha():
        return False
    listing = any(h.first == at for h in clause.hits(lexicon.list_verbs))
    return not listing and clause.draft.words[at] not in lexicon.prepositions


_POSTS = words(
    "post posts office position job command power service parliament cabinet government council board school hospital "
    "prison house home duty duties seat chair role ranks leadership ministry army party university court scene"
)
_LONGEST_POST = 6


def is_from_post(clause: Clause, hit: Hit) -> bool:
    """Return whether a verb of taking away tells of a post or a thing: `removed from office`, `came off his horse`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if lexicon.language != "en":
        return False
    at = hit.last - hit.phrase.endswith((" from", " off"))
    behind = draft.words[at + 1 : min(clause.last, at + _LONGEST_POST)]
    if draft.words[at : at + 1] == ["from"]:
        return any(word in _POSTS for word in behind)
    owned = bool(behind) and behind[0] in lexicon.possessives
    return draft.words[at : at + 1] == ["off"] and owned and not any(word in ROLLS for word in behind)
