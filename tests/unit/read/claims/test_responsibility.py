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


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "In April 2016, the Tarvin Brigade was blamed for an attack in Belmora against an agency with many duties.",
            "the Tarvin Brigade was blamed for an attack in Belmora",
        ),
        (
            "Radu Vesk admitted planning the attack on the Hotel Merano on 14 January 2008.",
            "Radu Vesk admitted planning",
        ),
    ],
)
def test_words_of_responsibility_end_where_the_scene_does(text, quote):
    assert [c.span.quote for c in claims(ResponsibilityClaim, text) if c.sort == "attack"] == [quote]


def test_who_claims_an_attack_speaks_what_follows():
    text = "The attack on the Hotel Merano was in 2008. "
    text += "Radu Vesk claimed responsibility and said the attack was a response."
    reading = read(text)
    assert [c.attribution for c in reading.claims if isinstance(c, ResponsibilityClaim)] == ["claimed"]
    assert [c.speaker for c in reading.claims if "response" in c.span.quote] == ["Radu Vesk"]
