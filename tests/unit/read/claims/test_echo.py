"""Echoes: a listing told once and said again of another party, or by another authority."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Radu Vesk remains on the UN list. So does the former rebel commander Ilya Sorn.", YES),
        ("Radu Vesk is not on the UN list. Neither is Ilya Sorn.", NO),
        ("Radu Vesk is on the UN list, as is Ilya Sorn.", YES),
        ("Radu Vesk is on the UN list; the same goes for Ilya Sorn.", YES),
        ("Radu Vesk is on the UN list. Ilya Sorn too.", YES),
        ("The UN listed Radu Vesk on 3 May 2011. Ilya Sorn got the same treatment.", YES),
        ("Radu Vesk is on the UN list. And Ilya Sorn? Not on it.", NO),
        ("Radu Vesk is on the UN list. Ilya Sorn isn't.", NO),
        ("Radu Vesk is not on the UN list; Ilya Sorn is.", YES),
        ("Radu Vesk is on the UN list, but not Ilya Sorn.", NO),
    ],
)
def test_a_listing_is_said_again_of_another(text, polarity):
    claim = claims(DesignationClaim, text)[-1]
    assert names(read(text), *claim.parties) == ["Ilya Sorn"]
    assert (claim.authority, claim.polarity, claim.when) == ("un", polarity, None)


def test_an_echo_repeats_the_end_of_a_listing():
    text = "Radu Vesk was on the UN list in the autumn of 2018 and is gone now; so is Ilya Sorn."
    first, gone, echo = claims(DesignationClaim, text)
    assert (first.status, first.then) == ("listed", True)
    assert (gone.status, echo.status, echo.polarity) == ("delisted", "delisted", YES)
    assert names(read(text), *echo.parties) == ["Ilya Sorn"]


def test_has_after_has_not_been_struck_off():
    text = "Radu Vesk has not been struck off the UN list. Ilya Sorn, the tobacco baron, has."
    claim = claims(DesignationClaim, text)[-1]
    assert (claim.status, claim.polarity) == ("delisted", YES)
    assert names(read(text), *claim.parties) == ["Ilya Sorn"]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk is on the UN list. He then left for Belmora. So did Ilya Sorn.",
        "Radu Vesk is on the UN list. His house burned down. So has that of Ilya Sorn.",
    ],
)
def test_an_echo_of_something_else_is_no_listing(text):
    assert len(claims(DesignationClaim, text)) == 1


def test_now_and_then_are_two_claims():
    text = "At the start of 2019 Radu Vesk was not on the UN list, and today he is."
    then, now = claims(DesignationClaim, text)
    assert (then.polarity, then.then) == (NO, True)
    assert (now.polarity, now.then) == (YES, False)


@pytest.mark.parametrize(
    ("text", "authority", "polarity"),
    [
        ("Brussels has sanctioned Radu Vesk; Washington has not.", "ofac", NO),
        ("Brussels has sanctioned Radu Vesk. So has London.", "uk", YES),
        ("The UN put Radu Vesk on its list in 2011. Washington followed suit in 2013.", "ofac", YES),
    ],
)
def test_an_echo_may_name_another_authority(text, authority, polarity):
    claim = claims(DesignationClaim, text)[-1]
    assert (claim.authority, claim.polarity) == (authority, polarity)
    assert names(read(text), *claim.parties) == ["Radu Vesk"]


def test_along_with_it_is_a_listing_of_its_own():
    text = "The UN listed the Tarvin Brigade on 3 May 2011, and Radu Vesk along with it."
    one, other = claims(DesignationClaim, text)
    assert names(read(text), *one.parties) == ["Tarvin Brigade"]
    assert names(read(text), *other.parties) == ["Radu Vesk"]
    assert edtf_of(other.when) == "2011-05-03"
    assert names(read(text), other.same_day_as) == ["Tarvin Brigade"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("So, on that day, was Ilya Sorn, the commander of the north.", "2011-05-03"),
        ("So, the same day, was Ilya Sorn.", "2011-05-03"),
        ("So too was Ilya Sorn.", "2011-05-03"),
        ("So was the front's man in the west, Ilya Sorn.", "2011-05-03"),
        ("Ditto their man in Belmora, Ilya Sorn.", None),
    ],
)
def test_an_echo_with_an_adverbial_or_a_description(text, when):
    text = "The UN listed Radu Vesk on 3 May 2011. " + text
    claim = claims(DesignationClaim, text)[-1]
    assert names(read(text), *claim.parties) == ["Ilya Sorn"]
    assert (edtf_of(claim.when) if claim.when else None) == when


def test_who_certainly_is_may_be_listed_too():
    text = "The Orsk Company is on the UN list. Its sister in the north, the Tarvin Company, certainly is."
    claim = claims(DesignationClaim, text)[-1]
    assert (claim.polarity, claim.tentative) == (YES, True)
    assert claim.span.quote == "Its sister in the north, the Tarvin Company, certainly is"


TOLD = "Radu Vesk was added to the UN list on 3 May 2011. "


@pytest.mark.parametrize(
    ("answer", "status", "polarity", "tentative"),
    [
        ("Also.", "listed", YES, True),
        ("Yes, him too.", "listed", YES, True),
        ("Still there.", "listed", YES, False),
        ("Gone.", "delisted", YES, False),
        ("Not any more.", "delisted", YES, False),
        ("Not on it.", "listed", NO, False),
    ],
)
def test_a_question_of_a_name_is_answered(answer, status, polarity, tentative):
    text = f"{TOLD}And Ilya Sorn? {answer}"
    claim = claims(DesignationClaim, text)[-1]
    assert names(read(text), *claim.parties) == ["Ilya Sorn"]
    assert (claim.status, claim.polarity, claim.tentative) == (status, polarity, tentative)


@pytest.mark.parametrize("answer", ["A banker.", "He moved to Belmora.", "No comment."])
def test_an_answer_that_says_more_is_no_listing(answer):
    assert len(claims(DesignationClaim, f"{TOLD}And Ilya Sorn? {answer}")) == 1


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The Treasury did the same.", YES),
        ("The Americans have done so too.", YES),
        ("Washington took the same step in 2013.", YES),
        ("Washington acted likewise.", YES),
        ("So did the Treasury.", YES),
        ("The US has not.", NO),
    ],
)
def test_another_authority_did_the_same(text, polarity):
    claim = claims(DesignationClaim, TOLD + text)[-1]
    assert (claim.authority, claim.polarity, claim.tentative) == ("ofac", polarity, False)
    assert names(read(TOLD + text), *claim.parties) == ["Radu Vesk"]


@pytest.mark.parametrize("text", ["The UN did the same.", "The Treasury did nothing.", "The Treasury did its best."])
def test_the_same_authority_or_another_deed_tells_of_no_other_list(text):
    assert {claim.authority for claim in claims(DesignationClaim, TOLD + text)} == {"un"}


def test_who_shares_the_fate_of_one_listed_is_listed():
    claim = claims(DesignationClaim, TOLD + "Ilya Sorn shares his fate.")[-1]
    assert names(read(TOLD + "Ilya Sorn shares his fate."), *claim.parties) == ["Ilya Sorn"]


def test_several_who_no_longer_are():
    text = "Radu Vesk and Olen Dask were on the UN list. Last summer they were both still there. They no longer are."
    still, ended = claims(DesignationClaim, text)[-2:]
    assert names(read(text), *still.parties) == names(read(text), *ended.parties) == ["Radu Vesk", "Olen Dask"]
    assert (still.then, still.polarity, ended.polarity) == (True, YES, NO)


def test_behind_another_clause_of_its_sentence_an_echo_is_tentative():
    text = "Radu Vesk is still on the UN list, six years after he left Belmora. So is Ilya Sorn, the son."
    claim = claims(DesignationClaim, text)[-1]
    assert (names(read(text), *claim.parties), claim.tentative) == (["Ilya Sorn"], True)
    assert claim.span.quote == "So is Ilya Sorn, the son"


@pytest.mark.parametrize("mark", ["; so, on that day, was Ilya Sorn.", ", and so, on the same day, was Ilya Sorn."])
def test_so_behind_a_mark_goes_with_its_own_verb(mark):
    text = "Radu Vesk was listed by the UN on 1 July 2015" + mark
    first, echo = claims(DesignationClaim, text)
    assert first.span.quote == "Radu Vesk was listed by the UN on 1 July 2015"
    assert echo.span.quote.startswith("so, on ")
    assert names(read(text), *echo.parties) == ["Ilya Sorn"]


def test_so_takes_up_a_delisting_of_somebody_not_found():
    text = "Radu Vesk has been on the UN list since 2003. The head of it has since been taken off. So has Ilya Sorn."
    claim = claims(DesignationClaim, text)[-1]
    assert names(read(text), *claim.parties) == ["Ilya Sorn"]
    assert (claim.status, claim.polarity, claim.tentative) == ("delisted", YES, True)


def test_the_same_fate_befell_another():
    claim = claims(DesignationClaim, TOLD + "The same fate befell Ilya Sorn.")[-1]
    assert names(read(TOLD + "The same fate befell Ilya Sorn."), *claim.parties) == ["Ilya Sorn"]


def test_another_authority_followed_a_year_later():
    claim = claims(DesignationClaim, TOLD + "The EU followed a year later.")[-1]
    assert (claim.authority, claim.when) == ("eu", None)
