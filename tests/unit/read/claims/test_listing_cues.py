"""Cues: listings told by where a party stands, by whom an authority acts on, and by a word that points at a list."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

LISTED = "The UN put the Tarvin Brigade on its list in 2009. "


def last(text: str) -> DesignationClaim:
    return claims(DesignationClaim, text)[-1]


@pytest.mark.parametrize(
    ("text", "authority", "date"),
    [
        ("Radu Vesk has been under UN measures since October 2011.", "un", "2011-10"),
        ("Radu Vesk has been subject to American restrictions since 2014.", "ofac", "2014"),
        ("Radu Vesk is an American target too.", "ofac", ""),
        ("The Americans hold Radu Vesk under the Iraqi programme.", "ofac", ""),
        ("The UN has had Radu Vesk on its books since 2011.", "un", "2011"),
        ("The Americans punish Radu Vesk.", "ofac", ""),
    ],
)
def test_a_party_stands_under_measures_or_is_acted_on(text, authority, date):
    claim = last(text)
    assert names(read(text), *claim.parties) == ["Radu Vesk"]
    assert (claim.authority, edtf_of(claim.when), claim.polarity) == (authority, date, Polarity.POSITIVE)


@pytest.mark.parametrize(
    ("rest", "polarity", "then"),
    [
        ("Radu Vesk is on it too.", Polarity.POSITIVE, False),
        ("Radu Vesk wasn't on it in April 2010.", Polarity.NEGATIVE, True),
        ("Radu Vesk was not yet among the names.", Polarity.NEGATIVE, True),
        ("Radu Vesk was still on it in June 2013.", Polarity.POSITIVE, True),
        ("Radu Vesk is on the roll as well.", Polarity.POSITIVE, False),
        ("Radu Vesk has been there since 2013.", Polarity.POSITIVE, False),
    ],
)
def test_a_word_that_points_at_a_list_means_the_one_told_before(rest, polarity, then):
    claim = last(LISTED + rest)
    assert names(read(LISTED + rest), *claim.parties) == ["Radu Vesk"]
    assert (claim.authority or claim.context_authority, claim.polarity, claim.then) == ("un", polarity, then)


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk slept under the bridge in 2011.",
        "Radu Vesk was on it in April.",
        "Radu Vesk is under pressure from the UN.",
        "Radu Vesk was in there with them.",
    ],
)
def test_without_a_list_there_is_no_listing(text):
    assert claims(DesignationClaim, text) == []


def test_an_authority_that_left_somebody_alone_has_not_listed_him():
    claim = last("Radu Vesk, whom the Security Council has left alone, spoke on Monday.")
    assert (claim.authority, claim.polarity) == ("un", Polarity.NEGATIVE)


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk came to Belmora on Monday. The Syrian officer has been on the UN list since 2011.",
        "Radu Vesk came to Belmora on Monday. The former general was added to the UN list in 2011.",
        "Radu Vesk came to Belmora on Monday. In 2011 the tycoon was blacklisted by the United Nations.",
    ],
)
def test_a_description_stands_for_the_one_name_of_its_kind(text):
    claim = last(text)
    assert names(read(text), *claim.parties) == ["Radu Vesk"]
    assert "coreference" in claim.flags


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk met Ilya Sorn on Monday. The former general was added to the UN list in 2011.",
        "Radu Vesk met a former general on Monday. The former general was added to the UN list in 2011.",
        "General Ilya Sorn fled. It rained. Radu Vesk came. The former general was added to the UN list in 2011.",
    ],
)
def test_a_description_that_may_mean_another_stands_for_nobody(text):
    assert claims(DesignationClaim, text) == []


def test_a_pronoun_for_the_authority_that_acts():
    claim = last("At last the Security Council did act. On 7 June 2018 it listed Radu Vesk.")
    assert (claim.authority, edtf_of(claim.when)) == ("un", "2018-06-07")


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk and Ilya Sorn met in Belmora. The UN has blacklisted both men.",
        "Radu Vesk and Ilya Sorn met in Belmora. Neither is on the UN list.",
        "The Security Council designated Radu Vesk and Ilya Sorn on 3 May 2011.",
    ],
)
def test_several_parties_of_one_listing(text):
    assert names(read(text), *last(text).parties) == ["Radu Vesk", "Ilya Sorn"]


def test_whom_takes_up_the_person_and_not_the_group_beside_it():
    text = "Radu Vesk, leader of the Tarvin Brigade, whom the UN has on its list, spoke on Monday."
    assert names(read(text), *last(text).parties) == ["Radu Vesk"]


@pytest.mark.parametrize(
    ("rest", "date"),
    [
        ("Radu Vesk was added the same day.", "2014-05-09"),
        ("Radu Vesk followed a year and a day later.", "2015-05-10"),
        ("Radu Vesk followed in March of the next year.", "2015-03"),
        ("Radu Vesk was listed in November of that year.", "2014-11"),
    ],
)
def test_a_date_is_counted_from_the_listing_before(rest, date):
    told = "The UN listed the Tarvin Brigade on 9 May 2014. It robbed a bank on 3 June 2016. "
    text = told.replace(" It robbed a bank on 3 June 2016.", "") + rest if "same" not in rest else told + rest
    assert edtf_of(last(text).when) == date


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk has been on the UN list until today."),
        ("de", "Radu Vesk steht bis heute auf der Liste der Vereinten Nationen."),
    ],
)
def test_who_stands_on_a_list_until_today_was_not_taken_off_it(language, text):
    made = claims(DesignationClaim, text, language)[-1]
    assert (made.status, made.when) == ("listed", None)


def test_who_stood_on_a_list_until_a_year_gone_by_was_taken_off_it():
    assert last("Radu Vesk was on the UN list until 2014.").status == "delisted"


def test_of_two_parties_each_with_a_programme_neither_has_the_other_s():
    text = "The US Treasury has both: Radu Vesk under its Yemen programme, Ilya Sorn under the counter-terrorism one."
    assert last(text).programme == ""


def test_a_programme_of_two_parties_is_both_parties_programme():
    assert last("The US Treasury has Radu Vesk and Ilya Sorn under its Yemen programme.").programme == "yemen"


def test_a_list_that_lacks_somebody_says_nothing_of_another_authority_s():
    text = "Radu Vesk, der vierte Angeklagte von Belmora, fehlt bei der UN; die Amerikaner dagegen führen ihn."
    made = [claim for claim in claims(DesignationClaim, text, "de") if claim.authority == "ofac"]
    assert [claim.polarity for claim in made] == [Polarity.POSITIVE]


def test_who_was_among_those_listed_on_a_day_was_listed_on_it():
    told = last("Radu Vesk was among the first whom the UN Security Council listed, on 6 October 2001.")
    assert (told.then, edtf_of(told.when)) == (False, "2001-10-06")


def test_years_under_sanctions_that_did_no_harm_deny_no_listing():
    assert not claims(DesignationClaim, "Five years under sanctions have not ruined Ostrel Bank.")
