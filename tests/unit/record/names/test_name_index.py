"""The name index: written, opened, found in; other files are told, and it stays in step with the store."""

import subprocess
import sys

import pytest

from onrecord.errors import IndexOutOfDate
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.names import IndexedName, NameIndex, layout, write_index
from onrecord.record.names.held import SUFFIX, name_index_of
from onrecord.store import open_store
from onrecord.text.normalize import fold
from tests.unit.record.held_record import add, entry, snapshot

NAMES = (
    IndexedName("a", "person", "Jalaluddin Haqqani"),
    IndexedName("a", "person", "Jalal al-Din", NameQuality.WEAK),
    IndexedName("b", "organization", "Brigade 313"),
    IndexedName("c", "person", "محمد عمر"),
)


@pytest.fixture
def path(tmp_path):
    write_index(tmp_path / "x.names", NAMES, state="s1")
    return tmp_path / "x.names"


def texts(index):
    return [index.text(number) for number in range(index.header.names)]


def bearers(index, name):
    return {index.entity_id(number) for number in index.names_written(fold(name))}


def test_what_is_written_is_read(path):
    index = NameIndex.open(path)
    assert index.header.state == "s1"
    assert set(texts(index)) == {name.text for name in NAMES}
    assert bearers(index, "JALALUDDIN  HAQQANI") == {"a"}
    assert bearers(index, "محمد عمر") == {"c"}
    assert bearers(index, "Nobody Known") == set()
    [weak] = index.names_written(fold("Jalal al-Din"))
    assert (index.quality(weak), index.kind(weak)) == ("weak", "person")
    [brigade] = index.names_written("brigade 313")
    assert index.numbers_in(brigade) == {"313"}


def test_other_spellings_are_near(path):
    index = NameIndex.open(path)
    near = {index.word(number) for number in index.near("haqani")}
    assert near == {"haqqani"}
    assert index.near("zzzz") == {}


def test_an_empty_index(tmp_path):
    assert write_index(tmp_path / "e.names", ()) == 0
    index = NameIndex.open(tmp_path / "e.names")
    assert index.near("omar") == {}
    assert bearers(index, "omar") == set()


def test_another_file_is_no_index(tmp_path):
    other = tmp_path / "other"
    other.write_bytes(b"SQLite format 3\0" + bytes(100))
    with pytest.raises(IndexOutOfDate, match="no name index"):
        NameIndex.open(other)


def test_another_version(path, monkeypatch):
    monkeypatch.setattr("onrecord.record.names.file.VERSION", layout.VERSION + 1)
    with pytest.raises(IndexOutOfDate, match="layout"):
        NameIndex.open(path)


@pytest.mark.parametrize("share", range(0, 100, 5))
def test_a_cut_file_is_told(path, share):
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * share // 100])
    with pytest.raises(IndexOutOfDate):
        NameIndex.open(path)


def test_an_open_index_outlives_its_file(path):
    old = NameIndex.open(path)
    write_index(path, [IndexedName("z", "person", "Another Person")], state="s2")
    new = NameIndex.open(path)
    assert bearers(old, "Jalaluddin Haqqani") == {"a"}
    assert bearers(new, "Jalaluddin Haqqani") == set()
    assert (old.header.state, new.header.state) == ("s1", "s2")
    assert list(path.parent.iterdir()) == [path]


def test_two_open_at_once(path):
    one, two = NameIndex.open(path), NameIndex.open(path)
    assert texts(one) == texts(two)


def test_a_new_list_is_found(tmp_path):
    with open_store(tmp_path / "s.sqlite") as store:
        add(store, snapshot("2024-01-01", entry("un:1", "Jalaluddin Haqqani")))
        assert len(bearers(name_index_of(store), "Jalaluddin Haqqani")) == 1
        assert not bearers(name_index_of(store), "Olga Petrova")
        add(store, snapshot("2024-02-01", entry("un:1", "Jalaluddin Haqqani"), entry("un:2", "Olga Petrova")))
        assert len(bearers(name_index_of(store), "Olga Petrova")) == 1


def test_a_cut_or_foreign_index_is_made_again(tmp_path):
    with open_store(tmp_path / "s.sqlite") as store:
        add(store, snapshot("2024-01-01", entry("un:1", "Northwind Trading", kind=MentionKind.ORGANIZATION)))
        name_index_of(store)
        file = tmp_path / f"s.sqlite{SUFFIX}"
        for broken in (b"", b"no index at all", file.read_bytes()[:200]):
            file.unlink()
            file.write_bytes(broken)
            assert len(bearers(name_index_of(store), "Northwind Trading")) == 1


def test_another_process_uses_the_same_file(tmp_path):
    with open_store(tmp_path / "s.sqlite") as store:
        add(store, snapshot("2024-01-01", entry("un:1", "Jalaluddin Haqqani")))
        name_index_of(store)
    file = tmp_path / f"s.sqlite{SUFFIX}"
    made = file.stat().st_mtime_ns
    code = (
        "import sys; from onrecord.store import open_store; from onrecord.record.names.held import name_index_of\n"
        "with open_store(sys.argv[1]) as store: print(len(name_index_of(store).names_written('jalaluddin haqqani')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "s.sqlite")], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "1"
    assert file.stat().st_mtime_ns == made


def test_a_store_in_memory_has_an_index_in_memory():
    with open_store(":memory:") as store:
        add(store, snapshot("2024-01-01", entry("un:1", "Jalaluddin Haqqani")))
        assert len(bearers(name_index_of(store), "Jalaluddin Haqqani")) == 1
