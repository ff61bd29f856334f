"""Which words tell nobody apart in running text, and what a name made of them needs to be taken for one."""

import functools
import re
from collections.abc import Sequence
from enum import IntEnum
from importlib.resources import files

from onrecord.model.vocab import MentionKind
from onrecord.record.in_text.names import ListedName
from onrecord.text.normalize import PARTICLES, fold

LONGEST_ACRONYM = 5
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{3,}")
_SMALL = 3
"""Letters of words such as `for` and `des`, which names write small."""


class Need(IntEnum):
    """What a form needs beside its letters, weakest first."""

    NOTHING = 0
    CAPITAL = 1
    """Each telling word has a capital, or its script has none."""
    ALL_CAPITALS = 2
    CONTEXT = 3
    """A capital, and either a longer name of the same party in the text, or a word for what it is beside it."""


@functools.cache
def _tables() -> tuple[frozenset[str], frozenset[str]]:
    text = files("onrecord.record.in_text").joinpath("ordinary_words.txt").read_text("utf-8")
    ordinary, _, proper = text.partition("# proper\n")
    return frozenset(ordinary.split("# ordinary\n")[1].split()), frozenset(proper.split())


def is_ordinary(word: str) -> bool:
    """Return whether a folded word is one that English text also writes in small letters."""
    return word in _tables()[0]


def is_common(word: str) -> bool:
    """Return whether a folded word is ordinary, or a frequent place or first name."""
    ordinary, proper = _tables()
    return word in ordinary or word in proper


def need_of(form: str, bearers: Sequence[ListedName]) -> Need:
    """Return what a folded form needs where it stands; the name of a party that is not weak decides.

    Args:
        form: The folded words.
        bearers: The names that have this form.
    """
    if _UNSPACED.match(form):
        return Need.NOTHING  # a whole name without a space; shorter ones are not looked for
    telling = [word for word in form.split() if word not in PARTICLES]
    rare = [word for word in telling if not is_common(word) and len(word) > 2]
    strong = [name for name in bearers if not name.weak] or (list(bearers) if len(rare) > 1 else [])
    if not strong or sum(map(len, telling)) < 3 or all(word.isdigit() for word in telling):
        return Need.CONTEXT
    if len(telling) > 1:
        # `Mohamed said`: what an ordinary word of a person's name is, its capital alone tells.
        persons = all(name.kind is MentionKind.PERSON for name in strong) and any(map(is_ordinary, telling))
        return Need.CAPITAL if persons or not rare else Need.NOTHING
    if is_common(telling[0]) or not any(name.kind is MentionKind.ORGANIZATION for name in strong):
        return Need.CONTEXT
    if are_acronyms(strong):
        return Need.ALL_CAPITALS
    return Need.CAPITAL


def are_acronyms(names: Sequence[ListedName]) -> bool:
    """Return whether all the names are groups', written in a few capitals."""
    return all(
        name.kind is MentionKind.ORGANIZATION and name.text.isupper() and len(fold(name.text)) <= LONGEST_ACRONYM
        for name in names
    )


def has_capitals(quote: str) -> bool:
    """Return whether each telling word of a quote has a capital, or is of a script without case."""
    words = quote.replace("-", " ").split()
    telling = [word for word in words if len(word) > _SMALL and fold(word) not in PARTICLES] or words
    return not any(word.islower() for word in telling)
