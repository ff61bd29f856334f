"""GTD- and ACLED-shaped rows: unknown is unknown, blame is not a claim, an estimate of place is no place."""

import pytest

from onrecord.model.vocab import Certainty
from tests.unit.record.events.tables import acled, gtd


def only(load):
    (event,) = load.file.events
    return event


@pytest.mark.parametrize(
    ("month", "day", "edtf"), [("3", "4", "2015-03-04"), ("3", "0", "2015-03"), ("0", "0", "2015"), ("0", "4", "2015")]
)
def test_zero_is_an_unknown_month_or_day(tmp_path, month, day, edtf):
    assert only(gtd(tmp_path, {"imonth": month, "iday": day})).date == edtf


def test_group_is_blamed_unless_the_file_says_that_it_claimed(tmp_path):
    (blamed,) = only(gtd(tmp_path, {})).attributions
    (claimed,) = only(gtd(tmp_path, {"claimed": "1"})).attributions
    (unsaid,) = only(gtd(tmp_path, {"claimed": "-9"})).attributions
    assert [item.how for item in (blamed, claimed, unsaid)] == ["blamed", "claimed", "blamed"]
    assert blamed.party == "Blue Front"


def test_uncertain_attribution_never_decides(tmp_path):
    (attribution,) = only(gtd(tmp_path, {"guncertain1": "1"})).attributions
    assert attribution.certainty is Certainty.UNVERIFIED
    assert "marked as uncertain" in attribution.cite.excerpt


def test_competing_claims_stand_side_by_side(tmp_path):
    event = only(gtd(tmp_path, {"claimed": "1", "gname2": "Red Front", "claim2": "1", "guncertain2": "1"}))
    assert [(item.party, item.how) for item in event.attributions] == [
        ("Blue Front", "claimed"),
        ("Red Front", "claimed"),
    ]


def test_unknown_group_is_nobody(tmp_path):
    assert only(gtd(tmp_path, {"gname": "Unknown"})).attributions == ()


def test_minus_99_and_empty_are_no_figures(tmp_path):
    event = only(gtd(tmp_path, {"nkill": "", "nkillter": "-99", "nwound": "-9", "nperps": "-99", "nhostkid": "-99"}))
    assert event.figures == ()
    assert event.attackers == ()
    assert "killed: unknown" in event.cites[0].excerpt


def test_attackers_who_died_are_counted_apart(tmp_path):
    event = only(gtd(tmp_path, {}))
    found = {(figure.outcome, figure.population): figure.value.low for figure in event.figures}
    assert found == {("killed", "all"): 40, ("killed", "attackers"): 1, ("wounded", "all"): 120}
    assert event.figures[0].value.quote == "40, attackers included"
    assert event.attackers[0].value.low == 2


def test_share_of_a_toll_is_a_range(tmp_path):
    value = only(gtd(tmp_path, {"nkill": "2.5"})).figures[0].value
    assert (value.low, value.high) == (2, 3)


def test_generic_target_names_nothing(tmp_path):
    assert only(gtd(tmp_path, {"target1": "Police Patrol", "corp1": "Sudland Mission"})).targets == ("Sudland Mission",)


def test_failed_assassination_is_an_attempt(tmp_path):
    assert only(gtd(tmp_path, {"attacktype1": "1", "success": "0"})).kind == "assassination_attempt"


def test_columns_nobody_knows_are_reported(tmp_path):
    from onrecord.record.events import read_events
    from tests.unit.record.events.tables import GTD, GTD_COLUMNS, write

    load = read_events(write(tmp_path / "t.csv", [*GTD_COLUMNS, "novelty"], GTD))
    assert load.unknown_fields == ("novelty",)


@pytest.mark.parametrize(
    ("precision", "edtf"), [("1", "2015-03-04"), ("2", "2015-02-26/2015-03-10"), ("3", "2015-03"), ("", "2015-03-04")]
)
def test_acled_time_precision_is_honoured(tmp_path, precision, edtf):
    assert only(acled(tmp_path, {"time_precision": precision})).date == edtf


def test_acled_writes_days_in_two_ways(tmp_path):
    assert only(acled(tmp_path, {"event_date": "04 March 2015"})).date == "2015-03-04"


def test_acled_stand_in_for_a_region_is_no_place(tmp_path):
    assert only(acled(tmp_path, {"geo_precision": "3"})).place_names == ("Zarin", "Norland")


def test_acled_zero_is_no_figure(tmp_path):
    event = only(acled(tmp_path, {"fatalities": "0"}))
    assert event.figures == ()
    assert "no fatalities counted" in event.cites[0].excerpt


def test_acled_actors_are_participants(tmp_path):
    event = only(acled(tmp_path, {}))
    assert event.participants == ("Blue Front",)
    assert event.attributions == ()
    assert "Text of theirs" not in str(event)


def test_acled_protest_is_no_attack(tmp_path):
    assert only(acled(tmp_path, {"event_type": "Protests"})).kind == "protest"


def test_acled_type_that_is_not_known_is_set_aside(tmp_path):
    load = acled(tmp_path, {}, {"event_id_cnty": "NOR13"}, {"event_id_cnty": "NOR14", "event_type": "Parades"})
    assert load.file.set_aside == ("row 4: event_type is 'Parades', which is not known here",)
