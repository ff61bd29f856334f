"""Slots of incidents are counted where the template scorer maps the incident, and by rules that can fail."""

import datetime as dt

import pytest

from onrecord.evaluate.reader.keys import Place
from onrecord.evaluate.reader.slots import date_fits, document_counts, place_fits
from onrecord.model.time import Period

DAY = dt.date(1990, 1, 10)
ONE_DAY = Period(first=DAY, last=DAY)
UP_TO_IT = Period(last=DAY)
MONTH = Period(first=dt.date(1990, 1, 1), last=dt.date(1990, 1, 31))


@pytest.mark.parametrize(
    ("ours", "key", "fits"),
    [
        (ONE_DAY, ONE_DAY, True),
        (ONE_DAY, MONTH, True),
        (MONTH, ONE_DAY, False),  # wider
        (UP_TO_IT, ONE_DAY, False),  # wider: it has no beginning
        (UP_TO_IT, UP_TO_IT, True),
        (ONE_DAY, UP_TO_IT, True),
        (Period(first=dt.date(1990, 1, 11), last=dt.date(1990, 1, 11)), ONE_DAY, False),
    ],
)
def test_date_overlaps_and_is_no_wider(ours, key, fits):
    assert date_fits(ours, [key]) is fits


ESCALON = Place({"country": "el salvador", "town": "san salvador", "within": "escalon"})


@pytest.mark.parametrize(
    ("ours", "fits"),
    [
        ({"country": "el salvador"}, True),
        ({"country": "el salvador", "town": "san salvador"}, True),
        ({"country": "el salvador", "town": "santa ana"}, False),
        ({"country": "el salvador", "town": "santa ana", "within": "escalon"}, True),
        ({"country": "guatemala"}, False),
        ({"region": "la union"}, False),  # no level that both give
    ],
)
def test_place_agrees_at_the_finest_level_that_both_give(ours, fits):
    assert place_fits(ours, ESCALON) is fits


ROLES: dict[str, list[list[str]]] = {"PerpInd": [], "PerpOrg": [], "Target": [], "Victim": [], "Weapon": []}
GOLD = [{"incident_type": "bombing", **ROLES}]
KEY = [
    {
        "INCIDENT: DATE": [{"raw": "10 JAN 90"}],
        "INCIDENT: LOCATION": [{"raw": "PERU: LIMA (CITY)"}],
        "HUM TGT: NUMBER": [{"raw": '3: "MINERS"'}],
        "HUM TGT: EFFECT OF INCIDENT": [{"raw": 'INJURY: "MINERS"'}],
    }
]


def template(kind="bombing", *, low=3, high=3, effect="injury", last="1990-01-10"):
    people = [{"words": "the miners", "low": low, "high": high, "effect": effect}]
    return {
        "incident_type": kind,
        **ROLES,
        "date": {"first": last, "last": last},
        "place": {"country": "peru", "town": "callao"},
        "people": people,
    }


def test_slots_of_a_mapped_incident():
    counts = document_counts([template()], GOLD, KEY)
    assert counts["date"] == (1, 1, 1, 1)
    assert counts["place"] == (0, 1, 0, 1)
    assert counts["place, finest, both"] == (0, 1, 0, 1)
    assert counts["number and effect, both"] == (1, 1, 1, 1)


def test_incident_of_another_type_is_not_mapped_and_counts_against_both_sides():
    counts = document_counts([template("kidnapping")], GOLD, KEY)
    assert counts["date"] == (0, 1, 0, 1)
    assert counts["date, both"] == (0, 0, 0, 0)


def test_number_is_right_where_both_bounds_are():
    assert document_counts([template(high=None)], GOLD, KEY)["number, both"] == (0, 1, 0, 1)


def test_empty_effect_is_no_value():
    counts = document_counts([template(effect="")], GOLD, KEY)
    assert counts["effect"] == (0, 0, 0, 1)
    assert counts["number, both"] == (1, 1, 1, 1)


def test_gold_templates_that_the_scorer_takes_for_one_allow_the_values_of_each():
    other = {**KEY[0], "INCIDENT: DATE": [{"raw": "12 JAN 90"}]}
    counts = document_counts([template(last="1990-01-12")], [*GOLD, *GOLD], [*KEY, other])
    assert counts["date"] == (1, 1, 1, 1)
