"""Other names and origins of a party, in French, Spanish, German and Russian."""

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    ("language", "text", "alias", "former"),
    [
        ("fr", "Radu Vesk, que la fiche appelle aussi Nadim Ostrel, est mort.", "Nadim Ostrel", False),
        ("fr", "Le Groupe Tarvin figure sous le nom de Ostrel Négoce.", "Ostrel Négoce", False),
        ("es", "Radu Vesk, a quien el registro llama además Nadim, vive.", "Nadim", False),
        ("es", "El Hotel Tarvin figura como Los Olivos de Ostrel.", "Los Olivos de Ostrel", False),
        ("es", "Radu Vesk usa otro nombre: Nadim Ostrel.", "Nadim Ostrel", False),
        ("es", "El Banco Tarvin se llamaba antes Banco Ostrel.", "Banco Ostrel", True),
        ("de", "Die Tarvin GmbH firmiert als Ostrel Handels GmbH.", "Ostrel Handels GmbH", False),
        ("ru", "Раду Веск пользуется именем Надим Острел.", "Надим Острел", False),
    ],
)
def test_the_name_behind_such_words_is_another_of_the_party(language, text, alias, former):
    claim = one(IdentityClaim, text, language)
    assert (claim.aliases, claim.formerly) == ((alias,), former)


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("es", "Radu Vesk, el contable, es de Palmira.", "Palmira"),
        ("fr", "Radu Vesk vient de Gagnoa.", "Gagnoa"),
        ("de", "Radu Vesk kommt aus Ostrelburg.", "Ostrelburg"),
    ],
)
def test_where_a_person_comes_from_is_an_origin(language, text, place):
    claim = next(c for c in claims(OtherClaim, text, language) if c.topic == "origin")
    assert claim.says.endswith(f"comes from {place}")
    assert names(read(text, language=language), *claim.parties) == ["Radu Vesk"]


def test_a_birth_behind_a_description_is_that_of_the_one_person_told_before():
    text = "El expediente de Radu Vesk vuelve a moverse. El dueño de Globo, nacido en 1968, está en la lista."
    claim = one(IdentityClaim, text, "es")
    assert names(read(text, language="es"), claim.party) == ["Radu Vesk"]
    two = "Radu Vesk y Nadim Ostrel huyeron. El dueño de Globo, nacido en 1968, está en la lista."
    assert not claims(IdentityClaim, two, "es")
