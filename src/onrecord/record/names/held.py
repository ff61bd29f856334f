"""The name index of a store: a file beside it, made again when the names have changed."""

from collections.abc import Iterator
from pathlib import Path

from onrecord.errors import IndexOutOfDate
from onrecord.model.vocab import MentionKind
from onrecord.record.names.build import IndexedName, index_bytes, write_index
from onrecord.record.names.file import NameIndex
from onrecord.store import NAMES_STATE, Store

SUFFIX = ".names"


def name_index_of(store: Store) -> NameIndex:
    """Return the name index of a store, made first where there is none in step with its names.

    A store that cannot be written, or rests in memory, gets an index in memory.
    """
    state = store.meta(NAMES_STATE) or ""
    path = Path(store.path + SUFFIX)
    in_memory = store.path == ":memory:"
    if not in_memory:
        held = _held(path, state)
        if held is not None:
            return held
    if in_memory or store.read_only:
        return NameIndex(index_bytes(_names_of(store)))
    write_index(path, _names_of(store), state=state)
    return NameIndex.open(path)


def _held(path: Path, state: str) -> NameIndex | None:
    """Return the index in a file where it is in step; one of another version, or cut, is none."""
    if not state or not path.is_file():
        return None
    try:
        index = NameIndex.open(path)
    except IndexOutOfDate:
        return None
    return index if index.header.state == state else None


def _names_of(store: Store) -> Iterator[IndexedName]:
    kinds = {entity.id: entity.kind for entity in store.entities()}
    for row in store.all_names():
        kind = kinds.get(row.entity, MentionKind.OTHER)
        yield IndexedName(row.entity, kind, row.name.text, row.name.quality)
