"""The Latin forms of a name: its parts, with other readings of each word where the name is in another script."""

from typing import NamedTuple

from onrecord.text.name_words import ARTICLES
from onrecord.text.names import MOST_LETTERS, Part, name_parts
from onrecord.text.normalize import fold


class Forms(NamedTuple):
    """The parts of a name, and for each of them other readings; none where the name is in Latin letters."""

    parts: tuple[Part, ...]
    others: tuple[tuple[str, ...], ...] = ()


def forms_of(text: str) -> Forms:
    """Return the parts of a name in Latin letters, and where it is in another script, the other readings of each.

    Readings of a word that is written as one in one form and as two in another are those of the same number of parts.
    """
    folded = fold(text[:MOST_LETTERS])
    if folded.isascii() or not folded:
        return Forms(name_parts(folded))
    from onrecord.text.romanise import romanise

    first, *rest = romanise(text[:MOST_LETTERS])
    parts = name_parts(first)
    others: list[dict[str, None]] = [{} for _ in parts]
    for form in rest:
        reading = name_parts(form)
        if len(reading) == len(parts):
            for place, part in enumerate(reading):
                if part.text != parts[place].text and part.text not in ARTICLES:
                    others[place][part.text] = None
    return Forms(parts, tuple(map(tuple, others)))
