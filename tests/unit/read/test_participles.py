"""Participles of listing and birth beside a name, in French, Spanish, German and Russian."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from tests.unit.read.reading import claims, edtf_of, names, one, read


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("fr", "Radu Vesk, le patron d'Ostrel, inscrit le 7 février 2006 par l'ONU, est libre.", "2006-02-07"),
        ("fr", "Le rapport cite Radu Vesk, le chef des Tarvin bleus, sanctionné en mai 2011 par l'ONU.", "2011-05"),
        ("es", "Radu Vesk, sancionado por el Tesoro en 2019, huyó.", "2019"),
        ("es", "Radu Vesk, incluido en la lista de la OFAC en mayo de 2012, cría vacas.", "2012-05"),
        ("de", "Radu Vesk, seit Januar 2012 von der UN gelistet, ist frei.", "2012-01"),
        ("ru", "Раду Веск, внесённый в американский список в 2013 году, молчит.", "2013"),
    ],
)
def test_a_participle_lists_whom_it_stands_beside(language, text, when):
    claim = one(DesignationClaim, text, language)
    assert names(read(text, language=language), *claim.parties) in (["Radu Vesk"], ["Раду Веск"])
    assert edtf_of(claim.when) == when


def test_a_birth_behind_a_description_is_that_of_the_name_before_it():
    text = "Radu Vesk, secrétaire général du FPI, né à Ostrel en 1959, est mort."
    claim = one(IdentityClaim, text, "fr")
    assert names(read(text, language="fr"), claim.party) == ["Radu Vesk"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "C'est le 20 août 2015 que l'ONU a inscrit Radu Vesk sur sa liste."),
        ("es", "Fue el 20 de agosto de 2015 cuando la ONU incluyó a Radu Vesk en su lista."),
    ],
)
def test_a_date_set_before_its_clause_is_that_of_the_clause(language, text):
    claim = claims(DesignationClaim, text, language)[0]
    assert edtf_of(claim.when) == "2015-08-20"
