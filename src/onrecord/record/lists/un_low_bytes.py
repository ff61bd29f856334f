"""A copy of a UN list whose characters were cut to their low bytes: how it is told, and what can be had back of it."""

import re
import unicodedata

_SCRIPT_NAME = re.compile(rb"<NAME_ORIGINAL_SCRIPT>([^<]*)<")
_ARABIC = 0x0600
"""U+06xx, where the letters of Arabic, Persian, Pashto and Urdu stand, but for presentation forms."""
_LEAST = 5
"""So many names in Arabic script have to come back: one or two may be chance."""
_LEAST_LETTERS = 3


def low_byte_damage(data: bytes) -> str:
    """Return the sentence that names this damage; empty where the file has another.

    Such a copy says that it is UTF-8 and is not, and its names in other scripts are of low bytes alone: `5/'E` is what
    is left of `صدام`.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        names = [found for found in _SCRIPT_NAME.findall(data) if found.strip()]
    else:
        return ""
    lost = [name for name in names if all(byte < 0x80 for byte in name)]
    arabic = [found for name in lost if (found := recovered_arabic(name)) is not None]
    if len(arabic) < _LEAST or 2 * len(lost) < len(names):
        return ""
    return (
        f"each character was cut to its low byte: {len(lost)} names in other scripts are lost, of which {len(arabic)} "
        f"can be read again as Arabic script, such as '{arabic[0]}'"
    )


def recovered_arabic(name: bytes) -> str | None:
    """Return a name of low bytes as Arabic script; None where it cannot have been in that script.

    A full stop comes back as a letter, for both have the same low byte.

    Source:
        `method.md` §1, point 10: 0x0600 and the byte. A space has the same low byte as itself.
    """
    letters = "".join(" " if byte == ord(" ") else chr(_ARABIC + byte) for byte in name.strip())
    # The capitals of Cyrillic would come back as signs that stand before the first letter of the block.
    fits = all(char in " ،" or (char >= "ء" and unicodedata.category(char) in ("Lo", "Lm", "Mn")) for char in letters)
    return letters if fits and sum(unicodedata.category(char) == "Lo" for char in letters) >= _LEAST_LETTERS else None
