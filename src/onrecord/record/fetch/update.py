"""Update the record from the official addresses: fetch, check, and only then add as a snapshot."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator, Sequence
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from onrecord.errors import OnRecordError, RecordError, SourceChanged, SourceError
from onrecord.record.fetch.download import Downloaded, Limits, Progress, Seen, download
from onrecord.record.fetch.sources import Published
from onrecord.record.load import LoadReport, add_snapshot
from onrecord.store import Store

_PREFIX = "fetch:"
Downloader = Callable[[str, Path, str, Seen | None], Downloaded | None]


class Taking(NamedTuple):
    """On which terms a list is taken.

    Attributes:
        today: The day of a list that has no date in it, where the server gives none either.
        force: Take a list that is empty, much smaller than the one before it, or another one of the same day.
        personal: Keep addresses, documents and contact data; otherwise they are left out.
    """

    today: dt.date
    force: bool = False
    personal: bool = False


class _Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What was fetched last from an address, and the snapshot that it made."""

    seen: Seen
    snapshot: str


class UpdateReport(msgspec.Struct, frozen=True, kw_only=True):
    """What updating one list did.

    Attributes:
        source: Key of the list.
        load: What adding did; None where the list has not changed, or failed.
        unchanged: The server says that nothing has changed since the snapshot held.
        error: Why nothing was added; None where it went well. What was held stays.
    """

    source: str
    load: LoadReport | None = None
    unchanged: bool = False
    error: OnRecordError | None = None


def update_record(
    store: Store,
    wanted: Sequence[Published],
    folder: Path,
    *,
    taking: Taking,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    allow_loopback: bool = False,
    progress: Progress | None = None,
) -> Iterator[UpdateReport]:
    """Yield what updating each list did; one that fails does not stop the others.

    Args:
        store: Where to.
        wanted: The lists and their addresses.
        folder: Where downloads rest, and where one that broke off is taken up again.
        taking: On which terms they are added.
        limits: Of size and time.
        allow_loopback: Also addresses of this machine; for tests.
        progress: Is told how far a download is.
    """

    def fetch(url: str, into: Path, name: str, seen: Seen | None) -> Downloaded | None:
        return download(url, into, name, seen=seen, limits=limits, allow_loopback=allow_loopback, progress=progress)

    for item in wanted:
        place = folder / item.source
        try:
            place.mkdir(parents=True, exist_ok=True)
            yield _update(store, item, place, fetch, taking)
        except OnRecordError as error:
            yield UpdateReport(source=item.source, error=error)
        except OSError as error:
            failed = SourceError(f"what was fetched cannot be written to {place} ({error.strerror}).")
            yield UpdateReport(source=item.source, error=failed)


def _update(store: Store, item: Published, folder: Path, fetch: Downloader, taking: Taking) -> UpdateReport:
    kept = {url: _kept(store, url, personal=taking.personal) for url in item.files.values()}
    came: dict[str, Downloaded] = {}
    for name, url in item.files.items():
        known = kept[url]
        if (found := fetch(url, folder, name, known.seen if known is not None else None)) is not None:
            came[name] = found
    if not came:
        return UpdateReport(source=item.source, unchanged=True)
    for name, url in item.files.items():
        # One file has changed: the others of the same snapshot are needed too.
        if name in came:
            continue
        if (found := fetch(url, folder, name, None)) is None:
            raise SourceError(f"{url} says that nothing has changed, and was not asked that.")
        came[name] = found
    try:
        load = _add(store, item, folder, came, taking)
    except OnRecordError:
        shutil.rmtree(folder)
        raise
    snapshot = f"{load.snapshot.source}@{load.snapshot.date}" if load.snapshot is not None else ""
    with store.writer() as writer:
        for name, url in item.files.items():
            note = _Kept(seen=came[name].seen, snapshot=snapshot)
            writer.set_meta(_PREFIX + url, msgspec.json.encode(note).decode())
    shutil.rmtree(folder)
    return UpdateReport(source=item.source, load=load)


def _add(store: Store, item: Published, folder: Path, came: dict[str, Downloaded], taking: Taking) -> LoadReport:
    from onrecord.record.lists import read_list

    path = folder if len(came) > 1 else next(iter(came.values())).path
    days = [day for day in (_day(found.seen.modified) for found in came.values()) if day is not None]
    origin = ", ".join(item.files.values())
    try:
        found = read_list(path, date=max(days, default=taking.today).isoformat(), personal=taking.personal)
    except RecordError as error:
        raise SourceChanged(
            f"{item.source}: what {origin} gave is not the list as it was known: {error.message}",
            hint="Nothing was added, and what is held stays. The source may have changed its layout or its address.",
        ) from error
    if found.snapshot.source != item.source:
        raise SourceChanged(
            f"{item.source}: what {origin} gave is the list {found.snapshot.source}.",
            hint="Nothing was added. Check the table of addresses.",
        )
    return add_snapshot(store, found, path=origin, force=taking.force)


def _kept(store: Store, url: str, *, personal: bool) -> _Kept | None:
    """Return what was fetched last from an address, where its snapshot is still held, with as much of persons."""
    note = store.meta(_PREFIX + url)
    if note is None:
        return None
    kept = msgspec.json.decode(note, type=_Kept)
    snapshots = (item.snapshot for item in store.snapshots())
    held = {f"{item.source}@{item.date}" for item in snapshots if item.personal_details == personal}
    return kept if kept.snapshot in held else None


def _day(modified: str) -> dt.date | None:
    """Return the day of a `Last-Modified` header; None where it gives none."""
    try:
        return parsedate_to_datetime(modified).date()
    except (TypeError, ValueError):
        return None
