"""Nouns before names that a report writes with a capital as well: `Mitangeklagter Radu Vesk`."""

import msgspec

from onrecord.model.document import Mention, Reading
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.record.base import RecordView
from onrecord.text.normalize import fold
from onrecord.text.romanise import romanise

_ANYWHERE = ("de",)
"""Languages that write every noun with a capital; where a sentence begins the reader tells nouns (`office_places`)."""
LEAST_WORDS = 3
"""Words of a noun and a full name."""
LEAST_LETTERS = 3


def without_nouns(reading: Reading, view: RecordView) -> tuple[Mention, ...]:
    """Return the mentions, without the words before a person's name that nobody on record is called by."""
    return tuple(_bare(mention, reading, view) for mention in reading.mentions)


def _bare(mention: Mention, reading: Reading, view: RecordView) -> Mention:
    words = mention.name.split()
    if mention.form is not MentionForm.NAMED or len(words) < LEAST_WORDS:
        return mention
    if mention.kind not in (MentionKind.PERSON, MentionKind.OTHER) or not _may_open(reading):
        return mention
    at = 0
    while at < len(words) - 1 and _is_noun(words[at], view):
        at += 1
    if not at or any(not word[:1].isupper() for word in words[:at]) or not words[at][:1].isupper():
        return mention
    return msgspec.structs.replace(mention, name=" ".join(words[at:]))


def _may_open(reading: Reading) -> bool:
    """Whether a noun with a capital may stand before a name, which only the record can tell from it."""
    return reading.document.language in _ANYWHERE


def _is_noun(word: str, view: RecordView) -> bool:
    """Whether no name on record has a word, in whatever letters."""
    folded = fold(word)
    if len(folded) < LEAST_LETTERS or not folded.isalpha():
        return False
    forms = [folded, *([] if folded.isascii() else romanise(folded))]
    return not any(form in fold(hit.name.text).split() for form in forms for hit in view.near_names([form]))
