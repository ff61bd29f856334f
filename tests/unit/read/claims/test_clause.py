"""Polarity of a clause: what a negation denies, and what it only sets beside."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import one


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk is listed by the United Nations as a financier, not as a commander.",
        "Radu Vesk was put on the United Nations list in 2011, not in 2012.",
        "Radu Vesk, not his brother, was put on the United Nations list in 2011.",
    ],
)
def test_a_negation_beside_the_verb_denies_no_listing(text):
    assert one(DesignationClaim, text).polarity is Polarity.POSITIVE


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk was not put on the United Nations list.",
        "Radu Vesk, who left Belmora in 2011, was never put on the United Nations list.",
        "Radu Vesk was, for all that is known, never put on the United Nations list.",
    ],
)
def test_a_negation_of_the_verb_denies_the_listing(text):
    assert one(DesignationClaim, text).polarity is Polarity.NEGATIVE
