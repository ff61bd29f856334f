"""Shingles: runs of words by which two texts are found to be copies, sampled by their hash.

Source: Broder, "On the resemblance and containment of documents" (1997): the hashes that a fixed number divides are a
fair sample of the runs of a text, the same ones in every text that has them.
"""

import zlib
from collections.abc import Iterable

from onrecord.text.normalize import fold

WORDS = 5
"""Words of a run."""
SAMPLE = 4
"""One run in so many is kept."""


def shingles_of(texts: Iterable[str]) -> frozenset[int]:
    """Return the sampled hashes of the runs of words in some texts; no run goes from one text into the next."""
    found: set[int] = set()
    for text in texts:
        words = [word.encode("utf-8", "surrogatepass") for word in fold(text).split()]
        for start in range(len(words) - WORDS + 1):
            value = zlib.crc32(b" ".join(words[start : start + WORDS]))
            if value % SAMPLE == 0:
                found.add(value // SAMPLE)
    return frozenset(found)
