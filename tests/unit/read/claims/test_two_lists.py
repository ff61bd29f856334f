"""Clauses about two lists, each with its own words, and what an authority has nothing of."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE
TOLD = "The UN put Radu Vesk on its list on 3 May 2011. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ilya Sorn is listed by the UN but missing from the American list.", [("un", YES), ("ofac", NO)]),
        ("Ilya Sorn is missing from the UN list but sanctioned by the Treasury.", [("un", NO), ("ofac", YES)]),
        ("Ilya Sorn is on the UN list, but absent from the American one.", [("un", YES), ("ofac", NO)]),
        ("Ilya Sorn is absent from the UN list and from the American one.", [("un", NO), ("ofac", NO)]),
        ("Ilya Sorn is on the UN list but not on the American one.", [("un", YES), ("ofac", NO)]),
        ("Ilya Sorn, listed by the UN, absent from the American list, is rich.", [("un", YES), ("ofac", NO)]),
    ],
)
def test_each_of_two_lists_has_its_own_words(text, told):
    found = claims(DesignationClaim, TOLD + text)[1:]
    assert [(claim.authority, claim.polarity) for claim in found] == told
    assert all(names(read(TOLD + text), *claim.parties) == ["Ilya Sorn"] for claim in found)


def test_the_words_of_a_list_begin_at_the_joint():
    text = TOLD + "Ilya Sorn was added to the UN list in May 2012 and to the American one in June 2013."
    un, ofac = claims(DesignationClaim, text)[1:]
    assert (un.span.quote, edtf_of(un.when)) == ("Ilya Sorn was added to the UN list in May 2012", "2012-05")
    assert (ofac.span.quote, edtf_of(ofac.when)) == ("and to the American one in June 2013", "2013-06")


def test_a_time_counted_from_the_other_list_is_not_its_date():
    text = TOLD + "The UN listed Ilya Sorn in 2012, the Treasury a year later."
    assert claims(DesignationClaim, text)[-1].when is None


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("The Treasury has nothing on Ilya Sorn.", "ofac"),
        ("The Treasury holds no file on Ilya Sorn.", "ofac"),
        ("There is no entry for Ilya Sorn in New York.", "un"),
        ("There is no American listing of Ilya Sorn.", "ofac"),
        ("The Treasury has never troubled with Ilya Sorn.", "ofac"),
        ("The UN blacklisted Ilya Sorn; the Treasury has not.", "ofac"),
        ("The Treasury blacklists Ilya Sorn, New York does not.", "un"),
    ],
)
def test_what_an_authority_has_nothing_of_it_does_not_list(text, authority):
    claim = claims(DesignationClaim, TOLD + text)[-1]
    assert names(read(TOLD + text), *claim.parties) == ["Ilya Sorn"]
    assert (claim.authority, claim.polarity, claim.tentative) == (authority, NO, False)


def test_neither_of_two_is_had():
    text = TOLD + "Ilya Sorn and Olen Dask are rich. The Treasury has neither."
    claim = claims(DesignationClaim, text)[-1]
    assert (names(read(text), *claim.parties), claim.polarity) == (["Ilya Sorn", "Olen Dask"], NO)


@pytest.mark.parametrize(
    "text",
    ["There is no word of Ilya Sorn.", "Ilya Sorn has nothing on the Treasury.", "New York does not sleep."],
)
def test_other_things_are_lacking(text):
    assert len(claims(DesignationClaim, TOLD + text)) == 1


def test_texts_broken_off_are_read():
    text = (
        TOLD + "There is no entry for him in New York. He is on the UN list, but absent from the American one, and no"
    )
    for end in range(len(text.split())):
        read(" ".join(text.split()[: end + 1]))


@pytest.mark.parametrize(
    "text",
    [
        "New York and Washington both list Ilya Sorn.",
        "The UN and the Treasury both list Ilya Sorn.",
        "Both New York and Washington have had Ilya Sorn since 2012.",
    ],
)
def test_two_authorities_that_both_have_somebody(text):
    claim = claims(DesignationClaim, TOLD + text)[-1]
    assert names(read(TOLD + text), *claim.parties) == ["Ilya Sorn"]
    assert (claim.authority, claim.also_by, claim.tentative) == ("un", ("ofac",), False)


def test_two_authorities_may_both_have_other_things():
    assert len(claims(DesignationClaim, TOLD + "Both New York and Washington have had their summers.")) == 1


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The Treasury, by contrast, no longer lists Ilya Sorn.", NO),
        ("The Treasury, too, lists Ilya Sorn.", YES),
    ],
)
def test_a_verb_behind_a_word_that_leads_on(text, polarity):
    claim = claims(DesignationClaim, TOLD + text)[-1]
    assert (names(read(TOLD + text), *claim.parties), claim.authority) == (["Ilya Sorn"], "ofac")
    assert claim.polarity is polarity


def test_tags_told_one_by_one_and_taken_up_by_both():
    text = (
        "His comrades, the Ostrel Riders, wear two American labels, one for drugs and one as a transnational criminal "
    )
    text += "organisation; the Tarvin Cartel wears both as well."
    one, other = claims(DesignationClaim, text)
    assert (names(read(text), *one.parties), one.programme) == (["Ostrel Riders"], "narcotics tco")
    assert (names(read(text), *other.parties), other.programme) == (["Tarvin Cartel"], "narcotics tco")
    assert other.span.quote == "the Tarvin Cartel wears both as well"


def test_the_papers_of_an_authority_are_its_list_and_no_others_are():
    text = TOLD + "Washington has in its papers Ilya Sorn, commander of the fleet."
    claim = claims(DesignationClaim, text)[-1]
    assert (names(read(text), *claim.parties), claim.authority) == (["Ilya Sorn"], "ofac")
    for other in ("Ilya Sorn was in the papers again in May 2012.", "Ilya Sorn took his name from the papers."):
        assert len(claims(DesignationClaim, TOLD + other)) == 1
