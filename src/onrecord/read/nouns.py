"""Names in a language that writes every noun with a capital."""

from onrecord.model.vocab import MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.party_nouns import HEADS, ends_in_head
from onrecord.read.names import PLACE_PREPOSITIONS, make_name
from onrecord.text.normalize import fold
from onrecord.text.office_terms import head_nouns

_ENGLISH = frozenset({"of", "for", "the"})
"""Small words that stand in no German name."""


def make_noun_name(draft: Draft, first: int, last: int, names: list[Found]) -> Found | None:
    """A name in a language that writes every noun with a capital; None where it is an ordinary noun.

    A run of capitalised words is cut at ordinary nouns. One word alone is a name only behind a title or a noun for a
    person, a group or a place, as an acronym, as a place behind a bare preposition, or as a part of a name before.
    """
    lexicon, words = draft.lexicon, draft.words
    if any(words[at] in _ENGLISH for at in range(first + 1, last - 1)):
        item = make_name(draft, first, last)  # `Bank of Meranto`: a name in another language is kept whole
        item.kind = MentionKind.ORGANIZATION if item.kind is MentionKind.OTHER else item.kind
        return item
    opening = first
    owned = _is_owned_noun(draft, first, last)
    first += owned
    while first < last and (_is_descriptor(draft, first) or _is_common(draft, first) or _is_small(draft, first)):
        first += 1
    end = _end_of_run(draft, first, last)
    if end == first:
        return make_name(draft, opening, last) if lexicon.authorities.find(words, opening, last) else None
    noun = first - 1
    while noun > opening and _is_small(draft, noun):
        noun -= 1
    described = first > opening and _is_descriptor(draft, noun)
    item = make_name(draft, first, end)
    if item.authority or (end < last and _is_owner(item, names)):
        return item
    before = words[opening - 1] if opening else ""
    if described:
        item.kind = _kind_of_descriptor(draft, noun)
    elif owned and end - first > 1 and draft.words[opening].endswith(_PERSON_ENDINGS):
        item.kind = MentionKind.PERSON
    elif item.last - item.first > 1:
        if item.kind is MentionKind.PERSON and before in lexicon.articles:
            item.kind = MentionKind.OTHER
    elif not _alone(draft, item, before, names):
        return None
    return item


_PERSON_ENDINGS = ("er", "erin", "ter", "te", "in", "ge", "ze", "ant", "ent", "ist", "freund", "mann", "frau")
"""Endings of nouns for a person: `Mitangeklagter`, `Komplize`, `Weggefährte`, `Adjutant`."""


def _end_of_run(draft: Draft, first: int, last: int) -> int:
    """Where a name ends: at an ordinary noun, or the one for a relative that closes its genitive, `Vesks Bruder`."""
    end = first
    while end < last and not _is_common(draft, end) and not (end > first and draft.words[end] in draft.lexicon.kin):
        end += 1
    # An office stands before a name, never behind one: `war unter dem Regime Verkehrsminister`.
    while end > first and len(draft.words[end - 1]) >= SHORTEST_OFFICE and head_nouns(draft.words[end - 1 : end]):
        end -= 1
    return end


SHORTEST_OFFICE = 9
"""Letters from which a noun for an office is no family name, as `Richter` is."""


def _is_owned_noun(draft: Draft, at: int, last: int) -> bool:
    """Whether a capitalised word stands behind a possessive, as a noun does and a name does not: `sein Komplize X`."""
    word = draft.tokens[at].text
    return (
        last - at > 1
        and at > 0
        and draft.words[at - 1] in draft.lexicon.possessives
        and word.istitle()
        and word.isalpha()
    )


def _is_owner(item: Found, names: list[Found]) -> bool:
    """Make a word the name told before whose genitive it is, with a noun behind it; whether it is: `Vesks Bruder`."""
    whole = item.name
    plain = fold(whole[:-1]).split()
    if not whole.endswith("s") or not plain:
        return False
    if not any(plain == fold(other.name).split()[-len(plain) :] for other in names if other.name):
        return False
    item.name, item.kind = whole[:-1], MentionKind.PERSON
    return True


