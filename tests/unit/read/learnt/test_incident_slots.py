"""Dates, places and people of incidents: what a text offers, by hand-made sentences."""

import datetime as dt

import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")

from onrecord.model.time import Period
from onrecord.read.learnt.incident_dates import DATE_FEATURES, date_features, dates_of
from onrecord.read.learnt.incident_people import bare, groups_of, names_several, number_of
from onrecord.read.learnt.incident_places import (
    COUNTRY_FEATURES,
    PLACE_FEATURES,
    Known,
    countries_of,
    country_features,
    place_features,
    places_of,
)
from onrecord.read.learnt.surroundings import FEATURES, Surroundings

PUBLISHED = Period(first=dt.date(1990, 1, 10), last=dt.date(1990, 1, 10))
GAZETTEER = {
    "belmora": Known("town", "oria", 9),
    "oria": Known("country", "oria", 30),
    "tarn": Known("region", "oria", 2),
}


def test_dates_from_the_dateline_and_the_open_one_last():
    found = dates_of("gunmen fired at a bus last night, a day after the raid of monday.", PUBLISHED)
    assert [(d.quote.lower(), d.period and d.period.first) for d in found] == [
        ("last night", dt.date(1990, 1, 9)),
        ("monday", dt.date(1990, 1, 8)),
        ("", None),
    ]
    assert found[-1].period == Period(last=dt.date(1990, 1, 10))


def test_without_a_dateline_only_dates_with_a_year_are_known():
    assert [d.period and d.period.edtf for d in dates_of("yesterday and on 3 may 1989", None)] == ["1989-05-03"]


def test_date_has_a_row_of_all_features():
    text = "a bomb went off today."
    view = Surroundings(text, [2], [], [])
    rows = list(date_features(dates_of(text, PUBLISHED), view, PUBLISHED, {}))
    assert [len(row) for row in rows] == [len(DATE_FEATURES)] * 2


def test_places_of_the_gazetteer_and_of_the_model():
    text = "rebels hit belmora and the village of karsk in tarn department, oria."
    karsk = (text.index("karsk"), text.index("karsk") + 5, "R", 0.8)
    over = (text.index("belmora"), text.index("belmora") + 7, "L", 0.9)
    found = [(p.name, p.level, p.country) for p in places_of(text, [karsk, over], GAZETTEER)]
    assert found == [
        ("belmora", "town", "oria"),
        ("karsk", "town", ""),  # the word before it says village
        ("tarn", "region", "oria"),
        ("oria", "country", "oria"),
    ]


def test_people_of_a_country_are_of_it():
    assert [p.country for p in places_of("colombian troops", [], {})] == ["colombia"]


def test_country_of_the_dateline_is_in_question():
    assert countries_of([], GAZETTEER, "belmora") == ["oria"]
    assert countries_of([], GAZETTEER, "elsewhere") == []


def test_places_and_countries_have_rows_of_all_features():
    text = "rebels hit belmora in oria."
    places, view = places_of(text, [], GAZETTEER), Surroundings(text, [0], [], [])
    (row,) = place_features([places[0]], view, GAZETTEER, "", {})
    (country,) = country_features(places, view, GAZETTEER, "", ["oria"])
    assert (len(row), len(country)) == (len(PLACE_FEATURES), len(COUNTRY_FEATURES))


@pytest.mark.parametrize(
    ("text", "words", "bounds"),
    [
        ("six jesuit priests were shot", "jesuit priests", (6, 6)),
        ("at least five people died", "people", (5, None)),
        ("the two young maids", "maids", (2, 2)),
        ("the peasants were taken", "peasants", (2, None)),
        ("a judge was hurt", "judge", (1, 1)),
        ("three soldiers and the mayor", "mayor", (1, 1)),  # the three are others
        ("on 5 june, workers were held", "workers", (2, None)),  # a day is no number of people
    ],
)
def test_number_of_people(text, words, bounds):
    number = number_of(text, words, [text.index(words)])
    assert (number.low, number.high) == bounds


def test_person_is_one_whatever_stands_before_the_name():
    text = "two men shot rafael torres"
    number = number_of(text, "rafael torres", [text.index("rafael")], person=True)
    assert (number.low, number.high) == (1, 1)


@pytest.mark.parametrize(
    ("words", "several"),
    [("members of the front", True), ("people", True), ("clergymen", True), ("boss", False), ("priest", False)],
)
def test_plural(words, several):
    assert names_several(words) is several


def test_people_are_gathered_by_their_words_without_number():
    text = "The six priests died. Priests and Ana Ruiz were there."
    spans = [("The six priests", "V"), ("Priests", "V"), ("Ana Ruiz", "P"), ("there", "L")]
    things = [(text.index(w), text.index(w) + len(w), label, 0.9) for w, label in spans]
    assert [(g.words, len(g.places), g.person) for g in groups_of(text, things)] == [
        ("priests", 2, False),
        ("ana ruiz", 1, True),
    ]
    start, end = groups_of(text, things)[0].places[0]
    assert text[start:end] == "priests"


def test_words_without_article_and_number():
    assert bare("The at least twelve miners") == "miners"
    assert bare("ten") == "ten"


def test_distance_is_taken_from_the_words_of_the_incident():
    text = "aaaa bbbb cccc. dddd eeee"
    view = Surroundings(text, [5], [20], [10])
    row = dict(zip(FEATURES, view.of(10, 14), strict=True))
    assert row["same_sentence"] == 1
    assert row["sentence_triggers"] == 1
    assert dict(zip(FEATURES, view.of(16, 20), strict=True))["same_sentence"] == 0
    assert view.words(10, 14)[:4] == ["-1 bbbb", "-2 aaaa bbbb", "+1 .", "+2 "]
