"""Responsibility: blamed, claimed and held tasks are told apart."""

import pytest

from onrecord.model.claim import ResponsibilityClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims, names, one, read


def test_blame_is_an_accusation_and_no_fact():
    text = "The ministry blamed the Tarvin Brigade for the attack on the Hotel Merano in 2008."
    claim = one(ResponsibilityClaim, text)
    assert (claim.attribution, claim.modality) == ("blamed", Modality.ACCUSED)
    assert names(read(text), *claim.holder) == ["Tarvin Brigade"]


def test_a_claim_of_responsibility_is_the_party_s_own():
    found = claims(
        ResponsibilityClaim,
        "The attack on the Hotel Merano took place in 2008. The Tarvin Brigade claimed responsibility.",
    )
    assert [claim.attribution for claim in found] == ["claimed"]


@pytest.mark.parametrize("place", ["Belmora", "Lakeside"])
def test_a_task_has_holder_and_place(place):
    claim = one(ResponsibilityClaim, f"The Tarvin Brigade is in charge of security in {place}.")
    assert (claim.sort, claim.place) == ("task", place)
