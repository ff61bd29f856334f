"""Casualties: figures with hedge and population."""

from onrecord.model.claim import CasualtyClaim
from tests.unit.read.reading import claims, one


def test_a_hedged_figure_has_a_lower_bound_only():
    claim = one(CasualtyClaim, "The attack killed at least 80 civilians in Belmora.")
    assert claim.killed is not None
    assert (claim.killed.low, claim.killed.high, claim.population) == (80, None, "civilians")


def test_the_dead_and_the_wounded_are_told_apart():
    found = claims(CasualtyClaim, "In Belmora 12 people were killed and 20 wounded.")
    assert [c.killed.low for c in found if c.killed] == [12]
    assert [c.wounded.low for c in found if c.wounded] == [20]


def test_a_year_is_no_figure():
    assert [c.killed for c in claims(CasualtyClaim, "Radu Vesk was killed in 2012.") if c.killed] == []


def test_victims_without_a_number_are_classes():
    text = "The Tarvin Brigade has killed civilians and police."
    assert one(CasualtyClaim, text).population == "civilians,police"
