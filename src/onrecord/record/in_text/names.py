"""The names that a text is searched for, each with who bears it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.store import Store

LONGEST_NAME = 400
"""Characters; a longer name is looked for by its shorter aliases alone."""


class ListedName(NamedTuple):
    """A name as the record spells it.

    Attributes:
        entity: The id of the party that bears it.
        weak: Its source calls it a weak alias.
    """

    entity: str
    text: str
    kind: MentionKind
    weak: bool = False


def names_of_store(store: Store) -> Iterator[ListedName]:
    """Yield every name that a store holds, in one order."""
    kinds = {entity.id: entity.kind for entity in store.entities()}
    for row in store.all_names():
        kind = kinds.get(row.entity, MentionKind.OTHER)
        yield ListedName(row.entity, row.name.text, kind, row.name.quality is NameQuality.WEAK)


def usable(names: Iterable[ListedName]) -> tuple[list[ListedName], int]:
    """Return the names that can be looked for, and the number of those that are too long or have no letter."""
    kept, left = [], 0
    for name in names:
        if len(name.text) <= LONGEST_NAME and any(char.isalnum() for char in name.text):
            kept.append(name)
        else:
            left += 1
    return kept, left
