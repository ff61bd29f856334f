"""Names of EU entries: one a language and script, repeated for each legal act, none marked as the main one."""

from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.model.record import Name
from onrecord.model.vocab import NameQuality
from onrecord.record.lists.forms import distinct_names, names_from_forms, split_cell

_READ_FIRST = ("", "EN")
"""Languages of the names of which one becomes the main name: none given, or English."""


class EuName(NamedTuple):
    """One name as the list writes it; `language` is empty or of two capital letters."""

    text: str
    language: str
    weak: bool


def entry_names(names: Iterable[EuName], *, person: bool) -> tuple[Name, ...]:
    """Return the names of an entry, the main one first.

    The list marks no main name. The first strong name in Latin script that has no language or is English becomes it;
    then the first strong one, then the first.
    """
    found: list[tuple[Name, str]] = []
    for name in names:
        quality = NameQuality.WEAK if name.weak else NameQuality.GOOD
        found += [(form, name.language) for form in names_from_forms(split_cell(name.text, person=person), quality)]
    if not found:
        return ()
    main = min(range(len(found)), key=lambda number: (_rank(*found[number]), number))
    first = found.pop(main)[0]
    if first.quality is not NameQuality.WEAK:
        first = replace(first, quality=NameQuality.PRIMARY)
    return distinct_names([first, *(form for form, _ in found)])


def _rank(name: Name, language: str) -> int:
    strong = name.quality is not NameQuality.WEAK
    if strong and name.script == "Latn" and language in _READ_FIRST:
        return 0
    return 1 if strong else 2
