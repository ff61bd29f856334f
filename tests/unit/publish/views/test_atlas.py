"""The map: a point is placed as closely as its source says, and a name that could be elsewhere is placed nowhere."""

import pytest

from onrecord.model.record import Point
from onrecord.model.vocab import GeoPrecision
from onrecord.publish.atlas.borders import GRID, Box, countries, land_in
from onrecord.publish.atlas.gazetteer import find_place
from onrecord.publish.views.atlas import map_of
from onrecord.record.files import check_record_file
from tests.unit.publish.views.records import SOURCES, view_of


def event(name, **fields):
    rows = "\n".join(f"{key} = {value!r}" for key, value in fields.items())
    return f'[[event]]\nid = "{name}"\nname = "{name}"\ndate = 2017-05-31\nsource = "paper"\n{rows}\n'


@pytest.mark.parametrize(
    ("names", "where", "precision"),
    [
        (("Wazir Akbar Khan", "Kabul", "Afghanistan"), (34.5, 69.2), "district"),
        (("Kabul", "afghanistan"), (34.5, 69.2), "district"),
        (("Doha", "Qatar"), (25.3, 51.5), "district"),
        (("London", "UK"), (51.5, -0.1), "district"),
        (("Khost", "Afghanistan"), (33.9, 67.7), "country"),
    ],
)
def test_a_city_in_its_country_is_found_and_else_the_country(names, where, precision):
    found = find_place(names)
    assert found is not None
    assert found.point.precision == precision
    assert (found.point.lat, found.point.lon) == pytest.approx(where, abs=0.6)


@pytest.mark.parametrize(
    "names",
    [
        (),
        ("Kabul",),  # No country is named.
        ("Kabul", "Pakistan and Afghanistan"),
        ("the border", "Afghanistan", "Pakistan"),
        ("Riverton", "Freedonia"),
        ("<script>", "'; DROP TABLE events; --"),
    ],
)
def test_names_that_do_not_settle_it_are_placed_nowhere(names):
    assert find_place(names) is None


def test_a_city_of_another_country_is_not_taken():
    found = find_place(("London", "Canada"))
    assert found is not None
    assert found.point.precision is GeoPrecision.COUNTRY


def test_the_point_of_a_record_file_wins_over_the_gazetteer():
    view = view_of(
        event("a", place=["Kabul", "Afghanistan"], point=[33.34, 69.92], precision="province"),
        event("b", place=["Kabul", "Afghanistan"]),
        event("c", place=["Nowhere"]),
    )
    found = map_of(view, view.events(), about="x")
    assert {(spot.lat, spot.precision.value, spot.events[0].by) for spot in found.spots} == {
        (33.34, "province", "the record"),
        (34.52, "district", "the gazetteer"),
    }
    assert [item.name for item in found.nowhere] == ["c"]
    assert found.found == 3


@pytest.mark.parametrize("point", [[91.0, 0.0], [0.0, 181.0]])
def test_a_point_that_is_no_place_is_a_fault(point):
    faults = check_record_file((SOURCES + event("a", point=point)).encode(), "test.toml")
    assert ["point" in str(fault) for fault in faults] == [True]


def test_events_at_one_point_are_one_spot_that_names_each():
    view = view_of(event("a", place=["Kabul", "Afghanistan"]), event("b", place=["Wall", "Kabul", "Afghanistan"]))
    (spot,) = map_of(view, view.events(), about="x").spots
    assert [item.event.name for item in spot.events] == ["a", "b"]
    assert spot.where == "Kabul"


def test_every_spot_lies_in_the_window_and_on_its_country():
    view = view_of(event("a", place=["Kabul", "Afghanistan"]), event("b", place=["Lima", "Peru"]))
    found = map_of(view, view.events(), about="x")
    assert {land.name for land in found.land} >= {"Afghanistan", "Peru"}
    for spot in found.spots:
        assert found.left < spot.x < found.left + found.width
        assert found.top < spot.y < found.top + found.height


def test_larger_figures_are_drawn_larger():
    few = event("few", place=["Doha", "Qatar"]) + 'figure = [{ source = "paper", low = 3, high = 5 }]\n'
    many = event("many", place=["Kabul", "Afghanistan"]) + 'figure = [{ source = "paper", low = 90, high = 150 }]\n'
    view = view_of(few, many)
    drawn = {item.event.name: item for spot in map_of(view, view.events(), about="x").spots for item in spot.events}
    assert drawn["few"].size < drawn["few"].ring < drawn["many"].size < drawn["many"].ring


def test_the_finer_borders_are_taken_for_a_region():
    near, far = Box(60, 25, 80, 40), Box(-180, -60, 180, 80)
    of_region = {land.name: len(land.path) for land in land_in(near)}
    of_world = {land.name: len(land.path) for land in land_in(far)}
    assert of_region["Afghanistan"] > 2 * of_world["Afghanistan"]
    assert "Peru" not in of_region
    # A page of the whole world stays small.
    assert sum(of_world.values()) < 150_000


def test_borders_lie_on_the_globe():
    for grain in ("110m", "50m"):
        for country in countries(grain):
            for (west, north, east, south), path in country.polygons:
                assert -180 * GRID <= west <= east <= 180 * GRID, country.name
                assert -90 * GRID <= north <= south <= 90 * GRID, country.name
                assert set(path) <= set("Mlz-0123456789 "), country.name


def test_points_are_values():
    assert Point(lat=1.0, lon=2.0) == Point(lat=1.0, lon=2.0)
    assert len({Point(lat=1.0, lon=2.0), Point(lat=1.0, lon=2.0)}) == 1
