"""Tables are recognised by their columns and read whole, or refused with one sentence."""

import datetime as dt
import sys

import pytest

from onrecord.errors import ConfigError, RecordError
from onrecord.record.events import layout_of, read_events
from onrecord.record.events.ged import COLUMNS
from onrecord.record.events.ged import GED as GED_LAYOUT
from onrecord.record.events.gtd import GTD as GTD_LAYOUT
from tests.shared import SHARED
from tests.unit.record.events.tables import (
    ACLED,
    ACLED_COLUMNS,
    ACTOR,
    ACTOR_COLUMNS,
    GED,
    GTD,
    GTD_COLUMNS,
    text_of,
    write,
)

TABLES = (
    ("ucdp-ged", COLUMNS, GED),
    ("gtd", GTD_COLUMNS, GTD),
    ("acled", ACLED_COLUMNS, ACLED),
    ("ucdp-actor", ACTOR_COLUMNS, ACTOR),
)


def key_of(path):
    layout = layout_of(path)
    return None if layout is None else layout.key


def workbook(path, columns, *rows):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(list(columns))
    for row in rows:
        book.active.append([row.get(column) or None for column in columns])
    book.save(path)
    return path


@pytest.mark.parametrize(("key", "columns", "row"), TABLES)
def test_layout_is_known_by_its_columns_not_its_name(tmp_path, key, columns, row):
    path = write(tmp_path / "anything.dat", columns, row)
    assert key_of(path) == key
    load = read_events(path)
    assert load.rows == 1
    assert load.unknown_fields == ()
    assert "closed for nothing" in load.file.title
    assert "closed for nothing" in load.notes[0]


@pytest.mark.parametrize(("key", "columns", "row"), TABLES)
def test_order_of_columns_does_not_count(tmp_path, key, columns, row):
    straight = read_events(write(tmp_path / "a.csv", columns, row)).file
    turned = read_events(write(tmp_path / "a.csv", list(reversed(columns)), row)).file
    assert (straight.events, straight.entities) == (turned.events, turned.entities)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encoding_is_found(tmp_path, encoding):
    path = tmp_path / "t.csv"
    path.write_bytes(text_of(COLUMNS, [GED | {"where_coordinates": "Orléans–Sud"}]).encode(encoding))
    load = read_events(path)
    assert load.file.events[0].place_names[0] == "Orléans–Sud"
    assert any("Windows-1252" in note for note in load.notes) is (encoding == "cp1252")


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_other_delimiters_are_read(tmp_path, delimiter):
    assert read_events(write(tmp_path / "t.csv", ACLED_COLUMNS, ACLED, delimiter=delimiter)).rows == 1


def test_ged_release_without_a_header_row_is_read_by_the_order_of_its_columns(tmp_path):
    path = tmp_path / "t.csv"
    rows = [GED | {"year": "2015"}, GED | {"id": "102", "year": "2015"}]
    path.write_text(text_of(COLUMNS, rows).split("\r\n", 1)[1], newline="")
    load = read_events(path)
    assert [event.id for event in load.file.events] == ["ucdp:101", "ucdp:102"]
    assert any("no header row" in note for note in load.notes)


def test_list_files_and_other_tables_are_none_of_these(tmp_path):
    for name, text in (
        ("sdn.csv", '36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA"\n'),
        ("x.csv", "id,name\n1,a\n"),
        ("x.xml", "<a,b>"),
        ("empty.csv", ""),
        ("x.txt", "one line"),
    ):
        path = tmp_path / name
        path.write_text(text)
        assert layout_of(path) is None
    assert layout_of(tmp_path) is None


@pytest.mark.parametrize(("key", "columns", "row"), TABLES)
def test_table_that_lacks_a_needed_column_is_refused_by_its_name(tmp_path, key, columns, row):
    from onrecord.record.events import LAYOUTS

    layout = next(layout for layout in LAYOUTS if layout.key == key)
    gone = min(layout.required)
    kept = [column for column in columns if column != gone]
    path = write(tmp_path / "t.csv", kept, {column: row.get(column, "") for column in kept})
    with pytest.raises(RecordError, match=f"has no column {gone}"):
        layout_of(path)


def test_header_without_rows_is_refused(tmp_path):
    with pytest.raises(RecordError, match="no row"):
        read_events(write(tmp_path / "t.csv", COLUMNS))


