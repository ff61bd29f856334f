"""The archive of checked reports: kept once, found again, and not mixed up with other files."""

import sqlite3

import pytest

from onrecord.errors import NotFound, SchemaOutOfDate, StoreError
from onrecord.store import archive as module
from onrecord.store import open_store
from onrecord.store.archive import KeptReport, archive_path, open_archive


def head(number="rep-1", document="doc-1", at="2026-01-01T00:00:00+00:00", **fields):
    given = {
        "title": "A title",
        "source": "a.txt",
        "language": "en",
        "published": "",
        "as_of": "2021",
        "mode": "known_then",
        "counts": "",
    }
    return KeptReport(id=number, document=document, at=at, **{**given, **fields})


@pytest.fixture
def kept(tmp_path):
    archive = open_archive(str(tmp_path / "a.sqlite"))
    yield archive
    archive.close()


def test_report_is_found_again_whole(kept):
    kept.put(head(notes="read as PDF"), b'{"a": "\xc3\xa9"}', ["ent-1"])
    assert kept.head("rep-1") == head(notes="read as PDF")
    assert kept.value("rep-1") == b'{"a": "\xc3\xa9"}'


def test_same_report_is_kept_once_with_its_last_day(kept):
    kept.put(head(), b"1", ["ent-1", "ent-2"])
    kept.put(head(at="2026-02-01T00:00:00+00:00"), b"1", ["ent-2"])
    assert [one.at for one in kept.recent()] == ["2026-02-01T00:00:00+00:00"]
    assert kept.naming("ent-1") == []


def test_of_several_checks_of_a_document_the_list_shows_the_last(kept):
    for number in (1, 2, 3):
        kept.put(head(f"rep-{number}", f"doc-{number // 2}", f"2026-01-0{number}T00:00:00+00:00"), b"1", ["ent-1"])
    assert [one.id for one in kept.recent()] == ["rep-3", "rep-1"]
    assert [one.id for one in kept.recent(1, 1)] == ["rep-1"]
    assert [one.id for one in kept.of_document("doc-1")] == ["rep-3", "rep-2"]
    assert [one.id for one in kept.naming("ent-1")] == ["rep-3", "rep-1"]
    assert kept.count() == 2


def test_removed_report_is_gone_everywhere(kept):
    kept.put(head(), b"1", ["ent-1"])
    kept.remove("rep-1")
    assert kept.recent() == kept.naming("ent-1") == []
    with pytest.raises(NotFound):
        kept.value("rep-1")


def test_archive_is_opened_again_with_what_it_held(tmp_path):
    path = str(tmp_path / "a.sqlite")
    first = open_archive(path)
    first.put(head(), b"1", [])
    first.close()
    again = open_archive(path)
    assert again.count() == 1
    again.close()


def test_file_of_something_else_is_refused(tmp_path):
    with open_store(tmp_path / "record.sqlite"):
        pass
    with pytest.raises(StoreError, match="no archive"):
        open_archive(str(tmp_path / "record.sqlite"))
    (tmp_path / "text").write_text("a text that is no database" * 50)
    with pytest.raises(StoreError, match="cannot be opened"):
        open_archive(str(tmp_path / "text"))


def test_archive_of_a_later_version_is_refused(tmp_path):
    path = str(tmp_path / "a.sqlite")
    open_archive(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(SchemaOutOfDate):
        open_archive(path)


def test_locked_archive_is_told_and_changes_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_WAIT_S", 0.1)
    path = str(tmp_path / "a.sqlite")
    kept = open_archive(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="cannot be written"):
        kept.put(head(), b"1", [])
    other.execute("ROLLBACK")
    other.close()
    kept.put(head(), b"1", [])
    assert kept.count() == 1
    kept.close()


@pytest.mark.parametrize(
    ("store", "archive"),
    [
        ("/a/record.sqlite", "/a/record.checked.sqlite"),
        ("/a/store", "/a/store.checked.sqlite"),
        (":memory:", ":memory:"),
    ],
)
def test_archive_lies_beside_its_store(store, archive):
    assert archive_path(store) == archive
