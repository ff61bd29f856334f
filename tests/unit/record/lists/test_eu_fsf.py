"""The EU list in XML 1.1: values, quirks, and files that are refused."""

import re
from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from onrecord.record.lists.sources import SOURCES, list_source
from onrecord.record.narrative import statements_from_entry
from tests.shared import ROOT, SHARED, needs_shared

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "eu-fsf-2023-04-05.xml"
EXCERPT = SHARED / "lists" / "eu" / "2022_excerpt" / "xmlFullSanctionsList_1_1.excerpt.xml"


def entry(entry_id: str) -> Entry:
    return next(found for found in read_list(FIXTURE).entries if found.id == entry_id)


def write(folder: Path, data: bytes) -> Path:
    file = folder / "eu.xml"
    file.write_bytes(data)
    return file


def with_many(data: bytes, count: int) -> bytes:
    """The fixture with its first entry repeated under other ids, as many as the whole list has."""
    first = re.search(rb"<sanctionEntity .*?</sanctionEntity>", data, re.DOTALL)
    assert first is not None
    more = b"".join(
        first[0].replace(b"EU.901.10", b"EU.%d.1" % number).replace(b'"9010"', b'"%d"' % (10**6 + number))
        for number in range(10_000, 10_000 + count)
    )
    return data.replace(b"</export>", more + b"</export>")


def test_the_snapshot_takes_date_and_file_number_from_the_file() -> None:
    load = read_list(FIXTURE)
    assert (load.snapshot.source, load.snapshot.date, load.snapshot.dated_by) == ("eu", "2023-04-05", "file")
    assert (load.counts.entries, load.counts.individuals, load.counts.entities) == (3, 2, 1)
    assert (load.set_aside, load.unknown_fields) == ((), ())
    assert any("900001" in note for note in load.notes)


def test_a_few_entries_are_an_excerpt_whose_silence_shows_nothing() -> None:
    load = read_list(FIXTURE)
    assert not load.snapshot.complete
    assert any("excerpt" in note for note in load.notes)


def test_a_file_with_as_many_entries_as_the_list_has_is_complete(tmp_path: Path) -> None:
    load = read_list(write(tmp_path, with_many(FIXTURE.read_bytes(), 1000)))
    assert load.snapshot.complete
    assert load.snapshot.names_complete


def test_a_date_given_that_differs_is_noted_and_not_used() -> None:
    load = read_list(FIXTURE, date="2023-04-06")
    assert load.snapshot.date == "2023-04-05"
    assert any("2023-04-06" in note for note in load.notes)


def test_names_have_quality_and_script_and_the_first_plain_strong_one_leads() -> None:
    assert [(name.text, name.quality, name.script) for name in entry("EU.901.10").names] == [
        ("Arven TOMAL", NameQuality.PRIMARY, "Latn"),
        ("Арвен Томал", NameQuality.GOOD, "Cyrl"),
        ("Arvène Tomal", NameQuality.GOOD, "Latn"),
        ("Abu Arven", NameQuality.WEAK, "Latn"),
        ("The Marsh Fox", NameQuality.WEAK, "Latn"),
        ("Arwen I. Tomal", NameQuality.GOOD, "Latn"),
    ]


def test_an_organisation_has_its_acronym_and_no_titles() -> None:
    found = entry("EU.902.20")
    assert found.kind is MentionKind.ORGANIZATION
    assert [name.text for name in found.names] == ["Marsh Brotherhood", "MBH", "أخوية المستنقع"]
    assert found.titles == ()
    assert "Armed group in Eastland" in found.remarks


def test_dates_of_birth_keep_their_precision_and_hijri_ones_are_noted() -> None:
    found = entry("EU.901.10")
    assert [born.edtf for born in found.born] == ["1966-01-02", "1964~", "1973-11", "1958/1960", "1965-09-01"]
    assert [born.approximate for born in found.born] == [False, True, False, False, False]
    assert any("1343-5-3" in note and "ISLAMIC" in note for note in read_list(FIXTURE).notes)


