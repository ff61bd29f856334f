"""The EU list in its older XML: values, quirks, and files that are refused."""

import re
from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "eu-global-2014-05-06.xml"
OFFICIAL = SHARED / "lists" / "eu" / "2016-02_opendatalabcz" / "data.xml"


def write(folder: Path, data: bytes) -> Path:
    file = folder / "global.xml"
    file.write_bytes(data)
    return file


def test_the_date_of_the_file_has_its_day_first() -> None:
    load = read_list(FIXTURE)
    assert (load.snapshot.source, load.snapshot.date) == ("eu", "2014-05-06")
    assert (load.counts.individuals, load.counts.entities, load.set_aside) == (1, 1, ())
    assert load.unknown_fields == ()
    assert not load.snapshot.complete


def test_names_repeated_for_each_act_stand_once_and_the_plain_one_leads() -> None:
    person, group = read_list(FIXTURE).entries
    assert [(name.text, name.quality) for name in person.names] == [
        ("Arven Tomal", NameQuality.PRIMARY),
        ("Arvène Tomal", NameQuality.GOOD),
    ]
    assert group.kind is MentionKind.ORGANIZATION
    assert [(name.text, name.script) for name in group.names] == [
        ("Marsh Brotherhood", "Latn"),
        ("MBH", "Latn"),
        ("Αδελφότητα του Βάλτου", "Grek"),
    ]


def test_values_of_a_person() -> None:
    person = read_list(FIXTURE).entries[0]
    assert person.id == "9010"
    assert [born.edtf for born in person.born] == ["1966-01-02", "1942~", "1958/1964"]
    assert [born.approximate for born in person.born] == [False, True, True]
    assert person.born_at == ("Oldtown, Afghanistan",)
    assert person.nationalities == ("Afghanistan",)
    assert person.programmes == ("AFG", "TAQA")
    assert person.titles == ("Maulavi", "Minister of Roads")
    assert person.gender == "male"
    assert any("3 Jumada 1343" in note for note in read_list(FIXTURE).notes)


def test_the_listing_is_on_or_before_the_first_act_that_the_entry_cites() -> None:
    assert [found.listed_on for found in read_list(FIXTURE).entries] == ["../2007-08-18", "../2003-07-08"]


def test_addresses_documents_and_contact_data_are_left_out() -> None:
    entries = repr(read_list(FIXTURE).entries)
    assert not any(secret in entries for secret in ("Secret", "Z0000001", "900 000", "2001-01-01"))


def test_an_element_or_attribute_nobody_handles_is_reported(tmp_path: Path) -> None:
    data = FIXTURE.read_bytes().replace(b"<LANGUAGE/>", b"<SHOE/>", 1).replace(b'Type="E"', b'Type="E" hat="1"')
    assert read_list(write(tmp_path, data)).unknown_fields == ("ENTITY@hat", "NAME/SHOE")


def test_an_id_that_stands_twice_is_set_aside(tmp_path: Path) -> None:
    load = read_list(write(tmp_path, FIXTURE.read_bytes().replace(b'Id="9020" Type', b'Id="9010" Type')))
    assert (load.counts.entries, load.counts.set_aside) == (1, 1)


def test_a_date_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="31/02/2014"):
        read_list(write(tmp_path, FIXTURE.read_bytes().replace(b"06/05/2014", b"31/02/2014")))


@pytest.mark.parametrize("percent", range(100))
def test_a_file_cut_at_any_percent_is_refused(tmp_path: Path, percent: int) -> None:
    data = FIXTURE.read_bytes().rstrip()
    with pytest.raises(RecordError):
        read_list(write(tmp_path, data[: len(data) * percent // 100]))


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    data = FIXTURE.read_bytes().replace(b"<WHOLE", b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><WHOLE', 1)
    with pytest.raises(RecordError, match="document type"):
        read_list(write(tmp_path, data))


@needs_shared
def test_counts_of_the_official_file_are_those_of_its_text() -> None:
    raw = OFFICIAL.read_text(encoding="utf-8")
    load = read_list(OFFICIAL)
    assert (load.snapshot.date, load.snapshot.complete) == ("2016-02-11", False)
    assert load.counts.entries == len(re.findall(r"<ENTITY Id=", raw)) == 595
    assert load.counts.individuals == len(re.findall(r'<ENTITY Id="\d+" Type="P"', raw)) == 319
    assert load.counts.entities == len(re.findall(r'<ENTITY Id="\d+" Type="E"', raw)) == 276
    assert {found.id for found in load.entries} == set(re.findall(r'<ENTITY Id="(\d+)"', raw))
    assert (load.set_aside, load.unknown_fields) == ((), ())
    births = {
        (block.partition('"')[0], date)
        for block in raw.split('<ENTITY Id="')[1:]
        for date in re.findall(r"<DATE>([^<]+)", block)
    }
    plain = {(number, date) for number, date in births if re.fullmatch(r"\d{4}(-\d\d-\d\d)?", date)}
    read = {(found.id, born.edtf) for found in load.entries for born in found.born}
    assert plain <= read
    assert len(read) == len({(number, " ".join(date.split())) for number, date in births})


@needs_shared
@pytest.mark.parametrize("percent", range(5, 100, 19))
def test_the_official_file_cut_anywhere_is_refused(tmp_path: Path, percent: int) -> None:
    data = OFFICIAL.read_bytes().rstrip()
    with pytest.raises(RecordError):
        read_list(write(tmp_path, data[: len(data) * percent // 100]))
