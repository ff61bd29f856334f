"""Ties: two sides and a relation, kinship included."""

import pytest

from onrecord.model.claim import TieClaim
from onrecord.model.vocab import Relation
from tests.unit.read.reading import claims, names, one, read


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


@pytest.mark.parametrize(
    ("text", "language", "relation"),
    [
        ("Ana Vesk is the younger sister of Radu Vesk.", "en", Relation.SIBLING_OF),
        ("Ana Vesk est la sœur de Radu Vesk.", "fr", Relation.SIBLING_OF),
        ("Ana Vesk es hermana de Radu Vesk.", "es", Relation.SIBLING_OF),
        ("Ana Vesk ist die Schwester von Radu Vesk.", "de", Relation.SIBLING_OF),
    ],
)
def test_is_the_sister_of_is_kinship(text, language, relation):
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, TieClaim)]
    assert [(names(reading, *c.a, *c.b), c.relation) for c in found] == [(["Ana Vesk", "Radu Vesk"], relation)]


def test_what_somebody_is_accused_of_is_said_by_the_accuser():
    text = "The minister accused the Tarvin Brigade of having close ties with the Ostrel Front."
    assert [(c.speaker, c.modality.value) for c in claims(TieClaim, text)] == [("The minister", "accused")]
