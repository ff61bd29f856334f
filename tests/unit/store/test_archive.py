"""The archive of checked reports: kept once, found again, and not mixed up with other files."""

import sqlite3

import msgspec
import pytest

from onrecord.errors import NotFound, SchemaOutOfDate, StoreError
from onrecord.store import archive as module
from onrecord.store import open_store
from onrecord.store.archive import KeptReport, archive_path, open_archive
from onrecord.text.full_text import terms


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


def report(text, *claims, title=""):
    made = [
        {"kind": "attack", "verdict": verdict, "quote": quote, "says": says, "slots": {}}
        for quote, says, verdict in claims
    ]
    return msgspec.json.encode({"document": {"title": title, "text": text}, "claims": made})


def test_words_of_claims_and_texts_are_found_with_the_best_first(kept):
    claims = (("killed 40 in Kabul", "An attack in Kabul", "differs"), ("fled to Doha", "", "supported"))
    kept.put(head(title="Kabul"), report("Long ago, in Kabul.", *claims), [])
    other = report("A text on Doha and Kabul.", ("took Kabul", "", "supported"))
    kept.put(head("rep-2", "doc-2", title="Doha", language="fr"), other, [])
    assert kept.words.reports(terms("kabul")) == ["rep-1", "rep-2"]  # a word of the title counts most
    assert kept.words.reports(terms("kabul"), language="fr") == ["rep-2"]
    assert kept.words.report_counts(terms("kabul")) == [("en", 1), ("fr", 1)]
    assert {(item.report, item.number) for item in kept.words.claims(terms("kabul"))} == {("rep-1", 1), ("rep-2", 1)}
    assert kept.words.claims(terms("attack doha")) == []  # every word has to be there
    assert [item.quote for item in kept.words.claims(terms("kabul"), verdict="supported")] == ["took Kabul"]
    assert sorted(kept.words.claim_counts(terms("kabul"))) == [("differs", "attack", 1), ("supported", "attack", 1)]


def test_last_check_of_a_document_is_found_and_a_removed_one_is_not(kept):
    kept.put(head(), report("Kabul", ("Kabul", "", "supported")), [])
    kept.put(head("rep-2", at="2026-02-01T00:00:00+00:00"), report("Kabul", ("Kabul", "", "differs")), [])
    assert kept.words.reports(terms("kabul")) == ["rep-2"]
    assert [item.verdict for item in kept.words.claims(terms("kabul"))] == ["differs"]
    kept.remove("rep-2")
    assert kept.words.reports(terms("kabul")) == ["rep-1"]
    kept.remove("rep-1")
    assert kept.words.reports(terms("kabul")) == kept.words.claims(terms("kabul")) == []


def test_archive_of_the_first_schema_gets_its_words(tmp_path):
    path = tmp_path / "a.sqlite"
    archive = open_archive(str(path))
    archive.put(head(), report("他在北京大学工作", ("took Kabul", "", "supported")), [])
    archive.close()
    connection = sqlite3.connect(path)
    for table in ("claims", "claim_words", "texts", "text_words"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    archive = open_archive(str(path))
    assert archive.words.reports(terms("北京大学")) == archive.words.reports(terms("学")) == ["rep-1"]
    assert archive.words.reports(terms("京都")) == []
    assert archive.words.claims(terms("kabul"))[0].quote == "took Kabul"
    archive.close()
