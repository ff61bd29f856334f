"""The name index of a store: a file beside it, brought in step when the names have changed."""

from collections.abc import Iterator
from pathlib import Path

from onrecord.errors import IndexOutOfDate
from onrecord.model.vocab import MentionKind
from onrecord.record.names.build import Beside, IndexedName, index_bytes, write_index
from onrecord.record.names.file import NameIndex
from onrecord.record.rules import name_rules_hash
from onrecord.store import NAMES_STATE, Store

SUFFIX = ".names"
MORE = ".more"
MOST_BESIDE = 0.1
"""Part of the names that may be added or gone before the whole index is made again."""


def name_index_of(store: Store) -> NameIndex:
    """Return the name index of a store, first brought in step with its names.

    Where few names have changed, and no rule of indexing has, a second file holds what was added and which are gone;
    else all is made again. A store that cannot be written, or rests in memory, gets an index in memory.
    """
    held, rules = store.meta(NAMES_STATE), name_rules_hash()
    state = f"{held} {rules}" if held else ""
    if store.path == ":memory:":
        return _in_memory(store, state)
    path = Path(store.path + SUFFIX)
    base = _opened(path)
    if base is not None and state and base.header.state == state:
        return base
    beside = path.with_name(path.name + MORE)
    more = _opened(beside)
    if base is not None and more is not None and (more.header.state, more.header.base) == (state, base.header.state):
        return base.with_more(more)
    if store.read_only:
        return _in_memory(store, state)
    names = list(_names_of(store))
    if base is not None and base.header.state.endswith(rules) and _write_changes(beside, base, names, state):
        return base.with_more(NameIndex.open(beside))
    write_index(path, names, state=state)
    beside.unlink(missing_ok=True)
    return NameIndex.open(path)


_LAST: dict[str, NameIndex] = {}
"""The last index that was made in memory, by its state: views of one store share it."""


def _in_memory(store: Store, state: str) -> NameIndex:
    index = _LAST.get(state) if state else None
    if index is None:
        index = NameIndex(index_bytes(_names_of(store)))
        _LAST.clear()
        _LAST[state] = index
    return index


def _opened(path: Path) -> NameIndex | None:
    """Return the index in a file; None where there is none, or one that is cut or of another version."""
    try:
        return NameIndex.open(path) if path.is_file() else None
    except IndexOutOfDate:
        return None


def _write_changes(path: Path, base: NameIndex, names: list[IndexedName], state: str) -> bool:
    """Write what was added to an index and what is gone from it, where that is little; return whether it was."""
    rows = [IndexedName(*row) for row in base.rows()]
    held = set(rows)
    added = [name for name in names if name not in held]
    kept = set(names)
    gone = [number for number, row in enumerate(rows) if row not in kept]
    if len(added) + len(gone) > MOST_BESIDE * len(held):
        return False
    beside = Beside(base.header.state, base.rarest, base.weights(), gone)
    write_index(path, added, state=state, beside=beside)
    return True


def _names_of(store: Store) -> Iterator[IndexedName]:
    kinds = {entity.id: entity.kind for entity in store.entities()}
    for row in store.all_names():
        kind = kinds.get(row.entity, MentionKind.OTHER)
        yield IndexedName(row.entity, kind, row.name.text, row.name.quality)
