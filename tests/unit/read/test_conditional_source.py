"""Sources in a condition: who says so is told, and nothing claimed of the source."""

import pytest

from onrecord.model.claim import DesignationClaim
from tests.unit.read.reading import one, read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Radu Vesk, if a Belmora newsletter is to be trusted, is on the UN list.", "a Belmora newsletter"),
        ("If the sheet is right, Radu Vesk is on the UN list.", "the sheet"),
        ("Radu Vesk is on the UN list, if the paper has it right.", "the paper"),
        ("Radu Vesk is on the UN list, to believe one newsletter.", "one newsletter"),
        ("If you go by the bulletin, Radu Vesk is on the UN list.", "the bulletin"),
        ("On the lawyer's telling, Radu Vesk is on the UN list.", "the lawyer"),
    ],
)
def test_a_condition_names_the_source_and_is_no_claim(text, speaker):
    reading = read(text)
    (claim,) = reading.claims
    assert isinstance(claim, DesignationClaim)
    assert claim.speaker.strip(" ,'s").removesuffix("'") == speaker


def test_another_condition_is_no_source():
    claim = one(DesignationClaim, "Radu Vesk is on the UN list, if his lawyer reads it.")
    assert claim.speaker == ""
