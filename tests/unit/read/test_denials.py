"""Denials that follow what they deny."""

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims

TOLD = "Radu Vesk was delisted by the United Nations in 2018; "


def test_what_the_next_clause_calls_wrong_is_denied():
    assert [c.polarity for c in claims(DesignationClaim, TOLD + "this is not correct.")] == [Polarity.NEGATIVE]
    assert [c.polarity for c in claims(DesignationClaim, TOLD + "that is false.")] == [Polarity.NEGATIVE]


def test_what_the_next_clause_calls_right_stays():
    assert [c.polarity for c in claims(DesignationClaim, TOLD + "this is correct.")] == [Polarity.POSITIVE]
