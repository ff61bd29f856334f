"""Persons called by their age: `the 58-year-old`, `the 58-year-old trader`, `der 58-Jährige`, `58-летний торговец`."""

import re

from onrecord.read.draft import Draft
from onrecord.read.ethnonyms import is_before_noun, is_of_people
from onrecord.read.lexicon.ages import PEOPLE, POINTING, YEARS
from onrecord.text.nations import nation_of

_OF_AGE = {
    "en": re.compile(r"\d{2,3}-year-old(?:['’]s)?"),
    "de": re.compile(r"\d{2,3}-?jährige[rn]?"),
    "ru": re.compile(r"\d{2,3}-?летн(?:ий|яя|его|ей|ему|им|юю)"),
}
_ADJECTIVE = re.compile(r"[а-яё]+(?:ий|ый|ой|ая|яя|ого|его|ому|ему|ым|им|ую|юю)")


def is_of_age(draft: Draft, at: int) -> bool:
    """Return whether a word says how many years old somebody or something is."""
    pattern = _OF_AGE.get(draft.lexicon.language)
    return pattern is not None and draft.tokens[at].text[0].isdigit() and bool(pattern.fullmatch(draft.words[at]))


def counts_years(draft: Draft, at: int) -> bool:
    """Return whether a number of years stands at a token: `57 ans`."""
    years = at + 1 < len(draft.words) and draft.words[at + 1] in YEARS.get(draft.lexicon.language, ())
    return years and bool(draft.numbers_in(at, at + 1))


def find_aged(draft: Draft, at: int) -> tuple[int, int] | None:
    """Return the tokens of the words for somebody told of before by his age; None where a word begins none.

    What lasts or stands so many years (`a 12-year-old war`, `13-летний срок`) is nobody, and neither is an age that
    stands before a name.
    """
    if not is_of_age(draft, at):
        return None
    language, end = draft.lexicon.language, at + 1
    if language == "ru":
        while end < len(draft.tokens) and _ADJECTIVE.fullmatch(draft.tokens[end].text):
            end += 1
        person = end < len(draft.tokens) and _is_person(draft, end)
        named = end + 1 < len(draft.tokens) and draft.tokens[end + 1].text[0].isupper()
        return (at, end + 1) if person and not named else None
    if not at or draft.words[at - 1] not in POINTING.get(language, ()):
        return None
    if language == "de":
        if draft.tokens[at].text.find("J") < 0:  # `der 58-jährige Kenianer`
            of_people = end < len(draft.tokens) and draft.tokens[end].text.istitle() and is_of_people(draft, end)
            return (at - 1, end + 1) if of_people and not is_before_noun(draft, end + 1) else None
        return None if is_before_noun(draft, end) else (at - 1, end)
    if end < len(draft.tokens) and not is_before_noun(draft, end):
        return at - 1, end
    if end < len(draft.tokens) and _is_person(draft, end) and not is_before_noun(draft, end + 1):
        return at - 1, end + 1
    return None


def _is_person(draft: Draft, at: int) -> bool:
    """Whether a word is a noun for a person, or one for somebody from a country."""
    lexicon, word = draft.lexicon, draft.words[at]
    people = PEOPLE.get(lexicon.language, frozenset())
    of_country = lexicon.language == "en" and draft.tokens[at].text[0].isupper() and bool(nation_of(word))
    return word in people or word in lexicon.person_nouns or word in lexicon.titles or of_country
