"""Bodies that a report names in its own language, word for word as a list has them in English."""

from onrecord.model.document import Mention, Reading
from onrecord.model.record import Entity, Name
from onrecord.record.base import RecordView
from onrecord.record.translated import find_translated
from onrecord.resolve.context import Bearers
from onrecord.text.body_words import LANGUAGES
from onrecord.text.tokens import tokenize

Translated = dict[tuple[int, int], Bearers]
"""Whose the names are, by their offsets in the report."""


def translated_names(reading: Reading, view: RecordView) -> Translated:
    """Return the bodies that each stretch of a report names in its own language."""
    document = reading.document
    if document.language not in LANGUAGES:
        return {}
    tokens = tokenize(document.text)
    found: Translated = {}
    for name in find_translated(tokens, view, document.language):
        bearers: dict[str, tuple[Entity, Name]] = {}
        for hit in name.hits:
            entity = view.entity(hit.entity_id)
            bearers.setdefault(entity.id, (entity, hit.name))
        found[tokens[name.first].start, tokens[name.last - 1].end] = bearers
    return found


def in_translation(mention: Mention, translated: Translated) -> Bearers:
    """Return whose name a mention is in translation; nobody's where it is none."""
    return translated.get((mention.span.start, mention.span.end), {})
