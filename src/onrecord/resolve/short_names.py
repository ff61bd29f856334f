"""Short names: a person's name without a middle name, a patronymic or a second family name, which reports leave out."""

from onrecord.model.record import Entity, Name
from onrecord.resolve.romanised import is_patronymic
from onrecord.text.normalize import PARTICLES, fold
from onrecord.text.romanised_words import same_word

MOST_LEFT_OUT = 1
"""Middle names that are left out; of a patronymic, none counts."""
LEAST_WORDS = 2


def is_short_form(name: str, listed: str) -> bool:
    """Return whether a name is that of a listed person as reports have it: first name and family name.

    The list must tell the family name by its capitals, as OFAC does: `Radu Osman VESK` is called `Radu Vesk`, and
    `Luis Anton MORETH SOLA` is called `Luis Moreth Sola`. The second family name may be left out where every first name
    stands. Names in capitals alone tell no such thing: their last word may be that of a father.
    """
    words = fold(name).split()
    given, family = _parted(listed)
    if len(words) < LEAST_WORDS or not given or not family or words == [*given, *family]:
        return False
    if words[-len(family) :] == family and len(words) > len(family):
        mine = words[: -len(family)]
        left_out = [word for word in given if word not in mine and not is_patronymic(word)]
        return mine[0] == given[0] and _in_order(mine, given) and len(left_out) <= MOST_LEFT_OUT
    return len(family) > 1 and len(given) > 1 and words == [*given, family[0]]


def is_first_surname(name: str, listed: str) -> bool:
    """Return whether a name is that of a listed person of two family names, but for the second: `Luis Moreth`.

    It leaves out no first name but middle ones; one that leaves out none fits better (`has_every_first_name`).
    """
    words = fold(name).split()
    given, family = _parted(listed)
    return len(words) > 1 and len(family) > 1 and words[-1] == family[0] and _are_first(words[:-1], given)


def has_every_first_name(name: str, listed: str) -> bool:
    """Return whether a name without the second family name of a listed person has every first name of it."""
    return is_first_surname(name, listed) and len(_parted(listed)[0]) == len(fold(name).split()) - 1


def is_outline(name: str, listed: str) -> bool:
    """Return whether a name has the first word and the last of a listed one, and between them no word but its own.

    `RADU OSMAN TERAL VESK` is called `Radu Teral Vesk`, where capitals do not tell which words are family names.
    """
    words, theirs = fold(name).split(), fold(listed).split()
    inside = 1 < len(words) < len(theirs) and words[0] == theirs[0] and words[-1] == theirs[-1]
    return inside and _in_order(words, theirs) and len(family_names(listed)) <= 1


def is_own_name_respelt(entity: Entity, name: Name | None) -> bool:
    """Return whether an alias is a person's own first name and family name in another spelling, and no byname."""
    alias = fold(name.text).split() if name is not None else []
    own = fold(entity.name).split()
    if len(alias) < LEAST_WORDS or len(own) < LEAST_WORDS or not (alias[0].isascii() and own[0].isascii()):
        return False
    return same_word(alias[0], own[0]) and same_word(alias[-1], own[-1])


def family_names(listed: str) -> tuple[str, ...]:
    """Return the folded family names of a listed person, without particles; none where capitals do not tell them."""
    return tuple(word for word in _parted(listed)[1] if word not in PARTICLES)


def _are_first(words: list[str], given: list[str]) -> bool:
    return bool(words) and words[0] == given[0] and _in_order(words, given)


def _parted(listed: str) -> tuple[list[str], list[str]]:
    """The first names and the family name of a listed person; nothing where capitals do not tell them apart."""
    words = listed.split()
    at = next((at for at, word in enumerate(words) if word.isupper() and len(word.strip(".")) > 1), len(words))
    given, family = words[:at], words[at:]
    if not given or not family or not all(word.isupper() for word in family):
        return [], []
    return fold(" ".join(given)).split(), fold(" ".join(family)).split()


def _in_order(words: list[str], of: list[str]) -> bool:
    rest = iter(of)
    return all(word in rest for word in words)
