"""Concepts: words that say the same of a party, whatever the report and the source chose.

`caught in Karachi in September 2002` and `Arrested in Karachi, Pakistan, 30 Sep. 2002` have no verb in common. Each
row below holds words that one may put for another when it is told what became of somebody or what a body does; words
that tell two acts apart (to lead, to belong to) are in no row together.
"""

from functools import lru_cache

from onrecord.text.nations import nation_of

_ROWS = (
    "arrest capture caught detain apprehend seize nab",
    "custody prison jail imprison detention incarcerat",
    "kill die dead death deceas slain",
    "train instruct",
    "money fund financ donat fundrais bankroll donor",
    "marry married wife husband spouse wed",
    "live resid residenc lived",
    "ship vessel tanker freighter boat shipp",
    "weapon arm gun rifle munition",
    "extradit deport expel",
    "convict guilty sentenc",
    "want warrant fugitiv",
    "smuggl traffick",
    "involv implicat",
    "recruit enlist",
    "plan prepar plot organiz organis mastermind orchestrat architect stage",
    "attack raid assault offensive strike",
    "dead deadly lethal fatal",
    "pass transfer deliver",
    "fuel petroleum oil diesel",
    "prosthetic artificial",
    "probab lik presum",
    "bomb explosiv blast",
    "own property",
    "creat establish form found",
    "operat activ",
    "broth sibling",
    "jan january",
    "feb february",
    "mar march",
    "apr april",
    "jun june",
    "jul july",
    "aug august",
    "sep september sept",
    "oct october",
    "nov november",
    "dec december",
)
_LIGHT = frozenset(
    "also still now later then once gave give given put got get take taken went go became become known make made say"
    " said since until whose only just about one entry list listed".split()
)
"""Words that carry a sentence and say nothing of the party."""
_WHOLE = frozenset("former army armies plane planes".split())
"""Words that without their ending would be another of the rows: `former` is not `formed`, nor an army a weapon."""
_ENDINGS = ("ations", "ation", "ings", "ing", "ers", "ed", "es", "s", "er", "ment", "y", "e")
_SHORTEST_STEM = 3


def _rows() -> dict[str, str]:
    return {_cut(word): row.split()[0] for row in _ROWS for word in row.split()}


@lru_cache(maxsize=16384)
def _cut(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


_CONCEPTS = _rows()


@lru_cache(maxsize=65536)
def concept(word: str) -> str:
    """Return what a folded word stands for: the first word of its row, a country for its people; the stem otherwise.

    Empty for words that say nothing of a party.
    """
    if word in _LIGHT:
        return ""
    if word in _WHOLE:
        return word
    stem = _cut(word)
    return _CONCEPTS.get(stem) or nation_of(word) or stem
