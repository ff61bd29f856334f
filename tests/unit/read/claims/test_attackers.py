"""Attackers: their number is a detail of the attack."""

from onrecord.model.claim import AttackClaim
from tests.unit.read.reading import claims


def test_the_number_of_attackers_is_a_part_of_the_attack():
    text = "The attack on the Hotel Merano in 2008, with twelve suicide bombers, was long."
    attack, detail = sorted(claims(AttackClaim, text), key=lambda claim: claim.detail)
    assert detail.detail == "attackers"
    assert detail.event == attack.id
    assert detail.number is not None
    assert detail.number.low == detail.number.high == 12
