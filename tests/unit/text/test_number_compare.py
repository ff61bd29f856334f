"""Comparison of numbers by N1, N2, N3 and N5 of method.md section 3.4."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.quantity import Estimate
from onrecord.text.number_compare import compare
from onrecord.text.numbers import find_numbers


def estimate(text: str) -> Estimate:
    return find_numbers(text)[0].estimate


@pytest.mark.parametrize(
    ("claimed", "recorded", "outcome"),
    [
        ("96", "96", "same"),
        ("96", "92", "differs"),
        ("1,500", "1,460", "within_tolerance"),
        ("1,400", "1,460", "differs"),
        ("90", "92", "differs"),
        ("100", "96", "differs"),
        ("at least 60", "65", "within_tolerance"),
        ("at least 60", "59", "differs"),
        ("more than 150", "150", "differs"),
        ("over 150", "96", "differs"),
        ("up to 40", "41", "differs"),
        ("about 90", "96", "within_tolerance"),
        ("about 90", "101", "differs"),
        ("dozens", "96", "within_tolerance"),
        ("hundreds", "96", "differs"),
        ("96", "between 60 and 100", "within_tolerance"),
        ("thousands", "thousands", "same"),
    ],
)
def test_outcome(claimed, recorded, outcome):
    found = compare(estimate(claimed), estimate(recorded))
    assert found.outcome == outcome
    assert found.tolerance


def test_tolerance_names_the_interval_in_words():
    assert compare(estimate("about 90"), estimate("96")).tolerance == '"about 90" read as 81 to 99'
    assert compare(estimate("1,500"), estimate("1,460")).tolerance == "1,460 rounded to 2 digits is 1,500"


ENDS = st.integers(min_value=0, max_value=10**9)


@given(ENDS, ENDS, ENDS, ENDS)
def test_intervals_overlap_the_same_way_from_both_sides(a, b, c, d):
    one = Estimate(low=min(a, b), high=max(a, b))
    other = Estimate(low=min(c, d), high=max(c, d))
    if not (one.is_exact and other.is_exact):
        assert compare(one, other).outcome == compare(other, one).outcome
    assert compare(one, one).outcome == "same"
