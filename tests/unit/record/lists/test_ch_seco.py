"""The Swiss list in XML: history in the file, names in parts, and files that are refused."""

from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "ch-2026-08-27.xml"


def entry(entry_id: str) -> Entry:
    return next(found for found in read_list(FIXTURE).entries if found.id == entry_id)


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = FIXTURE.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "ch.xml"
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def test_the_file_dates_itself_and_counts_by_kind() -> None:
    load = read_list(FIXTURE, date="2026-08-28")
    assert (load.snapshot.source, load.snapshot.date, load.snapshot.dated_by) == ("ch", "2026-08-27", "file")
    assert (load.counts.individuals, load.counts.entities, load.counts.others) == (1, 1, 1)
    assert any("2026-08-28" in note for note in load.notes)
    assert load.unknown_fields == ()


def test_a_delisted_target_is_set_aside_with_its_day_and_is_no_entry() -> None:
    load = read_list(FIXTURE)
    assert [row.why for row in load.set_aside] == ["9040: de-listed on 2016-03-01"]
    assert "Nessa Quill" not in repr(load.entries)


def test_an_excerpt_is_not_taken_for_the_whole_list() -> None:
    load = read_list(FIXTURE)
    assert not load.snapshot.complete
    assert any("excerpt" in note for note in load.notes)


def test_names_in_old_states_of_an_entry_are_skipped() -> None:
    texts = [name.text for name in entry("9001").names]
    assert "Old Removed Name" not in texts
    assert "Copied Name" not in texts


def test_names_follow_the_order_of_their_parts_and_their_variants() -> None:
    assert {(name.text, name.quality, name.script) for name in entry("9001").names} == {
        ("Arven Tomal", NameQuality.PRIMARY, "Latn"),
        ("Tomal Arven", NameQuality.GOOD, "Latn"),
        ("Arwen Tomal", NameQuality.GOOD, "Latn"),
        ("ارون تومال", NameQuality.GOOD, "Arab"),
        ("Abu Arven", NameQuality.WEAK, "Latn"),
        ("Orlo Quill", NameQuality.GOOD, "Latn"),
        ("Rolo Tomal", NameQuality.GOOD, "Latn"),
    }
    assert entry("9001").titles == ("Maulavi",)


def test_the_listing_date_is_that_of_the_listing_in_force() -> None:
    found = entry("9001")
    assert found.listed_on == "2020-01-03"
    assert found.updated_on == ("2024-02-03",)
    assert entry("9020").listed_on == "2021-08-11"


def test_facts_come_with_their_quality_and_places_are_looked_up() -> None:
    found = entry("9001")
    assert [(born.edtf, born.approximate) for born in found.born] == [("1980-03-23", False), ("1979~", True)]
    assert found.born_at == ("Oldtown, East, Testland",)
    assert found.nationalities == ("Testland",)
    assert found.gender == "male"
    assert found.programmes == ("Testland",)
    assert "Relation 'member-of': ch:9020." in found.remarks


def test_the_id_of_the_un_list_is_linked_and_numbers_of_other_lists_are_not() -> None:
    assert entry("9001").linked_ids == ("un:XTi.001",)
    assert entry("9020").linked_ids == ()


def test_addresses_documents_and_numbers_are_left_out() -> None:
    load = read_list(FIXTURE)
    for secret in ("Secret", "Z0000001", "0000000001"):
        assert secret not in repr(load.entries)
    assert "IMO Number: 1234567" in entry("9030").remarks
    assert entry("9030").kind is MentionKind.OTHER


def test_a_change_in_what_is_left_out_changes_the_fingerprint(tmp_path: Path) -> None:
    before, after = read_list(FIXTURE), read_list(changed(tmp_path, "Secret Lane 4", "Secret Lane 5"))
    assert [a == b for a, b in zip(before.fingerprints, after.fingerprints, strict=True)] == [False, True, True]


def test_an_element_nobody_handles_is_reported(tmp_path: Path) -> None:
    file = changed(tmp_path, "</justification>\n    </entity>", "</justification><shoe-size>44</shoe-size></entity>")
    assert read_list(file).unknown_fields == ("entity/shoe-size",)


def test_a_state_nobody_knows_is_set_aside(tmp_path: Path) -> None:
    file = changed(
        tmp_path, 'modification-type="de-listed" enactment-date="2016', 'modification-type="x" enactment-date="2016'
    )
    load = read_list(file)
    assert [row.why for row in load.set_aside] == ["9040: its state is 'x', which is not known"]


def test_a_part_of_the_list_is_not_the_whole(tmp_path: Path) -> None:
    load = read_list(changed(tmp_path, "whole-list", "delta-list"))
    assert any("not the whole list" in note for note in load.notes)


@pytest.mark.parametrize("date", ["", "2026-13-01", "soon"])
def test_a_list_without_a_day_is_refused(tmp_path: Path, date: str) -> None:
    with pytest.raises(RecordError, match="no day"):
        read_list(changed(tmp_path, "2026-08-27", date))


def test_a_list_without_targets_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "ch.xml"
    file.write_text('<swiss-sanctions-list list-type="whole-list" date="2026-08-27"/>', encoding="utf-8")
    with pytest.raises(RecordError, match="no entry"):
        read_list(file)


@pytest.mark.parametrize("keep", range(100))
def test_a_cut_file_is_refused_wherever_it_is_cut(tmp_path: Path, keep: int) -> None:
    data = FIXTURE.read_bytes()
    file = tmp_path / "ch.xml"
    file.write_bytes(data[: len(data.rstrip()) * keep // 100])
    with pytest.raises(RecordError):
        read_list(file)


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    ],
)
def test_a_document_type_is_refused(tmp_path: Path, prologue: str) -> None:
    with pytest.raises(RecordError, match="document type"):
        read_list(changed(tmp_path, "<swiss-sanctions-list", prologue + "<swiss-sanctions-list"))


@needs_shared
def test_the_excerpt_of_the_official_file_has_one_party_in_force() -> None:
    load = read_list(SHARED / "lists" / "ch_seco" / "2026-08-27_excerpt")
    assert load.snapshot.date == "2026-08-27"
    assert [(found.id, found.names[0].text, found.listed_on) for found in load.entries] == [
        ("46130", "Belagroprombank", "2021-08-11")
    ]
    assert [row.why for row in load.set_aside] == ["5142: de-listed on 2016-03-01"]
    assert load.unknown_fields == ()
