"""Nicknames: weak aliases that a report tells as what somebody is called: `people call him X`, `nicknamed "X"`."""

import re
from collections.abc import Sequence

from onrecord.model.document import Mention, Reading
from onrecord.model.vocab import MentionForm
from onrecord.text.normalize import fold

NICKNAME = "told as what somebody is called, whom the report names in full"
LEAST_LETTERS = 4
_WINDOW = 48
_NOUN = (
    r"nicknam\w+|alias(?:es)?|byname|moniker|sobriquet|pseudonym\w*|nom de guerre|kunya|code ?name|nom de plume"
    r"|apod\w+|mote|sobrenombres?|seudónimos?|nombre de guerra|surnom\w*|pseudonymes?"
    r"|spitznam\w+|beinam\w+|decknam\w+|kampfnam\w+|прозвищ\w+|кличк\w+|псевдоним\w*|кунь\w+"
)
_BEFORE = re.compile(
    rf"\b(?:{_NOUN}|call(?:s|ed|ing)?|dubbed|known|aka|goes by|went by|styled|answers to"
    r"|llam(?:a|an|aban|ado|ada)|conocid[oa]s?|dicen|appel(?:le|lent|aient|é|ée)|dit|dite|connue?s?"
    r"|nenn(?:t|en)|nannten|genannt|bekannt|rufen|зовут|звали|называ\w+|прозва\w+|известн\w+|по имени|под именем)"
    r"\W+(?:[^\W\d_]+\W+){0,4}$",
    re.IGNORECASE,
)
"""What opens a name that somebody is called by, within a few words before it."""
_BEHIND = re.compile(rf"\W+(?:[^\W\d_]+\W+){{0,4}}(?:{_NOUN})\b", re.IGNORECASE)


def called_so(reading: Reading) -> frozenset[str]:
    """Return the chains of names that the report tells as what somebody is called."""
    text = reading.document.text
    found = set()
    for mention in reading.mentions:
        if mention.form is not MentionForm.NAMED:
            continue
        start, end = mention.span.start, mention.span.end
        before = re.split(r"[.;:!?\n]", text[max(0, start - _WINDOW) : start])[-1]
        behind = re.split(r"[.;:!?\n]", text[end : end + _WINDOW])[0]
        if _BEFORE.search(before) or _BEHIND.match(behind):
            found.add(mention.chain or mention.id)
    return frozenset(found)


def is_long_enough(mention: Mention) -> bool:
    """Return whether a name has letters enough to tell somebody by."""
    return len(fold(mention.name)) >= LEAST_LETTERS


def is_told(chain: Sequence[Mention], called: frozenset[str]) -> bool:
    """Return whether a name of a chain is told as what somebody is called."""
    return any((mention.chain or mention.id) in called and is_long_enough(mention) for mention in chain)
