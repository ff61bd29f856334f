"""Print the time of checking a report against records of growing size, beside the time of reading it.

Usage, in the root of the project: python -m benchmarks.checking [--times 0 1 10] [--folder DIR] [--entries N] ...

The record of one size has 40,000 list entries, 100,000 events and 10,000 earlier reports; `--times` multiplies all
three, and `--entries`, `--events`, `--reports` give the numbers for one size. All are invented by a fixed seed, and
made to meet the example report (`examples/embassy-row.txt`): one entry in eight shares a name with its people, one
event in eight lies where its attacks are, and every earlier report makes its claims, half of them changed.

Reading finds the names of the record in the text, and the claims. Checking is all that follows: resolving the names,
and a verdict on each claim. Both are processor time, the best of nine with the record open, in one process; the first
call is given apart, as it opens the index of names. A store that the folder holds already is not made again.
"""

import argparse
import json
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.events import write_file
from benchmarks.reports import PUBLISHED, REPORT, best, fill

ENTRIES, EVENTS, REPORTS = 40_000, 100_000, 10_000
_SEED = 20211125
_SYLLABLES = "ba be da dar fa gol ha ij ka kor la lim ma mir na nur os pa qa ra sam ta tor ul va wal ya zar".split()
_COMMON = "Mohammad Ahmad Khalil Jalaluddin Sirajuddin Abdul Haqqani Rahman Karim Yusuf Hassan Ali".split()
"""Names that the example report, or many lists, have: entries with one of them come near its people."""


def make_entries(number: int) -> Iterator[object]:
    """Yield invented entries, one in four a body, as a list gives them."""
    from onrecord.model.record import DateValue, Entry, Name
    from onrecord.model.vocab import MentionKind, NameQuality

    chance = random.Random(_SEED)  # noqa: S311 - the same entries every time
    for at in range(number):
        person = at % 4 != 0
        names = [name(chance, at, person=person) for _ in range(3)]
        yield Entry(
            source="un",
            id=f"XX{'i' if person else 'e'}.{at:07}",
            kind=MentionKind.PERSON if person else MentionKind.ORGANIZATION,
            names=(Name(text=names[0]), *(Name(text=text, quality=NameQuality.GOOD) for text in names[1:])),
            listed_on=f"20{at % 20:02}-{1 + at % 12:02}-{1 + at % 28:02}",
            programmes=("Invented",),
            born=(DateValue(edtf=str(1940 + at % 60)),) if person else (),
            nationalities=(f"Country{at % 60}",),
            remarks=f"Member of Invented Group {at % 5000}. Linked to Invented Group {at % 7001}.",
        )


def name(chance: random.Random, at: int, *, person: bool) -> str:
    """Return an invented name; that of one person in eight has a word of the report's people."""
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize() for _ in range(3)]
    if person and at % 8 == 1:
        words[chance.randrange(3)] = chance.choice(_COMMON)
    return " ".join(words) if person else f"{words[0]} {words[1]} Trading Company"


def build(folder: Path, entries: int, events: int, reports: int) -> Path:
    """Return the store with that many invented entries, events and earlier reports; make it where it is not there."""
    from onrecord.model.ids import sha256_hex
    from onrecord.model.record import Snapshot
    from onrecord.model.time import parse_edtf
    from onrecord.read.formats.load import load_document
    from onrecord.record.held import open_record
    from onrecord.record.lists.base import ListCounts, ListLoad
    from onrecord.record.load import add_snapshot

    path = folder / f"record-{entries}-{events}-{reports}.sqlite"
    if path.exists():
        return path
    making = path.with_suffix(".part")
    making.unlink(missing_ok=True)
    with open_record(making) as record:
        if entries:
            made = tuple(make_entries(entries))
            held = Snapshot(source="un", date="2021-08-01", sha256=sha256_hex(str(entries).encode()), entries=entries)
            add_snapshot(record.store, ListLoad(snapshot=held, entries=made, counts=ListCounts(entries=entries)))  # type: ignore[arg-type]
            del made
        if events:
            file = folder / "events.csv"
            write_file(file, events)
            record.add(file)
            file.unlink()
        document = load_document(REPORT.read_bytes(), source=REPORT.name, published=parse_edtf(PUBLISHED))
        fill(record, document, reports)
    for made_file in folder.glob(making.name + "*"):
        made_file.rename(folder / made_file.name.replace(making.name, path.name))
    return path


def measure(path: Path) -> dict[str, float]:
    """Return the times of one store: reading, checking, and the first check, which opens the index of names."""
    from onrecord.model.time import parse_edtf
    from onrecord.pipeline import Pipeline
    from onrecord.read import Reader
    from onrecord.read.formats.load import load_document
    from onrecord.record.held import open_record
    from onrecord.record.scan import Scanner

    published = parse_edtf(PUBLISHED)
    document = load_document(REPORT.read_bytes(), source=REPORT.name, published=published)
    with open_record(path) as record:
        started = time.process_time()
        next(Pipeline(record.view(published))([document]))
        first = time.process_time() - started
        read = best(lambda: Reader(Scanner(record.view(published)))([document]))
        both = best(lambda: next(Pipeline(record.view(published))([document])))
    return {
        "store_mb": round(path.stat().st_size / 1e6, 1),
        "first_ms": round(1000 * first, 1),
        "read_ms": round(1000 * read, 1),
        "check_ms": round(1000 * (both - read), 1),
        "check_per_read": round((both - read) / read, 2),
        "read_and_check_ms": round(1000 * both, 1),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Print one line of JSON a size, with the time as a multiple of that of the size before all others but none."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=float, nargs="+", default=[0, 1, 10])
    parser.add_argument("--folder", type=Path, help="keeps the stores; without it they are made and deleted")
    parser.add_argument("--entries", type=int, help="in place of 40,000 times the size")
    parser.add_argument("--events", type=int, help="in place of 100,000 times the size")
    parser.add_argument("--reports", type=int, help="in place of 10,000 times the size")
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
            path = build(folder, *sizes)
            figures = {"times": times, "entries": sizes[0], "events": sizes[1], "reports": sizes[2]}
            figures["build_s"] = round(time.process_time() - started, 1)
            figures |= measure(path)
            base = base or (figures["read_and_check_ms"] if times else 0.0)
            figures["beside_the_first"] = round(figures["read_and_check_ms"] / base, 2) if base else 0.0
            print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
