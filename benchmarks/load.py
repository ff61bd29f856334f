"""Print how long a list takes to load beside a bare parse of the same bytes, and how much space snapshots take.

    python benchmarks/load.py [--lists FOLDER] [--runs N]

* For each list: the processor time of `add_to_record` into a fresh store (reading, statements, index, commit), as a
  multiple of Python's own `csv.reader` or `xml.etree` on the same bytes; the program's caches are emptied before each
  run.
* Of what that time is made, and its floors: the reader alone, the statements of the texts alone, SQLite alone writing
  the very rows of the finished store in one transaction, and the entries encoded and hashed alone.
* The space of the nine daily OFAC snapshots beside that of the first one alone.
* The time to open a record, and to say as of a date whether one entry was listed.

The figures depend on the machine, so this is a command and not a test. Everything runs on one core.
"""

import argparse
import csv
import datetime as dt
import functools
import gc
import hashlib
import io
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec

from onrecord.model.record import Entry
from onrecord.model.vocab import Mode
from onrecord.record.held import open_record
from onrecord.record.listed import listed_on
from onrecord.record.lists import read_list
from onrecord.record.load import Loading, add_to_record
from onrecord.record.narrative import text_statements
from onrecord.record.pause import collector_paused
from onrecord.record.view import StoreView
from onrecord.store import open_store

ROOT = Path(__file__).resolve().parents[1]
_CACHED = type(functools.lru_cache(abs))
GOAL_RATIO = 8.0
GOAL_SPACE = 2.0
GOAL_OPEN_MS = 10.0
GOAL_LOOK_UP_MS = 1.0


def files_of(path: Path) -> list[Path]:
    """Return the files of a list: itself, or what lies in its folder."""
    return [path] if path.is_file() else sorted(item for item in path.iterdir() if item.suffix in (".csv", ".xml"))


def parse_bare(path: Path) -> None:
    """Parse the files with the standard library, and keep nothing."""
    for item in files_of(path):
        data = item.read_bytes()
        if item.suffix == ".xml":
            ET.fromstring(data)  # noqa: S314 - files of the machine that measures
        else:
            list(csv.reader(io.StringIO(data.decode("utf-8", "replace"), newline="")))


def forget() -> None:
    """Empty the caches of functions, so that no run gains by the one before it."""
    for item in gc.get_objects():
        if isinstance(item, _CACHED) and item.__module__.startswith("onrecord"):
            item.cache_clear()


def least_s(what: Callable[[], object], runs: int) -> float:
    """Return the least processor time of some runs: others on the machine only add to it."""
    times = []
    for _ in range(runs):
        forget()
        started = time.process_time()
        what()
        times.append(time.process_time() - started)
    return min(times)


def median_s(what: Callable[[], None], runs: int) -> float:
    """Return the median time of some runs."""
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        what()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def load_fresh(path: Path) -> None:
    """Load one list into a store of its own."""
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "bench.sqlite") as store:
        add_to_record(store, path, date=day_of(path))


def day_of(path: Path) -> str | None:
    """Return the day of a list that does not date itself."""
    return "2021-07-07" if path.is_dir() else None


def read_alone(path: Path) -> tuple[Entry, ...]:
    """Read one list as loading does, and keep its entries."""
    with collector_paused():
        return read_list(path, date=day_of(path)).entries


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of the store that one list makes, by table."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.sqlite"
        with open_store(file) as store:
            add_to_record(store, path, date=day_of(path))
        with closing(sqlite3.connect(file)) as connection:
            tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql <> ''").fetchall()
            held = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for (name,) in tables}
    return {name: sorted(rows) if name not in ("entries", "snapshots") else rows for name, rows in held.items() if rows}


