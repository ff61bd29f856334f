"""Outlook: what would change a verdict, by its label, where the check has nothing more exact to say."""

from collections.abc import Iterable

from onrecord.model.verdict import Comparison
from onrecord.model.vocab import Label, SlotOutcome

MOST_SLOTS = 4
"""Slots that a sentence names."""

_BY_LABEL = {
    Label.SUPPORTED: "a source of equal or higher standing that says otherwise of that time, or a correction of the "
    "statements cited",
    Label.CONTRADICTED: "a source that says the same as the report does, or a correction of the statements cited",
    Label.DIFFERS: "a source that gives the {slots} as the report does",
    Label.PARTLY_SUPPORTED: "a source that also gives what the record lacks or puts otherwise: {slots}",
    Label.DISPUTED: "a correction or withdrawal of one of the statements that disagree",
    Label.REPORTED_ONLY: "a source of its own that says the same or otherwise",
    Label.NOT_IN_RECORD: "any source that bears on it; that those held are silent shows nothing",
    Label.AMBIGUOUS: "a date, place, role or other fact in the report that fits one of the candidates alone",
    Label.NOT_CHECKABLE: "a fact with a party, a time or a number in place of these words",
}
_NO_SLOT = {Label.DIFFERS: "detail", Label.PARTLY_SUPPORTED: "the rest of the claim"}


def would_change(label: Label, compared: Iterable[Comparison]) -> str:
    """Return what would change a verdict, naming the slots that did not fit."""
    open_slots = dict.fromkeys(
        row.slot.replace("_", " ") for row in compared if row.outcome in (SlotOutcome.DIFFERS, SlotOutcome.UNKNOWN)
    )
    slots = ", ".join(list(open_slots)[:MOST_SLOTS]) or _NO_SLOT.get(label, "")
    return _BY_LABEL[label].format(slots=slots)
