"""Places by any of their names, with the region that each lies in."""

from onrecord.text.places import LARGE, REGION, TOWN, places_named, places_of


def test_a_small_town_is_known_with_its_region_in_any_spelling():
    (town,) = places_named("Ndélé")
    assert (town.country, town.kind) == ("central african republic", TOWN)
    assert places_named("Ndele") == (town,)
    assert places_named("Sana'a") == places_named("Sanaa")


def test_towns_of_one_region_share_it_and_the_region_has_a_row_of_its_own():
    (culiacan,) = (place for place in places_named("Culiacán") if place.kind == LARGE)
    (state,) = (place for place in places_named("Sinaloa") if place.kind == REGION)
    assert culiacan.region == state.region


def test_a_name_in_another_case_is_found():
    assert {place.country for place in places_of("Ташкенте")} == {"uzbekistan"}


def test_a_name_that_no_place_bears_has_none():
    assert places_named("Lower Quarno") == ()
    assert places_named("") == ()