def write_rows(rows: Mapping[str, Sequence[tuple[object, ...]]]) -> None:
    """Write rows into an empty store in one transaction, with SQLite alone."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.sqlite"
        open_store(file).close()
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("BEGIN IMMEDIATE")
            for name, found in rows.items():
                connection.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(found[0]))})", found)
            connection.execute("COMMIT")


def show_floors(path: Path, bare_s: float, runs: int) -> None:
    """Print what the parts of a load take by themselves, as multiples of the bare parse."""
    entries = read_alone(path)
    rows = rows_of(path)
    encode = msgspec.msgpack.Encoder().encode
    parts: dict[str, Callable[[], object]] = {
        "the reader alone": partial(read_alone, path),
        "statements of the texts alone": lambda: [text_statements(entry) for entry in entries],
        f"floor: SQLite alone, {sum(map(len, rows.values()))} rows": partial(write_rows, rows),
        "floor: entries encoded and hashed alone": lambda: [
            hashlib.sha256(encode(entry)).digest() for entry in entries
        ],
    }
    for what, run in parts.items():
        spent = least_s(run, runs)
        show(f"  {what}", f"{spent * 1e3:.0f} ms", f"{spent / bare_s:.1f} times the bare parse")


def show(what: str, value: str, goal: str = "", *, met: bool | None = None) -> None:
    """Print one row of the result."""
    verdict = "" if met is None else ("  met" if met else "  NOT MET")
    print(f"{what:<60} {value:>10}   {goal}{verdict}".rstrip())


def show_loading(lists: Path, runs: int) -> None:
    """Print the time to load a list of each sort, beside a bare parse."""
    for name in ("ofac/2021-07_watchman_bench", "un/2020-12-08_Lcrs123/consolidated.xml"):
        path = lists / name
        if not path.exists():
            continue
        load_fresh(path)  # imports and compiles
        bare_s = least_s(partial(parse_bare, path), max(9, runs))
        whole_s = least_s(partial(load_fresh, path), runs)
        size = sum(item.stat().st_size for item in files_of(path)) / 1e6
        show(f"{name}: bare parse, {size:.1f} MB", f"{bare_s * 1e3:.0f} ms")
        show(f"{name}: load with index", f"{whole_s:.2f} s")
        ratio = whole_s / bare_s
        show(f"{name}: ratio", f"{ratio:.1f}", f"goal {GOAL_RATIO:.0f}", met=ratio <= GOAL_RATIO)
        show_floors(path, bare_s, runs)


def show_space(lists: Path) -> None:
    """Print the space of nine daily snapshots beside one, and the times of a store that holds them."""
    daily = sorted((lists / "ofac" / "sdn_daily").glob("*"))
    if not daily:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.sqlite"
        with open_store(path) as store:
            add_to_record(store, daily[0], date=daily[0].name[:10])
        one = path.stat().st_size
        path = Path(folder) / "nine.sqlite"
        started = time.perf_counter()
        new = []
        with open_store(path) as store, Loading(store) as loading:
            new = [loading.add(item, date=item.name[:10]).new for item in daily]
        show(f"{len(daily)} daily snapshots, index once", f"{time.perf_counter() - started:.1f} s")
        nine = path.stat().st_size
        # What changed since the first day, at the size of the first day's entries.
        allowed = GOAL_SPACE * one + one * sum(new[1:]) / new[0]
        show("space of the first snapshot", f"{one / 1e6:.1f} MB")
        show(
            f"space of {len(daily)}, with {sum(new[1:])} new or changed entries",
            f"{nine / 1e6:.1f} MB",
            f"goal under {allowed / 1e6:.1f} MB",
            met=nine < allowed,
        )
        show_times(path)


def show_times(path: Path) -> None:
    """Print the time to open a record and to look an entry up as of a date."""
    open_record(path).close()
    open_ms = min(median_s(lambda: open_record(path).close(), 5) for _ in range(3)) * 1e3
    show("open the record", f"{open_ms:.1f} ms", f"goal {GOAL_OPEN_MS:.0f} ms", met=open_ms < GOAL_OPEN_MS)
    with open_record(path) as record:
        view = StoreView(record.store, None, Mode.KNOWN_THEN)
        day = dt.date(2021, 9, 10)
        look_up_ms = median_s(lambda: (listed_on(view.history_of_ref("ofac:12561"), day), None)[1], 200) * 1e3
    goal = f"goal {GOAL_LOOK_UP_MS:.0f} ms"
    show("was one entry listed on a day", f"{look_up_ms:.2f} ms", goal, met=look_up_ms < GOAL_LOOK_UP_MS)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lists", type=Path, default=ROOT.parent / "shared" / "lists")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    if not options.lists.is_dir():
        sys.exit(f"{options.lists}: no such folder.")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    show_loading(options.lists, max(1, options.runs))
    show_space(options.lists)


if __name__ == "__main__":
    main()
