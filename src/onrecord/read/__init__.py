"""Stage 1, Document to Reading: mentions and claims."""

from onrecord.read.reader import Reader, read

__all__ = ["Reader", "read"]
