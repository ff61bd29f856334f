"""Somebody without a name: what is told of a lawyer or a wife is nothing of whose they are."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from tests.unit.read.reading import claims, names, read

KNOWN = {
    "en": "Radu Vesk is on the list. ",
    "fr": "Radu Vesk est sur la liste. ",
    "es": "Radu Vesk figura en la lista. ",
    "de": "Radu Vesk steht auf der Liste. ",
    "ru": "Раду Веск внесён в список. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "His lawyer, born in Belmora in 1970, spoke."),
        ("en", "Vesk's driver, a Congolese born in 1980, spoke."),
        ("en", "He left; his partner, a Swiss, was born in Zug and holds a Maltese passport."),
        ("en", "A clerk, born in 1980, spoke."),
        ("en", "His lawyer spoke. The lawyer is a Senegalese national."),
        ("fr", "Son associé, un Congolais né à Kinshasa en 1970, conteste."),
        ("fr", "L'avocat de l'homme d'affaires est né à Bruxelles."),
        ("es", "Su esposa, nacida en Caracas en 1980, es modelo."),
        ("de", "Sein Anwalt, ein 1960 in Wien geborener Österreicher, widerspricht."),
        ("ru", "Его юрист, уроженец Киева, родился в 1970 году."),
    ],
)
def test_nothing_is_told_of_the_owner(language, text):
    assert not claims(IdentityClaim, KNOWN[language] + text, language)


@pytest.mark.parametrize(
    "text", ["His mother was removed from it in 2019.", "His partner was put on the list in 2015."]
)
def test_a_listing_of_a_relative_is_none_of_the_owner(text):
    assert len(claims(DesignationClaim, KNOWN["en"] + text)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("His date of birth is given as 1970.", "Radu Vesk"),
        ("His entry says he was born in 1970.", "Radu Vesk"),
        ("His sister Nadia, never listed, was born in 1970.", "Nadia Vesk"),
        ("His friend Osman Teral was born in 1970.", "Osman Teral"),
    ],
)
def test_what_is_the_person_s_own_or_a_named_relative_s_is_told(text, name):
    reading = read(KNOWN["en"] + text)
    (claim,) = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert names(reading, claim.party) == [name]


def test_what_is_told_of_her_sister_is_none_of_hers():
    text = "Nadia Vesk was born in Ostrel. Her sister Lola, never listed, was born in 1978."
    assert [names(read(text), c.party) for c in claims(IdentityClaim, text)] == [["Nadia Vesk"], ["Lola Vesk"]]


def test_a_named_relative_is_listed():
    found = claims(DesignationClaim, KNOWN["en"] + "His daughter Nadia was put on the list in 2015.")
    assert len(found) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'homme d'affaires Ilya Moreth figure sur la liste américaine."),
        ("fr", "Le trafiquant d'armes Ilya Moreth figure sur la liste américaine."),
        ("es", "El hombre de negocios Ilya Moreth figura en la lista de Estados Unidos."),
    ],
)
def test_what_a_noun_is_of_is_nobody(language, text):
    assert claims(DesignationClaim, text, language)


def test_a_brother_of_somebody_with_a_noun_is_a_stranger():
    assert not claims(DesignationClaim, "Le frère du magistrat Ilya Moreth figure sur la liste américaine.", "fr")
