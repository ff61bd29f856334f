"""What `record diff` and `record history` write for a person: plain lines, each with its day."""

from collections.abc import Iterator

from onrecord.record.diff import OTHER_FIELD, DiffEntry, FieldChange, ListDiff
from onrecord.record.history import History, Mark, RefHistory, Turn

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
        return "something else that this record does not keep (address, document or number)"
    old, new = change.old, change.new
    if isinstance(old, list) and isinstance(new, list):
        gone, come = [value for value in old if value not in new], [value for value in new if value not in old]
        if gone or come:
            old, new = gone, come
    if isinstance(old, str) and isinstance(new, str) and max(len(old), len(new)) > _SHOWN:
        old, new = _where_they_differ(old, new)
    return f"{change.field.replace('_', ' ')}: {_value(old)} -> {_value(new)}"


def _where_they_differ(old: str, new: str) -> tuple[str, str]:
    """Return the two texts without the words they begin and end with alike."""
    one, other = old.split(" "), new.split(" ")
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    head, tail = "... " if start else "", " ..." if end else ""
    shown = [f"{head}{' '.join(words[start : len(words) - end])}{tail}" for words in (one, other)]
    return shown[0], shown[1]


def _value(value: str | list[str] | None) -> str:
    text = "; ".join(value) if isinstance(value, list) else value or ""
    return f"{text[:_SHOWN]}..." if len(text) > _SHOWN else text or "nothing"


def _ref(item: RefHistory) -> Iterator[str]:
    dated = f", which gives {item.listed_on} as the listing date" if item.listed_on else ", which gives no listing date"
    yield f"{item.source} list{dated}: {item.ref}  {item.name}"
    yield from (f"  {_turn(turn)}" for turn in item.turns)
    for mark in item.snapshots:
        yield f"  {mark.snapshot}  {_mark(mark)}"
        yield from (f"    {_change(change)}" for change in mark.fields)


def _turn(turn: Turn) -> str:
    what = "put on the list" if turn.what == "listed" else "taken off the list"
    if turn.after is None:
        return f"on the list by {turn.by}, the oldest snapshot that can show it"
    return f"{what} between the snapshots of {turn.after} and {turn.by}"


def _mark(mark: Mark) -> str:
    if mark.present is None:
        return "incomplete snapshot, which does not have it: shows nothing"
    if not mark.present:
        return "not on the list"
    return "on the list, changed:" if mark.fields else "on the list"
