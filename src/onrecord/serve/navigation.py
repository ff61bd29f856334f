"""Where a reader can go: an entry for each page that works, and none for what does not."""

from typing import NamedTuple


class Entry(NamedTuple):
    """One entry of the navigation.

    Attributes:
        address: Where it leads.
        word: What it is called.
        key: The letter that leads there after `g`.
    """

    address: str
    word: str
    key: str


ENTRIES = (
    Entry("/", "Check", "c"),
    Entry("/reports", "Reports", "r"),
    Entry("/events", "Events", "e"),
    Entry("/agreements", "Agreements", "a"),
    Entry("/record", "Record", "d"),
)


def navigation(path: str) -> tuple[tuple[Entry, bool], ...]:
    """Return the entries, each with whether a page belongs to it."""
    return tuple((entry, _belongs(path, entry.address)) for entry in ENTRIES)


def _belongs(path: str, address: str) -> bool:
    return path == address or (address != "/" and path.startswith(f"{address}/"))


def leads(page: str) -> bool:
    """Return whether there is a page of this name to link to; a template draws no link that leads nowhere."""
    from onrecord.serve import pages

    return any(module.__name__.rpartition(".")[2] == page for module in pages.MODULES)
