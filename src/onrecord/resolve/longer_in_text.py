"""Longer in the text: names of the record that are a part of somebody else's: `Marko Radu Vesk`, `Radu Vesk junior`.

The reader cannot tell a given name from a noun where both have a capital, as in German or where a sentence opens; the
record knows which words are names.
"""

import re
from collections.abc import Iterator

import msgspec

from onrecord.model.document import Mention, Reading
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality
from onrecord.record.base import RecordView
from onrecord.text.cases import latin_forms
from onrecord.text.name_words import TITLES
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

LEAST_BEARERS = 2
"""Persons on record whose names begin with a word, from which on it is a given name; of a family name, one."""
LEAST_LETTERS = 3
LEAST_WORDS = 2
_BEFORE = re.compile(r"(?:^|(?<=[\s(\"«„“]))([^\W\d_][\w'’-]+) $")
_BEHIND = re.compile(r" ([^\W\d_][\w'’-]+)")
LONGEST = 24
"""Letters beside a name in which the word next to it stands."""
_EVERY_NOUN = ("de",)
"""Languages that write every noun with a capital, so that the reader does not read a name on."""


def with_words_beside(reading: Reading, mentions: tuple[Mention, ...], view: RecordView) -> tuple[Mention, ...]:
    """Return the mentions, each name with the given name that stands before it, and the family name behind it."""
    return tuple(_whole(mention, reading, view) for mention in mentions)


def _whole(mention: Mention, reading: Reading, view: RecordView) -> Mention:
    if mention.form is not MentionForm.NAMED or mention.kind is not MentionKind.PERSON:
        return mention
    if len(mention.name.split()) < LEAST_WORDS or not mention.span.quote.startswith(mention.name):
        return mention
    text, at, end = reading.document.text, mention.span.start, mention.span.end
    name = mention.name
    before = _BEFORE.search(text[max(0, at - LONGEST) : at])
    if before and _may_be_name(before.group(1)):
        longer = f"{before.group(1)} {name}"
        if _is_name(before.group(1), view, first=True) or _is_on_record(longer, view):
            name = longer
    behind = _BEHIND.match(text, end) if reading.document.language in _EVERY_NOUN else None
    called = behind.group(1) if behind and mention.span.quote == mention.name else ""
    if called and _may_be_name(called) and _is_name(called, view, first=False):
        name = f"{name} {called}"
    return mention if name == mention.name else msgspec.structs.replace(mention, name=name)


def _may_be_name(word: str) -> bool:
    folded = fold(word)
    plain = word[0].isupper() and word[1:].islower() and len(folded) >= LEAST_LETTERS
    return plain and folded not in TITLES and not nation_of(word)


def _is_name(word: str, view: RecordView, *, first: bool) -> bool:
    """Whether several persons on record have a word as their first name, or one as the last."""
    least = LEAST_BEARERS if first else 1
    return any(len(set(_bearers(form, view, first=first))) >= least for form in latin_forms(fold(word)))


def _is_on_record(name: str, view: RecordView) -> bool:
    """Whether some name on record begins with every word of a name."""
    words = fold(name).split()
    return any(fold(hit.name.text).split()[: len(words)] == words for hit in view.near_names(words))


def _bearers(form: str, view: RecordView, *, first: bool) -> Iterator[str]:
    for hit in view.near_names([form]):
        words = fold(hit.name.text).split()
        place = 0 if first else -1
        if hit.name.quality is not NameQuality.WEAK and len(words) >= LEAST_WORDS and words[place] == form:
            if view.entity(hit.entity_id).kind is MentionKind.PERSON:
                yield hit.entity_id
