"""Where things rest: one SQLite file, written in one transaction at a time."""

from onrecord.store.rows import FileParts, HeldFile, HeldSnapshot, HeldStatement, NameRow, TargetRow
from onrecord.store.sqlite import Store, open_store
from onrecord.store.writer import Writer

__all__ = [
    "FileParts",
    "HeldFile",
    "HeldSnapshot",
    "HeldStatement",
    "NameRow",
    "Store",
    "TargetRow",
    "Writer",
    "open_store",
]
