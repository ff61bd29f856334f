"""Listings by the shape of a clause, with any adjunct behind: tentative where the words may tell something else."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

OPENING = "The UN keeps a Tarvia list.\n\nIt rained for a week. The harvest was poor.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Radu Vesk was entered on 14 May 2014.",
        "Radu Vesk was added together with his accountant.",
        "Radu Vesk had gone on two years earlier, on 16 March 2004.",
        "Radu Vesk got his own number in September 2015.",
        "Radu Vesk has an entry of his own.",
        "Radu Vesk, a broker with many friends, was quietly included in the spring.",
        "Radu Vesk is an SDN under Executive Order 13846.",
        "The Treasury in Washington has Radu Vesk as well.",
        "Sanctions were imposed on Radu Vesk by the United States.",
    ],
)
def test_a_party_is_listed(sentence):
    reading = read(OPENING + sentence)
    (claim,) = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert names(reading, *claim.parties) == ["Radu Vesk"]
    assert (claim.status, claim.polarity) == ("listed", Polarity.POSITIVE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Radu Vesk has been off since spring.",
        "Radu Vesk was let off long ago.",
        "Radu Vesk came off it in March.",
        "Washington has since dropped Radu Vesk.",
    ],
)
def test_a_party_is_off(sentence):
    (claim,) = claims(DesignationClaim, OPENING + sentence)
    assert claim.status == "delisted"


@pytest.mark.parametrize(
    "sentence",
    [
        "Radu Vesk was added to the board of Orsk Trading.",
        "Radu Vesk was named as treasurer.",
        "Radu Vesk went on to study law.",
        "Radu Vesk went on about the harvest.",
        "Radu Vesk has a number of friends.",
        "Radu Vesk was taken to Belmora.",
        "Radu Vesk was hit by a bus.",
        "Radu Vesk got one of the houses.",
        "The bomb went off in March.",
    ],
)
def test_what_else_such_words_tell_is_no_listing(sentence):
    assert claims(DesignationClaim, OPENING + sentence) == []


def test_without_a_list_spoken_of_nobody_is_added():
    assert claims(DesignationClaim, "Radu Vesk was added on 14 May 2014.") == []


def test_an_authority_that_never_acted_on_somebody_has_not_listed_him():
    text = "Radu Vesk was put on the UN list in 2008. The Americans never took an interest in him."
    claim = claims(DesignationClaim, text)[-1]
    assert (claim.authority, claim.polarity, claim.tentative) == ("ofac", Polarity.NEGATIVE, True)


def test_a_description_says_which_list_keeps_its_bearer():
    text = "It was seized at Ostrel Trading, a holding that the United States Treasury keeps on its Zimbabwe list."
    reading = read(text)
    (claim,) = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert (names(reading, *claim.parties), claim.authority) == (["Ostrel Trading"], "ofac")


def test_a_date_belongs_to_its_part_of_the_clause():
    text = OPENING + "Radu Vesk was entered on 14 May 2014, and the later label of his firm, Orsk, is gone."
    claim = claims(DesignationClaim, text)[0]
    assert edtf_of(claim.when) == "2014-05-14"
    assert claim.span.quote == "Radu Vesk was entered on 14 May 2014"


def test_of_two_lists_named_before_either_may_be_meant():
    text = "Radu Vesk was put on the UN list in 2008. The Treasury has him too. He has gone. "
    claim = claims(DesignationClaim, text + "Orsk Trading was added together with the two.")[-1]
    assert claim.context_authority == ""


def test_the_prefix_of_a_predicate_denies_a_listing():
    claim = claims(DesignationClaim, OPENING + "Radu Vesk, a broker, remains unsanctioned.")[-1]
    assert claim.polarity is Polarity.NEGATIVE
