"""Other spellings of a mention: its other cases, its English form, the name written out."""

from collections.abc import Mapping, Sequence

from onrecord.model.document import Mention
from onrecord.model.record import Entity
from onrecord.model.vocab import MentionKind
from onrecord.record.scan import name_keys
from onrecord.resolve.context import Bearers
from onrecord.text.cases import nominatives
from onrecord.text.korean import korean_names
from onrecord.text.letters_of import in_english
from onrecord.text.normalize import fold
from onrecord.text.romanise import romanise


def written_out(
    mentions: Sequence[Mention], candidates: Mapping[str, Bearers], faithful: Mapping[str, bool]
) -> frozenset[str]:
    """The one bearer of each name that the report writes in other letters, sound for sound: context for other names."""
    rows = (candidates.get(mention.id) or {} for mention in mentions if faithful.get(mention.id))
    return frozenset(next(iter(bearers)) for bearers in rows if len(bearers) == 1)


def at_home(entity: Entity) -> list[str]:
    """The countries that somebody is from, as their list gives them."""
    return [*entity.nationalities, *(place.rpartition(",")[2] for place in entity.born_at)]


def in_other_cases(mention: Mention) -> tuple[str, ...]:
    """The nominatives that a body's name in Russian may stand for; a person's name is found by its spelling.

    That of a Korean is looked up by its syllables, which spelling alone would not find.
    """
    if mention.name.isascii():
        return ()
    if mention.kind is MentionKind.PERSON:
        return korean_names(mention.name)
    return (*nominatives(mention.name), *_in_latin_capitals(mention.name))


_LONGEST_ACRONYM = 6


def _in_latin_capitals(name: str) -> tuple[str, ...]:
    """The Latin letters of an acronym in Cyrillic ones: `КГБ` is `KGB`."""
    acronym = name.isalpha() and name.isupper() and 1 < len(name) <= _LONGEST_ACRONYM
    return tuple(romanise(fold(name))) if acronym else ()


_LEAST_LETTERS = 6
"""Letters of a body's name in the spelling of another language; a shorter one may be another word."""


def as_in_english(mention: Mention, language: str) -> tuple[str, ...]:
    """The keys of a body's name as English would write it; a person's name is found by its spelling."""
    other = in_english(mention.name, language)
    if other == mention.name or mention.kind is MentionKind.PERSON or len(other) < _LEAST_LETTERS:
        return ()
    return name_keys(other)
