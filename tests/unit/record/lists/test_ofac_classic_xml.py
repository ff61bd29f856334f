"""OFAC's lists in their classic XML: the same entries as in the CSV form, and files that are refused."""

from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

FIXTURES = ROOT / "tests" / "fixtures" / "lists"
FIXTURE = FIXTURES / "ofac-sdn-2021-03-04.xml"
OFAC = SHARED / "lists" / "ofac"
CONS_2018 = OFAC / "2018-05-27_cons_perchrh"
NEW_NAMESPACE = b"https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"


def altered(tmp_path: Path, old: bytes, new: bytes) -> Path:
    data = FIXTURE.read_bytes()
    assert old in data
    file = tmp_path / "sdn.xml"
    file.write_bytes(data.replace(old, new))
    return file


def differing(left: Entry, right: Entry) -> set[str]:
    return {name for name in left.__struct_fields__ if getattr(left, name) != getattr(right, name)}


def test_snapshot_takes_the_publish_date_and_agrees_with_the_record_count() -> None:
    load = read_list(FIXTURE)
    assert (load.snapshot.source, load.snapshot.date, load.snapshot.dated_by) == ("ofac", "2021-03-04", "file")
    assert load.snapshot.complete
    assert load.snapshot.names_complete
    counts = load.counts
    assert (counts.entries, counts.individuals, counts.entities, counts.others) == (4, 2, 1, 1)
    assert (counts.names, counts.weak_names, counts.set_aside) == (8, 2, 0)
    assert load.unknown_fields == ()


def test_the_xml_form_gives_the_entries_of_the_csv_form() -> None:
    from_xml, from_csv = read_list(FIXTURE), read_list(FIXTURES / "ofac-2021-03-04")
    for left, right in zip(from_xml.entries, from_csv.entries, strict=True):
        assert differing(left, right) <= {"remarks"}


def test_both_namespaces_are_read(tmp_path: Path) -> None:
    file = altered(tmp_path, b"http://tempuri.org/sdnList.xsd", NEW_NAMESPACE)
    assert read_list(file).entries == read_list(FIXTURE).entries


def test_remarks_are_worded_as_in_the_csv_form() -> None:
    assert read_list(FIXTURE).entries[0].remarks == (
        "DOB 01 Jan 1966; alt. DOB circa 1964; alt. DOB 1987 to 1989; POB Oldtown, Testland; nationality Testland; "
        "citizen Northland; Gender Male; Secondary sanctions risk: section 1(b) of Executive Order 13224; Haji; "
        "Commander of the Marsh Brotherhood; a.k.a. 'ABU ARVEN'; Linked To: MARSH BROTHERHOOD; "
        "Linked To: HILL TRADING, S.A.."
    )


def test_addresses_documents_and_contact_data_are_left_out_and_show_in_the_fingerprint(tmp_path: Path) -> None:
    before = read_list(FIXTURE)
    shown = repr(before.entries)
    assert not any(private in shown for private in ("Secret", "Z0000001", "someone@example.org"))
    after = read_list(altered(tmp_path, b"1 Secret Street", b"2 Secret Street"))
    assert before.entries == after.entries
    assert [a != b for a, b in zip(before.fingerprints, after.fingerprints, strict=True)] == [True, False, False, False]


def test_a_category_that_is_not_strong_makes_a_weak_name(tmp_path: Path) -> None:
    load = read_list(altered(tmp_path, b"<category>strong</category>", b"<category>unknown</category>"))
    assert [name.quality for name in load.entries[0].names[1:]] == [NameQuality.WEAK, NameQuality.WEAK]


def test_a_count_that_does_not_agree_makes_the_snapshot_incomplete(tmp_path: Path) -> None:
    load = read_list(altered(tmp_path, b"<Record_Count>4<", b"<Record_Count>5704<"))
    assert not load.snapshot.complete
    assert not load.snapshot.names_complete
    assert any("says it has 5704 entries and has 4" in note for note in load.notes)


def test_an_element_nobody_handles_is_reported(tmp_path: Path) -> None:
    load = read_list(altered(tmp_path, b"<vesselFlag>Testland</vesselFlag>", b"<shoeSize>44</shoeSize>"))
    assert load.unknown_fields == ("sdnEntry/shoeSize",)


