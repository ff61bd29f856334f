"""The Australian list as CSV and workbook: rows of one reference, and files that are refused."""

import csv
import io
import sys
import zipfile
from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "au-dfat.csv"
DAY = "2026-01-05"


def entry(entry_id: str) -> Entry:
    return next(found for found in read_list(FIXTURE, date=DAY).entries if found.id == entry_id)


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = FIXTURE.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "au.csv"
    file.write_bytes(text.replace(old, new).encode())
    return file


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["About this list"])
    sheet = book.create_sheet("Consolidated")
    rows = list(csv.reader(io.StringIO(FIXTURE.read_text(encoding="utf-8"), newline="")))
    for row in rows:
        sheet.append([int(cell) if cell.isdigit() else cell or None for cell in row])
    file = tmp_path / "regulation8_consolidated.xlsx"
    book.save(file)
    return file


def test_rows_with_letters_are_names_of_one_entry_even_apart() -> None:
    assert [(name.text, name.quality, name.script) for name in entry("1").names] == [
        ("Arven TOMAL", NameQuality.PRIMARY, "Latn"),
        ("ارون تومال", NameQuality.GOOD, "Arab"),
        ("Arwen Tomal", NameQuality.GOOD, "Latn"),
        ("Abu Arven", NameQuality.WEAK, "Latn"),
    ]
    assert [name.text for name in entry("2").names] == ["Marsh Brotherhood", "Marsh Trading"]
    assert entry("3").kind is MentionKind.OTHER


def test_facts_of_an_entry() -> None:
    found = entry("1")
    assert [born.edtf for born in found.born] == ["1970-01-10", "1968~"]
    assert found.born_at == ("Oldtown", "Newtown")
    assert found.nationalities == ("Testlander",)
    assert found.listed_on == "2001-01-25"
    assert found.updated_on == ("2026-01-02",)
    assert found.programmes == ("9999 (Testland)",)
    assert found.linked_ids == ("un:TAi.901",)
    assert found.remarks.endswith("Targeted Financial Sanction. Travel Ban.")


def test_the_control_date_is_no_listing_date() -> None:
    assert entry("2").listed_on is None
    assert entry("2").updated_on == ("2025-12-12",)


def test_days_come_first_and_what_is_no_date_is_noted() -> None:
    assert [born.edtf for born in entry("4").born] == ["1962-04-07"]
    notes = " ".join(read_list(FIXTURE, date=DAY).notes)
    assert "Hijri 1380" in notes
    assert "'soon'" in notes


def test_a_birth_year_of_two_digits_means_nothing_sure(tmp_path: Path) -> None:
    load = read_list(changed(tmp_path, "07/04/1962", "07/04/62"), date=DAY)
    assert next(found for found in load.entries if found.id == "4").born == ()


def test_addresses_and_documents_are_left_out() -> None:
    load = read_list(FIXTURE, date=DAY)
    assert "Secret" not in repr(load.entries)
    assert "Z0000001" not in repr(load.entries)


def test_csv_is_never_complete_for_a_cut_between_rows_would_not_show() -> None:
    load = read_list(FIXTURE, date=DAY)
    assert not load.snapshot.complete
    assert any("no end mark" in note for note in load.notes)


def test_a_workbook_gives_the_entries_of_its_csv(workbook: Path) -> None:
    from_csv, from_xlsx = read_list(FIXTURE, date=DAY), read_list(workbook, date=DAY)
    assert from_xlsx.entries == from_csv.entries
    assert from_xlsx.unknown_fields == ()
    assert not any("no end mark" in note for note in from_xlsx.notes)


def test_without_openpyxl_the_sentence_says_what_to_install(workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(RecordError, match=r"pip install 'onrecord\[xlsx\]'"):
        read_list(workbook, date=DAY)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet2.xml", "[Content_Types].xml"])
def test_a_workbook_with_a_document_type_is_refused(workbook: Path, tmp_path: Path, part: str) -> None:
    tricked = tmp_path / "tricked.xlsx"
    with zipfile.ZipFile(workbook) as good, zipfile.ZipFile(tricked, "w") as bad:
        for item in good.infolist():
            data = good.read(item)
            if item.filename == part:
                data = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + data
            bad.writestr(item.filename, data)
    with pytest.raises(RecordError, match="document type"):
        read_list(tricked, date=DAY)


def test_a_workbook_that_unpacks_to_too_much_is_refused(workbook: Path) -> None:
    with zipfile.ZipFile(workbook, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/big.bin", "w") as member:
        for _ in range(257):
            member.write(bytes(2**20))
    with pytest.raises(RecordError, match="unpacks to"):
        read_list(workbook, date=DAY)


def test_another_workbook_is_refused(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["Name", "Date"])
    book.active.append(["Arven", "2020"])
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(RecordError, match="columns of Australia's list"):
        read_list(tmp_path / "other.xlsx", date=DAY)


@pytest.mark.parametrize("keep", range(100))
def test_a_cut_workbook_is_refused_wherever_it_is_cut(workbook: Path, keep: int) -> None:
    data = workbook.read_bytes()
    workbook.write_bytes(data[: len(data) * keep // 100])
    with pytest.raises(RecordError):
        read_list(workbook, date=DAY)


@pytest.mark.parametrize("keep", range(100))
def test_a_cut_csv_is_refused_or_at_least_not_complete(tmp_path: Path, keep: int) -> None:
    data = FIXTURE.read_bytes()
    file = tmp_path / "au.csv"
    file.write_bytes(data[: (len(data) - 2) * keep // 100])
    if file.read_bytes().endswith(b"\n"):
        assert not read_list(file, date=DAY).snapshot.complete
    else:
        with pytest.raises(RecordError):
            read_list(file, date=DAY)


def test_a_missing_column_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="the column 'Control Date' is missing"):
        read_list(changed(tmp_path, "Control Date", "Day of Control"), date=DAY)


def test_a_column_nobody_handles_is_reported(tmp_path: Path) -> None:
    assert read_list(changed(tmp_path, "Instrument of Designation", "Law"), date=DAY).unknown_fields == ("Law",)


def test_a_sort_of_name_nobody_knows_is_weak_and_reported(tmp_path: Path) -> None:
    load = read_list(changed(tmp_path, "Original Script", "Stage Name"), date=DAY)
    assert load.unknown_fields == ("Name Type=stage name, Alias Strength=empty",)
    assert load.entries[0].names[1].quality is NameQuality.WEAK or load.entries[0].names[-1].quality is NameQuality.WEAK


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("\n4,", "\nfour,", "'four' is no reference"),
        ("4,Nessa Quill,Individual,Primary Name", "4,Nessa Quill,Individual,Alias", "4: 0 primary names"),
        ("4,Nessa Quill,Individual,Primary Name", "3b,Nessa Quill,Vessel,Primary Name", "3: 2 primary names"),
        ("4,Nessa Quill,Individual", "4,Nessa Quill,Robot", "4: its type is 'robot'"),
    ],
)
def test_what_is_not_of_the_layout_is_set_aside(tmp_path: Path, old: str, new: str, why: str) -> None:
    load = read_list(changed(tmp_path, old, new), date=DAY)
    assert [row.why.startswith(why) for row in load.set_aside] == [True]


def test_a_header_without_rows_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "au.csv"
    file.write_bytes(FIXTURE.read_bytes().split(b"\n")[0] + b"\n")
    with pytest.raises(RecordError, match="no sheet has rows"):
        read_list(file, date=DAY)
