"""Origins: words for where somebody is from, beside those of birth and citizenship."""

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    ("language", "text", "nation", "place"),
    [
        ("en", "Radu Vesk, the union chief, was a Belmora man by birth.", "", "Belmora"),
        ("en", "Radu Vesk, a Belmora native, left.", "", "Belmora"),
        ("en", "Oldest of all is Radu Vesk, the man from Belmora: Algerian, according to his entry.", "algeria", ""),
        ("en", "Radu Vesk, Maltese, left.", "malta", ""),
        ("es", "Radu Vesk, venezolano de nacimiento, sigue en la lista.", "", "Venezuela"),
        ("en", "Radu Vesk, a Rwandan by birth, left.", "", "Rwanda"),
        ("es", "Radu Vesk salió. Es venezolano.", "venezuela", ""),
        ("fr", "Radu Vesk, Ivoirien, est parti.", "ivory coast", ""),
        ("de", "Radu Vesk, gebürtiger Türke, ist gegangen.", "", "Turkey"),
        ("de", "Radu Vesk ist gegangen. Er ist Türke.", "turkey", ""),
    ],
)
def test_a_people_or_a_town_says_where_somebody_is_from(language, text, nation, place):
    claim = one(IdentityClaim, text, language)
    assert (claim.nationality, claim.born_at) == (nation, place)
    assert names(read(text, language=language), claim.party) == ["Radu Vesk"]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk crossed Algeria, Tunisia, and Libya.",
        "Radu Vesk met Tunisian, Libyan and Algerian officers.",
        "Radu Vesk spoke of Paris, France, in May.",
    ],
)
def test_places_and_adjectives_are_no_nationality(text):
    assert not claims(IdentityClaim, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Radu Vesk, el hombre de los números, es de Belmora."),
        ("de", "Radu Vesk ist gegangen. Laut Eintrag stammt er aus Belmora."),
    ],
)
def test_who_is_from_a_place_comes_from_it(language, text):
    assert [c.topic for c in claims(OtherClaim, text, language) if c.topic] == ["origin"]


def test_a_short_claim_takes_the_words_for_its_source_with_it():
    text = "Oldest of all is Radu Vesk, the man from Belmora: Algerian, according to his entry, and ill."
    assert one(IdentityClaim, text).span.quote == "Algerian, according to his entry"


def test_a_description_before_a_birth_stands_for_the_person_before():
    text = "Radu Vesk est sur la liste. Le comité accuse l'ex-président, né à Belmora en 1945, de fraude."
    (claim,) = [c for c in claims(IdentityClaim, text, "fr") if c.born is not None]
    assert names(read(text, language="fr"), claim.party) == ["Radu Vesk"]


def test_a_place_before_the_name_is_no_birthplace():
    claim = one(IdentityClaim, "Also their man in Namibia, Radu Vesk, born on 7 August 1968.")
    assert claim.born_at == ""


def test_another_of_a_name_is_the_one_named_behind_the_comma():
    text = "Otro Vesk, Pavel Osman, a quien llaman Javier, nació en 1975."
    claim = next(c for c in claims(IdentityClaim, text, "es") if c.born is not None)
    assert names(read(text, language="es"), claim.party) == ["Pavel Osman"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Radu Vesk is on the list. The mining magnate was born in Belmora in 1973.", "Belmora"),
        ("Radu Vesk is on the list. The shipping king, a native of Belmora, left.", "Belmora"),
        ("Radu Vesk is on the list. His birthplace is given as Belmora.", "Belmora"),
    ],
)
def test_a_description_of_the_person_before_was_born_somewhere(text, place):
    claim = one(IdentityClaim, text)
    assert claim.born_at == place
    assert names(read(text), claim.party) == ["Radu Vesk"]


def test_a_former_role_of_a_country_is_no_former_name():
    assert not claims(IdentityClaim, "The list also has Radu Vesk, the former Gambian president.")


def test_an_owner_of_a_body_was_born_and_not_the_body():
    text = "El expediente de Radu Vesk vuelve a moverse. El dueño de Ostrelvisión, nacido en 1968, está en la lista."
    claim = next(c for c in claims(IdentityClaim, text, "es") if c.born is not None)
    assert names(read(text, language="es"), claim.party) == ["Radu Vesk"]
