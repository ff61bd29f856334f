"""Acronyms before a person's name, of the body that the person serves: `бывший сотрудник МВД Раду Веск`.

English writes the body first (`FBI agent X`); other languages have a noun, the body and then the name in a row.
"""

from onrecord.read.draft import Draft
from onrecord.read.names import is_acronym
from onrecord.text.firm_words import is_firm_word

LONGEST_ACRONYM = 6
LONGEST_NAME = 5
"""Words of a person's name behind the acronym."""
FEWEST_WORDS = 2
"""Words of a name that is a person's: one alone may be a part of the body's (`СОБР Орлан`)."""


def body_ends(draft: Draft, first: int, last: int) -> int | None:
    """Return where a body's acronym ends that a run of capitalised words has before a person's name; None without.

    The noun for the person stands before it, or words that lead from one to the body: `le chef du FDPC X Y`.
    """
    lexicon, words, tokens = draft.lexicon, draft.words, draft.tokens
    at = first
    if lexicon.language == "en":
        return None
    while at < last and not is_acronym(draft, at):
        at += 1
    name = range(at + 1, last)
    if not at or not FEWEST_WORDS <= len(name) <= LONGEST_NAME or len(tokens[at].text) > LONGEST_ACRONYM:
        return None
    if not all(tokens[end].text[0].isupper() and tokens[end].text[1:2].islower() for end in (at + 1, last - 1)):
        return None
    others = lexicon.org_words | lexicon.place_words | lexicon.group_nouns
    if any(words[to] in others or is_firm_word(words[to]) or is_acronym(draft, to) for to in name):
        return None
    return at + 1 if _leads_to_body(draft, at) else None


def _leads_to_body(draft: Draft, at: int) -> bool:
    """Whether a noun for a person, or its post, stands before the acronym, `du` or `de la` in between."""
    lexicon, words = draft.lexicon, draft.words
    while at and (words[at - 1] in lexicon.of_words or words[at - 1] in lexicon.articles):
        at -= 1
    if not at or not draft.tokens[at - 1].text.isalpha():
        return False
    for start in range(max(0, at - 3), at):
        if any(hit.last == at for hit in lexicon.roles.find(words, start, at)):
            return True
    noun = words[at - 1]
    if noun in lexicon.group_nouns or noun in lexicon.org_words or noun in lexicon.place_words:
        return False
    if noun in lexicon.titles or noun in lexicon.person_nouns:
        return True
    # a Russian noun before the body is as a rule that for the person: `следователь МВД X Y`
    others = lexicon.prepositions | lexicon.conjunctions | lexicon.adverbs
    return lexicon.bare_genitive and noun not in others and not draft.verbs[at - 1] and not noun.endswith(_ADJECTIVES)


_ADJECTIVES = ("ий", "ый", "ой", "ая", "ое", "ие", "ые", "их", "ых", "ого", "его", "ому", "ему", "ую", "юю")
"""How the Russian adjectives end that stand before a name and are no noun for a person."""
