"""Ties that a list or an authority sees, in French, Spanish, German and Russian."""

import pytest

from onrecord.model.claim import TieClaim
from onrecord.model.vocab import Modality, Relation
from tests.unit.read.reading import names, one, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le registre du Trésor rattache la Banque Ostrel à Radu Vesk."),
        ("es", "El registro vincula al Banco Ostrel con Radu Vesk."),
        ("de", "Das Verzeichnis bringt die Ostrel-Bank mit Radu Vesk in Verbindung."),
        ("ru", "С Раду Веском американцы увязывают и Банк Острел."),
    ],
)
def test_an_authority_ties_its_object_to_the_party_behind_a_preposition(language, text):
    claim = one(TieClaim, text, language)
    assert (claim.relation, claim.modality) == (Relation.LINKED_TO, Modality.ASSERTED)
    assert names(read(text, language=language), *claim.b)[0] in ("Radu Vesk", "Раду Веском")


def test_a_german_verb_of_counting_ties_to_the_dative():
    text = "Radu Vesk rechnet die UN der Ostrel-Front zu."
    claim = one(TieClaim, text, "de")
    assert names(read(text, language="de"), *claim.a, *claim.b) == ["Radu Vesk", "Ostrel-Front"]


def test_a_verb_of_hanging_ties_its_subject():
    text = "El Banco Ostrel cuelga de Radu Vesk."
    claim = one(TieClaim, text, "es")
    assert names(read(text, language="es"), *claim.a, *claim.b) == ["Banco Ostrel", "Radu Vesk"]


def test_a_tie_with_several_names_each_of_them():
    text = "Radu Vesk aparece vinculado a Salim, a Hebrón y a Tarvin."
    claim = one(TieClaim, text, "es")
    assert names(read(text, language="es"), *claim.b) == ["Salim", "Hebrón", "Tarvin"]
