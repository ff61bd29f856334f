"""Whether entries were cut out of a UN list: its narratives name the ids of other entries, which should be there."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from onrecord.model.record import Entry

_ID = re.compile(r"\b([A-Z]{2}[ie])\.?(\d{3})\b")
_OLD_ID = re.compile(r"\b[QT][IE]\.[A-Z]\.\d{1,3}\.\d{2}\b")
"""Permanent reference numbers as they are since October 2014, and as they were before."""
_LEAST_NAMED = 20
"""Fewer ids than these show nothing: the narratives of a short list may name delisted parties alone."""
_MOST_MISSING = 0.15
"""Of the ids named, a whole list lacks those delisted since: 3 % to 8 % in the nine whole files at hand (2015 to 2024),
of 127 to 135 that are named. The copy of February 2016 that was cut to 239 entries lacks 43 %."""
_SHOWN = 5


class Named(NamedTuple):
    """The ids that the narratives of a list name, and those of them that it has no entry for; both sorted."""

    ids: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def shows_cut(self) -> bool:
        """Whether so many are missing that delisting does not explain it."""
        return len(self.ids) >= _LEAST_NAMED and len(self.missing) > _MOST_MISSING * len(self.ids)


def named_ids(entries: Iterable[Entry]) -> Named:
    """Return the ids that the narratives of the entries name."""
    held: set[str] = set()
    found: dict[str, str] = {}
    for entry in entries:
        held.add(entry.id.casefold())
        for shown in (*(f"{a}.{b}" for a, b in _ID.findall(entry.remarks)), *_OLD_ID.findall(entry.remarks)):
            found.setdefault(shown.casefold(), shown)
    missing = (shown for key, shown in found.items() if key not in held)
    return Named(tuple(sorted(found.values())), tuple(sorted(missing)))


def notes_on_missing(name: str, named: Named) -> Iterator[str]:
    """Yield what to say of the ids that are named and not there."""
    if not named.missing:
        return
    more = f" and {len(named.missing) - _SHOWN} more" if len(named.missing) > _SHOWN else ""
    said = (
        f"{len(named.missing)} of {len(named.ids)} ids that the narratives of {name} name have no entry in it: "
        f"{', '.join(named.missing[:_SHOWN])}{more}."
    )
    if named.shows_cut:
        yield f"{said} A whole list lacks few of them: entries were cut out, and absence from it shows nothing."
    else:
        yield f"{said} They may have been delisted."
