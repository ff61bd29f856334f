"""Authorities that designate: the list each one keeps, and how that list is named to a reader."""

LIST_OF = {"un": "un", "ofac": "ofac", "state": "ofac", "eu": "eu", "uk": "uk", "ca": "ca", "au": "au", "ch": "ch"}
"""Authority to the list that holds what it designates; the State Department's designations stand on OFAC's list."""
LIST_TITLES = {
    "un": "UN list",
    "ofac": "OFAC SDN list",
    "ofac-cons": "OFAC non-SDN list",
    "eu": "EU list",
    "uk": "UK list",
    "ca": "Canadian list",
    "au": "Australian list",
    "ch": "Swiss list",
}


def list_of(authority: str) -> str:
    """Return the key of the list an authority keeps; the authority itself where it is not one of those known."""
    return LIST_OF.get(authority, authority)


def title_of_list(source: str) -> str:
    """Return how a list is named to a reader, such as `UN list`; its key where it has no title."""
    return LIST_TITLES.get(source, source)


def title_of_authority(authority: str) -> str:
    """Return how the listing by an authority is named to a reader; that of the State Department is its own."""
    return "US State Department" if authority == "state" else title_of_list(authority)
