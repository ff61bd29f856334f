"""Whom an authority got round to, has yet to, or never did; and who slips past it."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

OPENING = "The UN keeps a Tarvia list. Radu Vesk is a broker.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "The committee got round to Radu Vesk in July 2018.",
        "The committee caught up with Radu Vesk in July 2018.",
        "In July 2018 the Security Council moved against Radu Vesk.",
        "The Security Council turned its attention to Radu Vesk in July 2018.",
        "Since July 2018 the Security Council has had Radu Vesk in its sights.",
    ],
)
def test_whom_an_authority_turned_to_at_a_date_is_listed(sentence):
    claim = claims(DesignationClaim, OPENING + sentence)[-1]
    reading = read(OPENING + sentence)
    assert names(reading, *claim.parties) == ["Radu Vesk"]
    assert (claim.polarity, claim.tentative, edtf_of(claim.when)[:7]) == (Polarity.POSITIVE, True, "2018-07")


@pytest.mark.parametrize(
    ("sentence", "sure"),
    [
        ("The Americans never took an interest in Radu Vesk.", False),
        ("The committee has yet to get round to Radu Vesk.", True),
        ("No American order has ever mentioned Radu Vesk.", True),
        ("Radu Vesk has so far slipped past the Treasury.", True),
        ("Radu Vesk has escaped the Americans so far.", True),
        ("Radu Vesk eluded the Treasury's list.", True),
    ],
)
def test_whom_it_never_turned_to_is_not(sentence, sure):
    claim = claims(DesignationClaim, OPENING + sentence)[-1]
    assert (claim.polarity, claim.tentative) == (Polarity.NEGATIVE, not sure)


@pytest.mark.parametrize(
    "sentence",
    [
        "The committee got round to lunch in July 2018.",
        "The Treasury's lawyer went after Radu Vesk in court.",
        "Radu Vesk escaped the Treasury building by a side door.",
    ],
)
def test_other_deeds_list_nobody(sentence):
    assert claims(DesignationClaim, OPENING + sentence) == []


def test_what_an_authority_has_yet_to_follow_it_has_not_done():
    text = "The UN put Radu Vesk on its list in 2018. Washington has yet to follow suit."
    claim = claims(DesignationClaim, text)[-1]
    assert (claim.authority, claim.polarity) == ("ofac", Polarity.NEGATIVE)


@pytest.mark.parametrize(
    "sentence", ["Washington lists Ostrel Trading.", "OFAC blocks Ostrel Trading and Lund Shipping."]
)
def test_an_authority_before_a_form_in_s_is_its_subject(sentence):
    (claim,) = claims(DesignationClaim, sentence)
    assert claim.authority == "ofac"


def test_a_verb_in_the_singular_has_one_subject():
    text = "Ostrel Trading, the export house of Radu Vesk and Osman Teral, has been on the UN list since 2007."
    reading = read(text)
    (claim,) = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert names(reading, *claim.parties) == ["Ostrel Trading"]
    plural = "Radu Vesk and Osman Teral were put on the UN list in 2007."
    (claim,) = claims(DesignationClaim, plural)
    assert len(claim.parties) == 2


def test_who_was_born_there_was_not_put_on_a_list():
    text = "Radu Vesk is on the UN list. He comes from Belmora. He was born there in April 1979."
    assert len(claims(DesignationClaim, text)) == 1


@pytest.mark.parametrize(
    "sentence", ["The Americans list him as well.", "The Europeans and the Americans list the broker."]
)
def test_list_is_a_verb_behind_those_who_list(sentence):
    assert claims(DesignationClaim, "Radu Vesk is a broker. " + sentence)
