"""Machine translation: signs that a text was turned into English by a program, and by nobody read after."""

import functools
import re
from collections.abc import Iterable

from msgspec.structs import replace

from onrecord.model.claim import Claim
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft

FLAG = "machine_translated"
FEWEST_SIGNS = 3
"""Signs of different sorts from which a text counts as translated by a machine; one or two stand in any text."""
FEWEST_DATES = 2
"""Dates with an article from which a text counts as put word by word; one may be an event, `the 11 September`."""
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_SAYS_SO = re.compile(
    r"machine[- ]translat|automatically translated|automatic translation|google translate|traduction automatique|"
    r"traduit automatiquement|traducción automática|traducido automáticamente|maschinell übersetzt|"
    r"maschinelle übersetzung|машинный перевод|автоматический перевод",
    re.IGNORECASE,
)
_SIGNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bthe (?:\d{{1,2}}|first) (?:{_MONTH})\b(?! of)",  # `since the 31 December 2005`
        r"\bsince (?:long time|many time|(?:two|three|four|five|six|ten|\d+) (?:years|months|weeks)\b)",
        r"\bof which the \w+ and the \w+\b|\bthe same (?:has|had|was|is)\b",
        r"\b(?:mandate|order) of (?:arrest|capture)\b|\bheads of (?:war )?(?:crimes?|accusation)\b",
        r"\b(?:who|that|which) one calls\b|\bOne (?:says|knows|believes) that\b|\bas one says\b",
        r"\b(?:affirms?|confirms?|declares?|denies|recognizes?) to have \w+(?:ed|en|n)\b",
        r"\bthe (?:group|organi[sz]ation|movement|network)\b[^.]{0,60}\b(?:himself|herself)\b",
        r"\bthe aspect according to which\b|\bin the ambit of\b|\bdoes not result that\b|\bin occasion of\b",
        r"\bwould be (?:born|dead|hidden|wounded|arrested) in\b|\binformations\b|\brealized an? (?:attack|attempt)\b",
        r"\bthe (?:doctor|general|engineer|lawyer) [A-Z][a-z]+ [A-Z]",
        r"\bthe (?:parks?|forests?|city|river|lake) of the [A-Z]",
        r"\bthe actual (?:president|leader|chief|minister)\b|\bby part of\b|\bto the effects of\b",
    )
)
"""Turns of phrase that follow the words of a Romance language one by one."""


def mark_translated(draft: Draft, claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims, flagged where the text says or shows that a machine translated it."""
    if not is_machine_translated(draft):
        return list(claims)
    return [replace(claim, flags=(*claim.flags, FLAG)) for claim in claims]


def is_machine_translated(draft: Draft) -> bool:
    """Return whether a text says that it is a machine translation, or bears enough signs of one."""
    text = draft.document.text
    if _SAYS_SO.search(text):
        return True
    if draft.lexicon.language != "en":
        return False
    found = sum(bool(sign.search(text)) for sign in _SIGNS)
    return found + _names_with_article(draft) >= FEWEST_SIGNS


@functools.lru_cache(maxsize=64)
def is_word_by_word(text: str) -> bool:
    """Return whether an English text dates like a Romance language, more than once: `the 24 September 2014`.

    Its `would have been` is then the tense of hearsay, and its `said` may stand before another name.
    """
    return len(_SIGNS[0].findall(text)) >= FEWEST_DATES or bool(_SAYS_SO.search(text))


def _names_with_article(draft: Draft) -> bool:
    """Whether `The` stands before a person's family name, as it does in Romance languages only."""
    return any(
        found.first > 0
        and draft.words[found.first - 1] == "the"
        and found.form is MentionForm.NAMED
        and found.root is not found
        and found.root.kind is MentionKind.PERSON
        and len(found.name.split()) == 1
        and found.last < len(draft.words)
        and draft.words[found.last] in draft.lexicon.auxiliaries
        for found in draft.found
    )
