"""Other statements: figures, and what unnamed people tell."""

import pytest

from onrecord.model.claim import OtherClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims, one


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("An aid worker counted 30 empty wells there.", "An aid worker"),
        ("A retired miner reckons that sixty lorries pass in a day.", "A retired miner"),
        ("A doctor, who would not be named, put the missing since Friday at 21.", ""),
        ("Three traders estimated the stock at 400 tonnes.", "Three traders"),
    ],
)
def test_what_an_unnamed_person_tells_is_reported(text, speaker):
    (claim,) = [c for c in claims(OtherClaim, text) if any(letter.isdigit() for letter in c.span.quote) or speaker]
    if speaker:
        assert (claim.speaker, claim.modality) == (speaker, Modality.REPORTED)


def test_a_figure_is_a_claim_without_a_party_or_a_speaker():
    assert one(OtherClaim, "Carriers pay three times the usual price for such trips.").speaker == ""


def test_a_sentence_without_party_speaker_or_figure_is_none():
    assert not claims(OtherClaim, "The weather was fine.")
