"""Print the table of what each official file gives: source, day, entries, names, ids, set aside; or why it is refused.

    python benchmarks/list_table.py [--lists FOLDER] [--write PAGE]

Every folder below FOLDER that holds files is tried as one snapshot, then each of its files by itself where the folder
is none, as a list or a table of events. With `--write`, the table takes the place of the one between
the two marks in the page.
"""

import argparse
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from onrecord.errors import OnRecordError
from onrecord.model.record import Entry
from onrecord.record.events import EventLoad, layout_of, read_events
from onrecord.record.lists import ListLoad, read_list
from onrecord.record.lists.recognise import READERS

ROOT = Path(__file__).resolve().parents[1]
BEGIN, END = "<!-- table: benchmarks/list_table.py -->", "<!-- end of the table -->"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NOTE = "_ORIGIN.md"
_COLUMNS = "file|source|read by|day|complete|entries|persons|names|linked ids|set aside|s".split("|")
_HEAD = f"| {' | '.join(_COLUMNS)} |\n" + "|---" * len(_COLUMNS) + "|"


def candidates(lists: Path) -> Iterator[Path]:
    """Yield the folders that hold files, then the files by themselves; notes of origin are none."""
    found = {path.parent for path in lists.rglob("*") if path.is_file()}
    for folder in sorted(found - {lists}):
        yield folder
        yield from sorted(path for path in folder.iterdir() if path.is_file() and path.name != _NOTE)


def read(path: Path) -> ListLoad | EventLoad | OnRecordError:
    """Return what a file or folder gives, or why it is refused."""
    day = _DAY.search(path.name if path.is_dir() else path.parent.name)
    month = re.search(r"\d{4}-(?:0[1-9]|1[0-2])(?!\d)", str(path))
    given = day[0] if day else f"{month[0]}-01" if month else None
    try:
        if layout_of(path) is not None:
            return read_events(path, date=given)
        return read_list(path, date=given)
    except OnRecordError as error:
        return error


def row(name: str, load: ListLoad, reader: str, seconds: float) -> str:
    """Return one row of the table."""
    snapshot, counts = load.snapshot, load.counts
    whole = (
        "by id and name" if snapshot.complete and snapshot.names_complete else "by id" if snapshot.complete else "no"
    )
    links = sum(len(linked(entry)) for entry in load.entries)
    cells = (
        f"`{name}`",
        snapshot.source,
        reader,
        snapshot.date,
        whole,
        f"{counts.entries:,}",
        f"{counts.individuals:,}",
        f"{counts.names:,}",
        f"{links:,}",
        str(counts.set_aside),
        f"{seconds:.1f}",
    )
    return f"| {' | '.join(cells)} |"


def linked(entry: Entry) -> tuple[str, ...]:
    """Return the ids of other lists that an entry gives."""
    return entry.linked_ids


def event_row(name: str, load: EventLoad, seconds: float) -> str:
    """Return one row for a table of events, which has no entries."""
    file = load.file
    cells = (
        f"`{name}`",
        file.name,
        "events",
        "–",
        "no",
        f"{len(file.events) + len(file.statements):,}",
        "–",
        f"{sum(len(entity.names) for entity in file.entities):,}",
        "–",
        str(len(file.set_aside)),
        f"{seconds:.1f}",
    )
    return f"| {' | '.join(cells)} |"


def reader_of(path: Path) -> str:
    """Return the name of the reader of a file, or of the first file of a folder that one reads."""
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        head = file.read_bytes()[:4096] if file.name != _NOTE else b""
        for reader in READERS:
            if reader.sniff(head, file.name):
                return type(reader).__name__.removesuffix("Reader")
    return "–"


def table(lists: Path) -> str:
    """Return the table, and the sentences of what is refused, each with its files."""
    rows: list[str] = []
    refused: dict[str, list[str]] = {}
    done: set[Path] = set()
    for path in candidates(lists):
        if path.parent in done:
            continue
        started = time.process_time()
        found = read(path)
        seconds = time.process_time() - started
        name = str(path.relative_to(lists))
        if isinstance(found, ListLoad):
            rows.append(row(name, found, reader_of(path), seconds))
            if path.is_dir():
                done.add(path)
        elif isinstance(found, EventLoad):
            rows.append(event_row(name, found, seconds))
        elif path.is_file():
            # The file is named before the sentence already; the same sentence of several stands once.
            said = str(found).replace(f"{lists}/", "").removeprefix(f"{name}: ").removeprefix(f"{path.name}: ")
            refused.setdefault(said, []).append(f"`{name}`")
    sentences = [f"* {', '.join(names)}: {said}" for said, names in refused.items()]
    return "\n".join([_HEAD, *rows, "", "Refused, with the sentence that says why:", "", *sentences])


def main() -> None:
    """Print the table, or put it into the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lists", type=Path, default=ROOT.parent / "shared" / "lists")
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    if not options.lists.is_dir():
        sys.exit(f"{options.lists}: no such folder.")
    made = table(options.lists)
    if options.write is None:
        print(made)
        return
    page = options.write.read_text("utf-8")
    head, _, rest = page.partition(BEGIN)
    options.write.write_text(f"{head}{BEGIN}\n\n{made}\n\n{END}{rest.partition(END)[2]}", "utf-8")


if __name__ == "__main__":
    main()
