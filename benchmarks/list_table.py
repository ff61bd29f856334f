"""Print the table of what each official file gives: source, day, entries, names, ids, set aside; or why it is refused.

    python benchmarks/list_table.py [--lists FOLDER] [--write PAGE]

Every folder below FOLDER that holds files is tried as one snapshot, then each of its files by itself where the folder
is none. Folders of event data and agreements are left out. With `--write`, the table takes the place of the one between
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
from onrecord.record.lists import ListLoad, read_list

ROOT = Path(__file__).resolve().parents[1]
BEGIN, END = "<!-- table: benchmarks/list_table.py -->", "<!-- end of the table -->"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_KINDS = (".csv", ".xml", ".html", ".json", ".xlsx")
_NO_LISTS = frozenset({"events_schema", "peace", "ucdp"})
"""Folders of event data and agreements."""
_HEAD = (
    "| file | source | day | complete | entries | persons | names | linked ids | set aside | s |\n" + "|---" * 10 + "|"
)


def candidates(lists: Path) -> Iterator[Path]:
    """Yield the folders that hold files, then the files by themselves."""
    found = {path.parent for path in lists.rglob("*") if path.suffix.lower() in _KINDS}
    for folder in sorted(path for path in found if not _NO_LISTS & set(path.parts)):
        yield folder
        yield from sorted(path for path in folder.iterdir() if path.suffix.lower() in _KINDS)


def read(path: Path) -> ListLoad | OnRecordError:
    """Return what a file or folder gives, or why it is refused."""
    day = _DAY.search(path.name if path.is_dir() else path.parent.name)
    month = re.search(r"\d{4}-(?:0[1-9]|1[0-2])(?!\d)", str(path))
    given = day[0] if day else f"{month[0]}-01" if month else None
    try:
        return read_list(path, date=given)
    except OnRecordError as error:
        return error


def row(name: str, load: ListLoad, seconds: float) -> str:
    """Return one row of the table."""
    snapshot, counts = load.snapshot, load.counts
    whole = (
        "by id and name" if snapshot.complete and snapshot.names_complete else "by id" if snapshot.complete else "no"
    )
    links = sum(len(linked(entry)) for entry in load.entries)
    cells = (
        f"`{name}`",
        snapshot.source,
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


def table(lists: Path) -> str:
    """Return the table, and the sentences of what is refused."""
    rows, refused = [], []
    done: set[Path] = set()
    for path in candidates(lists):
        if path.parent in done:
            continue
        started = time.perf_counter()
        found = read(path)
        name = str(path.relative_to(lists))
        if isinstance(found, ListLoad):
            rows.append(row(name, found, time.perf_counter() - started))
            if path.is_dir():
                done.add(path)
        elif path.is_file():
            refused.append(f"* `{name}`: {str(found).replace(str(lists) + '/', '')}")
    return "\n".join([_HEAD, *rows, "", "Refused, with the sentence that says why:", "", *refused])


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
