"""FollowTheMoney files: entities as JSON lines, statements as CSV, the index beside them, and refused files."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import ListLoad, read_list
from onrecord.record.lists.ftm_countries import country_of
from tests.shared import ROOT, SHARED, needs_shared

FIXTURES = ROOT / "tests" / "fixtures" / "lists"
ENTITIES = FIXTURES / "ftm" / "entities.ftm.json"
STATEMENTS = FIXTURES / "ftm-statements.csv"
YENTE = SHARED / "lists" / "opensanctions" / "yente_fixtures"


def entry(load: ListLoad, entry_id: str) -> Entry:
    return next(found for found in load.entries if found.id == entry_id)


def changed(tmp_path: Path, old: str, new: str, source: Path = ENTITIES) -> Path:
    text = source.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / source.name
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def with_index(tmp_path: Path, *, size: int | None = None, checksum: str = "", name: str = "entities.ftm.json") -> Path:
    folder = tmp_path / "version"
    folder.mkdir()
    shutil.copy(ENTITIES, folder)
    data = ENTITIES.read_bytes()
    resource = {
        "name": name,
        "size": len(data) if size is None else size,
        "checksum": checksum or hashlib.sha1(data).hexdigest(),
    }
    index = {"name": "xt_test_sanctions", "title": "Test", "entity_count": 4, "resources": [resource]}
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder


def test_the_data_set_names_the_list_and_the_newest_sight_dates_it() -> None:
    load = read_list(ENTITIES, date="2024-06-02")
    assert (load.snapshot.source, load.snapshot.date) == ("xt_test_sanctions", "2024-06-01")
    assert any("2024-06-02" in note for note in load.notes)
    assert load.unknown_fields == ()


@pytest.mark.parametrize("dataset", ["un", "ofac", "../un"])
def test_a_data_set_can_not_pass_for_another_list(tmp_path: Path, dataset: str) -> None:
    assert read_list(changed(tmp_path, "xt_test_sanctions", dataset)).snapshot.source == "ftm"


def test_names_facts_and_links_of_a_listed_person() -> None:
    found = entry(read_list(ENTITIES), "xt-1")
    assert [(name.text, name.quality) for name in found.names] == [
        ("Arven Tomal", NameQuality.PRIMARY),
        ("Tomal Arven", NameQuality.GOOD),
        ("ارون تومال", NameQuality.GOOD),
        ("Arwen Tomal", NameQuality.GOOD),
        ("Orlo Quill", NameQuality.GOOD),
        ("Abu Arven", NameQuality.WEAK),
    ]
    assert [born.edtf for born in found.born] == ["1966-01-01", "1958"]
    assert (found.born_at, found.nationalities, found.gender) == (("Oldtown, Testland",), ("Afghanistan",), "male")
    assert (found.listed_on, found.programmes, found.titles) == (
        "2011-02-09",
        ("Roads Programme",),
        ("Minister of Roads",),
    )
    assert found.linked_ids == ("un:TAi.901", "ch:9001", "ofac:90101")


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("af", "Afghanistan"),
        ("in", "India"),
        ("RU", "Russian Federation"),
        ("eu", ""),
        ("suhh", ""),
        ("Afghanistan", "Afghanistan"),
    ],
)
def test_a_country_is_named_and_a_code_is_never_kept(value: str, name: str) -> None:
    assert country_of(value) == name


def test_relatives_are_not_listed_and_ended_sanctions_are_set_aside() -> None:
    load = read_list(ENTITIES)
    assert [found.id for found in load.entries] == ["xt-1", "xt-2"]
    assert "Lona" not in repr(load)
    assert [row.why for row in load.set_aside] == ["xt-4: its sanctions ended on 2016-03-01"]
    assert any(note.startswith("1 parties named beside") for note in load.notes)


def test_addresses_documents_and_numbers_are_left_out() -> None:
    text = repr(read_list(ENTITIES))
    for secret in ("Secret", "Z0000001", "0000000001"):
        assert secret not in text


def test_of_several_authorities_no_listing_date_is_taken(tmp_path: Path) -> None:
    line = next(line for line in ENTITIES.read_text(encoding="utf-8").splitlines() if '"xt-s1"' in line)
    second = line.replace("xt-s1", "xt-s9").replace("Testland Committee", "Northland Office").replace("2011", "2012")
    assert entry(read_list(changed(tmp_path, line, f"{line}\n{second}")), "xt-1").listed_on is None


def test_statements_are_gathered_by_canonical_id_and_external_ones_left_out() -> None:
    load = read_list(STATEMENTS)
    found = entry(load, "NK-1")
    assert [(name.text, name.quality) for name in found.names] == [
        ("Arven Tomal", NameQuality.PRIMARY),
        ("Abu Arven", NameQuality.WEAK),
    ]
    assert (found.programmes, found.linked_ids) == (("Roads Programme",), ("ofac:90101",))
    assert entry(load, "NK-2").kind is MentionKind.ORGANIZATION
    assert (load.snapshot.source, load.snapshot.date) == ("xt_test_sanctions", "2024-06-01")


def test_without_an_index_a_file_is_never_complete() -> None:
    for path in (ENTITIES, STATEMENTS):
        load = read_list(path)
        assert not load.snapshot.complete
        assert any("Absence from it shows nothing" in note for note in load.notes)


def test_the_index_of_the_version_shows_that_the_file_is_whole(tmp_path: Path) -> None:
    assert read_list(with_index(tmp_path)).snapshot.complete


@pytest.mark.parametrize(
    ("size", "checksum", "name"),
    [(10, "", "entities.ftm.json"), (None, "0" * 40, "entities.ftm.json"), (None, "", "targets.simple.csv")],
)
def test_a_file_that_is_not_the_one_of_the_index_is_refused(
    tmp_path: Path, size: int | None, checksum: str, name: str
) -> None:
    with pytest.raises(RecordError):
        read_list(with_index(tmp_path, size=size, checksum=checksum, name=name))


def test_an_index_alone_is_refused(tmp_path: Path) -> None:
    folder = with_index(tmp_path)
    (folder / "entities.ftm.json").unlink()
    with pytest.raises(RecordError, match="holds no entities"):
        read_list(folder)


def test_a_delta_is_refused_for_it_needs_its_base(tmp_path: Path) -> None:
    file = tmp_path / "entities.delta.json"
    lines = ENTITIES.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(f'{{"op":"MOD","entity":{line}}}' for line in lines), encoding="utf-8")
    with pytest.raises(RecordError, match="the file is a delta"):
        read_list(file)


@pytest.mark.parametrize("path", [ENTITIES, STATEMENTS], ids=["entities", "statements"])
@pytest.mark.parametrize("keep", range(100))
def test_a_cut_file_is_refused_or_at_least_not_complete(tmp_path: Path, path: Path, keep: int) -> None:
    data = path.read_bytes().rstrip()
    file = tmp_path / path.name
    file.write_bytes(data[: len(data) * keep // 100])
    at_line_end = file.read_bytes().endswith(b"\n") or (
        path is ENTITIES and data[len(file.read_bytes()) :][:1] == b"\n"
    )
    try:
        load = read_list(file)
    except RecordError:
        return
    assert at_line_end
    assert not load.snapshot.complete


@pytest.mark.parametrize(
    "line",
    [
        '{"id":"x","schema":"Person","properties":[]}',
        '{"id":"x","schema":"Person","properties":{"name":"x"}}',
        '{"id":7,"schema":"Person","properties":{}}',
        '{"schema":"Person","properties":{"name":["x"]}}',
        '{"id":"x","schema":"Person","properties":' + '{"a":[' * 3000,
    ],
)
def test_a_line_that_is_no_entity_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "entities.ftm.json"
    file.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(RecordError, match="line 1"):
        read_list(file)


def test_a_file_without_listed_parties_is_refused(tmp_path: Path) -> None:
    line = '{"id":"x","caption":"x","schema":"Address","properties":{},"datasets":[],"last_seen":"2024-06-01"}\n'
    file = tmp_path / "entities.ftm.json"
    file.write_text(line, encoding="utf-8")
    with pytest.raises(RecordError, match="no entry"):
        read_list(file)


def test_a_column_or_field_nobody_handles_is_reported(tmp_path: Path) -> None:
    assert read_list(changed(tmp_path, '"target":true', '"shoe_size":44')).unknown_fields == ("shoe_size",)
    assert read_list(changed(tmp_path, "original_value", "shoe_size", STATEMENTS)).unknown_fields == ("shoe_size",)


@needs_shared
def test_real_entities_are_read_and_real_deltas_refused() -> None:
    load = read_list(YENTE / "t1_entities.ftm.json")
    assert (load.snapshot.source, load.snapshot.date) == ("eu_fsf", "2024-06-01")
    assert (load.counts.individuals, load.counts.entities, load.counts.set_aside) == (4, 2, 0)
    assert load.unknown_fields == ()
    for delta in YENTE.glob("*.delta.json"):
        with pytest.raises(RecordError, match="the file is a delta"):
            read_list(delta)
