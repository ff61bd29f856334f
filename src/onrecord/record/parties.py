"""Parties: list entries and record-file entities that are the same party, put together as one entity."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from onrecord.model.ids import content_id
from onrecord.model.record import Entity, Entry, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.store import TargetRow
from onrecord.text.normalize import fold

if TYPE_CHECKING:
    from onrecord.record.files import FileEntity
    from onrecord.record.merge import Merge

REF_PREFIX = "ref:"
KEY_PREFIX = "key:"
_LIST_ORDER = ("un", "ofac", "eu", "uk", "ch")
"""Whose primary name an entity bears where no record file names it: in this order, then the others by their keys."""
_STRENGTH = {NameQuality.PRIMARY: 0, NameQuality.GOOD: 1, NameQuality.WEAK: 2}
_NAME_TOKENS = 2
"""A reference by name needs at least as many words: single names are too common to decide by themselves."""


Value = TypeVar("Value", bound=Hashable)


class Party(NamedTuple):
    """One party before it becomes an entity.

    Attributes:
        id: Its entity id: from the smallest official id, or from its key where it has none.
        terms: `ref:un:TAe.012`, `key:haqqani-network`: everything it is referred to by, sorted.
        refs: Its official ids, sorted.
        entities: What record files say of it, in the order of the files.
        entries: Its entries, every version of each: lists in order of precedence, newest version first.
        merged: Why several official ids are taken as one.
    """

    id: str
    terms: tuple[str, ...]
    refs: tuple[str, ...]
    entities: tuple["FileEntity", ...]
    entries: tuple[Entry, ...]
    merged: tuple[str, ...]


class Groups:
    """Sets of terms that mean the same party."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._marks: dict[str, frozenset[str]] = {}

    def find(self, term: str) -> str:
        """Return the term that stands for the set of `term`: its smallest member."""
        if term not in self._parent:
            self._parent[term] = term
            self._marks[term] = frozenset({_mark(term)})
        parent = self._parent[term]
        while parent != self._parent[parent]:
            self._parent[term] = self._parent[parent]
            term, parent = parent, self._parent[parent]
        return parent

    def unite(self, terms: Sequence[str]) -> None:
        """Make one set of the sets that the terms are in."""
        roots = sorted({self.find(term) for term in terms})
        for root in roots[1:]:
            self._parent[root] = roots[0]
            self._marks[roots[0]] |= self._marks.pop(root)

    def may_unite(self, terms: Sequence[str]) -> bool:
        """Return whether joining these sets contradicts nothing that a record file says by hand.

        A person who wrote two entities, or gave one the ids it has on a list, knew better than a rule: no set may get
        two keys or two ids of one list by it.
        """
        marks = [mark for root in {self.find(term) for term in terms} for mark in self._marks.get(root, ())]
        return len(marks) == len(set(marks))

    def sets(self) -> list[tuple[str, ...]]:
        """Return every set, sorted."""
        members: dict[str, list[str]] = {}
        for term in sorted(self._parent):
            members.setdefault(self.find(term), []).append(term)
        return [tuple(terms) for _, terms in sorted(members.items())]


def find_parties(
    versions: Mapping[str, Sequence[Entry]],
    entities: Iterable["FileEntity"],
    merges: Iterable["Merge"],
) -> list[Party]:
    """Return the parties that entries, record files and merges make together, by id; order of input does not count.

    Args:
        versions: Every version of each entry, newest first, by official id.
        entities: Parties of record files, in the order of the files.
        merges: Official ids that are one party, with the reasons; certain ones hold against everything.
    """
    groups = Groups()
    by_key: dict[str, list[FileEntity]] = {}
    reasons: list[tuple[str, Sequence[str]]] = []
    for ref in versions:
        groups.find(REF_PREFIX + ref)
    for entity in entities:
        key = KEY_PREFIX + entity.key
        by_key.setdefault(key, []).append(entity)
        groups.unite([key, *(REF_PREFIX + ref for ref in entity.refs)])
        reasons.append((key, entity.merge_reasons))
    for merge in sorted(merges, key=lambda merge: (not merge.certain, merge.refs)):
        same = [REF_PREFIX + ref for ref in merge.refs]
        if merge.certain or groups.may_unite(same):
            groups.unite(same)
            reasons.append((same[0], merge.reasons))
    merged: dict[str, list[str]] = {}
    for term, why in reasons:
        merged.setdefault(groups.find(term), []).extend(why)
    parties = []
    for terms in groups.sets():
        refs = tuple([term[len(REF_PREFIX) :] for term in terms if term.startswith(REF_PREFIX)])
        ordered = refs if len(refs) == 1 else sorted(refs, key=_list_order)
        parties.append(
            Party(
                id=content_id("ent", min(refs, default=terms[0])),
                terms=terms,
                refs=refs,
                entities=tuple([entity for term in terms for entity in by_key.get(term, ())]),
                entries=tuple([entry for ref in ordered for entry in versions.get(ref, ())]),
                merged=tuple(dict.fromkeys(sorted(merged.get(groups.find(terms[0]), ())))) if len(refs) > 1 else (),
            )
        )
    return sorted(parties, key=attrgetter("id"))


