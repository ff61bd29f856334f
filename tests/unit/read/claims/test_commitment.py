"""Agreements: their signing, the duty of a party, and whom they name."""

from onrecord.model.claim import CommitmentClaim
from tests.unit.read.reading import claims, names, read

TEXT = (
    "The Tarvin Brigade signed an agreement with the Ostrel Front in Lakeside on 4 March 2019."
    " The Tarvin Brigade undertook to withdraw its artillery."
)


def test_a_signing_has_parties_place_and_date():
    signing = claims(CommitmentClaim, TEXT)[0]
    assert signing.aspect == "existence"
    assert signing.place == "Lakeside"
    assert names(read(TEXT), *signing.parties) == ["Tarvin Brigade", "Ostrel Front"]
    assert signing.signed is not None
    assert signing.signed.quote == "4 March 2019"


def test_a_duty_after_a_signing_is_one_of_that_agreement():
    duty = claims(CommitmentClaim, TEXT)[1]
    assert (duty.aspect, duty.action) == ("duty", "withdraw its artillery")
    assert names(read(TEXT), duty.bearer) == ["Tarvin Brigade"]


def test_a_duty_without_an_agreement_is_no_commitment():
    assert claims(CommitmentClaim, "The Tarvin Brigade must withdraw its artillery.") == []
