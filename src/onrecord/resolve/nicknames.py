"""Nicknames: weak aliases that a report tells as what somebody is called: `people call him X`, `his nickname is X`."""

import re
from collections.abc import Mapping

from onrecord.model.document import Mention, Reading
from onrecord.model.vocab import MentionForm
from onrecord.text.normalize import fold

NICKNAME = "told as what somebody is called, whom the report names in full"
LEAST_LETTERS = 4
_WINDOW = 64
_NOUN = (
    r"(?:nicknam\w+|alias(?:es)?|byname|moniker|sobriquet|pseudonym\w*|nom de guerre|kunya|code ?name"
    r"|apodo|mote|sobrenombre|seudónimo|nombre de guerra|surnom|pseudonyme"
    r"|spitzname|beiname|deckname|kampfname|прозвищ\w+|кличк\w+|псевдоним\w*|кунь\w+)"
)
_FEW = r"\W+(?:[^\W\d_]+\W+){0,3}"
_BEFORE = re.compile(
    r"\b(?:"
    rf"(?:call|nicknam|dub|know|styl|lists?|has|have|enter|record|carr)\w*\W+(?:him|her)(?:{_FEW}|{_FEW}{_NOUN}\W+)"
    rf"|(?:his|her|su|son|sein|ihr|его|е[её])\W+(?:\w+\W+)?{_NOUN}\W+(?:(?:is|was|es|era|est|était|ist|war|lautet)\W+)?"
    rf"|s?he\W+(?:is|was|goes|went|answers)\W+(?:\w+\W+)?(?:called|nicknamed|dubbed|by|to){_FEW}"
    rf"|l[oae]s?\W+(?:llam|apod|dic|conoc)\w+{_FEW}"
    rf"|(?:l['’]|le\W+|la\W+|se\W+fait\W+)(?:appel|surnomm)\w+{_FEW}"
    rf"|(?:nenn|nannt|ruf)\w+\W+(?:\w+\W+)?(?:ihn|sie){_FEW}"
    rf"|(?:его|е[её])\W+(?:\w+\W+)?(?:зовут|звали|называ\w+|прозва\w+){_FEW}"
    rf"|(?:зовут|звали|называ\w+|прозва\w+)\W+(?:его|е[её]){_FEW}"
    r")$",
    re.IGNORECASE,
)
"""What opens a name that somebody told of before is called by; `someone known as X` is anybody."""
_BEHIND = re.compile(
    rf"\W+(?:(?:is|was|es|era|est|était|ist|war)\W+)?(?:his|her|su|son|sein|ihr|его|е[её])\W+(?:\w+\W+)?{_NOUN}\b",
    re.IGNORECASE,
)

Called = Mapping[str, frozenset[str]]
"""Chain of a name to the chains of the pronouns beside it, for whoever is called so."""


def called_so(reading: Reading) -> dict[str, frozenset[str]]:
    """Return the chains of names that somebody is said to be called by, with those of the pronouns beside."""
    text = reading.document.text
    pronouns = [m for m in reading.mentions if m.form is MentionForm.PRONOMINAL]
    found: dict[str, frozenset[str]] = {}
    for mention in reading.mentions:
        if mention.form is not MentionForm.NAMED or len(fold(mention.name)) < LEAST_LETTERS:
            continue
        start, end = mention.span.start, mention.span.end
        before = re.split(r"[.;:!?\n]", text[max(0, start - _WINDOW) : start])[-1]
        behind = re.split(r"[.;:!?\n]", text[end : end + _WINDOW])[0]
        told, told_behind = _BEFORE.search(before), _BEHIND.match(behind)
        if not told and not told_behind:
            continue
        first = start - len(before) + told.start() if told else end
        last = start if told else end + (told_behind.end() if told_behind else 0)
        beside = (m.chain or m.id for m in pronouns if first <= m.span.start < last)
        found[mention.chain or mention.id] = frozenset(beside)
    return found


def is_called(mention: Mention, entity: str, called: Called, bearers: Mapping[str, Mapping[str, object]]) -> bool:
    """Return whether a name is told as what a party is called: that of the pronoun beside it, where there is one."""
    chain = mention.chain or mention.id
    if chain not in called:
        return False
    owners = called[chain] - {chain}
    return not owners or any(entity in bearers.get(owner, {}) for owner in owners)
