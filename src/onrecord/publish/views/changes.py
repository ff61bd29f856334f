"""Changes of a list as a person reads them: a field before and after without what stayed, and a turn in words."""

import msgspec

from onrecord.record.diff import OTHER_FIELD, FieldChange
from onrecord.record.history import Turn

_SHOWN = 300
"""Letters of a value that are shown; the JSON of `onrecord record diff` has all of it."""
FIELDS = {
    "kind": "Kind",
    "names": "Names",
    "listed_on": "Listed on",
    "programmes": "Programmes",
    "born": "Born",
    "born_at": "Born in",
    "nationalities": "Nationalities",
    "gender": "Gender",
    "titles": "Titles",
    "remarks": "Remarks",
    "linked_to": "Linked to",
    "updated_on": "Updated on",
    "linked_ids": "Other ids",
    OTHER_FIELD: "Something else",
}
"""The fields of an entry in the order in which they are shown, and what they are called."""
OTHER_WORDS = "something else that this record does not keep (address, document or number)"


class ChangeView(msgspec.Struct, frozen=True, kw_only=True):
    """One field before and after; both are empty for a part that this record does not keep."""

    field: str
    title: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def change_view(change: FieldChange) -> ChangeView:
    """Return a change without what stayed: of several values those that went and came, of a text where it differs."""
    old, new = change.old, change.new
    if isinstance(old, list) and isinstance(new, list):
        gone, come = [value for value in old if value not in new], [value for value in new if value not in old]
        if gone or come:
            old, new = gone, come
    if isinstance(old, str) and isinstance(new, str) and max(len(old), len(new)) > _SHOWN:
        old, new = _where_they_differ(old, new)
    title = FIELDS.get(change.field, change.field.replace("_", " "))
    return ChangeView(field=change.field, title=title, before=_values(old), after=_values(new))


def turn_words(turn: Turn) -> str:
    """Return in words when an entry was put on its list or taken off it."""
    what = "put on the list" if turn.what == "listed" else "taken off the list"
    if turn.after is None:
        return f"on the list by {turn.by}, the oldest snapshot that can show it"
    return f"{what} between the snapshots of {turn.after} and {turn.by}"


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


def _values(value: str | list[str] | None) -> tuple[str, ...]:
    values = [value] if isinstance(value, str) else value or []
    return tuple(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..." for text in values if text)
