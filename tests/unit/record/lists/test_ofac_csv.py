"""OFAC's list in CSV: values, quirks, and files that are refused."""

import shutil
from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "ofac-2021-03-04"
OFAC = SHARED / "lists" / "ofac"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FIXTURE, tmp_path / "ofac-2021-03-04"))


def entry(entry_id: str) -> Entry:
    return next(found for found in read_list(FIXTURE).entries if found.id == entry_id)


def test_a_folder_is_one_snapshot_dated_by_its_name() -> None:
    load = read_list(FIXTURE)
    snapshot = load.snapshot
    assert (snapshot.source, snapshot.date, snapshot.dated_by) == ("ofac", "2021-03-04", "folder")
    assert snapshot.complete
    assert snapshot.names_complete
    counts = load.counts
    assert (counts.entries, counts.individuals, counts.entities, counts.others) == (4, 2, 1, 1)
    assert (counts.names, counts.weak_names, counts.set_aside) == (8, 2, 0)


def test_a_date_given_wins_over_the_folder_and_the_difference_is_noted() -> None:
    load = read_list(FIXTURE, date="2021-03-05")
    assert (load.snapshot.date, load.snapshot.dated_by) == ("2021-03-05", "given")
    assert any("2021-03-04" in note for note in load.notes)


def test_without_any_date_the_list_is_refused(tmp_path: Path) -> None:
    shutil.copy(FIXTURE / "sdn.csv", tmp_path / "sdn.csv")
    with pytest.raises(RecordError, match="--date"):
        read_list(tmp_path / "sdn.csv")


def test_sdn_alone_is_complete_by_id_and_not_by_name() -> None:
    load = read_list(FIXTURE / "sdn.csv")
    assert load.snapshot.complete
    assert not load.snapshot.names_complete


def test_names_programmes_and_remarks_are_read() -> None:
    found = entry("101")
    assert [(name.text, name.quality) for name in found.names] == [
        ("Arven TOMAL", NameQuality.PRIMARY),
        ("Arwen TOMAL", NameQuality.GOOD),
        ("ABU ARVEN", NameQuality.WEAK),
    ]
    assert [born.edtf for born in found.born] == ["1966-01-01", "1964~", "1987/1989"]
    assert found.born_at == ("Oldtown, Testland",)
    assert found.nationalities == ("Testland", "Northland")
    assert found.gender == "male"
    assert found.titles == ("Haji", "Commander of the Marsh Brotherhood")
    assert found.linked_to == ("MARSH BROTHERHOOD", "HILL TRADING, S.A.")
    assert found.listed_on is None


def test_inverted_brackets_join_programmes_and_a_former_name_is_good() -> None:
    found = entry("102")
    assert found.kind is MentionKind.ORGANIZATION
    assert found.programmes == ("FTO", "SDGT")
    assert [(name.text, name.quality) for name in found.names] == [
        ("MARSH BROTHERHOOD", NameQuality.PRIMARY),
        ("MARSH TRADING, LTD", NameQuality.GOOD),
        ("MBH", NameQuality.WEAK),
    ]


def test_remarks_go_on_in_the_comments_file_without_a_space() -> None:
    found = entry("103")
    assert found.kind is MentionKind.OTHER
    assert found.linked_to == ("HILL TRADING, S.A.",)


def test_addresses_documents_and_contact_data_are_left_out() -> None:
    shown = repr(read_list(FIXTURE).entries)
    assert not any(private in shown for private in ("Secret", "Z0000001", "someone@example.org"))


@pytest.mark.parametrize("name", ["sdn.csv", "alt.csv"])
def test_a_cut_table_is_refused_wherever_it_is_cut(folder: Path, name: str) -> None:
    data = (FIXTURE / name).read_bytes()
    for keep in range(len(data) - 1):
        (folder / name).write_bytes(data[:keep])
        with pytest.raises(RecordError):
            read_list(folder)


def test_a_cut_comments_table_is_refused_within_its_row(folder: Path) -> None:
    data = (FIXTURE / "sdn_comments.csv").read_bytes()
    for keep in range(1, len(data) - 2):
        (folder / "sdn_comments.csv").write_bytes(data[:keep])
        with pytest.raises(RecordError):
            read_list(folder)


def test_a_copy_with_other_line_ends_and_no_end_mark_shows_no_absence(folder: Path) -> None:
    data = (FIXTURE / "sdn.csv").read_bytes().rstrip(b"\x1a").replace(b"\r\n", b"\n")
    (folder / "sdn.csv").write_bytes(data)
    load = read_list(folder)
    assert load.counts.entries == 4
    assert not load.snapshot.complete
    assert not load.snapshot.names_complete


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html><body>404</body></html>", "web page"),
        (b"\x00\x01\x02\x7fELF\x00\x00", "no list known"),
        (b'101,"A\x00B",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\x1a', "control character"),
        (b'101,"M\xfcller",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\x1a', "not UTF-8"),
        (b'101,"A","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\x1a', "11 fields"),
        (b'101,"A","SDGT","individual",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\x1a', "not a type of entry"),
        (b'101,1,"aka","A",-0- \r\n\x1a', "main table"),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "sdn.csv"
    file.write_bytes(content)
    with pytest.raises(RecordError, match=says):
        read_list(file, date="2021-03-04")


