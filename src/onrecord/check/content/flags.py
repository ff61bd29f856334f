"""Flags: whether two English texts put a ship under the flags of different states."""

import functools
import re

from onrecord.text.nations import nation_of

_STATE = r"(?P<state{n}>[A-Z][\w’']+(?: [A-Z][\w’']+)?)"
_FLAG = re.compile(
    rf"\b{_STATE.format(n=1)}[- –](?:flagged|registered)\b|\bflags? of (?:the )?{_STATE.format(n=2)}|"
    rf"\b{_STATE.format(n=3)} (?:flag|colou?rs)\b|\bflagged (?:in|to|by) (?:the )?{_STATE.format(n=4)}"
)


def flags_apart(ours: str, theirs: str) -> bool:
    """Return whether both texts name the state of a flag, and none of the one is one of the other."""
    own, other = _flags(ours), _flags(theirs)
    return bool(own and other) and own.isdisjoint(other)


@functools.lru_cache(maxsize=16384)
def _flags(text: str) -> frozenset[str]:
    """The states whose flags a text names."""
    if "flag" not in text and "registered" not in text and "colo" not in text:
        return frozenset()
    names = (next(filter(None, match.groups()), "") for match in _FLAG.finditer(text))
    return frozenset(nation for name in names if (nation := nation_of(name) or nation_of(name.split()[0])))
