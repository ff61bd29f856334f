"""Focus: negations in a listing clause that take the listing for granted, and clauses contrary to fact."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, one

YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk is not the only Ostreli on the UN list.", "en"),
        ("Radu Vesk n'est pas le seul habitant d'Ostrel sur la liste de l'ONU.", "fr"),
        ("Radu Vesk no es el único vecino de Ostrel en la lista de la ONU.", "es"),
        ("Radu Vesk ist nicht der einzige Kaufmann auf der UN-Liste.", "de"),
        ("Radu Vesk figure non seulement sur la liste de l'ONU.", "fr"),
        ("Radu Vesk no figura solo en la lista de la ONU.", "es"),
        ("Radu Vesk steht nicht nur auf der UN-Liste.", "de"),
        ("Раду Веск числится не только в списке ООН.", "ru"),
        ("Radu Vesk ne figure sur la liste de l'ONU que depuis 2008.", "fr"),
        ("Radu Vesk is not on the UN list as a trader but under the Tarvin order.", "en"),
        ("Radu Vesk ne figure pas sur la liste de l'ONU comme marchand, mais pour ses armes.", "fr"),
        ("Radu Vesk no está en la lista de la ONU como comerciante, sino por sus armas.", "es"),
        ("Radu Vesk steht nicht als Händler auf der UN-Liste, sondern wegen seiner Waffen.", "de"),
        ("Radu Vesk was not put on the UN list by Germany.", "en"),
        ("Radu Vesk no fue incluido en la lista de la ONU por Alemania.", "es"),
        ("Radu Vesk wurde nicht von Deutschland auf die UN-Liste gebracht.", "de"),
        ("Никто не спорит, что Раду Веск числится в списке ООН.", "ru"),
    ],
)
def test_a_negation_of_something_beside_the_listing_takes_it_for_granted(text, language):
    assert one(DesignationClaim, text, language).polarity is YES


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk was not put on the UN list until October 2008.", "en"),
        ("Radu Vesk no entró en la lista de la ONU hasta octubre de 2008.", "es"),
        ("Radu Vesk kam nicht vor Oktober 2008 auf die UN-Liste.", "de"),
    ],
)
def test_not_until_a_day_is_on_that_day(text, language):
    claim = one(DesignationClaim, text, language)
    assert (claim.polarity, edtf_of(claim.when)) == (YES, "2008-10")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk is not on the UN list.", "en"),
        ("Radu Vesk is not on the UN list but in jail.", "en"),
        ("Radu Vesk was not listed by the United Nations.", "en"),
        ("Radu Vesk ne figure pas sur la liste de l'ONU, mais il est connu.", "fr"),
        ("Radu Vesk no está en la lista de la ONU, sino en la cárcel.", "es"),
        ("Radu Vesk steht nicht auf der UN-Liste, sondern im Telefonbuch.", "de"),
        ("Раду Веска нет в списке ООН.", "ru"),
        ("Radu Vesk n'a pas été inscrit sur la liste de l'ONU.", "fr"),
    ],
)
def test_a_listing_that_is_denied_stays_so(text, language):
    claim = one(DesignationClaim, text, language)
    assert (claim.polarity, claim.tentative) == (NO, False)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Had Radu Vesk not been put on the UN list, he could travel.", "en"),
        ("Si Radu Vesk ne figurait pas sur la liste de l'ONU, il pourrait voyager.", "fr"),
        ("Radu Vesk ya no estaría en la lista de la ONU si Ostrel lo decidiera.", "es"),
        ("Stünde Radu Vesk nicht auf der UN-Liste, könnte er reisen.", "de"),
        ("Если бы Раду Веска не было в списке ООН, он мог бы ездить.", "ru"),
    ],
)
def test_what_is_told_as_contrary_to_fact_is_no_listing(text, language):
    assert not claims(DesignationClaim, text, language)


@pytest.mark.parametrize(
    ("text", "language", "polarity"),
    [
        ("It is false to say that Radu Vesk is on the UN list.", "en", NO),
        ("It is wrong to claim that Radu Vesk is not on the UN list.", "en", YES),
        ("Il est faux de dire que Radu Vesk figure sur la liste de l'ONU.", "fr", NO),
        ("Es stimmt nicht, dass Radu Vesk auf der UN-Liste steht.", "de", NO),
        ("Es ist falsch, dass Radu Vesk nicht auf der UN-Liste steht.", "de", YES),
    ],
)
def test_what_is_called_false_is_turned(text, language, polarity):
    assert one(DesignationClaim, text, language).polarity is polarity


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk steht nicht nur auf der amerikanischen Liste, sondern auch auf der UN-Liste.", "de"),
        ("Раду Веск попал не только в американский список, но и в список ООН.", "ru"),
    ],
)
def test_not_only_one_list_claims_the_other(text, language):
    claim = one(DesignationClaim, text, language)
    assert (claim.authority, claim.polarity) == ("un", YES)


def test_a_list_in_whose_eyes_something_is_so_lists_nobody():
    assert not claims(DesignationClaim, "The pianist Radu Vesk, blameless in the eyes of both lists, plays tonight.")


def test_a_post_that_ended_is_no_delisting():
    assert not claims(DesignationClaim, "Washington le sait : Radu Vesk n'est plus gouverneur de la banque.", "fr")


def test_a_german_noun_is_no_verb_of_striking_out():
    told = claims(DesignationClaim, "Am 29. Juni 2012 zog die UNO den Strich unter Radu Vesk.", "de")
    assert all(claim.status == "listed" for claim in told)


def test_what_somebody_has_is_not_he():
    assert not claims(DesignationClaim, "Radu Vesk's mosque is not on the UN list.")
    assert not claims(DesignationClaim, "Aucun parent de Radu Vesk ne figure sur la liste de l'ONU.", "fr")


def test_a_namesake_who_is_listed_is_not_the_person_named():
    assert not claims(DesignationClaim, "Radu Vesk sails. The Vesk on the UN list is someone else, Anton Vesk.")
