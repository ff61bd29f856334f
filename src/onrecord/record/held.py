"""Record: the store with the starter record in it, opened once by a door and viewed as of any date."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from onrecord.model.time import Period
from onrecord.model.vocab import Mode
from onrecord.record.load import Loading, LoadReport, add_to_record, ensure_starter
from onrecord.record.view import StoreView
from onrecord.store import Store, open_store

if TYPE_CHECKING:
    from onrecord.record.files import RecordFile


class Record:
    """What is held: lists as dated snapshots, record files, and the starter record.

    Attributes:
        store: Where it rests.
    """

    def __init__(self, store: Store) -> None:
        self.store = store

    def __enter__(self) -> Self:
        """Return the record itself; leaving closes it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the record."""
        self.close()

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def view(
        self, as_of: Period | None = None, mode: Mode = Mode.KNOWN_THEN, extra: Sequence["RecordFile"] = ()
    ) -> StoreView:
        """Return the record as of a date.

        Args:
            as_of: The date; None admits everything.
            mode: Which clock decides.
            extra: Record files that count for this view only; nothing of them is written.
        """
        return StoreView(self.store, as_of, mode, extra)

    def add(
        self, path: Path | str, *, date: str | None = None, force: bool = False, personal: bool = False
    ) -> LoadReport:
        """Add a list snapshot or a record file; see `add_to_record`."""
        return add_to_record(self.store, path, date=date, force=force, personal=personal)

    def loading(self) -> Loading:
        """Return a block in which several files are added and the index is made once; see `Loading`."""
        return Loading(self.store)

    def keys(self) -> frozenset[str]:
        """Return the keys by which record files may refer to parties: those of the files held."""
        return self.store.keys()


def open_record(path: Path | str) -> Record:
    """Return the record at `path`, made with the starter record in it where there is none.

    Args:
        path: The store's file, or `:memory:`.

    Raises:
        StoreError: The folder cannot be written, or the file is not a store.
        SchemaOutOfDate: Another version of onrecord wrote it.
    """
    store = open_store(path)
    try:
        ensure_starter(store)
    except BaseException:
        store.close()
        raise
    return Record(store)
