"""Addresses, documents and contact data: in the entries where a person asks for them, and nowhere else."""

import csv
import re
from pathlib import Path

import msgspec
import pytest
from lxml import etree

from onrecord.model.record import DetailedEntry, Entry
from onrecord.record.lists import ListLoad, read_list
from onrecord.record.lists.details import kind_of
from tests.shared import ROOT, SHARED, needs_shared

LISTS = ROOT / "tests" / "fixtures" / "lists"

# What stands in the fixtures, written down from them by hand: entry, kind, value.
PASSPORT, STREET = "Z0000001", "1 Secret Street"
FIXTURES = (
    (
        "un-2021-02-03.xml",
        {("XTi.001", "address", f"{STREET}, Testland"), ("XTi.001", "document", f"Passport, {PASSPORT}")},
    ),
    (
        "ofac-2021-03-04",
        {
            ("101", "address", f"{STREET}, Oldtown, Testland"),
            ("101", "document", f"Passport {PASSPORT} (Testland)"),
            ("101", "other", "Email Address someone@example.org"),
            ("103", "other", "Vessel Registration Identification IMO 0000001"),
        },
    ),
    (
        "ofac-sdn-2021-03-04.xml",
        {
            ("101", "address", f"{STREET}, Oldtown, Testland"),
            ("101", "document", f"Passport {PASSPORT}, Testland, issued 01 Oct 2001, expires 23 Jan 2011"),
            ("101", "other", "Email Address someone@example.org"),
            ("103", "other", "Vessel Registration Identification IMO 0000001"),
        },
    ),
    (
        "ofac-sdn-advanced-2021-03-04.xml",
        {
            ("101", "address", f"{STREET}, Testland"),
            ("101", "document", PASSPORT),
            ("101", "other", "Email Address someone@example.org"),
        },
    ),
    (
        "eu-fsf-2023-04-05.xml",
        {
            ("EU.901.10", "address", "Secret Lane 5, Oldtown"),
            ("EU.901.10", "phone", "+99 900 000 001"),
            ("EU.901.10", "document", f"National passport, {PASSPORT}, AFGHANISTAN, (passport)"),
            ("EU.901.10", "document", f"Passport number {PASSPORT}, issued in Oldtown."),
        },
    ),
    (
        "eu-global-2014-05-06.xml",
        {
            ("9010", "address", "5, Secret Lane, Oldtown"),
            ("9010", "document", f"{PASSPORT} (passport-National passport), AFG"),
            ("9010", "phone", "Tel: +99 900 000 001.)"),
        },
    ),
    (
        "uk-2026-03-04.xml",
        {
            ("AFG9001", "address", "Secret Lane 5, Afghanistan"),
            ("AFG9001", "document", PASSPORT),
            ("AFG9001", "document", "55555"),
            ("AFG9001", "phone", "+99 900 000 001"),
            ("AFG9001", "phone", "Telephone +99 900 000 001."),
        },
    ),
    (
        "uk-2026-03-04.csv",
        {
            ("AFG9001", "address", "Secret Lane 5"),
            ("AFG9001", "address", "Second Street"),
            ("AFG9001", "document", PASSPORT),
        },
    ),
    (
        "uk-conlist-2014-05-06.csv",
        {
            ("ofsi-99001", "address", "Secret Lane 5, Afghanistan"),
            ("ofsi-99001", "address", "Second Street, Afghanistan"),
            ("ofsi-99001", "document", PASSPORT),
            ("ofsi-99001", "document", "55555"),
            ("ofsi-99001", "phone", "Tel +99 900000001."),
        },
    ),
    (
        "uk-conlist-2023-08-07.csv",
        {
            ("ofsi-99001", "address", "Secret Lane 5"),
            ("ofsi-99001", "document", PASSPORT),
            ("ofsi-99001", "phone", "(1) +99900000001 (2) +99900000002"),
            ("ofsi-99001", "other", "www.example.org"),
        },
    ),
    (
        "ch-2026-08-27.xml",
        {
            ("9001", "address", "Secret Lane 4, Secret Town"),
            ("9001", "document", f"passport, {PASSPORT}, Testland"),
            ("9001", "document", f"Passport no. {PASSPORT} was issued in Secret Town."),
            ("9001", "phone", "Tel. 0000000001"),
        },
    ),
    (
        "us-csl.json",
        {
            ("101", "address", f"{STREET}, Oldtown, XT"),
            ("101", "document", f"Passport, {PASSPORT}, XT"),
            ("a1b2", "address", "2 Secret Street, Newtown"),
        },
    ),
    (
        "au-dfat.csv",
        {("1", "address", "Secret Lane 4"), ("1", "document", f"UN Ref TAi.901. Passport no. {PASSPORT}.")},
    ),
    ("sg-tsfa.html", {("a", "document", f"Passport No. {PASSPORT}")}),
    (
        "ftm",
        {("xt-1", "document", PASSPORT), ("xt-1", "address", "Secret Lane 4"), ("xt-1", "phone", "Tel. 0000000001.")},
    ),
)
UNDATED = {"au-dfat.csv": "2026-03-01", "sg-tsfa.html": "2020-01-01"}


