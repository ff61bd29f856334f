"""The layout of the name index file: a header, then arrays of little-endian numbers that are read where they lie."""

import msgspec

from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.text.names import FORM, PARTICLE, PLAIN, TITLE

MAGIC = b"onrecnam"
VERSION = 6
KINDS = tuple(kind.value for kind in MentionKind)
QUALITIES = tuple(NameQuality)
SHORT_FORM = 1 << 7
HAS_NUMBER = 1 << 6
"""Marks of a short form that was taken out of brackets, and of a name in which a word is a number.

The other bits are the quality, and the kind two bits above.
"""
ROLE_WEIGHT = {PLAIN: 1.0, TITLE: 0.25, PARTICLE: 0.08, FORM: 0.12}
"""Share of its weight that a word keeps in its role: `haji`, `bin` and `ltd` come and go between two spellings."""


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """What the file says of itself.

    Attributes:
        version: Of the layout.
        state: What the index was made from.
        base: For an index of what was added to another: the state of that one; else empty.
        rarest: The weight of a word that no name has.
        lengths: Bytes of each section, in order; each begins at the next multiple of 8.
    """

    version: int
    state: str
    base: str
    rarest: float
    names: int
    entities: int
    words: int
    lengths: dict[str, int]
