"""The words of the pages in the reader's language: a sentence is looked up as it stands in the template.

What comes back is plain text and is escaped like any other, so that a sentence of ours and a word of a report may both
be looked up: markup is never made here.
"""

from collections.abc import Mapping
from typing import Any

Catalogue = Mapping[str, str]
"""Our sentences in another language; one that is missing is shown as it is."""


class Words:
    """The sentences of one language."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self._catalogue = catalogue or {}

    def one(self, text: str, **values: Any) -> str:
        """Return a sentence; `%(name)s` in it is filled in where values are given."""
        found = self._catalogue.get(text, text)
        return found % values if values else found

    def some(self, singular: str, plural: str, num: int, **values: Any) -> str:
        """Return the sentence for a number of things; `%(num)s` in it is the number."""
        found = self._catalogue.get(singular if num == 1 else plural, singular if num == 1 else plural)
        return found % {"num": f"{num:,}", **values}
