"""Incidents of one type told apart: a text that turns to another one mostly says so."""

import bisect
import re
from collections.abc import Sequence

from onrecord.read.learnt.fillers import Candidate

_TURNS = re.compile(
    r"\b(?:meanwhile|elsewhere|in another|in addition|on the other hand|later|earlier|previously"
    r"|another (?:attack|bomb|incident|explosion)|other (?:attacks|incidents)|also (?:today|yesterday|on|in)"
    r"|last (?:week|month|year))\b",
    re.IGNORECASE,
)
"""Words at which a text turns to something else that happened."""

_CORE = ("Victim", "Target")
"""Roles whose fillers make an incident: a part of the text with none of them tells no further one."""

_SHARED = ("PerpInd", "PerpOrg")
"""Roles whose fillers are those of every part: one band is told to have done it all."""


def parts_of(text: str, fillers: Sequence[Candidate]) -> list[list[Candidate]]:
    """Return the fillers of each incident of a type.

    Victims and targets between two turns of the text are of one incident. Perpetrators are of all, and other fillers of
    the incident that is the fewest turns away.
    """
    turns = [match.start() for match in _TURNS.finditer(text)]

    def stretch(one: Candidate) -> int:
        return bisect.bisect_left(turns, one.best.start)

    stretches = sorted({stretch(one) for one in fillers if one.role in _CORE})
    if len(stretches) < 2:
        return [list(fillers)]

    def belongs(one: Candidate, at: int) -> bool:
        return one.role in _SHARED or min(stretches, key=lambda other: abs(other - stretch(one))) == at

    return [[one for one in fillers if belongs(one, at)] for at in stretches]
