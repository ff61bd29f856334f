"""The UK Sanctions List in XML and CSV: values, quirks, and files that are refused."""

import re
from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

LISTS = ROOT / "tests" / "fixtures" / "lists"
XML, CSV = LISTS / "uk-2026-03-04.xml", LISTS / "uk-2026-03-04.csv"
EXCERPT = SHARED / "lists" / "uk" / "2026-09-02_excerpt" / "UK-Sanctions-List.excerpt.xml"


def entry(entry_id: str, file: Path = XML) -> Entry:
    return next(found for found in read_list(file).entries if found.id == entry_id)


def write(folder: Path, data: bytes, name: str = "uk.xml") -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


@pytest.mark.parametrize("file", [XML, CSV])
def test_the_snapshot_takes_the_date_of_the_file_and_a_few_entries_are_an_excerpt(file: Path) -> None:
    load = read_list(file)
    assert (load.snapshot.source, load.snapshot.date, load.snapshot.dated_by) == ("uk", "2026-03-04", "file")
    assert (load.set_aside, load.unknown_fields) == ((), ())
    assert not load.snapshot.complete


def test_names_are_graded_whatever_capitals_the_list_writes() -> None:
    assert [(name.text, name.quality, name.script) for name in entry("AFG9001").names] == [
        ("ARVEN ILO TOMAL", NameQuality.PRIMARY, "Latn"),
        ("The Marsh Fox", NameQuality.WEAK, "Latn"),
        ("ARWEN TOMAL", NameQuality.GOOD, "Latn"),
        ("Abu Arven", NameQuality.GOOD, "Latn"),
        ("ارون تومال", NameQuality.GOOD, "Arab"),
    ]


def test_letters_and_zeros_stand_for_unknown_parts_of_a_date() -> None:
    assert [born.edtf for born in entry("AFG9001").born] == ["1966-01-02", "1964-07", "1965", "1963", "1962"]
    assert any("15/08/19yy" in note for note in read_list(XML).notes)


def test_values_of_a_person() -> None:
    found = entry("AFG9001")
    assert (found.listed_on, found.updated_on) == ("2011-02-10", ("2026-02-01",))
    assert found.programmes == ("The Afghanistan (Sanctions) (EU Exit) Regulations 2020",)
    assert found.born_at == ("Oldtown, Afghanistan", "Pakistan")
    assert found.nationalities == ("Afghanistan",)
    assert found.gender == "male"
    assert found.titles == (
        "Mullah",
        "Haji",
        "Minister of Roads under the Taliban regime",
        "Governor of Eastland Province",
    )
    assert found.remarks == "Brother of Orlo Tomal (TAi.902)."


def test_ids_that_the_list_gives_are_kept() -> None:
    assert entry("AFG9001").linked_ids == ("un:TAi.901", "uk:ofsi-99001")
    assert entry("AQD9002").linked_ids == ("un:QDe.902",)
    assert entry("RUS9003").linked_ids == ()


def test_a_ship_is_neither_a_person_nor_an_organisation() -> None:
    assert entry("RUS9003").kind is MentionKind.OTHER
    assert entry("AQD9002").kind is MentionKind.ORGANIZATION
    assert [name.text for name in entry("AQD9002").names] == ["MARSH BROTHERHOOD", "MBH"]


@pytest.mark.parametrize("file", [XML, CSV])
def test_addresses_documents_and_contact_data_are_left_out(file: Path) -> None:
    entries = repr(read_list(file).entries)
    assert not any(secret in entries for secret in ("Secret", "Z0000001", "900 000", "55555"))


def test_a_change_of_the_measures_shows_in_the_fingerprint_alone(tmp_path: Path) -> None:
    before = read_list(XML)
    after = read_list(write(tmp_path, XML.read_bytes().replace(b"Asset freeze|Travel Ban", b"Asset freeze")))
    assert after.entries == before.entries
    assert [a != b for a, b in zip(before.fingerprints, after.fingerprints, strict=True)] == [True, False, False]


def test_what_nobody_handles_is_reported_but_not_inside_what_is_left_out(tmp_path: Path) -> None:
    data = (
        XML.read_bytes()
        .replace(b"<Gender>", b"<Shoe>44</Shoe><Gender>")
        .replace(b"<IMONumbers>", b"<Hat/><IMONumbers>")
    )
    assert read_list(write(tmp_path, data)).unknown_fields == ("Genders/Shoe",)