def load(name: str, *, personal: bool) -> ListLoad:
    return read_list(LISTS / name, date=UNDATED.get(name), personal=personal)


def details_of(found: ListLoad) -> set[tuple[str, str, str]]:
    return {
        (entry.id, item.kind.value, item.value)
        for entry in found.entries
        if isinstance(entry, DetailedEntry)
        for item in entry.details
    }


@pytest.mark.parametrize(("name", "expected"), FIXTURES, ids=[name for name, _ in FIXTURES])
def test_details_are_kept_where_a_person_asks_for_them(name: str, expected: set[tuple[str, str, str]]) -> None:
    found = load(name, personal=True)
    assert found.snapshot.personal_details
    assert details_of(found) == expected
    assert all(item.field for entry in found.entries if isinstance(entry, DetailedEntry) for item in entry.details)


@pytest.mark.parametrize("name", [name for name, _ in FIXTURES])
def test_without_the_option_nothing_of_them_is_in_the_load(name: str) -> None:
    found = load(name, personal=False)
    assert not found.snapshot.personal_details
    assert {type(entry) for entry in found.entries} == {Entry}
    said = msgspec.json.encode(found).decode()
    assert not [word for word in (PASSPORT, "Secret Street", "Secret Lane", "900 000 001", "55555") if word in said]


@pytest.mark.parametrize("name", [name for name, _ in FIXTURES])
def test_all_else_is_the_same_with_the_option_and_without_it(name: str) -> None:
    plain, detailed = load(name, personal=False), load(name, personal=True)
    # An entry read as `Entry` is one without details, byte for byte.
    as_entries = [msgspec.msgpack.decode(msgspec.msgpack.encode(entry), type=Entry) for entry in detailed.entries]
    assert [msgspec.msgpack.encode(entry) for entry in as_entries] == list(map(msgspec.msgpack.encode, plain.entries))
    assert plain.fingerprints == detailed.fingerprints
    assert (plain.counts, plain.set_aside, plain.unknown_fields) == (
        detailed.counts,
        detailed.set_aside,
        detailed.unknown_fields,
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Email Address someone@example.org", "other"),
        ("Phone number", "phone"),
        ("Tel. 00", "phone"),
        ("Resides at Secret Lane", "address"),
        ("Passport Z0000001", "document"),
        ("Tax ID No. 1", "document"),
        ("SWIFT/BIC ABCDXT00", "other"),
        ("D0000001", "other"),
    ],
)
def test_the_sort_of_a_detail_is_told_by_its_label(text: str, kind: str) -> None:
    assert kind_of(text).value == kind


@needs_shared
def test_every_address_row_of_the_official_files_is_kept() -> None:
    folder = SHARED / "lists" / "ofac" / "2021-07_watchman_bench"
    found = read_list(folder, date="2021-07-01", personal=True)
    with (folder / "add.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.reader(file) if len(row) == 6]
    said = {(row[0], cell.strip()) for row in rows for cell in row[2:] if cell.strip() not in ("-0-", "")}
    by_id: dict[str, str] = {}
    for entry, kind, value in details_of(found):
        if kind == "address":
            by_id[entry] = f"{by_id.get(entry, '')}|{value}"
    missing = [(number, cell) for number, cell in said if " ".join(cell.split()) not in by_id.get(number, "")]
    assert len(said) > 20_000
    assert missing == []


@needs_shared
def test_every_document_of_the_official_un_file_is_kept() -> None:
    path: Path = SHARED / "lists" / "un" / "2020-11-24_Lcrs123" / "consolidated.xml"
    found = read_list(path, personal=True)
    told = {(entry, value) for entry, kind, value in details_of(found) if kind == "document"}
    counted = 0
    for person in etree.parse(path).iter("INDIVIDUAL"):
        reference = (person.findtext("REFERENCE_NUMBER") or "").strip()
        for document in person.iter("INDIVIDUAL_DOCUMENT"):
            number = " ".join((document.findtext("NUMBER") or "").split())
            if number:
                counted += 1
                assert any(entry == reference and number in value for entry, value in told), (reference, number)
    assert counted > 400
    assert re.search("Passport", " ".join(value for _, value in told))
