"""OFSI's consolidated list in CSV: values, quirks, and files that are refused."""

import re
from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.vocab import NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

LISTS = ROOT / "tests" / "fixtures" / "lists"
OLD, NEW = LISTS / "uk-conlist-2014-05-06.csv", LISTS / "uk-conlist-2023-08-07.csv"
OFFICIAL = SHARED / "lists" / "uk" / "2016-02_opendatalabcz_BOE" / "data.csv"
UN = SHARED / "lists" / "un"


def write(folder: Path, data: bytes) -> Path:
    file = folder / "ConList.csv"
    file.write_bytes(data)
    return file


def test_rows_of_each_name_address_and_birth_make_one_entry() -> None:
    load = read_list(OLD)
    assert (load.snapshot.source, load.snapshot.date) == ("uk", "2014-05-06")
    assert (load.counts.entries, load.counts.individuals, load.counts.entities) == (3, 2, 1)
    assert [found.id for found in load.entries] == ["ofsi-99001", "ofsi-99002", "ofsi-99003"]
    assert [(name.text, name.quality) for name in load.entries[0].names] == [
        ("Arven TOMAL", NameQuality.PRIMARY),
        ("Arwène TOMAL", NameQuality.GOOD),
        ("OLD FOX", NameQuality.GOOD),
    ]
    assert load.unknown_fields == ()


def test_unknown_parts_of_a_date_are_zeros() -> None:
    assert [born.edtf for born in read_list(OLD).entries[0].born] == ["1966-01-02", "1965", "1964-07"]


def test_numbered_cells_are_paired_by_number() -> None:
    found = read_list(OLD).entries[0]
    assert found.born_at == ("Oldtown, Afghanistan", "Marshfield, Afghanistan", "Iran", "Pakistan")
    assert found.nationalities == ("Afghan", "Iranian")
    assert found.titles == ("Maulavi", "Haji", "Minister of Roads", "Governor of Eastland")


def test_windows_bytes_are_read_and_noted() -> None:
    load = read_list(OLD)
    assert "Taliban’s ministry" in load.entries[0].remarks
    assert any("Windows-1252" in note for note in load.notes)


def test_lines_of_two_encodings_are_each_read_as_they_are(tmp_path: Path) -> None:
    data = OLD.read_bytes().replace(b"MARSH BROTHERHOOD (MBH)", "MÁRSH BROTHERHOOD (MBH)".encode())
    load = read_list(write(tmp_path, data))
    assert load.entries[1].names[0].text == "MÁRSH BROTHERHOOD"
    assert "Taliban’s ministry" in load.entries[0].remarks


def test_bytes_of_no_encoding_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"line 3: the text is neither UTF-8 nor Windows-1252"):
        read_list(write(tmp_path, OLD.read_bytes().replace(b"\x92", b"\x81", 1)))


def test_un_references_of_the_same_sort_of_party_are_links_in_both_forms() -> None:
    person, _, other = read_list(OLD).entries
    assert person.linked_ids == ("un:TAi.901", "un:TI.T.901.11")
    assert "UN Ref" not in person.remarks
    assert other.linked_ids == ()
    assert any("QE.M.903.14" in note for note in read_list(OLD).notes)


def test_addresses_documents_and_contact_data_are_left_out() -> None:
    for file in (OLD, NEW):
        entries = repr(read_list(file).entries)
        assert not any(secret in entries for secret in ("Secret", "Z0000001", "90000000", "55555", "example.org"))


def test_a_change_of_address_shows_in_the_fingerprint_and_the_order_of_rows_does_not(tmp_path: Path) -> None:
    before = read_list(OLD)
    moved = read_list(write(tmp_path, OLD.read_bytes().replace(b"Second Street", b"Third Street")))
    assert moved.entries == before.entries
    assert [a != b for a, b in zip(before.fingerprints, moved.fingerprints, strict=True)] == [True, False, False]
    lines = OLD.read_bytes().splitlines(keepends=True)
    swapped = read_list(write(tmp_path, b"".join([*lines[:3], lines[4], lines[3], *lines[5:]])))
    assert swapped.fingerprints == before.fingerprints


def test_the_newer_columns_give_quality_script_reference_and_gender() -> None:
    load = read_list(NEW)
    (found,) = load.entries
    assert load.unknown_fields == ()
    assert [(name.text, name.quality, name.script) for name in found.names] == [
        ("ARVEN TOMAL", NameQuality.PRIMARY, "Latn"),
        ("ARWEN TOMAL", NameQuality.GOOD, "Latn"),
        ("MARSH FOX", NameQuality.WEAK, "Latn"),
        ("ارون تومال", NameQuality.GOOD, "Arab"),
    ]
    assert found.linked_ids == ("un:TAi.901", "uk:AFG9001")
    assert (found.gender, found.listed_on) == ("male", "2011-02-10")
    assert found.remarks == "Brother of Orlo Tomal (TAi.902). Minister of Roads since 2021."


