"""Where things rest: one SQLite file, written in one transaction at a time."""

from onrecord.store.rows import (
    EntryRefs,
    EventKeys,
    FileParts,
    HeldFile,
    HeldSnapshot,
    HeldStatement,
    Judgement,
    NameRow,
    TargetRow,
)
from onrecord.store.sqlite import Store, open_store
from onrecord.store.writer import NAMES_STATE, Writer

__all__ = [
    "NAMES_STATE",
    "EntryRefs",
    "EventKeys",
    "FileParts",
    "HeldFile",
    "HeldSnapshot",
    "HeldStatement",
    "Judgement",
    "NameRow",
    "Store",
    "TargetRow",
    "Writer",
    "open_store",
]