def test_the_country_00_is_no_country() -> None:
    found = entry("EU.901.10")
    assert found.nationalities == ("AFGHANISTAN",)
    assert found.born_at == ("Oldtown, AFGHANISTAN", "Marshfield, Eastland")


def test_lettered_titles_and_functions_are_taken_apart() -> None:
    assert entry("EU.901.10").titles == (
        "Mullah",
        "Haji",
        "Minister of Roads under the Taliban regime",
        "Governor of Eastland Province",
    )


def test_the_listing_date_is_that_of_designation_or_of_the_regulation_or_open_before_an_amendment() -> None:
    assert [found.listed_on for found in read_list(FIXTURE).entries] == ["2011-02-10", "2003-07-08", "../2012-05-06"]


def test_programmes_of_every_act_are_kept() -> None:
    assert entry("EU.902.20").programmes == ("TAQA", "TERR")


def test_an_entry_is_linked_to_its_un_number_and_to_its_number_in_the_older_file() -> None:
    assert entry("EU.901.10").linked_ids == ("un:TAi.901", "eu:9010")
    assert entry("EU.902.20").linked_ids == ("eu:9020",)
    assert entry("9030").linked_ids == ()


def test_a_un_number_of_an_entity_is_no_link_of_a_person(tmp_path: Path) -> None:
    file = write(tmp_path, FIXTURE.read_bytes().replace(b"TAi.901", b"TAe.901"))
    assert read_list(file).entries[0].linked_ids == ("eu:9010",)


def test_addresses_documents_and_contact_data_are_left_out() -> None:
    entries = repr(read_list(FIXTURE).entries)
    assert not any(secret in entries for secret in ("Secret", "Z0000001", "900 000"))
    assert "Brother of Orlo Tomal." in entries


def test_a_change_in_what_is_left_out_changes_the_fingerprint_and_a_serial_number_does_not(tmp_path: Path) -> None:
    before = read_list(FIXTURE)
    changed = read_list(write(tmp_path, FIXTURE.read_bytes().replace(b"Secret Lane 5", b"Secret Lane 6")))
    assert changed.entries == before.entries
    assert [a != b for a, b in zip(before.fingerprints, changed.fingerprints, strict=True)] == [True, False, False]
    renumbered = read_list(write(tmp_path, FIXTURE.read_bytes().replace(b'logicalId="18"', b'logicalId="81"')))
    assert renumbered.fingerprints == before.fingerprints


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        (b'gender="F"', b'gender="F" shoe="44"', "nameAlias@shoe"),
        (b"<remark>or nearby</remark>", b"<shoe/>", "birthdate/shoe"),
        (b"<remark>(passport)</remark>", b"<shoe/>", None),
        (b"</export>", b"<shoe/></export>", "export/shoe"),
        (b"globalFileId=", b'shoe="44" globalFileId=', "@shoe"),
    ],
)
def test_what_nobody_handles_is_reported_but_not_inside_what_is_left_out(
    tmp_path: Path, old: bytes, new: bytes, field: str | None
) -> None:
    load = read_list(write(tmp_path, FIXTURE.read_bytes().replace(old, new, 1)))
    assert load.unknown_fields == ((field,) if field else ())


def test_an_id_that_stands_twice_is_set_aside(tmp_path: Path) -> None:
    load = read_list(write(tmp_path, FIXTURE.read_bytes().replace(b"EU.902.20", b"EU.901.10")))
    assert load.counts.entries == 2
    assert "stands in the list twice" in load.set_aside[0].why
    assert not load.snapshot.complete


def test_a_list_of_which_much_cannot_be_read_is_refused(tmp_path: Path) -> None:
    data = FIXTURE.read_bytes().replace(b"nameAlias", b"nameOther")
    with pytest.raises(RecordError, match=r"not of the EU list's layout|no entry"):
        read_list(write(tmp_path, data))


