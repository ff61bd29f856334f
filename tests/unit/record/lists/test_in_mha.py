"""India's page of banned organisations: what it states, and pages that are refused."""

from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "in-mha.html"
REAL = SHARED / "lists" / "india_mha" / "opensanctions_repo" / "data.html"


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = FIXTURE.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "data.html"
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def test_rows_are_entries_and_the_page_says_of_which_day() -> None:
    load = read_list(FIXTURE)
    assert (load.snapshot.date, load.snapshot.dated_by) == ("2015-03-30", "file")
    assert [[name.text for name in found.names] for found in load.entries] == [
        ["Marsh-E-Ban", "Marsh Front Oldtown Regiment"],
        ["United Front of Eastland", "UFE"],
        ["Eastland Party (Reed)", "EP (R)"],
    ]
    assert [found.id for found in load.entries] == ["s35-1", "s35-2", "s35-3"]
    assert load.entries[2].remarks.endswith("all its formations and front organizations.")


def test_a_row_that_points_to_the_un_list_is_no_entry_and_absence_shows_nothing() -> None:
    load = read_list(FIXTURE)
    assert [row.why for row in load.set_aside] == ["s35-4: points to the UN list, and is no entry itself"]
    assert not load.snapshot.complete
    assert not load.snapshot.names_complete


def test_scripts_comments_and_other_tables_are_not_read() -> None:
    text = repr(read_list(FIXTURE))
    assert "Scripted" not in text
    assert "Commented" not in text
    assert "Menu" not in text


def test_a_gap_in_the_numbers_is_noted(tmp_path: Path) -> None:
    load = read_list(changed(tmp_path, "<tr><td>2</td><td>United Front of Eastland (UFE) in Assam</td></tr>\n", ""))
    assert any("row 1 is followed by row 3" in note for note in load.notes)
    assert not load.snapshot.complete


def test_without_a_day_on_the_page_one_must_be_given(tmp_path: Path) -> None:
    file = changed(tmp_path, "(As on 30-03-2015)", "")
    with pytest.raises(RecordError, match="--date"):
        read_list(file)
    assert read_list(file, date="2023-12-18").snapshot.date == "2023-12-18"


def test_a_page_of_the_ministry_without_the_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="no table of organisations"):
        read_list(changed(tmp_path, "UNLAWFUL ACTIVITIES (PREVENTION) ACT", "SOME ACT"))


def test_a_table_without_rows_is_refused(tmp_path: Path) -> None:
    text = FIXTURE.read_text(encoding="utf-8")
    start, end = text.index("<tr><td>1</td>"), text.index("</tbody>")
    file = tmp_path / "data.html"
    file.write_text(text[:start] + text[end:], encoding="utf-8")
    with pytest.raises(RecordError, match="no entry"):
        read_list(file)


@pytest.mark.parametrize("keep", range(100))
def test_a_cut_page_is_refused_wherever_it_is_cut(tmp_path: Path, keep: int) -> None:
    data = FIXTURE.read_bytes()
    file = tmp_path / "data.html"
    file.write_bytes(data[: len(data.rstrip()) * keep // 100])
    with pytest.raises(RecordError):
        read_list(file)


def test_a_page_that_declares_entities_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="entities"):
        read_list(changed(tmp_path, "<!DOCTYPE html>", '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]>'))


def test_a_page_in_another_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "data.html"
    file.write_bytes(FIXTURE.read_bytes().replace(b"Marsh-E-Ban", b"Marsh-\xe9-Ban"))
    with pytest.raises(RecordError, match=r"line 15: byte \d+ is not UTF-8"):
        read_list(file)


@needs_shared
def test_the_official_page_has_38_organisations_and_one_pointer() -> None:
    load = read_list(REAL)
    assert (load.snapshot.date, load.counts.entries, load.counts.entities) == ("2015-03-30", 38, 38)
    assert [row.why for row in load.set_aside] == ["s35-33: points to the UN list, and is no entry itself"]
    names = {found.id: [name.text for name in found.names] for found in load.entries}
    assert names["s35-12"] == ["National Democratic Front of Bodoland", "NDFB"]
    assert names["s35-39"] == ["National Socialist Council of Nagaland (Khaplang)", "NSCN (K)"]


@needs_shared
@pytest.mark.parametrize("keep", range(100))
def test_the_official_page_cut_anywhere_is_refused(tmp_path: Path, keep: int) -> None:
    data = REAL.read_bytes()
    file = tmp_path / "data.html"
    file.write_bytes(data[: len(data.rstrip()) * keep // 100])
    with pytest.raises(RecordError):
        read_list(file)
