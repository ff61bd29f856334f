"""From a table of events to a verdict: a reported attack finds its event, and its toll is compared with the range."""

import pytest

import onrecord
from onrecord.errors import RecordError
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label
from onrecord.record.events.ged import COLUMNS
from onrecord.record.held import open_record
from onrecord.record.profile import holdings_of
from tests.unit.record.events.tables import GED, GTD, GTD_COLUMNS, write

REPORT = "A truck bomb killed {} people in Qarabad on 4 March 2015.\n"


def verdicts(folder, toll, *rows, date=None):
    """Check the report against a record with these rows; return the verdict by the kind of claim."""
    report = folder / "report.txt"
    report.write_text(REPORT.format(toll))
    with open_record(":memory:") as record:
        added = record.add(write(folder / "ged.csv", COLUMNS, *rows), date=date)
        assert added.changed
        assert "closed for nothing" in added.notes[0]
        finding = onrecord.check_file(report, record, published="2016-01-10")
    by_id = {verdict.claim_id: verdict for verdict in finding.verdicts}
    claims = finding.resolution.reading.claims
    assert [type(claim).__name__ for claim in claims] == ["AttackClaim", "CasualtyClaim"]
    return [by_id[claim.id] for claim in claims]


@pytest.mark.parametrize(("toll", "label"), [("40", Label.SUPPORTED), ("55", Label.SUPPORTED), ("90", Label.DIFFERS)])
def test_toll_is_compared_with_the_range_of_the_source(tmp_path, toll, label):
    attack, casualty = verdicts(tmp_path, toll, GED)
    assert attack.label is Label.SUPPORTED
    assert casualty.label is label
    assert "best 40, low 31, high 55" in {item.recorded for item in casualty.compared}
    assert {item.cite.ref for item in casualty.evidence} == {"ucdp:101"}


def test_event_elsewhere_that_day_is_not_the_one(tmp_path):
    elsewhere = {"where_coordinates": "Oxtown city", "adm_1": "Vale province", "adm_2": "", "country": "Westland"}
    attack, casualty = verdicts(tmp_path, "40", GED | elsewhere)
    assert attack.label is Label.NOT_IN_RECORD
    assert casualty.label is Label.NOT_IN_RECORD


def test_two_events_of_the_place_and_day_leave_it_ambiguous(tmp_path):
    attack, _ = verdicts(tmp_path, "40", GED, GED | {"id": "102"})
    assert attack.label is Label.AMBIGUOUS


def test_events_summed_up_are_no_attack(tmp_path):
    attack, _ = verdicts(tmp_path, "40", GED | {"event_clarity": "2"})
    assert attack.label is Label.NOT_IN_RECORD


def test_data_set_that_appeared_later_was_not_known_then(tmp_path):
    attack, _ = verdicts(tmp_path, "40", GED, date="2016-06-01")
    assert attack.label is Label.NOT_IN_RECORD


def test_two_data_sets_stand_side_by_side(tmp_path):
    with open_record(":memory:") as record:
        start = len(record.view().events())
        record.add(write(tmp_path / "ged.csv", COLUMNS, GED))
        record.add(write(tmp_path / "gtd.csv", GTD_COLUMNS, GTD))
        view = record.view(parse_edtf("2016-01-10"))
        held = {event.id: event for event in view.events()}
        assert len(record.view().events()) == start + 2
    assert {figure.cite.title for figure in held["ucdp:101"].figures} == {"UCDP GED"}
    assert {figure.cite.title for figure in held["gtd:201503040001"].figures} == {"Global Terrorism Database"}


def test_second_load_of_the_same_file_adds_nothing(tmp_path):
    path = write(tmp_path / "ged.csv", COLUMNS, GED)
    with open_record(":memory:") as record:
        assert record.add(path).changed
        again = record.add(path)
    assert not again.changed


def test_title_in_the_list_of_what_is_held_says_what_silence_shows(tmp_path):
    with open_record(":memory:") as record:
        record.add(write(tmp_path / "ged.csv", COLUMNS, GED))
        held = {file.name: file for file in holdings_of(record.store).files}
    assert held["ged.csv"].title.startswith("UCDP GED: closed for nothing")
    assert held["ged.csv"].events == 1


def test_set_aside_rows_and_unknown_columns_reach_the_report(tmp_path):
    path = write(tmp_path / "ged.csv", [*COLUMNS, "novelty"], GED, GED | {"id": "102"}, GED | {"id": "x"})
    with open_record(":memory:") as record:
        added = record.add(path)
    assert added.unknown_fields == ("novelty",)
    assert len(added.set_aside) == 1
    assert added.entries == 2


def test_cut_table_leaves_the_record_as_it_was(tmp_path):
    path = write(tmp_path / "ged.csv", COLUMNS, *(GED | {"id": str(number)} for number in range(5000)))
    path.write_bytes(path.read_bytes()[:-30])
    with open_record(":memory:") as record:
        before = record.view().events()
        with pytest.raises(RecordError, match="cut"):
            record.add(path)
        assert record.view().events() == before
        assert "ged.csv" not in {file.name for file in record.store.files()}
