"""Print time and memory of loading a GED-shaped file of invented events, and of checking a report beside them.

Every event is invented. Most names of places are numbers; one event in eight is placed in Afghanistan, a quarter of
those in Kabul, so that the example report (`examples/embassy-row.txt`) meets events at its own places and days.
Figures:

* csv: Python's `csv.reader` over the same bytes; load: `record.add` into a store on disk, from opening the file to the
  commit, as a multiple of it; peak memory of the process; size of the store;
* check: the example report against that store, beside the time of reading it alone and of the same check without
  added events; wide: a report whose one claim fits every attack of a year in a country.

Times are processor time; those of checks are the best of several.
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
from collections.abc import Callable, Sequence
from pathlib import Path

_DAYS = 12_000
_FIRST = dt.date(1989, 1, 1)
_RUNS = 7
_HEADLINES = "An invented headline, as long as such headlines are; and a second one. " * 3

REPORT = Path(__file__).resolve().parents[1] / "examples" / "embassy-row.txt"
PUBLISHED = "2021-08-24"
WIDE = "In 2015 a bomb killed 20 people in Kabul, Afghanistan.\n"


def write_file(path: Path, rows: int) -> None:
    """Write a GED-shaped file of invented events."""
    from onrecord.record.events.ged import COLUMNS

    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for number in range(1, rows + 1):
            row = row_of(number)
            writer.writerow([row.get(column, "") for column in COLUMNS])


def row_of(number: int) -> dict[str, str]:
    """Return the cells of an invented event that are not empty, by column."""
    day = (_FIRST + dt.timedelta(days=number * 7 % _DAYS)).isoformat()
    best, side = number % 40, number % 97
    place, province, country = where(number)
    return {
        "id": f"{number}",
        "relid": f"INV-{number}",
        "year": day[:4],
        "type_of_violence": f"{1 + number % 3}",
        "dyad_name": f"Invented side {side} - Invented group {side}",
        "side_a_new_id": f"{side + 1}",
        "side_a": f"Invented side {side}",
        "side_b_new_id": f"{side + 500}",
        "side_b": f"Invented group {side}",
        "number_of_sources": f"{1 + number % 4}",
        "source_article": _HEADLINES,
        "where_prec": f"{1 + number % 6}",
        "where_coordinates": f"{place} town",
        "where_description": "An invented description of where it happened",
        "adm_1": f"{province} province",
        "adm_2": f"Admtwo{number % 2000} district",
        "latitude": "34.5",
        "longitude": "69.2",
        "country": country,
        "event_clarity": "1",
        "date_prec": "1",
        "date_start": day,
        "date_end": day,
        "deaths_a": f"{best // 2}",
        "deaths_b": f"{best - best // 2}",
        "deaths_civilians": "0",
        "deaths_unknown": "0",
        "best": f"{best}",
        "high": f"{best + 3}",
        "low": f"{max(0, best - 2)}",
    }


def where(number: int) -> tuple[str, str, str]:
    """Return place, province and country of an event."""
    place, province = f"Placename{number % 4000}", f"Admone{number % 300}"
    if number % 8:
        return place, province, f"Country{number % 60}"
    return (place, province, "Afghanistan") if number % 32 else ("Kabul", "Kabul", "Afghanistan")


def bare(path: Path) -> dict[str, float]:
    """Parse with csv alone."""
    started = time.process_time()
    with path.open(encoding="utf-8", newline="") as file:
        rows = sum(1 for _ in csv.reader(file))
    return {"bare_s": time.process_time() - started, "rows": rows - 1}


def load(path: Path) -> dict[str, float]:
    """Add to a store on disk."""
    from onrecord.record.held import open_record

    store = path.with_suffix(".sqlite")
    with open_record(store) as record:
        before = _peak_mb()
        started, wall = time.process_time(), time.perf_counter()
        entries = record.add(path).entries
        figures = {"load_s": time.process_time() - started, "wall_s": time.perf_counter() - wall}
    return figures | {
        "entries": entries,
        "start_mb": before,
        "peak_mb": _peak_mb(),
        "store_mb": store.stat().st_size / 2**20,
    }


def check(path: Path) -> dict[str, float]:
    """Check the example report, and one with a wide claim, against the store beside the file."""
    from onrecord.model.document import Document
    from onrecord.model.time import parse_edtf
    from onrecord.pipeline import run
    from onrecord.read import Reader
    from onrecord.read.formats.load import load_document
    from onrecord.record.held import open_record
    from onrecord.record.scan import Scanner

    published = parse_edtf(PUBLISHED)
    example = load_document(REPORT.read_bytes(), source="example", published=published)
    wide = load_document(WIDE.encode(), source="wide.txt", published=published)
    with open_record(path.with_suffix(".sqlite")) as record:

        def reading(document: Document) -> None:
            Reader(Scanner(record.view(document.published.period)))([document])

        return {
            "reading_s": _best(lambda: reading(example)),
            "check_s": _best(lambda: run(example, record)),
            "wide_s": _best(lambda: run(wide, record)),
            "check_mb": _peak_mb(),
        }


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_RUNS):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


_PARTS = {"bare": bare, "load": load, "check": check}


def _child(part: str, path: Path) -> dict[str, float]:
    command: Sequence[str] = (sys.executable, __file__, "--part", part, "--file", str(path))
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="+", default=[0, 3_000, 40_000, 100_000, 300_000])
    parser.add_argument("--part", choices=_PARTS, help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part:
        print(json.dumps(_PARTS[options.part](options.file)))
        return
    for rows in options.rows:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "invented.csv"
            if rows:
                write_file(path, rows)
                show_load(rows, path.stat().st_size / 2**20, _child("bare", path) | _child("load", path))
            show_check(rows, _child("check", path))


def show_load(rows: int, size_mb: float, figures: dict[str, float]) -> None:
    """Print what loading took."""
    parts = (
        f"{rows} events, {size_mb:.0f} MB: csv alone {figures['bare_s']:.2f} s",
        f"load {figures['load_s']:.2f} s ({figures['wall_s']:.1f} s on the clock)",
        f"{figures['load_s'] / figures['bare_s']:.1f} times",
        f"memory {figures['start_mb']:.0f} to {figures['peak_mb']:.0f} MB",
        f"store {figures['store_mb']:.0f} MB",
    )
    print(", ".join(parts))


def show_check(rows: int, figures: dict[str, float]) -> None:
    """Print what checking took."""
    print(f"{rows} events: reading the example {figures['reading_s'] * 1000:.1f} ms,", end=" ")
    print(f"the whole check {figures['check_s'] * 1000:.1f} ms, wide claim {figures['wide_s'] * 1000:.1f} ms,", end=" ")
    print(f"memory {figures['check_mb']:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