def test_a_strength_of_name_nobody_knows_makes_it_weak_and_is_noted(tmp_path: Path) -> None:
    data = XML.read_bytes().replace(b"Good quality a.k.a", b"Fair quality a.k.a")
    load = read_list(write(tmp_path, data))
    assert any("Fair quality" in note for note in load.notes)
    assert next(name for name in load.entries[0].names if name.text == "Abu Arven").quality is NameQuality.WEAK


def test_an_entry_without_id_and_one_that_stands_twice_are_set_aside(tmp_path: Path) -> None:
    for id_ in (b"", b"AFG9001"):
        load = read_list(write(tmp_path, XML.read_bytes().replace(b"AQD9002", id_)))
        assert (load.counts.entries, load.counts.set_aside, load.snapshot.complete) == (2, 1, False)


@pytest.mark.parametrize("percent", range(100))
def test_xml_cut_at_any_percent_is_refused(tmp_path: Path, percent: int) -> None:
    data = XML.read_bytes().rstrip()
    with pytest.raises(RecordError):
        read_list(write(tmp_path, data[: len(data) * percent // 100]))


@pytest.mark.parametrize("percent", range(100))
def test_csv_cut_at_any_percent_is_refused_or_not_complete(tmp_path: Path, percent: int) -> None:
    data = CSV.read_bytes()
    file = write(tmp_path, data[: len(data) * percent // 100], "uk.csv")
    try:
        load = read_list(file)
    except RecordError:
        return
    assert not load.snapshot.complete


@pytest.mark.parametrize("entity", ['"b"', 'SYSTEM "file:///etc/passwd"', 'SYSTEM "http://127.0.0.1:9/x"'])
def test_a_document_type_is_refused(tmp_path: Path, entity: str) -> None:
    prologue = f"<!DOCTYPE x [<!ENTITY a {entity}>]><Designations".encode()
    with pytest.raises(RecordError, match="document type"):
        read_list(write(tmp_path, XML.read_bytes().replace(b"<Designations", prologue, 1)))


def test_a_list_without_its_date_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="DateGenerated"):
        read_list(write(tmp_path, XML.read_bytes().replace(b"04/03/2026", b"04/03")))


def test_rows_of_the_csv_are_joined_by_the_unique_id() -> None:
    found = entry("AFG9001", CSV)
    assert [(name.text, name.quality) for name in found.names] == [
        ("ARVEN TOMAL", NameQuality.PRIMARY),
        ("ARWEN TOMAL", NameQuality.GOOD),
        ("MARSH FOX", NameQuality.WEAK),
        ("ارون تومال", NameQuality.GOOD),
    ]
    assert [born.edtf for born in found.born] == ["1966-01-02", "1965"]
    assert found.linked_ids == ("un:TAi.901", "uk:ofsi-99001")
    assert (found.listed_on, found.gender, found.titles) == ("2011-02-10", "male", ("Mullah", "Minister of Roads"))
    assert read_list(CSV).counts.others == 1


def test_a_column_of_the_csv_nobody_handles_is_reported_and_a_missing_one_refuses_it(tmp_path: Path) -> None:
    data = CSV.read_bytes()
    renamed = read_list(write(tmp_path, data.replace(b",Gender,", b",Shoe,", 1), "uk.csv"))
    assert renamed.unknown_fields == ("Shoe",)
    with pytest.raises(RecordError, match="Regime Name"):
        read_list(write(tmp_path, data.replace(b"Regime Name", b"Regime", 1), "uk.csv"))


@needs_shared
def test_counts_of_the_official_excerpt_are_those_of_its_text() -> None:
    raw = EXCERPT.read_text(encoding="utf-8")
    load = read_list(EXCERPT)
    assert load.snapshot.date == "2026-09-02"
    assert load.counts.entries == raw.count("</Designation>") == 2
    assert load.counts.names == raw.count("</Name>") == 4
    assert [found.id for found in load.entries] == re.findall(r"<UniqueID>(\w+)", raw)
    assert [found.linked_ids[0] for found in load.entries] == ["un:TAe.010", "un:TAi.002"]
    assert [born.edtf for born in load.entries[1].born] == ["1945", "1946"]
    assert load.unknown_fields == ()
