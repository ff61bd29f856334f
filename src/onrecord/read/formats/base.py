"""What a format gives, and the protocol it keeps."""

from typing import NamedTuple, Protocol

from onrecord.model.document import Document, Published


class Parsed(NamedTuple):
    """The text of a file and what the file says about itself.

    Attributes:
        text: The text that offsets refer to.
        title: Title given by the file; empty where it gives none.
        language: ISO 639-1 code given by the file; empty where it gives none.
        published: Date given by the file; None where it gives none.
        notes: What a person should know about how it was read.
    """

    text: str
    title: str = ""
    language: str = ""
    published: Published | None = None
    notes: tuple[str, ...] = ()


class Loaded(NamedTuple):
    """A document, the encoding its file had, and what a person should know about how it was read."""

    document: Document
    encoding: str
    notes: tuple[str, ...]


class Format(Protocol):
    """A kind of file: recognised by its content, never by its name."""

    name: str

    def matches(self, text: str) -> bool:
        """Return whether the decoded file is of this format."""

    def parse(self, text: str) -> Parsed:
        """Return the text of the file and what it says about itself."""
