"""One module per official list: files in, dated snapshots of entries out."""

from onrecord.record.lists.base import ListCounts, ListLoad, ListReader, SetAsideRow
from onrecord.record.lists.recognise import read_list

__all__ = ["ListCounts", "ListLoad", "ListReader", "SetAsideRow", "read_list"]
