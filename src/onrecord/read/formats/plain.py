"""Plain text: the decoded file, unchanged."""

from onrecord.read.formats.base import Parsed

_TITLE_LENGTH = 200
_SENTENCE_ENDS = ".!?…。؟।:;,"


class PlainText:
    """A text file. Line ends, spaces and marks stay as they are, so that offsets fit the file."""

    name = "text"

    def matches(self, text: str) -> bool:  # noqa: ARG002  every decoded file is text
        """Return True: what no other format takes is plain text."""
        return True

    def parse(self, text: str) -> Parsed:
        """Return the text, with its first line as title where that looks like one."""
        return Parsed(text=text, title=first_line_title(text))


def first_line_title(text: str) -> str:
    """Return the first line if it is a title: short, not a sentence, with more text below; else nothing."""
    body = text.lstrip()
    line, _, rest = body[: _TITLE_LENGTH + 400].partition("\n")
    line = line.strip()
    if not rest.strip() or not line or len(line) > _TITLE_LENGTH:
        return ""
    # A question or an exclamation may head a text, where a blank line sets it apart.
    set_apart = line[-1] in "?!؟" and rest[:1] in "\r\n"
    return line if set_apart or line[-1] not in _SENTENCE_ENDS else ""
