"""What `record diff` and `record history` write for a person: plain lines, each with its day."""

from collections.abc import Iterator

from onrecord.publish.views.changes import OTHER_WORDS, change_view, turn_words
from onrecord.record.diff import OTHER_FIELD, DiffEntry, FieldChange, ListDiff
from onrecord.record.history import History, Mark, RefHistory

_SHOWN = 300
"""Letters of a value that are shown; the JSON has all of it."""


def draw_diff(diff: ListDiff) -> str:
    """Return the counts, then one line an entry and one a field that changed."""
    parts = [("added", diff.added), ("removed", diff.removed), ("changed", diff.changed)]
    if diff.unmarked:
        parts.append(("changed without a mark of the list", diff.unmarked))
    counts = ", ".join(f"{len(entries)} {what}" for what, entries in parts)
    lines = [f"{diff.source}, {diff.before} to {diff.after}: {counts}."]
    for what, entries in parts:
        if entries:
            lines.append(f"{what.capitalize()}:")
            lines += [line for entry in entries for line in _entry(entry)]
    return "\n".join(lines)


def draw_history(history: History) -> str:
    """Return the party, and for each official id its turns and every snapshot."""
    lines = [f"{history.name}  ({history.entity})"]
    for item in history.refs:
        lines += _ref(item)
    if not history.refs:
        lines.append("Not on the snapshots held.")
    return "\n".join([*lines, history.notice])


def _entry(entry: DiffEntry) -> Iterator[str]:
    yield f"  {entry.id}  {entry.name}"
    yield from (f"    {_change(change)}" for change in entry.fields)


def _change(change: FieldChange) -> str:
    if change.field == OTHER_FIELD:
        return OTHER_WORDS
    shown = change_view(change)
    return f"{change.field.replace('_', ' ')}: {_value(shown.before)} -> {_value(shown.after)}"


def _value(values: tuple[str, ...]) -> str:
    text = "; ".join(values)
    return f"{text[:_SHOWN]}..." if len(text) > _SHOWN and len(values) > 1 else text or "nothing"


def _ref(item: RefHistory) -> Iterator[str]:
    dated = f", which gives {item.listed_on} as the listing date" if item.listed_on else ", which gives no listing date"
    yield f"{item.source} list{dated}: {item.ref}  {item.name}"
    yield from (f"  {turn_words(turn)}" for turn in item.turns)
    for mark in item.snapshots:
        yield f"  {mark.snapshot}  {_mark(mark)}"
        yield from (f"    {_change(change)}" for change in mark.fields)


def _mark(mark: Mark) -> str:
    if mark.present is None:
        return "incomplete snapshot, which does not have it: shows nothing"
    if not mark.present:
        return "not on the list"
    return "on the list, changed:" if mark.fields else "on the list"
