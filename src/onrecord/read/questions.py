"""Questions: what a text asks, it does not claim."""

import re

LONGEST_REST = 200
"""Code points of a sentence behind a claim within which its end mark is looked for."""
_END = re.compile(r"[?؟!…]|\.(?:\s|$)|\n")


def is_asked(text: str, end: int) -> bool:
    """Return whether the sentence in which a claim ends at `end` is a question: `Is any of them on the list?`."""
    found = _END.search(text, end, end + LONGEST_REST)
    return found is not None and found.group() in "?؟"
