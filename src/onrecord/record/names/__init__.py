"""The name index: every name of the record in a file that opens by memory map and is shared between processes."""

from onrecord.record.names.build import IndexedName, write_index
from onrecord.record.names.file import NameIndex

__all__ = ["IndexedName", "NameIndex", "write_index"]
