"""Names of the record in texts of any size: exact and fuzzy, over every name held."""

from onrecord.record.in_text.names import ListedName, names_of_store
from onrecord.record.in_text.scanner import TextHit, TextScanner

__all__ = ["ListedName", "TextHit", "TextScanner", "names_of_store"]
