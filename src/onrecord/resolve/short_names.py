"""Short names: a person's name without a middle name, a patronymic or a second family name, which reports leave out."""

from onrecord.resolve.romanised import is_patronymic
from onrecord.text.normalize import fold

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
