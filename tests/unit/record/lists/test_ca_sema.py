"""The Canadian list in XML: ids made of three fields, aliases parted with care, and files that are refused."""

from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind
from onrecord.record.lists import read_list
from onrecord.record.lists.ca_names import alias_names, entity_names
from tests.shared import ROOT, SHARED, needs_shared

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "ca-sema.xml"
REAL = SHARED / "lists" / "canada_sema" / "2025-05_kebalkhadka" / "cannada.xml"
DAY = "2025-05-02"


def entry(entry_id: str) -> Entry:
    return next(found for found in read_list(FIXTURE, date=DAY).entries if found.id == entry_id)


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = FIXTURE.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "ca.xml"
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def test_country_schedule_and_item_make_the_id() -> None:
    assert [found.id for found in read_list(FIXTURE, date=DAY).entries] == [
        "testland-1-part-1-1",
        "testland-1-part-1-2",
        "testland-1-part-2-2",
        "testland-1-part-2-1",
        "testland-1.1-1",
        "jvcfor-7",
    ]


def test_a_list_without_a_day_is_refused_and_one_given_is_taken() -> None:
    with pytest.raises(RecordError, match="--date"):
        read_list(FIXTURE)
    load = read_list(FIXTURE, date=DAY)
    assert (load.snapshot.date, load.snapshot.dated_by) == (DAY, "given")


def test_a_folder_that_gives_the_month_dates_the_list_by_its_newest_entry_of_that_month(tmp_path: Path) -> None:
    folder = tmp_path / "ca-2025-01"
    folder.mkdir()
    (folder / "ca.xml").write_bytes(FIXTURE.read_bytes())
    assert read_list(folder).snapshot.date == "2025-01-15"


def test_a_day_before_several_listings_is_refused() -> None:
    with pytest.raises(RecordError, match="3 entries are listed after 2021-01-01, the newest on 2025-01-15"):
        read_list(FIXTURE, date="2021-01-01")


def test_one_listing_after_the_day_is_a_note() -> None:
    load = read_list(FIXTURE, date="2024-01-01")
    assert any("testland-1.1-1 is listed on 2025-01-15" in note for note in load.notes)


def test_no_break_spaces_are_spaces_and_labelled_aliases_are_parted() -> None:
    assert [name.text for name in entry("testland-1-part-1-1").names] == [
        "Arven Orlo Tomal",
        "Arwen Tomal",
        "Арвен Томаль",
        "Арвен Томал",
        "Abu Arven",
    ]


def test_the_country_of_the_regulation_is_no_nationality() -> None:
    found = entry("testland-1-part-1-1")
    assert found.programmes == ("Testland",)
    assert found.nationalities == ()


def test_dates_of_birth_and_what_is_none() -> None:
    assert [born.edtf for born in entry("testland-1-part-1-1").born] == ["1972-08-10", "1972-08-11"]
    assert [born.edtf for born in entry("testland-1-part-2-2").born] == ["1963/1964"]
    assert entry("testland-1-part-1-2").born == ()
    assert any("early 1970s" in note for note in read_list(FIXTURE, date=DAY).notes)


def test_an_organisation_has_its_names_in_two_languages_and_a_ship_no_birth() -> None:
    assert [name.text for name in entry("testland-1-part-2-1").names][:3] == [
        "Marsh Bank of Testland",
        "Banque du Marais de Testland",
        "Marsh Bank",
    ]
    ship = entry("testland-1.1-1")
    assert (ship.kind, ship.born, ship.remarks) == (MentionKind.OTHER, (), "Oil Tanker; IMO 1234567")


@pytest.mark.parametrize(
    ("cell", "forms"),
    [
        ("Марш Томал; Arven Tomal", ("Марш Томал", "Arven Tomal")),
        ("Анна Роу Квилл or Анна Роу Томал", ("Анна Роу Квилл", "Анна Роу Томал")),
        ("Aleksandr Evgenyevich or Evgenievich Kon", ("Aleksandr Evgenyevich or Evgenievich Kon",)),
        ("Masood Darsh, Masood Dors", ("Masood Darsh", "Masood Dors")),
        ("Quill, Northlander", ("Quill Northlander",)),
    ],
)
def test_names_of_persons_are_parted_only_where_it_is_sure(cell: str, forms: tuple[str, ...]) -> None:
    assert alias_names(cell, person=True).forms == forms


@pytest.mark.parametrize(
    ("cell", "forms"),
    [
        ("BSZ, BSW, Marsh Metal Holding", ("BSZ", "BSW", "Marsh Metal Holding")),
        ("Болото, АО", ("Болото, АО",)),
        ("Marsh Service, LLC", ("Marsh Service, LLC",)),
    ],
)
def test_a_legal_form_after_a_comma_belongs_to_the_name(cell: str, forms: tuple[str, ...]) -> None:
    assert alias_names(cell, person=False).forms == forms


def test_a_slash_inside_brackets_parts_no_languages() -> None:
    assert entity_names("MEC Mills (Hmaw/Pyi)") == ("MEC Mills (Hmaw/Pyi)",)


def test_a_record_without_an_item_is_set_aside(tmp_path: Path) -> None:
    load = read_list(changed(tmp_path, "<Item>7</Item>", ""), date=DAY)
    assert [row.why for row in load.set_aside] == ["no item number or no regulation, of which its id is made"]


def test_an_id_that_stands_there_twice_is_set_aside(tmp_path: Path) -> None:
    load = read_list(changed(tmp_path, "<Schedule>1,Part 2</Schedule>", "<Schedule>1, Part 1</Schedule>"), date=DAY)
    assert [row.why for row in load.set_aside] == ["testland-1-part-1-2 stands in the list twice"]


def test_a_field_nobody_handles_is_reported(tmp_path: Path) -> None:
    file = changed(tmp_path, "<Item>7</Item>", "<Item>7</Item><ShoeSize>44</ShoeSize>")
    assert read_list(file, date=DAY).unknown_fields == ("record/ShoeSize",)


def test_a_list_without_records_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "ca.xml"
    file.write_text("<data-set></data-set>", encoding="utf-8")
    with pytest.raises(RecordError, match="no entry"):
        read_list(file, date=DAY)


@pytest.mark.parametrize("keep", range(100))
def test_a_cut_file_is_refused_wherever_it_is_cut(tmp_path: Path, keep: int) -> None:
    data = FIXTURE.read_bytes()
    file = tmp_path / "ca.xml"
    file.write_bytes(data[: len(data.rstrip()) * keep // 100])
    with pytest.raises(RecordError):
        read_list(file, date=DAY)


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><data-set '
    with pytest.raises(RecordError, match="document type"):
        read_list(changed(tmp_path, "<data-set ", bomb), date=DAY)


@needs_shared
def test_the_official_file_gives_the_counts_of_its_origin_page() -> None:
    load = read_list(REAL)
    assert (load.counts.entries, load.counts.individuals, load.counts.entities) == (4759, 3334, 1316)
    assert load.counts.others == 109
    assert load.snapshot.complete
    assert (load.snapshot.date, load.snapshot.dated_by) == ("2025-05-01", "folder")
    assert load.set_aside == ()
    assert load.unknown_fields == ()
    assert all(found.listed_on for found in load.entries)


@needs_shared
@pytest.mark.parametrize("keep", [1, 5000, 400_000, 1_000_000, 1_454_000])
def test_the_official_file_cut_anywhere_is_refused(tmp_path: Path, keep: int) -> None:
    file = tmp_path / "cannada.xml"
    file.write_bytes(REAL.read_bytes()[:keep])
    with pytest.raises(RecordError):
        read_list(file, date=DAY)
