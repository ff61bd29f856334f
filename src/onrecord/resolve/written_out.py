"""Written out: names with letters that the record writes by two: `Srđan Đorić`, listed as `Srdjan DJORIC`."""

import msgspec

from onrecord.model.document import Mention
from onrecord.model.vocab import MentionForm
from onrecord.record.base import RecordView
from onrecord.text.marked_letters import spelt_out
from onrecord.text.normalize import fold


def in_letters_of(view: RecordView, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions, their names spelt word for word as the record has the words.

    A word stays as it is where some name on record has it so, or none has it with a letter written out.
    """
    return tuple(_respelt(mention, view) for mention in mentions)


def _respelt(mention: Mention, view: RecordView) -> Mention:
    if mention.form is not MentionForm.NAMED or mention.name.isascii():
        return mention
    words = [_as_on_record(word, view) for word in mention.name.split()]
    name = " ".join(words)
    return mention if name == mention.name else msgspec.structs.replace(mention, name=name)


def _as_on_record(word: str, view: RecordView) -> str:
    forms = [] if word.isascii() else list(spelt_out(word))
    if not forms or _is_a_word_of(fold(word), view):
        return word
    found = next((form for form in forms if _is_a_word_of(form, view)), "")
    return found.title() if found else word


def _is_a_word_of(form: str, view: RecordView) -> bool:
    return any(form in fold(hit.name.text).split() for hit in view.near_names([form]))
