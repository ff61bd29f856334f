"""Longer in the text: names of the record that are a part of somebody else's: `Marko Radu Vesk`, `Radu Vesk junior`.

The reader cannot tell a given name from a noun where both have a capital, as in German or where a sentence opens; the
record knows which words are names.
"""

import re
from collections.abc import Mapping

import msgspec

from onrecord.model.document import Mention, Reading
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality
from onrecord.record.base import RecordView
from onrecord.text.cases import latin_forms
from onrecord.text.name_words import TITLES
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

_SMALL_WORDS = frozenset(
    "chief king prince jihad hizb job him man said saw son than try won washington aus bin einer kam nur sein tun lui"
    " sait ala ante daba dan dejan eso han luz segundo".split()
)
"""Words that languages have too, and that begin somebody's name on record."""
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
    starts = {
        mention.span.start: mention.name
        for mention in mentions
        if mention.form is MentionForm.NAMED and mention.kind is MentionKind.PERSON
    }
    done = [_read_on(_whole(mention, reading, starts, view), reading, view) for mention in mentions]
    longer = {one.chain or one.id: one for one, other in zip(done, mentions, strict=True) if one is not other}
    return tuple(_apart(mention, longer) for mention in done) if longer else tuple(done)


def _whole(mention: Mention, reading: Reading, starts: Mapping[int, str], view: RecordView) -> Mention:
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
    if reading.document.language in _EVERY_NOUN and mention.span.quote == mention.name:
        behind = _BEHIND.match(text, end)
        called = behind.group(1) if behind else ""
        if called and text[end] == " " and end + 1 in starts:
            name = f"{name} {starts[end + 1]}"
        elif called and _may_be_name(called) and _is_name(called, view, first=False):
            name = f"{name} {called}"
    return mention if name == mention.name else msgspec.structs.replace(mention, name=name)


_SMALL_BEHIND = re.compile(r" ([^\W\d_]{5,})(?![\w-])")


def _read_on(mention: Mention, reading: Reading, view: RecordView) -> Mention:
    """A name of one word with the small word behind it, where a body's begins with both: `Orlanska televizija`."""
    named = mention.form is MentionForm.NAMED and len(mention.name.split()) == 1
    if not named or mention.kind is MentionKind.PLACE or mention.span.quote != mention.name:
        return mention
    behind = _SMALL_BEHIND.match(reading.document.text, mention.span.end)
    if not behind or not behind.group(1).islower() or len(fold(mention.name)) < LEAST_FOREIGN:
        return mention
    name = f"{mention.name} {behind.group(1)}"
    words = fold(name).split()
    bodies = [
        hit
        for hit in view.near_names(words)
        if fold(hit.name.text).split()[: len(words)] == words
        and view.entity(hit.entity_id).kind is MentionKind.ORGANIZATION
    ]
    return msgspec.structs.replace(mention, name=name, kind=MentionKind.ORGANIZATION) if bodies else mention


LEAST_FOREIGN = 5
"""Letters of the first word of such a name."""


def _apart(mention: Mention, longer: Mapping[str, Mention]) -> Mention:
    """A name of one word in a chain of its own where that of its chain was read on, and its word is no family name.

    `Vesk` may be `Marko Radu Vesk`; `Radu` is his father.
    """
    whole = longer.get(mention.chain)
    words = fold(mention.name).split()
    if whole is None or mention.form is not MentionForm.NAMED or len(words) != 1:
        return mention
    return mention if words == fold(whole.name).split()[-1:] else msgspec.structs.replace(mention, chain=mention.id)


def _may_be_name(word: str) -> bool:
    folded = fold(word)
    plain = word[0].isupper() and word[1:].islower() and len(folded) >= LEAST_LETTERS
    return plain and folded not in TITLES and folded not in _SMALL_WORDS and not nation_of(word)


def _is_name(word: str, view: RecordView, *, first: bool) -> bool:
    """Whether somebody on record has a word as the first name, or as the last."""
    return any(_bears(form, view, first=first) for form in latin_forms(fold(word)))


def _is_on_record(name: str, view: RecordView) -> bool:
    """Whether some name on record begins with every word of a name."""
    words = fold(name).split()
    return any(fold(hit.name.text).split()[: len(words)] == words for hit in view.near_names(words))


def _bears(form: str, view: RecordView, *, first: bool) -> bool:
    for hit in view.near_names([form]):
        words = fold(hit.name.text).split()
        fits = len(words) >= LEAST_WORDS and words[0 if first else -1] == form
        if fits and hit.name.quality is not NameQuality.WEAK and view.entity(hit.entity_id).kind is MentionKind.PERSON:
            return True
    return False
