"""Print the time of checking a report against records of growing size, beside the time of reading it.

Usage, in the root of the project: python -m benchmarks.checking [--times 0 1 10] [--folder DIR] [--loader] ...

The record of one size has 40,000 list entries, 100,000 events and 10,000 earlier reports; `--times` multiplies all
three, and `--entries`, `--events`, `--reports` give the numbers for one size. All are invented by a fixed seed, and
made to meet the example report (`examples/embassy-row.txt`): one entry in eight shares a name with its people, one
event in eight lies where its attacks are, and every earlier report makes its claims, half of them changed.

Reading finds the names of the record in the text, and the claims. Checking is all that follows: resolving the names,
and a verdict on each claim. Both are processor time, the best of nine with the record open, in one process; a cold
check, with the store out of the page cache, is given apart. Stores are written in bulk (`benchmarks/bulk.py`), or by
the loader with `--loader`; one that the folder holds already is not made again.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.bulk import EVENTS_FILE, write_record
from benchmarks.events import write_file
from benchmarks.invented import PUBLISHED, make_entries, snapshot
from benchmarks.reports import best, example, fill

ENTRIES, EVENTS, REPORTS = 40_000, 100_000, 10_000


def load_record(path: Path, entries: int, events: int, reports: int) -> None:
    """Make a store of invented entries, events and earlier reports by the loader."""
    from onrecord.record.held import open_record
    from onrecord.record.lists.base import ListCounts, ListLoad
    from onrecord.record.load import add_snapshot

    with open_record(path) as record:
        if entries:
            made = tuple(make_entries(entries))
            load = ListLoad(snapshot=snapshot(entries), entries=made, counts=ListCounts(entries=entries))
            add_snapshot(record.store, load)
            del made, load
        if events:
            file = path.with_name(EVENTS_FILE)
            write_file(file, events)
            record.add(file)
            file.unlink()
        if reports:
            fill(record, reports)


def build(folder: Path, entries: int, events: int, reports: int, *, by_loader: bool) -> Path:
    """Return the store of that size; make it where the folder does not hold it."""
    path = folder / f"record-{entries}-{events}-{reports}.sqlite"
    if path.exists():
        return path
    making = path.with_suffix(".part")
    making.unlink(missing_ok=True)
    (load_record if by_loader else write_record)(making, entries, events, reports)
    for made_file in folder.glob(making.name + "*"):
        made_file.rename(folder / made_file.name.replace(making.name, path.name))
    return path


def measure(path: Path) -> dict[str, float]:
    """Return the times of one store: reading, checking, and a cold check, for which the file is out of the cache."""
    from onrecord.model.time import parse_edtf
    from onrecord.pipeline import Pipeline, run
    from onrecord.read import Reader
    from onrecord.record.held import open_record
    from onrecord.record.scan import Scanner

    published, document = parse_edtf(PUBLISHED), example()
    with open_record(":memory:") as nothing:
        run(document, nothing, reader="rules")  # what is imported at first is no part of a figure
    forget(path)
    with open_record(path) as record:
        started, wall = time.process_time(), time.perf_counter()
        next(Pipeline(record.view(published), "rules")([document]))
        cold, waited = time.process_time() - started, time.perf_counter() - wall
        read = best(lambda: Reader(Scanner(record.view(published)))([document]))
        both = best(lambda: next(Pipeline(record.view(published), "rules")([document])))
    return {
        "store_mb": round(path.stat().st_size / 1e6, 1),
        "cold_ms": round(1000 * cold, 1),
        "cold_wall_ms": round(1000 * waited, 1),
        "read_ms": round(1000 * read, 1),
        "check_ms": round(1000 * (both - read), 1),
        "check_per_read": round((both - read) / read, 2),
        "read_and_check_ms": round(1000 * both, 1),
    }


def forget(path: Path) -> None:
    """Take a file out of the page cache, where the system can do that for one file."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print one line of JSON a size, with the time as a multiple of that of the size before all others but none."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=float, nargs="+", default=[0, 1, 10])
    parser.add_argument("--folder", type=Path, help="keeps the stores; without it they are made and deleted")
    parser.add_argument("--entries", type=int, help="in place of 40,000 times the size")
    parser.add_argument("--events", type=int, help="in place of 100,000 times the size")
    parser.add_argument("--reports", type=int, help="in place of 10,000 times the size")
    parser.add_argument("--loader", action="store_true", help="makes the stores by the loader, not in bulk")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        base = 0.0
        for times in options.times:
            sizes = [
                int(times * size) if given is None else given
                for given, size in (
                    (options.entries, ENTRIES), (options.events, EVENTS), (options.reports, REPORTS)
                )
            ]  # fmt: skip
            started = time.process_time()
            path = build(folder, *sizes, by_loader=options.loader)
            figures = {"times": times, "entries": sizes[0], "events": sizes[1], "reports": sizes[2]}
            figures["build_s"] = round(time.process_time() - started, 1)
            figures |= measure(path)
            base = base or (figures["read_and_check_ms"] if times else 0.0)
            figures["beside_the_first"] = round(figures["read_and_check_ms"] / base, 2) if base else 0.0
            print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
