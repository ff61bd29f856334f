"""The UN list in XML: values, quirks, and files that are refused."""

import re
from pathlib import Path

import pytest
from lxml import etree

from onrecord.errors import ConfigError, RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from onrecord.record.lists.un_low_bytes import recovered_arabic
from tests.shared import ROOT, SHARED, needs_shared

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "un-2021-02-03.xml"
UN = SHARED / "lists" / "un"


def entry(entry_id: str) -> Entry:
    return next(found for found in read_list(FIXTURE).entries if found.id == entry_id)


def test_snapshot_takes_the_date_as_written_in_the_file() -> None:
    load = read_list(FIXTURE)
    assert (load.snapshot.source, load.snapshot.date, load.snapshot.dated_by) == ("un", "2021-02-03", "file")
    assert load.snapshot.complete
    assert load.snapshot.names_complete
    assert (load.counts.entries, load.counts.individuals, load.counts.entities) == (3, 2, 1)
    assert load.set_aside == ()
    assert load.unknown_fields == ()


def test_a_date_given_that_differs_is_reported_and_not_used() -> None:
    load = read_list(FIXTURE, date="2021-02-04")
    assert load.snapshot.date == "2021-02-03"
    assert any("2021-02-04" in note for note in load.notes)


def test_a_date_that_is_no_day_is_refused() -> None:
    with pytest.raises(ConfigError):
        read_list(FIXTURE, date="2021-13-01")


def test_names_are_joined_split_and_graded() -> None:
    names = {(name.text, name.quality, name.script) for name in entry("XTi.001").names}
    assert names == {
        ("ARVEN TOMAL", NameQuality.PRIMARY, "Latn"),
        ("ارون تومال", NameQuality.PRIMARY, "Arab"),
        ("Arwen Tomal", NameQuality.GOOD, "Latn"),
        ("Arfen Tomal", NameQuality.GOOD, "Latn"),
        ("Abu Arven", NameQuality.WEAK, "Latn"),
        ("Arven Tomalev", NameQuality.GOOD, "Latn"),
        ("Arven Tomaleff", NameQuality.GOOD, "Latn"),
    }


def test_the_short_form_of_an_organisation_is_a_name_of_its_own() -> None:
    found = entry("XTe.010")
    assert found.kind is MentionKind.ORGANIZATION
    assert [name.text for name in found.names] == [
        "MARSH BROTHERHOOD",
        "MBH",
        "أخوية المستنقع",
        "Brothers of the Marsh",
        "Marsh Band",
        "Marsh Trading, Ltd",
    ]
    assert {name.quality for name in found.names[1:]} == {NameQuality.GOOD}


def test_dates_of_birth_become_edtf_and_others_are_noted() -> None:
    assert [born.edtf for born in entry("XTi.001").born] == ["1966-01-01", "1958/1964", "1965~", "1973-11"]
    assert any("Hijri" in note for note in read_list(FIXTURE).notes)


def test_listing_date_loses_its_zone_and_placeholders_are_dropped() -> None:
    found = entry("XTi.001")
    assert found.listed_on == "2011-02-09"
    assert found.updated_on == ("2012-06-01",)
    assert found.nationalities == ("Testland",)
    assert found.born_at == ("Oldtown, Testland",)
    assert found.titles == ("Maulavi", "Minister of Roads under the Taliban regime", "Governor of Eastland Province")


def test_addresses_and_documents_are_left_out() -> None:
    assert "Secret" not in repr(read_list(FIXTURE).entries)
    assert "Z0000001" not in repr(read_list(FIXTURE).entries)


def test_a_change_in_what_is_left_out_changes_the_fingerprint(tmp_path: Path) -> None:
    changed = tmp_path / "un.xml"
    changed.write_bytes(FIXTURE.read_bytes().replace(b"Z0000001", b"Z0000002"))
    before, after = read_list(FIXTURE), read_list(changed)
    assert before.entries == after.entries
    assert [a != b for a, b in zip(before.fingerprints, after.fingerprints, strict=True)] == [True, False, False]


def test_an_element_nobody_handles_is_reported(tmp_path: Path) -> None:
    file = tmp_path / "un.xml"
    file.write_bytes(FIXTURE.read_bytes().replace(b"<DATAID>3</DATAID>", b"<SHOE_SIZE>44</SHOE_SIZE>"))
    assert read_list(file).unknown_fields == ("ENTITY/SHOE_SIZE",)


def test_an_entry_without_an_id_is_set_aside_and_the_list_is_not_complete(tmp_path: Path) -> None:
    file = tmp_path / "un.xml"
    file.write_bytes(FIXTURE.read_bytes().replace(b"<REFERENCE_NUMBER>XTi.002<", b"<REFERENCE_NUMBER><"))
    load = read_list(file)
    assert load.counts.entries == 2
    assert load.counts.set_aside == 1
    assert not load.snapshot.complete
    assert "no id" in load.set_aside[0].why


