"""OFAC's lists in their advanced XML: listing dates, scripts, relations, and files that are refused."""

from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

FIXTURES = ROOT / "tests" / "fixtures" / "lists"
FIXTURE = FIXTURES / "ofac-sdn-advanced-2021-03-04.xml"
REAL = SHARED / "lists" / "ofac" / "cons_advanced_radwo" / "cons_advanced.xml"
NEW_NAMESPACE = b"https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML"


def entry(entry_id: str) -> Entry:
    return next(found for found in read_list(FIXTURE).entries if found.id == entry_id)


def altered(tmp_path: Path, old: str, new: str) -> Path:
    text = FIXTURE.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "sdn_advanced.xml"
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def test_snapshot_takes_the_date_of_issue() -> None:
    load = read_list(FIXTURE)
    assert (load.snapshot.source, load.snapshot.date, load.snapshot.dated_by) == ("ofac", "2021-03-04", "file")
    assert not load.snapshot.complete
    assert any("has 4 parties, where the list has long had more: an excerpt" in note for note in load.notes)
    counts = load.counts
    assert (counts.entries, counts.individuals, counts.entities, counts.others) == (4, 2, 1, 1)
    assert (counts.names, counts.weak_names, counts.set_aside) == (10, 2, 0)
    assert load.unknown_fields == ()


def test_ids_names_and_dates_are_those_of_the_csv_form() -> None:
    from_csv = {found.id: found for found in read_list(FIXTURES / "ofac-2021-03-04").entries}
    for found in read_list(FIXTURE).entries:
        other = from_csv[found.id]
        for name in ("kind", "programmes", "born", "born_at", "nationalities", "gender", "titles"):
            assert getattr(found, name) == getattr(other, name)
        latin = {name for name in found.names if name.script == "Latn"}
        assert found.id == "104" or latin == set(other.names)


def test_the_listing_date_is_the_first_on_the_list() -> None:
    assert [found.listed_on for found in read_list(FIXTURE).entries] == [
        "2011-02-09",
        "2010-01-02",
        "2020-02-03",
        "2021-03-04",
    ]


def test_names_keep_their_script_quality_and_order() -> None:
    assert [(name.text, name.quality, name.script) for name in entry("101").names] == [
        ("Arven TOMAL", NameQuality.PRIMARY, "Latn"),
        ("ارون تومال", NameQuality.PRIMARY, "Arab"),
        ("Arwen TOMAL", NameQuality.GOOD, "Latn"),
        ("ABU ARVEN", NameQuality.WEAK, "Latn"),
    ]
    assert [name.text for name in entry("104").names] == ["Jin Hovich SON", "孙进"]


def test_relations_keep_their_words_and_the_id_of_the_other() -> None:
    assert entry("103").linked_to == ("MARSH BROTHERHOOD",)
    assert entry("103").remarks.endswith("Owned or Controlled By: MARSH BROTHERHOOD (102).")
    former = entry("104")
    assert former.linked_to == ()
    assert "formerly Owned or Controlled By: MARSH BROTHERHOOD (102)" in former.remarks
    assert former.remarks.endswith("Owned or Controlled By: profile 999.")
    assert former.linked_ids == ()


@pytest.mark.parametrize(
    ("first", "last", "edtf"),
    [
        ((1962, 1, 1), (1962, 12, 31), "1962"),
        ((1962, 3, 1), (1962, 3, 31), "1962-03"),
        ((1962, 3, 2), (1962, 3, 2), "1962-03-02"),
        ((1962, 1, 1), (1964, 12, 31), "1962/1964"),
        ((1962, 3, 2), (1962, 5, 6), "1962-03-02/1962-05-06"),
    ],
)
def test_a_date_period_becomes_the_date_that_it_stands_for(
    tmp_path: Path, first: tuple[int, int, int], last: tuple[int, int, int], edtf: str
) -> None:
    def points(date: tuple[int, int, int]) -> str:
        inner = "<Year>{}</Year><Month>{}</Month><Day>{}</Day>".format(*date)
        return f"<From>{inner}</From><To>{inner}</To>"

    file = altered(tmp_path, points((1987, 1, 1)), points(first))
    file.write_text(file.read_text(encoding="utf-8").replace(points((1989, 12, 31)), points(last)), encoding="utf-8")
    assert read_list(file).entries[0].born[2].edtf == edtf


def test_addresses_documents_and_contact_data_are_left_out_and_show_in_the_fingerprint(tmp_path: Path) -> None:
    before = read_list(FIXTURE)
    assert not any(private in repr(before.entries) for private in ("Secret", "Z0000001", "someone@example.org"))
    for old, new in (("1 Secret Street", "2 Secret Street"), ("Z0000001", "Z0000002")):
        after = read_list(altered(tmp_path, old, new))
        assert before.entries == after.entries
        changed = [a != b for a, b in zip(before.fingerprints, after.fingerprints, strict=True)]
        assert changed == [True, False, False, False]


