"""Files as documents: plain text and HTML, recognised by content."""

from onrecord.read.formats.base import Loaded
from onrecord.read.formats.load import load_bytes, load_document, read_input

__all__ = ["Loaded", "load_bytes", "load_document", "read_input"]
