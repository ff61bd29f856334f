"""Tied names: whom lists name beside the parties of a report, in words alone: `Linked To: VESK, Radu Osman`."""

from collections.abc import Collection, Iterator

from onrecord.model.record import TieStatement
from onrecord.record.base import RecordView
from onrecord.text.normalize import fold

_PREFIX = "name:"
LEAST_WORDS = 2
"""Words of a name that tells who is meant."""


def told_in_words(entity: str, view: RecordView) -> Iterator[str]:
    """Yield the folded names that ties of a party give in words alone, as they are spoken.

    Lists write the family name of a person first, and a comma behind it.
    """
    for statement in view.statements(entity):
        if not isinstance(statement, TieStatement) or statement.subject != entity:
            continue
        name = statement.other.removeprefix(_PREFIX)
        if name == statement.other:
            continue
        family, comma, given = name.partition(",")
        folded = fold(f"{given} {family}" if comma else name)
        if len(folded.split()) >= LEAST_WORDS:
            yield folded


def tied_names(entities: Collection[str], view: RecordView) -> dict[str, str]:
    """Return the folded names that ties of these parties give, each with the party's own name."""
    found: dict[str, str] = {}
    for key in sorted(entities):
        for folded in told_in_words(key, view):
            found.setdefault(folded, view.entity(key).name)
    return found
