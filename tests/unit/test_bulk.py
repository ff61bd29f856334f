"""The large record that the benchmark writes in bulk is, row by row, the one that the loader makes."""

import sqlite3

import pytest

from benchmarks.bulk import EVENTS_FILE, write_record
from benchmarks.checking import load_record

ENTRIES, EVENTS, REPORTS = 1600, 400, 20


@pytest.fixture(scope="module")
def stores(tmp_path_factory):
    """The store made by the loader and the one written in bulk."""
    folder = tmp_path_factory.mktemp("stores")
    paths = folder / "loaded.sqlite", folder / "written.sqlite"
    for make, path in zip((load_record, write_record), paths, strict=True):
        make(path, ENTRIES, EVENTS, REPORTS)
    return paths


def contents(path, table: str) -> list[tuple]:
    with sqlite3.connect(path) as connection:
        rows = connection.execute(f"SELECT * FROM {table}").fetchall()
    if table == "files":
        # The hash of a file that was never written is invented; it is in its own column and in the value.
        rows = [row[:3] if EVENTS_FILE in row[0] else row for row in rows]
    return sorted(rows, key=repr)


def tables(path) -> dict[str, str | None]:
    with sqlite3.connect(path) as connection:
        return dict(connection.execute("SELECT name, sql FROM sqlite_schema"))


def test_both_have_the_same_schema(stores):
    loaded, written = map(tables, stores)
    assert loaded == written
    assert "report_claims_by_told" in loaded


def test_every_table_has_the_same_rows(stores):
    loaded, written = stores
    for table, sql in tables(loaded).items():
        if (sql or "").startswith("CREATE TABLE"):
            assert contents(loaded, table) == contents(written, table), table


def test_common_words_are_kept_in_pairs(stores):
    for path in stores:
        assert any(" " in key for key, _ in contents(path, "name_keys"))


def test_the_record_is_as_large_as_it_was_asked_to_be(stores):
    for path in stores:
        count = {table: len(contents(path, table)) for table in ("entries", "events", "reports", "report_claims")}
        assert count["entries"] == ENTRIES
        assert count["events"] > EVENTS
        assert count["reports"] == REPORTS
        assert count["report_claims"] >= 20 * REPORTS
