"""UCDP GED rows become events: precision kept, one range a source, sides as participants."""

import pytest

from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Certainty
from tests.unit.record.events.tables import ged

GOOD = ({"id": str(number)} for number in range(900, 903))
OTHERS = tuple(GOOD)


def only(load):
    (event,) = load.file.events
    return event


def test_event_keeps_its_id_places_and_sources(tmp_path):
    event = only(ged(tmp_path, {}))
    assert event.id == event.cites[0].ref == "ucdp:101"
    assert event.kind == "attack"
    assert event.place_names == ("Qarabad", "Zarin", "Norland")
    assert event.certainty is Certainty.MULTIPLE
    assert "Blue Front - Civilians" in event.cites[0].excerpt


def test_low_and_high_are_one_range_with_the_best_estimate_in_the_quote(tmp_path):
    total, civilians = only(ged(tmp_path, {})).figures
    assert (total.value.low, total.value.high, total.population) == (31, 55, "all")
    assert total.value.quote == "best 40, low 31, high 55"
    assert (civilians.value.low, civilians.value.high, civilians.population) == (40, 40, "civilians")


def test_deaths_of_unknown_status_leave_the_parts_open(tmp_path):
    event = only(ged(tmp_path, {"deaths_civilians": "30", "deaths_unknown": "10", "deaths_a": "0"}))
    civilians = event.figures[1].value
    assert (civilians.low, civilians.high) == (30, 40)
    assert "10 of unknown status" in civilians.quote


def test_sides_are_participants_and_never_attributions(tmp_path):
    event = only(ged(tmp_path, {}))
    assert event.participants == ("ref:ucdp-actor:77",)
    assert event.attributions == ()
    assert event.victims == "civilians"


def test_side_without_an_id_is_named(tmp_path):
    event = only(ged(tmp_path, {"side_a_new_id": "", "side_b": "Red Front", "side_b_new_id": "78"}))
    assert event.participants == ("Blue Front", "ref:ucdp-actor:78")


@pytest.mark.parametrize(
    ("precision", "start", "end", "edtf"),
    [
        ("1", "2015-03-04", "2015-03-04", "2015-03-04"),
        ("1", "2015-03-04 00:00:00.000", "2015-03-04 00:00:00.000", "2015-03-04"),
        ("2", "2015-03-04", "2015-03-06", "2015-03-04/2015-03-06"),
        ("2", "2015-03-04", "2015-03-04", "2015-02-27/2015-03-09"),
        ("3", "2015-03-02", "2015-03-08", "2015-03-02/2015-03-08"),
        ("4", "2015-02-01", "2015-02-28", "2015-02"),
        ("4", "2015-03-04", "2015-03-04", "2015-03"),
        ("5", "2015-01-01", "2015-12-31", "2015"),
        ("5", "2015-03-04", "2015-03-04", "2015"),
    ],
)
def test_date_precision_is_honoured(tmp_path, precision, start, end, edtf):
    event = only(ged(tmp_path, {"date_prec": precision, "date_start": start, "date_end": end}))
    assert event.date == edtf
    assert parse_edtf(event.date).days is not None


def test_event_that_sums_up_several_is_no_attack(tmp_path):
    event = only(ged(tmp_path, {"event_clarity": "2"}))
    assert event.kind == "aggregate"
    assert event.certainty is Certainty.SINGLE


def test_place_precision_is_said(tmp_path):
    event = only(ged(tmp_path, {"where_prec": "4", "where_coordinates": "Zarin province", "adm_2": ""}))
    assert event.place_names == ("Zarin", "Norland")
    assert "province only" in event.cites[0].excerpt


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"low": "50", "best": "40"}, "not in order"),
        ({"best": ""}, "missing"),
        ({"best": "many"}, "no number"),
        ({"high": "1000000000000"}, "more than"),
        ({"low": "-1"}, "missing"),
        ({"date_end": "2015-03-03"}, "before"),
        ({"date_start": "3/4/2015"}, "no day"),
        ({"date_start": "2015-02-30"}, "no day 2015-02-30"),
        ({"date_start": ""}, "no day"),
        ({"id": "x1"}, "no number"),
    ],
)
def test_bad_row_is_set_aside_with_its_number_and_the_others_count(tmp_path, change, why):
    load = ged(tmp_path, *OTHERS, change)
    assert len(load.file.events) == len(OTHERS)
    (sentence,) = load.file.set_aside
    assert sentence.startswith("row 5: ")
    assert why in sentence


def test_second_row_of_the_same_id_is_set_aside(tmp_path):
    load = ged(tmp_path, *OTHERS, {"id": "900", "best": "31"})
    assert load.file.set_aside == ("row 5: ucdp:900 is in the file twice; the first row counts",)
    assert load.file.events[0].figures[0].value.quote.startswith("best 40")


def test_texts_of_others_are_not_kept(tmp_path):
    event = only(
        ged(
            tmp_path, {"source_original": "Officer Quux", "source_headline": "Headline", "where_description": "House 3"}
        )
    )
    assert not {"Quux", "Headline", "House 3"} & set(str(event).replace("'", " ").split())
    assert "Quux" not in str(event)
