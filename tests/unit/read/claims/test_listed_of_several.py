"""Listings of one of several told before, of several on one day, and of so many programmes of one kind."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

PAIR = {
    "fr": "Radu Vesk et Mira Ostrel sont généraux. ",
    "es": "Radu Vesk y Mira Ostrel son generales. ",
    "de": "Radu Vesk und Mira Ostrel sind Generäle. ",
}


@pytest.mark.parametrize(
    ("language", "text", "name", "polarity"),
    [
        ("fr", "L'ONU a inscrit le premier.", "Radu Vesk", Polarity.POSITIVE),
        ("fr", "Le second n'a jamais été inscrit par l'ONU.", "Mira Ostrel", Polarity.NEGATIVE),
        ("de", "Der zweite wurde von der UNO nie gelistet.", "Mira Ostrel", Polarity.NEGATIVE),
    ],
)
def test_an_ordinal_is_whom_a_clause_lists_or_denies_to_be_listed(language, text, name, polarity):
    text = PAIR[language] + text
    claim = claims(DesignationClaim, text, language)[-1]
    assert names(read(text, language=language), *claim.parties) == [name]
    assert claim.polarity is polarity


def test_an_ordinal_behind_another_verb_counts_something_else():
    assert claims(DesignationClaim, PAIR["fr"] + "Vesk a été le premier.", "fr") == []


LISTED = {
    "fr": "La liste de l'ONU est connue. Nadim Vesk y figure depuis le 9 mai 2014. ",
    "es": "Nadim Vesk figura en la lista de la ONU desde el 9 de mayo de 2014. ",
    "de": "Nadim Vesk steht seit dem 9. Mai 2014 auf der Liste der UNO. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Radu Vesk et Mira Ostrel ont été sanctionnés le même jour, en août 2015."),
        ("es", "Radu Vesk y Mira Ostrel fueron incluidos el mismo día, en agosto de 2015."),
        ("de", "Radu Vesk und Mira Ostrel wurden am selben Tag gelistet, im August 2015."),
    ],
)
def test_the_month_behind_the_same_day_is_that_of_those_named(language, text):
    assert edtf_of(claims(DesignationClaim, LISTED[language] + text, language)[-1].when) == "2015-08"


def test_programmes_of_one_kind_are_no_more_than_all_of_them():
    claim = claims(DesignationClaim, "Radu Vesk steht auf der Liste der USA unter drei Balkan-Programmen.", "de")[0]
    assert claim.tags is not None
    assert (claim.tags.low, claim.tags.high) == (3, None)


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("La société Ostrel Trading n'échappe pas davantage à la liste du Trésor américain.", Polarity.POSITIVE),
        ("La société Ostrel Trading échappe à la liste du Trésor américain.", Polarity.NEGATIVE),
        ("Aux Nations unies, on chercherait en vain Radu Vesk.", Polarity.NEGATIVE),
    ],
)
def test_who_escapes_a_list_or_is_sought_on_it(text, polarity):
    assert claims(DesignationClaim, text, "fr")[0].polarity is polarity


def test_a_french_title_that_looks_like_a_participle_is_no_verb():
    text = "L'opposant Radu Vesk, lui, n'apparaît nulle part dans les listes de l'ONU."
    claim = claims(DesignationClaim, text, "fr")[0]
    assert claim.polarity is Polarity.NEGATIVE
    assert claim.span.quote == text[:-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "Desde entonces no ha salido de ella."), ("fr", "Il n'en est jamais sorti depuis.")],
)
def test_who_never_left_the_list_spoken_of_is_not_told_to_have_left_it(language, text):
    claim = claims(DesignationClaim, LISTED[language] + text, language)[-1]
    assert (claim.status, claim.polarity) == ("delisted", Polarity.NEGATIVE)
