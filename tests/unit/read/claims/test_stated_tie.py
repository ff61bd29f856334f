"""Ties that a list, or somebody, states of two others."""

import pytest

from onrecord.model.claim import TieClaim
from onrecord.model.vocab import Modality, Relation
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    "text",
    [
        "The list ties the Ostrel Bank to the Tarvin Company.",
        "The Treasury hangs the Ostrel Bank on the Tarvin Company.",
        "Its entry connects the Ostrel Bank with the Tarvin Company.",
        "The Ostrel Bank is tied in it to the Tarvin Company.",
        "The Ostrel Bank is put down to the Tarvin Company.",
        "The Ostrel Bank, linked by the Treasury to the Tarvin Company, is closed.",
        "The Ostrel Bank leads back to the Tarvin Company.",
    ],
)
def test_what_is_tied_stands_on_the_left(text):
    claim = one(TieClaim, text)
    assert claim.relation is Relation.LINKED_TO
    assert names(read(text), *claim.a, *claim.b) == ["Ostrel Bank", "Tarvin Company"]


def test_what_a_list_gives_somebody_is_tied_to_him():
    text = "Radu Vesk is on the list. The Treasury gives him the Ostrel Bank and the Tarvin Company."
    claim = one(TieClaim, text)
    assert names(read(text), *claim.a, *claim.b) == ["Ostrel Bank", "Tarvin Company", "Radu Vesk"]


def test_a_list_that_ties_two_is_quoted_and_anybody_else_reports():
    quoted = one(TieClaim, "The Treasury ties the Ostrel Bank to the Tarvin Company.")
    assert (quoted.speaker, quoted.modality) == ("The Treasury", Modality.ASSERTED)
    told = one(TieClaim, "Two detectives tie the Ostrel Bank to the Tarvin Company.")
    assert (told.speaker, told.modality) == ("Two detectives", Modality.REPORTED)


def test_giving_somebody_a_thing_is_no_tie_where_no_list_gives_it():
    assert not claims(TieClaim, "Radu Vesk spoke. The crowd gave him the Ostrel Bank prize.")
