"""Facets: the values that narrow what was found, each with its number and a plain link."""

from collections import Counter
from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

import msgspec

KIND, LIST, PROGRAMME, VERDICT, ABOUT, LANGUAGE = (
    "What they are", "List", "Programme", "Verdict", "Kind of claim", "Language",
)  # fmt: skip
TITLES = (KIND, LIST, PROGRAMME, VERDICT, ABOUT, LANGUAGE)
"""What facets are called."""
NO_LIST, NOT_KNOWN = "no list", "not known"


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a facet.

    Attributes:
        word: What it is called.
        count: How many of what was found have it.
        address: Where it leads: to those alone, or back to all where it is chosen.
        chosen: It narrows what is shown.
    """

    word: str
    count: int
    address: str
    chosen: bool = False


class Facet(msgspec.Struct, frozen=True, kw_only=True):
    """The values of one kind, the most frequent first."""

    title: str
    choices: tuple[Choice, ...]


def address_of(path: str, asked: Mapping[str, str], **changed: str) -> str:
    """Return the address of a page with some of what it asks for changed; what is empty is left out."""
    pairs = [(name, value) for name, value in {**asked, **changed}.items() if value]
    return f"{path}?{urlencode(pairs)}" if pairs else path


def facet(
    title: str, name: str, counts: Mapping[str, int], path: str, asked: Mapping[str, str], words: Mapping[str, str]
) -> Facet:
    """Return a facet.

    Args:
        title: What the values are.
        name: The name of the choice in the address.
        counts: How many have each value.
        path: Path of the page.
        asked: What its address asks for.
        words: What each value is called; a value without words stands for itself.
    """
    chosen = asked.get(name, "")
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return Facet(
        title=title,
        choices=tuple(
            Choice(
                word=words.get(value, value.replace("_", " ")),
                count=count,
                address=address_of(path, asked, **{name: "" if value == chosen else value}),
                chosen=value == chosen,
            )
            for value, count in ranked
        ),
    )


def counted(values: Iterable[str]) -> Mapping[str, int]:
    """Return how often each value comes."""
    return Counter(values)