def entity_of(party: Party, relatives: Iterable[str] = ()) -> Entity:
    """Return the entity that a party makes; facts are those of the newest version of each entry."""
    entries = party.entries
    if len(entries) == 1 and not party.entities and not relatives:
        return _entity_of_entry(party, entries[0])
    if len(entries) > 1:
        newest: dict[str, Entry] = {}
        for entry in entries:
            newest.setdefault(entry.ref, entry)
        entries = tuple(newest.values())
    given = chain((entity.names for entity in party.entities), (entry.names for entry in party.entries))
    names = unique_names(chain.from_iterable(given))
    return Entity(
        id=party.id,
        kind=_kind(party, entries),
        name=_name(party, entries, names),
        names=names,
        refs=party.refs,
        merged=party.merged,
        born=_union([entry.born for entry in entries]),
        born_at=_union([entry.born_at for entry in entries]),
        nationalities=_union([entry.nationalities for entry in entries]),
        titles=_union([entry.titles for entry in entries]),
        programmes=_union([entry.programmes for entry in entries]),
        relatives=tuple(sorted(set(relatives) - {party.id})),
    )


def _entity_of_entry(party: Party, entry: Entry) -> Entity:
    """Return what `entity_of` does for a party of one entry, as most are; it takes half the time."""
    names = unique_names(entry.names)
    return Entity(
        id=party.id,
        kind=entry.kind,
        name=_name(party, (entry,), names),
        names=names,
        refs=party.refs,
        merged=party.merged,
        born=_distinct(entry.born),
        born_at=_distinct(entry.born_at),
        nationalities=_distinct(entry.nationalities),
        titles=_distinct(entry.titles),
        programmes=_distinct(entry.programmes),
    )


def _distinct(values: tuple[Value, ...]) -> tuple[Value, ...]:
    return values if len(values) < 2 else tuple(dict.fromkeys(values))


def _union(values: Iterable[tuple[Value, ...]]) -> tuple[Value, ...]:
    """Return the values of several entries, each once, in order."""
    return tuple(dict.fromkeys(chain.from_iterable(values)))


def unique_names(names: Iterable[Name]) -> tuple[Name, ...]:
    """Return the names without those that fold alike: the first spelling, with the strongest quality given to it."""
    kept: dict[str, Name] = {}
    for name in names:
        folded = fold(name.text)
        held = kept.get(folded)
        if held is None:
            kept[folded] = name
        elif _STRENGTH[name.quality] < _STRENGTH[held.quality]:
            kept[folded] = Name(text=held.text, quality=name.quality, script=held.script)
    kept.pop("", None)
    return tuple(kept.values())


def name_targets(wanted: Iterable[str], bearers: Mapping[str, Iterable[tuple[str, str]]]) -> list[TargetRow]:
    """Return what references by name mean: the one entity that bears exactly this name, where there is only one.

    Args:
        wanted: Folded names.
        bearers: Entity id and kind of those who bear each folded name, weak names left out.
    """
    rows = []
    for folded in sorted(set(wanted)):
        found = sorted(set(bearers.get(folded, ())))
        if not found or len(folded.split()) < _NAME_TOKENS:
            continue
        term = f"name:{folded}"
        if len(found) == 1:
            rows.append(TargetRow(term, "", found[0][0]))
        for kind in sorted({kind for _, kind in found}):
            of_kind = [entity for entity, its in found if its == kind]
            if len(of_kind) == 1:
                rows.append(TargetRow(term, kind, of_kind[0]))
    return rows


def _mark(term: str) -> str:
    """Return what a set may have only one of: `key`, or the list of an official id."""
    return term.removeprefix(REF_PREFIX).partition(":")[0]


def _list_order(ref: str) -> tuple[int, str]:
    source = ref.partition(":")[0]
    return (_LIST_ORDER.index(source) if source in _LIST_ORDER else len(_LIST_ORDER), ref)


def _kind(party: Party, entries: Sequence[Entry]) -> MentionKind:
    kinds = [*(entity.kind for entity in party.entities), *(entry.kind for entry in entries)]
    return kinds[0] if kinds else MentionKind.OTHER


def _name(party: Party, entries: Sequence[Entry], names: Sequence[Name]) -> str:
    if party.entities:
        return party.entities[0].name
    for entry in entries:
        for name in entry.names:
            if name.quality is NameQuality.PRIMARY:
                return name.text
    return names[0].text if names else party.terms[0]
