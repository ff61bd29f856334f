"""What changed between two snapshots of one list: entries added, removed and changed, field by field."""

import re
from collections.abc import Iterator, Mapping

import msgspec

from onrecord.errors import ConfigError, InputError, NotFound
from onrecord.model.record import DateValue, Entry, Name, Snapshot
from onrecord.store import HeldSnapshot, Store

OTHER_FIELD = "other"
"""Stands for what the list says and this record does not keep: addresses, documents, numbers."""
MARK = "/"
"""In a fingerprint, stands before the hash of the list's own marks of amendment, where the list has such marks."""

_FORM_SHARE = 0.97
"""Of two copies of one form, at most 85 % of the shared entries differ (the UN list, 2015-03 to 2018-06)."""
_LEAST_SHARED = 20
_ASKED = re.compile(r"^(?P<source>[a-z][a-z0-9_-]*)@(?P<date>\d{4}-\d{2}-\d{2})$")
_FIELDS = tuple(field for field in Entry.__struct_fields__ if field not in ("source", "id"))


class FieldChange(msgspec.Struct, frozen=True, kw_only=True, rename={"old": "from", "new": "to"}):
    """One field of an entry before and after; both are None for a part that this record does not keep."""

    field: str
    old: str | list[str] | None
    new: str | list[str] | None


class DiffEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry; `id` and `ref` are its `source:id`, `fields` is empty for one added or removed."""

    id: str
    ref: str
    name: str
    fields: tuple[FieldChange, ...] = ()


class ListDiff(msgspec.Struct, frozen=True, kw_only=True):
    """The difference between two snapshots of one list.

    Attributes:
        source: Key of the list.
        before: Day of the one snapshot.
        after: Day of the other one.
        changed: Where the list marks its amendments (the UN list does, in LAST_DAY_UPDATED), those it has marked;
            otherwise every entry of which it says something else.
        unmarked: Entries of which it says something else without having marked them; empty for other lists.
        notes: What cannot be told from these two, in sentences.
    """

    source: str
    before: str
    after: str
    added: tuple[DiffEntry, ...]
    removed: tuple[DiffEntry, ...]
    changed: tuple[DiffEntry, ...]
    unmarked: tuple[DiffEntry, ...] = ()
    notes: tuple[str, ...] = ()


def find_snapshot(store: Store, asked: str) -> HeldSnapshot:
    """Return the snapshot that `SOURCE@DATE` names.

    Raises:
        ConfigError: It is not of this form.
        NotFound: None of this list and day is held.
    """
    match = _ASKED.match(asked)
    if match is None:
        raise ConfigError(f"'{asked}' names no snapshot.", hint="Write SOURCE@DATE, such as ofac@2021-08-18.")
    held = [item for item in store.snapshots() if item.snapshot.source == match["source"]]
    for item in held:
        if item.snapshot.date == match["date"]:
            return item
    days = ", ".join(item.snapshot.date for item in held)
    sources = ", ".join(sorted({item.snapshot.source for item in store.snapshots()}))
    hint = f"Held of {match['source']}: {days}." if held else f"Lists held: {sources or 'none'}."
    raise NotFound(f"no {match['source']} snapshot of {match['date']} is held.", hint=hint)


def diff_of(store: Store, before: HeldSnapshot, after: HeldSnapshot) -> ListDiff:
    """Return what changed from one snapshot to the other.

    An entry has changed where the fingerprint of all that the list says about it has, documents and addresses
    included. Where one of the two files lacks aliases, or the two are of other forms, what they give in common is
    compared instead.

    Raises:
        InputError: They are of different lists.
    """
    if before.snapshot.source != after.snapshot.source:
        raise InputError(
            f"{before.snapshot.source} and {after.snapshot.source} are different lists.",
            hint="Compare two snapshots of one list.",
        )
    old, new = (store.fingerprints_in(held.number) for held in (before, after))
    entries = store.entries_by_number(
        {
            *(number for ref, (_, number) in old.items() if ref not in new or _differs(old[ref], new[ref])),
            *(number for ref, (_, number) in new.items() if ref not in old or _differs(old[ref], new[ref])),
        }
    )
    alike = is_comparable(before.snapshot, after.snapshot) and not _are_of_two_forms(old, new)
    changed: list[DiffEntry] = []
    unmarked: list[DiffEntry] = []
    for ref in sorted(old.keys() & new.keys()):
        if not _differs(old[ref], new[ref]):
            continue
        one, other = entries[old[ref][1]], entries[new[ref][1]]
        # Two versions with one fingerprint: of the same file, one was loaded with personal details and one without.
        apart = alike and old[ref][0] != new[ref][0]
        if fields := changes_between(one, other, before.snapshot, after.snapshot, alike=apart):
            marks = [prints[ref][0].partition(MARK)[2] for prints in (old, new)]
            (unmarked if alike and all(marks) and marks[0] == marks[1] else changed).append(_entry(other, fields))
    return ListDiff(
        source=before.snapshot.source,
        before=before.snapshot.date,
        after=after.snapshot.date,
        added=tuple(_entry(entries[number]) for ref, (_, number) in sorted(new.items()) if ref not in old),
        removed=tuple(_entry(entries[number]) for ref, (_, number) in sorted(old.items()) if ref not in new),
        changed=tuple(changed),
        unmarked=tuple(unmarked),
        notes=tuple(_notes(before.snapshot, after.snapshot, alike=alike)),
    )


def is_comparable(before: Snapshot, after: Snapshot) -> bool:
    """Return whether the two files say as much about an entry, so that fingerprints can be compared."""
    return before.names_complete == after.names_complete and _form(before) == _form(after)


def changes_between(
    one: Entry, other: Entry, before: Snapshot, after: Snapshot, *, alike: bool
) -> tuple[FieldChange, ...]:
    """Return the fields in which two versions of an entry differ.

    Args:
        one: The version in `before`.
        other: The version in `after`.
        before: The earlier snapshot.
        after: The later one.
        alike: Their fingerprints can be compared, and differ: where no field shows it, a part does that is not kept.
    """
    fields = []
    for field in _FIELDS:
        old, new = getattr(one, field), getattr(other, field)
        if field == "names" and before.names_complete != after.names_complete:
            # Aliases that one of the two files lacks are no change; both have the main name.
            old, new = old[:1], new[:1]
        if old != new:
            fields.append(FieldChange(field=field, old=_shown(old), new=_shown(new)))
    if not fields and alike:
        fields.append(FieldChange(field=OTHER_FIELD, old=None, new=None))
    return tuple(fields)


def _differs(one: tuple[str, int], other: tuple[str, int]) -> bool:
    return one[0] != other[0] or one[1] != other[1] if one[0] and other[0] else one[1] != other[1]


def _are_of_two_forms(old: Mapping[str, tuple[str, int]], new: Mapping[str, tuple[str, int]]) -> bool:
    """Return whether nearly every fingerprint differs: then the files are of two forms, such as CSV and XML."""
    shared = old.keys() & new.keys()
    differing = sum(old[ref][0] != new[ref][0] for ref in shared)
    return len(shared) >= _LEAST_SHARED and differing > _FORM_SHARE * len(shared)


def _form(snapshot: Snapshot) -> str:
    """Return the form of the file, where the loader of the list tells several apart."""
    return str(getattr(snapshot, "form", ""))


def _entry(entry: Entry, fields: tuple[FieldChange, ...] = ()) -> DiffEntry:
    return DiffEntry(id=entry.ref, ref=entry.ref, name=entry.names[0].text if entry.names else "", fields=fields)


def _shown(value: object) -> str | list[str] | None:
    match value:
        case None:
            return None
        case tuple():
            return [_one(item) for item in value]
        case _:
            return str(value)


def _one(item: object) -> str:
    match item:
        case Name():
            return f"{item.text} [{item.quality.value}]"
        case DateValue():
            return f"about {item.edtf}" if item.approximate else item.edtf
        case _:
            return str(item)


def _notes(before: Snapshot, after: Snapshot, *, alike: bool) -> Iterator[str]:
    if before.date > after.date:
        yield f"The first snapshot ({before.date}) is later than the second ({after.date})."
    for snapshot, what in ((before, "added"), (after, "removed")):
        if not snapshot.complete:
            day = f"{snapshot.source}@{snapshot.date}"
            yield f"{day} is incomplete: an entry shown as {what} may have been left out of it."
    if not alike:
        yield ("The two files do not say as much about an entry: aliases and parts that one lacks are not compared.")
