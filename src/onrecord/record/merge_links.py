"""What makes entries one party before any rule: judgements of persons, and the ids that lists themselves give."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind
from onrecord.record.lists.sources import is_aggregator
from onrecord.store import Judgement

SAME, DIFFERENT, UNSURE = "same", "different", "unsure"
"""What a person may decide about two ids; `unsure` takes an earlier decision back, and the rules decide again."""

Decisions = Mapping[tuple[str, str], Judgement]


class Link(NamedTuple):
    """Two entries of different lists of which one gives the other's id.

    Attributes:
        judged: An aggregator gives it, which judged itself that the two are one: its word alone is not enough.
    """

    left: Entry
    right: Entry
    reason: str
    judged: bool = False


def decisions(judgements: Iterable[Judgement]) -> Decisions:
    """Return the judgement that counts about each pair: the newest one, unless it takes an earlier one back."""
    newest = {judgement.refs: judgement for judgement in sorted(judgements, key=lambda item: item.number)}
    return {pair: judgement for pair, judgement in newest.items() if judgement.decision != UNSURE}


def is_apart(judgement: Judgement) -> bool:
    """Return whether a person decided that the two are not one party."""
    return judgement.decision == DIFFERENT


class Bundles:
    """Entries with those that are the same beyond any rule: by a judgement, or by a second id of the same list.

    Lists change their ids: the UK's list of today gives the group number under which the older one had the same entry.
    A bundle goes through the rules as one entry, with the names and facts of all.

    Attributes:
        entries: One entry a bundle, by the smallest id.
    """

    def __init__(self, entries: Mapping[str, Entry], decided: Decisions) -> None:
        """Make the bundles of entries by their ids."""
        self._held = entries
        self._parent: dict[str, str] = {}
        self._reasons: dict[str, list[str]] = {}
        apart = {pair for pair, judgement in decided.items() if is_apart(judgement)}
        for judgement in decided.values():
            if judgement.decision == SAME and entries.keys() >= set(judgement.refs):
                self._join(*judgement.refs, _judged_reason(judgement))
        for ref, entry in sorted(entries.items()):
            for linked in entry.linked_ids:
                pair = (min(ref, linked), max(ref, linked))
                own = linked.partition(":")[0] == entry.source and linked != ref and linked in entries
                if own and pair not in apart and entries[linked].kind is entry.kind:
                    self._join(ref, linked, f"{ref} and {linked}: the list itself gives both ids for one entry")
        self._members: dict[str, list[str]] = {}
        for ref in sorted(entries):
            self._members.setdefault(self.of(ref), []).append(ref)
        self.entries = [self._whole(members) for _, members in sorted(self._members.items())]

    def of(self, ref: str) -> str:
        """Return the id that stands for the bundle of this one: the smallest in it."""
        while (parent := self._parent.get(ref, ref)) != ref:
            ref = parent
        return ref

    def members(self, ref: str) -> tuple[str, ...]:
        """Return every id in the bundle that an id stands for."""
        return tuple(self._members.get(ref, (ref,)))

    def reasons(self, ref: str) -> tuple[str, ...]:
        """Return why the ids in a bundle are one entry."""
        return tuple(dict.fromkeys(why for member in self.members(ref) for why in self._reasons.get(member, ())))

    def links(self) -> Iterator[Link]:
        """Yield the bundles of different lists of which one gives an id of the other."""
        by_ref = {entry.ref: entry for entry in self.entries}
        folded = {ref.casefold(): ref for ref in self._held}
        for ref, entry in sorted(self._held.items()):
            for linked in entry.linked_ids:
                target = folded.get(linked.casefold(), "")
                if not target or target.partition(":")[0] == entry.source:
                    continue
                left, right = sorted((by_ref[self.of(ref)], by_ref[self.of(target)]), key=lambda item: item.ref)
                if left is not right and left.kind is right.kind and left.kind is not MentionKind.OTHER:
                    yield Link(left, right, f"{ref} gives {target} as the same party", is_aggregator(entry.source))

    def _join(self, one: str, other: str, reason: str) -> None:
        first, second = sorted((self.of(one), self.of(other)))
        if first != second:
            self._parent[second] = first
        self._reasons.setdefault(one, []).append(reason)

    def _whole(self, members: list[str]) -> Entry:
        entries = [self._held[ref] for ref in members]
        if len(entries) == 1:
            return entries[0]
        return replace(
            entries[0],
            names=tuple(dict.fromkeys(name for entry in entries for name in entry.names)),
            born=tuple(dict.fromkeys(born for entry in entries for born in entry.born)),
            born_at=tuple(dict.fromkeys(place for entry in entries for place in entry.born_at)),
            nationalities=tuple(dict.fromkeys(nation for entry in entries for nation in entry.nationalities)),
        )


def _judged_reason(judgement: Judgement) -> str:
    one, other = judgement.refs
    return f"{one} and {other}: {judgement.by} judged them the same on {judgement.at[:10]}: {judgement.reason}"
