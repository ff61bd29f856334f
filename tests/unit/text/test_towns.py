"""Towns by any of their names, and how far apart they lie."""

import pytest

from onrecord.text.towns import km_between, towns_named


def test_a_town_is_known_by_former_names_and_in_other_letters():
    (town,) = towns_named("Leningrad")
    assert town.country == "russia"
    assert town in towns_named("Saint Petersburg")
    assert towns_named("Сухуми") == towns_named("Sukhumi")


def test_a_name_that_several_towns_bear_gives_each():
    assert {town.country for town in towns_named("Tripoli")} == {"lebanon", "libya"}


def test_a_name_without_a_row_has_none():
    assert towns_named("Lower Quarno") == ()


def test_distances_are_those_on_the_sphere():
    (london,), (paris,) = (
        [town for town in towns_named(name) if town.country == country]
        for name, country in (("London", "united kingdom"), ("Paris", "france"))
    )
    assert km_between(london, paris) == pytest.approx(344, abs=3)
