"""Parties that a source gives by name alone: whether a name in a statement is that of a party on record."""

import re

from onrecord.model.record import Entity
from onrecord.model.vocab import NameQuality
from onrecord.record.narrative_text import NAME
from onrecord.text.normalize import fold


def _words(name: str) -> list[str]:
    """The words of a name in one order, for a list may put the family name first: `VESK, Radu`."""
    return sorted(fold(_OWNER.sub("", name)).split())


_OWNER = re.compile(r"^(?:the\s+)?[A-Z]\w+['’]s\s+(?=\S+\s+\S)|^the\s+", re.IGNORECASE)
"""Whose body it is, before its name: `DPRK's Second Academy`; not before a name of one word."""


def is_named(reference: str, party: Entity) -> bool:
    """Return whether `name:X` in a statement is a full name of the party, such as that after `Linked To:`.

    The same name may stand in two entries (the one of a list and the one of its sister list), so that no rule could
    say which of them is meant; for the party of a claim that bears it either is enough. Weak names do not count.
    """
    if not reference.startswith(NAME):
        return False
    wanted = _words(reference[len(NAME) :])
    return any(_words(name.text) == wanted for name in party.names if name.quality is not NameQuality.WEAK)
