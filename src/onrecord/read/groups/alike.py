"""Those told of alike: who is meant rather than the nearest names, that the text does not tell of together."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.read.draft import Draft, Found
from onrecord.read.groups.parties import Fit
from onrecord.read.groups.rows import row_that_opens


class Members(NamedTuple):
    """Who is meant, and how surely."""

    found: tuple[Found, ...]
    fit: Fit


def rather(unsure: Members | None, found: Members) -> Members:
    """Return those told of further back, where the nearest are not told of together and all known of these are of them.

    `X and Y were listed. X, it says, ordered Z killed. Both men ...`: X and Y, if the record does not know Z.

    Args:
        unsure: The nearest that are as many as the words say; None where there are none.
        found: Those further back.
    """
    if unsure is None:
        return found
    known = [f.root for f in unsure.found if f.root.listed]
    holds = bool(known) and all(any(root is f.root for f in found.found) for root in known)
    sure = found.fit is Fit.THESE or all(f.root.listed for f in found.found)
    return found if holds and sure else unsure


def told_alike(draft: Draft, sentence: int, named: Sequence[Found] | None) -> tuple[Found, ...]:
    """Return those of whom a sentence says the same: its subject is their row, or `X was listed, and so was Y`.

    Args:
        draft: The document.
        sentence: Its number.
        named: The names in it, where they are as many as are looked for.
    """
    row = row_that_opens(draft, sentence)
    if row or not named:
        return row
    alike = all(not _ALIKE.isdisjoint(draft.words[one.last : other.first]) for one, other in pairwise(named))
    return tuple(named) if alike else ()


_ALIKE = frozenset("so also likewise too aussi ainsi también así igualmente auch ebenso также тоже".split())
