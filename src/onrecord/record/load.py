"""Add list files and record files to the store, and keep what is derived from them in step."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

import msgspec
from msgspec.structs import replace

from onrecord.errors import RecordError
from onrecord.model.record import Entry, Event, Snapshot, Statement
from onrecord.record.event_keys import event_keys
from onrecord.record.pause import collector_paused
from onrecord.record.refs import statement_references
from onrecord.record.rules import event_rules_hash as _event_rules_hash
from onrecord.record.rules import rules_hash as _rules_hash
from onrecord.record.shrink import refuse_shrunk, warn_of_size
from onrecord.store import FileParts, HeldFile, HeldSnapshot, Store, Writer

if TYPE_CHECKING:
    from onrecord.record.files import RecordFile
    from onrecord.record.lists import ListLoad

STARTER_KEY = "starter"
_FILE_PREFIX = "file:"
_RULES = "rules"
"""Note in the store: the hash of the starter record and of the rules by which its index was made."""
_EVENT_RULES = "event rules"
"""Note in the store: the hash of the rules by which it was made what events are found by."""


class LoadReport(msgspec.Struct, frozen=True, kw_only=True):
    """What adding one file or folder did.

    Attributes:
        path: The file or folder as given.
        changed: Something was added; False where it was held already.
        snapshot: The list snapshot in it; None for a record file.
        file: Name of the record file; empty for a list.
        entries: Entries of the snapshot, or statements, events and agreements of the record file.
        new: Entry versions that were not held before.
        set_aside: What could not be read, and why.
        unknown_fields: Fields that nobody handles.
        notes: What a person should know, in sentences.
    """

    path: str
    changed: bool
    snapshot: Snapshot | None = None
    file: str = ""
    entries: int = 0
    new: int = 0
    set_aside: tuple[str, ...] = ()
    unknown_fields: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Loading:
    """Adds several files, each in its own transaction, and makes the index once in the end.

    What is added is not shown before the index is made. Used as `with Loading(store) as loading`; a file that fails
    leaves the others as they are.
    """

    def __init__(self, store: Store) -> None:
        """Make the loading of a store."""
        self._store = store

    def __enter__(self) -> Self:
        """Return the loading itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Make the index where something waits for it, even where the block failed: what was finished is kept."""
        if self._store.pending():
            finish_loading(self._store)

    def add(
        self, path: Path | str, *, date: str | None = None, force: bool = False, personal: bool = False
    ) -> LoadReport:
        """Add a file or folder; see `add_to_record`."""
        return add_to_record(self._store, path, date=date, force=force, personal=personal, index=False)


def finish_loading(store: Store) -> None:
    """Make the index, and show what waited for it."""
    with collector_paused(), store.writer() as writer:
        _rebuild(writer)


def add_to_record(
    store: Store,
    path: Path | str,
    *,
    date: str | None = None,
    force: bool = False,
    personal: bool = False,
    index: bool = True,
) -> LoadReport:
    """Add a list snapshot or a record file to the store; all of it, or nothing where it fails.

    Args:
        store: Where to.
        path: A list file, a folder that holds one snapshot of one list, a record file in TOML, or a table of events.
        date: ISO day of a list that does not date itself, or on which a table of events appeared.
        force: Take a list that is empty, much smaller than the one before it, or another one of a day that is held.
        personal: Keep the addresses, documents and contact data of a list in its entries; otherwise they are left out,
            also where the same list is held with them.
        index: Make the index at once; otherwise a list is not shown until `finish_loading`.

    Raises:
        RecordError: The file cannot be read, or another file for the same list and day is held.
        StoreError: The store cannot be written.
    """
    found = Path(path)
    if found.suffix.lower() == ".toml" and not found.is_dir():
        return _add_file(store, found)
    from onrecord.record.events import layout_of

    if layout_of(found) is not None:
        return _add_events(store, found, date)
    from onrecord.record.lists import read_list

    with collector_paused():
        load = read_list(found, date=date, personal=personal)
        return add_snapshot(store, load, path=str(path), force=force, index=index)


def add_snapshot(
    store: Store, load: "ListLoad", *, path: str = "", force: bool = False, index: bool = True
) -> LoadReport:
    """Add a list snapshot that has been read; `force` and `index` are as for `add_to_record`.

    Raises:
        RecordError: Another file for the same list and day is held, and this one is not more complete; or the list
            is empty or has shrunk to less than half.
    """
    snapshot = load.snapshot
    report = LoadReport(
        path=path,
        changed=False,
        snapshot=snapshot,
        entries=len(load.entries),
        set_aside=tuple(f"{where}: {why}" for where, why in load.set_aside),
        unknown_fields=load.unknown_fields,
    )
    with store.writer() as writer:
        held = [item.snapshot for item in writer.snapshots()]
        same = next((item for item in writer.snapshots() if _is_same_day(item.snapshot, snapshot)), None)
        notes = list(load.notes)
        again = same is not None and same.snapshot.sha256 == snapshot.sha256
        if again and same is not None and _is_as_full(same.snapshot, snapshot):
            notes.append(f"The {snapshot.source} snapshot of {snapshot.date} is held already; nothing was added.")
            if index and writer.has_pending():
                _rebuild(writer)
            return replace(report, notes=tuple(notes))
        if not force and not again:
            refuse_shrunk(snapshot, held, path)
        notes += warn_of_size(snapshot, held)
        if same is not None:
            if not force and not again:
                _check_more_complete(same, snapshot, path)
            writer.drop_snapshot(same.number, wipe=same.snapshot.personal_details)
            if not again:
                less = "the" if force else "a less complete"
                notes.append(f"It replaces {less} {snapshot.source} snapshot of {snapshot.date}.")
        notes += _personal_notes(snapshot, same.snapshot if same is not None else None)
        # A snapshot in the place of another cannot wait for its index: the other one would be missing meanwhile.
        waits = not index and same is None
        fingerprints = load.fingerprints or ("",) * len(load.entries)
        pairs = zip(load.entries, fingerprints, strict=True)
        new = writer.put_snapshot(snapshot, pairs, _state(), refer=statement_references, pending=waits)
        if not waits:
            _rebuild(writer)
    return replace(report, changed=True, new=new, notes=tuple(notes))


def add_record_file(store: Store, file: "RecordFile", *, path: str = "") -> LoadReport:
    """Add a record file that has been read, in place of one of the same name."""
    key = _FILE_PREFIX + file.name
    report = LoadReport(path=path, changed=False, file=file.name, entries=_items(file), set_aside=file.set_aside)
    held = _held_file(store, key)
    if held is not None and held.sha256 == file.sha256:
        return replace(report, notes=(_held_note(file.name),))
    with store.writer() as writer:
        writer.put_file(_parts(key, file, file.events), refer=statement_references)
        _rebuild(writer)
    return replace(report, changed=True, notes=_replaced(held))


def ensure_starter(store: Store) -> bool:
    """Put the starter record of this version into the store, and renew what older rules derived; return whether so."""
    rules = _rules_hash()
    if store.meta(_RULES) == rules or store.read_only:
        return False
    event_rules = _event_rules_hash()
    renew = store.meta(_EVENT_RULES) != event_rules
    from onrecord.record.files import load_starter

    starter = load_starter()
    with store.writer() as writer:
        if renew:
            writer.events.renew(event_keys)
        writer.put_file(_parts(STARTER_KEY, starter, starter.events), refer=statement_references)
        writer.restate(_state(), refer=statement_references)
        _rebuild(writer)
        writer.set_meta(_RULES, rules)
        writer.set_meta(_EVENT_RULES, event_rules)
    return True


def _add_file(store: Store, path: Path) -> LoadReport:
    from onrecord.record.files import load_record_file

    try:
        data = path.read_bytes()
    except OSError as error:
        raise RecordError(f"the file cannot be read ({error.strerror})", where=str(path)) from error
    return add_record_file(store, load_record_file(data, name=path.name, known=store.keys()), path=str(path))


def _add_events(store: Store, path: Path, date: str | None) -> LoadReport:
    """Add a table of events or parties, whose rows pass from the file to the store one by one."""
    from onrecord.record.events import open_table

    table = open_table(path, date=date)
    key = _FILE_PREFIX + path.name
    held = _held_file(store, key)
    if held is not None and held.sha256 == table.base.sha256:
        return LoadReport(path=str(path), changed=False, file=path.name, notes=(_held_note(path.name),))
    with collector_paused(), store.writer() as writer:
        file = table.base if table.has_events else table.rest()
        count = writer.put_file(_parts(key, file, table.events()), refer=statement_references)
        if table.has_events:
            # Whether the file is whole is known when the last row has been read; a fault here undoes what was put.
            file = table.rest()
        if table.has_events and held is None:
            from onrecord.record.index import index_event_names

            index_event_names(writer, key)
        else:
            _rebuild(writer)
    load = table.load(file)
    return LoadReport(
        path=str(path),
        changed=True,
        file=path.name,
        entries=count + _items(file),
        set_aside=file.set_aside,
        unknown_fields=load.unknown_fields,
        notes=(*_replaced(held), *load.notes),
    )


def _is_same_day(one: Snapshot, other: Snapshot) -> bool:
    return (one.source, one.date) == (other.source, other.date)


def _is_as_full(held: Snapshot, new: Snapshot) -> bool:
    """Whether a snapshot of the same file is held with all that this version reads of it."""
    return (held.personal_details, held.facts) == (new.personal_details, new.facts)


def _personal_notes(new: Snapshot, before: Snapshot | None) -> Iterator[str]:
    """Say what is kept of persons now, and what was taken out."""
    day = f"the {new.source} snapshot of {new.date}"
    if new.personal_details:
        yield f"Addresses, documents and contact data are kept in {day}; loading it again without them removes them."
    elif before is not None and before.personal_details:
        yield f"Addresses, documents and contact data were removed from {day}."


def _check_more_complete(held: HeldSnapshot, new: Snapshot, path: str) -> None:
    before = (held.snapshot.complete, held.snapshot.names_complete)
    after = (new.complete, new.names_complete)
    if after != before and all(has or not had for had, has in zip(before, after, strict=True)):
        return
    relation = "less complete than" if after != before else "not the same as"
    raise RecordError(
        f"the file for {new.source} on {new.date} is {relation} the one held (SHA-256 {held.snapshot.sha256[:12]}).",
        where=path,
        hint="Check the date, load it into another store with --store, or put it in that one's place with --force.",
    )


def _state() -> Callable[[Entry], Sequence[Statement]]:
    """Return the function that makes the statements of the text of an entry version; fields make theirs when asked."""
    from onrecord.record.narrative import text_statements

    return text_statements


def _held_file(store: Store, key: str) -> HeldFile | None:
    return {item.key: item for item in store.files()}.get(key)


def _held_note(name: str) -> str:
    return f"The record file {name} is held already; nothing was added."


def _replaced(held: HeldFile | None) -> tuple[str, ...]:
    return () if held is None else (f"It replaces the record file {held.name} held before.",)


def _parts(key: str, file: "RecordFile", events: Iterable[Event]) -> FileParts:
    return FileParts(
        key=key,
        name=file.name,
        title=file.title,
        sha256=file.sha256,
        # The index asks for the parties alone; statements and events rest in tables of their own.
        value=msgspec.msgpack.encode(replace(file, statements=(), events=(), agreements=())),
        statements=file.statements,
        events=((event, event_keys(event)) for event in events),
        agreements=file.agreements,
    )


def _items(file: "RecordFile") -> int:
    return len(file.statements) + len(file.events) + len(file.agreements)


def _rebuild(writer: Writer) -> None:
    from onrecord.record.index import rebuild_index

    rebuild_index(writer)
    writer.publish()
