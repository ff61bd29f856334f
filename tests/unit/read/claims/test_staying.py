"""Who stays on the list told before, who has left it, and whom another authority had first."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, names, read

YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE
TOLD = "The UN put Radu Vesk on its list on 3 May 2011"


@pytest.mark.parametrize(
    ("text", "status", "polarity"),
    [
        (" and he has never come off.", "delisted", NO),
        (". He has not been taken off.", "delisted", NO),
        (". His name has yet to be removed.", "delisted", NO),
        (". His entry was never deleted.", "delisted", NO),
        (". Nobody has struck him off.", "delisted", NO),
        (". He has since been removed.", "delisted", YES),
        (". He came off it in June 2014.", "delisted", YES),
        (". He has stayed on ever since.", "listed", YES),
        (". His listing still stands.", "listed", YES),
        (". His listing remains in force.", "listed", YES),
        (". The Council has kept him.", "listed", YES),
    ],
)
def test_staying_and_leaving_behind_a_listing_are_told_for_sure(text, status, polarity):
    claim = claims(DesignationClaim, TOLD + text)[-1]
    assert names(read(TOLD + text), *claim.parties) == ["Radu Vesk"]
    assert (claim.status, claim.polarity, claim.tentative) == (status, polarity, False)


@pytest.mark.parametrize(
    "text",
    [
        ". He was removed from his post.",
        ". He has stayed in Belmora ever since.",
        ". His brother has stayed on in Belmora.",
        ". Nobody has struck him in the face.",
        ". The bank has kept his savings.",
        ". His passport was never taken off him.",
        ". He came off his horse.",
    ],
)
def test_other_things_stay_and_leave(text):
    assert not [claim for claim in claims(DesignationClaim, TOLD + text)[1:] if not claim.tentative]


def test_without_a_listing_before_nobody_stays():
    assert not claims(DesignationClaim, "Radu Vesk is a trader. He has never come off. He has since been removed.")


@pytest.mark.parametrize(
    "text",
    [
        ". The Americans had got there first, by several years.",
        ". Washington was quicker.",
        ". The Treasury had acted even earlier.",
    ],
)
def test_who_came_first_has_listed_the_same_party(text):
    claim = claims(DesignationClaim, TOLD + text)[-1]
    assert names(read(TOLD + text), *claim.parties) == ["Radu Vesk"]
    assert (claim.authority, claim.polarity, claim.tentative) == ("ofac", YES, False)


@pytest.mark.parametrize(
    "text", [". The Treasury went first to the bank.", ". The Americans were the first customers."]
)
def test_who_was_first_elsewhere_listed_nobody(text):
    assert [claim.authority for claim in claims(DesignationClaim, TOLD + text)] == ["un"]


def test_an_authority_that_struck_somebody_has_not_taken_him_off():
    claim = claims(DesignationClaim, TOLD + ". The Treasury had struck him already before.")[-1]
    assert (claim.authority, claim.status) == ("ofac", "listed")


def test_texts_broken_off_are_read():
    text = TOLD + ". His name has yet to be removed. Nobody has struck him off it. The Americans had got there first."
    for end in range(len(text.split())):
        read(" ".join(text.split()[: end + 1]))


def test_a_further_listing_of_the_month_goes_on_from_the_list_spoken_of():
    text = (
        TOLD
        + ". The camp burnt down. Nobody was hurt. The roads were closed. Ilya Sorn was added in June 2011 as well."
    )
    claim = claims(DesignationClaim, text)[-1]
    assert (names(read(text), *claim.parties), claim.tentative) == (["Ilya Sorn"], False)


def test_what_an_officer_sees_to_is_no_verb():
    text = TOLD + ". Ilya Sorn, finance chief of the Tarvin Brigade, joined the list in March 2012."
    claim = claims(DesignationClaim, text)[-1]
    assert (names(read(text), *claim.parties), claim.tentative) == (["Ilya Sorn"], False)


def test_who_states_in_a_paper_that_something_is_so_says_it():
    text = TOLD + ". A Belmora law firm states in its October circular that Ilya Sorn is under UN measures."
    claim = claims(DesignationClaim, text)[-1]
    assert (claim.when, claim.span.quote) == (None, "that Ilya Sorn is under UN measures")
    assert not claims(DesignationClaim, "Other states in the region fear that Ilya Sorn may be hurt.")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (" Ilya Sorn and Olen Dask are among the men removed.", "delisted"),
        (" Ilya Sorn and Olen Dask are among those taken off this week.", "delisted"),
    ],
)
def test_who_is_among_those_removed_was_taken_off(text, status):
    claim = claims(DesignationClaim, TOLD + "." + text)[-1]
    assert names(read(TOLD + "." + text), *claim.parties) == ["Ilya Sorn", "Olen Dask"]
    assert (claim.status, claim.polarity, claim.tentative) == (status, YES, False)
    assert len(claims(DesignationClaim, TOLD + ". Ilya Sorn is among the men removed from the school.")) == 1
