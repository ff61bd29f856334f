"""The name index: every name of the record in a file that opens by memory map and is shared between processes."""

from onrecord.record.names.build import IndexedName, write_index
from onrecord.record.names.file import NameIndex
from onrecord.record.names.forms import forms_of
from onrecord.record.names.query import parties_like

__all__ = ["IndexedName", "NameIndex", "forms_of", "parties_like", "write_index"]
