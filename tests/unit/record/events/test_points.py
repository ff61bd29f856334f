"""Where event tables place their events, and how closely, by the codes of each codebook."""

import pytest

from onrecord.model.record import Point
from tests.unit.record.events import tables


def point(load):
    (event,) = load.file.events
    return event.point


def placed(precision):
    return Point(lat=34.5281, lon=69.1723, precision=precision)


AT = {"latitude": "34.52814", "longitude": "69.17233"}


@pytest.mark.parametrize(
    ("code", "precision"),
    [("1", "place"), ("2", "district"), ("3", "district"), ("4", "province"), ("5", "province"), ("6", "country")],
)
def test_ged_places_by_its_code(tmp_path, code, precision):
    assert point(tables.ged(tmp_path, {**AT, "where_prec": code})) == placed(precision)


def test_ged_places_nothing_at_sea_or_in_the_air(tmp_path):
    assert point(tables.ged(tmp_path, {**AT, "where_prec": "7"})) is None


@pytest.mark.parametrize(
    ("code", "precision"), [("1", "place"), ("2", "district"), ("3", "province"), ("", "district")]
)
def test_acled_places_by_its_code(tmp_path, code, precision):
    assert point(tables.acled(tmp_path, {**AT, "geo_precision": code})) == placed(precision)


def test_gtd_without_a_code_is_placed_in_the_district(tmp_path):
    assert point(tables.gtd(tmp_path, AT)) == placed("district")


@pytest.mark.parametrize(
    "cells",
    [
        {},
        {"latitude": "34.5"},
        {"latitude": "0", "longitude": "0"},
        {"latitude": "91", "longitude": "69"},
        {"latitude": "34.5", "longitude": "169 E"},
        {"latitude": "nan", "longitude": "69"},
    ],
)
def test_what_is_no_place_is_left_out_and_the_event_kept(tmp_path, cells):
    load = tables.ged(tmp_path, cells)
    assert point(load) is None
    assert load.file.set_aside == ()


def test_a_point_is_kept_in_the_store(tmp_path):
    from onrecord.store.packing import pack_event, unpack_event

    (event,) = tables.ged(tmp_path, {**AT, "where_prec": "4"}).file.events
    assert unpack_event(pack_event(event)) == event