def test_a_group_without_its_main_name_shows_that_rows_are_missing(tmp_path: Path) -> None:
    load = read_list(write(tmp_path, OLD.read_bytes().replace(b"Prime Alias", b"AKA")))
    assert not load.snapshot.complete
    assert any("no main name" in note for note in load.notes)


def test_a_column_nobody_handles_is_reported_and_a_missing_one_refuses_the_file(tmp_path: Path) -> None:
    assert read_list(write(tmp_path, OLD.read_bytes().replace(b",NI Number,", b",Shoe,", 1))).unknown_fields == (
        "Shoe",
    )
    with pytest.raises(RecordError, match="Group Type"):
        read_list(write(tmp_path, OLD.read_bytes().replace(b",Group Type,", b",Kind,", 1)))


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b"06/05/2014", b"today", "the first line has no date"),
        (b",99002\n", b",\n", "Group ID is empty"),
        (b",99002\n", b",99002,1\n", "30 cells, where there are 29 columns"),
        (b",99002\n", b",9900\x002\n", "control character"),
        (b'"UN Ref', b'"x"UN Ref', "cut or damaged"),
    ],
)
def test_a_damaged_file_is_refused_with_file_and_line(tmp_path: Path, old: bytes, new: bytes, why: str) -> None:
    data = OLD.read_bytes()
    if old.startswith(b'"'):
        data = data.replace(b",UN Ref", b',"UN Ref', 1)
        old = b'"UN Ref'
    with pytest.raises(RecordError, match=why) as caught:
        read_list(write(tmp_path, data.replace(old, new, 1)))
    assert re.match(r"ConList\.csv, line \d+", caught.value.where)


@pytest.mark.parametrize("percent", range(100))
def test_a_file_cut_at_any_percent_is_refused_or_not_complete(tmp_path: Path, percent: int) -> None:
    data = OLD.read_bytes()
    file = write(tmp_path, data[: len(data) * percent // 100])
    try:
        load = read_list(file)
    except RecordError:
        return
    assert not load.snapshot.complete


@needs_shared
def test_counts_of_the_official_file_are_those_of_its_text() -> None:
    raw = OFFICIAL.read_bytes().decode("cp1252")
    lines = raw.splitlines()[2:]
    load = read_list(OFFICIAL)
    groups = {line.rpartition(",")[2] for line in lines}
    people = {line.rpartition(",")[2] for line in lines if re.search(r",Individual,(?:Prime Alias|AKA|FKA),", line)}
    assert load.snapshot.date == "2016-02-12"
    assert load.counts.entries == len(groups) == 463
    assert load.counts.individuals == len(people) == 323
    assert {found.id for found in load.entries} == {f"ofsi-{group}" for group in groups}
    assert (load.set_aside, load.unknown_fields, load.snapshot.complete) == ((), (), False)
    headed = {line.rpartition(",")[2] for line in lines if ",Prime Alias," in line}
    assert any(f"{len(groups - headed)} of 463 groups have no main name" in note for note in load.notes)
    births = {
        (m[2], m[1]) for line in lines if (m := re.search(r",(\d\d/\d\d/\d{4}),.*?,(?:Individual),.*,(\d+)$", line))
    }
    assert len({(found.id, born.edtf) for found in load.entries for born in found.born}) == len(births)


@needs_shared
def test_the_twelve_rows_of_one_group_are_one_person() -> None:
    found = next(found for found in read_list(OFFICIAL).entries if found.id == "ofsi-11633")
    assert found.names[0].text == "Khalil Ahmed HAQQANI"
    assert len(found.names) == 4
    assert found.linked_ids == ("un:TAi.150", "un:TI.H.150.11")
    assert {born.edtf for born in found.born} == {"1966-01-01", *map(str, (1958, 1959, 1960, 1961, 1963, 1964))}


@needs_shared
def test_old_un_references_lead_to_the_same_party_in_the_un_list() -> None:
    from onrecord.text.normalize import fold

    un = {}
    for path in ("2015_johnfkraus/consolidated-2015-03-30.xml", "2018-10-30_perchrh/consolidated.xml"):
        un.update({found.ref: found for found in read_list(UN / path).entries})
    alike = looked_up = 0
    for found in read_list(OFFICIAL).entries:
        if not found.linked_ids or found.linked_ids[0] not in un:
            continue
        words = {word for name in found.names for word in fold(name.text).split() if len(word) > 3}
        other = {word for name in un[found.linked_ids[0]].names for word in fold(name.text).split()}
        looked_up += 1
        alike += bool(words & other)
    # The one that shares no word is QDi.012, of whose names the trimmed file has only the alias Al-Muhayman.
    assert (looked_up, alike) == (180, 179)


@needs_shared
@pytest.mark.parametrize("percent", range(100))
def test_the_official_file_cut_at_any_percent_is_refused_or_not_complete(tmp_path: Path, percent: int) -> None:
    data = OFFICIAL.read_bytes()
    try:
        load = read_list(write(tmp_path, data[: len(data) * percent // 100]))
    except RecordError:
        return
    assert not load.snapshot.complete
