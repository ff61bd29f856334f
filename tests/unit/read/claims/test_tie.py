"""Ties: two sides and a relation, kinship included."""

import pytest

from onrecord.model.claim import TieClaim
from onrecord.model.vocab import Relation
from tests.unit.read.reading import names, one, read


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The Tarvin Brigade financed the Ostrel Front.", Relation.FINANCES),
        ("The Tarvin Brigade is allied with the Ostrel Front.", Relation.ALLIED_WITH),
        ("The Tarvin Brigade is part of the Ostrel Front.", Relation.PART_OF),
    ],
)
def test_a_tie_reads_from_left_to_right(text, relation):
    claim = one(TieClaim, text)
    assert claim.relation is relation
    assert names(read(text), *claim.a, *claim.b) == ["Tarvin Brigade", "Ostrel Front"]


def test_always_is_more_than_a_record_can_show():
    claim = one(TieClaim, "The Tarvin Brigade was always allied with the Ostrel Front.")
    assert claim.universal == "always"
    assert "universal_quantifier" in claim.flags


def test_a_brother_is_a_sibling():
    text = "Radu Vesk spoke. His brother, Pavel Vesk, left."
    claim = one(TieClaim, text)
    assert claim.relation is Relation.SIBLING_OF
    assert names(read(text), *claim.a, *claim.b) == ["Pavel Vesk", "Radu Vesk"]
