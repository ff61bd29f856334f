"""One module per official list: files in, dated snapshots of entries out."""

from pathlib import Path

from onrecord.record.lists.base import ListCounts, ListLoad, ListReader, SetAsideRow

__all__ = ["ListCounts", "ListLoad", "ListReader", "SetAsideRow", "read_list"]


def read_list(path: Path, *, date: str | None = None, personal: bool = False) -> ListLoad:
    """Return the snapshot in a file or folder; `recognise.read_list` says how, and what it raises."""
    # The readers of all formats load here: checking a report needs this package's tables and none of them.
    from onrecord.record.lists import recognise

    return recognise.read_list(path, date=date, personal=personal)
