"""The part that a person had in an attack."""

import pytest

from onrecord.model.claim import ResponsibilityClaim
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk helped to prepare the raid of 5 May 2020 on Camp Ostrel.",
        "Radu Vesk took part in the ambush on the road.",
        "Radu Vesk was the planner of deadly attacks on ships.",
        "Radu Vesk, whom the file calls the mastermind of the bombing, is free.",
    ],
)
def test_a_part_in_an_attack_is_the_persons(text):
    claim = one(ResponsibilityClaim, text)
    assert names(read(text), *claim.holder) == ["Radu Vesk"]


def test_a_part_in_talks_is_none():
    assert not claims(ResponsibilityClaim, "Radu Vesk took part in the talks of May 2020.")