def test_new_ids_of_parts_are_no_change(tmp_path: Path) -> None:
    after = read_list(altered(tmp_path, 'DocumentedName ID="2"', 'DocumentedName ID="22"'))
    assert after.fingerprints == read_list(FIXTURE).fingerprints


def test_the_new_namespace_is_read(tmp_path: Path) -> None:
    file = altered(tmp_path, "http://www.un.org/sanctions/1.0", NEW_NAMESPACE.decode())
    assert read_list(file).entries == read_list(FIXTURE).entries


def test_what_nobody_handles_is_reported(tmp_path: Path) -> None:
    file = altered(
        tmp_path, "<Comment>Trader.</Comment>", '<Comment Mood="dark">Trader.</Comment><ShoeSize>44</ShoeSize>'
    )
    assert read_list(file).unknown_fields == ("Comment@Mood", "DistinctParties/ShoeSize")


def test_a_party_whose_values_stand_for_nothing_is_set_aside_with_its_line(tmp_path: Path) -> None:
    load = read_list(altered(tmp_path, 'AliasTypeID="1401"', 'AliasTypeID="1499"'))
    assert load.set_aside == (("sdn_advanced.xml, line 30", "AliasType 1499 is not among the reference values"),)
    assert not load.snapshot.complete


def test_dates_of_another_calendar_are_left_out_and_noted(tmp_path: Path) -> None:
    load = read_list(altered(tmp_path, ">Gregorian<", ">Hijri<"))
    assert load.entries[0].born == ()
    assert any("101 Birthdate" in note for note in load.notes)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("<Year>2021</Year>", "<Year>soon</Year>", "DateOfIssue is 'soon 3 4'"),
        ("ProfileRelationships>", "Relations>", "the section ProfileRelationships is missing"),
        ("SDN List", "Some List", "of 4 parties, 0 are on the SDN list and 0 on others"),
        ('<DistinctParty FixedRef="103">', '<DistinctParty FixedRef="103" DeltaAction="add">', "changes since another"),
        ("</DistinctParties>", "", "cut or damaged"),
        ("<Sanctions ", '<!DOCTYPE Sanctions [<!ENTITY a "b">]><Sanctions ', "document type"),
    ],
)
def test_damage_is_refused_in_one_sentence(tmp_path: Path, old: str, new: str, says: str) -> None:
    with pytest.raises(RecordError, match=says):
        read_list(altered(tmp_path, old, new))


def test_a_cut_anywhere_is_refused(tmp_path: Path) -> None:
    data = FIXTURE.read_bytes().rstrip()
    file = tmp_path / "sdn_advanced.xml"
    for percent in range(100):
        file.write_bytes(data[: len(data) * percent // 100])
        with pytest.raises(RecordError):
            read_list(file)


@needs_shared
def test_the_official_file_is_the_non_sdn_list_with_listing_dates() -> None:
    load = read_list(REAL)
    assert (load.snapshot.source, load.snapshot.date) == ("ofac-cons", "2020-03-17")
    assert load.snapshot.complete
    assert (load.counts.entries, load.counts.individuals, load.counts.entities) == (375, 82, 293)
    assert (load.set_aside, load.unknown_fields) == ((), ())
    found = {entry.id: entry for entry in load.entries}
    assert all(entry.listed_on for entry in load.entries)
    # Listed by OFAC in 2006; in 2014 it came on the consolidated list, in 2016 on the SDN list, which is another.
    assert found["9659"].listed_on == "2006-04-12"
    assert found["9659"].linked_ids == ("ofac:9659",)
    assert found["17526"].nationalities == ("Switzerland",)
    assert sum(bool(entry.linked_ids) for entry in load.entries) == 9
    assert sum(bool(entry.linked_to) for entry in load.entries) == 276


@needs_shared
def test_the_advanced_form_agrees_with_the_classic_one_of_other_years() -> None:
    advanced = {found.id: found for found in read_list(REAL).entries}
    classic = {
        found.id: found for found in read_list(REAL.parents[1] / "2018-05-27_cons_perchrh" / "consolidated.xml").entries
    }
    both = advanced.keys() & classic.keys()
    assert len(both) == 373
    for name in ("kind", "born", "born_at", "nationalities", "gender", "titles"):
        assert [key for key in both if getattr(advanced[key], name) != getattr(classic[key], name)] == []


@needs_shared
def test_the_official_file_is_refused_wherever_it_is_cut(tmp_path: Path) -> None:
    data = REAL.read_bytes().rstrip()
    file = tmp_path / "cons_advanced.xml"
    for percent in range(1, 100):
        file.write_bytes(data[: len(data) * percent // 100])
        with pytest.raises(RecordError):
            read_list(file)
