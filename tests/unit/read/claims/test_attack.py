"""Attacks: event, place, target, and parts of an attack told before."""

from onrecord.model.claim import AttackClaim, ResponsibilityClaim
from tests.unit.read.reading import claims, one

COORDINATED = (
    "The Tarvin Brigade is responsible for the attack on the Hotel Merano in 2008,"
    " and the one that took place in 2017 near Belmora."
)


def test_an_attack_has_target_and_date():
    claim = one(AttackClaim, "The attack on the Hotel Merano happened on 5 May 2012.")
    assert claim.target == "the Hotel Merano"
    assert claim.when is not None
    assert claim.when.quote == "5 May 2012"


def test_an_attack_left_out_after_another_is_an_attack_of_its_own():
    found = claims(AttackClaim, COORDINATED)
    assert [claim.when.quote for claim in found if claim.when] == ["2008", "2017"]
    assert found[-1].place == "Belmora"


def test_responsibility_for_several_attacks_is_one_claim_beside_them():
    claim = one(ResponsibilityClaim, COORDINATED)
    assert claim.span.quote == "The Tarvin Brigade is responsible for"
    assert claim.event == claims(AttackClaim, COORDINATED)[0].id


def test_a_word_inside_a_name_is_no_attack():
    assert claims(AttackClaim, "They left the Attack Brigade in Belmora on 5 May 2012.") == []


def test_a_repeated_attack_without_place_or_date_is_no_claim():
    assert claims(AttackClaim, "That attack was long.") == []