def test_column_given_twice_is_refused(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(",".join([*COLUMNS, "best"]) + "\n")
    with pytest.raises(RecordError, match="best twice"):
        read_events(path)


def test_mostly_unreadable_rows_are_another_layout(tmp_path):
    rows = [GED | {"id": str(n), "date_start": "3/4/2015"} for n in range(3)]
    with pytest.raises(RecordError, match="3 of 3 rows cannot be read; row 2: date_start"):
        read_events(write(tmp_path / "t.csv", COLUMNS, *rows))


def test_cut_anywhere_is_refused_or_noted_and_never_reads_another_number(tmp_path):
    rows = [GED | {"id": str(number), "dyad_name": 'Blue, "Front"\n- Civilians'} for number in range(100, 140)]
    whole = text_of(COLUMNS, rows).encode()
    path = tmp_path / "t.csv"
    path.write_bytes(whole)
    events = read_events(path).file.events
    for percent in range(1, 100):
        path.write_bytes(whole[: len(whole) * percent // 100])
        try:
            if layout_of(path) is None:
                continue
            load = read_events(path)
        except RecordError:
            continue
        assert load.file.events == events[: len(load.file.events)]
        assert whole[: len(whole) * percent // 100].endswith(b"\n") or any("line break" in note for note in load.notes)


def test_short_row_in_the_middle_is_set_aside_and_at_the_end_means_cut(tmp_path):
    text = text_of(COLUMNS, [GED | {"id": str(number)} for number in range(3)])
    lines = text.split("\r\n")
    path = tmp_path / "t.csv"
    path.write_text("\r\n".join([*lines[:2], "7,8,9", *lines[2:]]), newline="")
    assert read_events(path).file.set_aside == ("row 3: it has 3 of 49 cells",)
    path.write_text("\r\n".join([*lines[:3], "7,8,9"]), newline="")
    with pytest.raises(RecordError, match="cut: its last row, 4"):
        read_events(path)


def test_day_of_the_data_set_is_when_it_said_so(tmp_path):
    path = write(tmp_path / "t.csv", COLUMNS, GED)
    assert read_events(path).file.events[0].cites[0].published is None
    assert read_events(path, date="2022-06-01").file.events[0].figures[0].cite.published == "2022-06-01"
    with pytest.raises(ConfigError, match="not a day"):
        read_events(path, date="June")


def test_workbook_gives_the_events_of_the_csv(tmp_path):
    columns, row = GTD_COLUMNS, GTD
    typed = {key: int(text) if text.isdigit() else text for key, text in row.items()}
    plain = read_events(write(tmp_path / "t.csv", columns, row)).file
    path = workbook(tmp_path / "t.xlsx", columns, typed)
    assert key_of(path) == "gtd"
    assert read_events(path).file.events == plain.events


def test_workbook_with_real_dates_and_empty_cells_at_the_end(tmp_path):
    row = ACLED | {"event_date": dt.date(2015, 3, 4), "fatalities": 40}
    load = read_events(workbook(tmp_path / "t.xlsx", ACLED_COLUMNS, row))
    assert load.file.events[0].date == "2015-03-04"


def test_cut_workbook_is_none_or_refused(tmp_path):
    whole = workbook(tmp_path / "t.xlsx", ACLED_COLUMNS, ACLED).read_bytes()
    path = tmp_path / "cut.xlsx"
    for percent in range(5, 100, 5):
        path.write_bytes(whole[: len(whole) * percent // 100])
        assert layout_of(path) is None


def test_workbook_of_something_else_is_none_of_these(tmp_path):
    assert layout_of(workbook(tmp_path / "t.xlsx", ["Reference", "Name"], {"Name": "x"})) is None


def test_workbook_without_openpyxl_says_what_to_install(tmp_path, monkeypatch):
    path = workbook(tmp_path / "t.xlsx", ACLED_COLUMNS, ACLED)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(RecordError, match=r"onrecord\[xlsx\]"):
        read_events(path)


@pytest.mark.skipif(not (SHARED / "lists/events_schema").is_dir(), reason="needs ../shared/lists/events_schema")
def test_every_official_column_is_used_or_ignored_by_name():
    for name, layout in (("ged_columns.txt", GED_LAYOUT), ("gtd_columns_schema_only.txt", GTD_LAYOUT)):
        lines = (SHARED / "lists/events_schema" / name).read_text().splitlines()
        columns = [column for column in lines[1].split(",") if column != "..."]
        assert len(columns) > 40
        assert layout.unknown(columns) == ()
        assert layout.required <= set(columns)
    assert (SHARED / "lists/events_schema/ged_columns.txt").read_text().splitlines()[1] == ",".join(COLUMNS)
