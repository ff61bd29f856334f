"""The slots of MUC-4's full keys as values: dates, places, numbers, effects."""

import datetime as dt

from onrecord.evaluate.reader.corpora import dateline
from onrecord.evaluate.reader.keys import read_dates, read_effects, read_key, read_number, read_places
from onrecord.model.time import Period


def days(raw):
    return [(period.first, period.last) for period in read_dates(raw)]


def bounds(raw):
    return [(one.low, one.high) for one in read_number(raw)]


def test_day():
    assert days("02 FEB 90") == [(dt.date(1990, 2, 2), dt.date(1990, 2, 2))]


def test_day_with_a_dash_before_it_is_any_day_up_to_it():
    assert days("- 26 SEP 89") == [(None, dt.date(1989, 9, 26))]


def test_span():
    assert days("17 JUN 89 - 20 JUN 89") == [(dt.date(1989, 6, 17), dt.date(1989, 6, 20))]


def test_alternatives_stand_side_by_side():
    assert days("(- 26 MAR 90) / (18 MAR 90 - 24 MAR 90)") == [
        (None, dt.date(1990, 3, 26)),
        (dt.date(1990, 3, 18), dt.date(1990, 3, 24)),
    ]


def test_day_without_a_year_and_day_that_does_not_exist_are_left_out():
    assert days("11 NOV") == []
    assert days("31 NOV 89") == []


def test_place_has_levels():
    (place,) = read_places("EL SALVADOR: SAN SALVADOR (CITY): ESCALON (NEIGHBORHOOD)")
    assert dict(place.levels) == {"country": "el salvador", "town": "san salvador", "within": "escalon"}
    assert place.finest == "escalon"


def test_country_alone():
    assert [dict(p.levels) for p in read_places("COLOMBIA / VENEZUELA")] == [
        {"country": "colombia"},
        {"country": "venezuela"},
    ]


def test_places_in_parentheses_keep_their_sorts():
    found = read_places("(EL SALVADOR: ZARAGOZA (TOWN)) / (EL SALVADOR: SAN MIGUEL (DEPARTMENT))")
    assert [dict(p.levels) for p in found] == [
        {"country": "el salvador", "town": "zaragoza"},
        {"country": "el salvador", "region": "san miguel"},
    ]


def test_numbers():
    assert bounds("7") == [(7, 7)]
    assert bounds("5-") == [(5, None)]
    assert bounds("-26") == [(0, 26)]
    assert bounds("~30 / PLURAL") == [(30, 30), (2, None)]


def test_effects_that_say_nobody_was_hurt_are_one():
    assert read_effects("NO INJURY / NO INJURY OR DEATH") == ["no injury", "no injury"]
    assert read_effects("? DEATH") == ["death"]
    assert read_effects("REGAINED FREEDOM") == []


def test_number_and_effect_of_one_target_meet():
    (person,) = read_key(
        {
            "HUM TGT: NUMBER": [{"raw": '6: "SIX PRIESTS" / "JESUITS"'}],
            "HUM TGT: EFFECT OF INCIDENT": [{"raw": 'DEATH: "JESUITS"'}],
        }
    ).people
    assert person.words == {"six priests", "priests", "jesuits"}
    assert [(n.low, n.high) for n in person.numbers] == [(6, 6)]
    assert person.effects == {"death"}


def test_dateline():
    period, place = dateline("SAN SALVADOR, 10 JAN 90 (EFE) -- [TEXT] ON 3 MAY 89 TROOPS ...")
    assert period == Period(first=dt.date(1990, 1, 10), last=dt.date(1990, 1, 10), edtf="1990-01-10")
    assert place == "san salvador"


def test_dateline_with_a_country_and_without_a_date():
    assert dateline("MOSCOW (USSR), NO DATE -- [TEXT] [CONTINUED] ON 3 MAY 89 ...") == (None, "moscow")