@pytest.mark.parametrize("keep", range(0, 100, 3))
def test_a_cut_file_is_refused_wherever_it_is_cut(tmp_path: Path, keep: int) -> None:
    data = FIXTURE.read_bytes()
    file = tmp_path / "un.xml"
    file.write_bytes(data[: len(data.rstrip()) * keep // 100])
    with pytest.raises(RecordError):
        read_list(file)


def test_a_cut_file_names_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "un.xml"
    file.write_bytes(FIXTURE.read_bytes()[:3000])
    with pytest.raises(RecordError, match=r"un\.xml, line \d+: the XML is cut or damaged"):
        read_list(file)


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE x [<!ENTITY a "b">]>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    ],
)
def test_a_document_type_is_refused(tmp_path: Path, prologue: str) -> None:
    file = tmp_path / "un.xml"
    text = FIXTURE.read_text(encoding="utf-8").replace("<CONSOLIDATED_LIST", prologue + "<CONSOLIDATED_LIST", 1)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RecordError, match="document type"):
        read_list(file)


def test_two_lists_in_one_folder_are_refused(tmp_path: Path) -> None:
    for name in ("a.xml", "b.xml"):
        (tmp_path / name).write_bytes(FIXTURE.read_bytes())
    with pytest.raises(RecordError, match="one snapshot"):
        read_list(tmp_path)


@needs_shared
@pytest.mark.parametrize(
    ("path", "date", "individuals", "entities"),
    [
        ("2015_johnfkraus/consolidated-2015-03-30.xml", "2015-03-27", 622, 424),
        ("2018-10-30_perchrh/consolidated.xml", "2018-10-29", 703, 390),
        ("2020-11-24_Lcrs123/consolidated.xml", "2020-11-23", 713, 305),
        ("2020-12-08_Lcrs123", "2020-12-01", 712, 294),
        ("2024-09-25_xd-mau5/consolidated.xml", "2024-09-26", 682, 193),
    ],
)
def test_official_files_give_the_counts_of_their_origin_page(
    path: str, date: str, individuals: int, entities: int
) -> None:
    load = read_list(UN / path)
    assert load.snapshot.date == date
    assert (load.counts.individuals, load.counts.entities) == (individuals, entities)
    assert load.unknown_fields == ()
    assert load.set_aside == ()


@needs_shared
def test_known_deltas_between_official_files() -> None:
    ids = [
        {found.id for found in read_list(UN / folder).entries}
        for folder in ("2020-11-24_Lcrs123", "2020-12-01_Lcrs123", "2020-12-08_Lcrs123", "2024-09-25_xd-mau5")
    ]
    assert ids[0] == ids[1]
    assert (len(ids[1] - ids[2]), len(ids[2] - ids[1])) == (12, 0)
    assert (len(ids[3] - ids[2]), len(ids[2] - ids[3])) == (41, 172)


@needs_shared
def test_the_damaged_copy_is_refused_and_its_damage_named() -> None:
    with pytest.raises(RecordError, match=r"consolidated\.xml, line 53: the XML is cut or damaged") as caught:
        read_list(UN / "2025-08-18_wallblue4" / "consolidated.xml")
    assert "each character was cut to its low byte" in caught.value.message
    assert "can be read again as Arabic script" in caught.value.message
    assert "Fetch the list again" in caught.value.hint


@needs_shared
def test_arabic_names_come_back_from_their_low_bytes() -> None:
    data = (UN / "2025-08-18_wallblue4" / "consolidated.xml").read_bytes()
    lost = {}
    for block in re.findall(rb"<(?:INDIVIDUAL|ENTITY)>.*?</(?:INDIVIDUAL|ENTITY)>", data, re.DOTALL):
        reference = re.search(rb"<REFERENCE_NUMBER>([^<]*)<", block)
        name = re.search(rb"<NAME_ORIGINAL_SCRIPT>([^<]+)<", block)
        if reference and name:
            lost[reference[1].decode().strip()] = recovered_arabic(name[1])
    clean = {}
    for element in etree.parse(UN / "2024-09-25_xd-mau5" / "consolidated.xml").iter("INDIVIDUAL", "ENTITY"):
        said = " ".join((element.findtext("NAME_ORIGINAL_SCRIPT") or "").split())
        clean[(element.findtext("REFERENCE_NUMBER") or "").strip()] = said
    for key in ("TAi.040", "TAi.144", "TAi.146", "TAi.150"):
        assert lost[key] == clean[key], key
    # Of the same names a year before, some were changed by the list; Cyrillic ones are not read as Arabic.
    back = {key: " ".join(name.split()) for key, name in lost.items() if name}
    same = [key for key, name in back.items() if name == clean.get(key)]
    assert len(same) > 0.9 * len(back) > 300
    assert lost["QDi.363"] is None


def test_another_damage_is_not_taken_for_lost_bytes(tmp_path: Path) -> None:
    file = tmp_path / "un.xml"
    file.write_bytes(FIXTURE.read_bytes().replace(b"MARSH BROTHERHOOD", b"MARSH \xe9\x19"))
    with pytest.raises(RecordError) as caught:
        read_list(file)
    assert "low byte" not in caught.value.message


@needs_shared
@pytest.mark.parametrize("keep", [1, 1000, 9000, 400_000, 1_000_000, 1_592_000, 1_592_400])
def test_an_official_file_cut_anywhere_is_refused(tmp_path: Path, keep: int) -> None:
    file = tmp_path / "consolidated.xml"
    file.write_bytes((UN / "2020-12-08_Lcrs123" / "consolidated.xml").read_bytes()[:keep])
    with pytest.raises(RecordError):
        read_list(file)
