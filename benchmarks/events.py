"""Print time and memory of loading a GED-shaped file of invented events, and of one look at the events held.

Every value is invented; the names of places are numbers. Figures:

* bare: Python's csv over the same bytes; read: `read_events`, as a multiple of bare, with peak memory;
* add: `add_to_record` into a store on disk; view: the first `view.events()`; match: one claim against all events.

The limit on events (`MAX_EVENTS`) is lifted here, so that the cost above it shows.
"""

import argparse
import csv
import datetime as dt
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

_DAYS = 12_000
_FIRST = dt.date(1989, 1, 1)


def write_file(path: Path, rows: int) -> None:
    """Write a GED-shaped file of invented events."""
    from onrecord.record.events.ged import COLUMNS

    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        for number in range(1, rows + 1):
            day = _FIRST + dt.timedelta(days=number * 7 % _DAYS)
            best, side = number % 40, number % 97
            writer.writerow(
                {
                    "id": number,
                    "relid": f"INV-{number}",
                    "year": day.year,
                    "type_of_violence": 1 + number % 3,
                    "dyad_name": f"Invented side {side} - Invented group {side}",
                    "side_a_new_id": side + 1,
                    "side_a": f"Invented side {side}",
                    "side_b_new_id": side + 500,
                    "side_b": f"Invented group {side}",
                    "number_of_sources": 1 + number % 4,
                    "source_article": "An invented headline, as long as such headlines are; and a second one. " * 3,
                    "where_prec": 1 + number % 6,
                    "where_coordinates": f"Placename{number % 4000} town",
                    "where_description": "An invented description of where it happened",
                    "adm_1": f"Admone{number % 300} province",
                    "adm_2": f"Admtwo{number % 2000} district",
                    "latitude": "34.5",
                    "longitude": "69.2",
                    "country": f"Country{number % 60}",
                    "event_clarity": 1,
                    "date_prec": 1,
                    "date_start": day.isoformat(),
                    "date_end": day.isoformat(),
                    "deaths_a": best // 2,
                    "deaths_b": best - best // 2,
                    "deaths_civilians": 0,
                    "deaths_unknown": 0,
                    "best": best,
                    "high": best + 3,
                    "low": max(0, best - 2),
                }
            )


def bare(path: Path) -> dict[str, float]:
    """Parse with csv alone."""
    started = time.perf_counter()
    with path.open(encoding="utf-8", newline="") as file:
        rows = sum(1 for _ in csv.reader(file))
    return {"bare_s": time.perf_counter() - started, "rows": rows - 1}


def read(path: Path) -> dict[str, float]:
    """Read into values."""
    from onrecord.record.events import read_events

    before = _peak_mb()
    started = time.perf_counter()
    load = read_events(path, limit=10**9)
    return {
        "read_s": time.perf_counter() - started,
        "events": len(load.file.events),
        "start_mb": before,
        "peak_mb": _peak_mb(),
    }


def add(path: Path) -> dict[str, float]:
    """Add to a store, view all events, match one claim."""
    from onrecord.check.case import Desk
    from onrecord.check.events import match_events
    from onrecord.model.time import parse_edtf
    from onrecord.record.events import read_events
    from onrecord.record.held import open_record
    from onrecord.record.load import add_record_file

    store = path.with_suffix(".sqlite")
    with open_record(store) as record:
        file = read_events(path, limit=10**9).file
        started = time.perf_counter()
        add_record_file(record.store, file)
        added_s = time.perf_counter() - started
    del file
    with open_record(store) as record:
        view = record.view()
        started = time.perf_counter()
        events = view.events()
        view_s = time.perf_counter() - started
        desk = Desk.__new__(Desk)
        object.__setattr__(desk, "view", view)
        started = time.perf_counter()
        match_events(
            desk,
            when=parse_edtf("2001-05-31"),
            place="Placename7 town",
            target="",
            weapon="",
            parties=frozenset(),
            kinds=frozenset({"attack"}),
        )
        match_s = time.perf_counter() - started
    size_mb = store.stat().st_size / 2**20
    return {"add_s": added_s, "store_mb": size_mb, "view_s": view_s, "match_s": match_s, "held": len(events)}


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


_PARTS = {"bare": bare, "read": read, "add": add}


def _child(part: str, path: Path) -> dict[str, float]:
    command: Sequence[str] = (sys.executable, __file__, "--part", part, "--file", str(path))
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 40_000, 300_000])
    parser.add_argument("--only-read", action="store_true", help="leave out the store")
    parser.add_argument("--part", choices=_PARTS, help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part:
        print(json.dumps(_PARTS[options.part](options.file)))
        return
    for rows in options.rows:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "invented.csv"
            write_file(path, rows)
            figures = _child("bare", path) | _child("read", path)
            if not options.only_read:
                figures |= _child("add", path)
            print(f"{rows} rows, {path.stat().st_size / 2**20:.0f} MB")
            print(f"  csv alone {figures['bare_s']:.2f} s, read {figures['read_s']:.2f} s,", end=" ")
            print(f"{figures['read_s'] / figures['bare_s']:.1f} times; memory {figures['start_mb']:.0f}", end=" ")
            print(f"to {figures['peak_mb']:.0f} MB")
            if not options.only_read:
                print(f"  add {figures['add_s']:.2f} s, store {figures['store_mb']:.0f} MB,", end=" ")
                print(f"first view {figures['view_s']:.2f} s, one claim {figures['match_s']:.2f} s")


if __name__ == "__main__":
    main()