def test_single_odd_rows_are_set_aside_and_many_are_refused(tmp_path: Path) -> None:
    good = [b'%d,"NAME %d",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n' % (n, n) for n in range(1, 300)]
    odd = b'x,"NAME",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'
    file = tmp_path / "sdn.csv"
    file.write_bytes(b"".join([*good, odd, odd]) + b"\x1a")
    load = read_list(file, date="2021-03-04")
    assert load.counts.set_aside == 2
    assert load.set_aside[0].where == "sdn.csv, row 300"
    assert not load.snapshot.complete
    file.write_bytes(b"".join([*good, *[odd] * 9]) + b"\x1a")
    with pytest.raises(RecordError, match=r"sdn\.csv, row 300: 9 of 308 rows"):
        read_list(file, date="2021-03-04")


def test_aliases_of_another_day_are_refused(folder: Path) -> None:
    rows = b"".join(b'%d,%d,"aka","NAME",-0- \r\n' % (n, n) for n in range(500, 520))
    (folder / "alt.csv").write_bytes(rows + b"\x1a")
    with pytest.raises(RecordError, match="not of the same day"):
        read_list(folder)


def test_a_stranger_in_the_folder_is_named(folder: Path) -> None:
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    assert any("notes.txt" in note for note in read_list(folder).notes)


@needs_shared
@pytest.mark.parametrize(
    ("folder_name", "entries", "complete", "names_complete"),
    [
        ("2021-07_watchman_bench", 8976, True, True),
        ("2021-04-25_garybogle", 8890, True, True),
        ("2019-01_watchman", 7379, True, True),
        ("sdn_daily/2021-08-18", 9083, True, False),
        ("sdn_daily/2021-08-20a", 9086, True, False),
        ("sdn_daily/2023-06-21", 12635, True, False),
    ],
)
def test_official_files_give_the_counts_of_their_origin_page(
    folder_name: str, entries: int, complete: bool, names_complete: bool
) -> None:
    load = read_list(OFAC / folder_name)
    assert load.counts.entries == entries
    assert (load.snapshot.complete, load.snapshot.names_complete) == (complete, names_complete)
    assert load.set_aside == ()


@needs_shared
@pytest.mark.parametrize(
    ("before", "after", "added", "removed", "changed"),
    [
        ("2021-08-18", "2021-09-03", 45, 4, 38),
        ("2021-09-03", "2021-09-17", 32, 0, 3),
        ("2021-09-17", "2021-12-30", 235, 383, 88),
    ],
)
def test_known_deltas_between_daily_files(before: str, after: str, added: int, removed: int, changed: int) -> None:
    loads = [read_list(OFAC / "sdn_daily" / day) for day in (before, after)]
    prints = [{found.id: mark for found, mark in zip(load.entries, load.fingerprints, strict=True)} for load in loads]
    both = prints[0].keys() & prints[1].keys()
    assert len(prints[1].keys() - prints[0].keys()) == added
    assert len(prints[0].keys() - prints[1].keys()) == removed
    assert sum(prints[0][number] != prints[1][number] for number in both) == changed


def test_the_list_of_those_not_on_the_sdn_list_is_another_list() -> None:
    load = read_list(FIXTURE.parent / "ofac-cons-2021-03-04")
    assert (load.snapshot.source, load.snapshot.title) == ("ofac-cons", "OFAC non-SDN list")
    assert {found.source for found in load.entries} == {"ofac-cons"}
    assert load.snapshot.complete
    assert load.snapshot.names_complete
    assert any("shows nothing about the SDN list" in note for note in load.notes)


def test_a_country_of_registration_is_no_nationality() -> None:
    bank = read_list(FIXTURE.parent / "ofac-cons-2021-03-04").entries[1]
    assert bank.nationalities == ()
    assert bank.remarks.startswith("Nationality of Registration Testland; ")


def test_a_file_that_mixes_both_lists_is_refused(tmp_path: Path) -> None:
    def row(number: int, programme: bytes) -> bytes:
        return b'%d,"NAME",-0- ,"%b",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n' % (number, programme)

    rows = [row(number, b"NS-PLC" if number <= 30 else b"SDGT") for number in range(1, 101)]
    file = tmp_path / "sdn.csv"
    file.write_bytes(b"".join(rows) + b"\x1a")
    with pytest.raises(RecordError, match=r"sdn\.csv: 30 of 100 entries are of OFAC's non-SDN lists"):
        read_list(file, date="2021-03-04")


@needs_shared
def test_the_official_non_sdn_files_are_read_as_that_list() -> None:
    load = read_list(OFAC / "2018-05-27_cons_perchrh" / "cons_prim.csv", date="2018-04-06")
    assert (load.snapshot.source, load.counts.entries) == ("ofac-cons", 639)
    assert load.snapshot.complete
    assert not load.snapshot.names_complete
