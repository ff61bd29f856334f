"""Programmes of a list by words, in French, Spanish, German and Russian."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims

US = {
    "fr": "Le Trésor américain tient une liste. ",
    "es": "El Tesoro de Estados Unidos mantiene una lista. ",
    "de": "Das US-Finanzministerium führt eine Liste. ",
    "ru": "Минфин США ведёт список. ",
}


def last(language: str, text: str) -> DesignationClaim:
    return claims(DesignationClaim, US[language] + text, language)[-1]


@pytest.mark.parametrize(
    ("language", "text", "programme"),
    [
        ("fr", "Radu Vesk figure sur la liste du Trésor sous le programme cubain.", "cuba"),
        ("fr", "Radu Vesk figure sur la liste du Trésor au titre du programme sur la Syrie.", "syria"),
        ("es", "Radu Vesk aparece bajo el programa venezolano.", "venezuela"),
        ("es", "Radu Vesk está en la lista del Tesoro por el programa de Cuba.", "cuba"),
        ("de", "Radu Vesk steht unter dem Kuba-Programm auf der US-Liste.", "cuba"),
        ("de", "Radu Vesk steht unter dem venezolanischen Programm auf der US-Liste.", "venezuela"),
        ("ru", "«Острел» проходит по украинской программе.", "russia"),
        ("ru", "«Острел» попал под две программы — сирийскую и украинскую.", "syria russia"),
    ],
)
def test_a_programme_is_named_by_its_country(language, text, programme):
    assert last(language, text).programme == programme


@pytest.mark.parametrize(
    ("language", "text", "programme"),
    [
        ("fr", "Radu Vesk ne figure pas sous le programme cubain mais sous le programme vénézuélien.", "venezuela"),
        ("es", "Radu Vesk no aparece bajo el programa cubano sino bajo el venezolano.", "venezuela"),
        (
            "de",
            "Radu Vesk steht nicht unter dem kubanischen, sondern unter dem venezolanischen Programm auf der US-Liste.",
            "venezuela",
        ),
        ("ru", "«Острел» проходит по украинской программе, а не по «магнитской».", "russia"),
    ],
)
def test_a_programme_set_against_another_is_denied_alone(language, text, programme):
    claim = last(language, text)
    assert (claim.programme, claim.polarity) == (programme, Polarity.POSITIVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Nadim Ostrel figure sous le programme cubain. Radu Vesk y figure au titre du même programme.",
        ),
        (
            "es",
            "Nadim Ostrel aparece bajo el programa cubano. Radu Vesk fue incluido por el mismo programa.",
        ),
        ("ru", "«Тарвин» проходит по кубинской программе. «Острел» внесён по той же программе."),
    ],
)
def test_the_same_programme_is_the_one_told_before(language, text):
    assert last(language, text).programme == "cuba"