def _alone(draft: Draft, item: Found, before: str, names: list[Found]) -> bool:
    """Whether one capitalised word without a describing noun is a name."""
    letters = draft.tokens[item.first].text
    if _is_compound(draft, item.first):
        item.kind = MentionKind.ORGANIZATION
        return True
    if sum(c.isupper() for c in letters) > 1 and "-" not in letters:
        return True
    if item.kind is MentionKind.PLACE or before in PLACE_PREPOSITIONS:
        item.kind = MentionKind.PLACE
        return True
    told = [other for other in names if fold(letters) in fold(other.name).split()]
    if told and told[-1].kind is MentionKind.PERSON and fold(letters) == fold(told[-1].name).split()[-1]:
        item.kind = MentionKind.PERSON  # whatever stands before it: `Der Ausschuss führt Vesk als Minister`
    return bool(told)


def _is_common(draft: Draft, at: int) -> bool:
    """Whether a capitalised word is an ordinary noun: listed as no name, in the vocabulary, or with a noun's ending."""
    lexicon, word = draft.lexicon, draft.words[at]
    if lexicon.authorities.find(draft.words, at, at + 1) or _is_compound(draft, at):
        return False
    events = (lexicon.attack_nouns, lexicon.casualty_words, lexicon.victims, lexicon.weapons)
    tables = (*events, lexicon.list_nouns, lexicon.agreements, lexicon.reports)
    if word in lexicon.org_words or word in lexicon.place_words:
        return False
    return word in lexicon.stop_names or word.endswith(lexicon.noun_endings) or any(word in table for table in tables)


def _is_small(draft: Draft, at: int) -> bool:
    """Whether a word is written small, as between a noun and the name after it (`die Schwester von X`)."""
    return draft.tokens[at].text.islower()


def _is_compound(draft: Draft, at: int) -> bool:
    """Whether a word is a name joined to a noun for a group (`Nusra-Front`)."""
    lexicon = draft.lexicon
    head, hyphen, tail = draft.words[at].rpartition("-")
    common = (lexicon.stop_names, lexicon.group_nouns, lexicon.person_nouns, lexicon.org_words, lexicon.attackers)
    generic = any(head in group for group in common)
    return bool(hyphen) and (tail in lexicon.group_nouns or tail in lexicon.org_words) and not generic


_INTRODUCING = frozenset("fall fälle akte causa thema stichwort alias pseudonym kürzel aliasse pseudonyme".split())
"""Nouns that bring in a name: `der Fall X`."""
_NAMES = ("name", "namen", "namens")
"""How such nouns for a name end: `unter dem Decknamen X`."""


def _introduces(word: str) -> bool:
    return word in _INTRODUCING or word.endswith(_NAMES)


def _is_descriptor(draft: Draft, at: int) -> bool:
    lexicon = draft.lexicon
    _, hyphen, word = draft.words[at].rpartition("-")
    if lexicon.language == "de" and _introduces(word):
        return not hyphen
    if any(word in group for group in (lexicon.titles, lexicon.person_nouns, lexicon.roles, lexicon.kin)):
        return True
    if hyphen or word in lexicon.group_nouns or word in lexicon.place_words:
        return not hyphen
    return lexicon.language == "de" and (word in HEADS or ends_in_head(word))


def _kind_of_descriptor(draft: Draft, at: int) -> MentionKind:
    lexicon = draft.lexicon
    word = draft.words[at].rpartition("-")[2]
    if word in lexicon.place_words:
        return MentionKind.PLACE
    if word in lexicon.group_nouns:
        return MentionKind.ORGANIZATION
    if lexicon.language == "de" and _introduces(word):
        return MentionKind.OTHER
    persons = (lexicon.titles, lexicon.person_nouns, lexicon.roles, lexicon.kin)
    known = any(word in group for group in persons)
    # Of a compound the second part may be a noun for a person, a body or a ship.
    return MentionKind.PERSON if known or lexicon.language != "de" or not ends_in_head(word) else MentionKind.OTHER
