"""Parties as a page names and links them."""

from collections.abc import Iterable

import msgspec

from onrecord.errors import NotFound
from onrecord.model.record import Entity
from onrecord.record.refs import ENTITY_PREFIX, bare_name
from onrecord.record.view import StoreView


class PartyView(msgspec.Struct, frozen=True, kw_only=True):
    """A party named on a page; `id` is empty where the record knows no party by that name."""

    id: str
    name: str
    kind: str = ""


def party_of(entity: Entity) -> PartyView:
    """Return how a page names a party of the record."""
    return PartyView(id=entity.id, name=entity.name, kind=entity.kind.value)


class Parties:
    """Names what references mean, each once."""

    def __init__(self, view: StoreView, expected: Iterable[str] = ()) -> None:
        """Make the namer.

        Args:
            view: The record.
            expected: References that will be asked for, if known: they are read at once.
        """
        self._view = view
        view.entities([reference for reference in expected if reference.startswith(ENTITY_PREFIX)])
        self._known: dict[str, PartyView] = {}

    def __call__(self, reference: str) -> PartyView:
        """Return the party that an entity id means, or the name that a reference gives."""
        found = self._known.get(reference)
        if found is None:
            found = self._known[reference] = self._look_up(reference)
        return found

    def _look_up(self, reference: str) -> PartyView:
        if reference.startswith(ENTITY_PREFIX):
            try:
                return party_of(self._view.entity(reference))
            except NotFound:
                return PartyView(id="", name=reference)
        return PartyView(id="", name=bare_name(reference) or reference.partition(":")[2] or reference)
