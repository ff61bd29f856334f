"""The store: one file, one transaction at a time, a sentence for what goes wrong."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.errors import SchemaOutOfDate, StoreError
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind
from onrecord.store import NameRow, TargetRow, open_store
from onrecord.store.paths import default_store_path
from tests.unit.record.held_record import contents, entry, record_file, remark, snapshot

FIRST = snapshot("2020-01-01", entry("un:A.1", "Ann Alpha"), entry("un:A.2", "Bob Beta"))
SECOND = snapshot("2020-02-01", entry("un:A.1", "Ann Alpha"), entry("un:A.2", "Bob Beta", "Robert Beta"))


def put(store, load):
    with store.writer() as writer:
        return writer.put_snapshot(load.snapshot, ((item, "") for item in load.entries), lambda item: [])


def test_an_unchanged_entry_of_a_later_snapshot_is_stored_once():
    with open_store(":memory:") as store:
        assert put(store, FIRST) == 2
        assert put(store, SECOND) == 1
        assert store._rows("SELECT count(*) FROM entries")[0][0] == 3


def test_dropping_a_snapshot_removes_only_what_no_other_has():
    with open_store(":memory:") as store:
        put(store, FIRST)
        before = contents(store)
        put(store, SECOND)
        with store.writer() as writer:
            writer.drop_snapshot(store.snapshots()[1].number)
        assert contents(store) == before
        assert store._rows("SELECT count(*) FROM entries")[0][0] == 2


def test_a_store_opened_again_holds_the_same(tmp_path):
    path = tmp_path / "deep" / "record.sqlite"
    with open_store(path) as store:
        put(store, FIRST)
        before = contents(store)
    with open_store(path) as store:
        assert contents(store) == before


def test_a_failed_write_leaves_the_old_state(tmp_path):
    with open_store(tmp_path / "record.sqlite") as store:
        put(store, FIRST)
        before = contents(store)

        def fail(item):
            raise RuntimeError

        with pytest.raises(RuntimeError), store.writer() as writer:
            writer.put_snapshot(SECOND.snapshot, ((item, "") for item in SECOND.entries), fail)
        assert contents(store) == before
        put(store, SECOND)
        assert len(store.snapshots()) == 2


def test_a_database_error_in_a_write_is_a_sentence_and_undoes_it():
    with open_store(":memory:") as store:
        put(store, FIRST)
        before = contents(store)
        with pytest.raises(StoreError, match="cannot be written"):
            put(store, FIRST)
        assert contents(store) == before


def test_a_process_killed_while_writing_leaves_the_old_state(tmp_path):
    path = tmp_path / "record.sqlite"
    with open_store(path) as store:
        put(store, FIRST)
        before = contents(store)
    script = (
        "import os, sys\n"
        "from onrecord.store import open_store\n"
        "from tests.unit.store.test_sqlite import SECOND\n"
        f"with open_store({str(path)!r}).writer() as writer:\n"
        "    writer.put_snapshot(SECOND.snapshot, ((item, '') for item in SECOND.entries), lambda item: [])\n"
        "    os._exit(9)\n"
    )
    root = Path(__file__).resolve().parents[3]
    environment = os.environ | {"PYTHONPATH": str(root)}
    ended = subprocess.run([sys.executable, "-c", script], env=environment, cwd=root, check=False)
    assert ended.returncode == 9
    with open_store(path) as store:
        assert contents(store) == before
        put(store, SECOND)


def test_readers_see_the_old_state_until_the_writer_ends(tmp_path):
    with open_store(tmp_path / "record.sqlite") as store:
        with store.writer() as writer:
            writer.set_meta("colour", "green")
            assert store.meta("colour") is None
        assert store.meta("colour") == "green"


def test_a_second_writer_is_told_to_wait(tmp_path, monkeypatch):
    monkeypatch.setattr("onrecord.store.sqlite._WAIT_S", 0.05)
    with open_store(tmp_path / "record.sqlite") as store, store.writer():
        second = store.writer()
        with pytest.raises(StoreError, match="cannot be written now"):
            second.__enter__()


def test_another_schema_version_names_the_command(tmp_path):
    path = tmp_path / "record.sqlite"
    open_store(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(SchemaOutOfDate, match="onrecord record add"):
        open_store(path)


def test_another_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "photos.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE photos(id)")
    connection.close()
    with pytest.raises(StoreError, match="not a store of onrecord"):
        open_store(path)


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to be looked at" * 20, b"SQLite format 3\0"]
)
def test_a_file_that_is_no_database_is_refused(tmp_path, content):
    path = tmp_path / "record.sqlite"
    path.write_bytes(content)
    with pytest.raises(StoreError, match="as a store"):
        open_store(path)
    assert path.read_bytes() == content


def test_a_folder_is_no_store(tmp_path):
    with pytest.raises(StoreError, match="is a folder"):
        open_store(tmp_path)


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be made"):
        open_store(tmp_path / "file" / "record.sqlite")


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr("onrecord.store.sqlite.os.access", lambda path, mode: False)
    with pytest.raises(StoreError, match="cannot be written"):
        open_store(tmp_path / "record.sqlite")


def test_a_store_that_can_only_be_read_is_read(tmp_path, monkeypatch):
    path = tmp_path / "record.sqlite"
    with open_store(path) as store:
        put(store, FIRST)
    monkeypatch.setattr("onrecord.store.sqlite.os.access", lambda path, mode: False)
    with open_store(path) as store:
        assert len(store.snapshots()) == 1
        with pytest.raises(StoreError, match="cannot be written"):
            store.writer()


def test_a_database_url_is_refused_by_name():
    with pytest.raises(StoreError, match="not a file"):
        open_store("postgresql://localhost/record")


def test_many_names_are_looked_up_at_once():
    names = [NameRow(f"name {i}", f"ent-{i}", Name(text=f"Name {i}")) for i in range(2500)]
    with open_store(":memory:") as store:
        with store.writer() as writer:
            entity = Entity(id="ent-1", kind=MentionKind.PERSON, name="Name 1")
            writer.replace_index([entity], names, [TargetRow("ref:un:A.1", "", "ent-1")], [])
        assert sorted(store.names([row.folded for row in names] + ["nobody"])) == sorted(names)
        assert store.names(()) == []
        assert [row.entity for row in store.targets(["ref:un:A.1", "ref:un:A.9"])] == ["ent-1"]


def test_a_record_file_is_replaced_by_one_of_the_same_key():
    from onrecord.record.refs import statement_references
    from onrecord.store import FileParts

    def parts(*statements):
        file = record_file("facts.toml", *statements)
        return FileParts("file:facts.toml", file.name, file.title, file.sha256, b"", file.statements, (), ())

    with open_store(":memory:") as store:
        for statements in ([remark("key:b", "one"), remark("key:a", "two")], [remark("key:a", "three")]):
            with store.writer() as writer:
                writer.put_file(parts(*statements))
        with store.writer() as writer:
            assert [found.pairs for found in writer.references(statement_references)] == [(("key:a", ""),)]
        assert len(store.files()) == 1


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", "/home/ann/.local/share/onrecord/record.sqlite"),
        ({"XDG_DATA_HOME": "/data"}, "linux", "/data/onrecord/record.sqlite"),
        ({"XDG_DATA_HOME": "relative"}, "linux", "/home/ann/.local/share/onrecord/record.sqlite"),
        ({}, "darwin", "/home/ann/Library/Application Support/onrecord/record.sqlite"),
        ({"LOCALAPPDATA": "/local"}, "win32", "/local/onrecord/record.sqlite"),
        ({}, "win32", "/home/ann/AppData/Local/onrecord/record.sqlite"),
    ],
)
def test_the_store_lies_in_the_users_data_folder(environ, platform, expected):
    assert default_store_path(environ, platform, Path("/home/ann")).as_posix() == expected
