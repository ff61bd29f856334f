"""Nearness of names, for the absence of one from a list."""

import pytest

from onrecord.check.listing.nearness import comes_near
from onrecord.text.normalize import telling_words


@pytest.mark.parametrize(
    ("report", "held"),
    [
        ("Radu Vesk", "Radu VESK BREL"),
        ("Radu Vesk", "VESQ, Raduh"),
        ("Abdul Rahman al-Vesk", "Abd al-Rahman AL-VESK"),
        ("Раду Веск", "Ion BREL"),  # two scripts: left to a person
    ],
)
def test_a_spelling_of_every_word_comes_near(report, held):
    assert comes_near(telling_words(report), held)


@pytest.mark.parametrize(
    ("report", "held"), [("Ho Iat Vesk", "Yuet-ngor LAM VESQ"), ("Dar al-Vesk Exchange", "DAR BREL")]
)
def test_a_name_without_one_of_three_words_does_not(report, held):
    assert not comes_near(telling_words(report), held)
