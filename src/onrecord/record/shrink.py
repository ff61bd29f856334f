"""Whether a list has lost so many entries that it may be cut or emptied by mistake."""

from collections.abc import Iterator, Sequence

from onrecord.errors import RecordError
from onrecord.model.record import Snapshot

_LEAST_SHARE = 0.5
"""A list with a smaller share of the entries of the snapshot before it is refused. Of the snapshots at hand, whole
lists keep 89 % and more within a year (OFAC 2021-09 to 2021-12); a trimmed copy of the UN list has 23 %."""


def refuse_shrunk(snapshot: Snapshot, held: Sequence[Snapshot], where: str) -> None:
    """Refuse a list without entries, or with less than half of those that the snapshot before it has.

    Args:
        snapshot: The one to be added.
        held: The snapshots held, of any list.
        where: The file, for the sentence.

    Raises:
        RecordError: It is so.
    """
    before = max(
        (item for item in held if item.source == snapshot.source and item.date < snapshot.date),
        key=lambda item: item.date,
        default=None,
    )
    least = before.entries * _LEAST_SHARE if before is not None else 1
    # A file that its loader takes for a part of the list shows no absence, however few entries it has.
    if snapshot.entries and (snapshot.entries >= least or not snapshot.complete):
        return
    count = f"{snapshot.entries} entries" if snapshot.entries else "no entries"
    beside = f", where the one of {before.date} has {before.entries}" if before is not None else ""
    raise RecordError(
        f"the {snapshot.source} list of {snapshot.date} has {count}{beside}; it was not added, for it may be cut.",
        where=where,
        hint="If the list is really so, add it with --force.",
    )


def warn_of_size(snapshot: Snapshot, held: Sequence[Snapshot]) -> Iterator[str]:
    """Yield a note where the list has less than half of the entries of the one after it: it may be a part."""
    later = min(
        (item for item in held if item.source == snapshot.source and item.date > snapshot.date),
        key=lambda item: item.date,
        default=None,
    )
    if later is not None and snapshot.entries < later.entries * _LEAST_SHARE:
        yield (
            f"It has {snapshot.entries} entries, the {later.source} list of {later.date} has {later.entries}: if it is "
            "only a part of the list, its silence shows nothing."
        )
