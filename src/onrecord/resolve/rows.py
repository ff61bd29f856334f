"""Rows: names that a report tells one after the other, with nothing but commas and `and` between them."""

import re
from itertools import pairwise

from onrecord.model.document import Reading
from onrecord.model.vocab import MentionForm, MentionKind

_BETWEEN = re.compile(r"\s*(?:[,;]\s*(?:(?:y|e|and|et|und|и|&)\s+)?|(?:y|e|and|et|und|и|&)\s+)")


def in_rows(reading: Reading) -> frozenset[str]:
    """Return the mentions of persons beside which another stands in a row: `Juan and Pavel Vesk Orlan`."""
    text = reading.document.text
    named = sorted(
        (m for m in reading.mentions if m.form is MentionForm.NAMED and m.kind is MentionKind.PERSON),
        key=lambda mention: mention.span.start,
    )
    found: set[str] = set()
    for one, other in pairwise(named):
        if _BETWEEN.fullmatch(text[one.span.end : other.span.start]):
            found |= {one.id, other.id}
    return frozenset(found)