def test_an_entry_that_cannot_be_read_is_set_aside_with_its_line(tmp_path: Path) -> None:
    load = read_list(altered(tmp_path, b"<uid>104</uid>", b"<uid>103</uid>"))
    assert load.counts.entries == 3
    assert load.set_aside == (("sdn.xml, line 155", "103 stands in the list twice"),)
    assert not load.snapshot.complete


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (b"<Publish_Date>03/04/2021<", b"<Publish_Date>soon<", r"sdn\.xml, line 3: Publish_Date is 'soon'"),
        (b"<Record_Count>4<", b"<Record_Count>many<", "Record_Count is 'many'"),
        (b"publshInformation", b"publishInfo", "publshInformation is missing"),
        (b"<sdnType>", b"<kind>", "cut or damaged"),
        (b"<lastName>", b"<lastName>&x;", "cut or damaged"),
        (b"<sdnEntry>", b"<sdnEntry><uid>no</uid>", "no entry in the OFAC SDN list"),
    ],
)
def test_damage_is_refused_with_its_place(tmp_path: Path, old: bytes, new: bytes, says: str) -> None:
    with pytest.raises(RecordError, match=says):
        read_list(altered(tmp_path, old, new))


def test_a_bomb_and_an_external_entity_are_refused_before_anything_is_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden", encoding="utf-8")
    for doctype in (
        b'<!DOCTYPE sdnList [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
        f'<!DOCTYPE sdnList [<!ENTITY c SYSTEM "{secret.as_uri()}">]>'.encode(),
    ):
        file = altered(tmp_path, b"<sdnList ", doctype + b"<sdnList ")
        file.write_bytes(file.read_bytes().replace(b"<lastName>SON<", b"<lastName>&c;<"))
        with pytest.raises(RecordError, match="document type"):
            read_list(file)


def test_a_cut_anywhere_is_refused(tmp_path: Path) -> None:
    data = FIXTURE.read_bytes().rstrip()
    file = tmp_path / "sdn.xml"
    for percent in range(100):
        file.write_bytes(data[: len(data) * percent // 100])
        with pytest.raises(RecordError):
            read_list(file)


@needs_shared
@pytest.mark.parametrize(
    ("path", "source", "date", "entries", "complete"),
    [
        ("2018-05-27_cons_perchrh/consolidated.xml", "ofac-cons", "2018-04-06", 639, True),
        ("2025-05_consolidated_nonsdn_kebalkhadka/consolidated.xml", "ofac-cons", "2025-03-28", 443, True),
        ("sdn_xml_excerpts/govwizely/consolidated.xml", "ofac-cons", "2014-12-17", 16, False),
        ("sdn_xml_excerpts/govwizely/sdn.xml", "ofac", "2014-07-16", 4, False),
    ],
)
def test_official_files_are_told_apart_by_what_is_in_them(
    path: str, source: str, date: str, entries: int, complete: bool
) -> None:
    load = read_list(OFAC / path)
    assert (load.snapshot.source, load.snapshot.date) == (source, date)
    assert (load.counts.entries, load.snapshot.complete) == (entries, complete)
    assert (load.set_aside, load.unknown_fields) == ((), ())


@needs_shared
def test_xml_and_csv_of_one_day_give_the_same_entries_field_by_field(tmp_path: Path) -> None:
    for name in ("cons_prim.csv", "cons_alt.csv", "cons_add.csv"):
        (tmp_path / name).write_bytes((CONS_2018 / name).read_bytes())
    from_csv = read_list(tmp_path, date="2018-04-06")
    from_xml = read_list(CONS_2018 / "consolidated.xml")
    assert (from_csv.counts, from_csv.snapshot.source) == (from_xml.counts, "ofac-cons")
    # Of a person's address the XML form tells the town from the province; the CSV form has both in one cell.
    found = {
        left.id: differing(left, right) - {"facts"} if left.kind is MentionKind.PERSON else differing(left, right)
        for left, right in zip(from_xml.entries, from_csv.entries, strict=True)
    }
    # The two forms order the programmes of these two differently; everything else is equal, remarks to the letter.
    assert {number: names for number, names in found.items() if names} == {
        "17527": {"programmes"},
        "17532": {"programmes"},
    }
    programmes = {entry.id: set(entry.programmes) for entry in from_csv.entries}
    assert all(set(entry.programmes) == programmes[entry.id] for entry in from_xml.entries)


@needs_shared
def test_a_folder_with_both_forms_is_refused() -> None:
    with pytest.raises(RecordError, match="in several forms"):
        read_list(CONS_2018, date="2018-04-06")


@needs_shared
def test_a_real_file_that_is_cut_is_refused_wherever_it_is_cut(tmp_path: Path) -> None:
    data = (CONS_2018 / "consolidated.xml").read_bytes().rstrip()
    file = tmp_path / "consolidated.xml"
    for percent in range(1, 100):
        file.write_bytes(data[: len(data) * percent // 100])
        with pytest.raises(RecordError):
            read_list(file)


def test_a_vessel_is_neither_person_nor_organisation() -> None:
    assert read_list(FIXTURE).entries[2].kind is MentionKind.OTHER
