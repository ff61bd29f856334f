"""Polarity, ends and wishes: what a listing clause denies, ends, or only hopes for."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, one, read

YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Radu Vesk is sanctioned by the United States but not by the UN.", [("ofac", YES), ("un", NO)]),
        ("Radu Vesk is on the American list but not the UN one.", [("ofac", YES), ("un", NO)]),
        ("Radu Vesk is not on the UN list but on the American one.", [("un", NO), ("ofac", YES)]),
        ("Radu Vesk is listed neither by the UN nor by the United States.", [("un", NO), ("ofac", NO)]),
        (
            "Radu Vesk is on the lists of the EU and the UK but not yet of the UN.",
            [("eu", YES), ("uk", YES), ("un", NO)],
        ),
    ],
)
def test_each_authority_has_its_own_polarity(text, told):
    assert [(claim.authority, claim.polarity) for claim in claims(DesignationClaim, text)] == told


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Radu Vesk has been subject to UN sanctions since 2005, and no exemption applies.", YES),
        ("Nobody at the UN has listed Radu Vesk.", NO),
        ("The UN has never listed Radu Vesk.", NO),
        ("Unlike Ilya Sorn, Radu Vesk is not on the UN list.", NO),
    ],
)
def test_a_negation_reaches_its_own_verb(text, polarity):
    claim = one(DesignationClaim, text)
    assert names(read(text), *claim.parties) == ["Radu Vesk"]
    assert claim.polarity is polarity


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council struck Radu Vesk's name from its list on 11 March 2014.",
        "The Security Council took the mayor of Belmora, Radu Vesk, off its list on 6 November.",
        "The United States revoked the designation of Radu Vesk on 16 February.",
        "The designation of Radu Vesk was revoked by the United States in 2021.",
        "Radu Vesk left the UN list in 2014.",
        "Radu Vesk came off the UN list in 2014.",
        "Radu Vesk was on the UN list until 2014.",
    ],
)
def test_a_listing_ends_in_many_words(text):
    claim = one(DesignationClaim, text)
    assert names(read(text), *claim.parties) == ["Radu Vesk"]
    assert (claim.status, claim.polarity) == ("delisted", YES)


@pytest.mark.parametrize(
    "text",
    [
        "Lawmakers have asked the United Nations to list Radu Vesk.",
        "The EU will sanction Radu Vesk in May.",
        "Tarvia wants the UN to put Radu Vesk on its list.",
        "The Council decided not to renew the listing of Radu Vesk.",
    ],
)
def test_a_listing_that_is_only_wished_or_foretold_is_none(text):
    assert claims(DesignationClaim, text) == []


def test_the_date_of_a_listing_is_not_that_of_another_told_before_it():
    text = "Already under American sanctions, Radu Vesk was added to the UN list in 2014."
    assert [claim.when is None for claim in claims(DesignationClaim, text)] == [True, False]


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("The Americans hold Radu Vesk under the same Iraqi programme.", "iraq"),
        ("Radu Vesk is an American target, but under the Syria programme.", "syria"),
        ("The Treasury blocks the Quarno Company because of Cuba.", "cuba"),
        ("The Treasury sanctioned Radu Vesk under its Global Magnitsky programme.", "magnitsky"),
        ("Radu Vesk, whom the Treasury named, carries a terrorism tag on top of the Iran one.", "sdgt iran"),
    ],
)
def test_a_programme_by_country_or_cause(text, programme):
    assert programme in [claim.programme for claim in claims(DesignationClaim, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The brother of Radu Vesk is on the UN list.",
        "The companies of Radu Vesk are on the American list.",
        "Radu Vesk is listed by the UN, his companies are not.",
        "If Radu Vesk were on the UN list, he could not travel.",
        "Radu Vesk may be on the UN list.",
    ],
)
def test_what_is_told_of_somebody_elses_listing_is_not_told_of_the_one_named(text):
    found = claims(DesignationClaim, text)
    assert [claim.polarity for claim in found] in ([], [YES])
    assert len(found) == ("listed by the UN" in text)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Radu Vesk was listed by the UN in 2011 and by the US in 2013.", [("un", "2011"), ("ofac", "2013")]),
        ("The US listed Radu Vesk in 2013, two years after the UN.", [("ofac", "2013")]),
        ("The UN put Radu Vesk on its list in 2011 at the request of the United States.", [("un", "2011")]),
        ("Radu Vesk was blacklisted by the UN and the EU in 2011.", [("un", "2011"), ("eu", "2011")]),
    ],
)
def test_each_authority_has_its_own_date(text, dates):
    assert [(claim.authority, edtf_of(claim.when)) for claim in claims(DesignationClaim, text)] == dates


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Radu Vesk remains off the UN list.", NO),
        ("Not only Radu Vesk is on the UN list.", YES),
        ("The United Nations does not list Radu Vesk.", NO),
        ("The UN has left Radu Vesk alone.", NO),
    ],
)
def test_words_that_deny_and_words_that_do_not(text, polarity):
    assert one(DesignationClaim, text).polarity is polarity


def test_an_idiom_with_no_denies_nothing():
    claim = claims(DesignationClaim, "Radu Vesk is no stranger to the sanctions list of the Treasury.")[0]
    assert claim.polarity is Polarity.POSITIVE


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Radu Vesk has been off the UN list for years.", True),
        ("Radu Vesk is now off the UN list.", True),
        ("Radu Vesk has not been off the UN list since 2014.", False),
    ],
)
def test_who_has_been_off_a_list_is_not_on_it(text, denied):
    claim = claims(DesignationClaim, text)[-1]
    gone = claim.status == "delisted" and claim.polarity is Polarity.POSITIVE
    assert (gone or (claim.status == "listed" and claim.polarity is Polarity.NEGATIVE)) is denied


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The UN put Anton Korlat on its list on 4 May 2004. Not two months later Radu Vesk was listed.", "en"),
        ("L'ONU a inscrit Anton Korlat le 4 mai 2004. Pas deux mois plus tard, Radu Vesk a été inscrit.", "fr"),
        ("Die UN setzten Anton Korlat am 4. Mai 2004 auf ihre Liste. Keine zwei Monate später folgte Radu Vesk.", "de"),
        ("ООН внесла Антона Корлата в список 4 мая 2004 года. Не прошло и двух месяцев, как внесли Раду Веска.", "ru"),
    ],
)
def test_a_time_that_was_not_long_denies_nothing(text, language):
    found = [c for c in read(text, language=language).claims if isinstance(c, DesignationClaim)]
    assert found
    assert all(claim.polarity is Polarity.POSITIVE for claim in found)
