"""Large cities and their countries."""

from onrecord.text.cities import cities, country_of_city


def test_a_large_city_has_a_country_and_coordinates():
    assert country_of_city("Manila") == "philippines"
    (city,) = cities()["zagreb"]
    assert abs(city.lat - 45.8) < 0.1
    assert abs(city.lon - 16.0) < 0.1


def test_a_name_without_a_row_has_none():
    assert country_of_city("Lower Quarno") == ""
