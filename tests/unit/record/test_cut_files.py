"""Every form of list and of event table, cut at every percent: refused, or not complete; never half in the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.record.lists import read_list
from onrecord.record.lists.recognise import READERS
from onrecord.record.load import add_to_record
from onrecord.store import open_store
from tests.shared import ROOT
from tests.unit.record.events.tables import (
    ACLED,
    ACLED_COLUMNS,
    ACTOR,
    ACTOR_COLUMNS,
    GED,
    GTD,
    GTD_COLUMNS,
    write,
)

LISTS = ROOT / "tests" / "fixtures" / "lists"
DAY = "2026-03-04"
FILES = sorted(path for path in LISTS.rglob("*") if path.is_file() and path.name != "README.md")


def workbook(folder: Path) -> Path:
    import csv

    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    with (LISTS / "au-dfat.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.reader(rows):
            book.active.append(row)
    path = folder / "au.xlsx"
    book.save(path)
    return path


def cuts(data: bytes) -> Iterator[tuple[int, bytes]]:
    whole = data.rstrip(b"\r\n \x1a")
    yield from ((percent, whole[: len(whole) * percent // 100]) for percent in range(100))


def try_all(path: Path, together: Path | None = None) -> None:
    """Cut a file at every percent; `together` is the folder to add where it is one of several files."""
    data = path.read_bytes()
    with open_store(":memory:") as store:
        for percent, cut in cuts(data):
            path.write_bytes(cut)
            personal = percent % 2 == 1
            try:
                report = add_to_record(store, together or path, date=DAY, force=True, personal=personal)
            except RecordError:
                assert (store.snapshots(), store.files(), store.pending()) == ((), (), ()), percent
                continue
            assert report.snapshot is not None
            if report.snapshot.complete:
                # A table beside the main one, of which nothing in the entries or their names is missing.
                path.write_bytes(data)
                assert report.snapshot.entries == read_list(together or path, date=DAY).snapshot.entries, percent
                assert together is not None, percent
            with store.writer() as writer:
                for held in writer.snapshots():
                    writer.drop_snapshot(held.number)


def test_every_reader_has_a_file_that_is_cut_here() -> None:
    known = {
        next(type(reader) for reader in READERS if reader.sniff(path.read_bytes()[:4096], path.name)) for path in FILES
    }
    assert known == {type(reader) for reader in READERS}


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(LISTS)) for path in FILES])
def test_a_list_cut_at_any_percent_is_refused_or_not_complete(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / path.parent.name
    folder.mkdir()
    several = path.parent.name.startswith("ofac-")
    for file in path.parent.iterdir() if several else [path]:
        (folder / file.name).write_bytes(file.read_bytes())
    try_all(folder / path.name, folder if several else None)


def test_a_workbook_cut_at_any_percent_is_refused(tmp_path: Path) -> None:
    try_all(workbook(tmp_path))


@pytest.mark.parametrize(
    ("columns", "row"),
    [(tuple(GED), GED), (GTD_COLUMNS, GTD), (ACLED_COLUMNS, ACLED), (ACTOR_COLUMNS, ACTOR)],
    ids=["ged", "gtd", "acled", "actor"],
)
def test_a_table_of_events_cut_at_any_percent_is_refused_or_a_part_of_whole_rows(
    columns: tuple[str, ...], row: dict[str, str], tmp_path: Path
) -> None:
    path = write(tmp_path / "events.csv", columns, row, row)
    data = path.read_bytes()
    for _, cut in cuts(data):
        path.write_bytes(cut)
        with open_store(":memory:") as store:
            try:
                report = add_to_record(store, path, date=DAY)
            except RecordError:
                assert (store.snapshots(), store.files()) == ((), ())
            else:
                assert report.snapshot is None
                assert any("closed for nothing" in note for note in report.notes)
