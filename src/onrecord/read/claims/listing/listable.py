"""Who can be listed: a person or a body that a clause names, no authority, relative or country."""

from onrecord.model.vocab import MentionForm
from onrecord.read.bearers import owns
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.groups.words import GROUP_WORDS
from onrecord.read.lexicon.base import words
from onrecord.read.tags import LIST_NAMES
from onrecord.text.nations import nation_of


def can_be_listed(clause: Clause, found: Found) -> bool:
    """Return whether a mention of a clause can be the party of a listing."""
    if not is_party(found) and not (found.form is MentionForm.NAMED and not found.place):
        return False
    if found.form is MentionForm.PRONOMINAL and (
        clause.draft.words[found.first] in _REFLEXIVES or (_is_possessive(clause, found) and owns(clause.draft, found))
    ):
        return False  # a reflexive stands for the subject of its clause, which may have no mention
    if found.form is MentionForm.PRONOMINAL and (_says_whose_relative(clause, found) or _doubles(clause, found)):
        return False
    if found.form is MentionForm.NAMED and not found.listed and _is_nation(found.name):
        return False
    if found.form is MentionForm.NAMED and found.name.casefold() in LIST_NAMES:
        return False
    if _is_countryman(clause, found) or found.name in _LISTS or _counts_people(clause, found):
        return False
    named_so = clause.draft.lexicon.programmes.find(clause.draft.words, found.first, found.last)
    return not found.root.authority and not found.modifier and not named_so


def _is_nation(name: str) -> bool:
    """Whether a name is that of a country: `Emirates Gold` and `Iran Timber` only begin with one."""
    first, *rest = name.casefold().split()
    return bool(nation_of(name)) and not (rest and nation_of(first) and _OF_STATES.isdisjoint(rest))


_OF_STATES = frozenset("republic federation islamic arab kingdom state states of the government people".split())
"""Words of the long names of countries, and of those who stand for one."""


def _is_countryman(clause: Clause, found: Found) -> bool:
    """Whether a word of one capital in commas says where the one named before it is from: `X, the Dagestani, is`."""
    draft = clause.draft
    lone = found.form is MentionForm.NAMED and found.last - found.first == 1 and not found.listed
    at = found.first - 1
    if not lone or draft.lexicon.language != "en" or at < 1 or found.last >= len(draft.tokens):
        return False
    if draft.tokens[found.first].text.isupper():
        return False  # `X's movement, the OBL, is`
    return draft.words[at] == "the" and draft.tokens[at - 1].text == "," and draft.tokens[found.last].text == ","


def _counts_people(clause: Clause, found: Found) -> bool:
    """Whether a name is a number of people of one country, which only its capitals make a name: `Five Yemenis`."""
    if found.form is not MentionForm.NAMED or found.listed or found.last - found.first < 2:
        return False
    table = GROUP_WORDS.get(clause.draft.lexicon.language)
    counted = table is not None and clause.draft.words[found.first] in table.numbers
    return counted and bool(nation_of(clause.draft.text_of(found.first + 1, found.last)))


_LISTS = frozenset({"SDN", "SSI", "NS-MBS"})
"""Names of lists in letters, which are names of no party."""
_REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})


_DOUBLING = {"fr": frozenset({"lui", "elle", "eux", "elles"})}
"""Pronouns that say once more who the subject is: `Washington a lui aussi inscrit X`."""
_BEHIND_DOUBLING = frozenset("aussi également même non".split())


def _doubles(clause: Clause, found: Found) -> bool:
    """Whether a pronoun says once more who acts, where the clause names an authority before it."""
    draft = clause.draft
    doubling = _DOUBLING.get(draft.lexicon.language, frozenset())
    if draft.words[found.first] not in doubling or draft.words[found.last : found.last + 1] == []:
        return False
    acting = any(hit.last <= found.first for hit in clause.hits(draft.lexicon.authorities))
    return acting and draft.words[found.last] in _BEHIND_DOUBLING


def _says_whose_relative(clause: Clause, found: Found) -> bool:
    """Whether a word that is a pronoun too says whose relative the next one is: `его брат`, `ihr Sohn`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    following = draft.words[found.last] if found.last < len(draft.words) else ""
    of_list = lexicon.language != "en" and following in lexicon.list_nouns  # `в его перечне`
    if draft.words[found.first] not in lexicon.possessives:
        return False
    owned = following in _OFFICES or (lexicon.language == "ru" and following in lexicon.group_nouns)
    return following in lexicon.kin or of_list or owned or _opens_name(clause, found)


_OFFICES = words(
    "ведомств{о,а,у,ом,е} министерств{о,а,у,ом,е} служб{а,ы,у,е,ой} управлени{е,я,ю,ем,и} департамент{,а,у,ом,е}"
    " комитет{,а,у,ом,е} контор{а,ы,у,е,ой} завод{,а,у,ом,е} холдинг{,а,у,ом,е}"
)
"""Nouns for a body that somebody has or leads, which is not he himself: `Его ведомство тоже внесли`."""


LONGEST_NOUN = 3
"""Words of a description between a possessive and the name of whom it describes: `его двоюродный брат X`."""


def _opens_name(clause: Clause, found: Found) -> bool:
    """Whether a possessive opens the description of a name: `его заместитель X`; no verb nor small word is between."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if lexicon.language == "en":
        return False
    small = (lexicon.prepositions, lexicon.conjunctions, lexicon.auxiliaries, lexicon.relatives, lexicon.adverbs)
    names = [f for f in draft.within(found.last, found.last + LONGEST_NOUN + 1) if f.form is MentionForm.NAMED]
    if not names or names[0].first == found.last or names[0].root.authority:
        return False
    between = range(found.last, names[0].first)
    return all(
        draft.words[at].isalpha() and not draft.verbs[at] and not any(draft.words[at] in table for table in small)
        for at in between
    )


def _is_possessive(clause: Clause, found: Found) -> bool:
    """Whether a pronoun says whose something is: `Her husband` is another party than `her`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if draft.words[found.first] not in lexicon.possessives:
        return False
    if draft.words[found.first] not in lexicon.pronouns:
        return True
    following = draft.words[found.last] if found.last < len(draft.words) else ""
    function_words = (
        lexicon.prepositions,
        lexicon.conjunctions,
        lexicon.auxiliaries,
        lexicon.relatives,
        lexicon.articles,
    )
    plain = following.isalpha() and not any(following in words for words in function_words)
    return plain and not draft.verbs[found.last] and lexicon.language == "en"
