"""The spelling that peers without one of their own are given: Latin letters, lower case, single spaces."""

import functools
import re

_GAPS = re.compile(r"[^a-z0-9]+")


@functools.lru_cache(maxsize=1 << 16)
def plain(text: str) -> str:
    """Return a name in lower-case Latin letters and digits, other scripts spelt out by anyascii."""
    from anyascii import anyascii

    return _GAPS.sub(" ", anyascii(text).lower()).strip()
