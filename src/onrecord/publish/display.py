"""Text made safe to show: characters that steer a terminal or reorder a line become visible marks.

Each character is replaced by exactly one, so that offsets stay the same. What is stored and exported as JSON is the
text itself, unchanged.
"""

import unicodedata

_KEPT = "\t\n\r"
_CONTROLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in _KEPT}
_CONTROLS |= {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD) | dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
_NONCHARACTERS = {0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD}
_OVERRIDES = dict.fromkeys((0x202D, 0x202E), 0xFFFD)
_EMBEDDINGS = dict.fromkeys((0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069), 0xFFFD)
_LINES = dict.fromkeys((0x09, 0x0A, 0x0D, 0x2028, 0x2029), 0x20)

_FOR_PAGE = _CONTROLS | _NONCHARACTERS | _OVERRIDES
_FOR_TERMINAL = _CONTROLS | _NONCHARACTERS | _OVERRIDES | _EMBEDDINGS | _LINES


def for_page(text: str) -> str:
    """Return the text for an HTML page: controls become pictures, bidirectional overrides U+FFFD.

    Embeddings and isolates stay, because Arabic and Hebrew texts use them; the page isolates each quote and paragraph.
    """
    # None of the characters replaced is printable, so that most texts of a page need no second look.
    return text if text.isprintable() else text.translate(_FOR_PAGE)


def for_terminal(text: str) -> str:
    """Return the text for one terminal line: no escape, no control, no line break, no bidirectional control."""
    return text.translate(_FOR_TERMINAL)


def columns(text: str) -> int:
    """Return the number of terminal columns that the text takes."""
    if text.isascii():
        return len(text)
    return sum(_char_columns(char) for char in text)


def _char_columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def clip(text: str, width: int) -> str:
    """Return the text on one line, cut with an ellipsis where it takes more than `width` columns."""
    line = " ".join(text.split())
    if columns(line) <= width:
        return line
    used = 0
    for index, char in enumerate(line):
        used += _char_columns(char)
        if used > width - 1:
            return line[:index].rstrip() + "…"
    return line


def wrap(text: str, width: int) -> list[str]:
    """Return the text in lines of at most `width` columns; a longer word is cut."""
    lines: list[str] = []
    line = ""
    used = 0
    for word in text.split():
        size = columns(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            lines.append(line)
        *full, line = _cut(word, width) if size > width else [word]
        lines.extend(full)
        used = columns(line)
    return [*lines, line] if line else lines


def _cut(word: str, width: int) -> list[str]:
    pieces: list[str] = []
    piece, used = "", 0
    for char in word:
        size = _char_columns(char)
        if piece and used + size > width:
            pieces.append(piece)
            piece, used = "", 0
        piece, used = piece + char, used + size
    return [*pieces, piece]