def test_an_empty_list_and_one_without_a_date_are_refused(tmp_path: Path) -> None:
    empty = re.sub(rb"<sanctionEntity.*</sanctionEntity>", b"", FIXTURE.read_bytes(), flags=re.DOTALL)
    with pytest.raises(RecordError, match="no entry"):
        read_list(write(tmp_path, empty))
    with pytest.raises(RecordError, match="generationDate"):
        read_list(write(tmp_path, FIXTURE.read_bytes().replace(b'"2023-04-05T', b'"T')))


@pytest.mark.parametrize("percent", range(100))
def test_a_file_cut_at_any_percent_is_refused(tmp_path: Path, percent: int) -> None:
    data = FIXTURE.read_bytes().rstrip()
    with pytest.raises(RecordError):
        read_list(write(tmp_path, data[: len(data) * percent // 100]))


def test_a_cut_file_names_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"eu\.xml, line \d+: the XML is cut or damaged"):
        read_list(write(tmp_path, FIXTURE.read_bytes()[:3000]))


BOMB = (
    '<!DOCTYPE x [<!ENTITY a "aaaa">'
    + "".join(
        f'<!ENTITY a{n} "{"&a" + (str(n - 1) if n else "") + ";"}{"&a" + (str(n - 1) if n else "") + ";"}">'
        for n in range(30)
    )
    + "]>"
)


@pytest.mark.parametrize(
    "prologue",
    [
        BOMB,
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    ],
)
def test_a_document_type_is_refused(tmp_path: Path, prologue: str) -> None:
    text = FIXTURE.read_text(encoding="utf-8").replace("<export", prologue + "<export", 1)
    text = text.replace("or nearby", "&a29;" if prologue == BOMB else "or nearby")
    with pytest.raises(RecordError, match="document type"):
        read_list(write(tmp_path, text.encode()))


def test_an_entity_that_is_not_declared_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="cut or damaged"):
        read_list(write(tmp_path, FIXTURE.read_bytes().replace(b"or nearby", b"&a;")))


def test_two_files_in_one_folder_are_refused(tmp_path: Path) -> None:
    for name in ("a.xml", "b.xml"):
        (tmp_path / name).write_bytes(FIXTURE.read_bytes())
    with pytest.raises(RecordError, match="one snapshot"):
        read_list(tmp_path)


def test_statements_name_the_list_its_page_and_its_fields() -> None:
    load = read_list(FIXTURE)
    statements = statements_from_entry(load.entries[0], load.snapshot)
    assert {statement.cite.title for statement in statements} == {"EU list"}
    assert {statement.cite.url for statement in statements} == {list_source("eu").url}
    assert {"designationDate", "birthdate", "citizenship", "nameAlias", "function", "remark"} <= {
        statement.cite.field for statement in statements
    }
    (listing, *_) = statements_from_entry(load.entries[2], load.snapshot)
    assert listing.cite.excerpt == "Listed on or before 2012-05-06 (ZWE)"
    assert listing.since == "../2012-05-06"


def test_a_source_that_no_table_knows_bears_its_key_as_title() -> None:
    assert list_source("elsewhere").title == "elsewhere"
    assert all(source.title and source.url.startswith("https://") and source.closed_for for source in SOURCES.values())


@needs_shared
def test_a_real_record_without_its_root_is_refused_in_one_sentence() -> None:
    with pytest.raises(RecordError, match="the root element is sanctionEntity, not export: a piece of the list"):
        read_list(EXCERPT)


@needs_shared
def test_a_real_record_is_read_with_nothing_unknown(tmp_path: Path) -> None:
    root = b'<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2022-02-28T10:00:00" globalFileId="1">'
    load = read_list(write(tmp_path, root + EXCERPT.read_bytes() + b"</export>"))
    (found,) = load.entries
    assert load.unknown_fields == ()
    assert (found.id, found.listed_on, found.programmes) == ("135909", "2022-02-25", ("UKR",))
    assert [name.text for name in found.names] == ["Vladimir Vladimirovich PUTIN", "Vladimir Vladimirovitj PUTIN"]
    assert [born.edtf for born in found.born] == ["1952-10-07"]
    assert found.born_at == ("Leningrad (now Saint-Petersburg), RUSSIAN FEDERATION",)
    assert found.titles == ("President of the Russian Federation",)
