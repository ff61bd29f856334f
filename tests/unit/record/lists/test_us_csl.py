"""The US Consolidated Screening List in CSV and JSON: values, traps, and files that are refused."""

import csv
import json
import re
from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

FIXTURES = ROOT / "tests" / "fixtures" / "lists"
CSV = FIXTURES / "us-csl.csv"
JSON = FIXTURES / "us-csl.json"
REAL = SHARED / "lists" / "us_csl" / "2023-11-30_watchman" / "csl.csv"
SDN_2023 = SHARED / "lists" / "ofac" / "sdn_daily" / "2023-06-21" / "sdn.csv"
DAY = "2023-11-30"


def entries(path: Path) -> dict[str, Entry]:
    return {found.id: found for found in read_list(path, date=DAY).entries}


def test_the_list_that_a_row_is_from_is_a_programme() -> None:
    found = entries(CSV)["101"]
    assert found.source == "us-csl"
    assert found.programmes == ("Specially Designated Nationals (SDN) - Treasury Department", "SDGT")
    assert found.linked_ids == ("ofac:101",)


def test_values_are_read() -> None:
    found = entries(CSV)["101"]
    assert [born.edtf for born in found.born] == ["1966-01-01", "1964~", "1938-09"]
    assert found.titles == ("Haji", "Commander")
    assert found.nationalities == ("XT", "XN")
    assert found.linked_to == ("MARSH BROTHERHOOD", "HILL TRADING (OLDTOWN)")


def test_aliases_of_treasury_lists_are_weak_for_their_mark_is_lost() -> None:
    found = entries(CSV)
    assert [(name.text, name.quality) for name in found["101"].names] == [
        ("Arven TOMAL", NameQuality.PRIMARY),
        ("Arwen TOMAL", NameQuality.WEAK),
        ("ABU ARVEN", NameQuality.WEAK),
    ]
    assert found["c3d4"].names[1].quality is NameQuality.GOOD


def test_rows_of_one_number_on_two_lists_are_one_entry() -> None:
    found = entries(CSV)["201"]
    assert [programme.split(" - ")[0] for programme in found.programmes] == [
        "Non-SDN Menu-Based Sanctions List (NS-MBS List)",
        "Sectoral Sanctions Identifications List (SSI)",
        "TESTLAND-EO1",
    ]
    assert [name.text for name in found.names] == ["Hill Bank", "HB", "BANK OF THE HILL"]
    assert found.linked_ids == ("ofac-cons:201",)


def test_a_row_without_a_type_is_neither_person_nor_organisation() -> None:
    found = entries(CSV)["a1b2"]
    assert found.kind is MentionKind.OTHER
    assert (found.listed_on, found.names[0].text) == ("2003-06-19", "MARA ASHWELL")
    assert found.remarks == "FR NOTICE ADDED. Federal Register notice: 68 F.R. 38290 6/27/03. Ends on 2056-06-29."
    assert any("No type is given" in note for note in read_list(CSV, date=DAY).notes)


def test_csv_and_json_give_the_same_entries() -> None:
    from_csv, from_json = entries(CSV), entries(JSON)
    assert from_json == {key: from_csv[key] for key in ("101", "a1b2", "c3d4")}
    assert read_list(JSON).snapshot.date == "2023-11-30"


def test_addresses_and_documents_are_left_out() -> None:
    for path in (CSV, JSON):
        shown = repr(read_list(path, date=DAY).entries)
        assert "Secret" not in shown
        assert "Z0000001" not in shown


def test_a_csv_never_shows_absence_for_a_cut_between_rows_would_not_show(tmp_path: Path) -> None:
    load = read_list(CSV, date=DAY)
    assert not load.snapshot.complete
    assert not load.snapshot.names_complete
    assert any("no end mark" in note for note in load.notes)


def test_a_whole_json_is_complete_and_an_answer_to_a_search_is_not(tmp_path: Path) -> None:
    content = json.loads(JSON.read_text(encoding="utf-8"))
    assert not read_list(JSON).snapshot.complete
    model = content["results"][2]
    content["results"] = [model | {"id": f"x{number}", "name": f"Marsh {number}"} for number in range(5000)]
    content["total"] = 5000
    file = tmp_path / "consolidated.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    assert read_list(file).snapshot.complete
    content["total"] = 12000
    file.write_text(json.dumps(content), encoding="utf-8")
    assert not read_list(file).snapshot.complete


def test_an_unknown_column_is_reported(tmp_path: Path) -> None:
    file = tmp_path / "csl.csv"
    file.write_bytes(CSV.read_bytes().replace(b"vessel_owner", b"shoe_size"))
    assert read_list(file, date=DAY).unknown_fields == ("shoe_size",)


def test_a_second_header_is_passed_over_and_noted(tmp_path: Path) -> None:
    header, rest = CSV.read_bytes().split(b"\n", 1)
    file = tmp_path / "csl.csv"
    file.write_bytes(b"\n".join((header, header, rest)))
    load = read_list(file, date=DAY)
    assert load.counts.entries == 4
    assert any("line 2: the header stands in it again" in note for note in load.notes)


def test_without_a_date_it_is_refused() -> None:
    with pytest.raises(RecordError, match="--date"):
        read_list(CSV)


@pytest.mark.parametrize("path", [CSV, JSON])
def test_a_cut_anywhere_but_between_rows_is_refused(tmp_path: Path, path: Path) -> None:
    data = path.read_bytes().rstrip()
    file = tmp_path / path.name
    for keep in range(0, len(data), max(1, len(data) // 300)):
        if data[:keep].endswith(b"\n") and path is CSV and keep > data.index(b"\n"):
            continue
        file.write_bytes(data[:keep])
        with pytest.raises(RecordError):
            read_list(file, date=DAY)


@needs_shared
def test_the_copy_with_its_header_twice_is_refused_and_its_damage_named() -> None:
    with pytest.raises(RecordError, match=r"csl\.csv, line 4233: the file is cut .* its header stands in it twice"):
        read_list(REAL)


@needs_shared
def test_the_copy_without_its_cut_row_is_read(tmp_path: Path) -> None:
    data = REAL.read_bytes()
    file = tmp_path / "csl.csv"
    file.write_bytes(data[: data.rindex(b"\n") + 1])
    load = read_list(file, date=DAY)
    # 4,226 rows, of which seven numbers stand on two lists.
    assert (load.counts.entries, load.counts.individuals, load.counts.entities) == (4219, 1122, 1055)
    assert (load.set_aside, load.unknown_fields) == ((), ())
    assert not load.snapshot.complete
    found = {entry.id: entry for entry in load.entries}
    assert found["10743"].linked_ids == ("ofac:10743",)
    assert found["9659"].linked_ids == ("ofac-cons:9659", "ofac:9659")


@needs_shared
def test_the_copy_has_the_weak_aliases_of_ofac_without_their_mark() -> None:
    with SDN_2023.open(encoding="utf-8", newline="") as file:
        remarks = {row[0]: row[11] for row in csv.reader(file) if len(row) == 12}
    weak = unmarked = 0
    with REAL.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            if len(row) == 29 and row[1].startswith("Specially"):
                names = {name.lower() for name in row[22].split("; ")}
                found = re.findall(r"[af]\.k\.a\. '([^;]+?)'(?:;|\.$)", remarks.get(row[2], ""))
                weak += len(found)
                unmarked += sum(name.lower() in names for name in found)
    assert (weak, unmarked) == (650, 647)
