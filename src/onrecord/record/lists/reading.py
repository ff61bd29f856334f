"""What readers of several lists share: the one file, the day of the snapshot, text in UTF-8, the finished load."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.record.lists.base import ListLoad, SetAsideRow

NO_BIRTH_DATE = "Dates of birth left out, for they are no calendar dates"
"""Note on what a field for a date of birth holds besides one."""


class SnapshotDay(NamedTuple):
    """The day of a snapshot, where it is known from (`file`, `given`, `folder`), and what to say about it."""

    day: str
    dated_by: str = "file"
    notes: tuple[str, ...] = ()


def only_file(files: Mapping[str, bytes], title: str) -> tuple[str, bytes]:
    """Return name and content of the one file there is.

    Raises:
        RecordError: There are several: each of them is a snapshot of its own.
    """
    if len(files) != 1:
        raise RecordError(
            f"{len(files)} files of the {title} were found together: {', '.join(sorted(files))}.",
            hint="A folder is one snapshot: add each file by itself.",
        )
    return next(iter(files.items()))


def own_day(name: str, own: str, given: str | None, folder: str | None) -> SnapshotDay:
    """Return the day that a file gives for itself, with a note on every other day that was offered."""
    return SnapshotDay(own, notes=tuple(_differences(name, own, given, folder)))


def offered_day(name: str, title: str, given: str | None, folder: str | None) -> SnapshotDay:
    """Return the day of a file that does not date itself: the one given, else the one in the name of its folder.

    Raises:
        RecordError: Neither is there.
    """
    if given:
        differs = folder is not None and not given.startswith(folder)
        notes = (f"{name}: dated {given} as given; its folder says {folder}.",) if differs else ()
        return SnapshotDay(given, "given", notes)
    if folder:
        day = folder if len(folder) == 10 else f"{folder}-01"
        note = f"{name} has no date in it; {day} is taken from the folder name"
        return SnapshotDay(day, "folder", (f"{note}." if day == folder else f"{note}, which gives only the month.",))
    raise RecordError(
        f"the {title} carries no date.", where=name, hint="Say which day the list is of: --date 2021-08-18."
    )


def notes_on_newer(name: str, entries: Iterable[Entry], day: str) -> tuple[str, ...]:
    """Return a note on each entry that is listed after the day of its snapshot.

    One or two such dates are slips of the list; more of them show that the day offered is not the day of the list.

    Raises:
        RecordError: More than two entries are listed after that day.
    """
    later = [(entry.listed_on, entry.id) for entry in entries if entry.listed_on and entry.listed_on[:10] > day]
    if len(later) > 2:
        raise RecordError(
            f"{len(later)} entries are listed after {day}, the newest on {max(later)[0]}.",
            where=name,
            hint=f"The list is of {max(later)[0]} or later: give its day with --date.",
        )
    return tuple(f"{entry_id} is listed on {listed}, after the day of the list." for listed, entry_id in later)


def finished(
    load: ListLoad,
    day: SnapshotDay,
    *,
    set_apart: Sequence[SetAsideRow] = (),
    names_complete: bool | None = None,
) -> ListLoad:
    """Return the load with how it is dated, and with rows that are no entries on purpose.

    Args:
        load: What was gathered.
        day: The day of the snapshot.
        set_apart: Rows that were read and are no entries, such as those de-listed; they do not make it incomplete.
        names_complete: Whether every alias is in it, where that differs from whether every entry is.
    """
    whole = load.snapshot.names_complete if names_complete is None else names_complete
    return replace(
        load,
        snapshot=replace(load.snapshot, date=day.day, dated_by=day.dated_by, names_complete=whole),
        counts=replace(load.counts, set_aside=load.counts.set_aside + len(set_apart)),
        set_aside=(*load.set_aside, *set_apart),
        notes=(*day.notes, *load.notes),
    )


def decode_utf8(name: str, data: bytes, title: str) -> str:
    """Return the text of a file in UTF-8.

    Raises:
        RecordError: It is not UTF-8, or holds control characters.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RecordError(
            f"byte {error.start} is not UTF-8, in which the {title} is published.",
            where=f"{name}, line {line}",
            hint="The file is cut, or was changed on its way. Fetch it again.",
        ) from error
    if control := re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", text):
        line = text.count("\n", 0, control.start()) + 1
        raise RecordError(
            "a control character stands in the text.", where=f"{name}, line {line}", hint="Fetch the list again."
        )
    return text


def _differences(name: str, own: str, given: str | None, folder: str | None) -> Iterator[str]:
    if given and given != own:
        yield f"{name} dates itself {own}; the date given, {given}, was not used."
    if folder and not own.startswith(folder):
        yield f"{name} dates itself {own}; its folder says {folder}."
