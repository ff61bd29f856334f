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


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The Tarvin Brigade-linked Ostrel Group fled.", Relation.LINKED_TO),
        ("The Ostrel Group is a Tarvin Brigade affiliate.", Relation.AFFILIATED_WITH),
        ("The Ostrel Group, a Tarvin Brigade offshoot, fled.", Relation.SPLINTER_OF),
        ("Links between the Ostrel Group and the Tarvin Brigade are old.", Relation.LINKED_TO),
        ("The Ostrel Group broke with the Tarvin Brigade in 2013.", Relation.SPLINTER_OF),
        ("The Ostrel Group works hand in hand with the Tarvin Brigade.", Relation.COOPERATES_WITH),
        ("The Ostrel Group gave weapons to the Tarvin Brigade.", Relation.SUPPORTS),
    ],
)
def test_a_tie_is_read_from_nouns_compounds_and_verbs(text, relation):
    context = "The Tarvin Brigade met. The Ostrel Group met. "
    found = [claim for claim in claims(TieClaim, context + text) if claim.span.start >= len(context)]
    assert [claim.relation for claim in found] == [relation]


def test_a_backer_stands_on_the_left_of_a_compound():
    text = "The Tarvin Brigade met. The Tarvin Brigade-backed Ostrel Group fled."
    claim = one(TieClaim, text)
    assert claim.relation is Relation.SUPPORTS
    assert names(read(text), *claim.a) == ["Tarvin Brigade"]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk, whose brother is Nadim Vesk, spoke.",
        "Radu Vesk and Nadim Vesk are brothers.",
        "The brothers Radu Vesk and Nadim Vesk spoke.",
        "Radu Vesk has a brother, Nadim Vesk.",
        "Radu Vesk spoke. His brother is Nadim Vesk.",
        "Radu Vesk spoke. Nadim Vesk is his brother.",
    ],
)
def test_kinship_is_read_in_any_order(text):
    claim = one(TieClaim, text)
    assert claim.relation is Relation.SIBLING_OF
    assert set(names(read(text), *claim.a, *claim.b)) == {"Radu Vesk", "Nadim Vesk"}


def test_related_to_needs_no_other_word():
    text = "Radu Vesk is related to Nadim Ostrel."
    claim = one(TieClaim, text)
    assert claim.relation is Relation.RELATIVE_OF
    assert names(read(text), *claim.a, *claim.b) == ["Radu Vesk", "Nadim Ostrel"]
